#include "tests/e2e/stories/answers.h"

#include <QFile>
#include <QRegularExpression>

#include "tests/e2e/cli.h"

namespace collega::test {

QJsonValue having(const QJsonValue& array, const QString& name, const QString& value) {
  for (const QJsonValue each : array.toArray())
    if (each[name].toString() == value) return each;
  return {};
}

QStringList valuesOf(const QJsonValue& array, const QString& name) {
  QStringList values;
  for (const QJsonValue each : array.toArray()) values << each[name].toString();
  return values;
}

QStringList texts(const QJsonValue& array) {
  QStringList all;
  for (const QJsonValue each : array.toArray()) all << each.toString();
  return all;
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOfFile(const QString& path) { return QString::fromUtf8(contentOf(path)); }

bool writeFile(const QString& path, const QByteArray& content) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QString textOfPdf(const QString& path) {
  const auto read = QString::fromUtf8(runProgram(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}, {}).out);
  // Letters that are joined into one stay so in a PDF, as its readers know.
  auto text = read.normalized(QString::NormalizationForm_KC);
  text.remove(QRegularExpression(QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]")));
  return text.simplified();
}

int pagesOfPdf(const QString& path) {
  const auto about = QString::fromUtf8(runProgram(QStringLiteral("pdfinfo"), {path}, {}).out);
  const auto pages = QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(about);
  return pages.captured(1).toInt();
}

}  // namespace collega::test
