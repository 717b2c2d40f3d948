// The main job in the running app by the names of things alone, as with a screen reader; and on every place of the app
// all that can be operated has a name.
#include <QDate>
#include <QJsonArray>
#include <QTest>

#include "tests/e2e/two_towns.h"
#include "tests/ui/window/window.h"

using namespace collega::test;

namespace {

const QString whistle = QStringLiteral("Every street has a resident with a whistle");
const QString foam = QStringLiteral("Who brings the foam?");

}  // namespace

class ByNamesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(towns_.meet());
    // Of yesterday: what falls due today is asked in the course of the day.
    towns_.sanne.must({"followup", "add", "--space", towns_.partnership, foam, "--due",
                       QDate::currentDate().addDays(-1).toString(Qt::ISODate), "--people", "me"});
    window_.open();
    window_.unlock();
  }

  void aLessonIsLogged() {
    window_.press("Log a lesson");
    window_.find("heading", "New lesson");
    window_.write(whistle);  // the first field has the focus
    window_.focus("text", "What will you do with it?");
    window_.write("Try it in one street");
    window_.press("Done");
    window_.press("Lessons");
    window_.findPart("push button", whistle);
  }

  void aFollowUpIsAnswered() {
    window_.press("Follow-ups");
    window_.find("heading", "Follow-ups");
    window_.find("label", foam);
    window_.press("Answer");
    window_.find("text", "Your answer");  // has the focus
    window_.write("We do");
    window_.press("Send");
    window_.gone("label", foam);
  }

  void everythingHasAName_data() {
    QTest::addColumn<QString>("place");
    for (const char* place : {"Today", "Partners", "Lessons", "People", "Visits", "Follow-ups", "Calendar", "Map",
                              "Coordinator", "Settings"})
      QTest::newRow(place) << QString(place);
  }
  void everythingHasAName() {
    QFETCH(QString, place);
    window_.press(place);
    window_.find("panel", place);
    QCOMPARE(window_.nameless(), QStringList());
  }

  void aCodeForANewDeviceIsShown() {
    window_.press("Settings");
    window_.pressPart("Your devices");
    window_.find("heading", "Your devices");
    QCOMPARE(window_.nameless(), QStringList());
    window_.press("Link a new device");
    window_.find("image", "The code for the new device, as a QR code");
    window_.find("text", "Code for the new device");
    QCOMPARE(window_.nameless(), QStringList());
  }

  void itIsKept() {
    window_.close();
    const auto lessons = towns_.sanne.ask({"lesson", "list"}).toArray();
    QCOMPARE(lessons.size(), 1);
    QCOMPARE(lessons[0]["fields"]["seen"].toString(), whistle);
    QCOMPARE(lessons[0]["fields"]["plan"].toString(), QString("Try it in one street"));
    for (const QJsonValue asked : towns_.sanne.ask({"followup", "list"}).toArray())
      if (asked["fields"]["question"].toString() == foam)
        QCOMPARE(asked["fields"]["answers"][0]["text"].toString(), QString("We do"));
  }

 private:
  TwoTowns towns_;
  Window window_{towns_.sanne};
};

QTEST_GUILESS_MAIN(ByNamesTest)
#include "by_names_test.moc"
