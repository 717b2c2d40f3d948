#include "app/session/coordinators/balances.h"

#include <algorithm>
#include <set>

#include "app/session/beneath.h"

namespace collega::session {

namespace {

using Sides = std::vector<domain::Side>;

}  // namespace

Result<Sides> balanceIn(Session& session, const SpaceInfo& space) {
  domain::BalanceInput input;
  COLLEGA_ASSIGN(people, session.members(space.id));
  for (const auto& member : people) input.townOf[member.account] = member.person.town();
  COLLEGA_ASSIGN(towns, sidesOf(session, space));
  input.towns = std::move(towns);
  COLLEGA_ASSIGN(goals, session.all<v1::Goal>(space.id));
  input.goals = valuesOf(std::move(goals));
  COLLEGA_ASSIGN(lessons, session.all<v1::Lesson>(space.id));
  input.lessons = valuesOf(std::move(lessons));
  COLLEGA_ASSIGN(visits, session.all<v1::Visit>(space.id));
  input.visits = valuesOf(std::move(visits));
  COLLEGA_ASSIGN(contributions, session.all<v1::Contribution>(space.id));
  input.contributions = valuesOf(std::move(contributions));
  COLLEGA_ASSIGN(messages, session.all<v1::Message>(space.id));
  input.messages = valuesOf(std::move(messages));
  return domain::balanceOf(input);
}

namespace {

std::string joined(const std::string& one, const std::string& other) {
  return one.empty() || other.empty() ? one + other : one + " — " + other;
}

// Pairs and partnerships that are told of in the space above them.
class Parts {
 public:
  Parts(Session& session, Balance& balance) : session_(session), balance_(balance) {}

  Result<void> gather() {
    COLLEGA_ASSIGN(parts, partsOf(session_, space()));
    for (const auto& part : parts) readable_.insert(part.id);
    COLLEGA_TRY(readPulses());
    if (balance_.space.kind == v1::SPACE_KIND_PARTNERSHIP) return gatherPairs();
    for (const auto& part : parts) COLLEGA_TRY(read(part.id, part.name, true));
    for (const auto& [id, pulse] : pulses_)
      if (!readable_.contains(id)) tell(id, nameOf(pulse), pulse);
    return {};
  }

 private:
  [[nodiscard]] const Id& space() const { return balance_.space.id; }

  Result<void> readPulses() {
    COLLEGA_ASSIGN(pulses, session_.all<v1::Pulse>(space()));
    for (auto& item : pulses) pulses_[item.id] = std::move(item.value);
    return {};
  }

  Result<void> gatherPairs() {
    COLLEGA_ASSIGN(people, session_.members(space()));
    for (const auto& member : people) names_[member.account.bytes()] = member.person.name();
    COLLEGA_ASSIGN(pairs, session_.pairs(space()));
    for (const auto& item : pairs) COLLEGA_TRY(gatherPair(item.value));
    return {};
  }

  // One that was closed stays in the sums, and is no longer asked for goals.
  Result<void> gatherPair(const v1::Pair& pair) {
    const auto id = Id::from(pair.space());
    if (!id || id->isNull()) return {};
    const bool open = pair.state() == v1::PAIR_STATE_ACCEPTED;
    const auto name = joined(names_[pair.proposer()], names_[pair.invited()]);
    if (readable_.contains(*id)) return read(*id, name, open);
    const auto told = pulses_.find(*id);
    if (told != pulses_.end())
      tell(*id, name, told->second, open);
    else if (open)
      ++balance_.unseen;
    return {};
  }

  Result<void> read(const Id& id, const std::string& name, bool open) {
    COLLEGA_ASSIGN(part, balanceOf(session_, id));
    add({id, name, true, std::move(part.sides)}, open);
    return {};
  }

  void tell(const Id& id, const std::string& name, const v1::Pulse& pulse, bool open = true) {
    add({id, name, false, domain::balanceOf(pulse)}, open);
  }

  void add(PartBalance part, bool open) {
    domain::addTo(balance_.sides, part.sides);
    if (open) balance_.parts.push_back(std::move(part));
  }

  static std::string nameOf(const v1::Pulse& pulse) {
    std::string name;
    for (const auto& side : pulse.sides()) name = joined(name, side.town());
    return name;
  }

  Session& session_;
  Balance& balance_;
  std::set<Id> readable_;
  std::map<Id, v1::Pulse> pulses_;
  std::map<std::string, std::string> names_;
};

}  // namespace

Result<Balance> balanceOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(info, session.space(space));
  COLLEGA_ASSIGN(sides, balanceIn(session, info));
  Balance balance{std::move(info), std::move(sides), {}, 0, {}, {}};
  if (balance.space.kind != v1::SPACE_KIND_PAIR) COLLEGA_TRY(Parts(session, balance).gather());
  std::vector<Sides> parts;
  for (const auto& part : balance.parts) parts.push_back(part.sides);
  balance.cover = domain::goalCover(parts);
  balance.leanings = domain::leanings(balance.sides);
  return balance;
}

Result<std::vector<domain::Side>> Session::balance(const Id& space) {
  COLLEGA_ASSIGN(rolledUp, balanceOf(*this, space));
  return std::move(rolledUp.sides);
}

}  // namespace collega::session
