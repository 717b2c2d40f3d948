#include "app/domain/brokers/voice_share.h"

#include <algorithm>

#include "app/records/folding.h"

namespace collega::domain {

namespace {

bool isBroker(std::span<const Id> brokers, const Id& person) {
  return std::ranges::find(brokers, person) != brokers.end();
}

void sumUp(VoiceShare& share) {
  for (const auto& voice : share.voices) {
    share.messages += voice.messages;
    share.words += voice.words;
    if (!voice.broker) continue;
    share.brokerMessages += voice.messages;
    share.brokerWords += voice.words;
  }
}

}  // namespace

VoiceShare voiceShareOf(std::span<const v1::Message> messages, std::span<const Id> brokers) {
  std::map<Id, Voice> voices;
  for (const auto& message : messages) {
    const auto person = Id::from(message.author());
    if (!person) continue;
    auto& voice = voices[*person];
    ++voice.messages;
    voice.words += static_cast<int>(records::foldedWords(message.text()).size());
  }
  VoiceShare share;
  for (auto& [person, voice] : voices) {
    voice.person = person;
    voice.broker = isBroker(brokers, person);
    share.voices.push_back(voice);
  }
  std::ranges::stable_sort(share.voices, std::ranges::greater(), &Voice::words);
  sumUp(share);
  return share;
}

std::vector<Conversation> conversationsOf(std::span<const v1::Message> messages, std::span<const Id> brokers) {
  std::map<Id, std::vector<v1::Message>> byAbout;
  for (const auto& message : messages) byAbout[Id::from(message.about()).value_or(Id())].push_back(message);
  std::vector<Conversation> conversations;
  for (const auto& [about, those] : byAbout) conversations.push_back({about, voiceShareOf(those, brokers)});
  return conversations;
}

int brokerPercent(const VoiceShare& share) {
  return share.words == 0 ? 0 : (share.brokerWords * 200 + share.words) / (share.words * 2);
}

bool isLoud(const VoiceShare& share) {
  return share.messages >= messagesToJudge && 3 * share.brokerWords > share.words;
}

}  // namespace collega::domain
