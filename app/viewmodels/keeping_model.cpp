#include "app/viewmodels/keeping_model.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include "app/formats/files.h"
#include "app/session/keeping/backup.h"
#include "app/session/sharing/calendar_items.h"
#include "app/session/sharing/personal_data.h"
#include "app/session/sharing/public_page.h"
#include "app/session/words/sharing.h"
#include "app/session/zones.h"
#include "app/viewmodels/convert.h"

namespace collega::viewmodels {
namespace {

using formats::Readers;
using std::filesystem::path;

path pathOf(const QUrl& file) { return utf8(file.toLocalFile()); }

// For programs, and beside it the same to be read.
Result<void> saveOwnData(Session& session, const path& file) {
  COLLEGA_ASSIGN(data, session::personalDataOf(session, session.account()));
  const auto json = QJsonDocument(data.json).toJson(QJsonDocument::Indented).toStdString();
  COLLEGA_TRY(formats::writeFile(file, json, Readers::Owner));
  return formats::writeFile(path(file).replace_extension(".html"), formats::writeDataPage(data.page), Readers::Owner);
}

Result<void> saveCalendar(Session& session, const path& file) {
  COLLEGA_ASSIGN(items, session::calendarItems(session, {}));
  const formats::CalendarStyle style{.name = utf8(session::words::calendarName()),
                                     .language = utf8(QLocale::languageToCode(QLocale().language()))};
  COLLEGA_ASSIGN(calendar, formats::writeCalendar(items, style, session::systemZones()));
  return formats::writeFile(file, calendar, Readers::Owner);
}

Result<void> savePublicPage(Session& session, const path& file) {
  COLLEGA_ASSIGN(page, session::publicPageOf(session, {}));
  return formats::writeFile(file, formats::writePublicPage(page), Readers::Everybody);
}

QString baseName(int what, const QDate& today) {
  switch (what) {
    case KeepingModel::Backup:
      return QStringLiteral("Collega ") + today.toString(Qt::ISODate);
    case KeepingModel::OwnData:
      return KeepingModel::tr("My data in Collega");
    case KeepingModel::Calendar:
      return KeepingModel::tr("Visits and follow-ups");
    default:
      return KeepingModel::tr("Public lessons");
  }
}

QString freeFile(const QString& folder, const QString& name, const QString& ending) {
  auto file = QStringLiteral("%1/%2.%3").arg(folder, name, ending);
  for (int number = 2; QFileInfo::exists(file); ++number)
    file = QStringLiteral("%1/%2 %3.%4").arg(folder, name, QString::number(number), ending);
  return file;
}

}  // namespace

QUrl KeepingModel::suggestedFile(int what) const {
  static const QStringList endings{"collega", "json", "ics", "html"};
  const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const auto today = profile() ? profile()->now().date() : QDate::currentDate();
  return QUrl::fromLocalFile(freeFile(folder, baseName(what, today), endings.value(what)));
}

void KeepingModel::backUp(const QUrl& file, const QString& passphrase) {
  const auto secret = std::make_shared<crypto::Secret>(secretOf(passphrase));
  run(
      [secret, to = pathOf(file)](Session& session) -> Result<void> {
        COLLEGA_ASSIGN(made, session::backUp(session, to, *secret));
        return made.bytes > 0 ? Result<void>() : Result<void>(Problem::Damaged);
      },
      file);
}

void KeepingModel::save(int what, const QUrl& file) {
  static constexpr Result<void> (*savers[])(Session&, const path&) = {saveOwnData, saveCalendar, savePublicPage};
  if (what < OwnData || what > PublicPage) return;
  run([saver = savers[what - OwnData], to = pathOf(file)](Session& session) { return saver(session, to); }, file);
}

void KeepingModel::run(Work work, const QUrl& file) {
  if (working_ || !profile()) return;
  setProblem({});
  setWorking(true);
  deliver(profile()->worker().run(std::move(work)), this, [this, file](const Result<void>& done) {
    setWorking(false);
    if (!done) return setProblem(session::words::paragraph(done.error()));
    Q_EMIT saved(QFileInfo(file.toLocalFile()).fileName());
  });
}

void KeepingModel::setWorking(bool working) {
  working_ = working;
  Q_EMIT workingChanged();
}

}  // namespace collega::viewmodels
