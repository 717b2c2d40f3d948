#include "app/viewmodels/board_model.h"

#include <QCollator>
#include <algorithm>

#include "app/session/rhythm/bells.h"

namespace collega::viewmodels {
namespace {

bool isKept(const BoardRow& row, int kept) {
  switch (kept) {
    case BoardModel::Quiet:
      return row.quiet;
    case BoardModel::OneSided:
      return row.oneSided;
    case BoardModel::WithoutGoal:
      return row.withoutGoal;
    default:
      return true;
  }
}

// How far the smaller side is behind, in hundredths of all.
int leaning(const BoardRow& row) {
  const int all = row.oursLearned + row.theirsLearned;
  return all == 0 ? 0 : 100 * std::abs(row.oursLearned - row.theirsLearned) / all;
}

void sortBy(std::vector<BoardRow>& rows, int order) {
  const QCollator collator;
  std::ranges::stable_sort(rows, [&](const BoardRow& one, const BoardRow& other) {
    switch (order) {
      case BoardModel::ByName:
        return collator.compare(one.name, other.name) < 0;
      case BoardModel::ByBalance:
        return leaning(one) > leaning(other);
      case BoardModel::ByPractice:
        return one.applied > other.applied;
      default:
        return std::pair(one.dormant + one.quiet, one.silentDays) >
               std::pair(other.dormant + other.quiet, other.silentDays);
    }
  });
}

}  // namespace

void BoardModel::reload() {
  load([](Session& session) { return readBoard(session); },
       [this](const Board& board) {
         board_ = board;
         obstacles_.set(board.obstacles);
         voices_.set(board.voices);
         arrange();
         Q_EMIT changed();
       });
}

void BoardModel::arrange() {
  std::vector<BoardRow> rows;
  std::ranges::copy_if(board_.partnerships, std::back_inserter(rows),
                       [this](const auto& row) { return isKept(row, kept_); });
  sortBy(rows, order_);
  partnerships_.set(std::move(rows));
}

void BoardModel::setOrder(int order) {
  if (order_ == order) return;
  order_ = order;
  arrange();
  Q_EMIT orderChanged();
}

void BoardModel::setKept(int kept) {
  if (kept_ == kept) return;
  kept_ = kept;
  arrange();
  Q_EMIT keptChanged();
}

QString BoardModel::learning() const {
  const auto& sums = board_.sums;
  const int all = sums.oursLearned + sums.theirsLearned;
  if (all == 0) return QStringLiteral("–");
  const int ours = (100 * sums.oursLearned + all / 2) / all;
  return inRow({QLocale().toString(ours), QLocale().toString(100 - ours)}, QStringLiteral(" / "));
}

void BoardModel::ring(const QString& space) {
  ask([id = idOf(space)](Session& session) { return session::ringBell(session, {id}); },
      [this](const Id&) { Q_EMIT rung(); });
}

}  // namespace collega::viewmodels
