#include "app/records/formats.h"

#include <unicode/timezone.h>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <chrono>
#include <string>

#include "app/records/kinds.h"

namespace collega::records {
namespace {

// "####-##-##" with '#' for any digit.
bool fits(std::string_view pattern, std::string_view text) {
  return std::ranges::equal(pattern, text, [](char p, char c) { return p == '#' ? (c >= '0' && c <= '9') : p == c; });
}

int number(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

bool dayExists(std::string_view text) {
  using namespace std::chrono;
  const auto inMonth = month{static_cast<unsigned>(number(text.substr(5, 2)))};
  const auto onDay = day{static_cast<unsigned>(number(text.substr(8, 2)))};
  const int inYear = number(text.substr(0, 4));
  return inYear > 0 && year_month_day{year{inYear}, inMonth, onDay}.ok();
}

Result<void> checkDate(std::string_view text) {
  if (!fits("####-##-##", text)) return Error{Problem::InvalidInput, "a day is written as 2026-12-09"};
  if (!dayExists(text)) return Error{Problem::NoSuchDate, "the calendar has no " + std::string(text)};
  return {};
}

Result<void> checkLocalTime(std::string_view text) {
  if (!fits("####-##-##T##:##", text)) return Error{Problem::InvalidInput, "a time is written as 2026-12-09T09:00"};
  const bool clock = number(text.substr(11, 2)) < 24 && number(text.substr(14, 2)) < 60;
  if (!clock || !dayExists(text)) return Error{Problem::NoSuchDate, "there is no " + std::string(text)};
  return {};
}

Result<void> checkZone(std::string_view text) {
  const auto name = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  icu::UnicodeString canonical;
  UBool listed = 0;
  UErrorCode status = U_ZERO_ERROR;
  icu::TimeZone::getCanonicalID(name, canonical, listed, status);
  if (U_SUCCESS(status) && listed && name != UNICODE_STRING_SIMPLE("Etc/Unknown")) return {};
  return Error{Problem::InvalidInput, "a time zone is written as Europe/Amsterdam"};
}

Result<void> checkLanguage(std::string_view text) {
  char locale[ULOC_FULLNAME_CAPACITY];
  int32_t parsed = 0;
  UErrorCode status = U_ZERO_ERROR;
  const std::string tag(text.substr(0, 64));
  uloc_forLanguageTag(tag.c_str(), locale, sizeof locale, &parsed, &status);
  const bool whole =
      U_SUCCESS(status) && status != U_STRING_NOT_TERMINATED_WARNING && static_cast<std::size_t>(parsed) == text.size();
  if (whole && *uloc_getISO3Language(locale) != '\0') return {};
  return Error{Problem::InvalidInput, "a language is written as nl, tr, ar or fr-MA"};
}

Result<void> checkCountry(std::string_view text) {
  for (const auto* known = uloc_getISOCountries(); *known; ++known) {
    if (text == *known) return {};
  }
  return Error{Problem::InvalidInput, "a country is written as NL, MA or TR"};
}

Result<void> checkCurrency(std::string_view text) {
  auto code = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  const bool capitals = text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
  if (capitals && ucurr_getNumericCode(code.getTerminatedBuffer()) != 0) return {};
  return Error{Problem::InvalidInput, "a currency is written as EUR, MAD or TRY"};
}

Result<void> checkLine(std::string_view text) {
  const auto line = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  for (int32_t i = 0; i < line.length(); ++i) {
    const auto unit = line.charAt(i);
    const bool breaks = (unit < 0x20 && unit != '\t') || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
    if (breaks) return Error{Problem::InvalidInput, "one line, without line breaks"};
  }
  if (static_cast<std::size_t>(line.countChar32()) > maxLineCharacters) {
    return Error{Problem::TooLarge, "at most " + std::to_string(maxLineCharacters) + " characters"};
  }
  return {};
}

Result<void> checkId(std::string_view bytes) {
  if (bytes.size() == Id::size) return {};
  return Error{Problem::InvalidInput, "an id has 32 hexadecimal digits"};
}

}  // namespace

bool isUtf8(std::string_view text) {
  const auto size = static_cast<int32_t>(text.size());
  for (int32_t i = 0; i < size;) {
    UChar32 character = 0;
    U8_NEXT(text.data(), i, size, character);
    if (character < 0) return false;
  }
  return true;
}

Result<void> checkFormat(v1::Format format, std::string_view text) {
  if (text.empty()) return {};
  switch (format) {
    case v1::FORMAT_DATE:
      return checkDate(text);
    case v1::FORMAT_LOCAL_TIME:
      return checkLocalTime(text);
    case v1::FORMAT_ZONE:
      return checkZone(text);
    case v1::FORMAT_LANGUAGE:
      return checkLanguage(text);
    case v1::FORMAT_COUNTRY:
      return checkCountry(text);
    case v1::FORMAT_LINE:
      return checkLine(text);
    case v1::FORMAT_ID:
      return checkId(text);
    case v1::FORMAT_CURRENCY:
      return checkCurrency(text);
    default:
      return {};
  }
}

}  // namespace collega::records
