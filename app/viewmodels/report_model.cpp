#include "app/viewmodels/report_model.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QStandardPaths>

#include "app/formats/files.h"
#include "app/formats/report/pdf.h"
#include "app/session/sharing/report.h"
#include "app/viewmodels/convert.h"
#include "translations/translations.h"

namespace collega::viewmodels {

struct ReportModel::Content {
  QString title;
  QString words;
  QStringList pages;
};

namespace {

constexpr int pageWidth = 1000;

QString asUrl(const QImage& picture) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64());
}

// What stands in its charts is said by the sentences and the figures.
QString spoken(const formats::report::Report& report) {
  QStringList said{report.title, report.subtitle, report.lead};
  for (const auto& figure : report.figures) said << figure.number + QLatin1Char(' ') + figure.label;
  for (const auto& section : report.sections) said << section.heading << section.stressed << section.said;
  said.removeAll(QString());
  return said.join(QStringLiteral(". "));
}

}  // namespace

ReportModel::ReportModel(QObject* parent)
    : ProfileModel(parent), language_(QLocale::languageToCode(QLocale().language())) {}

Result<ReportModel::Content> ReportModel::read(Session& session, const Id& space, const QString& language) {
  COLLEGA_ASSIGN(report, session::reportOf(session, space, {language, {}}));
  Content content{report.title, spoken(report), {}};
  for (const auto& picture : formats::report::picturesOf(report, pageWidth)) content.pages << asUrl(picture);
  return content;
}

void ReportModel::setSpace(const QString& space) {
  if (space_ == space) return;
  space_ = space;
  reloadSoon();
  Q_EMIT spaceChanged();
}

QStringList ReportModel::languages() const { return translations::languages(); }

void ReportModel::setLanguage(const QString& language) {
  if (language_ == language) return;
  language_ = language;
  reloadSoon();
  Q_EMIT languageChanged();
}

QUrl ReportModel::suggestedFile() const {
  const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  auto name = title_;
  name.replace(QLatin1Char('/'), QLatin1Char('-'));
  return QUrl::fromLocalFile(QDir(folder).filePath(name + QStringLiteral(".pdf")));
}

void ReportModel::reload() {
  if (space_.isEmpty()) return;
  load([id = idOf(space_), language = language_](Session& session) { return read(session, id, language); },
       [this](const Content& content) {
         title_ = content.title;
         words_ = content.words;
         pages_ = content.pages;
         Q_EMIT changed();
       });
}

void ReportModel::save(const QUrl& file) {
  const auto path = file.toLocalFile();
  ask(
      [id = idOf(space_), language = language_, path](Session& session) -> Result<void> {
        COLLEGA_ASSIGN(report, session::reportOf(session, id, {language, {}}));
        return formats::writeFile(path.toStdString(), formats::report::pdfOf(report), formats::Readers::Everybody);
      },
      [this, path] { Q_EMIT saved(path); });
}

}  // namespace collega::viewmodels
