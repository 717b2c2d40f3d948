#include "app/domain/visits/visit_hints.h"

#include <QtTest>
#include <algorithm>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::candidate;

namespace {

using Kinds = std::vector<VisitHintKind>;

const auto sanne = candidate(1, {.town = "Amsterdam", .languages = {"nl", "en"}});
const auto murat = candidate(2, {.town = "Kocaeli", .languages = {"tr"}});
const auto emre = candidate(3, {.town = "Kocaeli", .languages = {"tr", "en-GB"}});
const auto hasan = candidate(4, {.town = "Amsterdam", .languages = {"nl", "tr"}});

// Three days in Kocaeli, agreed to at home.
v1::Visit visit() {
  v1::Visit result;
  result.set_visit_kind(v1::VISIT_KIND_WORKING_VISIT);
  result.set_starts("2026-12-09");
  result.set_ends("2026-12-11");
  result.set_host_town("Kocaeli");
  result.set_agreed_by("the commander");
  return result;
}

std::vector<VisitHint> hints(v1::Visit visit, std::vector<Candidate> people, std::vector<Candidate> interpreters = {}) {
  for (const auto& each : people) visit.add_participants(each.id.bytes());
  for (const auto& each : interpreters) visit.add_interpreters(each.id.bytes());
  return hintsBefore(visit, {.towns = {"Amsterdam", "Kocaeli"},
                             .participants = std::move(people),
                             .interpreters = std::move(interpreters),
                             .briefed = true});
}

Kinds kindsOf(const std::vector<VisitHint>& hints) {
  Kinds kinds;
  for (const auto& hint : hints) kinds.push_back(hint.kind);
  return kinds;
}

}  // namespace

class VisitHintsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsMissing() { QVERIFY(hints(visit(), {sanne, emre}).empty()); }

  void bothSidesTakePart() {
    QCOMPARE(hints(visit(), {sanne}), (std::vector<VisitHint>{{VisitHintKind::NobodyFrom, "Kocaeli"}}));
    auto with = visit();
    with.add_participants(murat.id.bytes());  // whose profile has not arrived
    QVERIFY(hints(with, {sanne}).empty());
  }

  void peopleCanTalk() {
    QCOMPARE(kindsOf(hints(visit(), {sanne, murat})), Kinds{VisitHintKind::NoCommonLanguage});
    QVERIFY(hints(visit(), {sanne, murat}, {hasan}).empty());
    QCOMPARE(hints(visit(), {sanne, murat}, {murat}),
             (std::vector<VisitHint>{{VisitHintKind::NobodyInterprets, "nl,tr"}}));
  }

  void lasts_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<int>("said");  // 0: nothing
    const auto row = [](const char* name, v1::VisitKind kind, const char* ends, int said) {
      QTest::newRow(name) << int(kind) << ends << said;
    };
    const int shorter = 1;
    const int longer = 2;
    row("one day", v1::VISIT_KIND_WORKING_VISIT, "", shorter);
    row("two days", v1::VISIT_KIND_WORKING_VISIT, "2026-12-10", 0);
    row("five days", v1::VISIT_KIND_JOB_SHADOWING, "2026-12-13", 0);
    row("six days", v1::VISIT_KIND_JOB_SHADOWING, "2026-12-14", longer);
    row("a call", v1::VISIT_KIND_CALL, "", 0);
    row("a workshop", v1::VISIT_KIND_WORKSHOP, "", 0);
  }
  void lasts() {
    QFETCH(int, kind);
    QFETCH(QString, ends);
    QFETCH(int, said);
    auto value = visit();
    value.set_visit_kind(static_cast<v1::VisitKind>(kind));
    value.set_ends(ends.toStdString());
    const Kinds expected[] = {{}, {VisitHintKind::ShorterThanUseful}, {VisitHintKind::LongerThanUseful}};
    QCOMPARE(kindsOf(hints(value, {sanne, emre})), expected[said]);
  }

  void asksForPermissionAndHost() {
    auto value = visit();
    value.clear_agreed_by();
    value.clear_host_town();
    QCOMPARE(kindsOf(hints(value, {sanne, emre})), (Kinds{VisitHintKind::NobodyAgreed, VisitHintKind::NoHost}));
    value.set_host_town("Kocaeli");
    QCOMPARE(hintsBefore(value, {}).back(), (VisitHint{VisitHintKind::NoBriefing, "Kocaeli"}));
  }

  void asksAfterwards() {
    auto value = visit();
    QCOMPARE(kindsOf(hintsAfter(value, {})),
             (Kinds{VisitHintKind::NotDebriefed, VisitHintKind::NoLessons, VisitHintKind::NotThanked}));
    value.set_debrief("We will drill together");
    QVERIFY(hintsAfter(value, {.lessons = 1, .thanked = true}).empty());
  }
};

QTEST_APPLESS_MAIN(VisitHintsTest)
#include "visit_hints_test.moc"
