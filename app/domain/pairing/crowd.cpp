#include "app/domain/pairing/crowd.h"

#include <algorithm>

#include "app/domain/pairing/bridges.h"
#include "app/domain/pairing/pairs.h"
#include "app/records/folding.h"

namespace collega::domain {

namespace {

using Strings = google::protobuf::RepeatedPtrField<std::string>;

std::vector<std::string_view> phrasesOf(const std::vector<const Candidate*>& people) {
  std::vector<std::string_view> phrases;
  for (const auto* candidate : people) {
    const auto& person = candidate->person;
    phrases.emplace_back(person.profession());
    for (const auto* field : {&person.themes(), &person.offers(), &person.seeks()})
      phrases.insert(phrases.end(), field->begin(), field->end());
  }
  return phrases;
}

std::vector<Vocabulary::Phrase> phrasesIn(const Vocabulary& vocabulary, const Strings& texts) {
  std::vector<Vocabulary::Phrase> phrases;
  phrases.reserve(static_cast<std::size_t>(texts.size()));
  for (const auto& text : texts) phrases.push_back(vocabulary.phrase(text));
  return phrases;
}

// The number of a word among those met so far. There are few towns and languages.
std::size_t numberOf(std::vector<std::string>& known, std::string word) {
  const auto found = std::ranges::find(known, word);
  if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
  known.push_back(std::move(word));
  return known.size() - 1;
}

std::string foldedTown(std::string_view town) {
  std::string folded;
  for (const auto& word : records::foldedWords(town)) folded += word + ' ';
  return folded;
}

bool has(const std::vector<std::size_t>& numbers, std::size_t number) {
  return std::ranges::find(numbers, number) != numbers.end();
}

// Nothing is suggested to these two any more, or not at present.
bool isSettled(const v1::Pair& pair, std::string_view today) {
  return isUnderWay(pair, today) || pair.state() == v1::PAIR_STATE_DECLINED;
}

}  // namespace

Crowd::Crowd(const std::vector<const Candidate*>& people, std::span<const v1::Pair> pairs, std::string_view today)
    : vocabulary_(phrasesOf(people)) {
  profiles_.reserve(people.size());
  for (const auto* candidate : people) {
    places_.emplace(candidate->id, profiles_.size());
    profiles_.push_back(profileOf(*candidate, today));
  }
  for (const auto& pair : pairs) count(pair, today);
  for (auto& profile : profiles_) std::ranges::sort(profile.settled);
}

Profile Crowd::profileOf(const Candidate& candidate, std::string_view today) {
  const auto& person = candidate.person;
  Profile profile;
  profile.candidate = &candidate;
  profile.town = numberOf(towns_, foldedTown(person.town()));
  profile.profession = vocabulary_.phrase(person.profession());
  profile.themes = phrasesIn(vocabulary_, person.themes());
  profile.offers = phrasesIn(vocabulary_, person.offers());
  profile.seeks = phrasesIn(vocabulary_, person.seeks());
  for (const auto& tag : person.languages()) {
    const auto number = numberOf(languages_, mainLanguage(tag));
    if (!has(profile.languages, number)) profile.languages.push_back(number);
  }
  profile.broker = isBroker(person);
  profile.paused = isPausedOn(person, today);
  return profile;
}

void Crowd::count(const v1::Pair& pair, std::string_view today) {
  const auto at = [this](const std::string& bytes) {
    const auto id = Id::from(bytes);
    return id ? placeOf(*id) : size();
  };
  const auto one = at(pair.proposer());
  const auto other = at(pair.invited());
  if (one < size() && other < size() && isSettled(pair, today)) {
    profiles_[one].settled.push_back(other);
    profiles_[other].settled.push_back(one);
  }
  if (!isUnderWay(pair, today)) return;
  for (const auto place : {one, other}) {
    if (place == size()) continue;
    ++profiles_[place].load;
    profiles_[place].paired = true;
  }
  if (const auto broker = at(pair.broker()); broker < size()) ++profiles_[broker].load;
}

std::size_t Crowd::placeOf(const Id& person) const {
  const auto found = places_.find(person);
  return found == places_.end() ? size() : found->second;
}

std::vector<std::size_t> Crowd::shared(const Profile& one, const Profile& other) const {
  std::vector<std::size_t> both;
  std::ranges::copy_if(other.languages, std::back_inserter(both),
                       [&](auto language) { return has(one.languages, language); });
  return both;
}

bool Crowd::haveShared(const Profile& one, const Profile& other) const {
  return std::ranges::any_of(other.languages, [&](auto language) { return has(one.languages, language); });
}

}  // namespace collega::domain
