#include "app/domain/pairing/exchange_round.h"

#include <QtTest>
#include <algorithm>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::candidate;
using collega::test::id;

namespace {

constexpr std::string_view today = "2026-11-23";

Candidate amsterdam(std::uint8_t number, const test::Words& seeks, const test::Words& offers = {}) {
  return candidate(number, {.town = "Amsterdam", .languages = {"en"}, .offers = offers, .seeks = seeks});
}
Candidate kocaeli(std::uint8_t number, const test::Words& offers, const test::Words& seeks = {}) {
  return candidate(number, {.town = "Kocaeli", .languages = {"en"}, .offers = offers, .seeks = seeks});
}

// 1 and 2 are of Amsterdam, 11 and 12 of Kocaeli; all speak English (15). 11 has what either seeks, 12 what 1 seeks
// (14, and 8 the other way), and what they do not know is worth 3. For both sides together:
//   1-11: 32 and 23    1-12: 29 and 23    2-11: 32 and 23    2-12: 18 and 15
const std::vector<Candidate> four{amsterdam(1, {"waste"}), amsterdam(2, {"heritage"}),
                                  kocaeli(11, {"waste", "heritage"}), kocaeli(12, {"waste"})};

v1::Pair pairOf(std::uint8_t one, std::uint8_t other, v1::PairState state) {
  v1::Pair pair;
  pair.set_proposer(id(one).bytes());
  pair.set_invited(id(other).bytes());
  pair.set_state(state);
  pair.set_proposed_on("2026-11-20");
  return pair;
}

using Couples = std::vector<std::pair<std::uint8_t, std::uint8_t>>;

Couples couplesOf(const Round& round) {
  Couples couples;
  for (const auto& pair : round.pairs) couples.push_back(std::minmax({pair.one.value.back(), pair.other.value.back()}));
  std::ranges::sort(couples);
  return couples;
}

Result<Round> roundOf(const std::vector<Candidate>& people, const RoundWishes& wishes = {},
                      const std::vector<v1::Pair>& pairs = {}) {
  return exchangeRound(people, pairs, wishes, today);
}

Problem problemOf(const RoundWishes& wishes, const std::vector<v1::Pair>& pairs = {}) {
  const auto round = roundOf(four, wishes, pairs);
  return round ? Problem::Damaged : round.error().problem;
}

}  // namespace

class ExchangeRoundTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isBestOverAll() {
    const auto round = *roundOf(four);
    QCOMPARE(couplesOf(round), (Couples{{1, 12}, {2, 11}}));
    QVERIFY(round.unpaired.empty());
    // Half of 29 and 23.
    const auto first = std::ranges::find(round.pairs, id(1), &RoundPair::one);
    QCOMPARE(first->fit, 26);
    const std::vector<Reason> expected{{ReasonKind::OffersWhatYouSeek, "waste"}, {ReasonKind::SharedLanguage, "en"}};
    QCOMPARE(first->reasons, expected);
    QVERIFY(first->inTurn.empty());
  }

  void isTheSameWhateverTheOrderOfPeople() {
    auto people = four;
    std::ranges::reverse(people);
    QCOMPARE(couplesOf(*roundOf(people)), couplesOf(*roundOf(four)));
  }

  void theDifferenceForTheOtherIsSaidToo() {
    const auto round = *roundOf({amsterdam(1, {"waste"}, {"diving"}), kocaeli(11, {"waste"})});
    const auto& pair = round.pairs.at(0);
    const auto& differences = pair.one == id(1) ? pair.inTurn : pair.reasons;
    QVERIFY(std::ranges::find(differences, Reason{ReasonKind::Different, "diving"}) != differences.end());
  }

  void whatIsPinnedComesFirst() {
    const auto round = *roundOf(four, {.pinned = {{id(12), id(2)}}});
    QCOMPARE(couplesOf(round), (Couples{{1, 11}, {2, 12}}));
    for (const auto& pair : round.pairs) QCOMPARE(pair.pinned, pair.one == id(2) || pair.other == id(2));
  }

  void whoIsExcludedIsLeft() {
    const auto round = *roundOf(four, {.excluded = {id(11)}});
    QCOMPARE(couplesOf(round), (Couples{{1, 12}}));
    const std::vector<Unpaired> expected{{id(2), LeftOut::NoneLeft}, {id(11), LeftOut::Excluded}};
    QCOMPARE(round.unpaired, expected);
  }

  void twoAreKeptApart() {
    QCOMPARE(couplesOf(*roundOf(four, {.apart = {{id(11), id(2)}}})), (Couples{{1, 11}, {2, 12}}));
  }

  void whoHasAPairIsLeft() {
    const auto pairs = {pairOf(1, 40, v1::PAIR_STATE_ACCEPTED), pairOf(2, 41, v1::PAIR_STATE_PROPOSED),
                        pairOf(11, 42, v1::PAIR_STATE_CLOSED)};
    const auto round = *roundOf(four, {}, pairs);
    QVERIFY(round.pairs.empty());
    const std::vector<Unpaired> expected{{id(1), LeftOut::HasPair},
                                         {id(2), LeftOut::HasPair},
                                         {id(11), LeftOut::NobodyFits},
                                         {id(12), LeftOut::NobodyFits}};
    QCOMPARE(round.unpaired, expected);
    QCOMPARE(couplesOf(*roundOf(four, {.pinned = {{id(1), id(11)}}}, pairs)), (Couples{{1, 11}}));
  }

  void whoIsPausedIsLeftAndBrokersBridge() {
    auto people = four;
    people[0].person.set_paused(true);
    people[2].person.clear_languages();
    people[2].person.add_languages("tr");
    people.push_back(candidate(20, {.town = "Haarlem", .languages = {"tr", "en"}, .part = v1::PART_BROKER}));
    const auto round = *roundOf(people);
    // Without a language in common 2 and 11 are worth 17 and 8, and a broker 5 to either: 35; 2 and 12 are worth 33.
    QCOMPARE(couplesOf(round), (Couples{{2, 11}}));
    QCOMPARE(round.pairs[0].bridge->broker, id(20));
    const std::vector<Unpaired> expected{{id(1), LeftOut::Paused}, {id(12), LeftOut::NoneLeft}};
    QCOMPARE(round.unpaired, expected);
  }

  void aNoIsRespected() {
    const auto no = pairOf(2, 11, v1::PAIR_STATE_DECLINED);
    QCOMPARE(couplesOf(*roundOf(four, {}, {no})), (Couples{{1, 11}, {2, 12}}));
    QCOMPARE(problemOf({.pinned = {{id(11), id(2)}}}, {no}), Problem::NotAllowed);
  }

  void whatCannotBePinnedIsRefused() {
    QCOMPARE(problemOf({.pinned = {{id(1), id(99)}}}), Problem::NotFound);
    QCOMPARE(problemOf({.excluded = {id(99)}}), Problem::NotFound);
    QCOMPARE(problemOf({.apart = {{id(1), id(1)}}}), Problem::InvalidInput);
    QCOMPARE(problemOf({.pinned = {{id(1), id(1)}}}), Problem::InvalidInput);
    QCOMPARE(problemOf({.pinned = {{id(1), id(2)}}}), Problem::InvalidInput);
    QCOMPARE(problemOf({.pinned = {{id(1), id(11)}, {id(12), id(1)}}}), Problem::InvalidInput);
    QCOMPARE(problemOf({.pinned = {{id(1), id(11)}}, .excluded = {id(1)}}), Problem::InvalidInput);
    QCOMPARE(problemOf({.pinned = {{id(1), id(11)}}, .apart = {{id(11), id(1)}}}), Problem::InvalidInput);
    QCOMPARE(problemOf({.pinned = {{id(1), id(11)}}}, {pairOf(1, 11, v1::PAIR_STATE_ACCEPTED)}),
             Problem::AlreadyExists);
  }

  void onlyThoseMeetWhoAreInOneCircle() {
    const std::vector<Circle> circles{{id(1), id(11)}, {id(2), id(12), id(11)}};
    QCOMPARE(couplesOf(*roundOf(four, {.circles = circles})), (Couples{{1, 11}, {2, 12}}));
    QCOMPARE(problemOf({.pinned = {{id(1), id(12)}}, .circles = circles}), Problem::InvalidInput);
    // Without 11 in the second, 1 is the only one whom 11 can meet.
    QCOMPARE(couplesOf(*roundOf(four, {.circles = {{id(1), id(11)}, {id(2)}}})), (Couples{{1, 11}}));
  }

  void threeTownsGoTogether() {
    const auto zeist = candidate(21, {.town = "Zeist", .languages = {"en"}, .seeks = {"heritage"}});
    auto people = four;
    people.push_back(zeist);
    people.push_back(candidate(31, {.town = "Berkane", .languages = {"en"}, .offers = {"heritage"}}));
    const auto round = *roundOf(people);
    QCOMPARE(round.pairs.size(), 3U);
    QVERIFY(round.unpaired.empty());
  }
};

QTEST_APPLESS_MAIN(ExchangeRoundTest)
#include "exchange_round_test.moc"
