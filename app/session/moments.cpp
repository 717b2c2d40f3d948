#include "app/session/moments.h"

#include <algorithm>
#include <map>

namespace collega::session {

namespace {

class Gathering {
 public:
  Gathering(Session& session, const Id& space, domain::Day today) : session_(session), space_(space), today_(today) {}

  Result<std::vector<domain::Moment>> all() {
    COLLEGA_TRY(visits());
    COLLEGA_ASSIGN(contacts, session_.all<v1::Contact>(space_));
    for (const auto& item : contacts) take(domain::momentOf(item.value));
    COLLEGA_ASSIGN(messages, session_.all<v1::Message>(space_));
    for (const auto& item : messages) take(domain::momentOf(item.value));
    COLLEGA_TRY(answers());
    return std::move(moments_);
  }

 private:
  void take(std::optional<domain::Moment> moment) {
    if (moment) moments_.push_back(*std::move(moment));
  }

  Result<void> visits() {
    COLLEGA_ASSIGN(items, session_.all<v1::Visit>(space_));
    for (const auto& item : items) {
      take(domain::momentOf(item.value, today_));
      themes_[item.id.bytes()] = {item.value.themes().begin(), item.value.themes().end()};
    }
    return {};
  }

  Result<void> answers() {
    COLLEGA_ASSIGN(items, session_.all<v1::FollowUp>(space_));
    for (const auto& item : items)
      for (auto& moment : domain::momentsOf(item.value)) {
        moment.themes = themes_[item.value.about()];
        moments_.push_back(std::move(moment));
      }
    return {};
  }

  Session& session_;
  Id space_;
  domain::Day today_;
  std::map<std::string, std::vector<std::string>> themes_;  // of visits
  std::vector<domain::Moment> moments_;
};

void addMissing(std::vector<Id>& people, const std::vector<Id>& both) {
  for (const auto& id : both)
    if (std::ranges::find(people, id) == people.end()) people.push_back(id);
}

}  // namespace

Result<std::vector<domain::Moment>> momentsIn(Session& session, const SpaceInfo& space) {
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  COLLEGA_ASSIGN(moments, Gathering(session, space.id, today).all());
  if (space.kind != v1::SPACE_KIND_PAIR) return moments;
  COLLEGA_ASSIGN(members, session.members(space.id));
  std::vector<Id> both;
  for (const auto& member : members)
    if (member.role != v1::ROLE_BROKER) both.push_back(member.account);
  for (auto& moment : moments)
    if (moment.people.size() < 2) addMissing(moment.people, both);
  return moments;
}

}  // namespace collega::session
