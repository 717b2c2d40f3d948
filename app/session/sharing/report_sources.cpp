#include "app/session/sharing/report_sources.h"

#include <algorithm>
#include <set>

#include "app/session/beneath.h"
#include "app/session/coordinators/backings.h"
#include "app/session/rhythm/contact_months.h"
#include "app/session/rhythm/ties.h"

namespace collega::session {

namespace {

class Gathering {
 public:
  Gathering(Session& session, const domain::Period& period) : session_(session) { sources_.period = period; }

  Result<ReportSources> of(const Id& space) {
    COLLEGA_TRY(place(space));
    COLLEGA_TRY(whoever());
    COLLEGA_TRY(about());
    COLLEGA_TRY(pictures());
    COLLEGA_TRY(counts());
    COLLEGA_TRY(rhythms());
    COLLEGA_TRY(published());
    leaveNamesOut();
    return std::move(sources_);
  }

 private:
  [[nodiscard]] const Id& space() const { return sources_.space.id; }

  Result<void> place(const Id& id) {
    COLLEGA_ASSIGN(info, session_.space(id));
    COLLEGA_ASSIGN(towns, sidesOf(session_, info));
    COLLEGA_ASSIGN(today, domain::parseDay(session_.today()));
    COLLEGA_ASSIGN(places, withAllBeneath(session_, id));
    sources_.space = std::move(info);
    sources_.towns = std::move(towns);
    sources_.today = today;
    places_ = std::move(places);
    return {};
  }

  // Whoever might be named somewhere.
  Result<void> whoever() {
    auto around = places_;
    if (!sources_.space.parent.isNull()) around.push_back(sources_.space.parent);
    for (const auto& place : around) {
      const auto members = session_.members(place);
      if (!members) continue;  // of a parent that one cannot read
      for (const auto& member : *members) people_.push_back({member.account, member.person.name()});
    }
    return {};
  }

  Result<void> about() {
    const bool isPair = sources_.space.kind == v1::SPACE_KIND_PAIR;
    const auto found = session_.get<v1::Partnership>(isPair ? sources_.space.parent : space());
    if (found) sources_.about = found->value;
    return {};
  }

  Result<void> pictures() {
    COLLEGA_ASSIGN(balance, balanceOf(session_, space()));
    COLLEGA_ASSIGN(dimensions, dimensionsOf(session_, space()));
    COLLEGA_ASSIGN(model, networkModelOf(session_, space()));
    COLLEGA_ASSIGN(contributions, contributionsOf(session_, space()));
    COLLEGA_ASSIGN(obstacles, obstaclesOf(session_, space()));
    COLLEGA_ASSIGN(funnel, funnelOf(session_, space(), sources_.period));
    sources_.balance = std::move(balance);
    sources_.dimensions = std::move(dimensions.pictures);
    sources_.model = std::move(model.finding);
    sources_.contributions = std::move(contributions.ledger);
    sources_.obstacles = std::move(obstacles.picture);
    sources_.funnel = funnel.funnel;
    return {};
  }

  Result<void> counts() {
    COLLEGA_ASSIGN(lessons, lessonsOf(session_, space()));
    std::vector<domain::Learned> learned;
    for (auto& item : lessons) {
      const auto day = domain::parseDay(item.value.learned_on());
      learned.push_back({day ? *day : dayOfMs(item.created.madeAtMs), std::move(item.value)});
    }
    COLLEGA_ASSIGN(visits, allIn<v1::Visit>(session_, places_));
    COLLEGA_ASSIGN(followUps, allIn<v1::FollowUp>(session_, places_));
    COLLEGA_ASSIGN(open, backings(session_, space(), true));
    sources_.lessons = domain::lessonsIn(sources_.period, learned);
    sources_.visits = domain::visitsIn(sources_.period, valuesOf(std::move(visits)), sources_.today);
    sources_.followUps = domain::followUpsIn(sources_.period, valuesOf(std::move(followUps)));
    sources_.openBackings = static_cast<int>(open.size());
    return {};
  }

  Result<void> rhythms() {
    if (sources_.space.kind == v1::SPACE_KIND_NETWORK) {
      COLLEGA_ASSIGN(all, spaceRhythms(session_, space()));
      std::ranges::copy_if(all, std::back_inserter(sources_.rhythms),
                           [](const auto& tie) { return tie.kind == TieKind::Partnership; });
    } else {
      COLLEGA_ASSIGN(own, rhythmOf(session_, sources_.space));
      sources_.rhythms.push_back(std::move(own));
    }
    COLLEGA_ASSIGN(months, contactMonths(session_, space()));
    sources_.months = std::move(months);
    return {};
  }

  // A public copy stands in the widest space there is: it belongs to where it came from.
  Result<void> published() {
    std::set<std::string> here;
    for (const auto& place : places_) here.insert(place.bytes());
    COLLEGA_ASSIGN(pairs, session_.pairs());
    for (const auto& pair : pairs)
      if (here.contains(pair.space.bytes()) && !pair.value.space().empty()) here.insert(pair.value.space());
    COLLEGA_ASSIGN(all, publicLessons(session_));
    for (auto& lesson : all) {
      COLLEGA_ASSIGN(item, session_.get<v1::Lesson>(lesson.id));
      const auto& origin = item.value.has_origin() ? item.value.origin().space() : item.space.bytes();
      if (here.contains(origin) && domain::namesIn(lesson.lesson, people_).empty())
        sources_.published.push_back(std::move(lesson));
    }
    return {};
  }

  void leaveNamesOut() {
    if (namesSomebody(sources_.about.origin())) sources_.about.clear_origin();
    for (auto& kind : sources_.obstacles.kinds)
      std::erase_if(kind.lifters, [&](const auto& lifter) { return namesSomebody(lifter.who); });
  }

  [[nodiscard]] bool namesSomebody(const std::string& text) const {
    v1::Message words;
    words.set_text(text);
    return !domain::namesIn(words, people_).empty();
  }

  Session& session_;
  ReportSources sources_;
  std::vector<Id> places_;
  std::vector<domain::Named> people_;
};

}  // namespace

Result<ReportSources> gatherReport(Session& session, const Id& space, const domain::Period& period) {
  if (period.to < period.from) return {Problem::InvalidInput, "the period ends before it begins"};
  return Gathering(session, period).of(space);
}

}  // namespace collega::session
