#include "qml/components/written_day.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <vector>

namespace collega::components {
namespace {

constexpr int century = 2000;
constexpr int fourDigits = 1000;
constexpr int lastYear = 9999;

// Its short form, with the year in full and without marks that cannot be seen.
QString formOf(const QLocale& locale) {
  static const QRegularExpression marks(QStringLiteral("[\\x{200E}\\x{200F}\\x{061C}]"));
  auto form = locale.dateFormat(QLocale::ShortFormat).remove(marks);
  if (form.contains(QLatin1String("MMM"))) return QStringLiteral("yyyy-MM-dd");  // no numbers alone
  return form.contains(QLatin1String("yyyy")) ? form : form.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

// In whatever digits.
std::vector<int> numbersIn(const QString& text) {
  constexpr int tooLarge = 100'000;
  std::vector<int> numbers;
  bool inside = false;
  for (const auto& sign : text) {
    const int digit = sign.digitValue();
    if (digit >= 0 && !inside) numbers.push_back(0);
    if (digit >= 0 && numbers.back() < tooLarge) numbers.back() = numbers.back() * 10 + digit;
    inside = digit >= 0;
  }
  return numbers;
}

int placeOf(QChar part, const QString& form) {
  int place = 0;
  for (const char each : {'d', 'M', 'y'})
    if (form.indexOf(QLatin1Char(each)) < form.indexOf(part)) ++place;
  return place;
}

bool isOnlyNumbers(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^\\s*\\p{Nd}+\\s*[-/. ]\\s*\\p{Nd}+\\s*[-/. ]\\s*\\p{Nd}+\\s*$"),
                                       QRegularExpression::UseUnicodePropertiesOption);
  return form.match(text).hasMatch();
}

QDate dateOf(const QString& text) {
  if (!isOnlyNumbers(text)) return {};
  const auto numbers = numbersIn(text);
  const auto form = numbers[0] >= fourDigits ? QStringLiteral("yMd") : formOf(QLocale());
  const auto number = [&](char part) { return numbers[static_cast<std::size_t>(placeOf(QLatin1Char(part), form))]; };
  const int year = number('y');
  if (year > lastYear) return {};
  return {year < 100 ? century + year : year, number('M'), number('d')};
}

}  // namespace

QString WrittenDay::day(const QString& text) {
  const auto date = dateOf(text);
  return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString WrittenDay::written(const QString& text) {
  const auto date = dateOf(text);
  return date.isValid() ? QLocale().toString(date, formOf(QLocale())) : text;
}

QString WrittenDay::words(const QString& day) { return QLocale().toString(dateOf(day), QLocale::LongFormat); }

QString WrittenDay::after(const QString& day, int days) {
  const auto date = dateOf(day);
  return (date.isValid() ? date : QDate::currentDate()).addDays(days).toString(Qt::ISODate);
}

}  // namespace collega::components
