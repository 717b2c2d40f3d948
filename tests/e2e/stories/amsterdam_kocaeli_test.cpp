// Amsterdam and Kocaeli: it began after the earthquake of 1999, and reaches wider government. Two fire brigades, with
// an interpreter who knows the subject; a lesson that goes to the network of brigades; a silence, a bell, and a report.
#include <QTest>

#include "tests/e2e/stories/partners.h"

using namespace collega::test;

class AmsterdamKocaeliTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void itIsMultiLevelForTheUnionTakesPart();
  void theInterpreterIsWhoKnowsTheSubject();
  void theTownIsKnownBeforeTheVisit();
  void bothLogALessonWithoutAConnection();
  void theHourIsThatOfEachTown();
  void oneClimbsToTheNetworkOfBrigades();
  void afterHalfAYearItIsAdopted();
  void theSilenceIsBrokenByTheBell();
  void theCouncilReadsThatItWakes();

 private:
  Partners story_;
  Cli* ruud_ = nullptr;   // Amsterdam, firefighter and coordinator
  Cli* elif_ = nullptr;   // Kocaeli, firefighter
  Cli* hasan_ = nullptr;  // interpreter, knows hazardous materials
  Cli* defne_ = nullptr;  // interpreter, knows heritage
  Cli* zeki_ = nullptr;   // of the union of municipalities: in the network only
  QString network_;
  QString towns_;
  QString pair_;
  QString visit_;
  QString foam_;  // Ruud's lesson
};

void AmsterdamKocaeliTest::initTestCase() {
  QVERIFY(story_.begin("2035-03-01"));
  ruud_ = &story_.person(
      "Ruud Verhoef", {"--town", "Amsterdam", "--country", "NL", "--profession", "firefighter", "--organisation",
                       "Fire brigade Amsterdam-Amstelland", "--language", "nl", "--themes", "fire safety", "--offers",
                       "house fire prevention", "--seeks", "hazardous materials", "--role", "coordinator"});
  elif_ = &story_.person("Elif Şahin",
                         {"--town", "Kocaeli", "--country", "TR", "--profession", "firefighter", "--organisation",
                          "Kocaeli fire department", "--language", "tr", "--themes", "fire safety", "--offers",
                          "hazardous materials", "--seeks", "house fire prevention"});
  const QStringList broker{"--town",     "Amsterdam", "--country", "NL",     "--language",     "nl",
                           "--language", "tr",        "--role",    "broker", "--broker-roles", "interpreter"};
  hasan_ = &story_.person("Hasan Kaymaz", broker + QStringList{"--themes", "hazardous materials"});
  defne_ = &story_.person("Defne Su", broker + QStringList{"--themes", "cultural heritage"});
  zeki_ = &story_.person("Zeki Arslan", {"--town", "Diyarbakır", "--country", "TR", "--language", "tr"});
  network_ = ruud_->ask("id", {"space", "create", "--kind", "network", "--name", "Network of fire brigades"});
  towns_ = ruud_->ask("id", {"space",
                             "create",
                             "--name",
                             "Amsterdam — Kocaeli",
                             "--parent",
                             network_,
                             "--town",
                             "Amsterdam",
                             "--town",
                             "Kocaeli",
                             "--origin",
                             "After the Marmara earthquake of 1999",
                             "--themes",
                             "fire safety",
                             "--themes",
                             "disaster response",
                             "--themes",
                             "cultural heritage",
                             "--translocal",
                             "none",
                             "--usual-interval-days",
                             "60"});
  story_.admit(*ruud_, network_, {{zeki_, "professional"}});
  story_.admit(*ruud_, towns_, {{elif_, "professional"}, {hasan_, "broker"}, {defne_, "broker"}});
}

void AmsterdamKocaeliTest::itIsMultiLevelForTheUnionTakesPart() {
  const QStringList add{"organisation", "add", "--space", towns_};
  const QString gabb = "Union of municipalities in south-east Turkey";
  ruud_->must(add + QStringList{"Fire brigade Amsterdam-Amstelland", "--sector", "local_government"});
  ruud_->must(add + QStringList{gabb, "--sector", "higher_government"});
  const auto model = ruud_->ask({"network-model", towns_});
  QCOMPARE(model["model"].toString(), QStringLiteral("multi-level"));
  QVERIFY2(model["reason"].toString().contains(gabb), qPrintable(model["reason"].toString()));
  QCOMPARE(texts(model["missing"]), QStringList{"society"});
  // Elif names hers in her profile, and nobody has said what it is.
  QCOMPARE(valuesOf(model["unknown"], "name"), QStringList{"Kocaeli fire department"});
}

void AmsterdamKocaeliTest::theInterpreterIsWhoKnowsTheSubject() {
  const auto suggested = elif_->ask({"pair", "suggest", "--space", towns_});
  QCOMPARE(valuesOf(suggested, "name"), QStringList{"Ruud Verhoef"});
  const auto reasons = suggested[0]["reasons"];
  QCOMPARE(having(reasons, "kind", "same_profession")["what"].toString(), QStringLiteral("firefighter"));
  QCOMPARE(having(reasons, "kind", "same_theme")["what"].toString(), QStringLiteral("fire safety"));
  QCOMPARE(having(reasons, "kind", "offers_what_you_seek")["what"].toString(), QStringLiteral("house fire prevention"));
  QCOMPARE(having(reasons, "kind", "seeks_what_you_offer")["what"].toString(), QStringLiteral("hazardous materials"));
  QVERIFY(having(reasons, "kind", "no_shared_language").isObject());
  QCOMPARE(suggested[0]["bridge"]["name"].toString(), QStringLiteral("Hasan Kaymaz"));
  QCOMPARE(suggested[0]["bridge"]["subject"].toString(), QStringLiteral("hazardous materials"));

  const auto proposal = elif_->ask(
      "id", {"pair", "propose", "Ruud", "--broker", "Hasan", "--goal", "Konutlarda yangını nasıl önlüyorlar?"});
  Partners::tell(*elif_, {ruud_});
  pair_ = ruud_->ask("space", {"pair", "accept", proposal, "--goal", "Chloor in een haven"});
  Partners::tell(*ruud_, {elif_, hasan_});
  const auto sides = elif_->ask({"pair", "show", proposal})["sides"];
  for (const QJsonValue side : sides.toArray()) QVERIFY(!side["lacks_goal"].toBool());
  QCOMPARE(texts(having(sides, "town", "Amsterdam")["goal_texts"]), QStringList{"Chloor in een haven"});
}

void AmsterdamKocaeliTest::theTownIsKnownBeforeTheVisit() {
  story_.on("2035-03-20");
  ruud_->must({"contact", "add", "--space", towns_, "--kind", "call", "--with", "Hasan", "--language", "nl"});
  elif_->must({"briefing", "add", "--space", towns_, "Kocaeli", "--administration", "A metropolitan municipality",
               "--mandate", "The brigade is the town's, disasters are the state's"});
  elif_->must({"briefing", "crosswalk", "Kocaeli", "Leak of chlorine", "--space", towns_, "--here", "Safety region",
               "--there", "AFAD, with the brigade", "--mandate", "state"});
  Partners::tell(*elif_, {ruud_});
  // Four days, somebody agreed, there is a briefing, and Hasan speaks with both: nothing is left to say.
  const auto planned =
      ruud_->ask({"visit", "add", "Tanks in the port", "--space", pair_, "--visit-kind", "working_visit", "--host-town",
                  "Kocaeli", "--starts", "2035-05-07", "--ends", "2035-05-10", "--interpreters", "Hasan", "--agreed-by",
                  "The commander", "--themes", "fire safety"});
  visit_ = planned["id"].toString();
  QCOMPARE(texts(planned["hints"]), QStringList());
  const auto sheet = ruud_->ask({"visit", "prepare", visit_, "--done", "travel"});
  QCOMPARE(sheet["briefing"]["administration"].toString(), QStringLiteral("A metropolitan municipality"));
  // Nine tasks, without who interprets and who agreed at home.
  QCOMPARE(sheet["preparation"].toArray().size(), 7);
  QVERIFY(having(sheet["preparation"], "id", "travel")["done"].toBool());
  const auto there = ruud_->ask({"briefing", "crosswalk", "Kocaeli", "chlorine"});
  QCOMPARE(there[0]["there"].toString(), QStringLiteral("AFAD, with the brigade"));
  QCOMPARE(there[0]["mandate"].toString(), QStringLiteral("state"));
  Partners::tell(*ruud_, {elif_, hasan_});
}

void AmsterdamKocaeliTest::bothLogALessonWithoutAConnection() {
  story_.on("2035-05-10");
  story_.server.terminate();
  foam_ = ruud_->ask("id", {"lesson", "add", "--visit", visit_, "Zij leggen eerst schuim, en meten dan pas", "--plan",
                            "De volgorde omdraaien in onze oefening", "--language", "nl", "--lesson-kind", "service",
                            "--learners", "Amsterdam", "--themes", "fire safety"});
  const auto door = elif_->ask("id", {"lesson", "add", "--visit", visit_, "Amsterdam'da itfaiyeci kapıyı çalar",
                                      "--language", "tr", "--lesson-kind", "awareness", "--learners", "Kocaeli"});
  QCOMPARE(elif_->run({"sync"}).exit, 5);
  QVERIFY2(story_.server.start(), qPrintable(story_.server.error()));
  Partners::tell(*ruud_, {elif_, hasan_});
  hasan_->must({"lesson", "translate", foam_, "--language", "tr", "--seen", "Önce köpük, sonra ölçüm", "--plan",
                "Tatbikatta sırayı değiştirmek", "--note", "In Dutch it sounds like blame; it is none", "--name-me"});
  Partners::tell(*hasan_, {elif_});
  elif_->must({"lesson", "check", foam_, "--as-meant"});
  Partners::tell(*elif_, {ruud_, hasan_});
  QCOMPARE(valuesOf(ruud_->ask({"lesson", "search", "köpük"}), "id"), QStringList{foam_});
  QCOMPARE(valuesOf(ruud_->ask({"lesson", "search", "itfaiyeci"}), "id"), QStringList{door});
}

// Nine o'clock on both sides. Amsterdam is at +02 in summer and +01 in winter, Istanbul at +03 all the year.
void AmsterdamKocaeliTest::theHourIsThatOfEachTown() {
  const auto asked = ruud_->ask({"followup", "due", "--all"}).toArray();
  const auto dueOf = [&asked](const QString& prompt) {
    QStringList due;
    for (const QJsonValue each : asked)
      if (each["fields"]["prompt"].toString() == prompt) due << each["due"].toString();
    due.sort();
    return due;
  };
  QCOMPARE(dueOf("adoption_3_months"), (QStringList{"2035-08-10T06:00:00Z", "2035-08-10T07:00:00Z"}));
  QCOMPARE(dueOf("adoption_6_months"), (QStringList{"2035-11-10T06:00:00Z", "2035-11-10T08:00:00Z"}));
  QCOMPARE(dueOf("adoption_12_months"), (QStringList{"2036-05-10T06:00:00Z", "2036-05-10T07:00:00Z"}));
  // What the visit would have asked is asked about the lesson.
  QCOMPARE(dueOf("applied_6_months"), QStringList());
}

void AmsterdamKocaeliTest::oneClimbsToTheNetworkOfBrigades() {
  story_.on("2035-09-03");
  ruud_->must({"lesson", "rung", foam_, "department", "--evidence", "In the drill of August"});
  ruud_->must({"lesson", "rung", foam_, "network", "--evidence", "Six brigades in the south-east take it over"});
  const auto shown = ruud_->ask({"lesson", "publish", foam_, "--to", "network"});
  QCOMPARE(texts(shown["withheld"]), (QStringList{"visit", "author", "checks"}));
  QCOMPARE(valuesOf(shown["named"], "name"), QStringList{"Hasan Kaymaz"});  // he agreed, for his translation
  Partners::tell(*ruud_, {zeki_});
  const auto read = zeki_->ask({"lesson", "list", "--space", network_}).toArray();
  QCOMPARE(read.size(), 1);
  QCOMPARE(read[0]["fields"]["rung"].toString(), QStringLiteral("network"));
  QVERIFY(read[0]["fields"]["author"].isUndefined());
  // He is in none of the rest, and knows its rhythm all the same.
  QVERIFY(zeki_->ask({"search", "itfaiyeci"}).toArray().isEmpty());
  const auto tie = having(zeki_->ask({"rhythm"}), "space", towns_);
  QVERIFY(tie["by_pulse"].toBool());
  QCOMPARE(tie["last_contact"].toString(), QStringLiteral("2035-05-10"));
  const auto funnel = ruud_->ask({"funnel", towns_, "--from", "2035-06-01"});
  QCOMPARE(funnel["climbed"].toInt(), 1);
  QCOMPARE(having(funnel["rungs"], "rung", "person")["reached"].toInt(), 2);
  QCOMPARE(having(funnel["rungs"], "rung", "network")["arrived"].toInt(), 1);
  Partners::tell(*ruud_, {elif_});
}

void AmsterdamKocaeliTest::afterHalfAYearItIsAdopted() {
  const auto dueFor = [](const Cli& who) {
    for (const QJsonValue each : who.ask({"followup", "due"}).toArray())
      if (each["fields"]["prompt"].toString() == "adoption_6_months") return each["id"].toString();
    return QString();
  };
  story_.at("2035-11-10T06:01:00Z");
  const auto hers = dueFor(*elif_);
  QVERIFY(!hers.isEmpty());
  QVERIFY(dueFor(*ruud_).isEmpty());
  elif_->must({"followup", "done", hers, "--outcome", "not_applicable"});
  story_.at("2035-11-10T08:01:00Z");
  ruud_->must({"followup", "done", dueFor(*ruud_), "--outcome", "embedded", "--procedure", "Drill book, page 12"});
  Partners::tell(*ruud_, {elif_});
  Partners::tell(*elif_, {ruud_});
  const auto lesson = elif_->ask({"lesson", "show", foam_})["fields"];
  QCOMPARE(lesson["application"].toString(), QStringLiteral("adopted"));
  // For Kocaeli it is nothing, so the year's question to Kocaeli is dropped.
  story_.on("2036-05-11");
  const auto open = ruud_->ask({"followup", "due", "--all"}).toArray();
  int asked = 0;
  for (const QJsonValue each : open)
    if (each["fields"]["prompt"].toString() == "adoption_12_months") ++asked;
  QCOMPARE(asked, 1);
}

void AmsterdamKocaeliTest::theSilenceIsBrokenByTheBell() {
  const auto tie = [this] { return having(ruud_->ask({"rhythm", "--space", towns_}), "space", towns_); };
  story_.on("2036-06-01");
  auto now = tie();
  QCOMPARE(now["state"].toString(), QStringLiteral("dormant"));
  // From the tenth of November: 20 + 31 + 31 + 29 + 31 + 30 + 31 + 1, of which 180 would have been three times 60.
  QCOMPARE(now["silent_days"].toInt(), 204);
  QCOMPARE(now["usual_days"].toInt(), 60);
  QCOMPARE(now["should_ring"].toString(), hasan_->ask("id", {"profile", "show"}));  // the broker who was in contact
  const auto bell = ruud_->ask("id", {"bell", "ring", towns_, "--note", "Did the drill book arrive?"});
  Partners::tell(*ruud_, {hasan_});

  story_.on("2036-06-10");
  const auto bells = having(hasan_->ask({"digest"})["lines"], "kind", "bell");
  QCOMPARE(bells["text"].toString(), QStringLiteral("Did the drill book arrive?"));
  QCOMPARE(bells["days"].toInt(), 9);
  hasan_->must({"bell", "answer", bell, "Their chief has changed", "--reason", "departure", "--contact", "call"});
  Partners::tell(*hasan_, {ruud_});
  story_.on("2036-06-12");
  now = tie();
  QCOMPARE(now["state"].toString(), QStringLiteral("waking"));
  QCOMPARE(now["last_contact"].toString(), QStringLiteral("2036-06-10"));
}

void AmsterdamKocaeliTest::theCouncilReadsThatItWakes() {
  const auto reportIn = [this](const QString& language) {
    const auto file = story_.path(language + ".pdf");
    ruud_->must({"export", "pdf", file, "--space", towns_, "--language", language, "--from", "2035-03-01"});
    return file;
  };
  const auto dutch = reportIn("nl");
  const auto pages = pagesOfPdf(dutch);
  QVERIFY2(pages == 1 || pages == 2, qPrintable(QString::number(pages)));
  const auto words = textOfPdf(dutch);
  for (const auto* said :
       {"Amsterdam — Kocaeli", "Ontwakend", "Met meer bestuurslagen", "After the Marmara earthquake of 1999",
        "lessen geleerd", "bezoek aan elkaar", "Union of municipalities in south-east Turkey"})
    QVERIFY2(words.contains(QString::fromUtf8(said)), said);
  const auto turkish = textOfPdf(reportIn("tr"));
  for (const auto* said : {"Amsterdam — Kocaeli", "Uyanıyor", "Çok düzeyli", "karşılıklı ziyaret"})
    QVERIFY2(turkish.contains(QString::fromUtf8(said)), said);
  for (const auto* name : {"Ruud", "Verhoef", "Elif", "Şahin", "Hasan", "Kaymaz", "Defne", "commander"})
    QVERIFY2(!words.contains(QString::fromUtf8(name)) && !turkish.contains(QString::fromUtf8(name)), name);
}

QTEST_GUILESS_MAIN(AmsterdamKocaeliTest)
#include "amsterdam_kocaeli_test.moc"
