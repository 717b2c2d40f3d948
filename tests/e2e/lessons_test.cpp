// What becomes of a lesson, through real programs: written in one field, translated and checked by the peer, it climbs,
// meets an obstacle, and is published without anything personal in it.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/e2e/two_towns.h"

using namespace collega::test;

namespace {

constexpr auto whistle = "Every street has a resident with a whistle";

QStringList ids(const QJsonValue& records) {
  QStringList all;
  for (const QJsonValue record : records.toArray()) all << record["id"].toString();
  return all;
}

QStringList strings(const QJsonValue& values) {
  QStringList all;
  for (const QJsonValue value : values.toArray()) all << value.toString();
  return all;
}

}  // namespace

class LessonsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(towns_.meet());
    pair_ = towns_.pairUp();
    QVERIFY(!pair_.isEmpty());
  }

  void oneFieldIsEnough() {
    const auto added =
        sanne().ask({"lesson", "add", "--space", pair_, whistle, "--language", "en", "--themes", "drills"});
    lesson_ = added["id"].toString();
    QCOMPARE(strings(added["prompts"]), (QStringList{"What does it tell you?", "What will you do with it?"}));
    QCOMPARE(strings(added["hints"]), QStringList());
    QCOMPARE(sanne().run({"lesson", "add", "--space", pair_, " "}).exit, 2);
    towns_.syncAll();
  }

  void goingUpAsksForEvidence() {
    QCOMPARE(sanne().run({"lesson", "rung", lesson_, "department"}).exit, 2);
    const auto shown = sanne().ask({"lesson", "rung", lesson_, "department", "--evidence", "In the drill of November"});
    QCOMPARE(shown["fields"]["rung"].toString(), QString("department"));
    QCOMPARE(shown["fields"]["rung_evidence"].toString(), QString("In the drill of November"));
    QCOMPARE(ids(sanne().ask({"lesson", "list", "--rung", "department"})), QStringList{lesson_});
    QCOMPARE(ids(sanne().ask({"lesson", "list", "--rung", "town"})), QStringList());
  }

  void anObstacleIsMetAndLifted() {
    sanne().must({"lesson", "apply", lesson_, "blocked"});
    sanne().must({"lesson", "obstacle", lesson_, "mandate", "--lifted-by", "Commander Yıldız", "--note", "Next year"});
    QCOMPARE(ids(sanne().ask({"lesson", "list", "--obstacle", "mandate"})), QStringList{lesson_});
    const auto shown = sanne().ask({"lesson", "obstacle", lesson_, "mandate", "--lifted"});
    const auto obstacle = shown["fields"]["obstacles"][0];
    QCOMPARE(obstacle["lifted_by"].toString(), QString("Commander Yıldız"));
    QVERIFY(!obstacle["lifted_on"].toString().isEmpty());
    QCOMPARE(strings(shown["hints"]), QStringList{"Nothing stands in its way any more: what comes next?"});
    QCOMPARE(ids(sanne().ask({"lesson", "list", "--obstacle", "mandate"})), QStringList());
    QCOMPARE(sanne().run({"lesson", "obstacle", lesson_, "mandate", "--lifted"}).exit, 3);
    towns_.syncAll();
  }

  void thePeerTranslatesAndChecks() {
    QCOMPARE(sanne().run({"lesson", "check", lesson_, "--as-meant"}).exit, 2);
    QCOMPARE(emre().run({"lesson", "check", lesson_}).exit, 2);
    emre().must({"lesson", "check", lesson_, "--not-as-meant", "--note", "In the big streets only"});
    emre().must({"lesson", "translate", lesson_, "--language", "tr", "--seen", "Her sokakta düdüğü olan biri var",
                 "--note", "A referee has one too", "--name-me"});
    QCOMPARE(emre().run({"lesson", "translate", lesson_, "--language", "en", "--seen", "otherwise"}).exit, 2);
    towns_.syncAll();
    QCOMPARE(ids(sanne().ask({"lesson", "search", "dudugu"})), QStringList{lesson_});
    const auto fields = sanne().ask({"lesson", "show", lesson_})["fields"];
    QCOMPARE(fields["seen"].toString(), QString::fromLatin1(whistle));
    QCOMPARE(fields["checks"][0]["as_meant"].toBool(), false);
    QCOMPARE(fields["translations"][0]["cultural_note"].toString(), QString("A referee has one too"));
    const auto sheet = QString::fromUtf8(sanne().run({"lesson", "show", lesson_}).out);
    QVERIFY2(sheet.contains("Emre Yıldız says that this is not what was meant. In the big streets only"),
             qPrintable(sheet));
  }

  void aPreviewShowsExactlyWhatLeaves() {
    const auto before = sanne().run({"record", "dump"}).out;
    const auto shown = sanne().ask({"lesson", "publish", lesson_, "--to", "partnership", "--dry-run"}).toObject();
    QCOMPARE(sanne().run({"record", "dump"}).out, before);
    QCOMPARE(shown["published"].toBool(), false);
    QCOMPARE(shown["space"].toString(), towns_.partnership);
    QCOMPARE(strings(shown["withheld"]), (QStringList{"author", "checks"}));
    QCOMPARE(shown["readers"].toArray().size(), 2);
    // The interpreter agreed to be named; who can lift the obstacle did not.
    QCOMPARE(shown["named"].toArray().size(), 1);
    QCOMPARE(shown["named"][0]["name"].toString(), QString("Emre Yıldız"));
    QCOMPARE(shown["names"].toArray().size(), 1);
    QCOMPARE(shown["names"][0]["field"].toString(), QString("obstacles.lifted_by"));
    preview_ = shown["record"].toObject();
    QVERIFY(!preview_.contains("author"));
    QVERIFY(!preview_.contains("checks"));
    QCOMPARE(preview_["origin"].toObject()["space"].toString(), pair_);
  }

  // Both publish it before they hear of each other.
  void publishedTwiceItIsOneCopy() {
    const auto copy = sanne().ask("id", {"lesson", "publish", lesson_, "--to", "partnership"});
    QCOMPARE(emre().ask("id", {"lesson", "publish", lesson_, "--to", "partnership"}), copy);
    towns_.syncAll();
    towns_.syncAll();
    for (const auto* who : {&sanne(), &emre()})
      QCOMPARE(ids(who->ask({"lesson", "list", "--space", towns_.partnership})), QStringList{copy});
    QCOMPARE(emre().ask({"lesson", "show", copy})["fields"].toObject(), preview_);
    QCOMPARE(ids(sanne().ask({"lesson", "show", lesson_})["published"]), QStringList{copy});
    QCOMPARE(emre().run({"lesson", "publish", copy, "--to", "partnership"}).exit, 2);
    QCOMPARE(emre().run({"lesson", "publish", copy, "--to", "network"}).exit, 3);
    QCOMPARE(emre().run({"lesson", "check", copy, "--as-meant"}).exit, 2);
    copy_ = copy;
  }

  void theDigestTellsItOnce() {
    const auto digest = emre().ask({"lesson", "digest"}).toArray();
    QCOMPARE(digest.size(), 1);
    QCOMPARE(digest[0]["space"].toString(), pair_);
    const auto lessons = digest[0]["lessons"].toArray();
    QCOMPARE(lessons.size(), 1);
    QCOMPARE(lessons[0]["id"].toString(), lesson_);
    // Emre reads Turkish first.
    QCOMPARE(lessons[0]["text"].toString(), QString("Her sokakta düdüğü olan biri var"));
    QCOMPARE(emre().ask({"lesson", "digest", "--since", "2100-01-01"}).toArray().size(), 0);
    QCOMPARE(emre().run({"lesson", "digest", "--since", "yesterday"}).exit, 2);
  }

  void anybodyReadsItOnceItIsPublic() {
    QCOMPARE(sanne().run({"lesson", "public", copy_}).exit, 2);
    const auto published = sanne().ask({"lesson", "publish", lesson_, "--to", "public"});
    QCOMPARE(published["id"].toString(), copy_);
    const auto read = sanne().ask({"lesson", "public"}).toArray();
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0]["record"].toObject(), published["record"].toObject());
    QVERIFY(!read[0]["record"].toObject().contains("origin"));
    QVERIFY(!QJsonDocument(read).toJson().contains(sanne().ask("id", {"profile", "show"}).toUtf8()));
  }

  void aCopyIsTakenBack() {
    sanne().must({"lesson", "withdraw", lesson_, "--from", "public"});
    QCOMPARE(sanne().ask({"lesson", "public"}).toArray().size(), 0);
    sanne().must({"lesson", "withdraw", lesson_, "--from", "partnership"});
    QCOMPARE(sanne().run({"lesson", "withdraw", lesson_, "--from", "partnership"}).exit, 3);
    towns_.syncAll();
    QCOMPARE(ids(emre().ask({"lesson", "list", "--space", towns_.partnership})), QStringList());
    QCOMPARE(ids(emre().ask({"lesson", "list", "--space", pair_})), QStringList{lesson_});
    QCOMPARE(emre().run({"record", "dump"}).out, sanne().run({"record", "dump"}).out);
  }

 private:
  const Cli& sanne() { return towns_.sanne; }
  const Cli& emre() { return towns_.emre; }

  TwoTowns towns_;
  QString pair_;
  QString lesson_;
  QString copy_;
  QJsonObject preview_;
};

QTEST_GUILESS_MAIN(LessonsTest)
#include "lessons_test.moc"
