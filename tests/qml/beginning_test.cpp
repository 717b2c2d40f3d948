// Beginning on a device: with the picture of an invitation, with a backup; what a passphrase is worth; what is taken
// out as files; staying unlocked by a real keychain.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/formats/qr/qr.h"
#include "app/session/clock.h"
#include "app/viewmodels/convert.h"
#include "app/viewmodels/keeping_model.h"
#include "app/viewmodels/notifier.h"
#include "app/viewmodels/onboarding_model.h"
#include "app/viewmodels/passphrase_strength.h"
#include "app/viewmodels/stay_unlocked.h"

using namespace collega;
using namespace collega::viewmodels;

namespace {

constexpr auto passphrase = "horse battery staple kettle";
constexpr auto patience = 20'000;

std::unique_ptr<Profile> profileIn(const QString& folder) {
  return std::make_unique<Profile>(folder.toStdString(), *session::clockFromEnvironment());
}

ledger::InviteLink someLink() {
  return {"https://collega.example", crypto::randomSecret(16), randomId(), randomId(), randomId()};
}

}  // namespace

class BeginningTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::unique_ptr<Profile> profile_;
  Id space_;

  [[nodiscard]] QString at(const QString& name) const { return folder_.filePath(name); }
  [[nodiscard]] QUrl fileAt(const QString& name) const { return QUrl::fromLocalFile(at(name)); }
  static void give(QObject& model, Profile& profile) { model.setProperty("profile", QVariant::fromValue(&profile)); }

 private Q_SLOTS:
  void initTestCase();
  void aPassphraseIsJudgedHonestly_data();
  void aPassphraseIsJudgedHonestly();
  void theInvitationNamesTheServer();
  void aPictureHoldsAnInvitation();
  void theCodeIsPrinted();
  void aBackupComesBack();
  void theFilesAreWritten();
  void aLanguageThatIsChosenIsSpoken();
  void staysUnlockedByTheKeychain();
  void noticesSayNoMoreThanAllowed();
};

void BeginningTest::initTestCase() {
  crypto::start();
  profile_ = profileIn(at("profile"));
  OnboardingModel model;
  give(model, *profile_);
  model.create("Sanne de Vries", "Amsterdam", "Firefighter", "http://127.0.0.1:9", passphrase);
  QTRY_VERIFY_WITH_TIMEOUT(!model.working(), patience);
  QSignalSpy saved(&model, &OnboardingModel::sheetSaved);
  model.saveSheet(fileAt("sheet.pdf"));
  QCOMPARE(saved.size(), 1);
  model.finish();
  QTRY_COMPARE(profile_->standing(), Profile::Open);
  auto founding = profile_->worker().run([](session::Session& session) {
    v1::Partnership partnership;
    partnership.set_name("Amsterdam — Kocaeli");
    partnership.add_towns("Amsterdam");
    partnership.add_towns("Kocaeli");
    return session.createPartnership(partnership);
  });
  founding.waitForFinished();
  QVERIFY(founding.result().ok());
  space_ = *founding.result();
}

void BeginningTest::aPassphraseIsJudgedHonestly_data() {
  QTest::addColumn<QString>("words");
  QTest::addColumn<int>("strength");
  QTest::newRow("a common one") << "password" << 0;
  QTest::newRow("dressed up") << "P@ssw0rd2026!" << 0;
  QTest::newRow("a row of keys") << "qwertyuiop" << 0;
  QTest::newRow("again and again") << "kip kip kip kip kip kip" << 0;
  QTest::newRow("one's own name and town") << "Sanne Amsterdam" << 0;
  QTest::newRow("three words") << "fietsbel ketting maandag" << 1;
  QTest::newRow("four words") << passphrase << 2;
  QTest::newRow("five short words of Arabic") << "حصان بطارية مشبك غلاية مدرسة" << 2;
}

void BeginningTest::aPassphraseIsJudgedHonestly() {
  QFETCH(QString, words);
  PassphraseStrength judged;
  judged.setProperty("known", QStringList{"Sanne de Vries", "Sanne", "Amsterdam"});
  judged.setProperty("passphrase", words);
  const auto bits = QString::number(guessBits(words, {"Sanne", "Amsterdam"}));
  QFETCH(int, strength);
  QVERIFY2(judged.strength() == strength, qPrintable(bits));
}

void BeginningTest::theInvitationNamesTheServer() {
  OnboardingModel model;
  model.takeLink("https://collega.example/j#1.cut");
  QVERIFY(model.server().isEmpty() && !model.linkProblem().isEmpty());
  model.takeLink("  " + text(someLink().text()) + "\n");
  QCOMPARE(model.server(), QStringLiteral("https://collega.example"));
  QVERIFY(model.linkProblem().isEmpty());
}

void BeginningTest::aPictureHoldsAnInvitation() {
  const auto link = text(someLink().text());
  QImage picture(500, 500, QImage::Format_RGB32);
  picture.fill(Qt::white);
  {
    QPainter painter(&picture);
    formats::drawQr(painter, QRectF(50, 50, 400, 400), link);
  }
  QVERIFY(picture.save(at("code.png")));
  OnboardingModel model;
  QSignalSpy read(&model, &OnboardingModel::linkRead);
  model.takePicture(fileAt("code.png"));
  QVERIFY(read.wait(patience));
  QCOMPARE(read.first().first().toString(), link);
  model.takePicture(fileAt("none.png"));
  QTRY_VERIFY_WITH_TIMEOUT(!model.linkProblem().isEmpty(), patience);
}

void BeginningTest::theCodeIsPrinted() {
  QFile sheet(at("sheet.pdf"));
  QVERIFY(sheet.open(QIODevice::ReadOnly));
  QVERIFY(sheet.read(5) == "%PDF-");
  QCOMPARE(sheet.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void BeginningTest::aBackupComesBack() {
  KeepingModel keeping;
  keeping.setProfile(profile_.get());
  QSignalSpy saved(&keeping, &KeepingModel::saved);
  keeping.backUp(fileAt("one.collega"), "not this one");
  QTRY_VERIFY_WITH_TIMEOUT(!keeping.problem().isEmpty(), patience);
  keeping.backUp(fileAt("one.collega"), passphrase);
  QVERIFY(saved.wait(patience));

  const auto restored = profileIn(at("restored"));
  OnboardingModel model;
  give(model, *restored);
  model.restore(fileAt("one.collega"), "not this one");
  QTRY_VERIFY_WITH_TIMEOUT(!model.problem().isEmpty(), patience);
  QCOMPARE(restored->standing(), Profile::Missing);
  model.restore(fileAt("one.collega"), passphrase);
  QTRY_COMPARE_WITH_TIMEOUT(restored->standing(), Profile::Open, patience);
  QCOMPARE(restored->name(), QStringLiteral("Sanne de Vries"));
}

void BeginningTest::theFilesAreWritten() {
  KeepingModel keeping;
  keeping.setProfile(profile_.get());
  for (const auto& [what, name] : {std::pair{KeepingModel::OwnData, "mine.json"},
                                   {KeepingModel::Calendar, "mine.ics"},
                                   {KeepingModel::PublicPage, "page.html"}}) {
    QSignalSpy saved(&keeping, &KeepingModel::saved);
    keeping.save(what, fileAt(name));
    QVERIFY2(saved.wait(patience), qPrintable(keeping.problem()));
    QVERIFY(QFileInfo(at(name)).size() > 0);
  }
  QVERIFY(QFileInfo::exists(at("mine.html")));
  QSignalSpy saved(&keeping, &KeepingModel::saved);
  keeping.save(KeepingModel::Calendar, fileAt("no/such/folder.ics"));
  QTRY_VERIFY_WITH_TIMEOUT(!keeping.problem().isEmpty(), patience);
  QCOMPARE(saved.size(), 0);
}

// And is what a screen that shows the choice is told.
void BeginningTest::aLanguageThatIsChosenIsSpoken() {
  Preferences preferences(at("languages.ini"));
  QVERIFY(preferences.languages().contains(preferences.spoken()));
  QSignalSpy changed(&preferences, &Preferences::languageChanged);
  preferences.setLanguage("tr");
  QCOMPARE(preferences.spoken(), QString("tr"));
  QCOMPARE(changed.size(), 1);
  preferences.setLanguage("");
  QVERIFY(preferences.languages().contains(preferences.spoken()));
}

void BeginningTest::staysUnlockedByTheKeychain() {
  Preferences preferences(at("screen.ini"));
  StayUnlocked stay(*profile_, preferences);
  stay.begin("not this one");
  QTRY_VERIFY_WITH_TIMEOUT(!stay.problem().isEmpty(), patience);
  QVERIFY(!preferences.stayUnlocked());
  stay.begin(passphrase);
  QTRY_VERIFY2_WITH_TIMEOUT(preferences.stayUnlocked(), qPrintable(stay.problem()), patience);

  profile_->lock();
  QTRY_COMPARE(profile_->standing(), Profile::Locked);
  stay.open();
  QTRY_COMPARE_WITH_TIMEOUT(profile_->standing(), Profile::Open, patience);

  stay.end();
  QVERIFY(!preferences.stayUnlocked());
  profile_->lock();
  QTRY_COMPARE(profile_->standing(), Profile::Locked);
  stay.open();
  QTest::qWait(200);
  QCOMPARE(profile_->standing(), Profile::Locked);
  profile_->unlock(passphrase);
  QTRY_COMPARE_WITH_TIMEOUT(profile_->standing(), Profile::Open, patience);
}

void BeginningTest::noticesSayNoMoreThanAllowed() {
  Preferences preferences(at("screen.ini"));
  Notifier notifier(*profile_, preferences);
  QSignalSpy told(&notifier, &Notifier::told);
  const auto ask = [space = space_](session::Session& session) -> Result<Id> {
    v1::FollowUp question;
    question.set_question("Has the whistle worked?");
    question.set_due("2026-01-05");
    return session.addFollowUp(space, question);
  };
  auto asked = profile_->worker().run(ask);
  asked.waitForFinished();
  QVERIFY2(asked.result().ok(), asked.result().ok() ? "" : asked.result().error().detail.c_str());
  preferences.setNotify(false);
  notifier.look();
  QVERIFY(!told.wait(300));
  preferences.setNotify(true);
  notifier.look();
  QVERIFY(told.wait(patience));
  QVERIFY(told.first().first().toString().contains('1'));
  QVERIFY(told.first().at(1).toString().isEmpty());
  // Once a day.
  preferences.setNotifyContent(true);
  notifier.look();
  QVERIFY(!told.wait(300));
}

QTEST_MAIN(BeginningTest)
#include "beginning_test.moc"
