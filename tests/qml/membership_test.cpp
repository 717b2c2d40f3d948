// Coming in and going out as the screens see it, over a real server: who asked to join is told so; members are put out,
// leave, and are erased; and who is in no space yet takes out what there is about them.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/clock.h"
#include "app/viewmodels/convert.h"
#include "app/viewmodels/follow_ups_model.h"
#include "app/viewmodels/join_model.h"
#include "app/viewmodels/keeping_model.h"
#include "app/viewmodels/membership/erasure_model.h"
#include "app/viewmodels/membership/membership_model.h"
#include "app/viewmodels/onboarding_model.h"
#include "app/viewmodels/partnership_model.h"
#include "app/viewmodels/today_model.h"
#include "tests/support/server_process.h"

using namespace collega;
using namespace collega::viewmodels;

namespace {

constexpr auto patience = 30'000;

QString cell(QAbstractItemModel* model, int row, const char* role) {
  return model->data(model->index(row, 0), model->roleNames().key(role)).toString();
}

template <class Work>
auto done(Profile& profile, Work work) {
  auto answer = profile.worker().run(std::move(work));
  answer.waitForFinished();
  if (!answer.result().ok()) qFatal("%s", answer.result().error().detail.c_str());
  return *answer.result();
}

}  // namespace

class MembershipTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  test::ServerProcess server_{folder_.filePath("server")};
  std::map<QString, std::unique_ptr<Profile>> people_;
  Id space_;

  Profile& person(const QString& name) { return *people_.at(name); }
  void make(const QString& name) {
    auto& profile = people_[name];
    profile = std::make_unique<Profile>(folder_.filePath(name).toStdString(), *session::clockFromEnvironment());
    OnboardingModel model;
    model.setProperty("profile", QVariant::fromValue(profile.get()));
    model.create(name, "Amsterdam", "Firefighter", server_.url(), "horse battery staple kettle");
    QTRY_VERIFY_WITH_TIMEOUT(!model.working(), patience);
    model.finish();
    QTRY_COMPARE(profile->standing(), Profile::Open);
  }
  void awaitInStep(const QString& name) {
    const auto inStep = [](session::Session& session) -> Result<bool> {
      const auto status = session.syncStatus();
      return status.phase == sync::Phase::InStep && status.waiting == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(done(person(name), inStep), patience);
  }
  // A link for one person lets in the one who used it.
  QString link(std::uint32_t uses = 1) {
    const auto made = done(person("Sanne"), [space = space_, uses](session::Session& session) -> Result<std::string> {
      COLLEGA_ASSIGN(link, session.invite(space, v1::ROLE_PROFESSIONAL, 14, uses));
      return link.text();
    });
    awaitInStep("Sanne");  // the link works from then on
    return text(made);
  }
  std::size_t members() {
    return done(person("Sanne"), [space = space_](session::Session& session) { return session.members(space); }).size();
  }
  void letIn(const QString& name) {
    JoinModel join;
    join.setProfile(&person(name));
    const auto before = members();
    join.join(link());
    QTRY_COMPARE_WITH_TIMEOUT(members(), before + 1, patience);
  }

 private Q_SLOTS:
  void initTestCase();
  void whoIsInNoSpaceTakesOutWhatThereIs();
  void whoAskedIsToldSo();
  void aMemberIsPutOut();
  void aMemberLeaves();
  void aMemberIsErased();
  void lookingForWhatWouldGoCanBeStopped();
  void oneMayEraseOneself();
  void aFollowUpSaysHowFarItCame();
  void whatIsAskedOfSomebodyElseStandsApart();
  void whoErasedThemselvesGoesFromTheDevice();
};

void MembershipTest::initTestCase() {
  crypto::start();
  QVERIFY2(server_.start(), qPrintable(server_.error()));
  for (const char* name : {"Sanne", "Emre"}) make(name);
  space_ = done(person("Sanne"), [](session::Session& session) {
    v1::Partnership partnership;
    partnership.add_towns("Amsterdam");
    partnership.add_towns("Kocaeli");
    return session.createPartnership(partnership);
  });
}

void MembershipTest::whoIsInNoSpaceTakesOutWhatThereIs() {
  KeepingModel keeping;
  keeping.setProfile(&person("Emre"));
  QSignalSpy saved(&keeping, &KeepingModel::saved);
  const auto file = folder_.filePath("mine.json");
  keeping.save(KeepingModel::OwnData, QUrl::fromLocalFile(file));
  QVERIFY2(saved.wait(patience), qPrintable(keeping.problem()));
  QFile data(file);
  QVERIFY(data.open(QIODevice::ReadOnly));
  const auto written = data.readAll();
  QVERIFY(written.contains("\"Emre\"") && written.contains("Firefighter"));
}

void MembershipTest::whoAskedIsToldSo() {
  TodayModel today;
  today.setProfile(&person("Emre"));
  QTRY_VERIFY(today.ready());
  QVERIFY(today.alone() && today.asked().isEmpty());
  letIn("Emre");
  QTRY_VERIFY_WITH_TIMEOUT(!today.alone(), patience);
  QVERIFY(today.asked().isEmpty());

  // With a link for several, somebody looks who it is.
  make("Murat");
  JoinModel join;
  join.setProfile(&person("Murat"));
  join.join(link(5));
  TodayModel waiting;
  waiting.setProfile(&person("Murat"));
  QTRY_VERIFY_WITH_TIMEOUT(!waiting.asked().isEmpty(), patience);
  QVERIFY(waiting.alone());
  PartnershipModel partnership;
  partnership.setSpace(shown(space_));
  partnership.setProfile(&person("Sanne"));
  QTRY_COMPARE_WITH_TIMEOUT(partnership.requests()->rowCount(), 1, patience);
  partnership.approve(cell(partnership.requests(), 0, "recordId"));
  QTRY_VERIFY_WITH_TIMEOUT(waiting.asked().isEmpty(), patience);
}

void MembershipTest::aMemberIsPutOut() {
  MembershipModel theirs;
  theirs.setPerson(person("Sanne").account());
  theirs.setProfile(&person("Murat"));
  QTRY_COMPARE_WITH_TIMEOUT(theirs.spaces()->rowCount(), 1, patience);
  QVERIFY(!theirs.coordinates());
  theirs.remove(shown(space_));
  QTRY_VERIFY(!theirs.problem().isEmpty());

  MembershipModel model;
  model.setPerson(person("Murat").account());
  model.setProfile(&person("Sanne"));
  QTRY_COMPARE_WITH_TIMEOUT(model.spaces()->rowCount(), 1, patience);
  QVERIFY(model.coordinates());
  QCOMPARE(cell(model.spaces(), 0, "spaceId"), shown(space_));
  QSignalSpy removed(&model, &MembershipModel::removed);
  model.remove(shown(space_));
  QVERIFY(removed.wait(patience));
  QTRY_COMPARE_WITH_TIMEOUT(model.spaces()->rowCount(), 0, patience);
  QCOMPARE(members(), 2U);
}

void MembershipTest::aMemberLeaves() {
  make("Aylin");
  letIn("Aylin");
  PartnershipModel last;
  last.setSpace(shown(space_));
  last.setProfile(&person("Sanne"));
  QTRY_VERIFY(last.ready());
  last.leave();
  QTRY_VERIFY_WITH_TIMEOUT(!last.problem().isEmpty(), patience);  // the last coordinator stays
  // Still to be read when the page has read itself anew.
  done(person("Sanne"),
       [space = space_](session::Session& session) { return sendMessage(session, space, "What came meanwhile"); });
  QTRY_COMPARE_WITH_TIMEOUT(last.messages()->rowCount(), 1, patience);
  QTest::qWait(300);
  QVERIFY(!last.problem().isEmpty());
  TodayModel today;
  today.setProfile(&person("Aylin"));
  QTRY_VERIFY_WITH_TIMEOUT(today.ready() && !today.alone(), patience);
  awaitInStep("Aylin");
  PartnershipModel model;
  model.setSpace(shown(space_));
  model.setProfile(&person("Aylin"));
  QSignalSpy left(&model, &PartnershipModel::left);
  model.leave();
  QVERIFY2(left.wait(patience), qPrintable(model.problem()));
  QTRY_COMPARE_WITH_TIMEOUT(members(), 2U, patience);
}

void MembershipTest::aMemberIsErased() {
  done(person("Emre"), [space = space_](session::Session& session) {
    v1::Lesson lesson;
    lesson.set_seen("Every street has a whistle");
    return session.addLesson(space, lesson);
  });
  const auto lessons = [this] {
    return done(person("Sanne"), [](session::Session& session) { return session.all<v1::Lesson>(); }).size();
  };
  QTRY_COMPARE_WITH_TIMEOUT(lessons(), 1U, patience);
  ErasureModel model;
  model.setPerson(person("Emre").account());
  model.setProfile(&person("Sanne"));
  QTRY_VERIFY_WITH_TIMEOUT(model.facts().possible, patience);
  QCOMPARE(model.facts().name, QStringLiteral("Emre"));
  QVERIFY(!model.facts().self);
  QVERIFY(model.facts().entries > 0 && model.facts().anew > 0 && model.facts().deleted > 0);
  QVERIFY(model.facts().memberOf.contains("Kocaeli"));
  QCOMPARE(members(), 2U);  // nothing has happened yet

  QSignalSpy erased(&model, &ErasureModel::erased);
  model.erase(true);
  QVERIFY2(erased.wait(patience), qPrintable(model.problem()));
  QTRY_COMPARE_WITH_TIMEOUT(members(), 1U, patience);
  QCOMPARE(lessons(), 1U);  // it belongs to the towns
  const auto people = done(person("Sanne"), [](session::Session& session) { return session.all<v1::Person>(); });
  for (const auto& each : people) QVERIFY(each.value.name() != "Emre");
}

// The ledgers are read in turns, which can be left, and taken up again.
void MembershipTest::lookingForWhatWouldGoCanBeStopped() {
  ErasureModel model;
  model.setPerson(person("Sanne").account());
  QSignalSpy changed(&model, &ErasureModel::changed);
  model.setProfile(&person("Sanne"));
  QTRY_VERIFY_WITH_TIMEOUT(model.looking(), patience);
  model.stop();
  QVERIFY(!model.looking());
  done(person("Sanne"), [](session::Session&) -> Result<bool> { return true; });
  QTest::qWait(100);
  QVERIFY(!model.facts().possible && !model.ready());
  model.look();
  QTRY_VERIFY_WITH_TIMEOUT(model.facts().possible, patience);
  QVERIFY(!model.looking() && model.part() > 0.99);
}

void MembershipTest::oneMayEraseOneself() {
  ErasureModel model;
  model.setPerson(person("Sanne").account());
  model.setProfile(&person("Sanne"));
  QTRY_VERIFY_WITH_TIMEOUT(model.facts().possible, patience);
  QVERIFY(model.facts().self && model.facts().memberOf.isEmpty());
}

void MembershipTest::aFollowUpSaysHowFarItCame() {
  FollowUpsModel model;
  model.setProfile(&person("Sanne"));
  QTRY_VERIFY(model.ready());
  server_.kill();
  done(person("Sanne"), [space = space_](session::Session& session) {
    v1::FollowUp question;
    question.set_question("Has the whistle worked?");
    question.set_due("2026-01-05");
    return session.addFollowUp(space, question);
  });
  QTRY_COMPARE_WITH_TIMEOUT(model.followUps()->rowCount(), 1, patience);
  QVERIFY(!cell(model.followUps(), 0, "standing").isEmpty());
  QVERIFY2(server_.start(), qPrintable(server_.error()));
  person("Sanne").syncNow();
  QTRY_VERIFY_WITH_TIMEOUT(cell(model.followUps(), 0, "standing").isEmpty(), patience);
}

void MembershipTest::whatIsAskedOfSomebodyElseStandsApart() {
  FollowUpsModel model;
  model.setProfile(&person("Sanne"));
  QTRY_VERIFY(model.ready());
  auto* all = model.followUps();
  QTRY_COMPARE(all->rowCount(), 1);
  const auto due = cell(all, 0, "part");
  done(person("Sanne"), [space = space_](session::Session& session) {
    v1::FollowUp question;
    question.set_question("Did the mayor answer?");
    question.set_due("2026-01-05");
    question.add_people(randomId().bytes());
    return session.addFollowUp(space, question);
  });
  QTRY_COMPARE_WITH_TIMEOUT(all->rowCount(), 2, patience);
  QCOMPARE(cell(all, 0, "part"), due);
  QCOMPARE(cell(all, 1, "question"), QStringLiteral("Did the mayor answer?"));
  QVERIFY(cell(all, 1, "part") != due);
}

// Once it is sent, the profile can go from the device, and one begins anew.
void MembershipTest::whoErasedThemselvesGoesFromTheDevice() {
  make("Deniz");
  letIn("Deniz");
  TodayModel today;
  today.setProfile(&person("Deniz"));
  QTRY_VERIFY_WITH_TIMEOUT(today.ready() && !today.alone(), patience);
  awaitInStep("Deniz");
  ErasureModel model;
  model.setPerson(person("Deniz").account());
  model.setProfile(&person("Deniz"));
  QTRY_VERIFY_WITH_TIMEOUT(model.facts().possible, patience);
  QVERIFY(!model.facts().gone);
  QSignalSpy erased(&model, &ErasureModel::erased);
  model.erase(false);
  QVERIFY2(erased.wait(patience), qPrintable(model.problem()));
  QTRY_VERIFY_WITH_TIMEOUT(model.facts().gone, patience);
  QVERIFY(!model.facts().possible);

  const auto folder = person("Deniz").folder();
  QVERIFY(std::filesystem::exists(folder / "profile.key"));
  QSignalSpy removed(&person("Deniz"), &Profile::removed);
  person("Deniz").removeHere();
  QVERIFY2(removed.wait(patience), qPrintable(person("Deniz").problem()));
  QCOMPARE(person("Deniz").standing(), Profile::Missing);
  QVERIFY(!std::filesystem::exists(folder));
}

QTEST_MAIN(MembershipTest)
#include "membership_test.moc"
