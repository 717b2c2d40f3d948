#include "app/session/follow_ups/digests.h"

#include <algorithm>

#include "app/domain/follow_ups/follow_up_plan.h"
#include "app/domain/pairing/handovers.h"
#include "app/domain/pairing/pairs.h"
#include "app/session/lessons/lessons.h"
#include "app/session/rhythm/rhythms.h"
#include "app/session/rhythm/ties.h"
#include "app/session/words/words.h"

namespace collega::session {

namespace {

using domain::Day;
using domain::DigestKind;
using domain::DigestLine;

constexpr std::string_view givenSetting = "digest.given";

std::optional<Day> lastGiven(Session& session) {
  const auto kept = session.setting(givenSetting);
  const auto day = kept && *kept ? domain::parseDay(**kept) : Result<Day>(Problem::NotFound);
  return day ? std::optional(*day) : std::nullopt;
}

class Gathering {
 public:
  Gathering(Session& session, Day today, Day since) : session_(session), input_{today, since, {}} {}

  Result<domain::Digest> all() {
    COLLEGA_TRY(followUps());
    COLLEGA_TRY(bells());
    COLLEGA_TRY(ties());
    COLLEGA_TRY(proposals());
    COLLEGA_TRY(visits());
    COLLEGA_TRY(lessons());
    return domain::digestOf(std::move(input_));
  }

 private:
  [[nodiscard]] bool isMe(const std::string& bytes) const { return bytes == session_.account().view(); }
  template <class Ids>
  bool amAmong(const Ids& ids) const {
    return std::ranges::find(ids, session_.account().view()) != ids.end();
  }
  // Days since that one; 0 where it is none.
  [[nodiscard]] int daysSince(std::string_view day) const {
    const auto parsed = domain::parseDay(day);
    return parsed ? domain::daysBetween(*parsed, input_.today) : 0;
  }
  void tell(DigestKind kind, const Id& id, const Id& space, const std::string& text, const std::string& from,
            int days) {
    input_.lines.push_back({kind, id, space, text, Id::from(from).value_or(Id()), days});
  }

  Result<void> followUps() {
    COLLEGA_ASSIGN(due, session_.followUps(true));
    for (const auto& asked : due)
      if (asked.mine)
        tell(DigestKind::FollowUp, asked.item.id, asked.item.space, words::question(asked.item.value).toStdString(), {},
             domain::daysBetween(dayOfMs(asked.dueMs), input_.today));
    return {};
  }

  Result<void> bells() {
    COLLEGA_ASSIGN(all, session_.all<v1::Bell>());
    for (const auto& [id, space, bell, created, changed, standing, conflicted] : all)
      if (isMe(bell.to()) && bell.state() != v1::BELL_STATE_ANSWERED)
        tell(DigestKind::Bell, id, space, bell.note(), bell.rung_by(), daysSince(bell.rung_on()));
    return {};
  }

  Result<void> ties() {
    COLLEGA_ASSIGN(all, spaceRhythms(session_));
    COLLEGA_ASSIGN(contacts, contactRhythms(session_));
    std::ranges::move(contacts, std::back_inserter(all));
    for (const auto& tie : all) {
      if (tie.ringer != session_.account() || tie.bell) continue;
      tell(DigestKind::Quiet, tie.about, tie.place, tie.name, {}, tie.rhythm.silentDays);
      input_.lines.back().state = tie.rhythm.state;
    }
    return {};
  }

  Result<void> proposals() {
    COLLEGA_ASSIGN(pairs, session_.pairs());
    for (const auto& [id, space, pair, created, changed, standing, conflicted] : pairs) {
      const auto awaited = domain::handoverAwaits(pair);
      if (domain::awaits(pair, session_.account(), session_.today())) {
        const auto peer = domain::peerOf(pair, session_.account()).value_or(Id());
        tell(DigestKind::Proposal, id, space, pair.goal(), peer.bytes(), daysSince(pair.proposed_on()));
      } else if (std::ranges::find(awaited, session_.account()) != awaited.end()) {
        const auto handover = *domain::openHandover(pair);
        tell(DigestKind::Proposal, id, space, handover.introduction(), handover.from(), daysSince(handover.asked_on()));
      }
    }
    return {};
  }

  Result<void> visits() {
    COLLEGA_ASSIGN(all, session_.all<v1::Visit>());
    for (const auto& [id, space, visit, created, changed, standing, conflicted] : all)
      if (amAmong(visit.participants()) || amAmong(visit.interpreters()))
        tell(DigestKind::Visit, id, space, visit.title(), {}, -daysSince(visit.starts()));
    return {};
  }

  // Of others; one's own are no news.
  Result<void> lessons() {
    COLLEGA_ASSIGN(language, readingLanguage(session_));
    COLLEGA_ASSIGN(spaces, lessonDigest(session_, domain::text(input_.since + std::chrono::days{1})));
    for (const auto& [space, news] : spaces)
      for (const auto& [lesson, what] : news) {
        const auto author = authorOf(lesson);
        if (author == session_.account()) continue;
        const auto lead = domain::shortly(domain::leadOf(domain::textsIn(lesson.value, language)), 140);
        tell(DigestKind::Lesson, lesson.id, space.id, lead, author.bytes(), newsDays(lesson, what));
      }
    return {};
  }

  // What climbed is as new as its last change.
  [[nodiscard]] int newsDays(const Item<v1::Lesson>& lesson, const domain::LessonNews& what) const {
    const auto ms = what.isNew ? lesson.created.madeAtMs : lesson.changed.madeAtMs;
    return std::max(0, domain::daysBetween(dayOfMs(ms), input_.today));
  }

  Session& session_;
  domain::DigestInput input_;
};

}  // namespace

Result<domain::Digest> digestOf(Session& session, const std::optional<Day>& since) {
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  if (since && *since > today) return {Problem::InvalidInput, "since: is still to come"};
  return Gathering(session, today, since ? *since : domain::digestSince(lastGiven(session), today)).all();
}

Result<std::optional<domain::Digest>> takeDigest(Session& session) {
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  if (lastGiven(session) == today) return std::optional<domain::Digest>();
  COLLEGA_ASSIGN(digest, digestOf(session));
  if (digest.lines.empty()) return std::optional<domain::Digest>();
  COLLEGA_TRY(session.setSetting(givenSetting, domain::text(today)));
  return std::optional(std::move(digest));
}

}  // namespace collega::session
