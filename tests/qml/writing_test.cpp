// View models on a real profile: beginning, founding a partnership, and writing a lesson that is kept as one goes.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/session/clock.h"
#include "app/viewmodels/join_model.h"
#include "app/viewmodels/lesson_editor.h"
#include "app/viewmodels/lessons_model.h"
#include "app/viewmodels/onboarding_model.h"

using namespace collega;
using namespace collega::viewmodels;

namespace {

constexpr auto passphrase = "horse battery staple kettle";

// Nobody listens there: all of this works without a server.
constexpr auto server = "http://127.0.0.1:9";

}  // namespace

class WritingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void aNewLessonIsKeptAtAPause();
  void leavingKeepsWhatWasTyped();
  void nothingTypedLeavesNothing();
  void whatOthersWroteMeanwhileStays();
  void aWrongPassphraseIsSaid();

 private:
  void begin();
  void found();
  std::unique_ptr<LessonEditor> editor(const QString& origin = {});
  QStringList titles();

  QTemporaryDir folder_;
  std::unique_ptr<Profile> profile_;
  QString space_;
};

void WritingTest::initTestCase() {
  crypto::start();
  profile_ = std::make_unique<Profile>(folder_.filePath("profile").toStdString(), *session::clockFromEnvironment());
  QCOMPARE(profile_->standing(), Profile::Missing);
  begin();
  found();
}

void WritingTest::begin() {
  OnboardingModel model;
  model.setProperty("profile", QVariant::fromValue(profile_.get()));
  model.create("Sanne de Vries", "Amsterdam", "Firefighter", server, passphrase);
  QTRY_VERIFY(!model.working());
  QVERIFY2(model.problem().isEmpty(), qPrintable(model.problem()));
  QCOMPARE(model.codeGroups().size(), 9);
  QVERIFY(!model.confirms("00000") || model.codeGroups().constLast() == "00000");
  QVERIFY(model.confirms(model.codeGroups().constLast()));
  model.finish();
  QTRY_COMPARE(profile_->standing(), Profile::Open);
  QCOMPARE(profile_->name(), QStringLiteral("Sanne de Vries"));
}

void WritingTest::found() {
  JoinModel model;
  model.setProfile(profile_.get());
  const QSignalSpy founded(&model, &JoinModel::founded);
  model.found("Amsterdam", "Kocaeli", "fire safety, heritage");
  QTRY_COMPARE(founded.count(), 1);
  space_ = founded.constFirst().constFirst().toString();
  model.join("https://example.org/j#nonsense");
  QTRY_VERIFY(!model.problem().isEmpty());
}

std::unique_ptr<LessonEditor> WritingTest::editor(const QString& origin) {
  auto made = std::make_unique<LessonEditor>();
  made->setOrigin(origin);
  made->setProfile(profile_.get());
  if (!QTest::qWaitFor([&] { return made->ready(); })) QTest::qFail("The editor did not begin", __FILE__, __LINE__);
  return made;
}

QStringList WritingTest::titles() {
  LessonsModel model;
  model.setProfile(profile_.get());
  if (!QTest::qWaitFor([&] { return model.ready(); })) return {"not read"};
  QStringList found;
  const auto* lessons = model.lessons();
  const int role = lessons->roleNames().key("title");
  for (int i = 0; i < lessons->rowCount(); ++i) found << lessons->data(lessons->index(i, 0), role).toString();
  return found;
}

void WritingTest::aNewLessonIsKeptAtAPause() {
  auto writing = editor(space_);
  QVERIFY(writing->isNew());
  QCOMPARE(writing->ourTown(), QStringLiteral("Amsterdam"));
  QCOMPARE(writing->theirTown(), QStringLiteral("Kocaeli"));
  writing->setSeen("Foam is kept in each district");
  QVERIFY(!writing->kept());
  writing->setLearner(2);
  writing->setReminder(3);
  QTRY_VERIFY(writing->kept());
  QTRY_COMPARE(titles(), QStringList{"Foam is kept in each district"});
}

void WritingTest::leavingKeepsWhatWasTyped() {
  auto writing = editor(space_);
  writing->setPlan("Ask two port companies to join");
  writing.reset();
  QTRY_VERIFY(titles().contains("Ask two port companies to join"));
}

void WritingTest::nothingTypedLeavesNothing() {
  const auto before = titles();
  auto writing = editor(space_);
  writing->setSeen("  ");
  writing->setRung(2);
  writing.reset();
  QCOMPARE(titles(), before);
}

void WritingTest::whatOthersWroteMeanwhileStays() {
  auto first = editor(space_);
  first->setSeen("Seen by both");
  first->keep();
  QTRY_VERIFY(titles().contains("Seen by both"));
  LessonsModel list;
  list.setProfile(profile_.get());
  QTRY_VERIFY(list.ready());
  const auto id = list.lessons()->data(list.lessons()->index(0, 0), list.lessons()->roleNames().key("recordId"));
  auto second = editor(id.toString());
  QVERIFY(!second->isNew());
  second->setMeaning("Written in another window");
  second->keep();
  first->setPlan("Written in this one");
  first->keep();
  auto third = editor(id.toString());
  QCOMPARE(third->seen(), QStringLiteral("Seen by both"));
  QCOMPARE(third->meaning(), QStringLiteral("Written in another window"));
  QCOMPARE(third->plan(), QStringLiteral("Written in this one"));
}

void WritingTest::aWrongPassphraseIsSaid() {
  profile_->lock();
  QTRY_COMPARE(profile_->standing(), Profile::Locked);
  profile_->unlock("not this one");
  QTRY_VERIFY(!profile_->problem().isEmpty());
  QCOMPARE(profile_->standing(), Profile::Locked);
  profile_->unlock(passphrase);
  QTRY_COMPARE(profile_->standing(), Profile::Open);
}

QTEST_MAIN(WritingTest)
#include "writing_test.moc"
