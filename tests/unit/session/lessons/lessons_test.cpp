#include "app/session/lessons/lessons.h"

#include <QtTest>
#include <algorithm>

#include "tests/unit/session/alone.h"

using namespace collega;

class LessonsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    alone_ = std::make_unique<test::Alone>();
    space_ = test::newPartnership(**alone_);
  }

  void climbsAndKeepsTheEvidence() {
    const auto id = lesson("a whistle");
    QCOMPARE(climbLesson(session(), id, v1::RUNG_TOWN, "").error().problem, Problem::InvalidInput);
    QCOMPARE(session().history(id)->size(), 1U);
    QVERIFY(climbLesson(session(), id, v1::RUNG_TOWN, "in the plan for 2027").ok());
    QCOMPARE(value(id).rung(), v1::RUNG_TOWN);
    QCOMPARE(value(id).rung_evidence(), std::string("in the plan for 2027"));
    QVERIFY(climbLesson(session(), id, v1::RUNG_PERSON, "").ok());
    // A line has no second one.
    QVERIFY(!climbLesson(session(), id, v1::RUNG_TOWN, "one\ntwo").ok());
    QCOMPARE(value(id).rung(), v1::RUNG_PERSON);
  }

  void meetsAndLiftsObstacles() {
    const auto id = lesson("a whistle");
    v1::Obstacle mandate;
    mandate.set_kind(v1::OBSTACLE_KIND_MANDATE);
    mandate.set_lifted_by("the province");
    QVERIFY(meetObstacle(session(), id, mandate).ok());
    QVERIFY(applyLesson(session(), id, v1::APPLICATION_BLOCKED).ok());
    QCOMPARE(session::lessonsLike(session(), {.obstacle = v1::OBSTACLE_KIND_MANDATE})->size(), 1U);
    QVERIFY(liftObstacle(session(), id, v1::OBSTACLE_KIND_MANDATE).ok());
    QCOMPARE(value(id).obstacles(0).lifted_on(), std::string("2026-11-23"));
    QCOMPARE(value(id).obstacles(0).lifted_by(), std::string("the province"));
    QVERIFY(session::lessonsLike(session(), {.obstacle = v1::OBSTACLE_KIND_MANDATE})->empty());
  }

  void isFoundInEveryLanguageItIsIn() {
    const auto id = lesson("Elke straat heeft een fluit");
    v1::Translation turkish;
    turkish.set_language("tr");
    turkish.set_seen("Her sokakta bir DÜDÜK var");
    turkish.set_cultural_note("the referee's");
    QVERIFY(translateLesson(session(), id, turkish).ok());
    v1::Translation arabic;
    arabic.set_language("ar");
    arabic.set_home_effect("يَعرفُنا السّكّان");
    arabic.set_seen("صافرة");
    QVERIFY(translateLesson(session(), id, arabic).ok());
    for (const auto* words : {"straat fluit", "düdük", "dudu", "referee", "السكان", "صافره"}) {
      const auto hits = *session().search(words, 5, records::kindOf<v1::Lesson>().number);
      QVERIFY2(hits.size() == 1 && hits[0].row.id == id, words);
    }
    QCOMPARE(value(id).seen(), std::string("Elke straat heeft een fluit"));
    QCOMPARE(value(id).translations(0).interpreter(), session().account().bytes());
    QVERIFY(!value(id).translations(0).name_interpreter());
  }

  void onesOwnLessonIsCheckedByOthers() {
    const auto own = lesson("a whistle");
    QCOMPARE(checkLesson(session(), own, true, "").error().problem, Problem::NotAllowed);
    v1::Lesson theirs;
    theirs.set_seen("their whistle");
    theirs.set_author(std::string(16, 'e'));
    const auto id = *session().addLesson(space_, theirs);
    QVERIFY(checkLesson(session(), id, false, "only in Izmit").ok());
    QCOMPARE(value(id).checks_size(), 1);
    QCOMPARE(value(id).checks(0).person(), session().account().bytes());
    QCOMPARE(value(id).checks(0).checked_on(), std::string("2026-11-23"));
    QCOMPARE(value(id).seen(), std::string("their whistle"));
    v1::Lesson copy = theirs;
    copy.mutable_origin()->set_record(id.bytes());
    const auto published = *session().addLesson(space_, copy);
    QCOMPARE(checkLesson(session(), published, true, "").error().problem, Problem::NotAllowed);
  }

  void fitsAVisitByTownAndTheme() {
    const auto first = *session().addVisit(space_, visit("Kocaeli", "2026-10-01", "fire safety"));
    const auto other = lesson("waste", "waste");  // nobody says who learned: no town is known
    const auto learned = lesson("gas first", "", first);
    const auto theirs = lesson("boats", "diving", {}, "Amsterdam");  // learned by Amsterdam from Kocaeli
    const auto next = *session().addVisit(space_, visit("Kocaeli", "2026-12-01", "Fire safety in harbours"));
    lesson("of the visit itself", "fire safety", next);
    const auto found = *session::lessonsFor(session(), next);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].lesson.id, learned);
    QCOMPARE(found[0].theme, std::string("Fire safety in harbours"));
    QCOMPARE(found[0].town, std::string("Kocaeli"));
    QCOMPARE(found[1].lesson.id, theirs);
    QVERIFY(found[1].theme.empty());
    QVERIFY(std::ranges::none_of(found, [&](const auto& each) { return each.lesson.id == other; }));
    QCOMPARE(session::lessonsFor(session(), other).error().problem, Problem::NotFound);
  }

  void isListedByWhatIsWished() {
    const auto waste = lesson("bins", "waste management", {}, "Kocaeli");
    lesson("boats", "diving");
    QCOMPARE(ids(*session::lessonsLike(session(), {.theme = "waste"})), std::vector{waste});
    QCOMPARE(ids(*session::lessonsLike(session(), {.town = "kocaeli"})), std::vector{waste});
    QCOMPARE(session::lessonsLike(session(), {})->size(), 2U);
    QVERIFY(session::lessonsLike(session(), {}, test::newPartnership(session()))->empty());
  }

  void theDigestTellsWhatIsNewAndWhatClimbed() {
    const auto old = lesson("old");
    const auto climber = lesson("climber");
    QVERIFY(climbLesson(session(), climber, v1::RUNG_DEPARTMENT, "in our drill").ok());
    *alone_->nowMs += 10 * test::dayMs;  // 2026-12-03
    const auto fresh = lesson("fresh");
    QVERIFY(climbLesson(session(), climber, v1::RUNG_TOWN, "in the plan").ok());
    auto renamed = value(old);
    renamed.set_plan("said more, climbed nowhere");
    QVERIFY(session().update(old, renamed).ok());
    const auto digest = *session::lessonDigest(session());
    QCOMPARE(digest.size(), 1U);
    QCOMPARE(digest[0].space.id, space_);
    QCOMPARE(digest[0].lessons.size(), 2U);
    QCOMPARE(digest[0].lessons[0].lesson.id, climber);
    QCOMPARE(digest[0].lessons[0].news.from, v1::RUNG_DEPARTMENT);
    QCOMPARE(digest[0].lessons[0].news.to, v1::RUNG_TOWN);
    QCOMPARE(digest[0].lessons[1].lesson.id, fresh);
    QVERIFY(digest[0].lessons[1].news.isNew);
  }

  void aDigestIsSinceADay() {
    lesson("of the 23rd");
    QCOMPARE(session::lessonDigest(session(), "2026-11-23")->size(), 1U);
    QVERIFY(session::lessonDigest(session(), "2026-11-24")->empty());
    QCOMPARE(session::lessonDigest(session(), "2026-02-30").error().problem, Problem::NoSuchDate);
  }

 private:
  session::Session& session() { return **alone_; }
  v1::Lesson value(const Id& id) { return session().get<v1::Lesson>(id)->value; }

  Id lesson(const char* seen, const char* theme = "", const Id& visit = {}, const char* learner = "") {
    v1::Lesson made;
    made.set_seen(seen);
    made.set_language("nl");
    if (*theme) made.add_themes(theme);
    if (*learner) made.add_learners(learner);
    if (!visit.isNull()) made.set_visit(visit.bytes());
    return *session().addLesson(space_, made);
  }

  static v1::Visit visit(const char* town, const char* starts, const char* theme) {
    v1::Visit made;
    made.set_host_town(town);
    made.set_starts(starts);
    made.add_themes(theme);
    return made;
  }

  static std::vector<Id> ids(const std::vector<session::Item<v1::Lesson>>& lessons) {
    std::vector<Id> all;
    for (const auto& lesson : lessons) all.push_back(lesson.id);
    return all;
  }

  std::unique_ptr<test::Alone> alone_;
  Id space_;
};

QTEST_GUILESS_MAIN(LessonsTest)
#include "lessons_test.moc"
