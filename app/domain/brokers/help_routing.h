// Which brokers a request for help goes to: those who can speak with both sides; of these the ones who know the
// subject, and of these the ones who carry least.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/domain/pairing/suggestions.h"
#include "ledger/result.h"

namespace collega::domain {

using Languages = std::vector<std::string>;

// What is asked of a broker. Each side is understood by one of its languages; an empty one makes no demand.
struct HelpWanted {
  std::vector<Languages> sides;
  std::vector<std::string> themes;
  v1::BrokerRole role = v1::BROKER_ROLE_UNSPECIFIED;
};

// As the request says it: every language it names is one to be spoken.
HelpWanted wantedBy(const v1::Help& help);

struct Broker {
  Candidate candidate;
  int load = 0;  // pairs and requests they carry already
};

struct Routed {
  Id broker;
  Languages languages;  // of those that are wanted, the ones they speak
  std::string subject;  // of theirs; empty: does not know it
  bool playsRole = false;
  int load = 0;
  bool operator==(const Routed&) const = default;
};

// Those who fit, best first; nobody where nobody speaks with every side or all who do are paused.
std::vector<Routed> routeOf(const HelpWanted& wanted, std::span<const Broker> brokers, std::string_view today);

bool isOpen(const v1::Help& help);

// Only a broker takes a request, nobody takes one that somebody has, and who took it says when it is done.
Result<void> take(v1::Help& help, const Id& broker, bool mayBroker);
Result<void> finish(v1::Help& help, const Id& broker, std::string_view answer);

}  // namespace collega::domain
