#include "app/formats/vcard_fields.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <set>

#include "app/formats/cells.h"
#include "app/formats/content_lines.h"
#include "app/records/folding.h"

namespace collega::formats {

namespace {

constexpr std::array properties{
    CardField{"FN", "name"},           CardField{"ORG", "organisation"}, CardField{"TITLE", "profession"},
    CardField{"EMAIL", "mail", true},  CardField{"TEL", "phone", true},  CardField{"LANG", "languages"},
    CardField{"CATEGORIES", "themes"}, CardField{"EXPERTISE", "offers"}, CardField{"INTEREST", "seeks"},
};
constexpr std::string_view prefix = "X-COLLEGA-";

bool hasProperty(const records::Field& field) {
  const std::set<std::string_view> elsewhere{"town", "country", "merged_into"};
  return elsewhere.contains(field.name) ||
         std::ranges::any_of(properties, [&](const auto& each) { return field.name == each.field; });
}

std::string propertyOf(const records::Field& field) {
  std::string name(prefix);
  for (const char c : field.name) name += c == '_' ? '-' : static_cast<char>(c - 'a' + 'A');
  return name;
}

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

bool isCalled(QLocale::Territory territory, const std::string& folded) {
  if (records::fold(QLocale::territoryToString(territory).toStdString()) == folded) return true;
  const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
  return std::ranges::any_of(
      locales, [&](const auto& locale) { return records::fold(locale.nativeTerritoryName().toStdString()) == folded; });
}

}  // namespace

std::span<const CardField> cardFields() { return properties; }

std::vector<std::pair<std::string, std::string>> otherFields(const v1::Person& person) {
  std::vector<std::pair<std::string, std::string>> others;
  for (const auto& field : records::kindOf<v1::Person>().fields) {
    if (hasProperty(field)) continue;
    if (auto text = unguarded(cellOf(person, field)); !text.empty()) others.emplace_back(propertyOf(field), text);
  }
  return others;
}

Result<void> setOtherField(v1::Person& person, std::string_view property, const std::string& text) {
  for (const auto& field : records::kindOf<v1::Person>().fields) {
    if (hasProperty(field) || propertyOf(field) != property) continue;
    return isJsonFor(field, text) ? setFromJsonCell(person, field, text)
                                  : records::setFromText(person, field.name, text);
  }
  return {};
}

std::string nameOfCountry(std::string_view code) {
  const auto territory = QLocale::codeToTerritory(qt(code));
  return territory == QLocale::AnyTerritory ? std::string() : QLocale::territoryToString(territory).toStdString();
}

std::string codeOfCountry(std::string_view codeOrName) {
  const auto text = qt(codeOrName).trimmed();
  if (text.size() == 2 && QLocale::codeToTerritory(text) != QLocale::AnyTerritory) return text.toUpper().toStdString();
  const auto wanted = records::fold(text.toStdString());
  if (wanted.empty()) return {};
  for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
    const auto territory = static_cast<QLocale::Territory>(i);
    if (isCalled(territory, wanted)) return QLocale::territoryToCode(territory).toStdString();
  }
  return {};
}

}  // namespace collega::formats
