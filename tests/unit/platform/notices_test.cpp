// The desktop's notices, over a real session bus: a small receiver stands on it as a desktop does.
#include <QDBusContext>
#include <QSignalSpy>
#include <QTest>

#include "app/platform/notices.h"

using collega::platform::Notices;

class Desktop : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  QString title, words;
  uint replaced = 0;
  QVariantMap hints;
  QStringList actions;

 public Q_SLOTS:
  Q_SCRIPTABLE uint Notify(const QString&, uint replaces, const QString&, const QString& summary, const QString& body,
                           const QStringList& offered, const QVariantMap& given, int) {
    title = summary;
    words = body;
    replaced = replaces;
    actions = offered;
    hints = given;
    Q_EMIT shown();
    return replaces == 0 ? 7 : replaces;
  }
  Q_SCRIPTABLE void CloseNotification(uint notice) { Q_EMIT closed(notice); }

 Q_SIGNALS:
  Q_SCRIPTABLE void ActionInvoked(uint notice, const QString& action);
  void shown();
  void closed(uint notice);
};

class NoticesTest : public QObject {
  Q_OBJECT

 private:
  QDBusConnection bus_ = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "desktop");
  Desktop desktop_;

  void show(Notices& notices, const QString& title, const QString& words) {
    QSignalSpy shown(&desktop_, &Desktop::shown);
    notices.show(title, words);
    QVERIFY(shown.wait());
    QTest::qWait(50);  // the answer comes back
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY2(bus_.isConnected(), "needs a session bus: dbus-run-session");
    QVERIFY(bus_.registerService("org.freedesktop.Notifications"));
    QVERIFY(bus_.registerObject("/org/freedesktop/Notifications", &desktop_,
                                QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals));
  }

  void showsWordsAsTheyAre() {
    Notices notices;
    show(notices, "2 things for you", "Foam <b>training</b> & more");
    QCOMPARE(desktop_.title, "2 things for you");
    QCOMPARE(desktop_.words, "Foam &lt;b&gt;training&lt;/b&gt; &amp; more");
    QCOMPARE(desktop_.replaced, 0U);
    QCOMPARE(desktop_.actions.value(0), "default");
  }

  void theNextTakesItsPlace() {
    Notices notices;
    show(notices, "one", {});
    show(notices, "two", {});
    QCOMPARE(desktop_.replaced, 7U);
    QSignalSpy closed(&desktop_, &Desktop::closed);
    notices.withdraw();
    QVERIFY(closed.wait());
    QCOMPARE(closed.first().first().toUInt(), 7U);
  }

  void tellsThatItWasChosen() {
    Notices notices;
    show(notices, "one", {});
    QSignalSpy chosen(&notices, &Notices::chosen);
    Q_EMIT desktop_.ActionInvoked(8, "default");  // somebody else's
    Q_EMIT desktop_.ActionInvoked(7, "default");
    QVERIFY(chosen.wait());
    QTest::qWait(50);
    QCOMPARE(chosen.size(), 1);
  }

  void withoutADesktopNothingHappens() {
    QVERIFY(bus_.unregisterService("org.freedesktop.Notifications"));
    Notices notices;
    notices.show("one", {});
    QTest::qWait(50);
    notices.withdraw();
    QVERIFY(bus_.registerService("org.freedesktop.Notifications"));
  }
};

QTEST_GUILESS_MAIN(NoticesTest)
#include "notices_test.moc"
