#include "app/domain/pairing/assignment.h"

#include <QtTest>
#include <random>

using namespace collega::domain;

namespace {

using Ties = std::vector<Tie>;

int weightOf(const Ties& ties, const std::vector<int>& chosen) {
  int weight = 0;
  for (const int place : chosen) weight += ties[std::size_t(place)].weight;
  return weight;
}

bool isNobodyTwice(const Ties& ties, const std::vector<int>& chosen) {
  std::vector<int> people;
  for (const int place : chosen) {
    people.push_back(ties[std::size_t(place)].one);
    people.push_back(ties[std::size_t(place)].other);
  }
  std::ranges::sort(people);
  return std::ranges::adjacent_find(people) == people.end();
}

// Every choice tried, one tie after the other.
int bestWeight(const Ties& ties, std::size_t from = 0, unsigned taken = 0) {
  if (from == ties.size()) return 0;
  const int without = bestWeight(ties, from + 1, taken);
  const unsigned both = (1U << ties[from].one) | (1U << ties[from].other);
  if ((taken & both) != 0) return without;
  return std::max(without, ties[from].weight + bestWeight(ties, from + 1, taken | both));
}

}  // namespace

class AssignmentTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nobodyToPair() {
    QVERIFY(bestAssignment(0, {}).empty());
    QVERIFY(bestAssignment(3, {}).empty());
  }

  void theBestOverAllIsNotTheBestFirst() {
    // 9 is the best single pair; 8 and 8 are better together.
    const Ties ties{{0, 2, 9}, {0, 3, 8}, {1, 2, 8}};
    auto chosen = bestAssignment(4, ties);
    std::ranges::sort(chosen);
    QCOMPARE(chosen, (std::vector{1, 2}));
  }

  void threeOfThreeTownsMakeOnePair() {
    // The relaxed problem pairs each by halves, for 15; people come as a whole, for 10.
    QCOMPARE(bestAssignment(3, {{0, 1, 10}, {1, 2, 10}, {0, 2, 10}}).size(), 1U);
  }

  void isNeverWorseThanWhatTryingAllFinds() {
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
      const int people = 2 + int(random() % 8);
      Ties ties;
      for (int i = 0; i < people; ++i)
        for (int j = i + 1; j < people && ties.size() < 16; ++j)
          if (random() % 3 != 0) ties.push_back({i, j, 1 + int(random() % (round % 2 == 0 ? 5 : 100))});
      const auto chosen = bestAssignment(people, ties);
      QVERIFY(isNobodyTwice(ties, chosen));
      QCOMPARE(weightOf(ties, chosen), bestWeight(ties));
    }
  }
};

QTEST_APPLESS_MAIN(AssignmentTest)
#include "assignment_test.moc"
