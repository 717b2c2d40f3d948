#include "app/domain/moments.h"

#include <algorithm>

namespace collega::domain {

namespace {

using Fields = google::protobuf::RepeatedPtrField<std::string>;

std::vector<Id> idsOf(const Fields& fields) {
  std::vector<Id> ids;
  for (const auto& bytes : fields)
    if (const auto id = Id::from(bytes)) ids.push_back(*id);
  return ids;
}

std::vector<Id> justOne(const std::string& bytes) {
  const auto id = Id::from(bytes);
  return id ? std::vector{*id} : std::vector<Id>{};
}

std::optional<Moment> momentOn(std::string_view text, std::vector<Id> people, const Fields& themes = {}) {
  const auto day = parseDay(text);
  if (!day) return std::nullopt;
  return Moment{*day, std::move(people), {themes.begin(), themes.end()}};
}

}  // namespace

std::optional<Moment> momentOf(const v1::Contact& contact) {
  return momentOn(contact.on(), idsOf(contact.people()), contact.themes());
}

std::optional<Moment> momentOf(const v1::Visit& visit, Day today) {
  auto moment = momentOn(visit.starts(), idsOf(visit.participants()), visit.themes());
  if (!moment || moment->day > today) return moment;
  if (const auto end = parseDay(visit.ends())) moment->day = std::max(moment->day, std::min(*end, today));
  return moment;
}

std::vector<Moment> momentsOf(const v1::FollowUp& followUp) {
  std::vector<Moment> moments;
  for (const auto& answer : followUp.answers())
    if (auto moment = momentOn(answer.answered_on(), justOne(answer.person()))) moments.push_back(std::move(*moment));
  return moments;
}

std::optional<Moment> momentOf(const v1::Message& message) {
  if (message.written_at_ms() <= 0) return std::nullopt;
  const auto moment =
      std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds{message.written_at_ms()});
  return Moment{std::chrono::floor<std::chrono::days>(moment), justOne(message.author())};
}

}  // namespace collega::domain
