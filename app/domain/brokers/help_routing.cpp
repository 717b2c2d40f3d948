#include "app/domain/brokers/help_routing.h"

#include <algorithm>
#include <tuple>

#include "app/domain/pairing/bridges.h"
#include "app/domain/pairing/pairs.h"
#include "app/domain/wording.h"

namespace collega::domain {

namespace {

// Of a broker's languages the ones this side understands.
Languages spokenWith(const Languages& side, const v1::Person& broker) {
  v1::Person heard;
  heard.mutable_languages()->Assign(side.begin(), side.end());
  return sharedLanguages(heard, broker);
}

void addOnce(Languages& all, const Languages& more) {
  for (const auto& each : more)
    if (std::ranges::find(all, each) == all.end()) all.push_back(each);
}

std::string subjectOf(const std::vector<std::string>& themes, const v1::Person& broker) {
  for (const auto* phrases : {&broker.themes(), &broker.offers()})
    for (const auto& phrase : *phrases)
      if (std::ranges::any_of(themes, [&](const auto& theme) { return akin(theme, phrase); })) return phrase;
  return {};
}

bool plays(const v1::Person& broker, v1::BrokerRole role) {
  return role != v1::BROKER_ROLE_UNSPECIFIED &&
         std::ranges::find(broker.broker_roles(), role) != broker.broker_roles().end();
}

std::optional<Routed> routed(const HelpWanted& wanted, const Broker& broker) {
  const auto& person = broker.candidate.person;
  Routed result{broker.candidate.id, {}, subjectOf(wanted.themes, person), plays(person, wanted.role), broker.load};
  for (const auto& side : wanted.sides) {
    const auto spoken = spokenWith(side, person);
    if (spoken.empty() && !side.empty()) return std::nullopt;
    addOnce(result.languages, spoken);
  }
  return result;
}

}  // namespace

HelpWanted wantedBy(const v1::Help& help) {
  HelpWanted wanted;
  for (const auto& language : help.languages()) wanted.sides.push_back({language});
  wanted.themes.assign(help.themes().begin(), help.themes().end());
  wanted.role = help.broker_role();
  return wanted;
}

std::vector<Routed> routeOf(const HelpWanted& wanted, std::span<const Broker> brokers, std::string_view today) {
  std::vector<Routed> route;
  for (const auto& broker : brokers) {
    if (isPausedOn(broker.candidate.person, today)) continue;
    if (auto found = routed(wanted, broker)) route.push_back(*std::move(found));
  }
  std::ranges::sort(route, {}, [](const auto& each) {
    return std::tuple(each.subject.empty(), !each.playsRole, each.load, each.broker);
  });
  return route;
}

bool isOpen(const v1::Help& help) {
  return help.state() != v1::HELP_STATE_TAKEN && help.state() != v1::HELP_STATE_DONE;
}

Result<void> take(v1::Help& help, const Id& broker, bool mayBroker) {
  if (!mayBroker) return {Problem::NotAllowed, "a broker of this space takes it"};
  if (help.asked_by() == broker.view()) return {Problem::NotAllowed, "who asks does not take it"};
  if (help.state() == v1::HELP_STATE_DONE) return {Problem::NotAllowed, "it is done already"};
  if (help.state() == v1::HELP_STATE_TAKEN) return {Problem::AlreadyExists, "a broker who took it"};
  help.set_state(v1::HELP_STATE_TAKEN);
  help.set_broker(broker.bytes());
  return {};
}

Result<void> finish(v1::Help& help, const Id& broker, std::string_view answer) {
  if (help.state() == v1::HELP_STATE_DONE) return {Problem::NotAllowed, "it is done already"};
  if (isOpen(help)) return {Problem::NotAllowed, "nobody has taken it yet"};
  if (help.broker() != broker.view()) return {Problem::NotAllowed, "the broker who took it says when it is done"};
  help.set_state(v1::HELP_STATE_DONE);
  help.set_answer(std::string(answer));
  return {};
}

}  // namespace collega::domain
