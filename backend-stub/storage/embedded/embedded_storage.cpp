#include "backend-stub/storage/embedded/embedded_storage.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "backend-stub/storage/embedded/embedded_transaction.h"
#include "backend-stub/storage/embedded/reader_pool.h"

namespace collega::server {
namespace {

// A copy of the file, brought back, is another file, made at another time: that is how a restored store is told from
// the one it was.
std::string fileMark(const std::filesystem::path& file) {
  struct statx status {};
  if (::statx(AT_FDCWD, file.c_str(), 0, STATX_INO | STATX_BTIME, &status) != 0) return {};
  return std::to_string(status.stx_ino) + ":" + std::to_string(status.stx_btime.tv_sec) + "." +
         std::to_string(status.stx_btime.tv_nsec);
}

std::string metaValue(Connection& connection, std::string_view name) {
  Query query(connection, "SELECT value FROM meta WHERE name = CAST(? AS TEXT)");
  return query.bind(name).step() ? query.blob(0) : std::string();
}

void setMeta(Connection& connection, std::string_view name, std::string_view value) {
  Query query(connection, "INSERT OR REPLACE INTO meta(name, value) VALUES(CAST(? AS TEXT), ?)");
  query.bind(name).bind(value).run();
}

Result<std::string> incarnationOf(Connection& connection, const std::filesystem::path& file) {
  return guarded([&]() -> Result<std::string> {
    const std::string mark = fileMark(file);
    std::string incarnation = metaValue(connection, "incarnation");
    if (!incarnation.empty() && metaValue(connection, "file") == mark) return incarnation;
    incarnation = crypto::randomBytes(Id::size);
    SQLite::Transaction transaction(connection.database());
    setMeta(connection, "incarnation", incarnation);
    setMeta(connection, "file", mark);
    transaction.commit();
    return incarnation;
  });
}

class EmbeddedStorage final : public Storage {
 public:
  EmbeddedStorage(std::unique_ptr<Connection> writer, std::string incarnation)
      : writer_(std::move(writer)), incarnation_(std::move(incarnation)) {}

  Result<void> addReaders(const std::filesystem::path& file, const crypto::Secret& key, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      COLLEGA_ASSIGN(reader, Connection::open(file, key, Access::Read));
      readers_.add(std::move(reader));
    }
    return {};
  }

  std::string incarnation() const override { return incarnation_; }

  Result<std::unique_ptr<Transaction>> begin() override { return EmbeddedTransaction::begin(*writer_, writing_); }

  Result<void> checkpoint() override {
    const std::lock_guard lock(writing_);
    return guarded([&]() -> Result<void> {
      writer_->database().exec("PRAGMA wal_checkpoint(TRUNCATE)");
      return {};
    });
  }

  Result<std::optional<std::string>> snapshot(const Id& space) override {
    return readers_.with([&](Reading& reading) { return reading.snapshot(space); });
  }
  Result<std::optional<std::uint64_t>> rosterVersion(const Id& space) override {
    return readers_.with([&](Reading& reading) { return reading.rosterVersion(space); });
  }
  Result<std::uint64_t> head(const Id& space) override {
    return readers_.with([&](Reading& reading) { return reading.head(space); });
  }
  Result<std::vector<v1::Placed>> entriesAfter(const Id& space, std::uint64_t seq, PageLimit limit) override {
    return readers_.with([&](Reading& reading) { return reading.entriesAfter(space, seq, limit); });
  }
  Result<std::optional<Hash>> chainAt(const Id& space, std::uint64_t seq) override {
    return readers_.with([&](Reading& reading) { return reading.chainAt(space, seq); });
  }
  Result<std::optional<v1::Placed>> entryBy(const Id& space, const Authored& authored) override {
    return readers_.with([&](Reading& reading) { return reading.entryBy(space, authored); });
  }
  Result<std::vector<Id>> spacesOf(const Id& account) override {
    return readers_.with([&](Reading& reading) { return reading.spacesOf(account); });
  }
  Result<std::vector<WaitingJoin>> joinsAfter(const Id& space, std::uint64_t number) override {
    return readers_.with([&](Reading& reading) { return reading.joinsAfter(space, number); });
  }

 private:
  std::unique_ptr<Connection> writer_;
  std::mutex writing_;
  std::string incarnation_;
  ReaderPool readers_;
};

}  // namespace

Result<std::unique_ptr<Storage>> createEmbeddedStorage(const std::filesystem::path& file, const crypto::Secret& key,
                                                       std::size_t readers) {
  COLLEGA_ASSIGN(writer, Connection::open(file, key, Access::Write));
  COLLEGA_ASSIGN(incarnation, incarnationOf(*writer, file));
  auto storage = std::make_unique<EmbeddedStorage>(std::move(writer), std::move(incarnation));
  COLLEGA_TRY(storage->addReaders(file, key, readers));
  return std::unique_ptr<Storage>(std::move(storage));
}

}  // namespace collega::server
