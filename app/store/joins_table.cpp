#include "app/store/joins_table.h"

namespace collega::store {

void JoinsTable::put(std::int64_t space, std::string_view link, std::string_view request) {
  database_.run("INSERT OR REPLACE INTO joins (space, link, request) VALUES (?, ?, ?)", space, Text{link}, request);
}

std::vector<std::pair<Id, std::string>> JoinsTable::all() {
  std::vector<std::pair<Id, std::string>> result;
  auto row = database_.use("SELECT s.id, j.request FROM joins j JOIN spaces s ON s.number = j.space ORDER BY s.number");
  while (row.next()) result.emplace_back(row.id(0), row.bytes(1));
  return result;
}

std::optional<std::string> JoinsTable::link(const Id& space) {
  auto row = database_.use("SELECT j.link FROM joins j JOIN spaces s ON s.number = j.space WHERE s.id = ?", space);
  return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
}

void JoinsTable::drop(const Id& space) {
  database_.run("DELETE FROM joins WHERE space = (SELECT number FROM spaces WHERE id = ?)", space);
}

void JoinsTable::putInviteSecret(std::string_view invite, const crypto::Secret& secret) {
  database_.run("INSERT OR REPLACE INTO invite_secrets (invite, secret) VALUES (?, ?)", invite, secret);
}

std::optional<crypto::Secret> JoinsTable::inviteSecret(std::string_view invite) {
  auto row = database_.use("SELECT secret FROM invite_secrets WHERE invite = ?", invite);
  return row.next() ? std::optional(crypto::Secret(row.view(0))) : std::nullopt;
}

void JoinsTable::putRequest(const Id& id, std::int64_t space, std::string_view request) {
  database_.run("INSERT OR REPLACE INTO requests (id, space, request) VALUES (?, ?, ?)", id, space, request);
}

std::vector<std::tuple<Id, Id, std::string>> JoinsTable::requests() {
  std::vector<std::tuple<Id, Id, std::string>> result;
  auto row = database_.use(
      "SELECT r.id, s.id, r.request FROM requests r JOIN spaces s ON s.number = r.space ORDER BY r.rowid");
  while (row.next()) result.emplace_back(row.id(0), row.id(1), row.bytes(2));
  return result;
}

void JoinsTable::dropRequest(const Id& id) { database_.run("DELETE FROM requests WHERE id = ?", id); }

}  // namespace collega::store
