#include "app/session/words/visits.h"

#include <QCoreApplication>

#include "app/session/words/words.h"

namespace collega::session::words {

namespace {

using App = QCoreApplication;
using domain::VisitHintKind;

QString bothLanguages(const std::string& tags) {
  const auto comma = tags.find(',');
  return App::translate("Words", "Nobody named as interpreter speaks both %1 and %2.")
      .arg(language(tags.substr(0, comma)), language(tags.substr(comma + 1)));
}

}  // namespace

QString briefingOf(const v1::Briefing& briefing) {
  return App::translate("Words", "There is a briefing of %1.").arg(text(briefing.town()));
}

QString hint(const domain::VisitHint& hint) {
  switch (hint.kind) {
    case VisitHintKind::NobodyFrom:
      return App::translate("Words", "Nobody from %1 takes part.").arg(text(hint.what));
    case VisitHintKind::NoCommonLanguage:
      return App::translate("Words", "Some of you share no language, and no interpreter is named.");
    case VisitHintKind::NobodyInterprets:
      return bothLanguages(hint.what);
    case VisitHintKind::ShorterThanUseful:
      return App::translate("Words", "It is short: two to five days are most useful.");
    case VisitHintKind::LongerThanUseful:
      return App::translate("Words", "It is long: two to five days are most useful.");
    case VisitHintKind::NobodyAgreed:
      return App::translate("Words", "It does not say who agreed to it at home.");
    case VisitHintKind::NoHost:
      return App::translate("Words", "It does not say which town is the host.");
    case VisitHintKind::NoBriefing:
      return App::translate("Words", "There is no briefing of %1 yet.").arg(text(hint.what));
    case VisitHintKind::NoLessons:
      return App::translate("Words", "No lesson has been logged yet.");
    case VisitHintKind::NotThanked:
      return App::translate("Words", "The hosts have not been thanked yet.");
    case VisitHintKind::NotDebriefed:
      return App::translate("Words", "It has not been debriefed yet.");
  }
  return {};
}

}  // namespace collega::session::words
