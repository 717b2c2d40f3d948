#include "app/session/demo.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <map>

#include "app/domain/follow_ups/adoption.h"
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
    QCOMPARE(sanne()->all<v1::Visit>(pair->id)->size(), 2U);
    QCOMPARE(sanne()->all<v1::Lesson>(pair->id)->size(), 2U);
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
    for (const auto& lesson : lessons) QCOMPARE(lesson.created.account.bytes(), lesson.value.author());
  }

  void thereIsSomebodyToSuggestAndAProposalToAnswer() {
    QVERIFY(!sanne()->suggestions()->empty());
    const auto pairs = *sanne()->pairs();
    QVERIFY(std::ranges::any_of(pairs, [this](const auto& item) {
      return item.value.state() == v1::PAIR_STATE_PROPOSED && item.value.invited() == sanne()->account().view();
    }));
  }

  void nothingWaitsAndNothingIsWrong() {
    QCOMPARE(sanne()->syncStatus().waiting, 0U);
    QVERIFY(!sanne()->syncStatus().lastError);
    QVERIFY(sanne()->joinRequests()->empty());
  }

  void isLoadedOnce() {
    const auto again = session::loadDemo(*sanne(), [now = sanne_->nowMs] { return *now; });
    QCOMPARE(again.error().problem, Problem::AlreadyExists);
  }

  void needsAServer() {
    test::Alone alone(session::demoPerson(), "http://127.0.0.1:9");
    const auto loaded = session::loadDemo(*alone, [] { return test::mondayMs; });
    QCOMPARE(loaded.error().problem, Problem::Unreachable);
    QVERIFY(alone->spaces()->empty());
  }

 private:
  session::Session* sanne() { return sanne_->session.get(); }

  QTemporaryDir folder_;
  std::unique_ptr<test::ServerProcess> server_;
  std::unique_ptr<test::Alone> sanne_;
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
