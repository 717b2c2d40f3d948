// Setting, pausing and closing ties by hand, and the bell: a request to break a silence, to somebody who can.
#pragma once

#include <functional>

#include "app/domain/rhythm/rhythm_setting.h"
#include "app/session/session.h"

namespace collega::session {

// Changes what is set about a tie: a space, one that is known by its pulse, or a person. NotAllowed for a partnership
// of which one is no coordinator, and for a broker of a pair.
using Setting = std::function<Result<void>(v1::Rhythm&, domain::Day today)>;
Result<void> changeRhythm(Session& session, const Id& about, const Setting& change);
// The same, kept in this space, of a tie of which one knows that one may rule it. `owner` as domain::rhythmId has it.
Result<void> setRhythm(Session& session, const Id& place, const Id& about, const Id& owner, const Setting& change);

struct Ringing {
  Id about;
  std::optional<Id> to{};  // otherwise whoever should ring
  std::string note{};
};
// AlreadyExists while one waits for its answer, NotAllowed for a tie that was closed.
Result<Id> ringBell(Session& session, const Ringing& ringing);
// An answer says something, gives a reason, or tells of a contact that was made: that is logged as well, on this day.
Result<void> answerBell(Session& session, const Id& bell, const std::string& text, v1::SilenceReason reason,
                        v1::ContactKind contact = v1::CONTACT_KIND_UNSPECIFIED);

}  // namespace collega::session
