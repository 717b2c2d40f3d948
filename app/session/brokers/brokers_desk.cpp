#include "app/session/brokers/brokers_desk.h"

#include <algorithm>

#include "app/domain/lessons/translation_need.h"
#include "app/domain/pairing/pairs.h"

namespace collega::session {

namespace {

using domain::Candidate;

Candidate candidateIn(const std::vector<MemberInfo>& people, const std::string& account) {
  const auto found = std::ranges::find_if(people, [&](const auto& member) { return member.account.view() == account; });
  return found == people.end() ? Candidate() : Candidate{found->account, found->person};
}

bool lacksBroker(const v1::Pair& pair, std::string_view today) {
  return domain::isUnderWay(pair, today) && pair.broker().empty();
}

bool isSilent(const domain::Rhythm& rhythm) {
  return rhythm.state == domain::RhythmState::Cooling || rhythm.state == domain::RhythmState::Dormant;
}

// What is on the desk of one space after another.
class Gathering {
 public:
  explicit Gathering(Session& session) : session_(session) {}

  Result<AskedOfBroker> gatherAsked(const std::vector<SpaceInfo>& spaces) {
    for (const auto& space : spaces) COLLEGA_TRY(gatherBells(space));
    COLLEGA_TRY(gatherHelp());
    return desk_;
  }

  Result<Desk> gather(const std::vector<SpaceInfo>& spaces) {
    COLLEGA_TRY(gatherAsked(spaces));
    for (const auto& space : spaces) {
      COLLEGA_TRY(gatherSilence(space));
      if (space.role == v1::ROLE_BROKER) COLLEGA_TRY(gatherWork(space));
    }
    COLLEGA_TRY(gatherVoices());
    return std::move(desk_);
  }

 private:
  Result<void> gatherBells(const SpaceInfo& space) {
    COLLEGA_ASSIGN(bells, session_.all<v1::Bell>(space.id));
    for (auto& bell : bells)
      if (bell.value.to() == session_.account().view() && bell.value.state() != v1::BELL_STATE_ANSWERED)
        desk_.bells.push_back(std::move(bell));
    return {};
  }

  Result<void> gatherSilence(const SpaceInfo& space) {
    if (space.kind == v1::SPACE_KIND_NETWORK) return {};
    COLLEGA_ASSIGN(rhythm, session_.rhythm(space.id));
    if (isSilent(rhythm.rhythm) && rhythm.ringer == session_.account()) desk_.silent.push_back(rhythm);
    return {};
  }

  Result<void> gatherWork(const SpaceInfo& space) {
    COLLEGA_ASSIGN(people, session_.members(space.id));
    COLLEGA_TRY(gatherBridges(space.id, people));
    return gatherTranslations(space.id, people);
  }

  Result<void> gatherBridges(const Id& space, const std::vector<MemberInfo>& people) {
    Candidate self{session_.account(), session_.me()};
    self.person.set_part(v1::PART_BROKER);  // here, whatever their profile says
    COLLEGA_ASSIGN(pairs, session_.pairs(space));
    for (auto& pair : pairs) {
      const auto one = candidateIn(people, pair.value.proposer());
      const auto other = candidateIn(people, pair.value.invited());
      const bool understood = !domain::sharedLanguages(one.person, other.person).empty();
      if (understood || !lacksBroker(pair.value, session_.today())) continue;
      const domain::Crowd crowd({&one, &other, &self}, {}, session_.today());
      if (auto bridge = domain::Bridges(crowd).bridge(0, 1))
        desk_.bridges.push_back({std::move(pair), *std::move(bridge)});
    }
    return {};
  }

  Result<void> gatherTranslations(const Id& space, const std::vector<MemberInfo>& people) {
    std::vector<Candidate> readers;
    for (const auto& member : people)
      if (member.role != v1::ROLE_BROKER) readers.push_back({member.account, member.person});
    COLLEGA_ASSIGN(lessons, session_.all<v1::Lesson>(space));
    for (auto& lesson : lessons) {
      const auto wanted = domain::translationsWanted(lesson.value, readers);
      auto able = domain::translatableBy(lesson.value, wanted, session_.me());
      if (!able.empty()) desk_.translations.push_back({std::move(lesson), std::move(able)});
    }
    return {};
  }

  Result<void> gatherHelp() {
    COLLEGA_ASSIGN(lines, helpIn(session_, std::nullopt, true));
    for (auto& line : lines) {
      const bool own = line.item.value.broker() == session_.account().view();
      if (own)
        desk_.taken.push_back(std::move(line));
      else if (isMine(line))
        desk_.wanted.push_back(std::move(line));
    }
    return {};
  }

  bool isMine(const HelpLine& line) {
    const auto space = session_.space(line.item.space);
    const bool broker = space && space->role == v1::ROLE_BROKER;
    return broker && domain::isOpen(line.item.value) && isFor(line, session_.account());
  }

  Result<void> gatherVoices() {
    COLLEGA_ASSIGN(voices, voicesIn(session_, std::nullopt));
    for (auto& each : voices)
      if (each.space.role == v1::ROLE_BROKER && domain::isLoud(each.share)) desk_.loud.push_back(std::move(each));
    return {};
  }

  Session& session_;
  Desk desk_;
};

}  // namespace

Result<bool> brokersSomewhere(Session& session) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  return std::ranges::find(spaces, v1::ROLE_BROKER, &SpaceInfo::role) != spaces.end();
}

Result<AskedOfBroker> askedOfBroker(Session& session) {
  COLLEGA_ASSIGN(broker, brokersSomewhere(session));
  if (!broker) return AskedOfBroker();
  COLLEGA_ASSIGN(spaces, session.spaces());
  return Gathering(session).gatherAsked(spaces);
}

Result<Desk> deskOf(Session& session) {
  COLLEGA_ASSIGN(broker, brokersSomewhere(session));
  if (!broker) return {Problem::NotAllowed, "the desk is a broker's"};
  COLLEGA_ASSIGN(spaces, session.spaces());
  return Gathering(session).gather(spaces);
}

}  // namespace collega::session
