// Zeist and Berkane: the towns began it, and companies, schools and young people joined. A round pairs four colleagues;
// a police officer learns where young people meet; his lesson goes to the public in Arabic, with nothing of him in it.
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include "tests/e2e/stories/partners.h"

using namespace collega::test;

class ZeistBerkaneTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void theRoundPairsByTheme();
  void bothSidesSayYesAndOneIsStillWithoutAGoal();
  void aShadowHasWhomToFollow();
  void thePhotoOfThePlaceIsFetchedWhenLookedAt();
  void theLessonClimbsInWordsOfBoth();
  void residentsAtHomeGainFromIt();
  void aVoiceIsJudgedByConversation();
  void whoGivesAndWhoReceives();
  void ramadanIsNoSilence();
  void myDataAreMine();
  void theCouncilOfBerkaneReadsArabic();

 private:
  Partners story_;
  Cli* marieke_ = nullptr;  // Zeist, public space, coordinator
  Cli* rachid_ = nullptr;   // Berkane, technical services
  Cli* peter_ = nullptr;    // Zeist, community police officer
  Cli* samir_ = nullptr;    // Berkane, youth worker
  Cli* hanane_ = nullptr;   // broker
  QString towns_;
  QString youth_;  // the space of Peter and Samir
  QString visit_;
  QString lesson_;  // Peter's
  QString copy_;    // of it in the partnership
};

void ZeistBerkaneTest::initTestCase() {
  QVERIFY(story_.begin("2035-02-05"));
  const QStringList zeist{"--town", "Zeist", "--country", "NL", "--language", "nl", "--language", "fr"};
  const QStringList berkane{"--town", "Berkane", "--country", "MA", "--language", "ar", "--language", "fr"};
  marieke_ = &story_.person("Marieke Jansen", zeist + QStringList{"--themes", "waste management", "--organisation",
                                                                  "Public space", "--role", "coordinator"});
  peter_ = &story_.person(
      "Peter Kok", zeist + QStringList{"--themes", "youth participation", "--profession", "community police officer"});
  rachid_ = &story_.person("Rachid El Amrani", berkane + QStringList{"--themes", "waste management", "--organisation",
                                                                     "Waste company of Berkane"});
  samir_ = &story_.person("Samir Bouazza", berkane + QStringList{"--themes", "youth participation", "--profession",
                                                                 "youth worker", "--mail", "samir@example.org"});
  hanane_ = &story_.person("Hanane Ziani", {"--town", "Zeist", "--country", "NL", "--language", "nl", "--language",
                                            "ar", "--role", "broker", "--themes", "youth participation"});
  towns_ =
      marieke_->ask("id", {"space", "create", "--name", "Zeist — Berkane", "--town", "Zeist", "--town", "Berkane",
                           "--origin", "Started by the towns", "--themes", "waste management", "--themes",
                           "youth participation", "--themes", "environmental awareness", "--translocal", "regional"});
  story_.admit(*marieke_, towns_,
               {{rachid_, "professional"}, {peter_, "professional"}, {samir_, "professional"}, {hanane_, "broker"}});
}

void ZeistBerkaneTest::theRoundPairsByTheme() {
  marieke_->must({"sync"});
  const auto round = marieke_->ask({"pair", "round", towns_, "--propose"});
  QStringList couples;
  for (const QJsonValue pair : round["pairs"].toArray()) {
    QStringList both{pair["one"]["name"].toString(), pair["other"]["name"].toString()};
    both.sort();
    couples << both.join(" + ");
  }
  couples.sort();
  // Waste with waste and youth with youth; a broker is in no pair.
  QCOMPARE(couples, (QStringList{"Marieke Jansen + Rachid El Amrani", "Peter Kok + Samir Bouazza"}));
  Partners::tell(*marieke_, {rachid_, peter_, samir_});
}

void ZeistBerkaneTest::bothSidesSayYesAndOneIsStillWithoutAGoal() {
  const auto own = [&](const Cli& who, const QString& name) {
    for (const QJsonValue pair : who.ask({"pair", "list"}).toArray())
      if (having(pair["sides"], "name", name).isObject()) return pair["id"].toString();
    return QString();
  };
  rachid_->must(
      {"pair", "accept", own(*rachid_, "Rachid El Amrani"), "--goal", "Une collecte que les habitants paient"});
  const auto youth = own(*peter_, "Peter Kok");
  peter_->must({"pair", "accept", youth});
  Partners::tell(*peter_, {samir_});
  youth_ = samir_->ask("space", {"pair", "accept", youth, "--goal", "كيف يعرف الشرطي شباب الحي"});
  Partners::tell(*samir_, {peter_});
  Partners::tell(*rachid_, {marieke_});
  const auto sides = peter_->ask({"pair", "show", youth})["sides"];
  QVERIFY(having(sides, "name", "Peter Kok")["lacks_goal"].toBool());
  QVERIFY(!having(sides, "name", "Samir Bouazza")["lacks_goal"].toBool());
  peter_->must({"goal", "add", "--space", youth_, "Waar ik jongeren tref die niet naar mij toe komen"});
  Partners::tell(*peter_, {samir_, marieke_});
  // Of two pairs both have a goal for Berkane, and one has one for Zeist: Peter's, as its pulse tells.
  const auto balance = marieke_->ask({"balance", towns_});
  QCOMPARE(having(balance["goal_cover"], "town", "Berkane")["with_goal"].toInt(), 2);
  QCOMPARE(having(balance["goal_cover"], "town", "Zeist")["with_goal"].toInt(), 1);
  QVERIFY(texts(balance["words"]).contains("1 of 2 pairs has a learning goal for Zeist."));
}

void ZeistBerkaneTest::aShadowHasWhomToFollow() {
  story_.on("2035-04-02");
  const auto planned = peter_->ask({"visit", "add", "An evening in the medina", "--space", youth_, "--visit-kind",
                                    "job_shadowing", "--host-town", "Berkane", "--starts", "2035-05-14", "--ends",
                                    "2035-05-16", "--agreed-by", "District chief", "--themes", "youth participation"});
  visit_ = planned["id"].toString();
  // They speak French together, three days are well, somebody agreed; there is no briefing.
  QCOMPARE(texts(planned["hints"]), QStringList{"There is no briefing of Berkane yet."});
  // Ten tasks, without who agreed.
  const auto sheet = peter_->ask({"visit", "prepare", visit_, "--done", "whom-to-follow"});
  QCOMPARE(sheet["preparation"].toArray().size(), 9);
  QVERIFY(having(sheet["preparation"], "id", "safety").isObject());
  // Both of a pair take part when nobody is named.
  QCOMPARE(peter_->ask({"visit", "show", visit_})["fields"]["participants"].toArray().size(), 2);
}

void ZeistBerkaneTest::thePhotoOfThePlaceIsFetchedWhenLookedAt() {
  story_.on("2035-05-16");
  lesson_ = peter_->ask(
      "id", {"lesson", "add", "--visit", visit_, "Jongeren staan waar het plein licht heeft", "--meaning",
             "Wie licht maakt kiest waar men elkaar treft", "--plan", "Een avond per week op het plein", "--language",
             "nl", "--lesson-kind", "culture", "--learners", "Zeist", "--themes", "youth participation"});
  const auto plan = story_.path("square.csv");
  QVERIFY(writeFile(plan, "corner,lamps\nnorth,4\nsouth,0\n"));
  peter_->must({"lesson", "attach", lesson_, plan});
  Partners::tell(*peter_, {samir_});
  const auto there = samir_->ask({"lesson", "attachments", lesson_});
  QCOMPARE(there[0]["name"].toString(), QStringLiteral("square.csv"));
  QCOMPARE(there[0]["standing"].toString(), QStringLiteral("not_here"));
  const auto fetched = story_.path("fetched.csv");
  samir_->must({"lesson", "fetch", lesson_, "square.csv", fetched});
  QCOMPARE(textOfFile(fetched), textOfFile(plan));
  samir_->must({"message", "add", "--space", youth_, "Tu as vu le kiosque derrière la mosquée"});
}

void ZeistBerkaneTest::theLessonClimbsInWordsOfBoth() {
  samir_->must({"lesson", "check", lesson_, "--not-as-meant", "--note", "Pas la lumière: le thé"});
  Partners::tell(*samir_, {peter_});
  const auto shown = peter_->ask({"lesson", "publish", lesson_, "--to", "partnership"});
  copy_ = shown["id"].toString();
  QCOMPARE(texts(shown["withheld"]), (QStringList{"visit", "author", "checks", "attachments"}));
  Partners::tell(*peter_, {hanane_});
  hanane_->must({"lesson", "translate", copy_, "--language", "ar", "--seen", "يجتمع الشباب حيث الضوء في الساحة",
                 "--plan", "مساء كل أسبوع في الساحة", "--note", "Light is also hospitality"});
  Partners::tell(*hanane_, {peter_, rachid_});
  // Rachid reads it in his own language; published anew, what was added there stays.
  const auto news = having(rachid_->ask({"lesson", "digest", "--since", "2035-05-10"}), "space", towns_)["lessons"];
  QCOMPARE(having(news, "id", copy_)["language"].toString(), QStringLiteral("ar"));
  QCOMPARE(having(news, "id", copy_)["text"].toString(), QStringLiteral("يجتمع الشباب حيث الضوء في الساحة"));
  const auto page = story_.path("public.html");
  peter_->must({"lesson", "publish", lesson_, "--to", "public"});
  peter_->must({"export", "html", page, "--language", "ar"});
  const auto html = textOfFile(page);
  QVERIFY2(html.contains("lang=\"ar\" dir=\"rtl\"") && html.contains("يجتمع الشباب"), qPrintable(html));
  for (const auto* name : {"Peter", "Kok", "Samir", "Hanane", "District chief", "le thé"})
    QVERIFY2(!html.contains(QString::fromUtf8(name)), name);
}

// Three months on, of both sides; one of them has come further.
void ZeistBerkaneTest::residentsAtHomeGainFromIt() {
  story_.on("2035-08-17");
  const auto dueFor = [this](const Cli& who) {
    for (const QJsonValue each : who.ask({"followup", "due"}).toArray())
      if (each["fields"]["prompt"] == "adoption_3_months" && each["fields"]["about"] == lesson_)
        return each["id"].toString();
    return QString();
  };
  peter_->must({"followup", "done", dueFor(*peter_), "Every Thursday", "--outcome", "adapted"});
  samir_->must({"followup", "done", dueFor(*samir_), "--outcome", "nothing_yet"});
  peter_->must({"record", "set", lesson_, "home_effect=Young people greet me first"});
  Partners::tell(*samir_, {peter_});
  Partners::tell(*peter_, {samir_});
  const auto fields = samir_->ask({"lesson", "show", lesson_})["fields"];
  QCOMPARE(fields["application"].toString(), QStringLiteral("adopted"));
  QCOMPARE(fields["home_effect"].toString(), QStringLiteral("Young people greet me first"));
  // Before they go there again, what was learned there is at hand.
  const auto next = peter_->ask({"visit", "add", "Tea at the kiosk", "--space", youth_, "--host-town", "Berkane",
                                 "--starts", "2035-10-08", "--ends", "2035-10-09", "--themes", "youth participation"});
  QVERIFY(texts(next["lessons"]).contains(lesson_));
}

void ZeistBerkaneTest::aVoiceIsJudgedByConversation() {
  const QStringList say{"message", "add", "--space", towns_};
  hanane_->must(say + QStringList{"--about", copy_, "I think that he means hospitality and not light"});  // nine
  rachid_->must(say + QStringList{"--about", copy_, "Oui"});                                              // one
  rachid_->must(say + QStringList{"--about", copy_, "Tout à fait"});                                      // three
  rachid_->must(say + QStringList{"Nos bennes arrivent"});                                                // three
  rachid_->must(say + QStringList{"Il y en a quarante"});                                                 // five
  hanane_->must(say + QStringList{"Wonderful"});                                                          // one
  Partners::tell(*rachid_, {hanane_});
  const auto voices = hanane_->ask({"broker", "voice", towns_})[0];
  QCOMPARE(voices["share"]["words"].toInt(), 22);
  QCOMPARE(voices["share"]["broker_percent"].toInt(), 45);  // ten of 22
  const auto conversations = voices["conversations"];
  QVERIFY(conversations[0]["about"].isNull());
  QCOMPARE(conversations[0]["broker_percent"].toInt(), 11);  // one of nine
  QVERIFY(!conversations[0]["loud"].toBool());
  QCOMPARE(conversations[1]["about"].toString(), copy_);
  QCOMPARE(conversations[1]["broker_percent"].toInt(), 69);  // nine of 13
  QVERIFY(conversations[1]["loud"].toBool());
}

void ZeistBerkaneTest::whoGivesAndWhoReceives() {
  const auto file = story_.path("contributions.csv");
  QVERIFY(writeFile(file,
                    "town,contribution_kind,amount,currency,programme,on\n"
                    "Zeist,money,4000000,EUR,MATRA,2035-03-01\n"
                    "Zeist,money,1000000,EUR,,2035-03-01\n"
                    "Berkane,money,20000000,MAD,,2035-04-01\n"
                    "Zeist,staff_days,10,,,2035-05-16\n"
                    "Berkane,staff_days,15,,,2035-05-16\n"));
  QCOMPARE(marieke_->ask({"import", "csv", file, "--kind", "contribution", "--space", towns_})["imported"].toInt(), 5);
  const auto summary = marieke_->ask({"contribution", "summary", towns_});
  const auto euros = having(summary["splits"], "currency", "EUR");
  QCOMPARE(euros["donor"].toString(), QStringLiteral("Zeist"));
  QCOMPARE(having(euros["shares"], "town", "Zeist")["percent"].toInt(), 100);
  QCOMPARE(having(summary["splits"], "currency", "MAD")["donor"].toString(), QStringLiteral("Berkane"));
  // 15 of 25 days is more, and less than twice as much.
  const auto days = having(summary["splits"], "kind", "staff_days");
  QCOMPARE(having(days["shares"], "town", "Berkane")["percent"].toInt(), 60);
  QVERIFY(days["donor"].isNull());
  QCOMPARE(valuesOf(summary["programmes"], "programme"), QStringList{"MATRA"});
  QCOMPARE(summary["programmes"][0]["amount"].toInt(), 4'000'000);
}

void ZeistBerkaneTest::ramadanIsNoSilence() {
  story_.on("2035-11-01");
  marieke_->must({"rhythm", "set", towns_, "--usual", "30"});
  marieke_->must({"rhythm", "pause", towns_, "--reason", "ramadan", "--until", "2035-11-30"});
  const auto tie = [this] { return having(marieke_->ask({"rhythm", "--space", towns_}), "space", towns_); };
  QCOMPARE(tie()["state"].toString(), QStringLiteral("suspended"));
  QCOMPARE(tie()["reason"].toString(), QStringLiteral("ramadan"));
  // Of the tie: not of the two in the square, who go on.
  peter_->must({"message", "add", "--space", youth_, "On se voit jeudi"});
  const auto pair = having(peter_->ask({"rhythm"}), "space", youth_);
  QCOMPARE(pair["state"].toString(), QStringLiteral("active"));
}

void ZeistBerkaneTest::myDataAreMine() {
  const auto file = story_.path("peter.json");
  peter_->must({"export", "data", file});
  const auto data = textOfFile(file);
  const auto page = textOfFile(story_.path("peter.html"));
  for (const auto& text : {data, page}) {
    QVERIFY(text.contains("Jongeren staan waar het plein licht heeft") && text.contains("On se voit jeudi"));
    // What others wrote, and who they are, is not about him.
    QVERIFY2(!text.contains("kiosque") && !text.contains("samir@example.org"), qPrintable(text));
  }
  const auto spaces = QJsonDocument::fromJson(data.toUtf8()).object()["spaces"].toArray();
  QCOMPARE(spaces.size(), 2);
}

void ZeistBerkaneTest::theCouncilOfBerkaneReadsArabic() {
  Partners::tell(*peter_, {samir_});
  marieke_->must({"organisation", "add", "--space", towns_, "Waste company of Berkane", "--sector", "business"});
  marieke_->must({"sync"});
  const auto file = story_.path("report.pdf");
  marieke_->must({"export", "pdf", file, "--space", towns_, "--language", "ar"});
  const auto words = textOfPdf(file);
  for (const auto* said : {"متعدد الأطراف", "Started by the towns", "منها ما دفعته البرامج", "المشاركون"})
    QVERIFY2(words.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u'\n' + words));
  for (const auto* name : {"Marieke", "Rachid", "Peter", "Samir", "Hanane"}) QVERIFY2(!words.contains(name), name);
  // It is paused for Ramadan, which is not "visit planned".
  QVERIFY(!words.contains(QStringLiteral("زيارة مبرمجة")));
  // One page for those at home who let Peter go.
  const auto home = story_.path("home.pdf");
  peter_->must({"export", "pdf", home, "--space", youth_, "--language", "nl"});
  QCOMPARE(pagesOfPdf(home), 1);
  QVERIFY(textOfPdf(home).contains("Zeist — Berkane"));
}

QTEST_GUILESS_MAIN(ZeistBerkaneTest)
#include "zeist_berkane_test.moc"
