// Meppel and Al Hoceima: schools keep the beach clean, and a town does not always follow. A quiet no, a proposal that
// lapses, a side without a goal; a question that keeps its hour; a device that is lost with what was not sent yet.
#include <QDir>
#include <QTest>

#include "tests/e2e/stories/partners.h"

using namespace collega::test;

class MeppelAlHoceimaTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void aNoIsQuietAndIsKept();
  void anUnansweredProposalLapses();
  void oneSideHasNoGoalAndHomeHasAgreed();
  void aCallIsAVisitToo();
  void theQuestionKeepsItsHour();
  void theCalendarHasIt();
  void whatStandsInTheWayIsSummedUp();
  void theInitiativeIsRefusedWithAReason();
  void nothingIsLostWithTheDevice();
  void theTieIsClosedAndTheReportSaysWhy();

 private:
  Partners story_;
  Cli* gerda_ = nullptr;   // Meppel, environment, coordinator
  Cli* jan_ = nullptr;     // Meppel, environmental education
  Cli* mimoun_ = nullptr;  // Al Hoceima, environment service
  Cli* samira_ = nullptr;  // broker
  QString towns_;
  QString pair_;   // Jan's and Mimoun's
  QString space_;  // of the two
  QString asked_;
};

void MeppelAlHoceimaTest::initTestCase() {
  QVERIFY(story_.begin("2035-03-05"));
  const QStringList meppel{"--town",     "Meppel", "--country", "NL",
                           "--language", "nl",     "--themes",  "environmental awareness"};
  gerda_ = &story_.person("Gerda Mulder", meppel + QStringList{"--language", "fr", "--role", "coordinator"});
  jan_ = &story_.person("Jan Slot", meppel + QStringList{"--language", "fr", "--profession", "teacher"});
  mimoun_ = &story_.person("Mimoun Azzouzi", {"--town", "Al Hoceima", "--country", "MA", "--language", "ar",
                                              "--language", "fr", "--themes", "environmental awareness"});
  samira_ = &story_.person("Samira Haddadi", {"--town", "Meppel", "--country", "NL", "--language", "nl", "--language",
                                              "ar", "--role", "broker", "--organisation", "Friends of the beach"});
  towns_ = gerda_->ask("id", {"space", "create", "--name", "Meppel — Al Hoceima", "--town", "Meppel", "--town",
                              "Al Hoceima", "--origin", "Started by the towns", "--themes", "waste management",
                              "--themes", "environmental awareness", "--translocal", "regional"});
  story_.admit(*gerda_, towns_, {{jan_, "professional"}, {mimoun_, "professional"}, {samira_, "broker"}});
}

void MeppelAlHoceimaTest::aNoIsQuietAndIsKept() {
  gerda_->must({"sync"});
  QCOMPARE(valuesOf(gerda_->ask({"pair", "suggest"}), "name"), QStringList{"Mimoun Azzouzi"});
  const auto proposal = gerda_->ask("id", {"pair", "propose", "Mimoun"});
  Partners::tell(*gerda_, {mimoun_});
  mimoun_->must({"pair", "decline", proposal});
  Partners::tell(*mimoun_, {gerda_});
  QCOMPARE(gerda_->ask({"pair", "show", proposal})["state"].toString(), QStringLiteral("declined"));
  QVERIFY(gerda_->ask({"pair", "suggest"}).toArray().isEmpty());
  QCOMPARE(gerda_->run({"pair", "propose", "Mimoun"}).exit, 2);
}

// After 21 days.
void MeppelAlHoceimaTest::anUnansweredProposalLapses() {
  const auto first = jan_->ask("id", {"pair", "propose", "Mimoun"});
  Partners::tell(*jan_, {mimoun_});
  story_.on("2035-03-26");
  QVERIFY(mimoun_->ask({"pair", "show", first})["awaits_me"].toBool());
  story_.on("2035-03-27");
  QVERIFY(mimoun_->ask({"pair", "show", first})["lapsed"].toBool());
  QCOMPARE(mimoun_->run({"pair", "accept", first}).exit, 2);
  // A lapse is no no: it may be proposed anew.
  pair_ = jan_->ask("id", {"pair", "propose", "Mimoun"});
  Partners::tell(*jan_, {mimoun_});
  space_ = mimoun_->ask("space", {"pair", "accept", pair_, "--goal", "Une classe qui adopte une plage"});
  Partners::tell(*mimoun_, {jan_, gerda_});
  QVERIFY(!space_.isEmpty());
}

void MeppelAlHoceimaTest::oneSideHasNoGoalAndHomeHasAgreed() {
  const auto asked = jan_->run({"--language", "nl", "pair", "show", pair_}).out;
  QVERIFY2(asked.contains("Meppel") && !asked.contains("Al Hoceima heeft nog niet"), asked);
  jan_->must({"pair", "agree", pair_, "--by", "Head of the school"});
  story_.on("2035-04-03");
  jan_->must({"pair", "reported", pair_});
  Partners::tell(*jan_, {mimoun_, gerda_});
  const auto side = having(mimoun_->ask({"pair", "show", pair_})["sides"], "town", "Meppel");
  QVERIFY(side["lacks_goal"].toBool());
  QCOMPARE(side["permission"]["agreed_by"].toString(), QStringLiteral("Head of the school"));
  QCOMPARE(side["permission"]["agreed_on"].toString(), QStringLiteral("2035-03-27"));
  QCOMPARE(side["permission"]["reported_on"].toString(), QStringLiteral("2035-04-03"));
  // Gerda is not of the pair, and its pulse tells her.
  const auto words = texts(gerda_->ask({"balance", towns_})["words"]);
  QVERIFY2(words.contains("The only pair has no learning goal for Meppel."), qPrintable(words.join('\n')));
}

void MeppelAlHoceimaTest::aCallIsAVisitToo() {
  const auto planned = mimoun_->ask({"visit", "add", "First class, first beach", "--space", space_, "--visit-kind",
                                     "call", "--starts", "2035-04-05", "--themes", "environmental awareness"});
  // Nobody has agreed; a call needs no host, no briefing and no second day.
  QCOMPARE(texts(planned["hints"]), QStringList{"It does not say who agreed to it at home."});
  const auto sheet = mimoun_->ask({"visit", "prepare", planned["id"].toString()});
  QCOMPARE(sheet["preparation"].toArray().size(), 7);
  QVERIFY(having(sheet["preparation"], "id", "hour").isObject());
  QVERIFY(!having(sheet["preparation"], "id", "travel").isObject());
}

// Every Monday at nine: seven in the morning by UTC before the 28th of October, eight after it.
void MeppelAlHoceimaTest::theQuestionKeepsItsHour() {
  story_.on("2035-10-15");
  asked_ = jan_->ask("id", {"followup", "add", "Is the beach clean?", "--space", space_, "--for", "me", "--due",
                            "2035-10-22T09:00", "--recur", "FREQ=WEEKLY;COUNT=4"});
  const auto open = [this] {
    return having(jan_->ask({"followup", "due", "--all"}), "question", "Is the beach clean?");
  };
  QCOMPARE(open()["due"].toString(), QStringLiteral("2035-10-22T07:00:00Z"));
  story_.on("2035-10-22");
  jan_->must({"followup", "done", asked_, "Yes, forty bags"});
  const auto next = open();
  QCOMPARE(next["due"].toString(), QStringLiteral("2035-10-29T08:00:00Z"));
  jan_->must({"followup", "snooze", next["id"].toString(), "--days", "3"});
  QCOMPARE(open()["due"].toString(), QStringLiteral("2035-11-01T08:00:00Z"));
}

// One answered, three to come; of which the first is put off.
void MeppelAlHoceimaTest::theCalendarHasIt() {
  const auto file = story_.path("jan.ics");
  jan_->must({"export", "ics", file, "--space", space_});
  auto calendar = textOfFile(file);
  calendar.replace("\r\n ", "");
  for (const auto* line :
       {"BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "DTSTART;TZID=Europe/Amsterdam:20351029T090000",
        "RRULE:FREQ=WEEKLY;COUNT=3", "RECURRENCE-ID;TZID=Europe/Amsterdam:20351029T090000",
        "DTSTART;TZID=Europe/Amsterdam:20351101T090000", "SUMMARY;LANGUAGE=en:Is the beach clean?", "X-WR-CALNAME"})
    QVERIFY2(calendar.contains(line), qPrintable(QString(line) + u'\n' + calendar));
}

void MeppelAlHoceimaTest::whatStandsInTheWayIsSummedUp() {
  Partners::tell(*jan_, {mimoun_});
  const QStringList add{"lesson", "add", "--space", towns_, "--language", "fr"};
  mimoun_->must(add + QStringList{"Une classe par plage", "--obstacle", "mandate:The province:the coast is the state's",
                                  "--application", "blocked"});
  mimoun_->must(add + QStringList{"Un gardien en été", "--obstacle", "mandate:the province", "--obstacle",
                                  "resources:The council"});
  jan_->must(add + QStringList{"Des sacs que l'on compte", "--obstacle", "no_support:The alderman", "--application",
                               "adopted"});
  Partners::tell(*mimoun_, {gerda_});
  Partners::tell(*jan_, {gerda_});
  const auto picture = gerda_->ask({"obstacles", towns_});
  QCOMPARE(picture["lessons"].toInt(), 3);
  QCOMPARE(picture["blocked"].toInt(), 1);
  // What holds most comes first; what was adopted all the same is overcome.
  QCOMPARE(valuesOf(picture["obstacles"], "kind").first(), QStringLiteral("mandate"));
  const auto mandate = having(picture["obstacles"], "kind", "mandate");
  QCOMPARE(mandate["held"].toArray().size(), 2);
  QVERIFY(mandate["held"][0]["blocked"].toBool());
  QCOMPARE(mandate["lifters"][0]["lessons"].toInt(), 2);  // however it is written
  const auto support = having(picture["obstacles"], "kind", "no_support");
  QCOMPARE(support["overcome"].toInt(), 1);
  QVERIFY(support["held"].toArray().isEmpty());
}

void MeppelAlHoceimaTest::theInitiativeIsRefusedWithAReason() {
  const QStringList ask{"backing", "ask", "--space", towns_, "--town", "Meppel"};
  const auto warden = samira_->ask("id", ask + QStringList{"A warden for the summer"});
  samira_->must(ask + QStringList{"Bags from the town's own stock"});
  Partners::tell(*samira_, {gerda_});
  QCOMPARE(gerda_->run({"backing", "answer", warden, "refused"}).exit, 2);
  gerda_->must({"backing", "answer", warden, "refused", "A warden abroad is not ours to pay"});
  const auto open = gerda_->ask({"backing", "list", "--open"});
  QCOMPARE(valuesOf(open, "id").size(), 1);
  Partners::tell(*gerda_, {samira_});
  QCOMPARE(having(samira_->ask({"backing", "list"}), "id", warden)["fields"]["answer"].toString(),
           QStringLiteral("A warden abroad is not ours to pay"));
}

// Jan writes on the train, keeps a backup, and loses the computer.
void MeppelAlHoceimaTest::nothingIsLostWithTheDevice() {
  story_.on("2035-11-19");
  jan_->must({"lesson", "add", "--space", space_, "De klas telt wat de zee teruggeeft", "--language", "nl"});
  const auto file = story_.path("jan.backup");
  const auto made = jan_->ask({"backup", "create", file});
  QCOMPARE(made["waiting"].toInt(), 1);
  QVERIFY(QDir(jan_->profile()).removeRecursively());
  Cli other(story_.path("another machine"));
  other.set("COLLEGA_NOW", "2035-11-20T12:00:00Z");
  auto wrong = other;
  wrong.set("COLLEGA_PASSPHRASE", "a kingdom for a horse");
  QVERIFY(wrong.run({"backup", "restore", file}).exit != 0);
  other.must({"backup", "restore", file});
  Partners::tell(other, {mimoun_});
  QCOMPARE(mimoun_->ask({"lesson", "search", "teruggeeft"}).toArray().size(), 1);
  mimoun_->must({"message", "add", "--space", space_, "Nous aussi nous comptons"});
  Partners::tell(*mimoun_, {&other});
  QCOMPARE(other.run({"record", "dump", "--space", space_}).out,
           mimoun_->run({"record", "dump", "--space", space_}).out);
}

void MeppelAlHoceimaTest::theTieIsClosedAndTheReportSaysWhy() {
  story_.on("2035-12-03");
  gerda_->must({"sync"});
  gerda_->must({"rhythm", "close", towns_, "--reason", "politics", "--note", "The new council wants it near home"});
  const auto ties = gerda_->ask({"rhythm"});
  QCOMPARE(having(ties, "space", towns_)["state"].toString(), QStringLiteral("closed"));
  // The two go on: a tie is judged apart from those beneath it.
  QCOMPARE(having(ties, "space", space_)["state"].toString(), QStringLiteral("active"));
  const auto file = story_.path("report.pdf");
  gerda_->must({"export", "pdf", file, "--space", towns_, "--language", "fr"});
  const auto words = textOfPdf(file);
  for (const auto* said :
       {"Meppel — Al Hoceima", "Ce lien est clos (Politique).", "La compétence relève d’un niveau supérieur",
        "The province", "1 initiative de la société civile attend le soutien d'une commune."})
    QVERIFY2(words.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u'\n' + words));
  for (const auto* name : {"Gerda", "Jan Slot", "Mimoun", "Samira", "near home"}) QVERIFY2(!words.contains(name), name);
}

QTEST_GUILESS_MAIN(MeppelAlHoceimaTest)
#include "meppel_al_hoceima_test.moc"
