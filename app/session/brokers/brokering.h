// What brokers are asked, and what they take on. A request lies where the brokers are: in the partnership, also where
// it is about a pair, so that its words are no secret.
#pragma once

#include "app/domain/brokers/help_routing.h"
#include "app/session/session.h"

namespace collega::session {

struct HelpAsked {
  std::string question;
  std::optional<Id> about;  // a pair, its space, a visit or a lesson
  v1::BrokerRole role = v1::BROKER_ROLE_UNSPECIFIED;
  std::vector<std::string> languages;  // none: those of the pair's two sides
  std::vector<std::string> themes;     // none: those of the pair and its two
};

// `space`: where it is asked; without it, where it is about. InvalidInput where neither says it.
Result<Id> askHelp(Session& session, const std::optional<Id>& space, const HelpAsked& asked);
// By a broker of the space. NotAllowed, AlreadyExists.
Result<void> takeHelp(Session& session, const Id& help);
// By the broker who took it. NotAllowed.
Result<void> finishHelp(Session& session, const Id& help, const std::string& answer);

struct HelpLine {
  Item<v1::Help> item;
  std::vector<domain::Routed> route;  // the brokers who fit, best first; of one that is open
};
// Newest first.
Result<std::vector<HelpLine>> helpIn(Session& session, const std::optional<Id>& space, bool onlyOpen);
bool isFor(const HelpLine& line, const Id& broker);

// The pair that has this id, or whose space has.
Result<std::optional<Item<v1::Pair>>> pairOf(Session& session, const Id& id);

}  // namespace collega::session
