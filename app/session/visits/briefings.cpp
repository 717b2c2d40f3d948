#include "app/session/visits/briefings.h"

#include <algorithm>

#include "app/domain/wording.h"
#include "app/records/folding.h"
#include "ledger/crypto.h"

namespace collega::session {

namespace {

bool isBlank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

void putRow(v1::Briefing& briefing, const v1::Crosswalk& row) {
  auto& all = *briefing.mutable_crosswalk();
  const auto same =
      std::ranges::find_if(all, [&](const auto& each) { return domain::sameWords(each.task(), row.task()); });
  if (same == all.end())
    *all.Add() = row;
  else
    *same = row;
}

void take(std::string& mine, const std::string& theirs) {
  if (!theirs.empty()) mine = theirs;
}

// What is not said stays as it was; the town keeps its spelling.
void takeOver(v1::Briefing& briefing, const v1::Briefing& said) {
  take(*briefing.mutable_administration(), said.administration());
  take(*briefing.mutable_population(), said.population());
  take(*briefing.mutable_mandate(), said.mandate());
  take(*briefing.mutable_civil_society(), said.civil_society());
  for (const auto& row : said.crosswalk()) putRow(briefing, row);
}

}  // namespace

Result<Item<v1::Briefing>> briefingOf(Session& session, std::string_view town, const Id& space) {
  COLLEGA_ASSIGN(all, session.all<v1::Briefing>());
  std::erase_if(all, [&](const auto& each) { return !domain::sameWords(each.value.town(), town); });
  const auto best = std::ranges::max_element(
      all, {}, [&](const auto& each) { return std::pair(each.space == space, each.changed.madeAtMs); });
  if (best == all.end()) return {Problem::NotFound, "a briefing of " + std::string(town)};
  return *best;
}

Result<Id> setCrosswalk(Session& session, const Id& space, const std::string& town, const v1::Crosswalk& row) {
  if (isBlank(row.task()) || isBlank(town)) return {Problem::InvalidInput, "a town and a task are named"};
  if (isBlank(row.here()) && isBlank(row.there()) && isBlank(row.mandate()))
    return {Problem::InvalidInput, "say who does it here, who does it there, or where the mandate lies"};
  v1::Briefing briefing;
  briefing.set_town(town);
  *briefing.add_crosswalk() = row;
  COLLEGA_ASSIGN(kept, keepBriefing(session, space, briefing));
  return kept.id;
}

Result<KeptBriefing> keepBriefing(Session& session, const Id& space, const v1::Briefing& briefing) {
  auto found = briefingOf(session, briefing.town(), space);
  if (found && found->space == space) {
    takeOver(found->value, briefing);
    COLLEGA_TRY(session.update(found->id, found->value));
    return KeptBriefing{found->id, false};
  }
  // Two who write it at the same time write one.
  const auto id = crypto::hashId("briefing", {space.view(), records::fold(briefing.town())});
  COLLEGA_TRY(session.put(space, id, briefing));
  return KeptBriefing{id, true};
}

std::vector<v1::Crosswalk> whoDoes(const v1::Briefing& briefing, std::string_view task) {
  std::vector<v1::Crosswalk> found;
  std::ranges::copy_if(briefing.crosswalk(), std::back_inserter(found),
                       [&](const auto& each) { return domain::akin(each.task(), task); });
  return found;
}

}  // namespace collega::session
