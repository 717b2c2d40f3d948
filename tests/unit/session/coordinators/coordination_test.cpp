// What coordinators see of a partnership: over its pairs, read or told by their pulse, and who may write what.
#include "app/session/coordinators/coordination.h"

#include <QtTest>

#include "app/session/coordinators/backings.h"
#include "app/session/coordinators/balances.h"
#include "app/session/words/coordination.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using test::Alone;
namespace words = collega::session::words;

namespace {

v1::Pulse pulse(std::uint32_t ourGoals, std::uint32_t theirGoals, std::uint32_t ourLessons) {
  v1::Pulse result;
  auto& ours = *result.add_sides();
  ours.set_town("Amsterdam");
  ours.set_goals(ourGoals);
  ours.set_lessons(ourLessons);
  auto& theirs = *result.add_sides();
  theirs.set_town("Kocaeli");
  theirs.set_goals(theirGoals);
  return result;
}

v1::Reflection scores(const char* town, const char* on, std::uint32_t trust) {
  v1::Reflection reflection;
  reflection.set_town(town);
  reflection.set_on(on);
  auto& score = *reflection.add_scores();
  score.set_dimension(v1::DIMENSION_TRUST);
  score.set_value(trust);
  return reflection;
}

}  // namespace

class CoordinationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
  void init() {
    alone_ = std::make_unique<Alone>();
    space_ = test::newPartnership(session());
  }
  void cleanup() { alone_.reset(); }

  void pairsThatOneCannotReadAreToldByTheirPulse() {
    pairWith(pulse(0, 1, 2), v1::PAIR_STATE_ACCEPTED);
    pairWith(pulse(1, 1, 3), v1::PAIR_STATE_ACCEPTED);
    pairWith(pulse(0, 0, 1), v1::PAIR_STATE_CLOSED);
    pairWith({}, v1::PAIR_STATE_ACCEPTED);
    v1::Goal goal;
    goal.set_text("What both brigades want");
    goal.set_town("Kocaeli");
    QVERIFY(session().add(space_, goal).ok());

    const auto balance = *session::balanceOf(session(), space_);
    const std::vector<domain::Side> expected{{"Amsterdam", 1, 6, 0, 0, 0, 0}, {"Kocaeli", 3, 0, 0, 0, 0, 0}};
    QCOMPARE(balance.sides, expected);
    QCOMPARE(balance.parts.size(), 2U);
    QCOMPARE(balance.unseen, 1);
    const std::vector<domain::GoalCover> cover{{"Amsterdam", 1, 2}, {"Kocaeli", 2, 2}};
    QCOMPARE(balance.cover, cover);
    QCOMPARE(balance.leanings, (std::vector<domain::Leaning>{{domain::Measure::Lessons, "Kocaeli", 0, 6}}));
    QCOMPARE(*session().balance(space_), expected);

    const auto said = words::balance(balance);
    QVERIFY(said.contains("1 of 2 pairs have a learning goal for Amsterdam."));
    QVERIFY(said.filter("goal for Kocaeli").isEmpty());
    QCOMPARE(said.size(), 4);
  }

  void aCopyCountsWhereItCameFrom() {
    v1::Lesson lesson;
    lesson.set_seen("silence");
    lesson.add_learners("Amsterdam");
    const auto original = *session().addLesson(space_, lesson);
    lesson.mutable_origin()->set_published_on("2026-11-01");
    lesson.mutable_origin()->set_record(original.bytes());
    QVERIFY(session().addLesson(space_, lesson).ok());
    QCOMPARE(session().balance(space_)->front().lessons, 1);
    QCOMPARE(session::obstaclesOf(session(), space_)->picture.lessons, 1);
  }

  void aNetworkRollsUpItsPartnerships() {
    v1::Network network;
    network.set_name("Twinned towns");
    const auto above = *session().createNetwork(network);
    v1::Partnership partnership;
    partnership.add_towns("Zeist");
    partnership.add_towns("Berkane");
    const auto zeist = *session().createPartnership(partnership, above);
    v1::Goal goal;
    goal.set_text("Streets that stay clean");
    goal.set_town("Zeist");
    QVERIFY(session().add(zeist, goal).ok());
    QVERIFY(session().put(above, randomId(), pulse(2, 0, 4)).ok());

    const auto balance = *session::balanceOf(session(), above);
    const std::vector<domain::Side> expected{{"Zeist", 1, 0, 0, 0, 0, 0},
                                             {"Berkane", 0, 0, 0, 0, 0, 0},
                                             {"Amsterdam", 2, 4, 0, 0, 0, 0},
                                             {"Kocaeli", 0, 0, 0, 0, 0, 0}};
    QCOMPARE(balance.sides, expected);
    QCOMPARE(balance.parts.size(), 2U);
    QCOMPARE(balance.parts[0].space, zeist);
    QVERIFY(balance.parts[0].read);
    QCOMPARE(balance.parts[1].name, std::string("Amsterdam — Kocaeli"));
    QVERIFY(!balance.parts[1].read);
    QVERIFY(words::balance(balance).contains("Berkane has no learning goal in its partnership."));
  }

  void bothSidesScoreTheDimensions() {
    QVERIFY(session::addReflection(session(), space_, scores("Amsterdam", "2026-03-01", 2)).ok());
    QVERIFY(session::addReflection(session(), space_, scores("", "", 3)).ok());
    // A coordinator writes down what the other side said.
    QVERIFY(session::addReflection(session(), space_, scores("Kocaeli", "2026-04-01", 5)).ok());
    const auto found = *session::dimensionsOf(session(), space_);
    QCOMPARE(found.towns, (std::vector<std::string>{"Amsterdam", "Kocaeli"}));
    const auto& trust = found.pictures[3];
    QCOMPARE(trust.latest.size(), 2U);
    QCOMPARE(trust.latest[0].value, 3);
    QCOMPARE(trust.latest[0].on, std::string("2026-11-23"));
    QCOMPARE(trust.gap, std::optional(2));
    QCOMPARE(words::difference(trust),
             QString("Trust: Kocaeli says 5, Amsterdam says 3. That is worth a conversation."));
    QVERIFY(words::difference(found.pictures[0]).isEmpty());
  }

  void whatIsNoScoreIsNotWritten() {
    for (const unsigned value : {0U, 6U}) {
      const auto added = session::addReflection(session(), space_, scores("Amsterdam", "2026-03-01", value));
      QCOMPARE(added.error().problem, Problem::InvalidInput);
    }
    // Not by any other door either.
    QCOMPARE(session().add(space_, scores("Amsterdam", "2026-03-01", 6)).error().problem, Problem::InvalidInput);
    QCOMPARE(session::addReflection(session(), space_, scores("Utrecht", "2026-03-01", 3)).error().problem,
             Problem::InvalidInput);
    const auto id = *session::addReflection(session(), space_, scores("Amsterdam", "2026-03-01", 3));
    QCOMPARE(session().update(id, scores("Amsterdam", "2026-03-01", 0)).error().problem, Problem::InvalidInput);
    QCOMPARE(session().all<v1::Reflection>(space_)->size(), 1U);
  }

  void theModelIsDerivedFromWhoTakesPart() {
    const auto model = [this] { return session::networkModelOf(session(), space_)->finding; };
    QCOMPARE(model().model, domain::NetworkModel::Classic);
    v1::Organisation union_;
    union_.set_name("Union of municipalities");
    union_.set_sector(v1::SECTOR_HIGHER_GOVERNMENT);
    QVERIFY(session().add(space_, union_).ok());
    QCOMPARE(model().model, domain::NetworkModel::MultiLevel);
    v1::Organisation volunteers;
    volunteers.set_name("Volunteers of Gölcük");
    volunteers.set_sector(v1::SECTOR_CIVIL_SOCIETY);
    QVERIFY(session().add(space_, volunteers).ok());
    QCOMPARE(model().missing, std::vector{domain::Missing::SocietyOfWeight});
    QCOMPARE(words::missing(model()).size(), 1);
    auto me = session().me();
    me.set_organisation("volunteers of gölcük");
    QVERIFY(session().setMe(me).ok());
    QCOMPARE(model().model, domain::NetworkModel::Hybrid);
    QVERIFY(words::reason(model()).contains("Volunteers of Gölcük"));
    QVERIFY(words::missing(model()).isEmpty());
  }

  void contributionsAreSummed() {
    v1::Contribution money;
    money.set_town("Amsterdam");
    money.set_contribution_kind(v1::CONTRIBUTION_KIND_MONEY);
    money.set_amount(250'000);
    QCOMPARE(session().add(space_, money).error().problem, Problem::InvalidInput);
    money.set_currency("EUR");
    QVERIFY(session().add(space_, money).ok());
    const auto ledger = session::contributionsOf(session(), space_)->ledger;
    QCOMPARE(ledger.sides.size(), 2U);
    QCOMPARE(ledger.sides[0].sums.at(0).own, std::int64_t{250'000});
    QCOMPARE(words::amount(ledger.splits[0].means, 250'000), QString("2,500.00 EUR"));
    QCOMPARE(words::split(ledger.splits[0]),
             QString("Money in EUR: Amsterdam put in 100%. One side gives, the other receives."));
  }

  void climbingIsReadFromTheHistory() {
    v1::Lesson lesson;
    lesson.set_seen("silence");
    const auto id = *session().addLesson(space_, lesson);
    QVERIFY(session().addLesson(space_, lesson).ok());
    *alone_->nowMs += 10 * test::dayMs;
    auto value = session().get<v1::Lesson>(id)->value;
    value.set_rung(v1::RUNG_DEPARTMENT);
    value.set_rung_evidence("In the plan");
    QVERIFY(session().update(id, value).ok());
    const auto climbed = [this](const char* from, const char* to) {
      return session::funnelOf(session(), space_, {*domain::parseDay(from), *domain::parseDay(to)})->funnel;
    };
    QCOMPARE(climbed("2026-12-03", "2026-12-03").climbed, 1);
    QCOMPARE(climbed("2026-12-04", "2026-12-31").climbed, 0);
    const auto funnel = climbed("2026-01-01", "2026-12-31");
    QCOMPARE(funnel.lessons, 2);
    QCOMPARE(funnel.rungs[1].arrived, 1);
    QCOMPARE(funnel.rungs[0].reached, 2);
    const domain::Period backwards{*domain::parseDay("2026-12-02"), *domain::parseDay("2026-12-01")};
    QCOMPARE(session::funnelOf(session(), space_, backwards).error().problem, Problem::InvalidInput);
  }

  void everythingHasALabel() {
    for (const auto dimension : domain::allDimensions) QVERIFY(!words::label(dimension).isEmpty());
    for (const auto measure : domain::allMeasures) QVERIFY(!words::label(measure).isEmpty());
    for (int state = 1; state < v1::BackingState_ARRAYSIZE; ++state)
      QVERIFY(!words::label(static_cast<v1::BackingState>(state)).isEmpty());
    for (int model = 0; model <= static_cast<int>(domain::NetworkModel::Hybrid); ++model)
      QVERIFY(!words::label(static_cast<domain::NetworkModel>(model)).isEmpty());
  }

  void leaningsAreSentences() {
    for (const auto measure : domain::allMeasures) {
      const auto said = words::leaning({measure, "Berkane", 1, 9});
      QVERIFY2(said.startsWith("Berkane") && said.endsWith('.') && !said.contains('%'), qPrintable(said));
    }
  }

  void backingWaitsForTheTown() {
    const auto ask = [this](const char* town) {
      return session::askBacking(session(), space_, {"A drill with the neighbours", town, "Volunteers"});
    };
    QCOMPARE(ask("Utrecht").error().problem, Problem::InvalidInput);
    const auto first = *ask("kocaeli");
    *alone_->nowMs += 30 * test::dayMs;
    const auto second = *ask("Amsterdam");
    const auto lines = *session::backings(session(), space_, true);
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0].item.id, first);
    QCOMPARE(lines[0].item.value.town(), std::string("Kocaeli"));
    QCOMPARE(lines[0].days, std::optional(30));
    QVERIFY(lines[0].mine);
    QCOMPARE(session::answerBacking(session(), second, false, "").error().problem, Problem::InvalidInput);
    QVERIFY(session::answerBacking(session(), second, true, "The hall on Saturdays").ok());
    QCOMPARE(session::answerBacking(session(), second, true, "Again").error().problem, Problem::NotAllowed);
    QCOMPARE(session::backings(session(), space_, true)->size(), 1U);
    QCOMPARE(session::backings(session(), space_, false)->back().item.id, second);
  }

 private:
  session::Session& session() { return **alone_; }

  // A pair of others, whose space one is not in; it has told what its pulse says, if that says anything.
  void pairWith(const v1::Pulse& told, v1::PairState state) {
    const auto space = randomId();
    v1::Pair pair;
    pair.set_proposer(randomId().bytes());
    pair.set_invited(randomId().bytes());
    pair.set_state(state);
    pair.set_space(space.bytes());
    QVERIFY(session().add(space_, pair).ok());
    if (told.sides_size() > 0) QVERIFY(session().put(space_, space, told).ok());
  }

  std::unique_ptr<Alone> alone_;
  Id space_;
};

QTEST_GUILESS_MAIN(CoordinationTest)
#include "coordination_test.moc"
