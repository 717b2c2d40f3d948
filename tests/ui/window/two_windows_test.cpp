// Two people in two windows over a real server: what one logs the other reads at once; without the server both go on;
// a window that dies in the middle of a sentence has it when it opens again; and in the end both hold the same.
#include <QTest>

#include "tests/e2e/two_towns.h"
#include "tests/ui/window/window.h"

using namespace collega::test;

class TwoWindowsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(towns_.meet());
    QVERIFY(!towns_.pairUp().isEmpty());
    for (auto* window : both()) window->open();
    for (auto* window : both()) window->unlock();
  }

  void whatOneLogsTheOtherReads() {
    sanne_.key("ctrl+n");
    sanne_.find("heading", "New lesson");
    sanne_.write("A whistle in every street");
    sanne_.press("Done");
    emre_.press("Lessons");
    emre_.findPart("push button", "A whistle in every street");
  }

  void theyWriteToEachOther() {
    for (auto* window : both()) window->press("Partners");
    // The page before it may name them too.
    for (auto* window : both()) window->find("heading", "Partners");
    sanne_.openPart("Emre", "text", "Write a line");
    emre_.openPart("Sanne", "text", "Write a line");
    sanne_.focus("text", "Write a line");
    sanne_.write("Shall we call?");
    sanne_.press("Send");
    emre_.findPart("label", "Shall we call?");
  }

  void withoutTheServerBothGoOn() {
    towns_.server.kill();
    for (auto* window : both()) window->findPart("push button", "Offline");
    emre_.key("ctrl+n");
    emre_.find("heading", "New lesson");
    emre_.write("The alarms are read with the water meter");
    emre_.press("Done");
    emre_.press("Lessons");
    emre_.findPart("push button", "The alarms are read with the water meter");
  }

  void whoDiesInTheMiddleLosesNothing() {
    sanne_.key("ctrl+n");
    sanne_.find("heading", "New lesson");
    sanne_.write("Half a sentence about foam");
    sanne_.find("label", "Saved on this device");
    sanne_.kill();
    sanne_.open();
    sanne_.unlock();
    sanne_.press("Lessons");
    sanne_.findPart("push button", "Half a sentence about foam");
  }

  void withTheServerBothHaveAll() {
    QVERIFY2(towns_.server.start(), qPrintable(towns_.server.error()));
    sanne_.findPart("push button", "The alarms are read with the water meter");
    emre_.findPart("push button", "Half a sentence about foam");
    for (auto* window : both()) window->findPart("push button", "In step");
  }

  // Without waiting for the pause at which it is kept.
  void whoLeavesAtOnceLosesNothing() {
    sanne_.key("ctrl+n");
    sanne_.find("heading", "New lesson");
    sanne_.write("Said and gone");
    for (auto* window : both()) window->close();
    towns_.syncAll();
    QCOMPARE(towns_.sanne.run({"record", "dump"}).out, towns_.emre.run({"record", "dump"}).out);
    QCOMPARE(towns_.emre.ask({"lesson", "list"}).toArray().size(), 4);
  }

 private:
  QList<Window*> both() { return {&sanne_, &emre_}; }

  TwoTowns towns_;
  Window sanne_{towns_.sanne};
  Window emre_{towns_.emre};
};

QTEST_GUILESS_MAIN(TwoWindowsTest)
#include "two_windows_test.moc"
