#include <QByteArray>
#include <QList>
#include <algorithm>

#include "app/formats/vcard.h"
#include "app/formats/vcard_fields.h"
#include "app/records/formats.h"
#include "app/records/kinds.h"

namespace collega::formats {

namespace {

// Nobody knows so many people, and no card says so much.
constexpr std::size_t mostCards = 100'000;
constexpr std::size_t mostLines = 2'000;

bool says(const ContentLine& line, std::string_view name, std::string_view value) {
  return line.name == name &&
         QByteArray::fromStdString(line.value).trimmed().toUpper() == QByteArray(value.data(), qsizetype(value.size()));
}

Error wrong(std::string detail) { return {Problem::InvalidInput, std::move(detail)}; }

// As its version and its lines allow to read it.
std::optional<Error> whatIsWrong(const Card& card) {
  if (card.lines.size() > mostLines) return Error{Problem::TooLarge, std::to_string(mostLines) + " lines"};
  const auto version = std::ranges::find(card.lines, "VERSION", &ContentLine::name);
  if (version != card.lines.end() && version->value.starts_with("2"))
    return wrong("vCard 2.1; save it as version 3 or 4");
  const auto nameless = std::ranges::find(card.lines, "", &ContentLine::name);
  if (nameless != card.lines.end()) return wrong("no colon on line " + std::to_string(nameless->line));
  return std::nullopt;
}

class Cards {
 public:
  Result<void> take(const ContentLine& line) {
    if (says(line, "BEGIN", "VCARD")) {
      close(wrong("not closed"));
      open_ = true;
      cards_.push_back({line.line, {}, {}});
      if (cards_.size() > mostCards) return Error{Problem::TooLarge, std::to_string(mostCards) + " cards"};
    } else if (says(line, "END", "VCARD")) {
      if (!open_) stray(line.line);
      close(std::nullopt);
    } else if (open_) {
      cards_.back().lines.push_back(line);
    } else {
      stray(line.line);
    }
    return {};
  }

  std::vector<Card> all() {
    close(wrong("not closed"));
    return std::move(cards_);
  }

 private:
  void close(const std::optional<Error>& error) {
    if (open_) cards_.back().wrong = error ? error : whatIsWrong(cards_.back());
    open_ = false;
  }
  // Said once for all lines that stand outside of cards together.
  void stray(std::size_t line) {
    if (cards_.empty() || !cards_.back().lines.empty() || !cards_.back().wrong) {
      cards_.push_back({line, {}, wrong("not part of a vCard")});
    }
  }

  std::vector<Card> cards_;
  bool open_ = false;
};

bool isPreferred(const ContentLine& line) {
  const auto types = QByteArray::fromStdString(line.parameter("TYPE")).toUpper().split(',');
  return line.parameter("PREF") == "1" || types.contains("PREF");
}

// The preferred one of several, otherwise the first that says something.
std::string best(const Card& card, std::string_view name) {
  std::string found;
  for (const auto& line : card.lines) {
    if (line.name != name || line.value.empty()) continue;
    if (found.empty() || isPreferred(line)) found = line.value;
    if (isPreferred(line)) break;
  }
  return found;
}

std::string withoutScheme(std::string text) {
  for (const std::string_view scheme : {"tel:", "mailto:"}) {
    if (text.starts_with(scheme)) text.erase(0, scheme.size());
  }
  return text;
}

// "Family;Given;Additional;Prefix;Suffix", where there is no name as it is shown.
std::string nameOfParts(const Card& card) {
  const auto names = parts(best(card, "N"), ';');
  std::string name = names.size() > 1 ? names[1] : "";
  if (!names.front().empty()) name += (name.empty() ? "" : " ") + names.front();
  return name;
}

// "nl-NL" is nl.
std::string primary(const std::string& tag) {
  return QByteArray::fromStdString(tag).trimmed().toLower().split('-').first().toStdString();
}

void readLists(const Card& card, v1::Person& person) {
  for (const auto& line : card.lines) {
    const auto add = [&](auto* into, const auto& values) {
      for (const auto& value : values)
        if (!value.empty() && std::ranges::count(*into, value) == 0) into->Add(std::string(value));
    };
    if (line.name == "LANG") add(person.mutable_languages(), std::vector{primary(unescaped(line.value))});
    if (line.name == "CATEGORIES") add(person.mutable_themes(), parts(line.value, ','));
    if (line.name == "EXPERTISE") add(person.mutable_offers(), std::vector{unescaped(line.value)});
    if (line.name == "INTEREST") add(person.mutable_seeks(), std::vector{unescaped(line.value)});
  }
}

void readAddress(const Card& card, v1::Person& person) {
  for (const auto& line : card.lines) {
    if (line.name != "ADR") continue;
    auto address = parts(line.value, ';');
    address.resize(7);
    if (address[3].empty() || (!person.town().empty() && !isPreferred(line))) continue;
    person.set_town(address[3]);
    const auto code = codeOfCountry(line.parameter("CC"));
    person.set_country(code.empty() ? codeOfCountry(address[6]) : code);
  }
}

}  // namespace

Result<std::vector<Card>> parseCards(std::string_view text) {
  COLLEGA_ASSIGN(lines, parseContentLines(text));
  Cards cards;
  for (const auto& line : lines) COLLEGA_TRY(cards.take(line));
  return cards.all();
}

bool isPerson(const Card& card) {
  const auto kind = QByteArray::fromStdString(best(card, "KIND")).toLower();
  return kind.isEmpty() || kind == "individual";
}

Result<v1::Person> personOf(const Card& card) {
  if (card.wrong) return *card.wrong;
  for (const auto& line : card.lines)
    if (!records::isUtf8(line.value)) return Error{Problem::NotUtf8, line.name};
  v1::Person person;
  const auto shown = unescaped(best(card, "FN"));
  person.set_name(shown.empty() ? nameOfParts(card) : shown);
  person.set_organisation(parts(best(card, "ORG"), ';').front());
  const auto title = best(card, "TITLE");
  person.set_profession(unescaped(title.empty() ? best(card, "ROLE") : title));
  person.set_mail(withoutScheme(unescaped(best(card, "EMAIL"))));
  person.set_phone(withoutScheme(unescaped(best(card, "TEL"))));
  readLists(card, person);
  readAddress(card, person);
  for (const auto& line : card.lines) COLLEGA_TRY(setOtherField(person, line.name, unescaped(line.value)));
  return person;
}

}  // namespace collega::formats
