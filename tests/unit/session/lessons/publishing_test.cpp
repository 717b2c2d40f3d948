#include "app/session/lessons/publishing.h"

#include <QtTest>
#include <algorithm>

#include "tests/unit/session/alone.h"

using namespace collega;
using domain::Reach;
using session::previewPublication;
using session::publicLesson;
using session::publishLesson;
using session::withdrawLesson;

namespace {

v1::Lesson written() {
  v1::Lesson lesson;
  lesson.set_seen("Every street has a whistle");
  lesson.set_plan("Sanne asks the commander");
  lesson.set_language("en");
  auto& translation = *lesson.add_translations();
  translation.set_language("tr");
  translation.set_seen("Her sokakta bir düdük");
  translation.set_interpreter(std::string(16, 'h'));
  return lesson;
}

}  // namespace

class PublishingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    alone_ = std::make_unique<test::Alone>();
    v1::Network network;
    network.set_name("Towns that learn");
    network_ = *session().createNetwork(network);
    v1::Partnership partnership;
    partnership.add_towns("Amsterdam");
    partnership.add_towns("Kocaeli");
    partnership_ = *session().createPartnership(partnership, network_);
    lesson_ = *session().addLesson(partnership_, written());
  }

  void aPreviewChangesNothing() {
    const auto before = *session().dump();
    const auto shown = *previewPublication(session(), lesson_, Reach::Network);
    QCOMPARE(*session().dump(), before);
    QCOMPARE(shown.space.id, network_);
    QVERIFY(!shown.again);
    QVERIFY(shown.differs);
    QCOMPARE(shown.readers.size(), 1U);
    QCOMPARE(shown.withheld, (std::vector<std::string>{"translations.interpreter", "author"}));
  }

  void whatIsShownIsWhatIsWritten() {
    const auto shown = *previewPublication(session(), lesson_, Reach::Network);
    const auto done = *publishLesson(session(), lesson_, Reach::Network);
    QCOMPARE(done.id, shown.id);
    const auto copy = *session().get<v1::Lesson>(done.id);
    QCOMPARE(copy.space, network_);
    QCOMPARE(copy.value.SerializeAsString(), shown.record.SerializeAsString());
    QCOMPARE(copy.value.origin().space(), partnership_.bytes());
    QCOMPARE(copy.value.origin().record(), lesson_.bytes());
    QCOMPARE(copy.value.origin().published_on(), std::string("2026-11-23"));
    QVERIFY(copy.value.author().empty());
    QCOMPARE(session().get<v1::Lesson>(lesson_)->value.author(), session().account().bytes());
  }

  void twiceIsOneCopyBroughtUpToDate() {
    const auto first = *publishLesson(session(), lesson_, Reach::Network);
    QVERIFY(!previewPublication(session(), lesson_, Reach::Network)->differs);
    auto value = session().get<v1::Lesson>(lesson_)->value;
    value.set_meaning("Neighbours are first");
    QVERIFY(session().update(lesson_, value).ok());
    *alone_->nowMs += test::dayMs;
    const auto again = *publishLesson(session(), lesson_, Reach::Network);
    QVERIFY(again.again);
    QVERIFY(again.differs);
    QCOMPARE(again.id, first.id);
    QCOMPARE(session().all<v1::Lesson>(network_)->size(), 1U);
    const auto copy = session().get<v1::Lesson>(again.id)->value;
    QCOMPARE(copy.meaning(), std::string("Neighbours are first"));
    QCOMPARE(copy.origin().published_on(), std::string("2026-11-23"));
  }

  void whoAgreedIsNamed() {
    auto me = session().me();
    me.set_may_be_named(true);
    QVERIFY(session().setMe(me).ok());
    const auto shown = *previewPublication(session(), lesson_, Reach::Network);
    QCOMPARE(shown.record.author(), session().account().bytes());
    QCOMPARE(shown.named.at(session().account()), std::string("Sanne"));
    QVERIFY(shown.names.empty());
  }

  void namesLeftInTheWordsArePointedOut() {
    const auto shown = *previewPublication(session(), lesson_, Reach::Network);
    QVERIFY(shown.named.empty());
    QCOMPARE(shown.names.size(), 1U);
    QCOMPARE(shown.names[0].person, session().account());
    QCOMPARE(shown.names[0].field, std::string("plan"));
    QCOMPARE(shown.record.plan(), std::string("Sanne asks the commander"));
  }

  void aCopyIsTakenBackAndPublishedAnew() {
    const auto copy = publishLesson(session(), lesson_, Reach::Network)->id;
    QCOMPARE(session::publishedAt(session(), lesson_)->size(), 1U);
    QVERIFY(withdrawLesson(session(), copy, Reach::Network).ok());
    QVERIFY(session().all<v1::Lesson>(network_)->empty());
    QVERIFY(session::publishedAt(session(), lesson_)->empty());
    QCOMPARE(withdrawLesson(session(), lesson_, Reach::Network).error().problem, Problem::NotFound);
    auto value = session().get<v1::Lesson>(lesson_)->value;
    value.set_seen("Every street has two");
    QVERIFY(session().update(lesson_, value).ok());
    QCOMPARE(publishLesson(session(), lesson_, Reach::Network)->id, copy);
    QCOMPARE(session().get<v1::Lesson>(copy)->value.seen(), std::string("Every street has two"));
  }

  void itGoesUpwardsOnly() {
    const auto copy = publishLesson(session(), lesson_, Reach::Network)->id;
    for (const auto& [id, reach] :
         {std::pair(lesson_, Reach::Partnership), std::pair(copy, Reach::Network), std::pair(copy, Reach::Partnership)})
      QCOMPARE(previewPublication(session(), id, reach).error().problem, Problem::InvalidInput);
    const auto elsewhere = *session().addLesson(test::newPartnership(session()), written());
    QCOMPARE(publishLesson(session(), elsewhere, Reach::Network).error().problem, Problem::NotFound);
    QCOMPARE(publishLesson(session(), network_, Reach::Network).error().problem, Problem::NotFound);
  }

  void thePublicReadsItInTheWidestSpace() {
    QCOMPARE(publicLesson(session(), lesson_).error().problem, Problem::NotAllowed);
    const auto shown = *previewPublication(session(), lesson_, Reach::Public);
    QVERIFY(shown.readers.empty());
    QVERIFY(!shown.record.has_origin());
    const auto done = *publishLesson(session(), lesson_, Reach::Public);
    QCOMPARE(done.space.id, network_);
    QCOMPARE(session().get<v1::Lesson>(done.id)->space, network_);
    const auto read = *publicLesson(session(), done.id);
    QCOMPARE(read.lesson.SerializeAsString(), shown.record.SerializeAsString());
    QCOMPARE(read.lesson.public_on(), std::string("2026-11-23"));
    QCOMPARE(session::publicLessons(session())->size(), 1U);
    QVERIFY(previewPublication(session(), lesson_, Reach::Public)->again);

    // Brought up to date in the network, it stays public; taken back from the public, it stays in the network.
    QVERIFY(publishLesson(session(), lesson_, Reach::Network).ok());
    QVERIFY(publicLesson(session(), done.id).ok());
    QVERIFY(withdrawLesson(session(), lesson_, Reach::Public).ok());
    QCOMPARE(publicLesson(session(), done.id).error().problem, Problem::NotAllowed);
    QCOMPARE(session().all<v1::Lesson>(network_)->size(), 1U);
  }

  void whatStandsInTheWidestSpaceIsMarked() {
    const auto own = *session().addLesson(network_, written());
    const auto shown = *publishLesson(session(), own, Reach::Public);
    QCOMPARE(shown.id, own);
    QVERIFY(shown.record.author().empty());
    const auto kept = session().get<v1::Lesson>(own)->value;
    QCOMPARE(kept.author(), session().account().bytes());
    const auto read = *publicLesson(session(), own);
    QCOMPARE(read.lesson.SerializeAsString(), shown.record.SerializeAsString());
    const auto places = *session::publishedAt(session(), own);
    QCOMPARE(places.size(), 1U);
    QCOMPARE(places[0].reach, Reach::Public);
  }

  // Who no longer agrees is not named any more, though nobody published it anew.
  void consentIsAskedWheneverItIsRead() {
    auto me = session().me();
    me.set_may_be_named(true);
    QVERIFY(session().setMe(me).ok());
    const auto copy = publishLesson(session(), lesson_, Reach::Public)->id;
    QCOMPARE(publicLesson(session(), copy)->named.at(session().account()), std::string("Sanne"));
    me.set_may_be_named(false);
    QVERIFY(session().setMe(me).ok());
    const auto read = *publicLesson(session(), copy);
    QVERIFY(read.named.empty());
    QVERIFY(read.lesson.author().empty());
  }

 private:
  session::Session& session() { return **alone_; }

  std::unique_ptr<test::Alone> alone_;
  Id network_;
  Id partnership_;
  Id lesson_;
};

QTEST_GUILESS_MAIN(PublishingTest)
#include "publishing_test.moc"
