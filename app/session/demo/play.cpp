#include "app/session/demo/play.h"

namespace collega::session {

namespace {

v1::Role roleNamed(const QString& name) {
  if (name == QLatin1String("coordinator")) return v1::ROLE_COORDINATOR;
  return name == QLatin1String("broker") ? v1::ROLE_BROKER : v1::ROLE_PROFESSIONAL;
}

}  // namespace

Play::Play(Cast& cast, DemoSigns& signs, QJsonArray partnerships, DemoProgress progress)
    : cast_(cast), signs_(signs), partnerships_(std::move(partnerships)), progress_(std::move(progress)) {}

void Play::tell(const char* what) const {
  if (progress_) progress_(what);
}

Result<void> Play::foundPartnerships() {
  tell("Five partnerships are founded");
  for (const auto& each : std::as_const(partnerships_)) COLLEGA_TRY(found(each.toObject()));
  cast_.setDaysAgo(0);
  return cast_.syncAll();
}

Result<void> Play::found(const QJsonObject& partnership) {
  COLLEGA_ASSIGN(founder, cast_.find(partnership["founder"].toString()));
  COLLEGA_ASSIGN(about, demoRecord<v1::Partnership>(partnership["about"].toObject(), signs_));
  cast_.setDaysAgo(partnership["founded"].toInt());
  COLLEGA_ASSIGN(space, founder->createPartnership(about));
  scenes_.push_back({space, partnership["entries"].toArray()});
  return {};
}

Result<void> Play::assemble() {
  tell("Colleagues are invited");
  for (qsizetype i = 0; i < partnerships_.size(); ++i)
    COLLEGA_TRY(invite(partnerships_[i].toObject(), scenes_[static_cast<std::size_t>(i)].space));
  COLLEGA_TRY(cast_.syncAll());  // they ask
  COLLEGA_TRY(cast_.syncAll());  // their requests are granted
  tell("Colleagues come in");
  COLLEGA_TRY(cast_.syncAll());  // they are in, and show who they are
  return cast_.syncAll();
}

// The invitations are known to the server before anybody asks by them.
Result<void> Play::invite(const QJsonObject& partnership, const Id& space) {
  const auto founderName = partnership["founder"].toString();
  COLLEGA_ASSIGN(founder, cast_.find(founderName));
  const auto members = partnership["members"].toObject();
  std::map<QString, std::string> links;
  for (const auto& name : members.keys()) {
    COLLEGA_ASSIGN(link, founder->invite(space, roleNamed(members[name].toString())));
    links[name] = link.text();
  }
  COLLEGA_TRY(cast_.sync({founderName}));
  for (const auto& [name, link] : links) {
    COLLEGA_ASSIGN(member, cast_.find(name));
    COLLEGA_TRY(member->join(link));
  }
  return {};
}

Result<void> Play::forEachPair(Result<void> (Play::*step)(const QJsonObject&)) {
  for (const auto& partnership : std::as_const(partnerships_))
    for (const auto& pair : partnership.toObject()["pairs"].toArray()) COLLEGA_TRY((this->*step)(pair.toObject()));
  cast_.setDaysAgo(0);
  return cast_.syncAll();
}

Result<void> Play::pairUp() {
  tell("Colleagues propose to each other");
  COLLEGA_TRY(forEachPair(&Play::propose));
  COLLEGA_TRY(cast_.syncAll());
  COLLEGA_TRY(forEachPair(&Play::answer));
  return cast_.syncAll();
}

Result<void> Play::propose(const QJsonObject& pair) {
  COLLEGA_ASSIGN(proposer, cast_.find(pair["proposer"].toString()));
  COLLEGA_ASSIGN(invited, cast_.find(pair["invited"].toString()));
  cast_.setDaysAgo(pair["ago"].toInt());
  std::optional<Id> broker;
  if (pair.contains("broker")) broker = signs_.people[pair["broker"].toString()];
  COLLEGA_TRY(proposer->propose(invited->account(), pair["goal"].toString().toStdString(), broker));
  return {};
}

Result<void> Play::answer(const QJsonObject& pair) {
  const auto given = pair["answer"].toString();
  if (given.isEmpty()) return {};
  COLLEGA_ASSIGN(invited, cast_.find(pair["invited"].toString()));
  const auto proposer = signs_.people[pair["proposer"].toString()];
  cast_.setDaysAgo(pair["ago"].toInt() - 1);
  COLLEGA_ASSIGN(known, invited->pairs());
  for (const auto& item : known) {
    if (item.value.proposer() != proposer.view() || item.value.invited() != invited->account().view()) continue;
    if (given == QLatin1String("decline")) return invited->declinePair(item.id, {});
    COLLEGA_ASSIGN(space, invited->acceptPair(item.id));
    scenes_.push_back({space, pair["entries"].toArray()});
    return {};
  }
  return {Problem::NotFound, "a proposal of the demo"};
}

Result<void> Play::write() {
  tell("They write down visits, lessons and what is to follow");
  for (const auto& [space, entries] : scenes_)
    for (const auto& entry : entries) COLLEGA_TRY(writeEntry(space, entry.toObject()));
  cast_.setDaysAgo(0);
  COLLEGA_TRY(cast_.syncAll());
  return cast_.sync({QStringLiteral("sanne")});
}

Result<void> Play::writeEntry(const Id& space, const QJsonObject& entry) {
  COLLEGA_ASSIGN(by, cast_.find(entry["by"].toString()));
  COLLEGA_ASSIGN(record, demoRecord(entry["kind"].toString(), entry["value"].toObject(), signs_));
  cast_.setDaysAgo(entry["ago"].toInt());
  COLLEGA_ASSIGN(id, add(*by, space, entry["kind"].toString(), *record));
  if (entry.contains("name")) signs_.entries[entry["name"].toString()] = id;
  return {};
}

Result<Id> Play::add(Session& by, const Id& space, const QString& kind, const google::protobuf::Message& value) {
  if (kind == QLatin1String("visit")) return by.addVisit(space, static_cast<const v1::Visit&>(value));
  if (kind == QLatin1String("lesson")) return by.addLesson(space, static_cast<const v1::Lesson&>(value));
  if (kind == QLatin1String("follow_up")) return by.addFollowUp(space, static_cast<const v1::FollowUp&>(value));
  return by.add(space, value);
}

}  // namespace collega::session
