// Rotterdam and Casablanca: two large port cities, towns only, and no programme. Two police officers learn, the
// services hardly do; Morocco's clocks change in September 2026; one of the two leaves; both sides see it differently;
// it falls asleep, and the report says so in French.
#include <QTest>

#include "tests/e2e/stories/partners.h"

using namespace collega::test;

class RotterdamCasablancaTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void itIsClassicAndLacksBoth();
  void whatIsDifferentIsAReasonToMeet();
  void theNightShiftIsFollowed();
  void moroccosClocksChange();
  void theCalendarKnowsTheChange();
  void theOfficersLearnAndTheServicesHardly();
  void noProgrammePaid();
  void theSidesSeeItDifferently();
  void theThreadGoesOnWithASuccessor();
  void itFallsAsleepAndSomebodyIsToRing();
  void theReportSaysSoInFrench();

 private:
  [[nodiscard]] static QStringList dueOf(const QJsonArray& asked, const QString& prompt);

  Partners story_;
  Cli* anouk_ = nullptr;    // Rotterdam, international relations, coordinator
  Cli* dirk_ = nullptr;     // Rotterdam, police officer
  Cli* fenna_ = nullptr;    // Rotterdam, police officer, who comes after him
  Cli* youssef_ = nullptr;  // Casablanca, police officer
  QString towns_;
  QString pair_;
  QString space_;
  QString street_;  // the question that comes every Monday
  QString family_;  // Dirk's lesson
};

QStringList RotterdamCasablancaTest::dueOf(const QJsonArray& asked, const QString& prompt) {
  QStringList due;
  for (const QJsonValue each : asked)
    if (each["fields"]["prompt"].toString() == prompt) due << each["due"].toString();
  due.sort();
  return due;
}

void RotterdamCasablancaTest::initTestCase() {
  QVERIFY(story_.begin("2026-06-08"));
  const QStringList rotterdam{"--town", "Rotterdam", "--country", "NL", "--language", "nl", "--language", "fr"};
  const QStringList police{"--profession", "police officer", "--themes", "police"};
  anouk_ = &story_.person("Anouk Peters", rotterdam + QStringList{"--role", "coordinator"});
  dirk_ = &story_.person(
      "Dirk Bos",
      rotterdam + police + QStringList{"--offers", "neighbourhood teams", "--seeks", "young people at night"});
  fenna_ = &story_.person("Fenna Kuiper", rotterdam + police + QStringList{"--paused", "true"});
  youssef_ =
      &story_.person("Youssef Alaoui",
                     QStringList{"--town", "Casablanca", "--country", "MA", "--language", "ar", "--language", "fr"} +
                         police + QStringList{"--offers", "young people at night", "--offers", "crowds in a stadium"});
  towns_ = anouk_->ask(
      "id", {"space",        "create",     "--name",   "Rotterdam — Casablanca",     "--town",   "Rotterdam",
             "--town",       "Casablanca", "--origin", "Both are large port cities", "--since",  "2008",
             "--themes",     "police",     "--themes", "youth participation",        "--themes", "economic development",
             "--translocal", "none"});
  story_.admit(*anouk_, towns_, {{dirk_, "professional"}, {fenna_, "professional"}, {youssef_, "coordinator"}});
}

void RotterdamCasablancaTest::itIsClassicAndLacksBoth() {
  const QStringList add{"organisation", "add", "--space", towns_, "--sector", "local_government", "Police"};
  anouk_->must(add + QStringList{"--town", "Rotterdam"});
  youssef_->must(add + QStringList{"--town", "Casablanca"});
  Partners::tell(*youssef_, {anouk_});
  const auto model = anouk_->ask({"network-model", towns_});
  QCOMPARE(model["model"].toString(), QStringLiteral("classic"));
  QCOMPARE(texts(model["missing"]), (QStringList{"society", "higher_government"}));
  QCOMPARE(model["local"].toArray().size(), 2);  // two towns, two services of one name
}

void RotterdamCasablancaTest::whatIsDifferentIsAReasonToMeet() {
  // Fenna asked not to be matched at present, and Anouk has nothing to do with the police.
  const auto suggested = youssef_->ask({"pair", "suggest", "--space", towns_});
  QCOMPARE(valuesOf(suggested, "name").first(), QStringLiteral("Dirk Bos"));
  QVERIFY(!valuesOf(suggested, "name").contains("Fenna Kuiper"));
  const auto reasons = suggested[0]["reasons"];
  QCOMPARE(having(reasons, "kind", "seeks_what_you_offer")["what"].toString(), QStringLiteral("young people at night"));
  QCOMPARE(having(reasons, "kind", "different")["what"].toString(), QStringLiteral("neighbourhood teams"));
  QCOMPARE(having(reasons, "kind", "shared_language")["what"].toString(), QStringLiteral("fr"));
  QVERIFY(suggested[0]["bridge"].isNull());  // they need none

  pair_ = dirk_->ask("id", {"pair", "propose", "Youssef", "--goal", "Hoe zij 's nachts met jongeren praten"});
  Partners::tell(*dirk_, {youssef_});
  space_ = youssef_->ask("space", {"pair", "accept", pair_, "--goal", "شرطي الحي"});
  Partners::tell(*youssef_, {dirk_, anouk_});
}

void RotterdamCasablancaTest::theNightShiftIsFollowed() {
  const auto visit = dirk_->ask("id", {"visit", "add", "With the night shift", "--space", space_, "--visit-kind",
                                       "job_shadowing", "--host-town", "Casablanca", "--starts", "2026-06-22", "--ends",
                                       "2026-06-24", "--agreed-by", "District chief", "--themes", "police"});
  story_.on("2026-06-24");
  family_ = dirk_->ask("id", {"lesson", "add", "--visit", visit, "Hij vraagt eerst naar de familie", "--plan",
                              "Twee minuten voor de eerste vraag", "--language", "nl", "--learners", "Rotterdam",
                              "--lesson-kind", "culture"});
  Partners::tell(*dirk_, {youssef_});
}

// Nine o'clock is 08:00 by UTC in Casablanca until the twentieth of September 2026, and 09:00 from then on.
void RotterdamCasablancaTest::moroccosClocksChange() {
  story_.on("2026-09-07");
  street_ = youssef_->ask("id", {"followup", "add", "Who knows the street?", "--space", space_, "--for", "me", "--due",
                                 "2026-09-14T09:00", "--recur", "FREQ=WEEKLY"});
  const auto asked = youssef_->ask({"followup", "due", "--all"}).toArray();
  QCOMPARE(having(asked, "question", "Who knows the street?")["due"].toString(),
           QStringLiteral("2026-09-14T08:00:00Z"));
  // Of both sides, three months and half a year after the 24th of June: Rotterdam is at +02, then at +01.
  QCOMPARE(dueOf(asked, "adoption_3_months"), (QStringList{"2026-09-24T07:00:00Z", "2026-09-24T09:00:00Z"}));
  QCOMPARE(dueOf(asked, "adoption_6_months"), (QStringList{"2026-12-24T08:00:00Z", "2026-12-24T09:00:00Z"}));
  // What the visit asks goes by the clock of whoever planned it: two days, and a week, after its end.
  QCOMPARE(dueOf(asked, "log_lessons"), QStringList{"2026-06-26T07:00:00Z"});
  QCOMPARE(dueOf(asked, "thank"), QStringList{"2026-07-01T07:00:00Z"});
}

void RotterdamCasablancaTest::theCalendarKnowsTheChange() {
  const auto file = story_.path("youssef.ics");
  youssef_->must({"export", "ics", file, "--space", space_, "--language", "fr"});
  auto calendar = textOfFile(file);
  calendar.replace("\r\n ", "");
  for (const auto* line : {"TZID:Africa/Casablanca", "DTSTART;TZID=Africa/Casablanca:20260914T090000",
                           "RRULE:FREQ=WEEKLY", "DTSTART:20260920T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000"})
    QVERIFY2(calendar.contains(line), qPrintable(QString(line) + u'\n' + calendar));

  story_.at("2026-09-14T08:01:00Z");
  youssef_->must({"followup", "done", street_, "Two of five"});
  const auto isDue = [this] { return youssef_->run({"followup", "due"}).out.contains("Who knows the street?"); };
  story_.at("2026-09-21T08:59:00Z");
  QVERIFY(!isDue());
  story_.at("2026-09-21T09:01:00Z");
  QVERIFY(isDue());
}

void RotterdamCasablancaTest::theOfficersLearnAndTheServicesHardly() {
  story_.on("2026-09-24");
  dirk_->must({"sync"});
  for (const QJsonValue each : dirk_->ask({"followup", "due"}).toArray())
    if (each["fields"]["prompt"].toString() == "adoption_3_months")
      dirk_->must({"followup", "done", each["id"].toString(), "Only by me", "--outcome", "tried"});
  youssef_->must({"lesson", "add", "--space", space_, "لكل حي شرطي يعرف سكانه", "--language", "ar", "--learners",
                  "Casablanca", "--obstacle", "mandate:The wali", "--application", "blocked"});
  Partners::tell(*youssef_, {dirk_});
  Partners::tell(*dirk_, {youssef_, anouk_});
  const auto funnel = dirk_->ask({"funnel", towns_, "--from", "2026-06-01"});
  QCOMPARE(having(funnel["rungs"], "rung", "person")["lessons"].toInt(), 2);
  QCOMPARE(having(funnel["rungs"], "rung", "department")["reached"].toInt(), 0);
  QCOMPARE(funnel["climbed"].toInt(), 0);
  // Anouk is not of the pair: she sees a lesson of each side, and not what it says.
  const auto balance = anouk_->ask({"balance", towns_});
  for (const auto* town : {"Rotterdam", "Casablanca"})
    QCOMPARE(having(balance["parts"][0]["sides"], "town", town)["lessons"].toInt(), 1);
  QVERIFY(anouk_->ask({"search", "familie"}).toArray().isEmpty());
}

void RotterdamCasablancaTest::noProgrammePaid() {
  const QStringList add{"contribution", "add", "--space", towns_, "--contribution-kind"};
  anouk_->must(add + QStringList{"money", "--amount", "310000", "--currency", "EUR"});
  youssef_->must(add + QStringList{"hosting", "--amount", "3", "--note", "Nights"});
  Partners::tell(*youssef_, {anouk_});
  const auto summary = anouk_->ask({"contribution", "summary", towns_});
  QVERIFY(summary["programmes"].toArray().isEmpty());
  QCOMPARE(valuesOf(summary["splits"], "donor"), (QStringList{"Rotterdam", "Casablanca"}));
  QCOMPARE(having(summary["sides"], "town", "Rotterdam")["sums"][0]["own"].toInt(), 310'000);
}

void RotterdamCasablancaTest::theSidesSeeItDifferently() {
  story_.on("2026-10-05");
  const QStringList add{"reflection", "add", "--space", towns_};
  anouk_->must(add + QStringList{"--score", "similarities=4:Two ports", "--score", "differences=3", "--score",
                                 "resources=2", "--score", "trust=3", "--score", "power=3", "--score",
                                 "transnational=1"});
  youssef_->must(add + QStringList{"--score", "similarities=2:He answers to the mayor", "--score", "differences=4",
                                   "--score", "resources=1", "--score", "trust=3", "--score", "power=3", "--score",
                                   "transnational=2"});
  Partners::tell(*youssef_, {anouk_});
  const auto seen = anouk_->ask({"dimensions", towns_});
  QCOMPARE(seen["dimensions"].toArray().size(), 6);
  // Two apart is worth a conversation, one is not.
  QCOMPARE(texts(seen["words"]),
           QStringList{"Similarities: Rotterdam says 4, Casablanca says 2. That is worth a conversation."});
  QCOMPARE(having(seen["dimensions"], "dimension", "transnational")["gap"].toInt(), 1);
  QCOMPARE(having(seen["dimensions"], "dimension", "trust")["gap"].toInt(), 0);
}

void RotterdamCasablancaTest::theThreadGoesOnWithASuccessor() {
  youssef_->must({"message", "add", "--space", space_, "Qui viendra après toi"});
  Partners::tell(*youssef_, {dirk_});
  dirk_->must({"pair", "handover", pair_, "--to", "Fenna", "--introduction", "She walks the same streets"});
  Partners::tell(*dirk_, {youssef_, fenna_});
  QCOMPARE(texts(fenna_->ask({"pair", "show", pair_})["handover"]["awaits"]).size(), 2);
  fenna_->must({"pair", "handover-accept", pair_});
  youssef_->must({"pair", "handover-accept", pair_});
  Partners::tell(*youssef_, {fenna_, dirk_});
  QCOMPARE(fenna_->ask({"message", "list", "--space", space_}).toArray().size(), 2);
  QCOMPARE(fenna_->ask({"lesson", "show", family_})["fields"]["seen"].toString(),
           QStringLiteral("Hij vraagt eerst naar de familie"));
  QCOMPARE(valuesOf(dirk_->ask({"pair", "list"})[0]["sides"], "name").contains("Dirk Bos"), false);
}

// Nobody has set how often is usual: 90 days, so that it sleeps after 270.
void RotterdamCasablancaTest::itFallsAsleepAndSomebodyIsToRing() {
  const auto stateOn = [this](const QString& day) {
    story_.on(day);
    return having(anouk_->ask({"rhythm", "--space", towns_}), "space", towns_);
  };
  story_.on("2026-10-12");
  youssef_->must({"contact", "add", "--space", towns_, "--kind", "mail", "--people", "me", "Nobody answered"});
  Partners::tell(*youssef_, {anouk_});
  // Since the twelfth of October: 19 + 30 + 31 + 31 + 28 + 31 + 30 + 31 + 30 + 9 = 270 on the ninth of July.
  QCOMPARE(stateOn("2027-07-09")["state"].toString(), QStringLiteral("cooling"));
  const auto tie = stateOn("2027-07-10");
  QCOMPARE(tie["state"].toString(), QStringLiteral("dormant"));
  QCOMPARE(tie["silent_days"].toInt(), 271);
  QVERIFY(!tie["learned"].toBool());
  // No broker takes part, so it is whoever was last in contact.
  QCOMPARE(tie["should_ring"].toString(), youssef_->ask("id", {"profile", "show"}));
  const auto quiet = having(youssef_->ask({"digest"})["lines"], "id", towns_);
  QCOMPARE(quiet["kind"].toString(), QStringLiteral("quiet"));
  QCOMPARE(quiet["days"].toInt(), 271);
}

void RotterdamCasablancaTest::theReportSaysSoInFrench() {
  const auto file = story_.path("report.pdf");
  anouk_->must({"export", "pdf", file, "--space", towns_, "--language", "fr", "--from", "2026-06-01"});
  const auto words = textOfPdf(file);
  for (const auto* said : {"Rotterdam — Casablanca", "Endormi", "Classique", "Both are large port cities",
                           "depuis 2008", "Seules des collectivités locales participent."})
    QVERIFY2(words.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u'\n' + words));
  for (const auto* name : {"Anouk", "Dirk", "Fenna", "Youssef", "familie"}) QVERIFY2(!words.contains(name), name);
}

QTEST_GUILESS_MAIN(RotterdamCasablancaTest)
#include "rotterdam_casablanca_test.moc"
