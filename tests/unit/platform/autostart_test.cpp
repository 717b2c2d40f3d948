#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/platform/autostart.h"

using collega::platform::Autostart;

class AutostartTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isOnAndOff() {
    const QTemporaryDir folder;
    const Autostart autostart("/opt/collega/bin/collega", folder.filePath("config/autostart"));
    QVERIFY(!autostart.on());
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.on());
    QFile file(folder.filePath("config/autostart/collega.desktop"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\nExec=\"/opt/collega/bin/collega\" --background\n"));
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.on());
    QVERIFY(autostart.set(false));
  }

  void aPathWithWhatIsSpecialInItIsQuoted() {
    const QTemporaryDir folder;
    QVERIFY(Autostart("/home/a b/100% \"$x\"/collega", folder.path()).set(true));
    QFile file(folder.filePath("collega.desktop"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(R"(Exec="/home/a b/100%% \\"\\$x\\"/collega" --background)"));
  }

  void saysWhereItCannotBeWritten() { QVERIFY(!Autostart("/opt/collega", "/proc/no/such").set(true)); }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
