#include "app/domain/preparation.h"

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

  void eachTaskHasAKeyOfItsOwn() {
    std::vector<std::string> keys;
    for (const auto& each : preparationFor(v1::Visit())) keys.push_back(each.id());
    std::ranges::sort(keys);
    QVERIFY(std::ranges::adjacent_find(keys) == keys.end());
  }
};

QTEST_APPLESS_MAIN(PreparationTest)
#include "preparation_test.moc"
