// Whose voice is heard where a broker is in the conversation: of a space, and of each of its conversations.
#pragma once

#include "app/domain/brokers/voice_share.h"
#include "app/session/session.h"

namespace collega::session {

struct Voices {
  SpaceInfo space;
  domain::VoiceShare share;
  std::vector<domain::Conversation> conversations;
};

// Of the space and what one can read beneath it; without one, of all that one is in. Only where there is a broker.
Result<std::vector<Voices>> voicesIn(Session& session, const std::optional<Id>& space);

}  // namespace collega::session
