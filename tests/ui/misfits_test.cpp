// What the pictures of every page are looked at for: it finds what is wrong, and nothing else.
#include "app/main/misfits.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTest>

#include "app/main/targets.h"

using namespace collega::app;

class MisfitsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void finds_data();
  void finds();
  void smallButtonsAreFound();

 private:
  std::unique_ptr<QQuickItem> make(const QString& body);
  QQmlEngine engine_;
};

std::unique_ptr<QQuickItem> MisfitsTest::make(const QString& body) {
  QQmlComponent component(&engine_);
  const QString scene = "import QtQuick\nimport QtQuick.Templates as T\nItem { width: 300; height: 300; %1 }";
  component.setData(scene.arg(body).toUtf8(), QUrl());
  std::unique_ptr<QQuickItem> item(qobject_cast<QQuickItem*>(component.create()));
  if (!item) qWarning("%s", qUtf8Printable(component.errorString()));
  return item;
}

void MisfitsTest::finds_data() {
  QTest::addColumn<QString>("body");
  QTest::addColumn<QString>("what");
  const QString words = "text: 'Words that are shown'; font.pixelSize: 12;";
  const auto text = [&words](const QString& more) { return "Text { " + words + more + " } "; };
  QTest::newRow("nothing, below each other") << text("") + text("y: 40") << "";
  QTest::newRow("nothing, where they are not seen") << text("") + text("y: 4; visible: false") << "";
  QTest::newRow("nothing, where it is scrolled away")
      << text("") + "Item { y: 100; width: 300; height: 50; clip: true; " + text("y: -100") + "}"
      << "";
  QTest::newRow("nothing, where only their places do")
      << text("width: 300") + text("width: 300; horizontalAlignment: Text.AlignRight") << "";
  QTest::newRow("words over others") << text("") + text("y: 4") << "lie over each other";
  QTest::newRow("words over others, on the right")
      << text("width: 300; horizontalAlignment: Text.AlignRight") + text("x: 140; y: 4") << "lie over each other";
  QTest::newRow("words out of their place") << text("width: 40") << "does not fit";
  QTest::newRow("words out of the window") << text("x: 250") << "does not fit";
  QTest::newRow("words cut short") << text("width: 40; maximumLineCount: 1; elide: Text.ElideRight") << "is cut short";
}

void MisfitsTest::finds() {
  QFETCH(QString, body);
  QFETCH(QString, what);
  const auto scene = make(body);
  QVERIFY(scene);
  const auto found = misfits(*scene);
  QCOMPARE(found.size(), what.isEmpty() ? 0 : 1);
  if (!what.isEmpty()) QVERIFY2(found[0].startsWith(what), qPrintable(found[0]));
}

void MisfitsTest::smallButtonsAreFound() {
  QCOMPARE(smallTargets(*make("T.Button { width: 48; height: 48 }")), QStringList());
  QCOMPARE(smallTargets(*make("T.Button { width: 48; height: 40 }")).size(), 1);
  QCOMPARE(smallTargets(*make("T.Button { width: 48; height: 40; enabled: false }")), QStringList());
}

QTEST_MAIN(MisfitsTest)
#include "misfits_test.moc"
