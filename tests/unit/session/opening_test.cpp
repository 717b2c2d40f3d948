#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <fstream>

#include "tests/unit/session/alone.h"

using namespace collega;
using collega::session::Founding;
using collega::session::Session;
using collega::test::personNamed;

namespace {

const session::Session::Clock monday = [] { return test::mondayMs; };

Founding sanne() { return {personNamed("Sanne", "Amsterdam", "NL"), "https://collega.example"}; }

crypto::Secret secret(std::string_view text) { return crypto::Secret(text); }

// Whether the bytes are found in any file of the folder.
bool foundOnDisk(const std::filesystem::path& folder, const std::string& text) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (bytes.find(text) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

class OpeningTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { crypto::start(); }
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }

  void opensWhatWasMade() {
    Id account;
    {
      const auto made = Session::create(path(), secret("waterlelie"), sanne(), monday);
      QVERIFY(made.ok());
      account = made->session->account();
      QCOMPARE(made->code.text().view().size(), 9U * 5 + 8);
    }
    const auto opened = Session::unlock(path(), secret("waterlelie"), monday);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->account(), account);
    QCOMPARE((*opened)->me().name(), std::string("Sanne"));
    QCOMPARE((*opened)->server(), std::string("https://collega.example"));
  }

  void keepsEverythingOverALock() {
    Id lesson;
    {
      const auto made = Session::create(path(), secret("waterlelie"), sanne(), monday);
      v1::Lesson value;
      value.set_seen("a minute of silence");
      lesson = *made->session->addLesson(test::newPartnership(*made->session), value);
    }
    QVERIFY(!foundOnDisk(path(), "a minute of silence"));
    QVERIFY(!foundOnDisk(path(), "Amsterdam"));
    const auto opened = Session::unlock(path(), secret("waterlelie"), monday);
    QCOMPARE((*opened)->get<v1::Lesson>(lesson)->value.seen(), std::string("a minute of silence"));
    QCOMPARE((*opened)->spaces()->size(), 1U);
  }

  void saysThatThePassphraseIsWrong() {
    { QVERIFY(Session::create(path(), secret("waterlelie"), sanne(), monday).ok()); }
    const auto opened = Session::unlock(path(), secret("Waterlelie"), monday);
    QCOMPARE(opened.error().problem, Problem::WrongPassphrase);
  }

  void saysThatThereIsNoProfile() {
    QCOMPARE(Session::unlock(path(), secret("waterlelie"), monday).error().problem, Problem::NotAProfile);
    QCOMPARE(Session::unlock(path() / "nowhere", secret("waterlelie"), monday).error().problem, Problem::NotAProfile);
  }

  void makesNothingOfWhatCannotBe_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("server");
    QTest::newRow("no name") << ""
                             << "NL"
                             << "https://collega.example";
    QTest::newRow("two lines") << "Sanne\nde Vries"
                               << "NL"
                               << "https://collega.example";
    QTest::newRow("no such country code") << "Sanne"
                                          << "Netherlands"
                                          << "https://collega.example";
    QTest::newRow("no server") << "Sanne"
                               << "NL"
                               << "";
    QTest::newRow("no scheme") << "Sanne"
                               << "NL"
                               << "collega.example";
    QTest::newRow("another scheme") << "Sanne"
                                    << "NL"
                                    << "ftp://collega.example";
    QTest::newRow("a path") << "Sanne"
                            << "NL"
                            << "https://collega.example/here";
    QTest::newRow("a password") << "Sanne"
                                << "NL"
                                << "https://me:secret@collega.example";
  }
  void makesNothingOfWhatCannotBe() {
    QFETCH(QString, name);
    QFETCH(QString, country);
    QFETCH(QString, server);
    const Founding founding{personNamed(name.toUtf8(), "Amsterdam", country.toUtf8()), server.toStdString()};
    const auto made = Session::create(path() / "profile", secret("waterlelie"), founding, monday);
    QVERIFY(!made.ok());
    QCOMPARE(exitCode(made.error().problem), 2);
    QVERIFY(!std::filesystem::exists(path() / "profile"));
  }

  void leavesAProfileThatIsThere() {
    { QVERIFY(Session::create(path(), secret("waterlelie"), sanne(), monday).ok()); }
    QVERIFY(!Session::create(path(), secret("another"), sanne(), monday).ok());
    QVERIFY(Session::unlock(path(), secret("waterlelie"), monday).ok());
  }

 private:
  [[nodiscard]] std::filesystem::path path() const { return folder_->path().toStdString(); }
  std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening_test.moc"
