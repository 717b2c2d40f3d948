// Whose voice is heard in a conversation with a broker in it: said gently once a broker has more than a third of it.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

struct Voice {
  Id person;
  bool broker = false;
  int messages = 0;
  int words = 0;
  bool operator==(const Voice&) const = default;
};

struct VoiceShare {
  std::vector<Voice> voices;  // who says most first
  int messages = 0;
  int words = 0;
  int brokerMessages = 0;
  int brokerWords = 0;
};

// A conversation: the lines about one visit or lesson, or about nothing in particular.
struct Conversation {
  Id about;  // null: nothing in particular
  VoiceShare share;
};

// Of two lines one is always half of it.
inline constexpr int messagesToJudge = 3;

VoiceShare voiceShareOf(std::span<const v1::Message> messages, std::span<const Id> brokers);
// The general one first.
std::vector<Conversation> conversationsOf(std::span<const v1::Message> messages, std::span<const Id> brokers);

// Rounded; 0 where nothing was said.
int brokerPercent(const VoiceShare& share);
// The brokers together have more than a third of the words.
bool isLoud(const VoiceShare& share);

}  // namespace collega::domain
