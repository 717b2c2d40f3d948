#include <QtTest>

#include "app/session/follow_ups/digests.h"
#include "app/session/rhythm/bells.h"
#include "app/session/rhythm/contacts.h"
#include "app/session/rhythm/rhythms.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using domain::DigestKind;

class DigestTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    alone_ = std::make_unique<test::Alone>();
    space_ = test::newPartnership(session());
  }

  void nothingIfThereIsNothing() {
    QVERIFY(!session::takeDigest(session())->has_value());
    // What comes later the same day is told the same day.
    ask("2026-11-23");
    QVERIFY(session::takeDigest(session())->has_value());
  }

  void onceADay() {
    ask("2026-11-20");
    const auto first = *session::takeDigest(session());
    QVERIFY(first.has_value());
    QCOMPARE(kinds(*first), std::vector{DigestKind::FollowUp});
    QCOMPARE(first->lines[0].days, 3);
    QVERIFY(!session::takeDigest(session())->has_value());
    QCOMPARE(session::digestOf(session(), *domain::parseDay("2026-11-20"))->lines.size(), 1U);
    *alone_->nowMs += test::dayMs;
    const auto next = *session::takeDigest(session());
    QVERIFY(next.has_value());
    QCOMPARE(domain::text(next->since), std::string("2026-11-23"));
  }

  void allThatWaits() {
    ask("2026-11-20");
    v1::Visit visit;
    visit.set_title("Drill in Kocaeli");
    visit.set_host_town("Kocaeli");
    visit.set_starts("2026-11-28");
    QVERIFY(session().addVisit(space_, visit).ok());
    visit.set_starts("2026-12-28");
    QVERIFY(session().addVisit(space_, visit).ok());
    v1::Lesson lesson;
    lesson.set_seen("What somebody else saw");
    lesson.set_author(std::string(16, 'x'));
    QVERIFY(session().addLesson(space_, lesson).ok());
    lesson.clear_author();
    lesson.set_seen("What one saw oneself");
    QVERIFY(session().addLesson(space_, lesson).ok());
    QVERIFY(session::ringBell(session(), {.about = space_, .to = session().account(), .note = "Three months"}).ok());
    const auto digest = **session::takeDigest(session());
    QCOMPARE(kinds(digest),
             (std::vector{DigestKind::FollowUp, DigestKind::Bell, DigestKind::Visit, DigestKind::Lesson}));
    QCOMPARE(digest.lines[2].days, 5);
    QCOMPARE(digest.lines[3].text, std::string("What somebody else saw"));
  }

  // Ninety days are usual: after 136 it cools; whoever last had contact is asked.
  void whoShouldRingIsTold() {
    contactOn("2026-07-10");
    const auto digest = **session::takeDigest(session());
    QCOMPARE(kinds(digest), std::vector{DigestKind::Quiet});
    QCOMPARE(digest.lines[0].days, 136);
    QCOMPARE(digest.lines[0].state, domain::RhythmState::Cooling);
    // Where the bell was rung already, that is what is told.
    QVERIFY(session::ringBell(session(), {.about = space_}).ok());
    QCOMPARE(kinds(*session::digestOf(session())), std::vector{DigestKind::Bell});
  }

  void anAnswerToTheBellLogsTheContact() {
    contactOn("2026-07-10");
    const auto bell = *session::ringBell(session(), {.about = space_});
    QVERIFY(session::answerBell(session(), bell, "", v1::SILENCE_REASON_UNSPECIFIED, v1::CONTACT_KIND_CALL).ok());
    const auto contacts = *session::contacts(session(), {.space = space_});
    QCOMPARE(contacts.size(), 2U);
    QCOMPARE(contacts[0].value.on(), session().today());
    QCOMPARE(contacts[0].value.contact_kind(), v1::CONTACT_KIND_CALL);
    QCOMPARE(session::rhythmOf(session(), space_)->rhythm.silentDays, 0);
    QVERIFY(!session::answerBell(session(), bell, "", v1::SILENCE_REASON_OTHER, v1::CONTACT_KIND_CALL).ok());
    QCOMPARE(session::contacts(session(), {.space = space_})->size(), 2U);
  }

  void aContactHasBeen() {
    v1::Contact contact;
    contact.set_on("2026-11-24");
    QCOMPARE(session::addContact(session(), space_, contact).error().problem, Problem::InvalidInput);
    QVERIFY(session::contacts(session(), {})->empty());
  }

 private:
  session::Session& session() { return **alone_; }
  static std::vector<DigestKind> kinds(const domain::Digest& digest) {
    std::vector<DigestKind> found;
    for (const auto& line : digest.lines) found.push_back(line.kind);
    return found;
  }
  void ask(const char* due) {
    v1::FollowUp followUp;
    followUp.set_question("Tried it?");
    followUp.set_due(due);
    QVERIFY(session().addFollowUp(space_, followUp).ok());
  }
  void contactOn(const char* day) {
    v1::Contact contact;
    contact.set_on(day);
    QVERIFY(session::addContact(session(), space_, contact).ok());
  }

  std::unique_ptr<test::Alone> alone_;
  Id space_;
};

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
