#include "app/session/coordinators/backings.h"

#include <algorithm>

#include "app/domain/wording.h"
#include "app/session/beneath.h"

namespace collega::session {

namespace {

Result<domain::Answerer> answererIn(Session& session, const Id& space) {
  COLLEGA_ASSIGN(info, session.space(space));
  return domain::Answerer{session.account(), session.me().town(), info.role == v1::ROLE_COORDINATOR};
}

Result<BackingLine> lineOf(Session& session, Item<v1::Backing> item) {
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  COLLEGA_ASSIGN(answerer, answererIn(session, item.space));
  BackingLine line{std::move(item), false, {}, false};
  line.open = domain::isOpen(line.item.value);
  line.days = domain::daysWaited(line.item.value, today);
  line.mine = line.open && domain::checkAnswerer(line.item.value, answerer).ok();
  return line;
}

}  // namespace

Result<Id> askBacking(Session& session, const Id& space, const BackingAsked& asked) {
  COLLEGA_ASSIGN(info, session.space(space));
  COLLEGA_ASSIGN(towns, sidesOf(session, info));
  const auto town = std::ranges::find_if(towns, [&](const auto& each) { return domain::sameWords(each, asked.town); });
  if (town == towns.end()) return {Problem::InvalidInput, "town: " + asked.town + " does not take part here"};
  v1::Backing backing;
  backing.set_initiative(asked.initiative);
  backing.set_town(*town);
  backing.set_organisation(asked.organisation.empty() ? session.me().organisation() : asked.organisation);
  backing.set_state(v1::BACKING_STATE_ASKED);
  backing.set_asked_on(session.today());
  backing.set_asked_by(session.account().bytes());
  return session.add(space, backing);
}

Result<void> answerBacking(Session& session, const Id& id, bool given, const std::string& words) {
  COLLEGA_ASSIGN(item, session.get<v1::Backing>(id));
  COLLEGA_ASSIGN(answerer, answererIn(session, item.space));
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  COLLEGA_TRY(domain::answer(item.value, answerer, given, words, today));
  return session.update(id, item.value);
}

Result<std::vector<BackingLine>> backings(Session& session, const std::optional<Id>& space, bool onlyOpen) {
  COLLEGA_ASSIGN(items, session.all<v1::Backing>(space));
  std::vector<BackingLine> lines;
  for (auto& item : items) {
    COLLEGA_ASSIGN(line, lineOf(session, std::move(item)));
    if (line.open || !onlyOpen) lines.push_back(std::move(line));
  }
  std::ranges::stable_sort(lines, {}, [](const auto& line) { return std::pair(!line.open, -line.days.value_or(0)); });
  return lines;
}

}  // namespace collega::session
