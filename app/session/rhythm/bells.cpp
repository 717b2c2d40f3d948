#include "app/session/rhythm/bells.h"

#include "app/session/rhythm/rhythms.h"
#include "app/session/rhythm/ties.h"

namespace collega::session {

Result<void> changeRhythm(Session& session, const Id& about, const Setting& change) {
  COLLEGA_ASSIGN(tie, rhythmOf(session, about));
  if (!tie.mayRule) return {Problem::NotAllowed, "its coordinator does that; in a pair, its two people"};
  const auto owner = tie.kind == TieKind::Contact ? session.account() : Id();
  COLLEGA_ASSIGN(known, settingOf(session, tie.about, owner));
  auto setting = known.value_or(v1::Rhythm());
  setting.set_about(tie.about.bytes());
  if (!owner.isNull()) setting.set_owner(owner.bytes());
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  COLLEGA_TRY(change(setting, today));
  return session.put(tie.place, domain::rhythmId(tie.about, owner), setting);
}

Result<Id> ringBell(Session& session, const Ringing& ringing) {
  COLLEGA_ASSIGN(tie, rhythmOf(session, ringing.about));
  if (tie.rhythm.state == domain::RhythmState::Closed) return {Problem::NotAllowed, "this tie was closed"};
  if (tie.bell) return {Problem::AlreadyExists, "a bell that waits for an answer: " + tie.bell->hex()};
  const auto asked = ringing.to ? ringing.to : tie.ringer;
  v1::Bell bell;
  bell.set_about(tie.about.bytes());
  if (asked) bell.set_to(asked->bytes());
  bell.set_rung_by(session.account().bytes());
  bell.set_rung_on(session.today());
  bell.set_state(v1::BELL_STATE_RUNG);
  bell.set_note(ringing.note);
  return session.add(tie.place, bell);
}

Result<void> answerBell(Session& session, const Id& id, const std::string& text, v1::SilenceReason reason) {
  COLLEGA_ASSIGN(bell, session.get<v1::Bell>(id));
  if (bell.value.state() == v1::BELL_STATE_ANSWERED) return {Problem::AlreadyExists, "an answer"};
  if (text.empty() && reason == v1::SILENCE_REASON_UNSPECIFIED)
    return {Problem::InvalidInput, "an answer says something, or gives a reason"};
  bell.value.set_state(v1::BELL_STATE_ANSWERED);
  bell.value.set_answer(text);
  bell.value.set_reason(reason);
  bell.value.set_answered_on(session.today());
  bell.value.set_answered_by(session.account().bytes());
  return session.update(id, bell.value);
}

}  // namespace collega::session
