// Several devices of one person as the screens see them, over a real server: a new one is linked by a code and a number
// to compare, a lost one is shut out, and the recovery code brings everything back.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/formats/qr/qr.h"
#include "app/session/clock.h"
#include "app/viewmodels/convert.h"
#include "app/viewmodels/devices/devices_model.h"
#include "app/viewmodels/devices/link_guest_model.h"
#include "app/viewmodels/devices/link_host_model.h"
#include "app/viewmodels/devices/recovery_model.h"
#include "app/viewmodels/onboarding_model.h"
#include "tests/support/server_process.h"

using namespace collega;
using namespace collega::viewmodels;

namespace {

constexpr auto passphrase = "horse battery staple kettle";
constexpr auto another = "whistle ladder orange tractor";
constexpr auto patience = 30'000;

QVariant cell(QAbstractItemModel* model, int row, const char* role) {
  return model->data(model->index(row, 0), model->roleNames().key(role));
}

void give(QObject& model, Profile& profile) { model.setProperty("profile", QVariant::fromValue(&profile)); }

std::size_t spacesOf(Profile& profile) {
  auto spaces = profile.worker().run([](session::Session& session) { return session.spaces(); });
  spaces.waitForFinished();
  return spaces.result().ok() ? spaces.result()->size() : 0;
}

}  // namespace

class DeviceModelsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  test::ServerProcess server_{folder_.filePath("server")};
  std::unique_ptr<Profile> first_;
  QString code_;

  std::unique_ptr<Profile> profileIn(const QString& name) {
    return std::make_unique<Profile>(folder_.filePath(name).toStdString(), *session::clockFromEnvironment());
  }
  // With a code shown to it, and asking.
  void ask(LinkHostModel& host, LinkGuestModel& guest, Profile& profile) {
    host.setProfile(first_.get());
    host.open();
    QTRY_COMPARE_WITH_TIMEOUT(host.stage(), LinkHostModel::Shown, patience);
    give(guest, profile);
    guest.takeCode(" " + host.code() + "\n");
    QCOMPARE(guest.server(), server_.url());
    guest.ask("Telefoon", another);
    QTRY_COMPARE_WITH_TIMEOUT(host.stage(), LinkHostModel::Asked, patience);
  }

 private Q_SLOTS:
  void initTestCase();
  void aCodeIsWholeOrNot();
  void aPictureHoldsTheCode();
  void whoShowsAnotherNumberIsNotLetIn();
  void aNewDeviceIsLinked();
  void aLostDeviceIsShutOut();
  void withoutTheServerNothingOfARecoveryStays();
  void theRecoveryCodeBringsEverythingBack();
  void whoForgotThePassphraseComesBackInTheSamePlace();
};

void DeviceModelsTest::initTestCase() {
  crypto::start();
  QVERIFY2(server_.start(), qPrintable(server_.error()));
  first_ = profileIn("first");
  OnboardingModel model;
  give(model, *first_);
  model.create("Sanne de Vries", "Amsterdam", "Firefighter", server_.url(), passphrase);
  QTRY_VERIFY_WITH_TIMEOUT(!model.working(), patience);
  code_ = model.codeGroups().join(' ');
  model.finish();
  QTRY_COMPARE(first_->standing(), Profile::Open);
  auto founding = first_->worker().run([](session::Session& session) {
    v1::Partnership partnership;
    partnership.add_towns("Amsterdam");
    partnership.add_towns("Kocaeli");
    return session.createPartnership(partnership);
  });
  founding.waitForFinished();
  QVERIFY(founding.result().ok());
  QTRY_COMPARE_WITH_TIMEOUT(first_->sync().standing, 0, patience);
}

void DeviceModelsTest::aCodeIsWholeOrNot() {
  LinkGuestModel guest;
  guest.takeCode("https://collega.example/d#1.cut");
  QVERIFY(guest.server().isEmpty() && !guest.codeProblem().isEmpty());
  guest.takeCode({});
  QVERIFY(guest.codeProblem().isEmpty());
  RecoveryModel recovery;
  recovery.takeCode(code_.left(20));
  QVERIFY(!recovery.whole() && recovery.codeProblem().isEmpty());  // still being typed
  auto wrong = code_;
  wrong[2] = wrong[2] == u'1' ? u'2' : u'1';
  recovery.takeCode(wrong);
  QVERIFY(!recovery.whole() && !recovery.codeProblem().isEmpty());
  recovery.takeCode(code_);
  QVERIFY(recovery.whole() && recovery.codeProblem().isEmpty());
}

void DeviceModelsTest::aPictureHoldsTheCode() {
  QImage picture(500, 500, QImage::Format_RGB32);
  picture.fill(Qt::white);
  {
    QPainter painter(&picture);
    formats::drawQr(painter, QRectF(50, 50, 400, 400), code_);
  }
  const auto file = folder_.filePath("code.png");
  QVERIFY(picture.save(file));
  RecoveryModel recovery;
  QSignalSpy read(&recovery, &RecoveryModel::codeRead);
  recovery.takePicture(QUrl::fromLocalFile(file));
  QVERIFY(read.wait(patience));
  QCOMPARE(read.first().first().toString(), code_);
  LinkGuestModel guest;
  guest.takePicture(QUrl::fromLocalFile(folder_.filePath("none.png")));
  QTRY_VERIFY_WITH_TIMEOUT(!guest.codeProblem().isEmpty(), patience);
}

void DeviceModelsTest::whoShowsAnotherNumberIsNotLetIn() {
  const auto stranger = profileIn("stranger");
  LinkHostModel host;
  LinkGuestModel guest;
  ask(host, guest, *stranger);
  host.close();
  QCOMPARE(host.stage(), LinkHostModel::Closed);
  QVERIFY(host.code().isEmpty());
  guest.stop();
  QVERIFY(!guest.working() && guest.number().isEmpty());
  QCOMPARE(stranger->standing(), Profile::Missing);
}

void DeviceModelsTest::aNewDeviceIsLinked() {
  const auto phone = profileIn("phone");
  LinkHostModel host;
  LinkGuestModel guest;
  ask(host, guest, *phone);
  QCOMPARE(host.name(), QStringLiteral("Telefoon"));
  QCOMPARE(host.number().size(), 9);
  QTRY_COMPARE(guest.number(), host.number());

  host.approve("not this one");
  QTRY_VERIFY_WITH_TIMEOUT(!host.problem().isEmpty(), patience);
  QCOMPARE(host.stage(), LinkHostModel::Asked);
  QSignalSpy approved(&host, &LinkHostModel::approved);
  host.approve(passphrase);
  QVERIFY(approved.wait(patience));
  QTRY_COMPARE_WITH_TIMEOUT(phone->standing(), Profile::Open, patience);
  QVERIFY2(guest.problem().isEmpty(), qPrintable(guest.problem()));
  QCOMPARE(phone->name(), QStringLiteral("Sanne de Vries"));
  QTRY_COMPARE_WITH_TIMEOUT(spacesOf(*phone), 1U, patience);
  phone->lock();
  QTRY_COMPARE(phone->standing(), Profile::Locked);
  phone->unlock(another);
  QTRY_COMPARE_WITH_TIMEOUT(phone->standing(), Profile::Open, patience);
}

void DeviceModelsTest::aLostDeviceIsShutOut() {
  DevicesModel model;
  model.setProfile(first_.get());
  QTRY_VERIFY(model.ready());
  auto* rows = model.devices();
  QCOMPARE(rows->rowCount(), 2);
  QVERIFY(cell(rows, 0, "self").toBool());
  QCOMPARE(cell(rows, 0, "name").toString(), nameOfThisDevice());
  QCOMPARE(cell(rows, 1, "name").toString(), QStringLiteral("Telefoon"));
  QVERIFY(cell(rows, 1, "note").toString().contains(QString::number(first_->now().date().year())));

  model.revoke(cell(rows, 0, "deviceId").toString());
  QTRY_VERIFY(!model.problem().isEmpty());
  QSignalSpy revoked(&model, &DevicesModel::revoked);
  model.revoke(cell(rows, 1, "deviceId").toString());
  QVERIFY(revoked.wait(patience));
  QTRY_VERIFY(cell(rows, 1, "revoked").toBool());
  QVERIFY(!cell(rows, 0, "revoked").toBool());
}

void DeviceModelsTest::withoutTheServerNothingOfARecoveryStays() {
  const auto back = profileIn("nowhere");
  RecoveryModel model;
  give(model, *back);
  model.recover(code_, "http://127.0.0.1:9", another);
  QVERIFY(model.working());
  QTRY_VERIFY_WITH_TIMEOUT(!model.working(), patience);
  QVERIFY(!model.problem().isEmpty());
  QCOMPARE(profileIn("nowhere")->standing(), Profile::Missing);
}

void DeviceModelsTest::theRecoveryCodeBringsEverythingBack() {
  const auto back = profileIn("back");
  RecoveryModel model;
  give(model, *back);
  model.recover(code_, server_.url(), another);
  QTRY_VERIFY_WITH_TIMEOUT(!model.working(), patience);
  QVERIFY2(model.problem().isEmpty(), qPrintable(model.problem()));
  QTRY_COMPARE_WITH_TIMEOUT(back->standing(), Profile::Open, patience);
  QCOMPARE(back->name(), QStringLiteral("Sanne de Vries"));
  QCOMPARE(spacesOf(*back), 1U);
}

void DeviceModelsTest::whoForgotThePassphraseComesBackInTheSamePlace() {
  const auto profile = profileIn("back");
  QCOMPARE(profile->standing(), Profile::Locked);
  profile->setAside();
  QCOMPARE(profile->standing(), Profile::Missing);
  RecoveryModel model;
  give(model, *profile);
  model.recover(code_, server_.url(), "four words never used before");
  QTRY_COMPARE_WITH_TIMEOUT(profile->standing(), Profile::Open, patience);
  // What was there is kept.
  const auto aside = QDir(folder_.path()).entryList({"back-*"}, QDir::Dirs);
  QCOMPARE(aside.size(), 1);
  const auto before = profileIn(aside.first());
  before->unlock(another);
  QTRY_COMPARE_WITH_TIMEOUT(before->standing(), Profile::Open, patience);
}

QTEST_MAIN(DeviceModelsTest)
#include "device_models_test.moc"
