#include "app/viewmodels/pair_model.h"

#include <algorithm>

#include "app/session/rhythm/bells.h"
#include "app/viewmodels/rhythm_rows.h"
#include "app/viewmodels/sides.h"

namespace collega::viewmodels {

struct PairModel::Content {
  PairFacts facts;
  std::vector<GoalRow> ourGoals;
  std::vector<GoalRow> theirGoals;
  std::vector<VisitRow> visits;
  std::vector<LessonRow> lessons;
  std::vector<FollowUpRow> followUps;
  std::vector<MessageRow> messages;
};

namespace {

// As many as the page shows of what is recent.
constexpr std::size_t mostRecent = 5;

Result<Id> otherOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(members, session.members(space));
  for (const auto& member : members)
    if (!member.self && member.person.part() != v1::PART_BROKER) return member.account;
  return Id{};
}

Result<PairFacts> factsOf(Session& session, const session::SpaceInfo& space, const Directory& directory) {
  COLLEGA_ASSIGN(rhythm, rhythmRow(session, space, directory));
  COLLEGA_ASSIGN(other, otherOf(session, space.id));
  const auto& person = directory.person(other);
  PairFacts facts;
  facts.name = directory.name(other);
  facts.note = joined({text(person.profession()), text(person.organisation()), text(person.town())});
  facts.myName = text(session.me().name());
  facts.ours = text(session.me().town());
  facts.theirs = text(person.town());
  facts.person = shown(other);
  facts.standing = rhythm.standing;
  facts.rhythm = rhythm.note;
  facts.tone = rhythm.tone;
  facts.quiet = rhythm.quiet;
  facts.rung = rhythm.rung;
  return facts;
}

GoalRow goalRow(const session::Item<v1::Goal>& goal, const Directory& directory) {
  const auto owner = goal.value.owner().empty() ? goal.created.account : idOf(goal.value.owner());
  const bool ours = goal.value.town().empty() ? owner == directory.me() : goal.value.town() == directory.myTown();
  return {shown(goal.id), text(goal.value.text()), ours, goal.value.reached()};
}

}  // namespace

Result<PairModel::Content> PairModel::read(Session& session, const Id& id) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(space, session.space(id));
  COLLEGA_ASSIGN(facts, factsOf(session, space, directory));
  COLLEGA_ASSIGN(goals, session.all<v1::Goal>(id));
  COLLEGA_ASSIGN(lessons, session.all<v1::Lesson>(id, mostRecent + 1));
  COLLEGA_ASSIGN(visits, visitRows(session, id));
  COLLEGA_ASSIGN(followUps, followUpRows(session, {.onlyMineDue = false, .space = id, .about = {}}));
  COLLEGA_ASSIGN(messages, messagesOf(session, id, directory));
  facts.moreVisits = shorten(visits, mostRecent);
  facts.moreLessons = shorten(lessons, mostRecent);
  facts.moreFollowUps = shorten(followUps, mostRecent);
  facts.earlierMessages = messages.earlier;
  Content content{std::move(facts), {}, {}, std::move(visits), {}, std::move(followUps), std::move(messages.rows)};
  for (const auto& goal : goals) {
    auto row = goalRow(goal, directory);
    (row.ours ? content.ourGoals : content.theirGoals).push_back(std::move(row));
  }
  for (const auto& lesson : lessons) content.lessons.push_back(lessonRow(lesson, directory));
  return content;
}

void PairModel::setSpace(const QString& space) {
  if (space_ == space) return;
  space_ = space;
  reloadSoon();
  Q_EMIT spaceChanged();
}

void PairModel::reload() {
  if (space_.isEmpty()) return;
  load([id = idOf(space_)](Session& session) { return read(session, id); },
       [this](const Content& content) {
         facts_ = content.facts;
         ourGoals_.set(content.ourGoals);
         theirGoals_.set(content.theirGoals);
         visits_.set(content.visits);
         lessons_.set(content.lessons);
         followUps_.set(content.followUps);
         messages_.set(content.messages);
         Q_EMIT changed();
       });
}

void PairModel::addGoal(const QString& words) {
  ask([id = idOf(space_), words = utf8(words.trimmed())](Session& session) -> Result<Id> {
    v1::Goal goal;
    goal.set_text(words);
    goal.set_owner(session.account().bytes());
    goal.set_town(session.me().town());
    return session.add(id, goal);
  });
}

void PairModel::setReached(const QString& goal, bool reached) {
  ask([id = idOf(goal), reached](Session& session) -> Result<void> {
    COLLEGA_ASSIGN(item, session.get<v1::Goal>(id));
    item.value.set_reached(reached);
    return session.update(id, item.value);
  });
}

void PairModel::send(const QString& words) {
  ask([id = idOf(space_), words = utf8(words.trimmed())](Session& session) { return sendMessage(session, id, words); });
}

void PairModel::ring() {
  ask([id = idOf(space_)](Session& session) { return ringBell(session, {id}); }, [this](const Id&) { Q_EMIT rung(); });
}

}  // namespace collega::viewmodels
