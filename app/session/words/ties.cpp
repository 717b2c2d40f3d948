#include "app/session/words/ties.h"

#include <QCoreApplication>

namespace collega::session::words {

using App = QCoreApplication;
using domain::DigestKind;

namespace {

QString closed(const domain::Rhythm& rhythm) {
  const auto why = label(rhythm.reason);
  return why.isEmpty() ? App::translate("Words", "This tie was closed.")
                       : App::translate("Words", "This tie was closed (%1).").arg(why);
}

// Paused by hand, with a reason; otherwise because something is planned.
QString suspended(const domain::Rhythm& rhythm) {
  const auto why = label(rhythm.reason);
  const auto until = rhythm.until ? day(domain::text(*rhythm.until)) : QString();
  if (why.isEmpty()) return until.isEmpty() ? QString() : App::translate("Words", "Planned for %1.").arg(until);
  if (until.isEmpty()) return App::translate("Words", "Paused for now (%1).").arg(why);
  return App::translate("Words", "Paused until %1 (%2).").arg(until, why);
}

}  // namespace

QString label(v1::SilenceReason reason) {
  switch (reason) {
    case v1::SILENCE_REASON_ELECTION:
      return App::translate("Words", "Election");
    case v1::SILENCE_REASON_BUDGET:
      return App::translate("Words", "Budget");
    case v1::SILENCE_REASON_DEPARTURE:
      return App::translate("Words", "Somebody left");
    case v1::SILENCE_REASON_POLITICS:
      return App::translate("Words", "Politics");
    case v1::SILENCE_REASON_HOLIDAYS:
      return App::translate("Words", "Holidays");
    case v1::SILENCE_REASON_RAMADAN:
      return App::translate("Words", "Ramadan");
    case v1::SILENCE_REASON_OTHER:
      return App::translate("Words", "Another reason");
    default:
      return {};
  }
}

QString label(v1::BellState state) {
  switch (state) {
    case v1::BELL_STATE_RUNG:
      return App::translate("Words", "Rung");
    case v1::BELL_STATE_ANSWERED:
      return App::translate("Words", "Answered");
    default:
      return {};
  }
}

QString label(v1::Outcome outcome) {
  switch (outcome) {
    case v1::OUTCOME_TRIED:
      return App::translate("Words", "Tried");
    case v1::OUTCOME_ADAPTED:
      return App::translate("Words", "Adapted to one's own work");
    case v1::OUTCOME_EMBEDDED:
      return App::translate("Words", "Part of a procedure");
    case v1::OUTCOME_DROPPED:
      return App::translate("Words", "Dropped");
    case v1::OUTCOME_NOTHING_YET:
      return App::translate("Words", "Nothing yet");
    case v1::OUTCOME_NOT_APPLICABLE:
      return App::translate("Words", "Not applicable");
    default:
      return {};
  }
}

QString state(const domain::Rhythm& rhythm) {
  const bool paused = rhythm.state == domain::RhythmState::Suspended && rhythm.reason != v1::SILENCE_REASON_UNSPECIFIED;
  return paused ? App::translate("Words", "Paused") : label(rhythm.state);
}

QString standing(const domain::Rhythm& rhythm) {
  if (rhythm.state == domain::RhythmState::Closed) return closed(rhythm);
  return rhythm.state == domain::RhythmState::Suspended ? suspended(rhythm) : QString();
}

QString heading(DigestKind kind) {
  switch (kind) {
    case DigestKind::FollowUp:
      return App::translate("Words", "Asked of you");
    case DigestKind::Bell:
      return App::translate("Words", "Bells rung for you");
    case DigestKind::Quiet:
      return App::translate("Words", "Gone quiet, and yours to ring");
    case DigestKind::Proposal:
      return App::translate("Words", "Waiting for your yes or no");
    case DigestKind::Visit:
      return App::translate("Words", "Visits that are coming");
    case DigestKind::Lesson:
      return App::translate("Words", "New lessons");
  }
  return {};
}

QString wait(const domain::DigestLine& line) {
  const auto when = daysFromNow(line.kind == DigestKind::Visit ? line.days : -line.days);
  if (line.kind != DigestKind::Quiet) return when;
  return label(line.state) + QStringLiteral(", ") + App::translate("Words", "last contact %1").arg(when);
}

}  // namespace collega::session::words
