#include "app/cli/find.h"

#include <QString>
#include <algorithm>
#include <functional>
#include <map>

#include "app/cli/output.h"
#include "app/session/rhythm/doubles.h"

namespace collega::cli {
namespace {

constexpr std::size_t shortestBeginning = 4;

QString text(std::string_view words) { return QString::fromUtf8(words.data(), qsizetype(words.size())); }

bool isCalled(std::string_view name, std::string_view words) {
  return text(name).compare(text(words), Qt::CaseInsensitive) == 0;
}

bool isPartlyCalled(std::string_view name, std::string_view words) {
  return text(name).contains(text(words), Qt::CaseInsensitive);
}

bool begins(const Id& id, std::string_view words) {
  return words.size() >= shortestBeginning && id.hex().starts_with(words);
}

// Something that can be found by its id or its name.
struct Named {
  Id id;
  std::string name;
};

using Matches = std::function<bool(const Named&)>;

// By the beginning of an id, else by a whole name, else by part of one: the first of these that finds just one thing.
Result<Id> theOne(const std::vector<Named>& things, std::string_view words, const std::string& what) {
  for (const Matches& matches : {Matches([&](const Named& thing) { return begins(thing.id, words); }),
                                 Matches([&](const Named& thing) { return isCalled(thing.name, words); }),
                                 Matches([&](const Named& thing) { return isPartlyCalled(thing.name, words); })}) {
    const auto first = std::find_if(things.begin(), things.end(), matches);
    if (first == things.end()) continue;
    if (std::find_if(first + 1, things.end(), matches) == things.end()) return first->id;
    return Error{Problem::InvalidInput, what + ": there are several; give the beginning of the id"};
  }
  return Error{Problem::NotFound, what};
}

// A record that another stands for, as it was called.
Result<Id> theMerged(const std::vector<session::Item<v1::Person>>& people, std::string_view words) {
  std::map<Id, std::string> once;
  for (const auto& person : people)
    if (!person.value.merged_into().empty()) once[person.id] = person.value.name();
  std::vector<Named> named;
  for (const auto& [id, name] : once) named.push_back({id, name});
  return theOne(named, words, "person " + std::string(words));
}

}  // namespace

Result<session::SpaceInfo> findSpace(session::Session& session, std::string_view words) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::vector<Named> named;
  for (const auto& space : spaces) named.push_back({space.id, space.name});
  COLLEGA_ASSIGN(id, theOne(named, words, "space " + std::string(words)));
  return session.space(id);
}

Result<session::SpaceInfo> spaceOrOnly(session::Session& session, std::string_view text) {
  if (!text.empty()) return findSpace(session, text);
  COLLEGA_ASSIGN(spaces, session.spaces());
  if (spaces.empty()) return Error{Problem::NotFound, "no space yet: create one or join one"};
  if (spaces.size() == 1) return spaces.front();
  return Error{Problem::InvalidInput, "there are several spaces: say which with --space"};
}

Result<std::optional<Id>> spaceIfGiven(session::Session& session, std::string_view text) {
  if (text.empty()) return std::optional<Id>();
  COLLEGA_ASSIGN(space, findSpace(session, text));
  return std::optional(space.id);
}

Result<Id> findPerson(session::Session& session, std::string_view words) {
  if (words == "me") return session.account();
  COLLEGA_ASSIGN(people, session.all<v1::Person>());
  COLLEGA_ASSIGN(known, session::aliases(session));
  std::map<Id, std::string> once;  // a person has a record in every space
  for (const auto& person : people)
    if (!known.isMerged(person.id)) once[person.id] = person.value.name();
  std::vector<Named> named;
  for (const auto& [id, name] : once) named.push_back({id, name});
  const auto found = theOne(named, words, "person " + std::string(words));
  if (found || found.error().problem != Problem::NotFound) return found;
  COLLEGA_ASSIGN(merged, theMerged(people, words));
  return known.resolve(merged);
}

Result<Id> findAnything(session::Session& session, std::string_view text) {
  if (const auto whole = Id::fromHex(text)) return *whole;
  if (auto person = findPerson(session, text); person || person.error().problem != Problem::NotFound) return person;
  if (const auto space = findSpace(session, text)) return space->id;
  return session.resolve(text);
}

Result<store::Row> findRecord(session::Session& session, std::string_view text, std::uint32_t kind) {
  COLLEGA_ASSIGN(id, session.resolve(text));
  COLLEGA_ASSIGN(row, session.row(id));
  if (kind != 0 && row.kind != kind) {
    return Error{Problem::NotFound, std::string(text) + " is not a " + records::kindOf(kind)->name};
  }
  return row;
}

std::string nameOf(session::Session& session, const Id& account) {
  if (account == session.account()) return session.me().name();
  auto person = session.get<v1::Person>(account);
  const auto kept = person ? Id::from(person->value.merged_into()) : std::nullopt;
  if (kept) person = session.get<v1::Person>(*kept);
  return person && !person->value.name().empty() ? person->value.name() : brief(account);
}

std::string nameOfSpace(session::Session& session, const Id& space) {
  const auto info = session.space(space);
  if (!info || info->name.empty()) return brief(space);
  return (info->kind == v1::SPACE_KIND_PAIR ? "the pair with " : "") + info->name;
}

}  // namespace collega::cli
