// What pages show of records: a lesson in other languages, a visit in its phase, today's news, the board.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/clock.h"
#include "app/viewmodels/board_model.h"
#include "app/viewmodels/onboarding_model.h"
#include "app/viewmodels/today_model.h"
#include "app/viewmodels/translations_model.h"
#include "app/viewmodels/visit_model.h"

using namespace collega;
using namespace collega::viewmodels;

namespace {

constexpr auto patience = 20'000;

QVariant cell(QAbstractItemModel* model, int row, const char* role) {
  return model->data(model->index(row, 0), model->roleNames().key(role));
}

}  // namespace

class ReadingTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::unique_ptr<Profile> profile_;
  Id space_;

  template <class Work>
  auto done(Work work) {
    auto answer = profile_->worker().run(std::move(work));
    answer.waitForFinished();
    if (!answer.result().ok()) qFatal("%s", answer.result().error().detail.c_str());
    return *answer.result();
  }
  QString visitOn(const std::string& starts, const std::string& ends) {
    return shown(done([=, space = space_](session::Session& session) {
      v1::Visit visit;
      visit.set_host_town("Kocaeli");
      visit.set_starts(starts);
      visit.set_ends(ends);
      return session.addVisit(space, visit);
    }));
  }
  [[nodiscard]] std::string day(int ahead) const {
    return utf8(profile_->now().date().addDays(ahead).toString(Qt::ISODate));
  }

 private Q_SLOTS:
  void initTestCase() {
    crypto::start();
    profile_ = std::make_unique<Profile>(folder_.filePath("profile").toStdString(), *session::clockFromEnvironment());
    OnboardingModel model;
    model.setProperty("profile", QVariant::fromValue(profile_.get()));
    model.create("Sanne de Vries", "Amsterdam", "Firefighter", "http://127.0.0.1:9", "horse battery staple kettle");
    QTRY_VERIFY_WITH_TIMEOUT(!model.working(), patience);
    model.finish();
    QTRY_COMPARE(profile_->standing(), Profile::Open);
    space_ = done([](session::Session& session) {
      v1::Partnership partnership;
      partnership.set_name("Amsterdam — Kocaeli");
      partnership.add_towns("Amsterdam");
      partnership.add_towns("Kocaeli");
      return session.createPartnership(partnership);
    });
  }

  void aTranslationStandsBesideItsLesson() {
    const auto lesson = done([space = space_](session::Session& session) {
      v1::Lesson written;
      written.set_seen("Elke straat heeft een fluitje");
      written.set_language("nl");
      return session.addLesson(space, written);
    });
    TranslationsModel model;
    model.setLesson(shown(lesson));
    model.setProfile(profile_.get());
    QTRY_VERIFY(model.ready());
    QCOMPARE(model.original().seen, QStringLiteral("Elke straat heeft een fluitje"));
    QVERIFY(!model.original().mayCheck);  // one's own
    QVERIFY(!model.languages().contains("nl"));

    model.translate("tr", {"Her sokakta bir düdük var"}, "A whistle calls neighbours, not the police.", true);
    QTRY_COMPARE(model.translations()->rowCount(), 1);
    const auto parts = cell(model.translations(), 0, "parts").toList();
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts[0].toMap()["words"].toString(), QStringLiteral("Her sokakta bir düdük var"));
    QCOMPARE(parts[0].toMap()["original"].toString(), QStringLiteral("Elke straat heeft een fluitje"));
    QCOMPARE(cell(model.translations(), 0, "by").toString(), QStringLiteral("Sanne de Vries"));

    model.translate("nl", {"nog eens"}, {}, false);
    QTRY_VERIFY(!model.problem().isEmpty());
    model.check(true, {});
    QTRY_VERIFY(!model.problem().isEmpty());
    QCOMPARE(model.checks()->rowCount(), 0);
  }

  void aVisitIsInItsPhase_data() {
    QTest::addColumn<int>("starts");
    QTest::addColumn<int>("ends");
    QTest::addColumn<int>("phase");
    QTest::newRow("to come") << 10 << 12 << 0;
    QTest::newRow("under way") << -1 << 1 << 1;
    QTest::newRow("its only day") << 0 << 0 << 1;
    QTest::newRow("over") << -12 << -10 << 2;
  }
  void aVisitIsInItsPhase() {
    QFETCH(int, starts);
    QFETCH(int, ends);
    VisitModel model;
    model.setVisit(visitOn(day(starts), day(ends)));
    model.setProfile(profile_.get());
    QTRY_VERIFY(model.ready());
    QTEST(model.facts().phase, "phase");
    QVERIFY(!model.facts().before.isEmpty());
    QCOMPARE(model.facts().after.isEmpty(), model.facts().phase == 0);
  }

  void onesOwnLessonsAreNoNews() {
    TodayModel model;
    model.setProfile(profile_.get());
    QTRY_VERIFY(model.ready());
    QCOMPARE(model.news()->rowCount(), 0);
  }

  void theBoardIsSortedAndFiltered() {
    done([](session::Session& session) {
      v1::Partnership partnership;
      partnership.set_name("Aalst — Bursa");
      partnership.add_towns("Aalst");
      partnership.add_towns("Bursa");
      return session.createPartnership(partnership);
    });
    BoardModel model;
    model.setProfile(profile_.get());
    QTRY_VERIFY(model.ready());
    auto* rows = model.partnerships();
    QCOMPARE(rows->rowCount(), 2);
    model.setOrder(BoardModel::ByName);
    QVERIFY(cell(rows, 0, "name").toString().startsWith("Aalst"));
    model.setKept(BoardModel::WithoutGoal);
    QCOMPARE(rows->rowCount(), 2);
    model.setKept(BoardModel::Quiet);
    QCOMPARE(rows->rowCount(), 0);
  }
};

QTEST_MAIN(ReadingTest)
#include "reading_test.moc"
