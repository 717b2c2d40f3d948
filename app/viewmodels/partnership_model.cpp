#include "app/viewmodels/partnership_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

#include "app/session/rhythm/bells.h"
#include "app/session/words/pairs.h"
#include "app/viewmodels/sides.h"

namespace collega::viewmodels {

struct PartnershipModel::Content {
  PartnershipFacts facts;
  std::vector<PersonRow> people;
  std::vector<RhythmRow> pairs;
  std::vector<VisitRow> visits;
  std::vector<LessonRow> lessons;
  std::vector<MessageRow> messages;
  std::vector<RequestRow> requests;
};

// What all lessons together say. Of many that takes a while, for which the rest does not wait.
struct PartnershipModel::Learning {
  std::vector<BalanceRow> balance;
  std::vector<RungRow> rungs;
  QString oneSided;
};

namespace {

using App = QCoreApplication;
using session::SpaceInfo;

QString noteOf(const v1::Partnership& partnership) {
  const auto since = partnership.since().empty()
                         ? QString()
                         : App::translate("Partnership", "Since %1").arg(text(partnership.since()));
  return joined({since, text(partnership.origin()), enumerated(texts(partnership.themes()))});
}

QString oneSidedWords(const std::vector<domain::Side>& sides) {
  QStringList said;
  for (const auto& town : domain::townsWithoutGoal(sides)) said << session::words::lacksGoal(town);
  return said.join(QLatin1Char(' '));
}

domain::Side sideOf(const std::vector<domain::Side>& sides, const QString& town) {
  const auto found = std::ranges::find(sides, utf8(town), &domain::Side::town);
  return found == sides.end() ? domain::Side{} : *found;
}

std::vector<BalanceRow> balanceRows(const domain::Side& ours, const domain::Side& theirs) {
  return {{App::translate("Partnership", "Learning goals"), ours.goals, theirs.goals},
          {App::translate("Partnership", "Lessons learned"), ours.lessons, theirs.lessons},
          {App::translate("Partnership", "Lessons put into practice"), ours.applied, theirs.applied},
          {App::translate("Partnership", "Visits hosted"), ours.visitsHosted, theirs.visitsHosted}};
}

// As many as the page shows of what is recent.
constexpr std::size_t mostRecent = 4;

// A lesson that came to a rung came past those below it.
std::vector<RungRow> rungRows(const std::vector<session::Item<v1::Lesson>>& lessons) {
  std::vector<RungRow> rows;
  for (const auto rung : {v1::RUNG_PERSON, v1::RUNG_DEPARTMENT, v1::RUNG_TOWN, v1::RUNG_NETWORK}) {
    const auto reached = std::ranges::count_if(
        lessons, [rung](const auto& lesson) { return std::max(lesson.value.rung(), v1::RUNG_PERSON) >= rung; });
    rows.push_back({session::words::label(rung), static_cast<int>(reached)});
  }
  return rows;
}

Result<std::vector<PersonRow>> peopleOf(Session& session, const Id& space, const Directory& directory) {
  COLLEGA_ASSIGN(members, session.members(space));
  std::vector<PersonRow> rows;
  for (const auto& member : members) rows.push_back(personRow(member.account, directory));
  std::ranges::stable_sort(rows, {}, &PersonRow::side);
  return rows;
}

Result<std::vector<RhythmRow>> pairsOf(Session& session, const Id& partnership, const Directory& directory) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::vector<RhythmRow> rows;
  for (const auto& space : spaces) {
    if (space.kind != v1::SPACE_KIND_PAIR || space.parent != partnership) continue;
    COLLEGA_ASSIGN(row, rhythmRow(session, space, directory));
    rows.push_back(std::move(row));
  }
  return rows;
}

Result<std::vector<RequestRow>> requestsOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(requests, session.joinRequests(space));
  std::vector<RequestRow> rows;
  for (const auto& each : requests)
    rows.push_back({shown(each.id), each.name.empty() ? App::translate("Partnership", "Somebody") : text(each.name),
                    joined({text(each.town), session::words::label(each.role)})});
  return rows;
}

Result<PartnershipFacts> factsOf(Session& session, const SpaceInfo& space, const Directory& directory) {
  COLLEGA_ASSIGN(rhythm, rhythmRow(session, space, directory));
  const auto partnership = session.get<v1::Partnership>(space.id);
  const auto sides = sidesOf(space, directory);
  PartnershipFacts facts;
  facts.name = text(space.name);
  if (partnership) facts.note = noteOf(partnership->value);
  facts.ours = sides.ours;
  facts.theirs = sides.theirs;
  facts.standing = rhythm.standing;
  facts.rhythm = rhythm.note;
  facts.tone = rhythm.tone;
  facts.quiet = rhythm.quiet;
  facts.rung = rhythm.rung;
  facts.mayInvite = space.role == v1::ROLE_COORDINATOR || space.role == v1::ROLE_BROKER;
  return facts;
}

}  // namespace

Result<PartnershipModel::Content> PartnershipModel::read(Session& session, const Id& id) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(space, session.space(id));
  COLLEGA_ASSIGN(facts, factsOf(session, space, directory));
  COLLEGA_ASSIGN(lessons, session.all<v1::Lesson>(id, mostRecent + 1));
  COLLEGA_ASSIGN(people, peopleOf(session, id, directory));
  COLLEGA_ASSIGN(pairs, pairsOf(session, id, directory));
  COLLEGA_ASSIGN(visits, visitRows(session, id));
  COLLEGA_ASSIGN(messages, messagesOf(session, id, directory));
  COLLEGA_ASSIGN(requests, requestsOf(session, id));
  facts.moreVisits = shorten(visits, mostRecent);
  facts.moreLessons = shorten(lessons, mostRecent);
  facts.earlierMessages = messages.earlier;
  std::vector<LessonRow> lessonRows;
  for (const auto& lesson : lessons) lessonRows.push_back(lessonRow(lesson, directory));
  return Content{std::move(facts),      std::move(people),        std::move(pairs),   std::move(visits),
                 std::move(lessonRows), std::move(messages.rows), std::move(requests)};
}

Result<PartnershipModel::Learning> PartnershipModel::readLearning(Session& session, const Id& id) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(space, session.space(id));
  COLLEGA_ASSIGN(balance, session.balance(id));
  COLLEGA_ASSIGN(lessons, session.all<v1::Lesson>(id));
  const auto sides = sidesOf(space, directory);
  return Learning{balanceRows(sideOf(balance, sides.ours), sideOf(balance, sides.theirs)), rungRows(lessons),
                  oneSidedWords(balance)};
}

void PartnershipModel::setSpace(const QString& space) {
  if (space_ == space) return;
  space_ = space;
  reloadSoon();
  Q_EMIT spaceChanged();
}

void PartnershipModel::reload() {
  if (space_.isEmpty()) return;
  loadPart([id = idOf(space_)](Session& session) { return read(session, id); },
           [this](const Content& content) {
             take(content);
             loadLearning();
           });
}

void PartnershipModel::take(const Content& content) {
  const auto oneSided = facts_.oneSided;
  facts_ = content.facts;
  facts_.oneSided = oneSided;
  people_.set(content.people);
  pairs_.set(content.pairs);
  visits_.set(content.visits);
  lessons_.set(content.lessons);
  messages_.set(content.messages);
  requests_.set(content.requests);
  Q_EMIT changed();
}

void PartnershipModel::loadLearning() {
  load([id = idOf(space_)](Session& session) { return readLearning(session, id); },
       [this](const Learning& learning) {
         balance_.set(learning.balance);
         rungs_.set(learning.rungs);
         facts_.oneSided = learning.oneSided;
         Q_EMIT changed();
       });
}

void PartnershipModel::approve(const QString& request) {
  ask([id = idOf(request)](Session& session) { return session.approve(id); });
}

void PartnershipModel::invite(int role) {
  static constexpr v1::Role roles[] = {v1::ROLE_PROFESSIONAL, v1::ROLE_BROKER, v1::ROLE_COORDINATOR};
  const auto wanted = roles[std::clamp(role, 0, 2)];
  ask(
      [id = idOf(space_), wanted](Session& session) -> Result<std::string> {
        COLLEGA_ASSIGN(link, session.invite(id, wanted));
        return link.text();
      },
      [this](const std::string& link) {
        link_ = text(link);
        Q_EMIT linkChanged();
      });
}

void PartnershipModel::send(const QString& words) {
  ask([id = idOf(space_), words = utf8(words.trimmed())](Session& session) { return sendMessage(session, id, words); });
}

void PartnershipModel::leave() {
  ask([id = idOf(space_)](Session& session) { return session.leave(id); },
      [this] {
        profile()->syncNow();
        Q_EMIT left();
      });
}

void PartnershipModel::ring() {
  ask([id = idOf(space_)](Session& session) { return ringBell(session, {id}); },
      [this](const Id& bell) { Q_EMIT rung(shown(bell)); });
}

}  // namespace collega::viewmodels
