#include "app/formats/vcard.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <array>

#include "app/formats/vcard_fields.h"
#include "app/records/reading.h"

namespace collega::formats {

namespace {

std::string uuidOf(const Id& id) {
  auto text = id.hex();
  for (const std::size_t place : {20U, 16U, 12U, 8U}) text.insert(place, "-");
  return "urn:uuid:" + text;
}

std::string moment(std::int64_t ms) {
  return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toStdString();
}

std::string addressOf(const v1::Person& person) {
  const auto country = nameOfCountry(person.country());
  return "ADR;TYPE=work" + (person.country().empty() ? "" : ";CC=" + person.country()) + ":;;;" +
         escaped(person.town()) + ";;;" + escaped(country);
}

// Every element a value of its own: NAME:value.
std::string linesOf(const v1::Person& person, const CardField& place) {
  std::string text;
  const auto& field = *records::kindOf<v1::Person>().field(place.field);
  for (int i = 0; i < records::countOf(person, *field.descriptor); ++i) {
    const auto& value = records::textOf(person, *field.descriptor, i);
    text += folded(std::string(place.property) + (place.work ? ";TYPE=work:" : ":") + escaped(value));
  }
  return text;
}

}  // namespace

std::string vcardOf(const v1::Person& person, const Id& id, std::int64_t changedMs) {
  std::string text = folded("BEGIN:VCARD") + folded("VERSION:4.0") + folded("PRODID:-//Collega//EN");
  text += folded("UID:" + uuidOf(id)) + folded("REV:" + moment(changedMs)) + folded("KIND:individual");
  for (const auto& place : cardFields()) text += linesOf(person, place);
  text += folded(addressOf(person));
  for (const auto& [name, value] : otherFields(person)) text += folded(name + ":" + escaped(value));
  return text + folded("END:VCARD");
}

}  // namespace collega::formats
