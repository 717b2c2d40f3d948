#include "app/viewmodels/board_rows.h"

#include <algorithm>
#include <numeric>

#include "app/session/brokers/voices.h"
#include "app/session/coordinators/balances.h"
#include "app/session/coordinators/coordination.h"
#include "app/session/rhythm/rhythms.h"
#include "app/session/words/coordination.h"
#include "app/session/words/words.h"
#include "app/viewmodels/sides.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;
using session::Session;

enum Tone { NeutralTone, GoodTone, AttentionTone, AlarmTone, MutualTone, OursTone, PartnerTone };
constexpr std::size_t mostShown = 6;

domain::Side sideOf(const session::Balance& balance, const QString& town) {
  const auto found = std::ranges::find(balance.sides, utf8(town), &domain::Side::town);
  return found == balance.sides.end() ? domain::Side{} : *found;
}

void takeBalance(BoardRow& row, const session::Balance& balance) {
  row.oursLearned = sideOf(balance, row.ours).lessons;
  row.theirsLearned = sideOf(balance, row.theirs).lessons;
  int lessons = 0;
  int applied = 0;
  for (const auto& side : balance.sides) {
    lessons += side.lessons;
    applied += side.applied;
  }
  if (lessons > 0) {
    row.applied = 100 * applied / lessons;
    row.practice = words::percent(row.applied);
  }
  row.withoutGoal = !domain::townsWithoutGoal(balance.sides).empty();
  row.oneSided = std::ranges::any_of(balance.leanings, [](const auto& leaning) {
    return leaning.measure == domain::Measure::Lessons || leaning.measure == domain::Measure::Applied;
  });
  for (const auto& leaning : balance.leanings)
    if (leaning.measure <= domain::Measure::Applied) row.signs << words::leaning(leaning);
}

Result<QString> brokersOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(members, session.members(space));
  QStringList names;
  for (const auto& member : members)
    if (member.role == v1::ROLE_BROKER) names << text(member.person.name());
  return listOf(names);
}

Result<BoardRow> boardRow(Session& session, const session::SpaceInfo& space, const Directory& directory) {
  COLLEGA_ASSIGN(rhythm, rhythmRow(session, space, directory));
  COLLEGA_ASSIGN(tie, session::rhythmOf(session, space));
  COLLEGA_ASSIGN(balance, session::balanceOf(session, space.id));
  COLLEGA_ASSIGN(brokers, brokersOf(session, space.id));
  const auto sides = sidesOf(space, directory);
  BoardRow row;
  row.id = rhythm.id;
  row.name = rhythm.name;
  row.ours = sides.ours;
  row.theirs = sides.theirs;
  row.standing = rhythm.standing;
  row.rhythm = rhythm.note;
  row.broker = brokers;
  row.ringer = rhythm.ringer;
  row.tone = rhythm.tone;
  row.quiet = rhythm.quiet;
  row.dormant = tie.rhythm.state == domain::RhythmState::Dormant;
  row.rung = rhythm.rung;
  row.silentDays = tie.rhythm.silentDays;
  takeBalance(row, balance);
  return row;
}

// The most frequent are as wide as there is room.
void share(std::vector<ShareRow>& rows, const std::vector<int>& counts) {
  const int most = counts.empty() ? 1 : std::max(1, *std::ranges::max_element(counts));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].share = static_cast<double>(counts[i]) / most;
    rows[i].number = QLocale().toString(counts[i]);
  }
}

std::vector<ShareRow> obstacleRows(const std::map<v1::ObstacleKind, int>& held) {
  std::vector<std::pair<int, v1::ObstacleKind>> kinds;
  for (const auto& [kind, count] : held) kinds.emplace_back(count, kind);
  std::ranges::stable_sort(kinds, std::ranges::greater(), [](const auto& each) { return each.first; });
  if (kinds.size() > mostShown) kinds.resize(mostShown);
  std::vector<ShareRow> rows;
  std::vector<int> counts;
  for (const auto& [count, kind] : kinds) {
    rows.push_back({QString::number(kind), words::label(kind), {}, {}, 0, PartnerTone});
    counts.push_back(count);
  }
  share(rows, counts);
  return rows;
}

Result<std::vector<ShareRow>> voiceRows(Session& session) {
  COLLEGA_ASSIGN(voices, session::voicesIn(session, std::nullopt));
  std::vector<ShareRow> rows;
  for (const auto& each : voices) {
    if (each.share.messages < domain::messagesToJudge) continue;
    const int percent = domain::brokerPercent(each.share);
    rows.push_back({shown(each.space.id),
                    text(each.space.name),
                    {},
                    words::percent(percent),
                    percent / 100.0,
                    domain::isLoud(each.share) ? AttentionTone : GoodTone});
  }
  return rows;
}

void addUp(BoardSums& sums, const BoardRow& row) {
  sums.dormant += row.dormant ? 1 : 0;
  sums.cooling += row.quiet && !row.dormant ? 1 : 0;
  sums.oursLearned += row.oursLearned;
  sums.theirsLearned += row.theirsLearned;
}

}  // namespace

Result<Board> readBoard(Session& session) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(spaces, session.spaces());
  Board board;
  std::map<v1::ObstacleKind, int> held;
  for (const auto& space : spaces) {
    if (space.kind != v1::SPACE_KIND_PARTNERSHIP) continue;
    COLLEGA_ASSIGN(row, boardRow(session, space, directory));
    addUp(board.sums, row);
    board.partnerships.push_back(std::move(row));
    COLLEGA_ASSIGN(obstacles, session::obstaclesOf(session, space.id));
    for (const auto& kind : obstacles.picture.kinds)
      if (!kind.held.empty()) held[kind.kind] += static_cast<int>(kind.held.size());
  }
  board.obstacles = obstacleRows(held);
  COLLEGA_ASSIGN(voices, voiceRows(session));
  board.voices = std::move(voices);
  COLLEGA_ASSIGN(due, session.followUps(true));
  board.sums.overdue = static_cast<int>(due.size());
  return board;
}

}  // namespace collega::viewmodels
