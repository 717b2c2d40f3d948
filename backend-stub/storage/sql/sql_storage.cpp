#include "backend-stub/storage/sql/sql_storage.h"

#include "backend-stub/storage/sql/sql_transaction.h"

namespace collega::server {

Result<Sql*> SqlStorage::writer() {
  if (writer_ == nullptr || !writer_->usable()) {
    writer_.reset();
    COLLEGA_ASSIGN(opened, openWriter_());
    writer_ = std::move(opened);
  }
  return writer_.get();
}

// A connection may have been lost while nobody looked: then the second attempt has a new one.
Result<std::unique_ptr<Transaction>> SqlStorage::begin() {
  const auto attempt = [this]() -> Result<std::unique_ptr<Transaction>> {
    std::unique_lock lock(writing_);
    COLLEGA_ASSIGN(sql, writer());
    return SqlTransaction::begin(*sql, std::move(lock), news_);
  };
  auto transaction = attempt();
  return transaction || transaction.error().problem != Problem::Unreachable ? std::move(transaction) : attempt();
}

Result<void> SqlStorage::withWriter(const std::function<Result<void>(Sql&)>& work) {
  const std::lock_guard lock(writing_);
  COLLEGA_ASSIGN(sql, writer());
  return guarded([&] { return work(*sql); });
}

Result<void> SqlStorage::probe() {
  const auto answered = head(Id{});
  return answered ? Result<void>() : answered.error();
}

Result<std::optional<std::string>> SqlStorage::snapshot(const Id& space) {
  return readers_.with([&](Reading& reading) { return reading.snapshot(space); });
}
Result<std::optional<std::uint64_t>> SqlStorage::rosterVersion(const Id& space) {
  return readers_.with([&](Reading& reading) { return reading.rosterVersion(space); });
}
Result<std::uint64_t> SqlStorage::head(const Id& space) {
  return readers_.with([&](Reading& reading) { return reading.head(space); });
}
Result<std::vector<v1::Placed>> SqlStorage::entriesAfter(const Id& space, std::uint64_t seq, PageLimit limit) {
  return readers_.with([&](Reading& reading) { return reading.entriesAfter(space, seq, limit); });
}
Result<std::optional<Hash>> SqlStorage::chainAt(const Id& space, std::uint64_t seq) {
  return readers_.with([&](Reading& reading) { return reading.chainAt(space, seq); });
}
Result<std::vector<std::uint64_t>> SqlStorage::bareEntries(const Id& space, std::size_t limit) {
  return readers_.with([&](Reading& reading) { return reading.bareEntries(space, limit); });
}
Result<std::optional<v1::Placed>> SqlStorage::entryBy(const Id& space, const Authored& authored) {
  return readers_.with([&](Reading& reading) { return reading.entryBy(space, authored); });
}
Result<std::vector<Id>> SqlStorage::spacesOf(const Id& account) {
  return readers_.with([&](Reading& reading) { return reading.spacesOf(account); });
}
Result<std::vector<Id>> SqlStorage::membersOf(const Id& space) {
  return readers_.with([&](Reading& reading) { return reading.membersOf(space); });
}
Result<std::vector<WaitingJoin>> SqlStorage::joinsAfter(const Id& space, std::uint64_t number) {
  return readers_.with([&](Reading& reading) { return reading.joinsAfter(space, number); });
}
Result<std::vector<Evidence>> SqlStorage::evidenceOf(const Id& space) {
  return readers_.with([&](Reading& reading) { return reading.evidenceOf(space); });
}
Result<std::vector<SpaceSize>> SqlStorage::spacesAfter(const Id& space) {
  return readers_.with([&](Reading& reading) { return reading.spacesAfter(space); });
}
Result<std::vector<Id>> SqlStorage::founders() {
  return readers_.with([&](Reading& reading) { return reading.founders(); });
}
Result<std::vector<Hash>> SqlStorage::missingChunks(const Id& space, const std::vector<Hash>& hashes) {
  return readers_.with([&](Reading& reading) { return reading.missingChunks(space, hashes); });
}
Result<std::optional<std::string>> SqlStorage::chunk(const Id& space, const Hash& hash) {
  return readers_.with([&](Reading& reading) { return reading.chunk(space, hash); });
}
Result<std::vector<KeptChunk>> SqlStorage::chunksAfter(const Id& space, const Hash& hash) {
  return readers_.with([&](Reading& reading) { return reading.chunksAfter(space, hash); });
}
Result<std::uint64_t> SqlStorage::chunkBytes(const Id& space) {
  return readers_.with([&](Reading& reading) { return reading.chunkBytes(space); });
}

}  // namespace collega::server
