// The store's calls about what is on its way out, and about joining.
#include "app/store/sqlite_store.h"

namespace collega::store {

Result<std::vector<Waiting>> SqliteStore::waiting(const Id& space, std::size_t limit) {
  return guarded([&] { return outbox_.waiting(space, spaces_.known(space), limit); });
}

Result<std::size_t> SqliteStore::waitingCount() {
  return guarded([&] { return outbox_.count(); });
}

Result<std::int64_t> SqliteStore::addIntent(const Id& space, v1::EntryKind kind, std::string_view body) {
  return writing([&] { return outbox_.addIntent(spaces_.known(space), kind, body); });
}

Result<std::vector<Intent>> SqliteStore::intents(const Id& space) {
  return guarded([&] { return outbox_.intents(space, spaces_.known(space)); });
}

Result<void> SqliteStore::dropIntent(std::int64_t number) {
  return writing([&] { outbox_.dropIntent(number); });
}

Result<void> SqliteStore::seal(const Id& space, const v1::Entry& entry, std::span<const std::int64_t> waiting,
                               std::optional<std::int64_t> intent) {
  return writing([&] { outbox_.seal(spaces_.known(space), need(ledger::parseHead(entry)), entry, waiting, intent); });
}

Result<std::vector<v1::Entry>> SqliteStore::sealed(const Id& space) {
  return guarded([&] { return outbox_.sealed(spaces_.known(space)); });
}

Result<void> SqliteStore::unseal(const Id& space) {
  return writing([&] { outbox_.unseal(spaces_.known(space)); });
}

// -- joining

Result<void> SqliteStore::putJoin(const Id& space, std::string_view link, std::string_view request) {
  return writing([&] { joins_.put(spaces_.ensure(space), link, request); });
}

Result<std::vector<std::pair<Id, std::string>>> SqliteStore::joins() {
  return guarded([&] { return joins_.all(); });
}

Result<std::optional<std::string>> SqliteStore::joinLink(const Id& space) {
  return guarded([&] { return joins_.link(space); });
}

Result<void> SqliteStore::dropJoin(const Id& space) {
  return writing([&] { joins_.drop(space); });
}

Result<void> SqliteStore::putInviteSecret(std::string_view invitePk, const crypto::Secret& secret) {
  return writing([&] { joins_.putInviteSecret(invitePk, secret); });
}

Result<std::optional<crypto::Secret>> SqliteStore::inviteSecret(std::string_view invitePk) {
  return guarded([&] { return joins_.inviteSecret(invitePk); });
}

Result<void> SqliteStore::putRequest(const Id& id, const Id& space, std::string_view request) {
  return writing([&] { joins_.putRequest(id, spaces_.ensure(space), request); });
}

Result<std::vector<std::tuple<Id, Id, std::string>>> SqliteStore::requests() {
  return guarded([&] { return joins_.requests(); });
}

Result<void> SqliteStore::dropRequest(const Id& id) {
  return writing([&] { joins_.dropRequest(id); });
}

}  // namespace collega::store
