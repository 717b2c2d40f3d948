// What a loss of power takes: nothing that was said to be durable, and of what was not only the last, whole
// transactions. The disk of these tests keeps a file as it was when it was last made durable.
#include <sqlite3.h>

#include <QTemporaryDir>
#include <QtTest>

#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

namespace {

const crypto::Secret& passphrase() {
  static const crypto::Secret secret("p");
  return secret;
}

// SQLite's files, of which the log is copied to another folder whenever it is made durable. It is not long enough here
// to be taken into the database.
class Disk {
 public:
  static void begin(const std::filesystem::path& from, const std::filesystem::path& to) {
    from_ = from;
    to_ = to;
    if (real_) return;
    real_ = sqlite3_vfs_find(nullptr);
    vfs_ = *real_;
    vfs_.zName = "power";
    vfs_.xOpen = open;
    sqlite3_vfs_register(&vfs_, 1);
  }

  static inline int syncs = 0;

 private:
  static int open(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    const int code = real_->xOpen(real_, name, file, flags, outFlags);
    if (code != SQLITE_OK || !name || !file->pMethods) return code;
    // One set of methods for each file there is: what it was, and with another xSync.
    auto& named = files_[file];
    named = {name, file->pMethods, *file->pMethods};
    named.methods.xSync = sync;
    file->pMethods = &named.methods;
    return code;
  }

  static int sync(sqlite3_file* file, int flags) {
    const auto& named = files_.at(file);
    const int code = named.real->xSync(file, flags);
    if (!named.name.starts_with(from_.string() + "/") || !named.name.ends_with("-wal")) return code;
    ++syncs;
    const auto copy = to_ / std::filesystem::relative(named.name, from_);
    std::filesystem::create_directories(copy.parent_path());
    std::filesystem::copy_file(named.name, copy, std::filesystem::copy_options::overwrite_existing);
    return code;
  }

  struct Named {
    std::string name;
    const sqlite3_io_methods* real = nullptr;
    sqlite3_io_methods methods{};
  };
  static inline sqlite3_vfs* real_ = nullptr;
  static inline sqlite3_vfs vfs_{};
  static inline std::filesystem::path from_;
  static inline std::filesystem::path to_;
  static inline std::map<sqlite3_file*, Named> files_;
};

}  // namespace

class PowerTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> dir_;
  std::unique_ptr<Someone> someone_;
  std::unique_ptr<TestSpace> space_;
  std::unique_ptr<Replica> replica_;
  [[nodiscard]] std::filesystem::path folder() const { return dir_->filePath("p").toStdString(); }
  [[nodiscard]] std::filesystem::path disk() const { return dir_->filePath("disk").toStdString(); }

  // The profile as it is after the power went now.
  std::unique_ptr<Store> afterwards() {
    const std::filesystem::path again = dir_->filePath("again").toStdString();
    std::filesystem::remove_all(again);
    std::filesystem::copy(folder(), again, std::filesystem::copy_options::recursive);
    std::filesystem::copy(disk(), again,
                          std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
    return must(Store::open(again, passphrase()));
  }

 private Q_SLOTS:
  void init() {
    dir_ = std::make_unique<QTemporaryDir>();
    someone_ = std::make_unique<Someone>(Someone::random());
    space_ = std::make_unique<TestSpace>(TestSpace::found(*someone_));
    Disk::begin(folder(), disk());
    replica_ = std::make_unique<Replica>(*someone_, must(Store::create(folder(), passphrase())));
    replica_->pull(*space_);
    must((*replica_)->makeDurable());
  }
  void cleanup() { replica_.reset(); }

  void aChangeIsKept() {
    replica_->write(space_->id(), idOf('a'), lesson("kept"));
    QCOMPARE(must(afterwards()->waitingCount()), std::size_t{1});
  }

  void whatIsReplayedMayComeAgain() {
    space_->append(space_->commit(*someone_, "one"));
    replica_->pull(*space_);
    QCOMPARE(must(afterwards()->entries(space_->id(), 0, 0)).size(), std::size_t{1});
    QCOMPARE(must((*replica_)->entries(space_->id(), 0, 0)).size(), std::size_t{2});
    must((*replica_)->makeDurable());
    QCOMPARE(must(afterwards()->entries(space_->id(), 0, 0)).size(), std::size_t{2});
  }

  void whatWasReplayedBeforeAChangeIsKeptWithIt() {
    space_->append(space_->commit(*someone_, "one"));
    replica_->pull(*space_);
    replica_->write(space_->id(), idOf('a'), lesson("kept"));
    const auto store = afterwards();
    QCOMPARE(must(store->entries(space_->id(), 0, 0)).size(), std::size_t{2});
    QCOMPARE(must(store->waitingCount()), std::size_t{1});
  }

  // A change and the entry it is sealed in are made durable by one write to the disk; without the second there is the
  // first, or neither.
  void aChangeAndItsEntryAreKeptTogether() {
    const auto before = Disk::syncs;
    must((*replica_)->durably([&]() -> Result<void> {
      replica_->write(space_->id(), idOf('a'), lesson("kept"));
      if (must(afterwards()->waitingCount()) != 0) return {Problem::Damaged, "it waited for the disk"};
      replica_->seal(*space_);
      return {};
    }));
    QCOMPARE(Disk::syncs - before, 1);
    const auto store = afterwards();
    QCOMPARE(must(store->waitingCount()), std::size_t{1});
    QCOMPARE(must(store->sealed(space_->id())).size(), std::size_t{1});
  }

  void anActWithinIsKeptAtItsEnd() {
    must((*replica_)->durably([&] {
      return (*replica_)->atomically([&]() -> Result<void> {
        replica_->write(space_->id(), idOf('a'), lesson("one"));
        replica_->write(space_->id(), idOf('b'), lesson("two"));
        return {};
      });
    }));
    QCOMPARE(must(afterwards()->count({})), std::size_t{2});
  }

  void anActThatFailsLeavesWhatWasThereBefore() {
    const auto failed = (*replica_)->durably([&]() -> Result<void> {
      replica_->write(space_->id(), idOf('a'), lesson("one"));
      return {Problem::InvalidInput, "no"};
    });
    QVERIFY(!failed.ok());
    // It was a transaction of its own.
    QCOMPARE(must(afterwards()->count({})), std::size_t{1});
  }
};

QTEST_APPLESS_MAIN(PowerTest)
#include "power_test.moc"
