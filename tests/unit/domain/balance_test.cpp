#include "app/domain/balance.h"

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
};

QTEST_APPLESS_MAIN(BalanceTest)
#include "balance_test.moc"
