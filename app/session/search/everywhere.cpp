#include "app/session/search/everywhere.h"

#include <array>
#include <set>

namespace collega::session {

namespace {

// In the order in which they are told.
constexpr std::array<std::uint32_t, 14> searched{
    v1::Record::kPersonFieldNumber,       v1::Record::kPartnershipFieldNumber, v1::Record::kLessonFieldNumber,
    v1::Record::kVisitFieldNumber,        v1::Record::kFollowUpFieldNumber,    v1::Record::kMessageFieldNumber,
    v1::Record::kGoalFieldNumber,         v1::Record::kContactFieldNumber,     v1::Record::kHelpFieldNumber,
    v1::Record::kBackingFieldNumber,      v1::Record::kBriefingFieldNumber,    v1::Record::kContributionFieldNumber,
    v1::Record::kOrganisationFieldNumber, v1::Record::kNetworkFieldNumber};

// A person has a profile in each space; somebody in many must not push others out.
constexpr std::size_t profilesOfOne = 6;

std::vector<store::Row> onceEach(std::vector<store::Hit> hits) {
  std::vector<store::Row> rows;
  std::set<Id> seen;
  for (auto& hit : hits)
    if (seen.insert(hit.row.id).second) rows.push_back(std::move(hit.row));
  return rows;
}

Result<FoundKind> searchKind(Session& session, std::string_view words, std::uint32_t kind, std::size_t ofEach) {
  const bool people = kind == v1::Record::kPersonFieldNumber;
  COLLEGA_ASSIGN(hits, session.search(words, (ofEach + 1) * (people ? profilesOfOne : 1), kind));
  FoundKind found{kind, onceEach(std::move(hits)), false};
  found.more = found.rows.size() > ofEach;
  if (found.more) found.rows.resize(ofEach);
  return found;
}

}  // namespace

Result<std::vector<FoundKind>> searchEverywhere(Session& session, std::string_view words, std::size_t ofEach) {
  std::vector<FoundKind> found;
  for (const auto kind : searched) {
    COLLEGA_ASSIGN(some, searchKind(session, words, kind, ofEach));
    if (!some.rows.empty()) found.push_back(std::move(some));
  }
  return found;
}

}  // namespace collega::session
