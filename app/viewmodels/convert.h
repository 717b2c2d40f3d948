// Between the records' values and the screens': ids as hexadecimal digits, text as QString.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <algorithm>
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

// Digits in two halves, to be read aloud and compared.
inline QString inHalves(std::string_view digits) {
  const auto half = digits.size() / 2;
  return text(digits.substr(0, half)) + QChar(0x2009) + text(digits.substr(half));
}

template <class Strings>
QStringList texts(const Strings& strings) {
  QStringList list;
  for (const auto& each : strings) list << text(each);
  return list;
}

// Stands for itself in the midst of other words, whatever its script.
inline QString isolated(const QString& words) { return QChar(0x2068) + words + QChar(0x2069); }

// What is not empty, in a row. Where scripts may mix, one part must not change the order of the next, and the row runs
// in the direction of the reader's language.
inline QString inRow(QStringList parts, const QString& between) {
  parts.removeAll(QString());
  const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
  const bool mixed =
      parts.size() > 1 &&
      (rightToLeft || std::any_of(parts.begin(), parts.end(), [](const auto& part) { return part.isRightToLeft(); }));
  if (!mixed) return parts.join(between);
  std::transform(parts.begin(), parts.end(), parts.begin(), isolated);
  return QChar(rightToLeft ? 0x200F : 0x200E) + parts.join(between);
}

// "a · b", leaving out what is empty.
inline QString joined(const QStringList& parts) { return inRow(parts, QStringLiteral(" · ")); }

// "a, b, c": what people wrote, without a word of the reader's language between.
inline QString enumerated(const QStringList& parts) {
  return inRow(parts, QLocale().language() == QLocale::Arabic ? QStringLiteral("، ") : QStringLiteral(", "));
}

// A sentence of the program, which may begin with a name in another script: read in the direction of its language.
inline QString sentence(const QString& words) {
  return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x200F) + words : words;
}

// "a, b and c", each standing for itself whatever its script.
inline QString listOf(const QStringList& parts) {
  QStringList each;
  for (const auto& part : parts) each << isolated(part);
  return QLocale().createSeparatedList(each);
}

// "waste management, youth" as a list.
inline QStringList listed(const QString& commas) {
  QStringList list;
  for (const auto& part : commas.split(u','))
    if (const auto word = part.trimmed(); !word.isEmpty()) list << word;
  return list;
}

}  // namespace collega::viewmodels
