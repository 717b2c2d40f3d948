#include "app/session/words/coordination.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/session/words/words.h"
#include "translations/translations.h"

namespace collega::session::words {

namespace {

using App = QCoreApplication;

QString number(int value) { return translations::locale().toString(value); }

QString namesOf(const std::vector<domain::Participant>& participants) {
  QStringList names;
  for (const auto& each : participants) names << text(each.name);
  return translations::locale().createSeparatedList(names);
}

QString unseen(int parts, v1::SpaceKind whole) {
  if (whole == v1::SPACE_KIND_NETWORK)
    return App::translate("Words", "Nothing is known here of %n other partnership(s).", nullptr, parts);
  return App::translate("Words", "Nothing is known here of %n other pair(s).", nullptr, parts);
}

QString onlyTold(int parts, v1::SpaceKind whole) {
  if (whole == v1::SPACE_KIND_NETWORK)
    return App::translate("Words", "Of %n partnership(s) only goals and lessons are known here.", nullptr, parts);
  return App::translate("Words", "Of %n pair(s) only goals and lessons are known here.", nullptr, parts);
}

QString coverOfPairs(const domain::GoalCover& cover) {
  const auto town = text(cover.town);
  if (cover.whole == 1) return App::translate("Words", "The only pair has no learning goal for %1.").arg(town);
  if (cover.parts == 0)
    return App::translate("Words", "None of %n pair(s) has a learning goal for %1.", nullptr, cover.whole).arg(town);
  return App::translate("Words", "%n of %1 pairs have a learning goal for %2.", nullptr, cover.parts)
      .arg(number(cover.whole), town);
}

QString coverOfPartnerships(const domain::GoalCover& cover) {
  const auto town = text(cover.town);
  if (cover.whole == 1) return App::translate("Words", "%1 has no learning goal in its partnership.").arg(town);
  if (cover.parts == 0)
    return App::translate("Words", "None of %n partnership(s) has a learning goal for %1.", nullptr, cover.whole)
        .arg(town);
  return App::translate("Words", "%n of %1 partnerships have a learning goal for %2.", nullptr, cover.parts)
      .arg(number(cover.whole), town);
}

}  // namespace

QString label(v1::Dimension dimension) {
  switch (dimension) {
    case v1::DIMENSION_SIMILARITIES:
      return App::translate("Words", "Similarities");
    case v1::DIMENSION_DIFFERENCES:
      return App::translate("Words", "Differences");
    case v1::DIMENSION_RESOURCES:
      return App::translate("Words", "Resources");
    case v1::DIMENSION_TRUST:
      return App::translate("Words", "Trust");
    case v1::DIMENSION_POWER:
      return App::translate("Words", "Power");
    case v1::DIMENSION_TRANSNATIONAL:
      return App::translate("Words", "Transnational ties");
    default:
      return {};
  }
}

QString label(v1::BackingState state) {
  switch (state) {
    case v1::BACKING_STATE_ASKED:
      return App::translate("Words", "Waits for an answer");
    case v1::BACKING_STATE_GIVEN:
      return App::translate("Words", "Backed");
    case v1::BACKING_STATE_REFUSED:
      return App::translate("Words", "Not backed");
    default:
      return {};
  }
}

QString label(domain::NetworkModel model) {
  switch (model) {
    case domain::NetworkModel::Classic:
      return App::translate("Words", "Classic");
    case domain::NetworkModel::MultiActor:
      return App::translate("Words", "Multi-actor");
    case domain::NetworkModel::MultiLevel:
      return App::translate("Words", "Multi-level");
    case domain::NetworkModel::Hybrid:
      return App::translate("Words", "Hybrid");
  }
  return {};
}

QString label(domain::Measure measure) {
  switch (measure) {
    case domain::Measure::Goals:
      return App::translate("Words", "Learning goals");
    case domain::Measure::Lessons:
      return App::translate("Words", "Lessons learned");
    case domain::Measure::Applied:
      return App::translate("Words", "Put into practice");
    case domain::Measure::VisitsHosted:
      return App::translate("Words", "Visits hosted");
    case domain::Measure::Contributions:
      return App::translate("Words", "Contributions");
    case domain::Measure::Messages:
      return App::translate("Words", "Messages");
  }
  return {};
}

QString goalCover(const domain::GoalCover& cover, v1::SpaceKind whole) {
  return whole == v1::SPACE_KIND_NETWORK ? coverOfPartnerships(cover) : coverOfPairs(cover);
}

QString leaning(const domain::Leaning& leaning) {
  const auto say = [&](const char* sentence) {
    return App::translate("Words", sentence, nullptr, leaning.whole).arg(text(leaning.town), number(leaning.count));
  };
  switch (leaning.measure) {
    case domain::Measure::Goals:
      if (leaning.count == 0)
        return App::translate("Words", "%1 has not said yet what it wants to learn.").arg(text(leaning.town));
      return say(QT_TRANSLATE_N_NOOP("Words", "%1 set %2 of %n learning goal(s)."));
    case domain::Measure::Lessons:
      return say(QT_TRANSLATE_N_NOOP("Words", "%1 learned %2 of %n lesson(s)."));
    case domain::Measure::Applied:
      return say(QT_TRANSLATE_N_NOOP("Words", "%1 applied %2 of %n lesson(s) that were put into practice."));
    case domain::Measure::VisitsHosted:
      return say(QT_TRANSLATE_N_NOOP("Words", "%1 hosted %2 of %n visit(s)."));
    case domain::Measure::Contributions:
      return say(QT_TRANSLATE_N_NOOP("Words", "%1 made %2 of %n contribution(s)."));
    case domain::Measure::Messages:
      return say(QT_TRANSLATE_N_NOOP("Words", "%1 wrote %2 of %n message(s)."));
  }
  return {};
}

QStringList balance(const Balance& balance) {
  const auto kind = balance.space.kind;
  QStringList said;
  for (const auto& cover : balance.cover)
    if (cover.parts < cover.whole) said << goalCover(cover, kind);
  for (const auto& each : balance.leanings) said << leaning(each);
  const auto told = std::ranges::count(balance.parts, false, &PartBalance::read);
  if (told > 0) said << onlyTold(static_cast<int>(told), kind);
  if (balance.unseen > 0) said << unseen(balance.unseen, kind);
  return said;
}

QString difference(const domain::DimensionPicture& picture) {
  if (!domain::differ(picture)) return {};
  const auto [least, most] = std::ranges::minmax_element(picture.latest, {}, &domain::SideScore::value);
  return App::translate("Words", "%1: %2 says %3, %4 says %5. That is worth a conversation.")
      .arg(label(picture.dimension), text(most->town), number(most->value), text(least->town), number(least->value));
}

QString reason(const domain::ModelFinding& finding) {
  switch (finding.model) {
    case domain::NetworkModel::Classic:
      return App::translate("Words", "Only local government takes part.");
    case domain::NetworkModel::MultiActor:
      return App::translate("Words", "These take part beside local government: %1.").arg(namesOf(finding.society));
    case domain::NetworkModel::MultiLevel:
      return App::translate("Words", "Higher or wider government takes part (%1); civil society has no weight in it.")
          .arg(namesOf(finding.higher));
    case domain::NetworkModel::Hybrid:
      return App::translate("Words",
                            "The society around the towns takes part (%1), and higher or wider government (%2).")
          .arg(namesOf(finding.society), namesOf(finding.higher));
  }
  return {};
}

QStringList missing(const domain::ModelFinding& finding) {
  QStringList said;
  for (const auto missing : finding.missing) switch (missing) {
      case domain::Missing::Society:
        said << App::translate("Words",
                               "For a hybrid it lacks an association, a school, a knowledge institute or a business.");
        break;
      case domain::Missing::SocietyOfWeight:
        said << App::translate("Words", "For a hybrid somebody from here would have to take part: %1.")
                    .arg(namesOf(finding.society));
        break;
      case domain::Missing::HigherGovernment:
        said << App::translate("Words", "For a hybrid it lacks a province, a ministry or a union of municipalities.");
        break;
    }
  if (!finding.unknown.empty())
    said << App::translate("Words", "Taken for local government, because nobody has said what they are: %1.")
                .arg(namesOf(finding.unknown));
  return said;
}

}  // namespace collega::session::words
