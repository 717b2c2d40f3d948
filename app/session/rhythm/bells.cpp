#include "app/session/rhythm/bells.h"

#include "app/session/rhythm/contacts.h"
#include "app/session/rhythm/rhythms.h"
#include "app/session/rhythm/ties.h"

namespace collega::session {

Result<void> changeRhythm(Session& session, const Id& about, const Setting& change) {
  COLLEGA_ASSIGN(tie, rhythmOf(session, about));
  if (!tie.mayRule) return {Problem::NotAllowed, "its coordinator does that; in a pair, its two people"};
  const auto owner = tie.kind == TieKind::Contact ? session.account() : Id();
  return setRhythm(session, tie.place, tie.about, owner, change);
}

Result<void> setRhythm(Session& session, const Id& place, const Id& about, const Id& owner, const Setting& change) {
  COLLEGA_ASSIGN(known, TieRecords::of(session));
  auto setting = known.setting(about, owner).value_or(v1::Rhythm());
  setting.set_about(about.bytes());
  if (!owner.isNull()) setting.set_owner(owner.bytes());
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  COLLEGA_TRY(change(setting, today));
  return session.put(place, domain::rhythmId(about, owner), setting);
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

namespace {

// With the person it is about; in a pair with the other.
Result<void> logContact(Session& session, const Item<v1::Bell>& bell, v1::ContactKind kind) {
  const auto about = Id::from(bell.value.about()).value_or(Id());
  COLLEGA_ASSIGN(tie, rhythmOf(session, about));
  if (tie.byPulse) return {Problem::NotAllowed, "a contact is logged by those who are in " + tie.name};
  v1::Contact contact;
  contact.set_contact_kind(kind);
  contact.set_note(bell.value.answer());
  if (tie.kind == TieKind::Contact) contact.add_people(about.bytes());
  COLLEGA_TRY(addContact(session, tie.place, contact));
  return {};
}

}  // namespace

Result<void> answerBell(Session& session, const Id& id, const std::string& text, v1::SilenceReason reason,
                        v1::ContactKind contact) {
  COLLEGA_ASSIGN(bell, session.get<v1::Bell>(id));
  if (bell.value.state() == v1::BELL_STATE_ANSWERED) return {Problem::AlreadyExists, "an answer"};
  const bool contacted = contact != v1::CONTACT_KIND_UNSPECIFIED;
  if (text.empty() && reason == v1::SILENCE_REASON_UNSPECIFIED && !contacted)
    return {Problem::InvalidInput, "an answer says something, gives a reason, or tells of a contact"};
  bell.value.set_state(v1::BELL_STATE_ANSWERED);
  bell.value.set_answer(text);
  bell.value.set_reason(reason);
  bell.value.set_answered_on(session.today());
  bell.value.set_answered_by(session.account().bytes());
  return session.atomically([&]() -> Result<void> {
    COLLEGA_TRY(session.update(id, bell.value));
    return contacted ? logContact(session, bell, contact) : Result<void>();
  });
}

}  // namespace collega::session
