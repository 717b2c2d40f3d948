// Haarlem and Emirdağ: most Turkish residents of Haarlem come from the region, and their association worked with it
// before the towns did. Many parties sort waste; only one side learns; the public reads it in Turkish.
#include <QTest>

#include "tests/e2e/stories/partners.h"

using namespace collega::test;

class HaarlemEmirdagTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void civilSocietyAskedBeforeTheTownAnswered();
  void thePartiesComeFromASpreadsheet();
  void anAddressBookKnowsSomeAlready();
  void whoTypedHerAgainIsMerged();
  void aWorkshopHasAListOfItsOwn();
  void onlyOneSideLearnsAndThatIsSaid();
  void theInitiatorIsAskedFirst();
  void thePublicReadsItInItsOwnLanguage();
  void theSpreadsheetComesBackAsItWent();
  void theReportNamesPartiesAndNoPersons();

 private:
  Partners story_;
  Cli* bram_ = nullptr;    // Haarlem, waste manager and coordinator
  Cli* kemal_ = nullptr;   // Emirdağ, cleaning services
  Cli* zeynep_ = nullptr;  // Haarlem, of the association: initiator
  QString towns_;
  QString sorting_;  // the lesson that is published
};

void HaarlemEmirdagTest::initTestCase() {
  QVERIFY(story_.begin("2035-01-15"));
  bram_ = &story_.person("Bram de Vries",
                         {"--town", "Haarlem", "--country", "NL", "--profession", "waste manager", "--organisation",
                          "Waste and cleaning", "--language", "nl", "--language", "en", "--role", "coordinator"});
  kemal_ = &story_.person("Kemal Aydın", {"--town", "Emirdağ", "--country", "TR", "--profession", "waste manager",
                                          "--organisation", "Cleaning services", "--language", "tr"});
  zeynep_ =
      &story_.person("Zeynep Yaman", {"--town", "Haarlem", "--country", "NL", "--organisation", "Emirdağ association",
                                      "--language", "nl", "--language", "tr", "--role", "broker", "--broker-roles",
                                      "initiator", "--networks", "Schools in Schalkwijk", "--may-be-named", "true"});
  towns_ = bram_->ask("id", {"space", "create", "--name", "Haarlem — Emirdağ", "--town", "Haarlem", "--town", "Emirdağ",
                             "--origin", "Residents of Haarlem worked with Emirdağ before the towns did", "--themes",
                             "waste management", "--themes", "environmental awareness", "--translocal", "direct"});
  story_.admit(*bram_, towns_, {{kemal_, "professional"}, {zeynep_, "broker"}});
}

void HaarlemEmirdagTest::civilSocietyAskedBeforeTheTownAnswered() {
  const auto asked = zeynep_->ask(
      "id", {"backing", "ask", "Sorting waste in every school yard", "--town", "Emirdağ", "--space", towns_});
  Partners::tell(*zeynep_, {kemal_});
  story_.on("2035-02-26");
  QCOMPARE(zeynep_->run({"backing", "answer", asked, "given", "Yes"}).exit, 2);  // she asks, and is of the other town
  const auto open = kemal_->ask({"backing", "list", "--open"});
  QCOMPARE(open[0]["days"].toInt(), 42);  // 16 of January and 26
  QCOMPARE(open[0]["fields"]["organisation"].toString(), QStringLiteral("Emirdağ association"));
  QVERIFY(open[0]["mine"].toBool());
  kemal_->must({"backing", "answer", asked, "given", "The yards, and a lorry on Fridays"});
  Partners::tell(*kemal_, {zeynep_, bram_});
  QCOMPARE(zeynep_->ask({"backing", "list"})[0]["fields"]["state"].toString(), QStringLiteral("given"));
}

void HaarlemEmirdagTest::thePartiesComeFromASpreadsheet() {
  const auto file = story_.path("parties.csv");
  const QByteArray begin =
      "\xEF\xBB\xBFNaam;Town;Sector\r\n"
      "Provincial environmental organisation;Emirdağ;civil_society\r\n"
      "University of the province;;knowledge\r\n"
      "Primary school of Emirdağ;Emirdağ;school\r\n"
      "Emirdağ association;Haarlem;civil_society\r\n";
  const QStringList read{"import", "csv", file, "--kind", "organisation", "--map", "Naam=name", "--space", towns_};
  QVERIFY(writeFile(file, begin + "Cleaning services;Emirdağ;town hall\r\n"));
  const auto refused = kemal_->run(read);
  QCOMPARE(refused.exit, 2);
  QVERIFY2(refused.err.contains("line 6"), refused.err);
  QVERIFY(writeFile(file, begin + "Cleaning services;Emirdağ;local_government\r\n"
                                  "primary school of emirdağ;Emirdağ;school\r\n"));
  const auto looked = kemal_->ask(read + QStringList{"--dry-run"});
  QCOMPARE(looked["rows"].toInt(), 6);
  QCOMPARE(looked["imported"].toInt(), 0);
  // Of the six, one is the same school again; of the refused file nothing had stayed.
  const auto taken = kemal_->ask(read);
  QCOMPARE(taken["imported"].toInt(), 5);
  QCOMPARE(taken["doubles"][0]["line"].toInt(), 7);
  QCOMPARE(taken["doubles"][0]["earlier"].toInt(), 4);

  const auto model = kemal_->ask({"network-model", towns_});
  QCOMPARE(model["model"].toString(), QStringLiteral("multi-actor"));
  QCOMPARE(texts(model["missing"]), QStringList{"higher_government"});
  QCOMPARE(model["society"].toArray().size(), 4);
  QCOMPARE(having(model["society"], "name", "Emirdağ association")["people"].toInt(), 1);
  // Nobody has said what Bram's organisation is.
  QCOMPARE(valuesOf(model["unknown"], "name"), QStringList{"Waste and cleaning"});
}

void HaarlemEmirdagTest::anAddressBookKnowsSomeAlready() {
  const auto file = story_.path("people.vcf");
  QVERIFY(writeFile(file,
                    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Aylin Demir\r\nORG:University of the province\r\n"
                    "EMAIL:aylin@example.org\r\nADR:;;;Emirdağ;;;Türkiye\r\nEND:VCARD\r\n"
                    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:KEMAL AYDIN\r\nADR:;;;Emirdağ;;;Türkiye\r\nEND:VCARD\r\n"));
  const auto read = zeynep_->ask({"import", "vcard", file, "--space", towns_});
  QCOMPARE(read["rows"].toInt(), 2);
  QCOMPARE(read["imported"].toInt(), 1);
  QCOMPARE(read["doubles"][0]["record"].toString(), kemal_->ask("id", {"profile", "show"}));
}

// By her mail, though her name is written in another way.
void HaarlemEmirdagTest::whoTypedHerAgainIsMerged() {
  const auto file = story_.path("again.csv");
  QVERIFY(writeFile(file, "name,town,mail\nProf. A. Demir,Emirdağ,Aylin@example.org\n"));
  kemal_->must({"import", "csv", file, "--kind", "person", "--space", towns_});
  Partners::tell(*zeynep_, {kemal_});
  Partners::tell(*kemal_, {zeynep_});
  const auto doubles = kemal_->ask({"record", "doubles"});
  QCOMPARE(doubles.toArray().size(), 1);
  QCOMPARE(doubles[0]["same"].toString(), QStringLiteral("mail"));
  kemal_->must({"record", "merge", doubles[0]["other"].toString(), doubles[0]["kept"].toString()});
  // Three members and one Aylin.
  QCOMPARE(kemal_->run({"export", "vcard", "-"}).out.count("BEGIN:VCARD"), 4);
}

void HaarlemEmirdagTest::aWorkshopHasAListOfItsOwn() {
  const auto planned =
      kemal_->ask({"visit", "add", "Sorting at school", "--space", towns_, "--visit-kind", "workshop", "--host-town",
                   "Emirdağ", "--starts", "2035-04-09", "--participants", "me", "--participants", "Bram"});
  // Nobody interprets between Dutch and Turkish, nobody agreed, and the town has no briefing; one day is enough.
  QCOMPARE(planned["hints"].toArray().size(), 3);
  const auto visit = planned["id"].toString();
  kemal_->must({"record", "set", visit, "interpreters=Zeynep"});
  const auto sheet = kemal_->ask({"visit", "prepare", visit, "--done", "invitations", "--add", "Gloves for the class"});
  QCOMPARE(sheet["hints"].toArray().size(), 2);
  // Ten tasks of a workshop, and one of his own.
  QCOMPARE(sheet["preparation"].toArray().size(), 11);
  QVERIFY(having(sheet["preparation"], "id", "interpreter")["done"].toBool());
  QVERIFY(having(sheet["preparation"], "id", "invitations")["done"].toBool());
  QVERIFY(!having(sheet["preparation"], "id", "material")["done"].toBool());
}

void HaarlemEmirdagTest::onlyOneSideLearnsAndThatIsSaid() {
  story_.on("2035-04-10");
  const auto file = story_.path("lessons.csv");
  QVERIFY(writeFile(file,
                    "seen,plan,lesson_kind,learners,language,learned_on,rung,application,home_effect,themes\n"
                    "Kompost okul bahçesinde,Her okulda,civil_society,Emirdağ,tr,2035-04-09,town,adopted,"
                    "Children teach their parents,waste management\n"
                    "Kutuların rengi aynı,,service,Emirdağ,tr,2035-04-09,department,tried,,waste management\n"
                    "Cuma günü kamyon,,service,Emirdağ,tr,2035-04-09,person,,,waste management\n"
                    "Öğretmenle başlamak,,awareness,Emirdağ,tr,2035-04-09,person,,,environmental awareness\n"));
  QCOMPARE(kemal_->ask({"import", "csv", file, "--space", towns_})["imported"].toInt(), 4);
  kemal_->must({"goal", "add", "--space", towns_, "Çöpü evde ayırmak"});
  Partners::tell(*kemal_, {bram_, zeynep_});
  const auto balance = bram_->ask({"balance", towns_});
  const auto there = having(balance["sides"], "town", "Emirdağ");
  QCOMPARE(there["lessons"].toInt(), 4);
  QCOMPARE(there["applied"].toInt(), 2);
  QCOMPARE(there["visits_hosted"].toInt(), 1);
  QCOMPARE(there["goals"].toInt(), 1);
  const auto words = texts(balance["words"]);
  QVERIFY(words.contains("Haarlem has not said yet what it wants to learn."));
  QVERIFY(words.contains("Haarlem learned 0 of 4 lessons."));
  // Four shared would be two each; of two that were applied, and of one visit, nothing is said.
  QCOMPARE(words.size(), 2);
}

void HaarlemEmirdagTest::theInitiatorIsAskedFirst() {
  bram_->must({"broker", "ask", "Who knows a school that wants to begin?", "--space", towns_, "--role", "initiator",
               "--language", "tr"});
  const auto route = bram_->ask({"broker", "list", "--open"})[0]["route"];
  QCOMPARE(valuesOf(route, "name"), QStringList{"Zeynep Yaman"});
  QVERIFY(route[0]["plays_role"].toBool());
  QCOMPARE(texts(route[0]["languages"]), QStringList{"tr"});
}

void HaarlemEmirdagTest::thePublicReadsItInItsOwnLanguage() {
  sorting_ = zeynep_->ask({"lesson", "search", "kompost"})[0]["id"].toString();
  zeynep_->must({"lesson", "translate", sorting_, "--language", "nl", "--seen", "Compost in de schooltuin", "--note",
                 "A garden is where the school receives its guests", "--name-me"});
  const auto shown = zeynep_->ask({"lesson", "publish", sorting_, "--to", "public"});
  QCOMPARE(texts(shown["withheld"]), QStringList{"author"});
  const auto pageIn = [this](const QString& language) {
    const auto file = story_.path("public-" + language + ".html");
    zeynep_->must({"export", "html", file, "--space", towns_, "--language", language});
    return textOfFile(file);
  };
  const auto dutch = pageIn("nl");
  const auto turkish = pageIn("tr");
  QVERIFY2(dutch.contains("lang=\"nl\"") && dutch.contains("Compost in de schooltuin"), qPrintable(dutch));
  // The original stands under the translation, and in Turkish alone.
  QVERIFY(dutch.contains("Kompost okul bahçesinde") && dutch.contains("where the school receives"));
  QVERIFY(turkish.contains("lang=\"tr\"") && turkish.contains("Kompost okul bahçesinde"));
  QVERIFY(!turkish.contains("Compost in de schooltuin"));
  // She agreed to be named where her words are; Kemal did not, and what was not published is not there.
  QVERIFY(dutch.contains("Zeynep Yaman"));
  for (const auto& page : {dutch, turkish})
    QVERIFY(!page.contains("Kemal") && !page.contains("Kutuların") && !page.contains("<script"));
  Partners::tell(*zeynep_, {bram_});
}

void HaarlemEmirdagTest::theSpreadsheetComesBackAsItWent() {
  const auto file = story_.path("back.csv");
  bram_->must({"--language", "nl", "export", "csv", file, "--kind", "lesson", "--space", towns_});
  const auto rows = contentOf(file);
  QVERIFY2(rows.startsWith("\xEF\xBB\xBFid;"), rows.left(80));
  const auto again = bram_->ask({"import", "csv", file, "--space", towns_, "--dry-run"});
  QCOMPARE(again["rows"].toInt(), 4);
  QCOMPARE(again["doubles"].toArray().size(), 4);
}

void HaarlemEmirdagTest::theReportNamesPartiesAndNoPersons() {
  const auto file = story_.path("report.pdf");
  bram_->must({"export", "pdf", file, "--space", towns_, "--language", "tr"});
  const auto words = textOfPdf(file);
  for (const auto* said : {"Haarlem — Emirdağ", "Çok aktörlü", "Residents of Haarlem worked with Emirdağ",
                           "University of the province", "Kompost okul bahçesinde", "Children teach their parents"})
    QVERIFY2(words.contains(QString::fromUtf8(said)), qPrintable(QString::fromUtf8(said) + u'\n' + words));
  for (const auto* name : {"Bram", "Kemal", "Zeynep", "Aydın", "Yaman", "Demir", "Kutuların"})
    QVERIFY2(!words.contains(QString::fromUtf8(name)), name);
}

QTEST_GUILESS_MAIN(HaarlemEmirdagTest)
#include "haarlem_emirdag_test.moc"
