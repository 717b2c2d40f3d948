// A person's erasure over a real server: nothing personal is left with anybody, what is not personal stays, and the
// ledger still verifies, also for somebody who reads it for the first time.
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "app/session/devices/devices.h"
#include "app/session/keeping/erasure.h"
#include "app/session/keeping/keeper.h"
#include "app/session/lessons/attachments.h"
#include "app/session/lessons/lessons.h"
#include "ledger/device_link.h"
#include "tests/support/server_process.h"
#include "tests/unit/session/alone.h"
#include "tests/unit/session/rounds.h"

using namespace collega;
using collega::session::erase;
using collega::session::Erasing;
using collega::session::Session;
using collega::test::Alone;
using collega::test::syncEach;

class ErasureTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<test::ServerProcess> server_;
  std::unique_ptr<Alone> sanne_;  // coordinates
  std::unique_ptr<Alone> emre_;
  Id towns_;
  Id pair_;    // their space
  Id lesson_;  // Emre's, in the partnership; Sanne gave it its meaning

  Session& sanne() { return **sanne_; }
  Session& emre() { return **emre_; }

  std::unique_ptr<Alone> someone(const char* name, const char* town, const char* country) {
    auto who = std::make_unique<Alone>(test::personNamed(name, town, country), server_->url().toStdString());
    *who->nowMs = QDateTime::currentMSecsSinceEpoch();
    return who;
  }
  void letIn(Alone& who) {
    const auto link = sanne().invite(towns_, v1::ROLE_PROFESSIONAL)->text();
    syncEach({&sanne()});
    QVERIFY(who->join(link).ok());
    syncEach({&*who, &sanne(), &*who});
  }
  void pairUp() {
    const auto proposed = *sanne().propose(emre().account(), "drills");
    syncEach({&sanne(), &emre()});
    pair_ = *emre().acceptPair(proposed);
    syncEach({&emre(), &sanne()});
  }
  void emreWrites() {
    v1::Lesson lesson;
    lesson.set_seen("Every street has a whistle");
    lesson_ = *emre().addLesson(towns_, lesson);
    v1::Message message;
    message.set_text("My uncle kept bees");
    message.set_author(emre().account().bytes());
    QVERIFY(emre().add(pair_, message).ok());
    syncEach({&emre(), &sanne()});
    lesson = sanne().get<v1::Lesson>(lesson_)->value;
    lesson.set_meaning("Neighbours are there first");
    lesson.set_owner(emre().account().bytes());
    QVERIFY(sanne().update(lesson_, lesson).ok());
    syncEach({&sanne(), &emre()});
  }
  // Another device of the same person, let in and in step.
  static std::unique_ptr<Session> another(Session& host) {
    auto& inside = session::Keeper::inside(host);
    auto device = ledger::DeviceKeys::random();
    const auto vouched = ledger::vouchFor(ledger::publicSide(device), inside.self.account, inside.self.device);
    auto devices = inside.self.devices;
    devices.insert(devices.begin(), vouched);
    sync::Self self{inside.self.account, std::move(device), std::move(devices), 1, inside.self.origin};
    auto guest = session::Keeper::over(*store::Store::inMemory(), std::move(self), inside.me, inside.clock);
    if (!session::admitDevice(host, vouched, "laptop")) return nullptr;
    syncEach({&host, guest.get()});
    return guest;
  }
  // As if the device ended for ever before it sent them.
  void dropRedactions(const Id& space) {
    for (const auto& intent : *sanne_->store->intents(space))
      if (intent.kind == v1::ENTRY_KIND_REDACT) QVERIFY(sanne_->store->dropIntent(intent.number).ok());
  }
  // Where Emre is spoken of: by his name, what he said, or his number. The number alone stays where it says that
  // something was deleted, and in a pulse as long as he is a member.
  QString tracesIn(Session& session) {
    QStringList traces;
    const auto number = QString::fromStdString(emre().account().hex());
    for (const auto& line : QString::fromStdString(*session.dump()).split('\n')) {
      const auto value = line.section("\"value\":", 1);
      const bool named = value.contains("Emre") || value.contains("bees");
      if (named || (value.contains(number) && !line.contains("\"kind\":\"pulse\""))) traces << line;
    }
    for (const auto* words : {"Emre", "bees"})
      if (!session.search(words, 10)->empty()) traces << QString("found: ") + words;
    return traces.join('\n');
  }

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    server_ = std::make_unique<test::ServerProcess>(folder_->filePath("server"));
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    sanne_ = someone("Sanne", "Amsterdam", "NL");
    emre_ = someone("Emre", "Kocaeli", "TR");
    towns_ = test::newPartnership(sanne());
    letIn(*emre_);
    pairUp();
    emreWrites();
  }
  void cleanup() {
    sanne_.reset();
    emre_.reset();
    server_.reset();
  }

  void aCoordinatorErasesSomebody() {
    QVERIFY(!tracesIn(sanne()).isEmpty());
    const auto planned = *erase(sanne(), emre().account(), Erasing::Plan);
    const auto done = *erase(sanne(), emre().account(), Erasing::Act);
    QCOMPARE(planned.entries, done.entries);
    QCOMPARE(done.spaces, std::size_t{2});
    QVERIFY(done.notAllowed.empty());
    syncEach({&sanne()});
    // Before he reads it, and comes back with his profile by himself.
    QCOMPARE(tracesIn(sanne()), QString());
    const auto kept = sanne().get<v1::Lesson>(lesson_)->value;
    QCOMPARE(kept.seen(), std::string("Every street has a whistle"));
    QCOMPARE(kept.meaning(), std::string("Neighbours are there first"));
    QVERIFY(kept.author().empty());
    QVERIFY(kept.owner().empty());
    const auto history = *sanne().history(lesson_);
    for (const auto& item : history) QVERIFY(item.stamp.account != emre().account());
    QVERIFY(sanne().quarantined(towns_)->empty());
  }

  void whoComesLaterFindsNothingAndVerifiesTheRest() {
    QVERIFY(erase(sanne(), emre().account(), Erasing::Act).ok());
    syncEach({&sanne()});
    const auto joost = someone("Joost", "Amsterdam", "NL");
    letIn(*joost);
    QCOMPARE(tracesIn(**joost), QString());
    QCOMPARE((*joost)->get<v1::Lesson>(lesson_)->value.seen(), std::string("Every street has a whistle"));
    QVERIFY((*joost)->quarantined(towns_)->empty());
    syncEach({&sanne(), &**joost});
    QCOMPARE(*(*joost)->headCode(towns_), *sanne().headCode(towns_));
    QCOMPARE(*(*joost)->dump(towns_), *sanne().dump(towns_));
  }

  // The device that began it is lost once what is to stay was written anew: before all bodies went, or some.
  void anotherDeviceFinishesWhatOneBegan_data() {
    QTest::addColumn<bool>("someWent");
    QTest::newRow("before any body went") << false;
    QTest::newRow("when some had gone") << true;
  }
  void anotherDeviceFinishesWhatOneBegan() {
    QFETCH(bool, someWent);
    const auto laptop = another(sanne());
    QVERIFY(erase(sanne(), emre().account(), Erasing::Act).ok());
    dropRedactions(pair_);
    if (!someWent) dropRedactions(towns_);
    syncEach({&sanne(), laptop.get()});
    const auto planned = *erase(*laptop, emre().account(), Erasing::Plan);
    QVERIFY(planned.entries > 0);
    const auto done = *erase(*laptop, emre().account(), Erasing::Act);
    QCOMPARE(done.entries, planned.entries);
    syncEach({laptop.get()});
    QCOMPARE(tracesIn(*laptop), QString());
    const auto kept = laptop->get<v1::Lesson>(lesson_)->value;
    QCOMPARE(kept.seen(), std::string("Every street has a whistle"));
    QCOMPARE(kept.meaning(), std::string("Neighbours are there first"));
    const auto history = *laptop->history(lesson_);
    for (const auto& item : history) QVERIFY(item.stamp.account != emre().account());
    QVERIFY(laptop->quarantined(towns_)->empty() && laptop->quarantined(pair_)->empty());
    // The first one was not lost after all.
    syncEach({&sanne()});
    QCOMPARE(*sanne().dump(towns_), *laptop->dump(towns_));
    QCOMPARE(*sanne().dump(pair_), *laptop->dump(pair_));
  }

  void oneErasesOneselfAndLeaves() {
    const auto done = *erase(emre(), emre().account(), Erasing::Act);
    // In the partnership he is no coordinator: what Sanne wrote of him there is hers to take out of the history.
    QCOMPARE(done.notAllowed, std::vector<Id>{towns_});
    syncEach({&emre(), &sanne()});
    QCOMPARE(tracesIn(sanne()), QString());
    QVERIFY(emre().spaces()->empty());
    const auto members = *sanne().members(towns_);
    QCOMPARE(members.size(), std::size_t{1});
    // Nothing of him comes back by itself.
    syncEach({&emre(), &sanne(), &emre()});
    QCOMPARE(tracesIn(sanne()), QString());
    const auto rest = *erase(sanne(), emre().account(), Erasing::Act);
    QVERIFY(rest.entries > 0);
    syncEach({&sanne()});
    QCOMPARE(erase(sanne(), emre().account(), Erasing::Plan).error().problem, Problem::NotFound);
  }

  void whatBothWroteAtTheSameTimeIsStillMerged() {
    auto lesson = emre().get<v1::Lesson>(lesson_)->value;
    QVERIFY(erase(sanne(), emre().account(), Erasing::Act).ok());
    lesson.set_plan("One street first");
    QVERIFY(emre().update(lesson_, lesson).ok());
    syncEach({&sanne(), &emre(), &sanne()});
    QCOMPARE(*sanne().dump(towns_), *emre().dump(towns_));
    const auto merged = sanne().get<v1::Lesson>(lesson_)->value;
    QCOMPARE(merged.plan(), std::string("One street first"));
    QCOMPARE(merged.seen(), std::string("Every street has a whistle"));
  }

  void whatHeAttachedAndTookAwayAgainIsGone() {
    const auto file = folder_->filePath("plan.txt").toStdString();
    std::ofstream(file) << "a street with whistles";
    const auto hash = *session::attach(emre(), lesson_, file);
    syncEach({&emre(), &sanne()});
    QVERIFY(session::fetchAttachment(sanne(), lesson_, hash).ok());
    syncEach({&sanne()});
    QVERIFY(*sanne().attachments().bytes() > 0);
    QVERIFY(session::detach(emre(), lesson_, hash).ok());
    syncEach({&emre(), &sanne()});
    QVERIFY(erase(emre(), emre().account(), Erasing::Act).ok());
    syncEach({&emre(), &sanne()});
    QCOMPARE(*sanne().attachments().bytes(), std::int64_t{0});
    QCOMPARE(*emre().attachments().bytes(), std::int64_t{0});
  }

  void whatStaysAttachedStays() {
    const auto file = folder_->filePath("plan.txt").toStdString();
    std::ofstream(file) << "a street with whistles";
    const auto hash = *session::attach(emre(), lesson_, file);
    syncEach({&emre(), &sanne()});
    QVERIFY(erase(emre(), emre().account(), Erasing::Act).ok());
    syncEach({&emre(), &sanne()});
    QVERIFY(session::fetchAttachment(sanne(), lesson_, hash).ok());
    syncEach({&sanne()});
    QCOMPARE(session::attachmentOf(sanne(), lesson_, hash)->whereabouts, session::Whereabouts::InStep);
  }

  void whatWaitsGoesFirst() {
    v1::Lesson lesson;
    lesson.set_seen("not sent yet");
    QVERIFY(emre().addLesson(towns_, lesson).ok());
    QCOMPARE(erase(emre(), emre().account(), Erasing::Act).error().problem, Problem::NotAllowed);
    QVERIFY(!tracesIn(emre()).isEmpty());
    QCOMPARE(erase(sanne(), randomId(), Erasing::Plan).error().problem, Problem::NotFound);
  }
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "erasure_test.moc"
