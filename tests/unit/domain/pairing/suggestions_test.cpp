#include "app/domain/pairing/suggestions.h"

#include <QtTest>
#include <algorithm>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::candidate;
using collega::test::id;

namespace {

constexpr std::string_view today = "2026-11-23";

const Candidate sanne = candidate(1, {.town = "Amsterdam",
                                      .profession = "Firefighter",
                                      .languages = {"nl", "en"},
                                      .themes = {"fire safety"},
                                      .offers = {"diving rescue"},
                                      .seeks = {"earthquake response"}});
const Candidate emre = candidate(2, {.town = "Kocaeli",
                                     .profession = "firefighter",
                                     .languages = {"tr", "en"},
                                     .themes = {"Fire safety"},
                                     .offers = {"Earthquake response in towns", "chemical plants"},
                                     .seeks = {"diving"}});
const Candidate ayse = candidate(3, {.town = "Kocaeli", .profession = "firefighter", .languages = {"tr"}});

v1::Pair pairOf(const Candidate& one, const Candidate& other, v1::PairState state,
                const char* proposedOn = "2026-11-20") {
  v1::Pair pair;
  pair.set_proposer(one.id.bytes());
  pair.set_invited(other.id.bytes());
  pair.set_state(state);
  pair.set_proposed_on(proposedOn);
  return pair;
}

std::vector<Suggestion> suggestTo(const Candidate& one, std::vector<Candidate> people,
                                  std::vector<v1::Pair> pairs = {}) {
  return suggest(one, people, pairs, today);
}

bool has(const Suggestion& suggestion, ReasonKind kind) {
  return std::ranges::find(suggestion.reasons, kind, &Reason::kind) != suggestion.reasons.end();
}

}  // namespace

class SuggestionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysWhy() {
    const auto found = suggestTo(sanne, {sanne, emre});
    QCOMPARE(found.size(), 1U);
    const std::vector<Reason> expected{{ReasonKind::SameProfession, "firefighter"},
                                       {ReasonKind::SameTheme, "Fire safety"},
                                       {ReasonKind::OffersWhatYouSeek, "Earthquake response in towns"},
                                       {ReasonKind::SeeksWhatYouOffer, "diving"},
                                       {ReasonKind::SharedLanguage, "en"},
                                       {ReasonKind::Different, "chemical plants"}};
    QCOMPARE(found[0].reasons, expected);
    // 25 for the profession, 8 for the theme, 14 and 8 for the exchange, 15 for the language, 3 for the difference.
    QCOMPARE(found[0].fit, 73);
    QVERIFY(!found[0].bridge);
  }

  void aDifferenceIsNoPenalty() {
    auto plain = emre;
    plain.person.mutable_offers()->RemoveLast();
    QVERIFY(suggestTo(sanne, {plain})[0].fit < suggestTo(sanne, {emre})[0].fit);
  }

  void staysWithinAHundred() {
    auto one = sanne;
    auto other = emre;
    for (const char* subject : {"smoke", "ladders", "rescue", "forests"}) {
      for (auto* person : {&one.person, &other.person}) {
        person->add_themes(subject);
        person->add_offers(subject);
        person->add_seeks(subject);
      }
    }
    QCOMPARE(suggestTo(one, {other})[0].fit, 100);
  }

  void onlyOtherTowns() {
    auto neighbour = emre;
    neighbour.person.set_town("AMSTERDAM");
    QVERIFY(suggestTo(sanne, {neighbour}).empty());
  }

  void needsSomethingToBeginWith() {
    const auto stranger = candidate(9, {.town = "Kocaeli", .profession = "librarian", .offers = {"archives"}});
    QVERIFY(suggestTo(sanne, {stranger}).empty());
  }

  void offersABrokerWhereNoLanguageIsShared() {
    const auto plain = candidate(5, {.town = "Haarlem", .languages = {"tr", "nl"}, .part = v1::PART_BROKER});
    const auto expert = candidate(
        6, {.town = "Haarlem", .languages = {"tr", "nl-BE"}, .themes = {"firefighters"}, .part = v1::PART_BROKER});
    const auto deaf = candidate(4, {.town = "Haarlem", .languages = {"nl"}, .part = v1::PART_BROKER});
    const auto found = suggestTo(sanne, {ayse, deaf, plain, expert});
    QCOMPARE(found.size(), 1U);
    QVERIFY(has(found[0], ReasonKind::NoSharedLanguage));
    QVERIFY(found[0].bridge.has_value());
    QCOMPARE(found[0].bridge->broker, expert.id);
    QCOMPARE(found[0].bridge->languages, (std::vector<std::string>{"nl", "tr"}));
    QCOMPARE(found[0].bridge->subject, std::string("firefighters"));
    QCOMPARE(suggestTo(sanne, {ayse, deaf, plain})[0].bridge->broker, plain.id);
    QVERIFY(!suggestTo(sanne, {ayse, deaf})[0].bridge);
  }

  void spreadsTheLoadOfBrokers() {
    const auto first = candidate(5, {.town = "Haarlem", .languages = {"tr", "nl"}, .part = v1::PART_BROKER});
    const auto second = candidate(6, {.town = "Haarlem", .languages = {"tr", "nl"}, .part = v1::PART_BROKER});
    auto bridged =
        pairOf(candidate(20, {.town = "Zeist"}), candidate(21, {.town = "Berkane"}), v1::PAIR_STATE_ACCEPTED);
    QCOMPARE(suggestTo(sanne, {ayse, first, second}, {bridged})[0].bridge->broker, first.id);
    bridged.set_broker(first.id.bytes());
    QCOMPARE(suggestTo(sanne, {ayse, first, second}, {bridged})[0].bridge->broker, second.id);
  }

  void saysNothingOfLanguagesThatAreNotKnown() {
    auto silent = emre;
    silent.person.clear_languages();
    const auto found = suggestTo(sanne, {silent});
    QVERIFY(!has(found[0], ReasonKind::NoSharedLanguage));
    QVERIFY(!has(found[0], ReasonKind::SharedLanguage));
  }

  void respectsWhatWasSaid_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("proposedOn");
    QTest::addColumn<bool>("suggested");
    QTest::newRow("paired") << int(v1::PAIR_STATE_ACCEPTED) << "2025-01-01" << false;
    QTest::newRow("asked") << int(v1::PAIR_STATE_PROPOSED) << "2026-11-20" << false;
    QTest::newRow("asked 21 days ago") << int(v1::PAIR_STATE_PROPOSED) << "2026-11-02" << false;
    QTest::newRow("lapsed") << int(v1::PAIR_STATE_PROPOSED) << "2026-11-01" << true;
    QTest::newRow("no") << int(v1::PAIR_STATE_DECLINED) << "2020-01-01" << false;
    QTest::newRow("closed") << int(v1::PAIR_STATE_CLOSED) << "2025-01-01" << true;
  }
  void respectsWhatWasSaid() {
    QFETCH(int, state);
    QFETCH(QString, proposedOn);
    QFETCH(bool, suggested);
    const auto day = proposedOn.toStdString();
    for (const auto& pair : {pairOf(sanne, emre, v1::PairState(state), day.c_str()),
                             pairOf(emre, sanne, v1::PairState(state), day.c_str())})
      QCOMPARE(!suggestTo(sanne, {emre}, {pair}).empty(), suggested);
  }

  void leavesOutThosePausedToday() {
    auto paused = emre;
    paused.person.set_paused(true);
    QVERIFY(suggestTo(sanne, {paused}).empty());
    paused.person.set_paused_until("2026-11-23");
    QVERIFY(suggestTo(sanne, {paused}).empty());
    paused.person.set_paused_until("2026-11-22");
    QCOMPARE(suggestTo(sanne, {paused}).size(), 1U);
  }

  void whatPeopleCarryCounts_data() {
    QTest::addColumn<int>("carried");
    QTest::addColumn<int>("fit");
    // 73 as above, 5 less for each, 25 at most.
    QTest::newRow("nothing") << 0 << 73;
    QTest::newRow("one") << 1 << 68;
    QTest::newRow("three") << 3 << 58;
    QTest::newRow("seven") << 7 << 48;
  }
  void whatPeopleCarryCounts() {
    QFETCH(int, carried);
    QFETCH(int, fit);
    std::vector<v1::Pair> pairs;
    for (int number = 0; number < carried; ++number)
      pairs.push_back(pairOf(candidate(std::uint8_t(30 + number), {.town = "Zeist"}), emre, v1::PAIR_STATE_ACCEPTED));
    const auto found = suggestTo(sanne, {emre}, pairs);
    QCOMPARE(found[0].fit, fit);
    QCOMPARE(has(found[0], ReasonKind::CarriesMuch), carried > 0);
    if (carried > 0) QCOMPARE(found[0].reasons.back().what, std::to_string(carried));
  }

  void aBridgeIsWorthSomething() {
    const auto broker = candidate(5, {.town = "Haarlem", .languages = {"tr", "nl"}, .part = v1::PART_BROKER});
    auto expert = broker;
    expert.person.add_themes("firefighters");
    // The profession is 25.
    QCOMPARE(suggestTo(sanne, {ayse})[0].fit, 25);
    QCOMPARE(suggestTo(sanne, {ayse, broker})[0].fit, 30);
    QCOMPARE(suggestTo(sanne, {ayse, expert})[0].fit, 33);
  }

  void nobodyIsSuggestedToOneWhoIsPaused() {
    auto paused = sanne;
    paused.person.set_paused(true);
    QVERIFY(suggestTo(paused, {emre}).empty());
  }

  void comesInTheSameOrderWhateverTheOrderOfPeople() {
    std::vector<Candidate> people{emre, ayse,
                                  candidate(7, {.town = "Kocaeli", .profession = "firefighter", .languages = {"tr"}})};
    const auto order = [&] {
      std::vector<Id> ids;
      for (const auto& suggestion : suggestTo(sanne, people)) ids.push_back(suggestion.person);
      return ids;
    };
    const auto first = order();
    QCOMPARE(first, (std::vector{id(2), id(3), id(7)}));
    std::ranges::reverse(people);
    QCOMPARE(order(), first);
  }
};

QTEST_APPLESS_MAIN(SuggestionsTest)
#include "suggestions_test.moc"
