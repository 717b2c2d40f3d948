#include "app/domain/coordinators/balance.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

BalanceInput emirdag() {
  BalanceInput input;
  input.towns = {"Haarlem", "Emirdağ"};
  input.townOf = {{id(1), "Haarlem"}, {id(2), "Emirdağ"}, {id(3), "Ankara"}};
  return input;
}

v1::Lesson lesson(std::uint8_t author, v1::Application application, std::initializer_list<const char*> learners = {}) {
  v1::Lesson result;
  result.set_author(id(author).bytes());
  result.set_application(application);
  for (const auto* town : learners) result.add_learners(town);
  return result;
}

}  // namespace

class BalanceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void countsEachSide() {
    auto input = emirdag();
    v1::Goal ours;
    ours.set_owner(id(1).bytes());
    v1::Goal named;
    named.set_owner(id(1).bytes());
    named.set_town("EMIRDAG");
    input.goals = {ours, named, ours};
    input.lessons = {lesson(1, v1::APPLICATION_TRIED), lesson(1, v1::APPLICATION_IDEA),
                     lesson(1, v1::APPLICATION_ADOPTED, {"Emirdağ", "Haarlem"}), lesson(3, v1::APPLICATION_TRIED)};
    input.visits.resize(2);
    input.visits[0].set_host_town("Emirdağ");
    input.contributions.resize(1);
    input.contributions[0].set_town("Haarlem");
    input.messages.resize(3);
    input.messages[0].set_author(id(2).bytes());
    input.messages[1].set_author(id(2).bytes());
    const std::vector<Side> expected{{"Haarlem", 2, 3, 2, 0, 1, 0}, {"Emirdağ", 1, 1, 1, 1, 0, 2}};
    QCOMPARE(balanceOf(input), expected);
  }

  void saysWhichSideHasNoGoal() {
    auto input = emirdag();
    QCOMPARE(townsWithoutGoal(balanceOf(input)), (std::vector<std::string>{"Haarlem", "Emirdağ"}));
    input.goals.resize(1);
    input.goals[0].set_town("Haarlem");
    QCOMPARE(townsWithoutGoal(balanceOf(input)), (std::vector<std::string>{"Emirdağ"}));
  }

  void aPulseTellsGoalsAndLessons() {
    v1::Pulse pulse;
    auto& side = *pulse.add_sides();
    side.set_town("Haarlem");
    side.set_goals(2);
    side.set_lessons(3);
    pulse.add_sides()->set_town("Emirdağ");
    const std::vector<Side> expected{{"Haarlem", 2, 3, 0, 0, 0, 0}, {"Emirdağ", 0, 0, 0, 0, 0, 0}};
    QCOMPARE(balanceOf(pulse), expected);
  }

  void sidesAreRolledUpByTown() {
    std::vector<Side> sides{{"Haarlem", 1, 1, 0, 0, 0, 5}, {"Emirdağ", 0, 0, 0, 0, 0, 0}};
    addTo(sides, std::vector<Side>{{"EMIRDAG", 1, 2, 1, 1, 1, 4}, {"Ankara", 0, 1, 0, 0, 0, 0}});
    const std::vector<Side> expected{
        {"Haarlem", 1, 1, 0, 0, 0, 5}, {"Emirdağ", 1, 2, 1, 1, 1, 4}, {"Ankara", 0, 1, 0, 0, 0, 0}};
    QCOMPARE(sides, expected);
  }

  void leansWhereASideHasLessThanHalfOfItsShare_data() {
    QTest::addColumn<int>("ours");
    QTest::addColumn<int>("theirs");
    QTest::addColumn<bool>("leans");
    QTest::newRow("nothing yet") << 0 << 0 << false;
    QTest::newRow("too little to say") << 0 << 3 << false;
    QTest::newRow("none of four") << 0 << 4 << true;
    QTest::newRow("a quarter") << 1 << 3 << false;
    QTest::newRow("less than a quarter") << 1 << 4 << true;
    QTest::newRow("equal") << 4 << 4 << false;
  }
  void leansWhereASideHasLessThanHalfOfItsShare() {
    QFETCH(int, ours);
    QFETCH(int, theirs);
    QFETCH(bool, leans);
    const std::vector<Side> sides{{"Haarlem", 1, ours, 0, 0, 0, 0}, {"Emirdağ", 1, theirs, 0, 0, 0, 0}};
    const std::vector<Leaning> expected{{Measure::Lessons, "Haarlem", ours, ours + theirs}};
    QCOMPARE(leanings(sides), leans ? expected : std::vector<Leaning>());
  }

  void aSideWithoutAGoalIsAlwaysNamed() {
    const std::vector<Side> sides{{"Haarlem", 1, 0, 0, 0, 0, 0}, {"Emirdağ", 0, 0, 0, 0, 0, 0}};
    QCOMPARE(leanings(sides), (std::vector<Leaning>{{Measure::Goals, "Emirdağ", 0, 1}}));
  }

  void pairsWithAGoalAreCountedForEachTown() {
    const auto pair = [](int ours, int theirs) {
      return std::vector<Side>{{"Amsterdam", ours, 0, 0, 0, 0, 0}, {"Kocaeli", theirs, 0, 0, 0, 0, 0}};
    };
    const std::vector<std::vector<Side>> pairs{pair(0, 1), pair(2, 1), pair(0, 0)};
    QCOMPARE(goalCover(pairs), (std::vector<GoalCover>{{"Amsterdam", 1, 3}, {"Kocaeli", 2, 3}}));
  }
};

QTEST_APPLESS_MAIN(BalanceTest)
#include "balance_test.moc"
