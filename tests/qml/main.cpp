// Runs the tst_*.qml files here against the real components.
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Collega_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Collega_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Collega_ChartsPlugin)

class Setup : public QObject {
  Q_OBJECT

 public Q_SLOTS:
  void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath("qrc:/"); }
};

QUICK_TEST_MAIN_WITH_SETUP(components, Setup)

#include "main.moc"
