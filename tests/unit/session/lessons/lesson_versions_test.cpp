// Two write one lesson at the same time, over a real server: both wordings are kept, and whoever has seen both decides.
#include "app/session/lessons/lesson_versions.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/server_process.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using collega::test::Alone;
using collega::test::personNamed;

class LessonVersionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    server_ = std::make_unique<test::ServerProcess>(folder_.filePath("server"));
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    const auto url = server_->url().toStdString();
    sanne_ = std::make_unique<Alone>(personNamed("Sanne", "Amsterdam", "NL"), url);
    emre_ = std::make_unique<Alone>(personNamed("Emre", "Kocaeli", "TR"), url);
    for (auto* each : {sanne_.get(), emre_.get()}) *each->nowMs = QDateTime::currentMSecsSinceEpoch();
    meet();
  }
  void cleanupTestCase() {
    sanne_.reset();
    emre_.reset();
    server_.reset();
  }

  void bothWordingsAreKeptAndOneIsTaken() {
    const auto lesson = disagree();
    for (auto* each : {sanne(), emre()}) {
      const auto found = *session::disagreementsIn(*each, lesson);
      QCOMPARE(found.size(), 1U);
      QCOMPARE(found[0].field, std::uint32_t{v1::Lesson::kSeenFieldNumber});
      const std::set<std::string> both{found[0].kept, found[0].other};
      QCOMPARE(both, (std::set<std::string>{"Foam on the pier", "Foam in the harbour"}));
    }
    QVERIFY(session::settleText(*emre(), lesson, v1::Lesson::kSeenFieldNumber, "Foam in the harbour").ok());
    expectSettled(lesson, "Foam in the harbour");
  }

  void keepingWhatStandsSettlesToo() {
    const auto lesson = disagree();
    const auto kept = session::disagreementsIn(*sanne(), lesson)->at(0).kept;
    QVERIFY(session::settleText(*sanne(), lesson, v1::Lesson::kSeenFieldNumber, kept).ok());
    expectSettled(lesson, kept);
  }

  void everyVersionIsThere() {
    const auto lesson = disagree();
    QVERIFY(
        session::settleText(*sanne(), lesson, v1::Lesson::kSeenFieldNumber, "Foam on the pier in the harbour").ok());
    round();
    const auto versions = *session::lessonVersions(*emre(), lesson);
    QCOMPARE(versions.size(), 4U);
    QVERIFY(versions.back().first);
    QCOMPARE(versions.back().texts[0].after, std::string("Foam on the quay"));
    QCOMPARE(versions.back().stamp.account, sanne()->account());
    QCOMPARE(versions.front().texts[0].after, std::string("Foam on the pier in the harbour"));
    for (std::size_t i = 0; i + 1 < versions.size(); ++i)
      QCOMPARE(versions[i].texts[0].before, versions[i + 1].texts[0].after);
  }

  void otherFieldsAreNotTexts() {
    const auto lesson = disagree();
    QCOMPARE(session::settleText(*sanne(), lesson, v1::Lesson::kRungFieldNumber, "x").error().problem,
             Problem::InvalidInput);
    QCOMPARE(session::disagreementsIn(*sanne(), lesson)->size(), 1U);
    auto value = sanne()->get<v1::Lesson>(lesson)->value;
    value.set_application(v1::APPLICATION_TRIED);
    QVERIFY(sanne()->update(lesson, value).ok());
    const auto newest = session::lessonVersions(*sanne(), lesson)->front();
    QVERIFY(newest.others && newest.texts.empty());
  }

 private:
  session::Session* sanne() { return sanne_->session.get(); }
  session::Session* emre() { return emre_->session.get(); }

  void sync(session::Session* each) {
    QSignalSpy finished(each, &session::Session::syncFinished);
    each->startSync(false);
    QVERIFY(finished.count() > 0 || finished.wait(20'000));
    const auto error = each->syncStatus().lastError;
    QVERIFY2(!error, error ? error->detail.c_str() : "");
  }
  // Until both have what the other wrote.
  void round() {
    for (auto* each : {sanne(), emre(), sanne()}) sync(each);
  }

  void meet() {
    space_ = test::newPartnership(*sanne());
    const auto link = sanne()->invite(space_, v1::ROLE_PROFESSIONAL)->text();
    sync(sanne());
    QVERIFY(emre()->join(link).ok());
    for (auto* each : {emre(), sanne(), emre(), sanne()}) sync(each);
    QCOMPARE(emre()->members(space_)->size(), 2U);
  }

  void rewrite(session::Session* who, const Id& lesson, const char* seen) {
    auto value = who->get<v1::Lesson>(lesson)->value;
    value.set_seen(seen);
    QVERIFY(who->update(lesson, value).ok());
  }

  // A lesson that both changed without having seen what the other made of it.
  Id disagree() {
    v1::Lesson lesson;
    lesson.set_seen("Foam on the quay");
    const auto id = *sanne()->addLesson(space_, lesson);
    round();
    rewrite(sanne(), id, "Foam on the pier");
    rewrite(emre(), id, "Foam in the harbour");
    round();
    return id;
  }

  void expectSettled(const Id& lesson, const std::string& text) {
    round();
    for (auto* each : {sanne(), emre()}) {
      QVERIFY(session::disagreementsIn(*each, lesson)->empty());
      QCOMPARE(each->get<v1::Lesson>(lesson)->value.seen(), text);
    }
  }

  QTemporaryDir folder_;
  std::unique_ptr<test::ServerProcess> server_;
  std::unique_ptr<Alone> sanne_;
  std::unique_ptr<Alone> emre_;
  Id space_;
};

QTEST_GUILESS_MAIN(LessonVersionsTest)
#include "lesson_versions_test.moc"
