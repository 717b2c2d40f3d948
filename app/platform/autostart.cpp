#include "app/platform/autostart.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace collega::platform {
namespace {

QString standardFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart");
}

// As the Desktop Entry Specification wants it for Exec: in quotes, with what is special in them escaped twice over.
QString quoted(QString path) {
  for (const char* special : {"\\", "\"", "`", "$"})
    path.replace(QLatin1String(special), QLatin1String("\\\\") + QLatin1String(special));
  path.replace(QLatin1Char('%'), QLatin1String("%%"));
  return QLatin1Char('"') + path + QLatin1Char('"');
}

QByteArray entryFor(const QString& program) {
  return QStringLiteral("[Desktop Entry]\nType=Application\nName=Collega\nExec=%1 --background\nTerminal=false\n")
      .arg(quoted(program))
      .toUtf8();
}

}  // namespace

Autostart::Autostart(QString program, const QString& folder)
    : program_(std::move(program)),
      file_((folder.isEmpty() ? standardFolder() : folder) + QStringLiteral("/collega.desktop")) {}

bool Autostart::on() const { return QFileInfo::exists(file_); }

bool Autostart::set(bool on) const {
  if (!on) return !QFileInfo::exists(file_) || QFile::remove(file_);
  QDir().mkpath(QFileInfo(file_).path());
  QSaveFile file(file_);
  return file.open(QIODevice::WriteOnly) && file.write(entryFor(program_)) > 0 && file.commit();
}

}  // namespace collega::platform
