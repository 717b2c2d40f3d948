// A backup holds all there is, notices every damage, never writes over anything; and a device that was restored from
// one and the one it was made on both keep what they write.
#include <sys/stat.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "app/session/keeping/backup.h"
#include "tests/support/server_process.h"
#include "tests/unit/session/alone.h"
#include "tests/unit/session/rounds.h"

using namespace collega;
using collega::session::backUp;
using collega::session::restoreBackup;
using collega::session::Session;
namespace fs = std::filesystem;

namespace {

const crypto::Secret& passphrase() {
  static const crypto::Secret secret("correct horse");
  return secret;
}

std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

std::string contentOf(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& file, const std::string& content) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

v1::Lesson lessonSaying(const std::string& text) {
  v1::Lesson lesson;
  lesson.set_seen(text);
  return lesson;
}

}  // namespace

class BackupTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> dir_;
  std::unique_ptr<test::ServerProcess> server_;
  std::unique_ptr<Session> sanne_;  // in a folder
  Id space_;

  [[nodiscard]] fs::path at(const char* name) const { return dir_->filePath(name).toStdString(); }
  [[nodiscard]] static std::unique_ptr<Session> opened(const fs::path& folder) {
    auto session = Session::unlock(folder, passphrase(), now);
    return session ? *std::move(session) : nullptr;
  }
  [[nodiscard]] Id logs(Session& session, const std::string& text) const {
    return *session.addLesson(space_, lessonSaying(text));
  }
  [[nodiscard]] static std::set<std::string> lessonsOf(Session& session) {
    std::set<std::string> seen;
    const auto lessons = session.all<v1::Lesson>();
    for (const auto& lesson : *lessons) seen.insert(lesson.value.seen());
    return seen;
  }

 private Q_SLOTS:
  void init() {
    crypto::start();
    dir_ = std::make_unique<QTemporaryDir>();
    auto made = Session::create(at("sanne"), passphrase(),
                                {test::personNamed("Sanne", "Amsterdam", "NL"), "http://127.0.0.1:9"}, now);
    QVERIFY(made.ok());
    sanne_ = std::move(made->session);
    space_ = test::newPartnership(*sanne_);
  }
  void cleanup() {
    sanne_.reset();
    server_.reset();
  }

  void whatWaitsIsInIt() {
    const auto id = logs(*sanne_, "only here");
    const auto made = backUp(*sanne_, at("b"), passphrase());
    QVERIFY(made.ok());
    QVERIFY(made->waiting > 0);
    QCOMPARE(made->bytes, std::uint64_t{fs::file_size(at("b"))});
    struct stat about {};
    QCOMPARE(::stat(at("b").c_str(), &about), 0);
    QCOMPARE(about.st_mode & 0777, mode_t{0600});
    (void)logs(*sanne_, "after the backup");
    QVERIFY(restoreBackup(at("b"), at("new"), passphrase()).ok());
    const auto restored = opened(at("new"));
    QVERIFY(restored);
    QCOMPARE(restored->get<v1::Lesson>(id)->value.seen(), std::string("only here"));
    QCOMPARE(lessonsOf(*restored), std::set<std::string>{"only here"});
    QCOMPARE(restored->syncStatus().waiting, made->waiting);
    QCOMPARE(restored->account(), sanne_->account());
    QCOMPARE(lessonsOf(*sanne_).size(), 2U);  // it goes on being used
  }

  void nothingReadableIsInIt() {
    (void)logs(*sanne_, "nautilus");
    QVERIFY(backUp(*sanne_, at("b"), passphrase()).ok());
    for (const char* word : {"nautilus", "Sanne", "Amsterdam", "SQLite"})
      QVERIFY2(contentOf(at("b")).find(word) == std::string::npos, word);
  }

  void eachChangedByteIsNoticed() {
    (void)logs(*sanne_, "a lesson");
    QVERIFY(backUp(*sanne_, at("b"), passphrase()).ok());
    const auto whole = contentOf(at("b"));
    // Every byte of the beginning, which has the keys, then some of each page.
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < 300; i += 7) places.push_back(i);
    for (std::size_t i = 300; i < whole.size(); i += 9'973) places.push_back(i);
    for (std::size_t i = whole.size() - 33; i < whole.size(); i += 4) places.push_back(i);
    for (const auto place : places) {
      auto damaged = whole;
      damaged[place] = static_cast<char>(damaged[place] ^ 1);
      write(at("damaged"), damaged);
      const auto restored = restoreBackup(at("damaged"), at("new"), passphrase());
      QVERIFY2(!restored.ok(), std::to_string(place).c_str());
      const auto problem = restored.error().problem;
      QVERIFY2(problem == Problem::Damaged || problem == Problem::NewerVersion, std::to_string(place).c_str());
      QVERIFY(!fs::exists(at("new")));
    }
  }

  void eachCutAndEachByteTooManyIsNoticed() {
    QVERIFY(backUp(*sanne_, at("b"), passphrase()).ok());
    const auto whole = contentOf(at("b"));
    for (const std::size_t length : {std::size_t{0}, std::size_t{5}, std::size_t{23}, std::size_t{100},
                                     whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
      write(at("cut"), whole.substr(0, length));
      QCOMPARE(restoreBackup(at("cut"), at("new"), passphrase()).error().problem, Problem::Damaged);
    }
    write(at("long"), whole + "x");
    QCOMPARE(restoreBackup(at("long"), at("new"), passphrase()).error().problem, Problem::Damaged);
    QVERIFY(!fs::exists(at("new")));
  }

  void halvesOfTwoBackupsAreNone() {
    QVERIFY(backUp(*sanne_, at("first"), passphrase()).ok());
    for (int i = 0; i < 50; ++i) (void)logs(*sanne_, "lesson " + std::to_string(i));
    QVERIFY(backUp(*sanne_, at("second"), passphrase()).ok());
    const auto first = contentOf(at("first"));
    const auto second = contentOf(at("second"));
    write(at("mixed"), first.substr(0, first.size() / 2) + second.substr(first.size() / 2));
    QCOMPARE(restoreBackup(at("mixed"), at("new"), passphrase()).error().problem, Problem::Damaged);
  }

  void nothingIsWrittenOver() {
    QVERIFY(backUp(*sanne_, at("b"), passphrase()).ok());
    const auto before = contentOf(at("b"));
    QCOMPARE(backUp(*sanne_, at("b"), passphrase()).error().problem, Problem::AlreadyExists);
    QCOMPARE(contentOf(at("b")), before);
    QCOMPARE(restoreBackup(at("b"), at("sanne"), passphrase()).error().problem, Problem::Busy);
    sanne_.reset();
    QCOMPARE(restoreBackup(at("b"), at("sanne"), passphrase()).error().problem, Problem::AlreadyExists);
    // Without its key it is no profile, but a key from elsewhere may still open it.
    fs::remove(at("sanne") / "profile.key");
    QCOMPARE(restoreBackup(at("b"), at("sanne"), passphrase()).error().problem, Problem::AlreadyExists);
    QVERIFY(fs::exists(at("sanne") / "profile.db"));
  }

  void thePassphraseIsAskedFor() {
    const crypto::Secret wrong("wrong horse");
    QCOMPARE(backUp(*sanne_, at("b"), wrong).error().problem, Problem::WrongPassphrase);
    QVERIFY(!fs::exists(at("b")));
    QVERIFY(backUp(*sanne_, at("b"), passphrase()).ok());
    QCOMPARE(restoreBackup(at("b"), at("new"), wrong).error().problem, Problem::WrongPassphrase);
    QCOMPARE(restoreBackup(at("none"), at("new"), passphrase()).error().problem, Problem::NotFound);
    QCOMPARE(backUp(*sanne_, at("none") / "b", passphrase()).error().problem, Problem::NotFound);
    QVERIFY(!fs::exists(at("new")));
  }

  // What an interrupted backup or restore left is in nobody's way.
  void whatWasInterruptedIsBegunAnew() {
    write(at("b.new"), "half a backup");
    QVERIFY(backUp(*sanne_, at("b"), passphrase()).ok());
    QVERIFY(!fs::exists(at("b.new")));
    fs::create_directory(at("new"));
    write(at("new") / "profile.db.new", "half a database");
    QVERIFY(restoreBackup(at("b"), at("new"), passphrase()).ok());
    QVERIFY(opened(at("new")));
    QVERIFY(!fs::exists(at("new") / "profile.db.new"));
  }

  void bothHistoriesStay() {
    server_ = std::make_unique<test::ServerProcess>(dir_->filePath("server"));
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    auto made = Session::create(at("a"), passphrase(),
                                {test::personNamed("Sanne", "Amsterdam", "NL"), server_->url().toStdString()}, now);
    auto a = std::move(made->session);
    const test::Alone emre(test::personNamed("Emre", "Kocaeli", "TR"), server_->url().toStdString());
    *emre.nowMs = now();
    space_ = test::newPartnership(*a);
    test::syncEach({a.get()});
    QVERIFY(emre->join(a->invite(space_, v1::ROLE_PROFESSIONAL)->text()).ok());
    test::syncEach({a.get(), emre.session.get(), a.get(), emre.session.get()});
    const auto shared = logs(*a, "shared");
    test::syncEach({a.get(), emre.session.get()});

    (void)logs(*a, "waits in the backup");
    QVERIFY(a->update(shared, lessonSaying("changed before the backup")).ok());
    QVERIFY(backUp(*a, at("b"), passphrase()).ok());
    test::syncEach({a.get()});  // what waited goes out, under the numbers the backup would use
    (void)logs(*a, "after the backup");
    QVERIFY(a->update(shared, lessonSaying("changed after the backup")).ok());
    test::syncEach({a.get()});

    QVERIFY(restoreBackup(at("b"), at("elsewhere"), passphrase()).ok());
    auto b = opened(at("elsewhere"));
    (void)logs(*b, "by the restored one");
    test::syncEach({b.get(), a.get(), emre.session.get(), b.get()});
    // The first goes on being used.
    (void)logs(*a, "by the first one again");
    QVERIFY(a->update(shared, lessonSaying("by the first")).ok());
    QVERIFY(b->update(shared, lessonSaying("by the restored")).ok());
    test::syncEach({a.get(), b.get(), emre.session.get(), a.get(), b.get()});

    const std::set<std::string> all{"by the restored", "waits in the backup", "after the backup", "by the restored one",
                                    "by the first one again"};
    for (auto* each : {a.get(), b.get(), emre.session.get()}) {
      QCOMPARE(lessonsOf(*each), all);
      QCOMPARE(*each->dump(), *a->dump());
      QCOMPARE(*each->headCode(space_), *a->headCode(space_));
      QCOMPARE(each->syncStatus().waiting, std::size_t{0});
      QVERIFY(each->quarantined(space_)->empty());
    }
    // What waited twice went out once, and what both wrote at the same time is there to choose from.
    std::vector<std::string> said;
    const auto history = emre->history(shared);
    for (const auto& item : *history) {
      v1::Lesson value;
      value.ParseFromString(item.change.values());
      said.push_back(value.seen());
    }
    QCOMPARE(said, (std::vector<std::string>{"shared", "changed before the backup", "changed after the backup",
                                             "by the first", "by the restored"}));
    QCOMPARE(emre->conflicts(shared)->size(), 1U);
  }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
