#include "app/domain/visits/preparation.h"

#include <QtTest>
#include <algorithm>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;

namespace {

bool asksFor(const v1::Visit& visit, std::string_view key) {
  const auto tasks = preparationFor(visit);
  return std::ranges::any_of(tasks, [&](const auto& each) { return each.id() == key && !each.done(); });
}

}  // namespace

class PreparationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksForEverythingAtFirst() { QCOMPARE(preparationFor(v1::Visit()).size(), 9U); }

  void aCallNeedsNoTravel() {
    v1::Visit call;
    call.set_visit_kind(v1::VISIT_KIND_CALL);
    QVERIFY(!asksFor(call, task::travel));
    QVERIFY(asksFor(v1::Visit(), task::travel));
  }

  void whatIsThereNeedNotBeFound() {
    v1::Visit visit;
    visit.add_interpreters(collega::test::id(1).bytes());
    visit.set_agreed_by("the commander");
    QVERIFY(!asksFor(visit, task::interpreter));
    QVERIFY(!asksFor(visit, task::agreedAtHome));
    QVERIFY(asksFor(visit, task::goals));
  }

  void eachKindHasAListOfItsOwn() {
    v1::Visit visit;
    visit.set_visit_kind(v1::VISIT_KIND_JOB_SHADOWING);
    QVERIFY(asksFor(visit, task::whomToFollow) && asksFor(visit, task::safety) && asksFor(visit, task::travel));
    visit.set_visit_kind(v1::VISIT_KIND_WORKSHOP);
    QVERIFY(asksFor(visit, task::invitations) && asksFor(visit, task::material));
    visit.set_visit_kind(v1::VISIT_KIND_CALL);
    QVERIFY(asksFor(visit, task::hour) && asksFor(visit, task::notes) && !asksFor(visit, task::programme));
  }

  void whatAVisitSaysTicksItsTask() {
    v1::Visit before;
    for (auto& each : preparationFor(before)) *before.add_preparation() = each;
    auto after = before;
    after.set_agreed_by("the commander");
    tickWhatIsThere(before, after);
    for (const auto& each : after.preparation()) QCOMPARE(each.done(), each.id() == task::agreedAtHome);
    auto later = after;
    later.mutable_preparation(0)->set_done(false);  // taken back by hand
    tickWhatIsThere(after, later);
    QVERIFY(!later.preparation(0).done());
  }

  void eachTaskHasAKeyOfItsOwn() {
    std::vector<std::string> keys;
    for (const auto& each : preparationFor(v1::Visit())) keys.push_back(each.id());
    std::ranges::sort(keys);
    QVERIFY(std::ranges::adjacent_find(keys) == keys.end());
  }
};

QTEST_APPLESS_MAIN(PreparationTest)
#include "preparation_test.moc"
