// Two who share no language, and a broker: over a real server, what is asked goes to the broker who fits, and only a
// broker takes it.
#include "app/session/brokers/brokering.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/session/brokers/bridging.h"
#include "app/session/brokers/brokers_desk.h"
#include "app/session/brokers/voices.h"
#include "app/session/coordinators/backings.h"
#include "app/session/coordinators/coordination.h"
#include "app/session/words/brokering.h"
#include "tests/support/server_process.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using collega::test::Alone;

namespace {

v1::Person speaking(const char* name, const char* town, std::initializer_list<const char*> languages,
                    const char* theme) {
  auto person = test::personNamed(name, town, "NL");
  for (const auto* each : languages) person.add_languages(each);
  person.add_themes(theme);
  return person;
}

}  // namespace

class BrokeringTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    folder_ = std::make_unique<QTemporaryDir>();
    server_ = std::make_unique<test::ServerProcess>(folder_->filePath("server"));
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    const auto url = server_->url().toStdString();
    bram_ = std::make_unique<Alone>(speaking("Bram", "Haarlem", {"nl"}, "hazardous materials"), url);
    kemal_ = std::make_unique<Alone>(speaking("Kemal", "Emirdağ", {"tr"}, "hazardous materials"), url);
    yasemin_ = std::make_unique<Alone>(speaking("Yasemin", "Haarlem", {"nl", "tr"}, "Hazardous materials"), url);
    for (auto* each : {bram_.get(), kemal_.get(), yasemin_.get()}) *each->nowMs = QDateTime::currentMSecsSinceEpoch();
    meet();
  }
  void cleanupTestCase() {
    bram_.reset();
    kemal_.reset();
    yasemin_.reset();
    server_.reset();
  }

  void aRequestGoesToWhoFitsAndOnlyBrokersTakeIt() {
    const auto pair = *bram()->propose(kemal()->account(), "Foam that does not harm the soil");
    const auto help = *session::askHelp(*bram(), std::nullopt, {"Who speaks with us both?", pair, {}, {}, {}});
    QCOMPARE(session::takeHelp(*bram(), help).error().problem, Problem::NotAllowed);
    QCOMPARE(session::deskOf(*bram()).error().problem, Problem::NotAllowed);
    round();
    QCOMPARE(session::takeHelp(*kemal(), help).error().problem, Problem::NotAllowed);

    const auto line = session::helpIn(*kemal(), partnership_, true)->at(0);
    const domain::Routed expected{yasemin()->account(), {"nl", "tr"}, "Hazardous materials", false, 0};
    QCOMPARE(line.route, std::vector{expected});
    QCOMPARE(session::words::routed(line.route[0], "Yasemin"),
             QString("Yasemin speaks Dutch and Turkish, and knows the subject (Hazardous materials)."));

    const auto desk = *session::deskOf(*yasemin());
    QCOMPARE(desk.wanted.size(), 1U);
    QCOMPARE(desk.bridges.size(), 1U);
    QCOMPARE(desk.bridges[0].pair.id, pair);
    QCOMPARE(session::finishHelp(*yasemin(), help, "").error().problem, Problem::NotAllowed);
    QVERIFY(session::takeHelp(*yasemin(), help).ok());
    QCOMPARE(session::deskOf(*yasemin())->taken.size(), 1U);
    QCOMPARE(session::askedOfBroker(*yasemin())->taken.size(), 1U);
    QVERIFY(session::askedOfBroker(*bram())->taken.empty());
    QVERIFY(session::deskOf(*yasemin())->wanted.empty());
    round();
    QCOMPARE(session::helpIn(*bram(), std::nullopt, true)->at(0).item.value.broker(), yasemin()->account().bytes());
    QVERIFY(session::finishHelp(*yasemin(), help, "We had tea together").ok());
    round();
    QVERIFY(session::helpIn(*bram(), std::nullopt, true)->empty());
    QCOMPARE(session::helpIn(*bram(), std::nullopt, false)->size(), 1U);
  }

  void lessonsThatSomebodyCannotReadAreOnTheDesk() {
    v1::Lesson lesson;
    lesson.set_seen("Eerst het riool afsluiten, dan pas schuim.");
    lesson.set_language("nl");
    const auto id = *bram()->addLesson(partnership_, lesson);
    round();
    const auto wanted = session::deskOf(*yasemin())->translations;
    QCOMPARE(wanted.size(), 1U);
    QCOMPARE(wanted[0].lesson.id, id);
    QCOMPARE(wanted[0].languages, std::vector<std::string>{"tr"});
    auto value = yasemin()->get<v1::Lesson>(id)->value;
    auto& translation = *value.add_translations();
    translation.set_language("tr");
    translation.set_seen("Önce kanalizasyon kapatılır, köpük sonra.");
    QVERIFY(yasemin()->update(id, value).ok());
    QVERIFY(session::deskOf(*yasemin())->translations.empty());
  }

  void aLoudVoiceIsShownToWhoseItIs() {
    say(bram(), "Dank je wel");
    say(kemal(), "Teşekkürler");
    QVERIFY(session::deskOf(*yasemin())->loud.empty());
    say(yasemin(), "Now let me tell you both once more what I think that you two should do");
    round();
    const auto voices = *session::voicesIn(*yasemin(), partnership_);
    QCOMPARE(voices.size(), 1U);
    QCOMPARE(voices[0].share.words, 20);
    QCOMPARE(voices[0].share.brokerWords, 16);
    QCOMPARE(session::deskOf(*yasemin())->loud.size(), 1U);
    QCOMPARE(session::words::voice(voices[0].share, true),
             QString("You said 80% of the words. A silence now and then leaves the others more room."));
  }

  void oneSpeaksForOnesOwnTown() {
    v1::Reflection reflection;
    reflection.set_town("Haarlem");
    auto& score = *reflection.add_scores();
    score.set_dimension(v1::DIMENSION_POWER);
    score.set_value(1);
    QCOMPARE(session::addReflection(*kemal(), partnership_, reflection).error().problem, Problem::NotAllowed);
    reflection.set_town("Emirdağ");
    QVERIFY(session::addReflection(*kemal(), partnership_, reflection).ok());

    const auto asked = *session::askBacking(*yasemin(), partnership_, {"A repair café", "Emirdağ", "Families"});
    round();
    QCOMPARE(session::answerBacking(*yasemin(), asked, true, "Yes").error().problem, Problem::NotAllowed);
    QVERIFY(session::answerBacking(*kemal(), asked, true, "The old depot").ok());
    round();
    QCOMPARE(yasemin()->get<v1::Backing>(asked)->value.answered_by(), kemal()->account().bytes());
  }

  void aBrokerComesInWhenThePairWantsItAndLeavesWhenItIsDone() {
    const auto pair = bram()->pairs(partnership_)->at(0).id;
    round();
    const auto own = *kemal()->acceptPair(pair);
    round();
    const auto help = *session::askHelp(*bram(), std::nullopt, {"Sit with us once", pair, {}, {}, {}});
    QCOMPARE(session::admitBroker(*bram(), help).error().problem, Problem::NotAllowed);  // nobody has taken it
    round();
    QVERIFY(session::takeHelp(*yasemin(), help).ok());
    QCOMPARE(session::admitBroker(*yasemin(), help).error().problem, Problem::NotAllowed);  // the pair decides
    sync(yasemin());
    round();
    QVERIFY(yasemin()->space(own).error().problem == Problem::NotFound);
    QVERIFY(session::admitBroker(*kemal(), help).ok());
    sync(kemal());
    round();
    QCOMPARE(yasemin()->space(own)->role, v1::ROLE_BROKER);
    for (auto* each : {bram(), kemal(), yasemin()}) {
      QCOMPARE(each->get<v1::Pair>(pair)->value.broker(), yasemin()->account().bytes());
      QCOMPARE(each->members(own)->size(), 3U);
    }

    v1::Message message;
    message.set_text("He means that he would like to, and cannot this month");
    message.set_author(yasemin()->account().bytes());
    QVERIFY(yasemin()->add(own, message).ok());
    QVERIFY(session::finishHelp(*yasemin(), help, "They understand each other").ok());
    sync(yasemin());
    round();
    QCOMPARE(bram()->all<v1::Message>(own)->size(), 1U);  // what was written before leaving arrived
    QCOMPARE(yasemin()->space(own)->role, v1::ROLE_UNSPECIFIED);
    for (auto* each : {bram(), kemal()}) {
      QVERIFY(each->get<v1::Pair>(pair)->value.broker().empty());
      QCOMPARE(each->members(own)->size(), 2U);
    }
  }

  void aBrokerWhomThePairHasAnywayStays() {
    later();
    const auto pair = bram()->pairs(partnership_)->at(0);
    const auto own = *Id::from(pair.value.space());
    auto value = pair.value;
    value.set_broker(yasemin()->account().bytes());
    QVERIFY(bram()->admit(own, yasemin()->account(), v1::ROLE_BROKER).ok());
    QVERIFY(bram()->update(pair.id, value).ok());
    round();
    later();
    const auto help = *session::askHelp(*bram(), std::nullopt, {"One more letter", pair.id, {}, {}, {}});
    round();
    QVERIFY(session::takeHelp(*yasemin(), help).ok());
    QVERIFY(session::finishHelp(*yasemin(), help, "Sent").ok());
    sync(yasemin());
    round();
    QCOMPARE(yasemin()->space(own)->role, v1::ROLE_BROKER);
    QCOMPARE(bram()->get<v1::Pair>(pair.id)->value.broker(), yasemin()->account().bytes());
  }

 private:
  session::Session* bram() { return bram_->session.get(); }
  session::Session* kemal() { return kemal_->session.get(); }
  session::Session* yasemin() { return yasemin_->session.get(); }

  void later() {
    for (auto* each : {bram_.get(), kemal_.get(), yasemin_.get()}) *each->nowMs += 60'000;
  }
  void sync(session::Session* each) {
    QSignalSpy finished(each, &session::Session::syncFinished);
    each->startSync(false);
    QVERIFY(finished.count() > 0 || finished.wait(20'000));
    const auto error = each->syncStatus().lastError;
    QVERIFY2(!error, error ? error->detail.c_str() : "");
  }
  // Until everybody has what the others wrote.
  void round() {
    for (auto* each : {bram(), kemal(), yasemin(), bram(), kemal()}) sync(each);
  }

  void letIn(session::Session* who, v1::Role role) {
    const auto link = bram()->invite(partnership_, role)->text();
    sync(bram());
    QVERIFY(who->join(link).ok());
    for (auto* each : {who, bram(), who, bram()}) sync(each);
  }

  void meet() {
    v1::Partnership partnership;
    partnership.add_towns("Haarlem");
    partnership.add_towns("Emirdağ");
    partnership_ = *bram()->createPartnership(partnership);
    letIn(kemal(), v1::ROLE_PROFESSIONAL);
    letIn(yasemin(), v1::ROLE_BROKER);
    round();
    QCOMPARE(bram()->members(partnership_)->size(), 3U);
  }

  void say(session::Session* who, const char* text) {
    v1::Message message;
    message.set_text(text);
    message.set_author(who->account().bytes());
    message.set_written_at_ms(who->nowMs());
    QVERIFY(who->add(partnership_, message).ok());
    round();
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<test::ServerProcess> server_;
  std::unique_ptr<Alone> bram_;
  std::unique_ptr<Alone> kemal_;
  std::unique_ptr<Alone> yasemin_;
  Id partnership_;
};

QTEST_GUILESS_MAIN(BrokeringTest)
#include "brokering_test.moc"
