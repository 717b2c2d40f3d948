// The main job by two sessions over a real server: paired, a visit, a lesson written offline, a follow-up answered.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/session/asking.h"
#include "tests/support/server_process.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using collega::test::Alone;

namespace {

v1::Person firefighter(const char* name, const char* town, const char* country, const char* offers, const char* seeks) {
  auto person = test::personNamed(name, town, country);
  person.set_profession("firefighter");
  person.add_languages("en");
  person.add_offers(offers);
  person.add_seeks(seeks);
  return person;
}

}  // namespace

class TogetherTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    server_ = std::make_unique<test::ServerProcess>(folder_->filePath("server"));
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    const auto url = server_->url().toStdString();
    sanne_ = std::make_unique<Alone>(firefighter("Sanne", "Amsterdam", "NL", "diving rescue", "earthquakes"), url);
    emre_ = std::make_unique<Alone>(firefighter("Emre", "Kocaeli", "TR", "earthquakes", "diving rescue"), url);
    // Invitations are judged by the server's clock too.
    for (auto* each : {sanne_.get(), emre_.get()}) *each->nowMs = QDateTime::currentMSecsSinceEpoch();
  }
  void cleanup() {
    sanne_.reset();
    emre_.reset();
    server_.reset();
  }

  void somebodyInvitedComesInAndShowsWhoTheyAre() {
    const auto space = partnership();
    QCOMPARE(emre()->spaces()->size(), 1U);
    QCOMPARE(emre()->space(space)->name, std::string("Amsterdam — Kocaeli"));
    const auto members = *sanne()->members(space);
    QCOMPARE(members.size(), 2U);
    for (const auto& member : members) QVERIFY(!member.person.name().empty());
    QCOMPARE(*sanne()->headCode(space), *emre()->headCode(space));
    QCOMPARE(*sanne()->dump(), *emre()->dump());
  }

  void invitationsForSeveralWaitForAnApprover() {
    const auto space = test::newPartnership(*sanne());
    const auto link = sanne()->invite(space, v1::ROLE_PROFESSIONAL, 14, 5)->text();
    round({sanne()});
    QVERIFY(emre()->join(link).ok());
    round({emre(), sanne()});
    QCOMPARE(asked(*emre())->size(), 1U);
    QCOMPARE(asked(*emre())->front().space, space);
    const auto requests = *sanne()->joinRequests();
    QCOMPARE(requests.size(), 1U);
    QCOMPARE(requests[0].name, std::string("Emre"));
    QCOMPARE(requests[0].town, std::string("Kocaeli"));
    QCOMPARE(requests[0].role, v1::ROLE_PROFESSIONAL);
    QVERIFY(emre()->spaces()->empty());
    QVERIFY(sanne()->approve(requests[0].id).ok());
    round({sanne(), emre()});
    QCOMPARE(emre()->spaces()->size(), 1U);
    QVERIFY(sanne()->joinRequests()->empty());
    QVERIFY(asked(*emre())->empty());
  }

  void theMainJob() {
    const auto partnershipId = partnership();
    const auto suggested = *sanne()->suggestions();
    QCOMPARE(suggested.size(), 1U);
    QCOMPARE(suggested[0].person, emre()->account());
    QVERIFY(suggested[0].reasons.size() >= 4);

    const auto pair = *sanne()->propose(emre()->account(), "searching after an earthquake");
    QCOMPARE(sanne()->propose(emre()->account(), "again").error().problem, Problem::AlreadyExists);
    QCOMPARE(sanne()->acceptPair(pair).error().problem, Problem::NotAllowed);
    round({sanne(), emre()});
    const auto space = *emre()->acceptPair(pair);
    round({emre(), sanne()});
    QCOMPARE(sanne()->get<v1::Pair>(pair)->value.state(), v1::PAIR_STATE_ACCEPTED);
    QCOMPARE(sanne()->space(space)->name, std::string("Emre"));
    QCOMPARE(sanne()->space(space)->parent, partnershipId);
    QCOMPARE(emre()->space(space)->name, std::string("Sanne"));
    const auto goal = sanne()->all<v1::Goal>(space)->at(0).value;
    QCOMPARE(goal.owner(), sanne()->account().bytes());
    QCOMPARE(goal.town(), std::string("Amsterdam"));

    // Both are offline now.
    const auto visit = *sanne()->addVisit(space, someVisit());
    v1::Lesson lesson;
    lesson.set_seen("Every ten minutes all is silent for one minute");
    lesson.set_visit(visit.bytes());
    const auto lessonId = *sanne()->addLesson(space, lesson);
    v1::FollowUp followUp;
    followUp.set_question("Tried it?");
    followUp.set_due(sanne()->today());
    followUp.set_about(lessonId.bytes());
    const auto followUpId = *sanne()->addFollowUp(space, followUp);
    QCOMPARE(sanne()->get<v1::Lesson>(lessonId)->standing, session::Standing::OnlyHere);

    round({sanne(), emre()});
    QCOMPARE(sanne()->get<v1::Lesson>(lessonId)->standing, session::Standing::InStep);
    QCOMPARE(emre()->get<v1::Lesson>(lessonId)->value.seen(), lesson.seen());
    *emre_->nowMs += test::dayMs;
    QVERIFY(isDue(followUpId));
    QVERIFY(emre()->answerFollowUp(followUpId, "Twice", v1::APPLICATION_TRIED).ok());
    QVERIFY(sanne()->answerFollowUp(followUpId, "Planned").ok());
    round({emre(), sanne(), emre()});
    QVERIFY(!isDue(followUpId));
    QCOMPARE(sanne()->get<v1::FollowUp>(followUpId)->value.answers_size(), 2);
    QCOMPARE(*sanne()->dump(), *emre()->dump());
  }

  void aNoIsKept() {
    partnership();
    const auto pair = *sanne()->propose(emre()->account(), "");
    round({sanne(), emre()});
    QVERIFY(emre()->declinePair(pair, "no time this year").ok());
    round({emre(), sanne()});
    QCOMPARE(sanne()->get<v1::Pair>(pair)->value.state(), v1::PAIR_STATE_DECLINED);
    QVERIFY(sanne()->suggestions()->empty());
    QCOMPARE(sanne()->propose(emre()->account(), "").error().problem, Problem::NotAllowed);
    QCOMPARE(emre()->acceptPair(pair).error().problem, Problem::NotAllowed);
  }

  void whatBothWriteAtTheSameTimeIsKept() {
    const auto space = partnership();
    v1::Lesson lesson;
    lesson.set_seen("as it was");
    const auto id = *sanne()->addLesson(space, lesson);
    round({sanne(), emre()});
    change(sanne(), id, "as Sanne saw it", "Sanne's plan");
    change(emre(), id, "as Emre saw it", "");
    round({sanne(), emre(), sanne()});
    QCOMPARE(*sanne()->dump(), *emre()->dump());
    const auto merged = sanne()->get<v1::Lesson>(id)->value;
    QCOMPARE(merged.plan(), std::string("Sanne's plan"));
    QCOMPARE(merged.seen(), std::string("as Emre saw it"));
    QCOMPARE(sanne()->conflicts(id)->size(), 1U);
  }

  void withoutAServerAllIsKept() {
    const auto space = test::newPartnership(*sanne());
    server_->kill();
    round({sanne()}, false);
    QCOMPARE(sanne()->syncStatus().lastError->problem, Problem::Unreachable);
    QVERIFY(sanne()->syncStatus().waiting > 0);
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    round({sanne()});
    QCOMPARE(sanne()->syncStatus().waiting, 0U);
    QVERIFY(sanne()->space(space)->founded);
  }

 private:
  session::Session* sanne() { return sanne_->session.get(); }
  session::Session* emre() { return emre_->session.get(); }

  void round(std::initializer_list<session::Session*> sessions, bool well = true) {
    for (auto* each : sessions) {
      QSignalSpy finished(each, &session::Session::syncFinished);
      each->startSync(false);
      QVERIFY(finished.count() > 0 || finished.wait(20'000));
      const auto error = each->syncStatus().lastError;
      QVERIFY2(error.has_value() != well, error ? error->detail.c_str() : "no error");
    }
  }

  // Sanne's, with Emre in it.
  Id partnership() {
    const auto space = test::newPartnership(*sanne());
    const auto link = sanne()->invite(space, v1::ROLE_PROFESSIONAL)->text();
    round({sanne()});
    [&] { QVERIFY(emre()->join(link).ok()); }();
    round({emre(), sanne(), emre(), sanne()});
    return space;
  }

  static v1::Visit someVisit() {
    v1::Visit visit;
    visit.set_host_town("Kocaeli");
    visit.set_starts("2026-12-01");
    visit.set_ends("2026-12-04");
    return visit;
  }

  bool isDue(const Id& id) {
    const auto due = *emre()->followUps(true);
    return std::ranges::any_of(due, [&](const auto& each) { return each.item.id == id && each.mine; });
  }

  static void change(session::Session* session, const Id& id, const char* seen, const char* plan) {
    auto value = session->get<v1::Lesson>(id)->value;
    value.set_seen(seen);
    value.set_plan(plan);
    QVERIFY(session->update(id, value).ok());
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<test::ServerProcess> server_;
  std::unique_ptr<Alone> sanne_;
  std::unique_ptr<Alone> emre_;
};

QTEST_GUILESS_MAIN(TogetherTest)
#include "together_test.moc"
