// A broker's month: a request that goes to whoever knows language and subject, a translation with what its readers have
// to know, a bell that is answered, and a voice that has become too loud.
#include <QTest>

#include "tests/e2e/stories/story.h"

using namespace collega::test;

class BrokerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void theRequestGoesToWhoKnowsTheSubject();
  void theBrokerTakesItAndSaysWhatCameOfIt();
  void aTranslationSaysWhatWordsDoNot();
  void theBellIsForTheBroker();
  void aLoudVoiceIsSaidGently();

 private:
  Story story_;
  Cli* hasan_ = nullptr;  // knows hazardous materials
  Cli* defne_ = nullptr;  // speaks both languages, and knows the theatre
  Cli* murat_ = nullptr;  // speaks Turkish only
  QString pair_;
};

void BrokerTest::initTestCase() {
  QVERIFY(story_.begin("2035-02-05"));
  const QStringList both{"--language", "nl", "--language", "tr"};
  hasan_ = &story_.add("Hasan Kaymaz", "Amsterdam", "broker", both + QStringList{"--themes", "hazardous materials"});
  defne_ = &story_.add("Defne Su", "Amsterdam", "broker", both + QStringList{"--themes", "theatre"});
  murat_ = &story_.add("Murat Aydemir", "Kocaeli", "professional", {"--language", "tr"});
  story_.meet();
  const auto proposed = murat_->ask("id", {"pair", "propose", "Sanne Bakker", "--goal", "Petrol depots"});
  story_.meet();
  pair_ = story_.sanne().ask("space", {"pair", "accept", proposed});
  story_.meet();
}

void BrokerTest::theRequestGoesToWhoKnowsTheSubject() {
  const auto help = story_.sanne().ask("id", {"broker", "ask", "A first call about depots", "--about", pair_, "--role",
                                              "interpreter", "--theme", "hazardous materials"});
  Story::tell(story_.sanne(), {hasan_, &story_.emre()});
  const auto route = story_.sanne().ask({"broker", "list", "--open"})[0]["route"];
  QCOMPARE(valuesOf(route, "name"), (QStringList{"Hasan Kaymaz", "Defne Su"}));
  QCOMPARE(route[0]["subject"].toString(), QStringLiteral("hazardous materials"));
  QCOMPARE(route[1]["subject"].toString(), QString());
  QCOMPARE(valuesOf(hasan_->ask({"broker", "desk"})["wanted"], "id"), QStringList{help});
  // The pair has no language in common, and nobody bridges it yet.
  QCOMPARE(hasan_->ask({"broker", "desk"})["bridges"].toArray().size(), 1);
  QCOMPARE(story_.emre().run({"broker", "take", help}).exit, 2);
}

void BrokerTest::theBrokerTakesItAndSaysWhatCameOfIt() {
  const auto help = hasan_->ask({"broker", "desk"})["wanted"][0]["id"].toString();
  hasan_->must({"broker", "take", help});
  Story::tell(*hasan_, {defne_});
  QCOMPARE(defne_->run({"broker", "take", help}).exit, 2);
  QVERIFY(defne_->ask({"broker", "desk"})["wanted"].toArray().isEmpty());
  QCOMPARE(valuesOf(hasan_->ask({"broker", "desk"})["taken"], "id"), QStringList{help});
  QCOMPARE(defne_->run({"broker", "done", help, "Not mine"}).exit, 2);
  hasan_->must({"broker", "done", help, "An hour, with drawings"});
  Story::tell(*hasan_, {&story_.sanne()});
  QVERIFY(story_.sanne().ask({"broker", "list", "--open"}).toArray().isEmpty());
  const auto done = having(story_.sanne().ask({"broker", "list"}), "id", help);
  QCOMPARE(done["state"].toString(), QStringLiteral("done"));
  QCOMPARE(done["answer"].toString(), QStringLiteral("An hour, with drawings"));
}

void BrokerTest::aTranslationSaysWhatWordsDoNot() {
  const auto lesson = story_.sanne().ask(
      "id", {"lesson", "add", "--space", story_.partnership(), "Wij doen het op ervaring", "--language", "nl"});
  Story::tell(story_.sanne(), {hasan_, murat_});
  const auto wanted = hasan_->ask({"broker", "desk"})["translations"];
  QCOMPARE(valuesOf(wanted, "lesson"), QStringList{lesson});
  QCOMPARE(texts(wanted[0]["into"]), QStringList{"tr"});
  hasan_->must({"lesson", "translate", lesson, "--language", "tr", "--seen", "Biz tecrübeye göre yapıyoruz", "--note",
                "It is praise, with a small question in it", "--name-me"});
  Story::tell(*hasan_, {murat_});
  QVERIFY(hasan_->ask({"broker", "desk"})["translations"].toArray().isEmpty());
  const auto read = QString::fromUtf8(murat_->run({"lesson", "show", lesson}).out);
  QVERIFY2(read.contains("Biz tecrübeye göre yapıyoruz") && read.contains("a small question in it"), qPrintable(read));
  QVERIFY2(read.contains("Wij doen het op ervaring"), qPrintable(read));
  murat_->must({"lesson", "check", lesson, "--as-meant"});
}

void BrokerTest::theBellIsForTheBroker() {
  story_.on("2035-12-20");
  const auto tie = having(story_.sanne().ask({"rhythm"}), "space", story_.partnership());
  QVERIFY2(tie["state"].toString() == "dormant", qPrintable(tie["state"].toString()));
  const auto brokers = QStringList{hasan_->ask("id", {"profile", "show"}), defne_->ask("id", {"profile", "show"})};
  QVERIFY(brokers.contains(tie["should_ring"].toString()));
  const auto bell = story_.sanne().ask(
      "id", {"bell", "ring", story_.partnership(), "--to", "Hasan Kaymaz", "--note", "Since spring"});
  QCOMPARE(story_.sanne().run({"bell", "ring", story_.partnership()}).exit, 2);
  Story::tell(story_.sanne(), {hasan_, defne_});
  QCOMPARE(valuesOf(hasan_->ask({"broker", "desk"})["bells"], "id"), QStringList{bell});
  QVERIFY(defne_->ask({"broker", "desk"})["bells"].toArray().isEmpty());
  QCOMPARE(hasan_->run({"bell", "answer", bell}).exit, 2);
  hasan_->must({"bell", "answer", bell, "The council was being elected", "--reason", "election"});
  Story::tell(*hasan_, {&story_.sanne()});
  const auto answered = having(story_.sanne().ask({"bell", "list"}), "id", bell)["fields"];
  QCOMPARE(answered["state"].toString(), QStringLiteral("answered"));
  QCOMPARE(answered["reason"].toString(), QStringLiteral("election"));
}

void BrokerTest::aLoudVoiceIsSaidGently() {
  const QStringList say{"message", "add", "--space", story_.partnership()};
  hasan_->must(say + QStringList{"He means that next year is better for you both"});  // ten words
  story_.sanne().must(say + QStringList{"Which month"});                              // two
  murat_->must(say + QStringList{"Mayıs daha iyi"});                                  // three
  story_.meet();
  const auto hers = having(story_.sanne().ask({"broker", "voice"}), "space", story_.partnership());
  QCOMPARE(hers["share"]["broker_percent"].toInt(), 67);
  QVERIFY(hers["share"]["loud"].toBool());
  QCOMPARE(hasan_->ask({"broker", "desk"})["loud"].toArray().size(), 1);
  // Defne said nothing herself, and the share is of the brokers together.
  story_.emre().must(say + QStringList{"May it is then and we should all write ourselves from now on please do"});
  story_.emre().must(say + QStringList{"Also you Murat in Turkish we shall find out what it says"});
  Story::tell(story_.emre(), {&story_.sanne(), hasan_});
  const auto now = having(story_.sanne().ask({"broker", "voice"}), "space", story_.partnership());
  QCOMPARE(now["share"]["broker_percent"].toInt(), 24);  // ten of 42
  QVERIFY(!now["share"]["loud"].toBool());
  QVERIFY(hasan_->ask({"broker", "desk"})["loud"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(BrokerTest)
#include "broker_test.moc"
