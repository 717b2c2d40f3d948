#include "app/domain/pairing/bridges.h"

#include <algorithm>
#include <bit>
#include <cctype>
#include <tuple>

namespace collega::domain {

namespace {

using Phrases = std::vector<const Vocabulary::Phrase*>;

constexpr std::size_t mostSubjects = 64;  // of one broker

void addOnce(std::vector<std::string>& all, std::string value) {
  if (std::ranges::find(all, value) == all.end()) all.push_back(std::move(value));
}

void append(Phrases& all, const std::vector<Vocabulary::Phrase>& more) {
  for (const auto& phrase : more) all.push_back(&phrase);
}

// What a broker is at home in.
Phrases expertiseOf(const Profile& broker) {
  Phrases phrases;
  append(phrases, broker.themes);
  append(phrases, broker.offers);
  if (phrases.size() > mostSubjects) phrases.resize(mostSubjects);
  return phrases;
}

// What somebody would talk about.
Phrases subjectsOf(const Profile& person) {
  Phrases phrases;
  append(phrases, person.themes);
  append(phrases, person.seeks);
  append(phrases, person.offers);
  if (!person.profession.empty()) phrases.push_back(&person.profession);
  return phrases;
}

}  // namespace

bool isBroker(const v1::Person& person) { return person.part() == v1::PART_BROKER; }

std::string mainLanguage(std::string_view tag) {
  std::string main(tag.substr(0, tag.find('-')));
  std::ranges::transform(main, main.begin(), [](unsigned char letter) { return std::tolower(letter); });
  return main;
}

std::vector<std::string> sharedLanguages(const v1::Person& one, const v1::Person& other) {
  std::vector<std::string> shared;
  for (const auto& tag : other.languages()) {
    const auto language = mainLanguage(tag);
    const auto speaks = [&](const auto& each) { return mainLanguage(each) == language; };
    if (std::ranges::any_of(one.languages(), speaks)) addOnce(shared, language);
  }
  return shared;
}

Bridges::Bridges(const Crowd& crowd) : crowd_(crowd) {
  for (std::size_t place = 0; place < crowd.size(); ++place)
    if (crowd[place].broker && !crowd[place].paused) brokers_.push_back(brokerAt(place));
}

Bridges::Broker Bridges::brokerAt(std::size_t place) const {
  Broker broker{place, {}};
  const auto expertise = expertiseOf(crowd_[place]);
  for (const auto& person : crowd_.profiles()) {
    const auto subjects = subjectsOf(person);
    Subjects known = 0;
    for (std::size_t i = 0; i < expertise.size(); ++i)
      if (std::ranges::any_of(subjects, [&](const auto* each) { return crowd_.akin(*each, *expertise[i]); }))
        known |= Subjects{1} << i;
    broker.known.push_back(known);
  }
  return broker;
}

std::optional<Bridges::Found> Bridges::best(std::size_t one, std::size_t other) const {
  std::optional<Found> best;
  const auto rank = [this](const Found& found) {
    const auto& profile = crowd_[found.broker];
    return std::tuple<bool, std::size_t, const Id&>(!found.knowsSubject, profile.load, profile.candidate->id);
  };
  for (const auto& broker : brokers_) {
    const auto& profile = crowd_[broker.place];
    if (broker.place == one || broker.place == other) continue;
    if (!crowd_.haveShared(profile, crowd_[one]) || !crowd_.haveShared(profile, crowd_[other])) continue;
    const Found found{broker.place, (broker.known[one] | broker.known[other]) != 0};
    if (!best || rank(found) < rank(*best)) best = found;
  }
  return best;
}

std::optional<Bridge> Bridges::bridge(std::size_t one, std::size_t other) const {
  const auto found = best(one, other);
  if (!found) return std::nullopt;
  const auto& profile = crowd_[found->broker];
  const auto broker = std::ranges::find(brokers_, found->broker, &Broker::place);
  Bridge bridge{profile.candidate->id, {}, subject(*broker, one, other)};
  for (const auto side : {one, other})
    for (const auto language : crowd_.shared(crowd_[side], profile))
      addOnce(bridge.languages, crowd_.language(language));
  return bridge;
}

// The first that is a subject of both; failing that, of one of them.
std::string Bridges::subject(const Broker& broker, std::size_t one, std::size_t other) const {
  const auto ofBoth = broker.known[one] & broker.known[other];
  const auto known = ofBoth != 0 ? ofBoth : broker.known[one] | broker.known[other];
  if (known == 0) return {};
  const auto& person = crowd_[broker.place].candidate->person;
  const int first = std::countr_zero(known);
  return first < person.themes_size() ? person.themes(first) : person.offers(first - person.themes_size());
}

}  // namespace collega::domain
