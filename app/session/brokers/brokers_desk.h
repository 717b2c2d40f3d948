// What waits for a broker, in one place: requests, silent ties to ring for, pairs without a common language, lessons
// that somebody cannot read, and, gently, where the broker's own voice is heard most.
#pragma once

#include "app/domain/pairing/bridges.h"
#include "app/session/brokers/brokering.h"
#include "app/session/brokers/voices.h"

namespace collega::session {

struct BridgeWanted {
  Item<v1::Pair> pair;
  domain::Bridge bridge;
};

struct TranslationWanted {
  Item<v1::Lesson> lesson;
  std::vector<std::string> languages;  // into which this broker can translate it
};

// What somebody waits for.
struct AskedOfBroker {
  std::vector<HelpLine> taken;   // by oneself, and not done
  std::vector<HelpLine> wanted;  // open, and for oneself
  std::vector<Item<v1::Bell>> bells;
};

struct Desk : AskedOfBroker {
  std::vector<SpaceRhythm> silent;
  std::vector<BridgeWanted> bridges;
  std::vector<TranslationWanted> translations;
  std::vector<Voices> loud;
};

// Whether one is a broker in any space.
Result<bool> brokersSomewhere(Session& session);
// Empty where one is not.
Result<AskedOfBroker> askedOfBroker(Session& session);
// NotAllowed where one is not.
Result<Desk> deskOf(Session& session);

}  // namespace collega::session
