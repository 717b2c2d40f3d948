// Looking into what the programs answered: JSON, files, and the words of a PDF.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace collega::test {

// The one whose `name` is `value`; undefined where there is none.
QJsonValue having(const QJsonValue& array, const QString& name, const QString& value);
QStringList valuesOf(const QJsonValue& array, const QString& name);
QStringList texts(const QJsonValue& array);

// Empty if it cannot be read.
QByteArray contentOf(const QString& path);
QString textOfFile(const QString& path);
bool writeFile(const QString& path, const QByteArray& content);
// In reading order, each run of spaces and breaks as one space; without marks of direction.
QString textOfPdf(const QString& path);
int pagesOfPdf(const QString& path);

}  // namespace collega::test
