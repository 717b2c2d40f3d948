// rhythm: last contact, usual interval, state, and who should ring, of every partnership and pair.
#include <QJsonArray>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/words.h"

namespace collega::cli {
namespace {

namespace words = session::words;

QString stateWord(domain::RhythmState state) {
  switch (state) {
    case domain::RhythmState::Active:
      return "active";
    case domain::RhythmState::Cooling:
      return "cooling";
    case domain::RhythmState::Dormant:
      return "dormant";
    case domain::RhythmState::Waking:
      return "waking";
    case domain::RhythmState::Suspended:
      return "suspended";
    case domain::RhythmState::Closed:
      return "closed";
  }
  return {};
}

bool isSilent(domain::RhythmState state) {
  return state == domain::RhythmState::Cooling || state == domain::RhythmState::Dormant;
}

QJsonObject lineJson(const session::SpaceInfo& space, const session::SpaceRhythm& found) {
  const auto& rhythm = found.rhythm;
  return {{"space", json(space.id)},
          {"kind", json(wordOf(space.kind))},
          {"name", json(space.name)},
          {"state", stateWord(rhythm.state)},
          {"last_contact", rhythm.lastContact ? QJsonValue(json(domain::text(*rhythm.lastContact))) : QJsonValue()},
          {"silent_days", rhythm.silentDays},
          {"usual_days", rhythm.usualDays},
          {"learned", rhythm.learned},
          {"should_ring", found.ringer ? QJsonValue(json(*found.ringer)) : QJsonValue()}};
}

struct Given {
  std::string space;
};

Result<std::vector<session::SpaceInfo>> chosenSpaces(session::Session& session, const Given& given) {
  if (given.space.empty()) return session.spaces();
  COLLEGA_ASSIGN(space, findSpace(session, given.space));
  return std::vector{space};
}

Result<Answer> show(Context& context, const Given& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(spaces, chosenSpaces(session, given));
  QJsonArray array;
  Rows rows;
  for (const auto& space : spaces) {
    if (space.kind == v1::SPACE_KIND_NETWORK) continue;
    COLLEGA_ASSIGN(found, session.rhythm(space.id));
    array.append(lineJson(space, found));
    rows.push_back({brief(space.id), space.name, words::label(found.rhythm.state).toStdString(),
                    words::rhythm(found.rhythm).toStdString(),
                    found.ringer && isSilent(found.rhythm.state) ? "to ring: " + nameOf(session, *found.ringer) : ""});
  }
  return Answer{.json = array, .text = table(rows)};
}

}  // namespace

void addRhythm(const Commands& top) {
  top.command<Given>("rhythm", "Who is silent against how often they usually are in contact", show,
                     [](CLI::App& app, Given& given) { app.add_option("--space", given.space, "Only of this space"); });
}

}  // namespace collega::cli
