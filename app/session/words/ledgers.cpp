// Contributions, backing, obstacles and the ladder in words.
#include <QCoreApplication>

#include "app/session/words/coordination.h"
#include "app/session/words/words.h"
#include "translations/translations.h"

namespace collega::session::words {

using App = QCoreApplication;

QString percent(int percent) {
  return App::translate("Words", "%1%", "per cent").arg(translations::locale().toString(percent));
}

QString means(const domain::Means& means) {
  if (!means.currency.empty()) return App::translate("Words", "Money in %1", "a currency").arg(text(means.currency));
  const auto kind = label(means.kind);
  return kind.isEmpty() ? App::translate("Words", "Other contributions") : kind;
}

QString amount(const domain::Means& means, std::int64_t amount) {
  if (means.kind == v1::CONTRIBUTION_KIND_MONEY)
    return App::translate("Words", "%1 %2", "an amount and its currency")
        .arg(translations::locale().toString(static_cast<double>(amount) / 100, 'f', 2), text(means.currency));
  const auto count = static_cast<int>(amount);
  if (means.kind == v1::CONTRIBUTION_KIND_STAFF_DAYS) return App::translate("Words", "%n staff day(s)", nullptr, count);
  return translations::locale().toString(count);
}

QString split(const domain::Split& split) {
  QStringList shares;
  for (const auto& share : split.shares) {
    if (share.town == split.donor)
      return App::translate("Words", "%1: %2 put in %3. One side gives, the other receives.")
          .arg(means(split.means), text(share.town), percent(share.percent));
    shares << App::translate("Words", "%1 (%2)", "a town and its share").arg(text(share.town), percent(share.percent));
  }
  return App::translate("Words", "%1: carried together, by %2.")
      .arg(means(split.means), translations::locale().createSeparatedList(shares));
}

QString backing(const BackingLine& line) {
  const auto town = text(line.item.value.town());
  if (!line.days) return label(line.item.value.state());
  if (line.open) return App::translate("Words", "Has waited for %1 for %n day(s).", nullptr, *line.days).arg(town);
  if (line.item.value.state() == v1::BACKING_STATE_GIVEN)
    return App::translate("Words", "%1 gave its backing after %n day(s).", nullptr, *line.days).arg(town);
  return App::translate("Words", "%1 refused after %n day(s).", nullptr, *line.days).arg(town);
}

QStringList obstacle(const domain::ObstacleCount& count) {
  QStringList said;
  const int held = static_cast<int>(count.held.size());
  if (held > 0) said << App::translate("Words", "It holds %n lesson(s).", nullptr, held);
  if (count.overcome > 0) said << App::translate("Words", "It was overcome for %n lesson(s).", nullptr, count.overcome);
  for (const auto& lifter : count.lifters)
    said << App::translate("Words", "%1 can lift it for %n lesson(s).", nullptr, lifter.lessons).arg(text(lifter.who));
  return said;
}

QString blockedByNothing(int lessons) {
  return App::translate("Words", "%n blocked lesson(s) do not say what is in the way.", nullptr, lessons);
}

QString climbed(int lessons, const domain::Period& period) {
  return App::translate("Words", "%n lesson(s) went up a rung from %1 to %2.", nullptr, lessons)
      .arg(day(domain::text(period.from)), day(domain::text(period.to)));
}

}  // namespace collega::session::words
