#include "app/main/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>
#include <optional>

namespace collega::app {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Options", text); }

void declare(QCommandLineParser& parser) {
  parser.setApplicationDescription(tr("Pairs professionals in partner towns and keeps what they learn"));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOptions({{"profile", tr("The folder of the profile."), "folder"},
                     {"language", tr("nl, en, fr, tr or ar."), "language"},
                     {"scheme", tr("light, dark or system."), "scheme"},
                     {"text-scale", tr("Size of the text, from 1 to 2."), "scale"},
                     {"size", tr("Of the window, such as 412x892."), "size"},
                     {"background", tr("Opens no window before somebody asks for it.")},
                     {"self-test", tr("Loads everything, says how long the first picture took, and quits.")},
                     {"tour", tr("Opens every page, says how long the screens stood still at most, and quits.")},
                     {"screenshots", tr("Saves a picture of every page in a folder, and quits."), "folder"},
                     {"look", tr("For the pictures: as 412x892,light,nl,1. May be given several times."), "look"}});
}

QSize sizeFrom(const QString& text) {
  const auto parts = text.split('x');
  return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

std::optional<Look> lookFrom(const QString& text) {
  const auto parts = text.split(',');
  if (parts.size() != 4) return std::nullopt;
  const Look look{sizeFrom(parts[0]), parts[1], parts[2], parts[3].toDouble()};
  return look.size.isEmpty() || look.textScale < 1 ? std::nullopt : std::optional(look);
}

QString standardProfile() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/profile"; }

[[noreturn]] void refuse(const QString& why) {
  qCritical("%s", qUtf8Printable(why));
  std::exit(1);
}

}  // namespace

QString Look::name() const {
  return QStringLiteral("%1x%2-%3-%4-%5").arg(size.width()).arg(size.height()).arg(scheme, language).arg(textScale);
}

Options optionsFromCommandLine() {
  QCommandLineParser parser;
  declare(parser);
  parser.process(*QCoreApplication::instance());
  Options options;
  options.profile = (parser.isSet("profile") ? parser.value("profile") : standardProfile()).toStdString();
  options.language = parser.value("language");
  options.scheme = parser.value("scheme");
  options.textScale = parser.value("text-scale").toDouble();
  options.size = sizeFrom(parser.value("size"));
  options.selfTest = parser.isSet("self-test");
  options.tour = parser.isSet("tour");
  options.background = parser.isSet("background");
  options.pictures = parser.value("screenshots");
  for (const auto& text : parser.values("look")) {
    const auto look = lookFrom(text);
    if (!look) refuse(tr("A look is given as 412x892,light,nl,1."));
    options.looks.push_back(*look);
  }
  if (parser.isSet("text-scale") && options.textScale < 1) refuse(tr("A size of the text is a number such as 1.5."));
  if (parser.isSet("size") && options.size.isEmpty()) refuse(tr("A size looks like 412x892."));
  return options;
}

}  // namespace collega::app
