#include "app/session/rhythm/doubles.h"

#include <algorithm>
#include <set>

namespace collega::session {

namespace {

domain::Named named(const Item<v1::Person>& item) {
  return {item.id, item.value.name(), item.value.town(), item.value.mail()};
}
domain::Named named(const Item<v1::Organisation>& item) { return {item.id, item.value.name(), item.value.town(), {}}; }

Result<std::set<Id>> allMembers(Session& session) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::set<Id> found{session.account()};
  for (const auto& space : spaces) {
    COLLEGA_ASSIGN(members, session.members(space.id));
    for (const auto& member : members) found.insert(member.account);
  }
  return found;
}

// Members first, then by age; a person who is in several spaces once.
template <class M>
Result<std::vector<domain::Named>> candidates(Session& session, const std::set<Id>& members) {
  COLLEGA_ASSIGN(items, session.all<M>());
  std::erase_if(items, [](const auto& item) { return !item.value.merged_into().empty(); });
  std::ranges::sort(items, {}, [&](const auto& item) {
    return std::tuple(!members.contains(item.id), item.created.madeAtMs, item.id);
  });
  std::vector<domain::Named> all;
  std::set<Id> seen;
  for (const auto& item : items)
    if (seen.insert(item.id).second) all.push_back(named(item));
  return all;
}

template <class M>
Result<void> addDoubles(Session& session, const std::set<Id>& members, std::vector<Doubled>& doubles) {
  COLLEGA_ASSIGN(all, candidates<M>(session, members));
  for (const auto& found : domain::doublesAmong(all)) {
    if (members.contains(found.other)) continue;  // two members are two people
    const auto kept = std::ranges::find(all, found.kept, &domain::Named::id);
    doubles.push_back({records::kindOf<M>().number, found.kept, found.other, kept->name, found.sameness});
  }
  return {};
}

template <class M>
Result<void> addAliases(Session& session, domain::Aliases& aliases) {
  COLLEGA_ASSIGN(items, session.all<M>());
  for (const auto& item : items)
    if (const auto into = Id::from(item.value.merged_into())) (void)aliases.add(item.id, *into);
  return {};
}

template <class M>
Result<void> writeMergedInto(Session& session, const Id& id, const std::string& into) {
  COLLEGA_ASSIGN(item, session.get<M>(id));
  item.value.set_merged_into(into);
  return session.put(item.space, id, item.value);
}

Result<void> setMergedInto(Session& session, const store::Row& row, const std::string& into) {
  if (row.kind == records::kindOf<v1::Person>().number) return writeMergedInto<v1::Person>(session, row.id, into);
  if (row.kind == records::kindOf<v1::Organisation>().number)
    return writeMergedInto<v1::Organisation>(session, row.id, into);
  return {Problem::InvalidInput, "only people and organisations are merged"};
}

}  // namespace

Result<std::vector<Doubled>> doubles(Session& session) {
  COLLEGA_ASSIGN(members, allMembers(session));
  std::vector<Doubled> found;
  COLLEGA_TRY(addDoubles<v1::Person>(session, members, found));
  COLLEGA_TRY(addDoubles<v1::Organisation>(session, members, found));
  return found;
}

Result<void> mergeRecords(Session& session, const Id& id, const Id& into) {
  COLLEGA_ASSIGN(row, session.row(id));
  COLLEGA_ASSIGN(other, session.row(into));
  if (row.kind != other.kind) return {Problem::InvalidInput, "these two are not of the same kind"};
  COLLEGA_ASSIGN(members, allMembers(session));
  if (members.contains(id))
    return {Problem::NotAllowed, "a member's own profile is not merged; merge the other into it"};
  COLLEGA_ASSIGN(known, aliases(session));
  COLLEGA_TRY(known.add(id, into));
  return setMergedInto(session, row, known.resolve(into).bytes());
}

Result<void> unmergeRecord(Session& session, const Id& id) {
  COLLEGA_ASSIGN(row, session.row(id));
  COLLEGA_ASSIGN(known, aliases(session));
  if (!known.isMerged(id)) return {Problem::NotFound, "a merging of " + id.hex()};
  return setMergedInto(session, row, {});
}

Result<domain::Aliases> aliases(Session& session) {
  domain::Aliases known;
  COLLEGA_TRY(addAliases<v1::Person>(session, known));
  COLLEGA_TRY(addAliases<v1::Organisation>(session, known));
  return known;
}

}  // namespace collega::session
