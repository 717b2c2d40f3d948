// Pairing over a real server: an exchange round that both accept, also at the same time; permission at home; a pair
// that is handed over.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <map>

#include "app/session/pairing/closing.h"
#include "app/session/pairing/handover.h"
#include "app/session/pairing/pair_sheet.h"
#include "app/session/pairing/pairing_round.h"
#include "app/session/pairing/permissions.h"
#include "app/session/rhythm/rhythms.h"
#include "tests/support/server_process.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using collega::test::Alone;
using session::Session;

namespace {

v1::Person professional(const char* name, const char* town, const char* profession, const char* language = "en") {
  auto person = test::personNamed(name, town, town == std::string("Kocaeli") ? "TR" : "NL");
  person.set_profession(profession);
  person.add_languages(language);
  return person;
}

}  // namespace

class PairingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    server_ = std::make_unique<test::ServerProcess>(folder_->filePath("server"));
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    add("Sanne", professional("Sanne", "Amsterdam", "firefighter"));
    add("Joost", professional("Joost", "Amsterdam", "archivist"));
    add("Emre", professional("Emre", "Kocaeli", "firefighter"));
    add("Zeynep", professional("Zeynep", "Kocaeli", "archivist"));
    coordinator_ = add("Carla", professional("Carla", "Amsterdam", "policy adviser", "nl"));
    space_ = test::newPartnership(*coordinator_);
    const auto link = coordinator_->invite(space_, v1::ROLE_PROFESSIONAL, 14, 4)->text();
    sync({"Carla"});
    for (const auto* name : {"Sanne", "Joost", "Emre", "Zeynep"}) QVERIFY(who(name)->join(link).ok());
    sync({"Sanne", "Joost", "Emre", "Zeynep", "Carla"});
    const auto requests = *coordinator_->joinRequests();
    for (const auto& request : requests) QVERIFY(coordinator_->approve(request.id).ok());
    sync({"Carla", "Sanne", "Joost", "Emre", "Zeynep", "Carla"});
    QCOMPARE(coordinator_->members(space_)->size(), 5U);
  }
  void cleanup() {
    people_.clear();
    server_.reset();
  }

  void aRoundIsPlannedAndProposed() {
    const auto round = *session::planRound(*coordinator_, space_, {});
    QCOMPARE(round.pairs.size(), 2U);
    QVERIFY(coordinator_->pairs()->empty());
    QVERIFY(isPair(round, "Sanne", "Emre") && isPair(round, "Joost", "Zeynep"));
    QCOMPARE(round.unpaired.size(), 1U);
    QCOMPARE(round.unpaired[0].person, coordinator_->account());
    const auto ids = *session::proposeRound(*coordinator_, space_, round);
    QCOMPARE(ids.size(), 2U);
    const auto pair = coordinator_->get<v1::Pair>(ids[0])->value;
    QCOMPARE(pair.proposed_by(), coordinator_->account().bytes());
    QCOMPARE(pair.state(), v1::PAIR_STATE_PROPOSED);
    // Whoever has a proposal is not in the next round.
    QVERIFY(session::planRound(*coordinator_, space_, {})->pairs.empty());
  }

  void onlyCoordinatorsProposeARound() {
    sync({"Sanne"});
    const auto round = *session::planRound(*who("Sanne"), space_, {});
    QCOMPARE(round.pairs.size(), 2U);
    QCOMPARE(session::proposeRound(*who("Sanne"), space_, round).error().problem, Problem::NotAllowed);
    QVERIFY(who("Sanne")->pairs()->empty());
  }

  void bothAcceptAndSayWhatTheyWantToLearn() {
    const auto pair = proposal("Sanne", "Emre");
    QCOMPARE(coordinator_->acceptPair(pair).error().problem, Problem::NotAllowed);
    QVERIFY(who("Sanne")->acceptPair(pair, "drills with a street")->isNull());
    QCOMPARE(who("Sanne")->acceptPair(pair).error().problem, Problem::NotAllowed);
    QVERIFY(!session::pairSheet(*who("Sanne"), pair)->awaitsMe);
    sync({"Sanne", "Emre"});
    QVERIFY(session::pairSheet(*who("Emre"), pair)->awaitsMe);
    const auto own = *who("Emre")->acceptPair(pair);
    QVERIFY(!own.isNull());
    sync({"Emre", "Sanne", "Emre"});
    QCOMPARE(who("Sanne")->get<v1::Pair>(pair)->value.state(), v1::PAIR_STATE_ACCEPTED);
    QCOMPARE(who("Emre")->members(own)->size(), 2U);

    // Sanne's goal came with her when the space was there; Emre's is missing, and that is seen.
    const auto sheet = *session::pairSheet(*who("Emre"), pair);
    for (const auto& side : sheet.sides) {
      const bool hers = side.person == who("Sanne")->account();
      QCOMPARE(side.goals, std::optional<std::size_t>(hers ? 1 : 0));
      QCOMPARE(session::lacksGoal(sheet, side), !hers);
    }
    v1::Goal goal;
    goal.set_text("smoke alarms");
    goal.set_owner(who("Emre")->account().bytes());
    QVERIFY(who("Emre")->add(own, goal).ok());
    const auto whole = *session::pairSheet(*who("Emre"), pair);
    for (const auto& side : whole.sides) QVERIFY(!session::lacksGoal(whole, side));
    // The coordinator is no member of the pair, and knows by its pulse that both have one, not which.
    sync({"Emre", "Carla"});
    const auto seen = *session::pairSheet(*coordinator_, pair);
    for (const auto& side : seen.sides) QVERIFY(side.goals == std::size_t{1} && side.goalTexts.empty());
  }

  void bothAcceptAtTheSameTime() {
    const auto pair = proposal("Sanne", "Emre");
    QVERIFY(who("Sanne")->acceptPair(pair, "one")->isNull());
    QVERIFY(who("Emre")->acceptPair(pair, "two")->isNull());
    sync({"Sanne", "Emre", "Sanne", "Emre", "Sanne", "Emre"});
    const auto value = who("Sanne")->get<v1::Pair>(pair)->value;
    QCOMPARE(value.state(), v1::PAIR_STATE_ACCEPTED);
    const auto own = Id::from(value.space());
    QVERIFY(own.has_value());
    QCOMPARE(who("Sanne")->members(*own)->size(), 2U);
    QCOMPARE(who("Sanne")->all<v1::Goal>(*own)->size(), 2U);
    QCOMPARE(*who("Sanne")->dump(*own), *who("Emre")->dump(*own));
  }

  void eitherSaysNo() {
    const auto pair = proposal("Sanne", "Emre");
    QVERIFY(who("Sanne")->acceptPair(pair)->isNull());
    sync({"Sanne", "Emre"});
    QVERIFY(who("Emre")->declinePair(pair, "").ok());
    sync({"Emre", "Sanne", "Carla"});
    QCOMPARE(who("Sanne")->get<v1::Pair>(pair)->value.state(), v1::PAIR_STATE_DECLINED);
    QVERIFY(!isPair(*session::planRound(*coordinator_, space_, {}), "Sanne", "Emre"));
    QCOMPARE(who("Sanne")->propose(who("Emre")->account(), "").error().problem, Problem::NotAllowed);
    // Who said no may change their mind.
    QVERIFY(who("Emre")->propose(who("Sanne")->account(), "").ok());
  }

  void theCoordinatorTakesAProposalBack() {
    const auto pair = proposal("Sanne", "Emre");
    QVERIFY(coordinator_->declinePair(pair, "").ok());
    QCOMPARE(coordinator_->get<v1::Pair>(pair)->value.state(), v1::PAIR_STATE_CLOSED);
    QVERIFY(isPair(*session::planRound(*coordinator_, space_, {}), "Sanne", "Emre"));
  }

  void whoIsPausedIsNotAsked() {
    auto me = who("Emre")->me();
    me.set_paused(true);
    QVERIFY(who("Emre")->setMe(me).ok());
    sync({"Emre", "Sanne"});
    QVERIFY(who("Emre")->suggestions()->empty());
    QCOMPARE(who("Sanne")->propose(who("Emre")->account(), "").error().problem, Problem::NotAllowed);
  }

  void permissionAtHome() {
    const auto [pair, own] = paired();
    auto& sanne = *who("Sanne");
    QCOMPARE(session::permitPair(sanne, pair, "Zeist", "Mayor").error().problem, Problem::InvalidInput);
    QCOMPARE(session::permitPair(*who("Joost"), pair, "", "Mayor").error().problem, Problem::NotAllowed);
    QVERIFY(session::permitPair(sanne, pair, "", "Fire chief").ok());
    QCOMPARE(session::reportPair(sanne, pair, "KOCAELI").error().problem, Problem::NotFound);
    QVERIFY(session::reportPair(sanne, pair, "").ok());
    const auto sheet = *session::pairSheet(sanne, pair);
    for (const auto& side : sheet.sides) {
      QCOMPARE(side.permission.has_value(), side.profile.town() == "Amsterdam");
      if (side.permission) QCOMPARE(side.permission->reported_on(), sanne.today());
    }
  }

  void aPairIsHandedOver() {
    const auto [pair, own] = paired();
    auto& sanne = *who("Sanne");
    const auto joost = who("Joost")->account();
    QCOMPARE(session::askHandover(sanne, pair, who("Zeynep")->account(), "").error().problem, Problem::InvalidInput);
    QVERIFY(session::askHandover(sanne, pair, joost, "Joost leads the team now").ok());
    QCOMPARE(session::agreeToHandover(sanne, pair).error().problem, Problem::NotAllowed);
    sync({"Sanne", "Emre", "Joost"});
    QVERIFY(who("Joost")->space(own).error().problem == Problem::NotFound);
    QVERIFY(session::agreeToHandover(*who("Emre"), pair).ok());
    sync({"Emre", "Joost"});
    QVERIFY(who("Joost")->space(own).error().problem == Problem::NotFound);  // Joost has not said yes
    QVERIFY(!domain::involves(who("Joost")->get<v1::Pair>(pair)->value, joost));
    QVERIFY(session::agreeToHandover(*who("Joost"), pair).ok());
    sync({"Joost", "Emre", "Joost", "Emre", "Sanne", "Joost"});

    // The successor reads the thread, is of the pair, and is known to the peer; who leaves can still read.
    QCOMPARE(who("Joost")->all<v1::Message>(own)->size(), 1U);
    QVERIFY(domain::involves(who("Emre")->get<v1::Pair>(pair)->value, joost));
    QVERIFY(!domain::involves(who("Emre")->get<v1::Pair>(pair)->value, sanne.account()));
    QCOMPARE(who("Emre")->members(own)->size(), 3U);
    QCOMPARE(*who("Joost")->dump(own), *who("Emre")->dump(own));
    QCOMPARE(*sanne.dump(own), *who("Emre")->dump(own));
    // And goes on in it.
    v1::Lesson lesson;
    lesson.set_seen("The street knows its whistle");
    QVERIFY(who("Joost")->addLesson(own, lesson).ok());
    sync({"Joost", "Emre"});
    QCOMPARE(who("Emre")->all<v1::Lesson>(own)->size(), 1U);
    // Her goal stays her side's.
    const auto sheet = *session::pairSheet(*who("Emre"), pair);
    for (const auto& side : sheet.sides)
      if (side.person == joost) QCOMPARE(side.goals, std::optional<std::size_t>(1));
  }

  void aPairIsClosed() {
    const auto [pair, own] = paired();
    const domain::Silence left{v1::SILENCE_REASON_DEPARTURE, {}, "Another post"};
    QCOMPARE(session::closePair(*who("Joost"), pair, left).error().problem, Problem::NotAllowed);
    QVERIFY(session::closePair(*who("Emre"), pair, left).ok());
    QCOMPARE(session::closePair(*who("Emre"), pair, left).error().problem, Problem::AlreadyExists);
    sync({"Emre", "Sanne"});
    auto& sanne = *who("Sanne");
    QCOMPARE(sanne.get<v1::Pair>(pair)->value.state(), v1::PAIR_STATE_CLOSED);
    QCOMPARE(sanne.rhythm(own)->rhythm.state, domain::RhythmState::Closed);
    QCOMPARE(sanne.rhythm(own)->rhythm.reason, v1::SILENCE_REASON_DEPARTURE);
    QVERIFY(session::reopenTie(sanne, own).ok());
    QCOMPARE(session::reopenPair(sanne, pair).error().problem, Problem::NotFound);
    sync({"Sanne", "Emre"});
    QCOMPARE(who("Emre")->get<v1::Pair>(pair)->value.state(), v1::PAIR_STATE_ACCEPTED);
    QCOMPARE(who("Emre")->rhythm(own)->rhythm.state, domain::RhythmState::Active);
  }

  // Whoever cannot read a pair closes it all the same, and its two see why.
  void aCoordinatorClosesAPairAndOneOfTheTwoReopensIt() {
    const auto [pair, own] = paired();
    sync({"Emre", "Sanne", "Carla"});
    auto& coordinator = *who("Carla");
    QVERIFY(session::closeTie(coordinator, own, {v1::SILENCE_REASON_BUDGET, {}, "No programme any more"}).ok());
    sync({"Carla", "Emre"});
    QCOMPARE(who("Emre")->rhythm(own)->rhythm.state, domain::RhythmState::Closed);
    QCOMPARE(who("Emre")->rhythm(own)->rhythm.reason, v1::SILENCE_REASON_BUDGET);
    QVERIFY(session::reopenPair(*who("Emre"), pair).ok());
    sync({"Emre", "Carla"});
    QVERIFY(session::rhythmOf(coordinator, own)->rhythm.state != domain::RhythmState::Closed);
    QVERIFY(session::closePair(coordinator, pair, {v1::SILENCE_REASON_OTHER, {}, ""}).ok());
  }

 private:
  Session* add(const std::string& name, const v1::Person& person) {
    auto& alone = people_[name];
    alone = std::make_unique<Alone>(person, server_->url().toStdString());
    *alone->nowMs = QDateTime::currentMSecsSinceEpoch();
    return alone->session.get();
  }
  Session* who(const std::string& name) { return people_.at(name)->session.get(); }

  void sync(std::initializer_list<const char*> names) {
    for (const auto* name : names) {
      QSignalSpy finished(who(name), &Session::syncFinished);
      who(name)->startSync(false);
      QVERIFY(finished.count() > 0 || finished.wait(20'000));
      const auto error = who(name)->syncStatus().lastError;
      QVERIFY2(!error, error ? error->detail.c_str() : "");
    }
  }

  bool isPair(const domain::Round& round, const char* one, const char* other) {
    const auto& first = who(one)->account();
    const auto& second = who(other)->account();
    return std::ranges::any_of(round.pairs, [&](const auto& pair) {
      return (pair.one == first && pair.other == second) || (pair.one == second && pair.other == first);
    });
  }

  // The coordinator's proposal to these two, as they both have it.
  Id proposal(const char* one, const char* other) {
    const auto round = *session::planRound(*coordinator_, space_, {});
    const auto ids = *session::proposeRound(*coordinator_, space_, round);
    sync({"Carla", one, other});
    for (const auto& id : ids) {
      const auto pair = coordinator_->get<v1::Pair>(id)->value;
      if (domain::involves(pair, who(one)->account()) && domain::involves(pair, who(other)->account())) return id;
    }
    return {};
  }

  // Sanne and Emre, with a goal of hers: the record and the space.
  std::pair<Id, Id> paired() {
    const auto pair = *who("Sanne")->propose(who("Emre")->account(), "drills with a street");
    sync({"Sanne", "Emre"});
    const auto own = *who("Emre")->acceptPair(pair);
    sync({"Emre", "Sanne", "Emre", "Joost"});
    return {pair, own};
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<test::ServerProcess> server_;
  std::map<std::string, std::unique_ptr<Alone>> people_;
  Session* coordinator_ = nullptr;
  Id space_;
};

QTEST_GUILESS_MAIN(PairingTest)
#include "pairing_test.moc"
