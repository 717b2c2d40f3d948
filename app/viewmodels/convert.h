// Between the records' values and the screens': ids as hexadecimal digits, text as QString.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <string>
#include <string_view>

#include "ledger/id.h"

namespace collega::viewmodels {

inline QString text(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
inline std::string utf8(const QString& text) { return text.toStdString(); }

inline QString shown(const Id& id) { return id.isNull() ? QString() : text(id.hex()); }
// The null id for what is not one.
inline Id idOf(const QString& shown) { return Id::fromHex(shown.toStdString()).value_or(Id{}); }
inline Id idOf(std::string_view bytes) { return Id::from(bytes).value_or(Id{}); }

template <class Strings>
QStringList texts(const Strings& strings) {
  QStringList list;
  for (const auto& each : strings) list << text(each);
  return list;
}

// "a · b", leaving out what is empty.
inline QString joined(const QStringList& parts) {
  QStringList said;
  for (const auto& part : parts)
    if (!part.isEmpty()) said << part;
  return said.join(QStringLiteral(" · "));
}

// A sentence of the program, which may begin with a name in another script: read in the direction of its language.
inline QString sentence(const QString& words) {
  return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x200F) + words : words;
}

// "a, b and c", each standing for itself whatever its script.
inline QString listOf(const QStringList& parts) {
  QStringList isolated;
  for (const auto& part : parts) isolated << QChar(0x2068) + part + QChar(0x2069);
  return QLocale().createSeparatedList(isolated);
}

// "waste management, youth" as a list.
inline QStringList listed(const QString& commas) {
  QStringList list;
  for (const auto& part : commas.split(u','))
    if (const auto word = part.trimmed(); !word.isEmpty()) list << word;
  return list;
}

}  // namespace collega::viewmodels
