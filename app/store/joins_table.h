// Joining: requests made here, invitations made here, and strangers who ask. Throws (see errors.h).
#pragma once

#include <optional>
#include <tuple>
#include <vector>

#include "app/store/database.h"

namespace collega::store {

class JoinsTable {
 public:
  explicit JoinsTable(Database& database) : database_(database) {}

  void put(std::int64_t space, std::string_view link, std::string_view request);
  std::vector<std::pair<Id, std::string>> all();
  std::optional<std::string> link(const Id& space);
  void drop(const Id& space);

  void putInviteSecret(std::string_view invite, const crypto::Secret& secret);
  std::optional<crypto::Secret> inviteSecret(std::string_view invite);

  void putRequest(const Id& id, std::int64_t space, std::string_view request);
  std::vector<std::tuple<Id, Id, std::string>> requests();
  void dropRequest(const Id& id);

 private:
  Database& database_;
};

}  // namespace collega::store
