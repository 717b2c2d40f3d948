#include "app/viewmodels/today_model.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

#include "app/session/asking.h"
#include "app/session/lessons/lessons.h"
#include "app/session/rhythm/bells.h"

namespace collega::viewmodels {

struct TodayModel::Facts {
  std::vector<FollowUpRow> followUps;
  AskedRows onDesk;
  std::vector<RhythmRow> quiet;
  std::vector<VisitRow> visits;
  std::vector<ProposalRow> proposals;
  std::vector<LessonRow> news;
  QString asked;
  bool alone = false;
};

namespace {

Result<std::vector<RhythmRow>> quietOnes(Session& session) {
  COLLEGA_ASSIGN(rows, rhythmRows(session));
  std::erase_if(rows, [](const auto& row) { return !row.quiet; });
  return rows;
}

Result<std::vector<VisitRow>> nextVisit(Session& session) {
  COLLEGA_ASSIGN(rows, visitRows(session));
  std::erase_if(rows, [](const auto& row) { return row.past; });
  if (rows.size() > 1) rows.resize(1);
  return rows;
}

ProposalRow proposalRow(const session::Item<v1::Pair>& pair, const Directory& directory) {
  const auto proposer = idOf(pair.value.proposer());
  const auto& person = directory.person(proposer);
  return {shown(pair.id), directory.name(proposer), joined({text(person.profession()), text(person.town())}),
          text(pair.value.goal()), directory.side(proposer)};
}

Result<std::vector<ProposalRow>> openProposals(Session& session) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(pairs, session.pairs());
  std::vector<ProposalRow> rows;
  for (const auto& pair : pairs) {
    const bool open = pair.value.state() == v1::PAIR_STATE_PROPOSED && !domain::lapsed(pair.value, session.today());
    if (open && idOf(pair.value.invited()) == session.account()) rows.push_back(proposalRow(pair, directory));
  }
  return rows;
}

// What others wrote in the last fortnight, the newest first.
Result<std::vector<LessonRow>> newLessons(Session& session) {
  constexpr std::size_t lookedAt = 30;
  constexpr std::size_t most = 3;
  constexpr std::int64_t fortnightMs = 14LL * 24 * 60 * 60 * 1000;
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(lessons, session.all<v1::Lesson>(std::nullopt, lookedAt));
  std::vector<LessonRow> rows;
  for (const auto& lesson : lessons) {
    const bool fresh = lesson.created.madeAtMs > session.nowMs() - fortnightMs;
    if (fresh && session::authorOf(lesson) != session.account() && rows.size() < most)
      rows.push_back(lessonRow(lesson, directory));
  }
  return rows;
}

Result<QString> askedWords(Session& session) {
  COLLEGA_ASSIGN(asked, session::asked(session));
  if (asked.empty()) return QString();
  const auto day = QDateTime::fromMSecsSinceEpoch(asked.front().atMs).date();
  const auto words =
      TodayModel::tr(
          "You asked to join %n partnership(s), the last time %1. Each appears here as soon as a colleague "
          "there lets you in.",
          nullptr, static_cast<int>(asked.size()))
          .arg(session::words::daysFromNow(
              static_cast<int>(QDateTime::fromMSecsSinceEpoch(session.nowMs()).date().daysTo(day))));
  if (std::ranges::none_of(asked, &session::Asked::early)) return words;
  return words + u' ' +
         TodayModel::tr(
             "An invitation is not at the server yet: it is asked for again by itself, until the device that "
             "made it has been online.");
}

}  // namespace

Result<TodayModel::Facts> TodayModel::read(Session& session) {
  COLLEGA_ASSIGN(followUps, followUpRows(session, {.onlyMineDue = true, .space = {}, .about = {}}));
  COLLEGA_ASSIGN(onDesk, askedRows(session));
  COLLEGA_ASSIGN(quiet, quietOnes(session));
  COLLEGA_ASSIGN(visits, nextVisit(session));
  COLLEGA_ASSIGN(proposals, openProposals(session));
  COLLEGA_ASSIGN(news, newLessons(session));
  COLLEGA_ASSIGN(asked, askedWords(session));
  COLLEGA_ASSIGN(spaces, session.spaces());
  return Facts{std::move(followUps), std::move(onDesk), std::move(quiet), std::move(visits),
               std::move(proposals), std::move(news),   std::move(asked), spaces.empty()};
}

void TodayModel::reload() {
  load(&TodayModel::read, [this](const Facts& facts) {
    followUps_.set(facts.followUps);
    requests_.set(facts.onDesk.requests);
    bells_.set(facts.onDesk.bells);
    quiet_.set(facts.quiet);
    visits_.set(facts.visits);
    proposals_.set(facts.proposals);
    news_.set(facts.news);
    asked_ = facts.asked;
    alone_ = facts.alone;
    Q_EMIT changed();
  });
}

QString TodayModel::greeting() const {
  if (!profile()) return {};
  const auto name = profile()->name().section(' ', 0, 0);
  const int hour = profile()->now().time().hour();
  if (hour < 12) return tr("Good morning, %1").arg(name);
  return hour < 18 ? tr("Good afternoon, %1").arg(name) : tr("Good evening, %1").arg(name);
}

QString TodayModel::date() const {
  return profile() ? QLocale().toString(profile()->now().date(), QLocale::LongFormat) : QString();
}

bool TodayModel::calm() const {
  return followUps_.rows().empty() && requests_.rows().empty() && bells_.rows().empty() && proposals_.rows().empty();
}

bool TodayModel::nothing() const {
  return calm() && quiet_.rows().empty() && visits_.rows().empty() && news_.rows().empty();
}

void TodayModel::ring(const QString& space) {
  ask([id = idOf(space)](Session& session) { return ringBell(session, {id}); },
      [this](const Id& bell) { Q_EMIT rung(shown(bell)); });
}

void TodayModel::accept(const QString& pair) {
  ask([id = idOf(pair)](Session& session) { return session.acceptPair(id); },
      [this](const Id& space) { Q_EMIT accepted(shown(space)); });
}

void TodayModel::decline(const QString& pair) {
  ask([id = idOf(pair)](Session& session) { return session.declinePair(id, {}); });
}

}  // namespace collega::viewmodels
