#include "app/session/sharing/recognising.h"

#include <algorithm>
#include <unordered_map>

#include "app/domain/rhythm/doubles.h"
#include "app/records/json.h"
#include "app/records/reading.h"

namespace collega::session {

using google::protobuf::Message;

namespace {

// Something that an incoming one can be the same as.
struct Known {
  const Message* value = nullptr;
  std::size_t line = 0;
  std::optional<Id> record{};
};

Recognised sameAs(const Known& known, std::size_t line) { return {line, known.line, known.record}; }

// -- by name, town and mail

bool isNamed(const records::Kind& kind) {
  return kind.descriptor == v1::Person::descriptor() || kind.descriptor == v1::Organisation::descriptor();
}

std::string textOf(const Message& value, const char* name) {
  const auto* const field = value.GetDescriptor()->FindFieldByName(name);
  return field ? value.GetReflection()->GetString(value, field) : std::string();
}

std::vector<Recognised> byName(const std::vector<Known>& known, std::span<const Incoming> incoming) {
  std::vector<domain::Named> all;
  std::map<Id, Known> places;
  const auto note = [&](const Known& one) {
    const auto id = randomId();
    all.push_back({id, textOf(*one.value, "name"), textOf(*one.value, "town"), textOf(*one.value, "mail")});
    places[id] = one;
  };
  for (const auto& one : known) note(one);
  for (const auto& one : incoming) note({one.value.get(), one.line});
  std::vector<Recognised> found;
  for (const auto& each : domain::doublesAmong(all)) {
    const auto& other = places[each.other];
    if (other.line > 0) found.push_back(sameAs(places[each.kept], other.line));
  }
  return found;
}

// -- by all that is said

// Equal for equal values, in whatever order the elements of a set stand.
std::string wording(const Message& value, const records::Field& field) {
  std::vector<std::string> elements;
  const auto& descriptor = *field.descriptor;
  const bool message = descriptor.message_type() != nullptr;
  if (!field.set) return records::toJson(value, descriptor);
  for (int i = 0; i < records::countOf(value, descriptor); ++i) {
    elements.push_back(message                             ? records::toJson(records::messageOf(value, descriptor, i))
                       : descriptor.enum_type() != nullptr ? std::to_string(records::enumOf(value, descriptor, i))
                                                           : records::textOf(value, descriptor, i));
  }
  std::ranges::sort(elements);
  std::string text;
  for (const auto& element : elements) text += element + '\0';
  return text;
}

// The field that tells most: what few share.
const records::Field* tellingField(const Incoming& one) {
  const auto telling = std::ranges::find_if(one.given, [](const auto* field) { return field->searchable; });
  return telling != one.given.end() ? *telling : one.given.empty() ? nullptr : one.given.front();
}

class Said {
 public:
  void note(const Known& known) {
    for (auto& [field, values] : byField_) values.emplace(wording(*known.value, *field), known);
    all_.push_back(known);
  }

  std::optional<Known> find(const Incoming& one) {
    const auto* const field = tellingField(one);
    if (!field) return std::nullopt;
    const auto [begin, end] = index(*field).equal_range(wording(*one.value, *field));
    for (auto each = begin; each != end; ++each)
      if (agrees(*each->second.value, one)) return each->second;
    return std::nullopt;
  }

 private:
  using Values = std::unordered_multimap<std::string, Known>;

  Values& index(const records::Field& field) {
    const auto [place, fresh] = byField_.try_emplace(&field);
    if (fresh)
      for (const auto& known : all_) place->second.emplace(wording(*known.value, field), known);
    return place->second;
  }

  static bool agrees(const Message& value, const Incoming& one) {
    return std::ranges::all_of(
        one.given, [&](const auto* field) { return wording(value, *field) == wording(*one.value, *field); });
  }

  std::vector<Known> all_;
  std::map<const records::Field*, Values> byField_;
};

std::vector<Recognised> byWords(const std::vector<Known>& known, std::span<const Incoming> incoming) {
  Said said;
  for (const auto& one : known) said.note(one);
  std::vector<Recognised> found;
  for (const auto& one : incoming) {
    if (const auto same = said.find(one)) {
      found.push_back(sameAs(*same, one.line));
    } else {
      said.note({one.value.get(), one.line});
    }
  }
  return found;
}

}  // namespace

Result<std::vector<Recognised>> recognise(Session& session, const Id& space, std::span<const Incoming> incoming) {
  if (incoming.empty()) return std::vector<Recognised>{};
  const auto& kind = records::kindOf(*incoming.front().value);
  COLLEGA_ASSIGN(rows, session.list({.kind = kind.number, .space = space, .order = store::Order::OldestFirst}));
  std::vector<std::unique_ptr<Message>> values;
  std::vector<Known> known;
  for (const auto& row : rows) {
    auto value = kind.make();
    if (!value->ParseFromString(row.bytes)) continue;
    known.push_back({value.get(), 0, row.id});
    values.push_back(std::move(value));
  }
  return isNamed(kind) ? byName(known, incoming) : byWords(known, incoming);
}

}  // namespace collega::session
