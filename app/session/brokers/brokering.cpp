#include "app/session/brokers/brokering.h"

#include <algorithm>

#include "app/domain/pairing/pairs.h"

namespace collega::session {

namespace {

using Strings = google::protobuf::RepeatedPtrField<std::string>;

// The space that something lies in, or that it is.
Result<SpaceInfo> placeOf(Session& session, const std::optional<Id>& space, const std::optional<Id>& about) {
  if (space) return session.space(*space);
  if (!about) return {Problem::InvalidInput, "say in which space, or what it is about"};
  if (auto whole = session.space(*about)) return whole;
  COLLEGA_ASSIGN(row, session.row(*about));
  return session.space(row.space);
}

// Brokers are members of the partnership; not of every pair.
Result<SpaceInfo> whereBrokersAre(Session& session, const SpaceInfo& space) {
  if (space.kind != v1::SPACE_KIND_PAIR || space.parent.isNull()) return space;
  auto parent = session.space(space.parent);
  return parent ? std::move(parent) : Result<SpaceInfo>(space);
}

v1::Person personIn(const std::vector<MemberInfo>& people, const std::string& account) {
  const auto found = std::ranges::find_if(people, [&](const auto& member) { return member.account.view() == account; });
  return found == people.end() ? v1::Person() : found->person;
}

void append(std::vector<std::string>& all, const Strings& more) { all.insert(all.end(), more.begin(), more.end()); }

// What helping these two takes.
domain::HelpWanted wantedFor(const v1::Pair& pair, const std::vector<MemberInfo>& people) {
  domain::HelpWanted wanted;
  append(wanted.themes, pair.themes());
  for (const auto& account : {pair.proposer(), pair.invited()}) {
    const auto person = personIn(people, account);
    wanted.sides.emplace_back(person.languages().begin(), person.languages().end());
    append(wanted.themes, person.themes());
  }
  return wanted;
}

// What the request says goes before what is known of the pair.
Result<domain::HelpWanted> wantedIn(Session& session, const v1::Help& help, const std::vector<MemberInfo>& people) {
  auto wanted = domain::wantedBy(help);
  const auto about = Id::from(help.about());
  if (!about || about->isNull()) return wanted;
  COLLEGA_ASSIGN(pair, pairOf(session, *about));
  if (!pair) return wanted;
  const auto known = wantedFor(pair->value, people);
  if (wanted.sides.empty()) wanted.sides = known.sides;
  if (wanted.themes.empty()) wanted.themes = known.themes;
  return wanted;
}

// What each broker of the space carries already.
Result<std::vector<domain::Broker>> brokersIn(Session& session, const Id& space,
                                              const std::vector<MemberInfo>& people) {
  COLLEGA_ASSIGN(pairs, session.pairs(space));
  COLLEGA_ASSIGN(requests, session.all<v1::Help>(space));
  std::vector<domain::Broker> brokers;
  for (const auto& member : people) {
    if (member.role != v1::ROLE_BROKER) continue;
    const auto carried = std::ranges::count_if(pairs, [&](const auto& pair) {
      return pair.value.broker() == member.account.view() && domain::isUnderWay(pair.value, session.today());
    });
    const auto taken = std::ranges::count_if(requests, [&](const auto& help) {
      return help.value.state() == v1::HELP_STATE_TAKEN && help.value.broker() == member.account.view();
    });
    brokers.push_back({{member.account, member.person}, static_cast<int>(carried + taken)});
  }
  return brokers;
}

Result<HelpLine> lineOf(Session& session, Item<v1::Help> item) {
  HelpLine line{std::move(item), {}};
  if (!domain::isOpen(line.item.value)) return line;
  COLLEGA_ASSIGN(people, session.members(line.item.space));
  COLLEGA_ASSIGN(wanted, wantedIn(session, line.item.value, people));
  COLLEGA_ASSIGN(brokers, brokersIn(session, line.item.space, people));
  line.route = domain::routeOf(wanted, brokers, session.today());
  return line;
}

// Of a visit or lesson in a pair, the brokers cannot see whose it is: then the request says what it takes.
Result<void> spellOut(Session& session, v1::Help& help, const SpaceInfo& place) {
  if (place.kind != v1::SPACE_KIND_PAIR) return {};
  COLLEGA_ASSIGN(pair, pairOf(session, place.id));
  if (!pair) return {};
  if (help.about().empty() || help.about() == place.id.view()) help.set_about(pair->id.bytes());
  if (help.about() == pair->id.view()) return {};
  COLLEGA_ASSIGN(people, session.members(pair->space));
  const auto wanted = wantedFor(pair->value, people);
  if (help.languages().empty())
    for (const auto& side : wanted.sides)
      if (!side.empty()) help.add_languages(side.front());
  if (help.themes().empty()) help.mutable_themes()->Assign(wanted.themes.begin(), wanted.themes.end());
  return {};
}

}  // namespace

Result<std::optional<Item<v1::Pair>>> pairOf(Session& session, const Id& id) {
  COLLEGA_ASSIGN(pairs, session.pairs());
  const auto found =
      std::ranges::find_if(pairs, [&](const auto& pair) { return pair.id == id || pair.value.space() == id.view(); });
  if (found == pairs.end()) return std::optional<Item<v1::Pair>>();
  return std::optional(std::move(*found));
}

Result<Id> askHelp(Session& session, const std::optional<Id>& space, const HelpAsked& asked) {
  COLLEGA_ASSIGN(place, placeOf(session, space, asked.about));
  COLLEGA_ASSIGN(where, whereBrokersAre(session, place));
  v1::Help help;
  help.set_question(asked.question);
  if (asked.about) help.set_about(asked.about->bytes());
  help.set_broker_role(asked.role);
  help.mutable_languages()->Assign(asked.languages.begin(), asked.languages.end());
  help.mutable_themes()->Assign(asked.themes.begin(), asked.themes.end());
  help.set_asked_by(session.account().bytes());
  help.set_asked_on(session.today());
  help.set_state(v1::HELP_STATE_ASKED);
  COLLEGA_TRY(spellOut(session, help, place));
  return session.add(where.id, help);
}

Result<void> takeHelp(Session& session, const Id& id) {
  COLLEGA_ASSIGN(item, session.get<v1::Help>(id));
  COLLEGA_ASSIGN(space, session.space(item.space));
  COLLEGA_TRY(domain::take(item.value, session.account(), space.role == v1::ROLE_BROKER));
  return session.update(id, item.value);
}

Result<void> finishHelp(Session& session, const Id& id, const std::string& answer) {
  COLLEGA_ASSIGN(item, session.get<v1::Help>(id));
  COLLEGA_TRY(domain::finish(item.value, session.account(), answer));
  return session.update(id, item.value);
}

Result<std::vector<HelpLine>> helpIn(Session& session, const std::optional<Id>& space, bool onlyOpen) {
  COLLEGA_ASSIGN(items, session.all<v1::Help>(space));
  std::vector<HelpLine> lines;
  for (auto& item : items) {
    if (onlyOpen && item.value.state() == v1::HELP_STATE_DONE) continue;
    COLLEGA_ASSIGN(line, lineOf(session, std::move(item)));
    lines.push_back(std::move(line));
  }
  return lines;
}

bool isFor(const HelpLine& line, const Id& broker) {
  return line.route.empty() || std::ranges::find(line.route, broker, &domain::Routed::broker) != line.route.end();
}

}  // namespace collega::session
