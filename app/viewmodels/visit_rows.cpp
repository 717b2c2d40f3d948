#include "app/viewmodels/visit_rows.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/session/words/words.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;
using App = QCoreApplication;

QString peopleOf(const v1::Visit& visit) {
  const int colleagues = visit.participants_size();
  const int interpreters = visit.interpreters_size();
  return joined({colleagues > 0 ? App::translate("Visits", "%n colleague(s)", nullptr, colleagues) : QString(),
                 interpreters > 0 ? App::translate("Visits", "%n interpreter(s)", nullptr, interpreters) : QString()});
}

}  // namespace

QString titleOf(const v1::Visit& visit) {
  if (!visit.title().empty()) return text(visit.title());
  const auto kind = words::label(visit.visit_kind());
  const auto what = kind.isEmpty() ? App::translate("Visits", "Visit") : kind;
  if (visit.host_town().empty()) return what;
  return App::translate("Visits", "%1: %2", "a kind of visit and its host town").arg(what, text(visit.host_town()));
}

VisitRow visitRow(const session::Item<v1::Visit>& visit, const Directory& directory, const std::string& today) {
  const auto& value = visit.value;
  const auto done = std::ranges::count_if(value.preparation(), [](const auto& task) { return task.done(); });
  VisitRow row;
  row.id = shown(visit.id);
  row.title = titleOf(value);
  row.when = words::days(value.starts(), value.ends());
  row.who = peopleOf(value);
  row.starts = value.starts();
  row.standing = underWay(visit.standing);
  row.past = (value.ends().empty() ? value.starts() : value.ends()) < today;
  row.side = value.host_town().empty() ? Neutral : directory.sideOfTown(value.host_town());
  if (value.preparation_size() == 0) return row;
  row.prepared = static_cast<double>(done) / value.preparation_size();
  row.preparation = App::translate("Visits", "%1 of %n preparation(s) done", nullptr, value.preparation_size())
                        .arg(QLocale().toString(static_cast<int>(done)));
  return row;
}

Result<std::vector<VisitRow>> visitRows(session::Session& session, const std::optional<Id>& space) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(visits, session.all<v1::Visit>(space));
  std::vector<VisitRow> rows;
  for (const auto& visit : visits) rows.push_back(visitRow(visit, directory, session.today()));
  std::ranges::stable_sort(rows, std::ranges::greater{}, &VisitRow::starts);
  const auto past = std::ranges::stable_partition(rows, [](const auto& row) { return !row.past; });
  std::ranges::reverse(rows.begin(), past.begin());
  return rows;
}

}  // namespace collega::viewmodels
