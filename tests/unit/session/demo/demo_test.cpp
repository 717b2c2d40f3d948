#include "app/session/demo.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <map>
#include <set>

#include "app/domain/follow_ups/adoption.h"
#include "app/domain/pairing/pairs.h"
#include "app/session/brokers/brokers_desk.h"
#include "app/session/coordinators/backings.h"
#include "app/session/coordinators/balances.h"
#include "app/session/coordinators/coordination.h"
#include "app/session/lessons/publishing.h"
#include "tests/support/server_process.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using domain::RhythmState;

namespace {

std::vector<session::SpaceInfo> partnershipsOf(session::Session& session) {
  auto spaces = *session.spaces();
  std::erase_if(spaces, [](const auto& space) { return space.kind != v1::SPACE_KIND_PARTNERSHIP; });
  return spaces;
}

}  // namespace

class DemoTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    server_ = std::make_unique<test::ServerProcess>(folder_.filePath("server"));
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    sanne_ = std::make_unique<test::Alone>(session::demoPerson(), server_->url().toStdString());
    *sanne_->nowMs = QDateTime::currentMSecsSinceEpoch();
    QElapsedTimer timer;
    timer.start();
    const auto loaded = session::loadDemo(*sanne(), [now = sanne_->nowMs] { return *now; });
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().detail.c_str());
    qInfo("loaded in %lld ms", static_cast<long long>(timer.elapsed()));
  }

  void fivePartnershipsWithPeopleOnBothSides() {
    int partnerships = 0;
    for (const auto& space : partnershipsOf(*sanne())) {
      ++partnerships;
      QCOMPARE(space.towns.size(), 2U);
      QCOMPARE(space.role, v1::ROLE_COORDINATOR);
      std::map<std::string, int> inTown;
      const auto members = *sanne()->members(space.id);
      for (const auto& member : members) ++inTown[member.person.town()];
      for (const auto& town : space.towns) QVERIFY2(inTown[town] > 0, town.c_str());
      QVERIFY(!sanne()->all<v1::Lesson>(space.id)->empty());
      QVERIFY(!sanne()->all<v1::Pair>(space.id)->empty());
    }
    QCOMPARE(partnerships, 5);
  }

  void theyFareDifferently() {
    const std::map<std::string, RhythmState> expected{{"Amsterdam — Kocaeli", RhythmState::Active},
                                                      {"Rotterdam — Casablanca", RhythmState::Dormant},
                                                      {"Zeist — Berkane", RhythmState::Active},
                                                      {"Meppel — Al Hoceima", RhythmState::Cooling},
                                                      {"Haarlem — Emirdağ", RhythmState::Waking}};
    for (const auto& space : partnershipsOf(*sanne())) {
      QVERIFY2(expected.contains(space.name), space.name.c_str());
      QCOMPARE(sanne()->rhythm(space.id)->rhythm.state, expected.at(space.name));
    }
  }

  void theLeadHasAPairWithEverything() {
    const auto spaces = *sanne()->spaces();
    const auto pair = std::ranges::find(spaces, v1::SPACE_KIND_PAIR, &session::SpaceInfo::kind);
    QVERIFY(pair != spaces.end());
    QCOMPARE(pair->name, std::string("Emre Yıldız"));
    QCOMPARE(sanne()->all<v1::Goal>(pair->id)->size(), 2U);
    QCOMPARE(sanne()->all<v1::Visit>(pair->id)->size(), 3U);
    QCOMPARE(sanne()->all<v1::Lesson>(pair->id)->size(), 3U);
    const auto due = *sanne()->followUps(true);
    QVERIFY(std::ranges::any_of(due, [](const auto& each) { return each.mine; }));
    const auto all = *sanne()->followUps(false);
    QVERIFY(all.size() > due.size());
  }

  // Sanne coordinates them all, and is of one side of one of them.
  void whatBecameOfALessonIsAskedOfItsTowns() {
    for (const auto& space : partnershipsOf(*sanne())) {
      const auto followUps = *sanne()->all<v1::FollowUp>(space.id);
      for (const auto& item : followUps) {
        if (!domain::isAdoptionCheck(item.value) || space.name == "Amsterdam — Kocaeli") continue;
        const auto& people = item.value.people();
        QVERIFY2(std::ranges::find(people, sanne()->account().bytes()) == people.end(), space.name.c_str());
      }
    }
  }

  void everybodySignedTheirOwn() {
    const auto lessons = *sanne()->all<v1::Lesson>();
    for (const auto& lesson : lessons)
      if (!lesson.value.has_origin()) QCOMPARE(lesson.created.account.bytes(), lesson.value.author());
  }

  void thereIsSomebodyToSuggestAndAProposalToAnswer() {
    QVERIFY(!sanne()->suggestions()->empty());
    const auto pairs = *sanne()->pairs();
    QVERIFY(std::ranges::any_of(pairs, [this](const auto& item) {
      return item.value.state() == v1::PAIR_STATE_PROPOSED && item.value.invited() == sanne()->account().view();
    }));
  }

  void aProposalIsInEveryState() {
    const auto pairs = *sanne()->pairs();
    const auto today = sanne()->today();
    const auto some = [&](auto is) {
      return std::ranges::any_of(pairs, [&](const auto& each) { return is(each.value); });
    };
    for (const auto state :
         {v1::PAIR_STATE_PROPOSED, v1::PAIR_STATE_ACCEPTED, v1::PAIR_STATE_DECLINED, v1::PAIR_STATE_CLOSED})
      QVERIFY2(some([&](const v1::Pair& pair) { return pair.state() == state; }), v1::PairState_Name(state).c_str());
    QVERIFY(some([&](const v1::Pair& pair) { return domain::lapsed(pair, today); }));
    // Of the round one pair was made, and one waits for the other's yes.
    QVERIFY(
        some([](const v1::Pair& pair) { return domain::isForBoth(pair) && pair.state() == v1::PAIR_STATE_ACCEPTED; }));
    QVERIFY(some([](const v1::Pair& pair) {
      return domain::isForBoth(pair) && pair.state() == v1::PAIR_STATE_PROPOSED && pair.accepted_by_size() == 1;
    }));
    QVERIFY(some([](const v1::Pair& pair) {
      return pair.handovers_size() == 1 && pair.handovers(0).state() == v1::HANDOVER_STATE_AGREED;
    }));
  }

  void lessonsStandOnEveryRung() {
    const auto funnel = session::funnelOf(*sanne(), network(), *session::lastYear(*sanne()));
    QVERIFY(funnel.ok());
    for (const auto& rung : funnel->funnel.rungs) QVERIFY2(rung.lessons > 0, v1::Rung_Name(rung.rung).c_str());
    QVERIFY(funnel->funnel.climbed > 0);
    QCOMPARE(session::publicLessons(*sanne())->size(), 2U);
    const auto picture = session::obstaclesOf(*sanne(), network())->picture;
    QVERIFY(picture.blocked >= 2);
    QVERIFY(picture.kinds.size() >= 5);
  }

  void bothSidesSayDifferentlyWhatBecameOfOne() {
    const auto followUps = *sanne()->all<v1::FollowUp>();
    std::set<v1::Outcome> said;
    for (const auto& each : followUps)
      if (each.value.prompt() == v1::FOLLOW_UP_PROMPT_ADOPTION_12_MONTHS)
        for (const auto& answer : each.value.answers()) said.insert(answer.outcome());
    QCOMPARE(said, (std::set{v1::OUTCOME_EMBEDDED, v1::OUTCOME_DROPPED}));
  }

  void theirNetworksDiffer() {
    using domain::NetworkModel;
    const std::map<std::string, NetworkModel> expected{{"Amsterdam — Kocaeli", NetworkModel::MultiLevel},
                                                       {"Rotterdam — Casablanca", NetworkModel::Classic},
                                                       {"Zeist — Berkane", NetworkModel::MultiActor},
                                                       {"Meppel — Al Hoceima", NetworkModel::MultiActor},
                                                       {"Haarlem — Emirdağ", NetworkModel::MultiActor}};
    for (const auto& space : partnershipsOf(*sanne()))
      QCOMPARE(session::networkModelOf(*sanne(), space.id)->finding.model, expected.at(space.name));
  }

  void someLearningIsOneSided() {
    const std::map<std::string, std::string> without{{"Meppel — Al Hoceima", "Meppel"},
                                                     {"Haarlem — Emirdağ", "Haarlem"}};
    for (const auto& space : partnershipsOf(*sanne())) {
      const auto balance = session::balanceOf(*sanne(), space.id);
      QCOMPARE(balance->unseen, 0);
      for (const auto& cover : balance->cover) {
        const auto lacking = without.find(space.name);
        QCOMPARE(cover.parts == 0, lacking != without.end() && lacking->second == cover.town);
      }
    }
  }

  void bothSidesAreSeenOverTime() {
    for (const auto& space : partnershipsOf(*sanne())) {
      const auto dimensions = session::dimensionsOf(*sanne(), space.id);
      for (const auto& picture : dimensions->pictures) QCOMPARE(picture.latest.size(), 2U);
      if (space.name == "Amsterdam — Kocaeli") QVERIFY(dimensions->pictures.front().course.size() >= 6);
      QVERIFY(!session::contributionsOf(*sanne(), space.id)->ledger.splits.empty());
    }
  }

  void townsAndBrokersWereAsked() {
    const auto backings = *session::backings(*sanne(), std::nullopt, false);
    QCOMPARE(backings.size(), 4U);
    QCOMPARE(std::ranges::count(backings, true, &session::BackingLine::open), 2);
    const auto help = *session::helpIn(*sanne(), std::nullopt, false);
    for (const auto state : {v1::HELP_STATE_ASKED, v1::HELP_STATE_TAKEN, v1::HELP_STATE_DONE})
      QVERIFY2(std::ranges::any_of(help, [&](const auto& line) { return line.item.value.state() == state; }),
               v1::HelpState_Name(state).c_str());
    const auto bells = *sanne()->all<v1::Bell>();
    QCOMPARE(bells.size(), 2U);
    QVERIFY(bells[0].value.state() != bells[1].value.state());
    const auto voices = *session::voicesIn(*sanne(), std::nullopt);
    QVERIFY(std::ranges::any_of(voices, [](const auto& each) { return domain::isLoud(each.share); }));
  }

  void nothingWaitsAndNothingIsWrong() {
    QCOMPARE(sanne()->syncStatus().waiting, 0U);
    QVERIFY(!sanne()->syncStatus().lastError);
    QVERIFY(sanne()->joinRequests()->empty());
    QVERIFY(sanne()->conflicts()->empty());
    const auto spaces = *sanne()->spaces();
    for (const auto& space : spaces) QVERIFY(sanne()->quarantined(space.id)->empty());
  }

  void isLoadedOnce() {
    const auto again = session::loadDemo(*sanne(), [now = sanne_->nowMs] { return *now; });
    QCOMPARE(again.error().problem, Problem::AlreadyExists);
  }

  void canBeLoadedAsABroker() {
    test::Alone hasan(session::demoPerson("hasan"), server_->url().toStdString());
    *hasan.nowMs = *sanne_->nowMs;
    const auto loaded = session::loadDemo(
        *hasan, [now = hasan.nowMs] { return *now; }, {}, "hasan");
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : loaded.error().detail.c_str());
    const auto desk = session::deskOf(*hasan);
    QVERIFY(desk.ok());
    QCOMPARE(desk->wanted.size(), 1U);
    QCOMPARE(desk->loud.size(), 2U);  // with Lotte and Nermin, and in the partnership
    QVERIFY(!desk->translations.empty());
  }

  void knowsItsPeople() {
    test::Alone nobody(session::demoPerson(), server_->url().toStdString());
    const auto loaded = session::loadDemo(
        *nobody, [] { return test::mondayMs; }, {}, "nobody");
    QCOMPARE(loaded.error().problem, Problem::NotFound);
  }

  void needsAServer() {
    test::Alone alone(session::demoPerson(), "http://127.0.0.1:9");
    const auto loaded = session::loadDemo(*alone, [] { return test::mondayMs; });
    QCOMPARE(loaded.error().problem, Problem::Unreachable);
    QVERIFY(alone->spaces()->empty());
  }

 private:
  session::Session* sanne() { return sanne_->session.get(); }
  Id network() { return sanne()->spaces()->front().id; }  // networks go first

  QTemporaryDir folder_;
  std::unique_ptr<test::ServerProcess> server_;
  std::unique_ptr<test::Alone> sanne_;
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
