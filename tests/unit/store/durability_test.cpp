// A write is whole or absent, whatever happens: the process is killed, or the disk is full.
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

#include "app/store/sqlite_store.h"
#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

namespace {

const crypto::Secret& passphrase() {
  static const crypto::Secret secret("p");
  return secret;
}

// The limit on how large a file of this process may become, as long as this lives.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) {
    ::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }

 private:
  rlimit before_{};
};

// Two records in one transaction, which must never be seen apart.
std::vector<v1::Change> twins(std::uint32_t number) {
  std::string id(Id::size, '\0');
  std::memcpy(id.data(), &number, sizeof number);
  const auto text = "twin " + std::to_string(number) + std::string(500, 'x');
  auto first = creation(*Id::from(id), lesson(text));
  id[15] = 1;
  return {first, creation(*Id::from(id), lesson(text))};
}

// Writes until it is killed, and says each time how many are done.
[[noreturn]] void writeForEver(const std::filesystem::path& folder, const Id& space, std::uint32_t from, int pipe) {
  auto store = Store::open(folder, passphrase());
  if (!store.ok()) ::_exit(1);
  for (std::uint32_t number = from;; ++number) {
    if (!(*store)->change(space, twins(number)).ok()) ::_exit(2);
    if (::write(pipe, &number, sizeof number) != sizeof number) ::_exit(3);
  }
}

// Lets a child write for a while, kills it, and returns the last number that was acknowledged.
std::uint32_t writeAndKill(const std::filesystem::path& folder, const Id& space, std::uint32_t from, int pauseUs) {
  int pipe[2];
  if (::pipe(pipe) != 0) throw std::runtime_error("no pipe");
  const auto child = ::fork();
  if (child == 0) writeForEver(folder, space, from, pipe[1]);
  ::close(pipe[1]);
  std::uint32_t last = 0;
  const bool began = ::read(pipe[0], &last, sizeof last) == sizeof last;
  ::usleep(static_cast<useconds_t>(pauseUs));
  ::kill(child, SIGKILL);
  while (::read(pipe[0], &last, sizeof last) == sizeof last) {
  }
  ::close(pipe[0]);
  ::waitpid(child, nullptr, 0);
  if (!began) throw std::runtime_error("the child wrote nothing");
  return last;
}

}  // namespace

class DurabilityTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> dir_;
  std::unique_ptr<Someone> someone_;
  std::unique_ptr<TestSpace> space_;
  [[nodiscard]] std::filesystem::path folder() const { return dir_->filePath("p").toStdString(); }

  std::unique_ptr<Store> make() {
    Replica replica(*someone_, must(Store::create(folder(), passphrase())));
    replica.pull(*space_);
    return {};
  }

 private Q_SLOTS:
  void init() {
    dir_ = std::make_unique<QTemporaryDir>();
    someone_ = std::make_unique<Someone>(Someone::random());
    space_ = std::make_unique<TestSpace>(TestSpace::found(*someone_));
    make();
  }

  void whatWasAcknowledgedSurvivesAKill() {
    std::uint32_t next = 1;
    for (int round = 0; round < 12; ++round) {
      const auto last = writeAndKill(folder(), space_->id(), next, 300 * round);
      const auto store = must(Store::open(folder(), passphrase()));
      const auto count = must(store->count({}));
      QVERIFY2(count >= 2 * last, qPrintable(QString("%1 of %2").arg(count).arg(2 * last)));
      QCOMPARE(count % 2, std::size_t{0});
      QCOMPARE(must(store->waitingCount()), count);
      QCOMPARE(must(store->search("twin", 0)).size(), count);
      for (const auto& row : must(store->list({}))) {
        v1::Lesson lesson;
        QVERIFY(lesson.ParseFromString(row.bytes) && lesson.seen().starts_with("twin "));
      }
      next = static_cast<std::uint32_t>(count / 2) + 1;
    }
  }

  void aFullDiskIsSaidAndNothingIsHalfDone() {
    auto store = must(Store::open(folder(), passphrase()));
    must(store->change(space_->id(), twins(1)));
    std::uint32_t number = 1;
    {
      const FileSizeLimit limit(400 << 10);
      Result<void> result;
      while (result.ok() && number < 5000) result = store->change(space_->id(), twins(++number));
      QVERIFY(!result.ok());
      QVERIFY2(result.error().problem == Problem::StorageFull, result.error().detail.c_str());
      QCOMPARE(must(store->count({})), std::size_t{2} * (number - 1));
    }
    must(store->change(space_->id(), twins(number)));  // there is room again
    store.reset();
    store = must(Store::open(folder(), passphrase()));
    QCOMPARE(must(store->count({})), std::size_t{2} * number);
    QCOMPARE(must(store->search("twin", 0)).size(), std::size_t{2} * number);
  }

  void aFullDatabaseIsSaid() {
    auto store = must(Store::open(folder(), passphrase()));
    dynamic_cast<SqliteStore&>(*store).database().execute("PRAGMA max_page_count = 80");
    std::vector<v1::Change> many;
    for (std::uint32_t i = 1; i < 600; ++i) many.push_back(twins(i)[0]);
    QCOMPARE(store->change(space_->id(), many).error().problem, Problem::StorageFull);
    QCOMPARE(must(store->count({})), std::size_t{0});
    must(store->change(space_->id(), twins(1)));
  }

  void aProfileThatDoesNotFitIsNotMade() {
    const std::filesystem::path other = dir_->filePath("other").toStdString();
    {
      const FileSizeLimit limit(10 << 10);
      QCOMPARE(Store::create(other, passphrase()).error().problem, Problem::StorageFull);
    }
    QCOMPARE(Store::open(other, passphrase()).error().problem, Problem::NotAProfile);
    QVERIFY(Store::create(other, passphrase()).ok());
  }

  void aPassphraseThatDoesNotFitLeavesTheOldOne() {
    {
      const FileSizeLimit limit(10);
      const auto result = Store::changePassphrase(folder(), passphrase(), crypto::Secret("new"));
      QCOMPARE(result.error().problem, Problem::StorageFull);
    }
    QVERIFY(Store::open(folder(), passphrase()).ok());
  }
};

QTEST_APPLESS_MAIN(DurabilityTest)
#include "durability_test.moc"
