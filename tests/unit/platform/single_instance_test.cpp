// A second start of the program opens the first, over a real session bus.
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "app/platform/single_instance.h"

using collega::platform::SingleInstance;

class SingleInstanceTest : public QObject {
  Q_OBJECT

 private:
  QDBusConnection other_ = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "second");

 private Q_SLOTS:
  void theSecondAsksTheFirst() {
    SingleInstance first("/home/sanne/profile");
    QVERIFY(first.isFirst());
    QSignalSpy asked(&first, &SingleInstance::asked);
    bool isFirst = true;
    // As a process of its own would: while it waits, the first answers.
    auto* second = QThread::create([&] { isFirst = SingleInstance("/home/sanne/profile", other_).isFirst(); });
    second->start();
    QVERIFY(asked.wait());
    QVERIFY(second->wait(5000));
    delete second;
    QVERIFY(!isFirst);
  }

  void anotherProfileIsAnotherProgram() {
    SingleInstance first("/home/sanne/profile");
    QVERIFY(first.isFirst());
    QVERIFY(SingleInstance("/home/emre/profile", other_).isFirst());
  }

  void whoGoesMakesRoom() {
    { QVERIFY(SingleInstance("/home/sanne/profile").isFirst()); }
    QVERIFY(SingleInstance("/home/sanne/profile", other_).isFirst());
  }

  void withoutABusEachStandsForItself() {
    QVERIFY(SingleInstance("/home/sanne/profile", QDBusConnection("no such bus")).isFirst());
  }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
