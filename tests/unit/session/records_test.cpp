#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>
#include <set>

#include "tests/unit/session/alone.h"

using namespace collega;
using collega::session::Standing;

class RecordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    alone_ = std::make_unique<test::Alone>();
    space_ = test::newPartnership(**alone_);
  }

  void aNewPartnershipHasItsNameAndItsFounder() {
    const auto spaces = *session().spaces();
    QCOMPARE(spaces.size(), 1U);
    QCOMPARE(spaces[0].name, std::string("Amsterdam — Kocaeli"));
    QCOMPARE(spaces[0].towns, (std::vector<std::string>{"Amsterdam", "Kocaeli"}));
    QCOMPARE(spaces[0].role, v1::ROLE_COORDINATOR);
    QVERIFY(!spaces[0].founded);
    const auto members = *session().members(space_);
    QCOMPARE(members.size(), 1U);
    QVERIFY(members[0].self);
    QCOMPARE(members[0].person.name(), std::string("Sanne"));
    QCOMPARE(session().get<v1::Partnership>(space_)->value.towns_size(), 2);
  }

  void aLessonIsFilledIn() {
    const auto item = *session().get<v1::Lesson>(lesson("fire doors"));
    QCOMPARE(item.value.author(), session().account().bytes());
    QCOMPARE(item.value.learned_on(), std::string("2026-11-23"));
    QCOMPARE(item.value.rung(), v1::RUNG_PERSON);
    QCOMPARE(item.standing, Standing::OnlyHere);
    QCOMPARE(item.created.madeAtMs, test::mondayMs);
  }

  void aLessonIsWrittenInTheLanguageOfTheScreens() {
    QVERIFY(session().setSetting("language", "tr").ok());
    QCOMPARE(session().get<v1::Lesson>(lesson("yangın"))->value.language(), std::string("tr"));
  }

  void anEmptyLessonIsNone() {
    v1::Lesson empty;
    empty.set_plan(" \n ");
    empty.set_lesson_kind(v1::LESSON_KIND_SKILLS);
    QCOMPARE(session().addLesson(space_, empty).error().problem, Problem::InvalidInput);
    QVERIFY(session().all<v1::Lesson>()->empty());
  }

  void anUpdateSetsOnlyWhatDiffers() {
    const auto id = lesson("fire doors");
    auto item = *session().get<v1::Lesson>(id);
    item.value.set_plan("try it in Osdorp");
    QVERIFY(session().update(id, item.value).ok());
    const auto history = *session().history(id);
    QCOMPARE(history.size(), 2U);
    const auto& last = history.front().change.fields_size() == 1 ? history.front() : history.back();
    QCOMPARE(last.change.fields_size(), 1);
    QCOMPARE(last.change.fields(0), std::uint32_t(v1::Lesson::kPlanFieldNumber));
    QCOMPARE(session().get<v1::Lesson>(id)->value.seen(), std::string("fire doors"));
  }

  void anUpdateThatChangesNothingIsNone() {
    const auto id = lesson("fire doors");
    const auto item = *session().get<v1::Lesson>(id);
    QVERIFY(session().update(id, item.value).ok());
    QCOMPARE(session().history(id)->size(), 1U);
  }

  void invalidInputChangesNothing_data() {
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<QString>("learnedOn");
    QTest::addColumn<int>("problem");
    QTest::newRow("10 MB") << QByteArray(10 << 20, 'a') << "2026-11-23" << int(Problem::TooLarge);
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9 \xff") << "2026-11-23" << int(Problem::NotUtf8);
    QTest::newRow("no such day") << QByteArray("fire doors") << "2026-02-30" << int(Problem::NoSuchDate);
  }
  void invalidInputChangesNothing() {
    QFETCH(QByteArray, seen);
    QFETCH(QString, learnedOn);
    QFETCH(int, problem);
    const auto id = lesson("as it was");
    const auto before = *session().dump();
    auto value = session().get<v1::Lesson>(id)->value;
    value.set_seen(seen.toStdString());
    value.set_learned_on(learnedOn.toStdString());
    const auto updated = session().update(id, value);
    QVERIFY(!updated.ok());
    QCOMPARE(int(updated.error().problem), problem);
    QVERIFY(!session().addLesson(space_, value).ok());
    QCOMPARE(*session().dump(), before);
    QCOMPARE(session().history(id)->size(), 1U);
  }

  void aVisitDoesNotEndBeforeItStarts() {
    v1::Visit visit;
    visit.set_starts("2026-12-09");
    visit.set_ends("2026-12-08");
    QCOMPARE(session().addVisit(space_, visit).error().problem, Problem::InvalidInput);
    visit.set_ends("2026-12-32");
    QCOMPARE(session().addVisit(space_, visit).error().problem, Problem::NoSuchDate);
    QVERIFY(session().all<v1::Visit>()->empty());
    QVERIFY(session().followUps(false)->empty());
  }

  void whatIsRemovedComesBack() {
    const auto id = lesson("fire doors");
    QVERIFY(session().remove(id).ok());
    QCOMPARE(session().get<v1::Lesson>(id).error().problem, Problem::NotFound);
    QVERIFY(session().all<v1::Lesson>()->empty());
    QVERIFY(session().row(id)->deleted);
    QVERIFY(session().restore(id).ok());
    QCOMPARE(session().get<v1::Lesson>(id)->value.seen(), std::string("fire doors"));
  }

  void findsAnIdByItsBeginning() {
    const auto id = lesson("fire doors");
    QCOMPARE(*session().resolve(id.hex()), id);
    QCOMPARE(*session().resolve(id.hex().substr(0, 12)), id);
    QCOMPARE(*session().resolve(space_.hex().substr(0, 12)), space_);
    QCOMPARE(*session().resolve(QString::fromStdString(id.hex().substr(0, 12)).toUpper().toStdString()), id);
    QCOMPARE(session().resolve("abc").error().problem, Problem::InvalidInput);
    QCOMPARE(session().resolve("fire").error().problem, Problem::InvalidInput);
    QCOMPARE(session().resolve("ffffffffffffffffffffffff").error().problem, Problem::NotFound);
  }

  void refusesABeginningThatFitsTwo() {
    // Among enough records two begin with the same four digits.
    std::set<std::string> beginnings;
    std::string shared;
    for (int i = 0; shared.empty() && i < 5000; ++i) {
      const auto digits = lesson("one of many").hex().substr(0, 4);
      if (!beginnings.insert(digits).second) shared = digits;
    }
    QVERIFY(!shared.empty());
    QCOMPARE(session().resolve(shared).error().problem, Problem::InvalidInput);
  }

  void findsByWords() {
    const auto id = lesson("Sécurité incendie à Kocaeli");
    const auto hits = *session().search("securite koca", 10);
    QVERIFY(!hits.empty());
    QCOMPARE(hits.front().row.id, id);
  }

  void theDumpIsJsonInTheOrderOfIds() {
    lesson("one");
    lesson("two");
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(*session().dump()));
    QVERIFY(document.isArray());
    const auto array = document.array();
    QCOMPARE(array.size(), 4);  // the partnership, its founder, two lessons
    for (int i = 1; i < array.size(); ++i)
      QVERIFY(array[i - 1].toObject()["id"].toString() < array[i].toObject()["id"].toString());
    QCOMPARE(array[0].toObject().keys(), (QStringList{"deleted", "id", "kind", "space", "value"}));
  }

  void ownProfileIsChangedInEverySpace() {
    const auto second = test::newPartnership(session());
    auto me = session().me();
    me.set_profession("firefighter");
    QSignalSpy changed(&session(), &session::Session::recordsChanged);
    QVERIFY(session().setMe(me).ok());
    QVERIFY(changed.count() > 0);
    for (const auto& id : {space_, second})
      QCOMPARE(session().members(id)->front().person.profession(), std::string("firefighter"));
    me.set_country("Netherlands");
    QVERIFY(!session().setMe(me).ok());
    QCOMPARE(session().me().country(), std::string("NL"));
  }

  void unknownSpacesAreNotFound() {
    const auto nowhere = randomId();
    QCOMPARE(session().addLesson(nowhere, someLesson("x")).error().problem, Problem::NotFound);
    QCOMPARE(session().members(nowhere).error().problem, Problem::NotFound);
    QCOMPARE(session().space(nowhere).error().problem, Problem::NotFound);
    QCOMPARE(session().invite(nowhere, v1::ROLE_PROFESSIONAL).error().problem, Problem::NotFound);
  }

  void invitationsHaveLimits() {
    QVERIFY(session().invite(space_, v1::ROLE_PROFESSIONAL).ok());
    QVERIFY(!session().invite(space_, v1::ROLE_PROFESSIONAL, 0).ok());
    QVERIFY(!session().invite(space_, v1::ROLE_PROFESSIONAL, 14, 0).ok());
    QVERIFY(!session().invite(space_, v1::ROLE_UNSPECIFIED).ok());
  }

  void linksThatAreNoneAreRefused() {
    const auto link = session().invite(space_, v1::ROLE_PROFESSIONAL)->text();
    test::Alone other(test::personNamed("Emre", "Kocaeli", "TR"));
    QCOMPARE(other->join("https://collega.example").error().problem, Problem::LinkMalformed);
    QCOMPARE(other->join(link.substr(0, link.size() - 5)).error().problem, Problem::LinkMalformed);
    QCOMPARE(session().join(link).error().problem, Problem::AlreadyExists);
    QCOMPARE(*other->join(link), space_);
  }

  void aPairIsTwoPeople() {
    QCOMPARE(session().propose(session().account(), "to know myself").error().problem, Problem::InvalidInput);
    QCOMPARE(session().propose(randomId(), "").error().problem, Problem::NotFound);
    QCOMPARE(session().acceptPair(randomId()).error().problem, Problem::NotFound);
  }

 private:
  session::Session& session() { return **alone_; }
  static v1::Lesson someLesson(const char* seen) {
    v1::Lesson value;
    value.set_seen(seen);
    return value;
  }
  Id lesson(const char* seen) { return *session().addLesson(space_, someLesson(seen)); }

  std::unique_ptr<test::Alone> alone_;
  Id space_;
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "records_test.moc"
