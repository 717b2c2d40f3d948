// Shows the component gallery, or saves a picture of it.
#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>
#include <QTimer>

#include "qml/theme/appearance.h"

Q_IMPORT_QML_PLUGIN(Collega_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Collega_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Collega_ChartsPlugin)
Q_IMPORT_QML_PLUGIN(Collega_GalleryPlugin)

using collega::theme::Appearance;

namespace {

void setUp(QCommandLineParser& parser) {
  parser.addOptions({{"scheme", "light or dark", "scheme", "light"},
                     {"rtl", "from right to left"},
                     {"scale", "text scale, 1 to 2", "scale", "1"},
                     {"size", "width x height", "size", "412x2400"},
                     {"save", "save a picture and quit", "file"}});
  parser.process(*qGuiApp);
}

void savePicture(QQuickWindow* window, const QString& file) {
  QTimer::singleShot(400, window, [window, file] { QCoreApplication::exit(window->grabWindow().save(file) ? 0 : 1); });
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication app(argc, argv);
  QCommandLineParser parser;
  setUp(parser);
  QFont font;
  font.setFamilies({"Noto Sans", "Noto Sans Arabic"});
  QGuiApplication::setFont(font);
  if (parser.isSet("rtl")) QGuiApplication::setLayoutDirection(Qt::RightToLeft);

  QQmlApplicationEngine engine;
  engine.addImportPath("qrc:/");
  auto* look = Appearance::instance();
  look->setScheme(parser.value("scheme") == "dark" ? Appearance::Dark : Appearance::Light);
  look->setTextScale(parser.value("scale").toDouble());
  engine.load(QUrl("qrc:/Collega/Gallery/Gallery.qml"));
  if (engine.rootObjects().isEmpty()) return 1;
  auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
  const QStringList size = parser.value("size").split('x');
  window->resize(size.value(0).toInt(), size.value(1).toInt());
  if (parser.isSet("save")) savePicture(window, parser.value("save"));
  return QGuiApplication::exec();
}
