#include "app/store/attachments_table.h"

#include "app/store/errors.h"

namespace collega::store {
namespace {

Hash hashIn(const Use& row, int column) {
  const auto hash = Hash::from(row.view(column));
  if (!hash) throw Failure(Problem::Damaged, "an attachment's hash");
  return *hash;
}

}  // namespace

// A call that writes: whole or absent, its failure a value.
template <class F>
auto AttachmentsTable::writing(F action) {
  return guarded([&] { return database_.inTransaction(action); });
}

Result<void> AttachmentsTable::putChunk(const Hash& hash, std::string_view sealed) {
  return writing([&] { database_.run("INSERT OR IGNORE INTO chunks (hash, content) VALUES (?, ?)", hash, sealed); });
}

Result<std::optional<std::string>> AttachmentsTable::chunk(const Hash& hash) {
  return guarded([&] {
    auto row = database_.use("SELECT content FROM chunks WHERE hash = ?", hash);
    return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
  });
}

Result<void> AttachmentsTable::ask(const AttachmentKey& key, const std::vector<Hash>& chunks, Errand errand,
                                   std::int64_t nowMs) {
  return writing([&] {
    const auto known = numberOf(key);
    const auto number = known ? *known : takeIn(key, chunks);
    database_.run("UPDATE attachments SET used = ? WHERE number = ?", nowMs, number);
    const auto progress = progressOf(number);
    // What waits to be sent is whole here: wanting to see it changes nothing.
    if (errand == Errand::Fetch && (progress.here == progress.chunks || progress.errand == Errand::Send)) return;
    setErrand(number, errand);
  });
}

std::int64_t AttachmentsTable::takeIn(const AttachmentKey& key, const std::vector<Hash>& chunks) {
  database_.run("INSERT INTO attachments (space, hash, errand, used) VALUES (?, ?, 0, 0)", spaces_.known(key.space),
                key.hash);
  const auto number = database_.lastNumber();
  std::int64_t position = 0;
  for (const auto& chunk : chunks)
    database_.run("INSERT INTO attachment_chunks (attachment, position, hash, sent) VALUES (?, ?, ?, 0)", number,
                  position++, chunk);
  return number;
}

Result<void> AttachmentsTable::touch(const AttachmentKey& key, std::int64_t nowMs) {
  return writing([&] {
    if (const auto number = numberOf(key))
      database_.run("UPDATE attachments SET used = ? WHERE number = ?", nowMs, *number);
  });
}

Result<AttachmentProgress> AttachmentsTable::progress(const AttachmentKey& key) {
  return guarded([&] {
    const auto number = numberOf(key);
    return number ? progressOf(*number) : AttachmentProgress{};
  });
}

AttachmentProgress AttachmentsTable::progressOf(std::int64_t number) {
  auto row = database_.use(
      "SELECT a.errand, count(*), count(k.number), sum(c.sent) FROM attachments a "
      "JOIN attachment_chunks c ON c.attachment = a.number LEFT JOIN chunks k ON k.hash = c.hash "
      "WHERE a.number = ? GROUP BY a.number",
      number);
  if (!row.next()) return {};
  return {static_cast<Errand>(row.number(0)), static_cast<std::size_t>(row.number(1)),
          static_cast<std::size_t>(row.number(2)), static_cast<std::size_t>(row.number(3))};
}

Result<std::vector<AttachmentKey>> AttachmentsTable::errands(Errand errand) {
  return guarded([&] {
    std::vector<AttachmentKey> keys;
    auto row = database_.use(
        "SELECT s.id, a.hash FROM attachments a JOIN spaces s ON s.number = a.space WHERE a.errand = ? "
        "AND a.errand <> 0 ORDER BY a.used, a.number",
        static_cast<int>(errand));
    while (row.next()) keys.push_back({row.id(0), hashIn(row, 1)});
    return keys;
  });
}

Result<std::vector<Hash>> AttachmentsTable::missing(const AttachmentKey& key) {
  return guarded([&] {
    return hashes(
        "SELECT hash FROM attachment_chunks c WHERE attachment = ? AND NOT EXISTS "
        "(SELECT 1 FROM chunks k WHERE k.hash = c.hash) ORDER BY position",
        key);
  });
}

Result<std::vector<Hash>> AttachmentsTable::unsent(const AttachmentKey& key) {
  return guarded([&] {
    return hashes(
        "SELECT hash FROM attachment_chunks c WHERE attachment = ? AND sent = 0 AND EXISTS "
        "(SELECT 1 FROM chunks k WHERE k.hash = c.hash) ORDER BY position",
        key);
  });
}

std::vector<Hash> AttachmentsTable::hashes(std::string_view sql, const AttachmentKey& key) {
  std::vector<Hash> result;
  const auto number = numberOf(key);
  if (!number) return result;
  auto row = database_.use(sql, *number);
  while (row.next()) result.push_back(hashIn(row, 0));
  return result;
}

Result<void> AttachmentsTable::markSent(const AttachmentKey& key, const std::vector<Hash>& chunks) {
  return writing([&] {
    const auto number = numberOf(key);
    if (!number) return;
    for (const auto& chunk : chunks)
      database_.run("UPDATE attachment_chunks SET sent = 1 WHERE attachment = ? AND hash = ?", *number, chunk);
    const auto progress = progressOf(*number);
    if (progress.errand == Errand::Send && progress.sent == progress.chunks) setErrand(*number, Errand::None);
  });
}

Result<bool> AttachmentsTable::settle(const AttachmentKey& key) {
  return writing([&] {
    const auto number = numberOf(key);
    if (!number) return false;
    const auto progress = progressOf(*number);
    const bool whole = progress.here == progress.chunks;
    if (whole && progress.errand == Errand::Fetch) {
      setErrand(*number, Errand::None);
      // It came from the server: nobody need send it there.
      database_.run("UPDATE attachment_chunks SET sent = 1 WHERE attachment = ?", *number);
    }
    return whole;
  });
}

Result<void> AttachmentsTable::stop(const AttachmentKey& key) {
  return writing([&] {
    if (const auto number = numberOf(key)) setErrand(*number, Errand::None);
  });
}

Result<void> AttachmentsTable::sendAgain() {
  return writing([&] {
    database_.run("UPDATE attachment_chunks SET sent = 0");
    database_.run(
        "UPDATE attachments SET errand = ? WHERE errand = 0 AND NOT EXISTS (SELECT 1 FROM attachment_chunks c "
        "LEFT JOIN chunks k ON k.hash = c.hash WHERE c.attachment = attachments.number AND k.number IS NULL)",
        static_cast<int>(Errand::Send));
  });
}

Result<void> AttachmentsTable::trim(std::int64_t roomBytes) {
  return writing([&] {
    auto here = bytesHere();
    while (here > roomBytes) {
      const auto least = leastUsed();
      if (!least) return;
      drop(*least);
      here = bytesHere();
    }
  });
}

std::optional<std::int64_t> AttachmentsTable::leastUsed() {
  auto row = database_.use("SELECT number FROM attachments WHERE errand = 0 ORDER BY used, number LIMIT 1");
  return row.next() ? std::optional(row.number(0)) : std::nullopt;
}

// A chunk that another attachment has too stays.
void AttachmentsTable::drop(std::int64_t number) {
  database_.run(
      "DELETE FROM chunks WHERE hash IN (SELECT hash FROM attachment_chunks WHERE attachment = ?1) AND NOT EXISTS "
      "(SELECT 1 FROM attachment_chunks c WHERE c.hash = chunks.hash AND c.attachment <> ?1)",
      number);
  database_.run("DELETE FROM attachment_chunks WHERE attachment = ?", number);
  database_.run("DELETE FROM attachments WHERE number = ?", number);
}

Result<void> AttachmentsTable::forget(const Id& space, const std::vector<Hash>& chunks) {
  return writing([&] {
    const auto number = spaces_.number(space);
    for (const auto& chunk : chunks) {
      database_.run(
          "UPDATE attachments SET errand = 0 WHERE space = ? AND number IN "
          "(SELECT attachment FROM attachment_chunks WHERE hash = ?)",
          number, chunk);
      database_.run(
          "DELETE FROM chunks WHERE hash = ? AND NOT EXISTS (SELECT 1 FROM attachment_chunks c JOIN attachments a "
          "ON a.number = c.attachment WHERE c.hash = chunks.hash AND a.space <> ?)",
          chunk, number);
    }
  });
}

Result<std::int64_t> AttachmentsTable::bytes() {
  return guarded([&] { return bytesHere(); });
}

std::int64_t AttachmentsTable::bytesHere() {
  auto row = database_.use("SELECT coalesce(sum(length(content)), 0) FROM chunks");
  return row.next() ? row.number(0) : 0;
}

std::optional<std::int64_t> AttachmentsTable::numberOf(const AttachmentKey& key) {
  auto row = database_.use(
      "SELECT a.number FROM attachments a JOIN spaces s ON s.number = a.space WHERE s.id = ? AND a.hash = ?", key.space,
      key.hash);
  return row.next() ? std::optional(row.number(0)) : std::nullopt;
}

void AttachmentsTable::setErrand(std::int64_t number, Errand errand) {
  database_.run("UPDATE attachments SET errand = ? WHERE number = ?", static_cast<int>(errand), number);
}

}  // namespace collega::store
