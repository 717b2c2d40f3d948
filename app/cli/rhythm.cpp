// rhythm: last contact, usual interval, state, and who should ring, of every tie; and setting, pausing, closing it.
#include <QJsonArray>
#include <algorithm>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/brokers/brokering.h"
#include "app/session/pairing/closing.h"
#include "app/session/rhythm/bells.h"
#include "app/session/rhythm/rhythms.h"
#include "app/session/words/words.h"

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

QString kindWord(session::TieKind kind) {
  if (kind == session::TieKind::Contact) return "contact";
  return kind == session::TieKind::Pair ? "pair" : "partnership";
}

QJsonValue orNull(const std::optional<Id>& id) { return id ? QJsonValue(json(*id)) : QJsonValue(); }
QJsonValue orNull(const std::optional<domain::Day>& day) {
  return day ? QJsonValue(json(domain::text(*day))) : QJsonValue();
}

QJsonObject rhythmJson(const domain::Rhythm& rhythm) {
  return {{"state", stateWord(rhythm.state)},
          {"last_contact", orNull(rhythm.lastContact)},
          {"silent_days", rhythm.silentDays},
          {"usual_days", rhythm.usualDays},
          {"longest_days", rhythm.longestDays},
          {"learned", rhythm.learned},
          {"reason", rhythm.reason == v1::SILENCE_REASON_UNSPECIFIED ? QString() : json(wordOf(rhythm.reason))},
          {"until", orNull(rhythm.until)}};
}

QJsonArray partsJson(const std::vector<domain::NamedRhythm>& parts) {
  QJsonArray array;
  for (const auto& part : parts) {
    auto object = rhythmJson(part.rhythm);
    object["name"] = json(part.name);
    array.append(object);
  }
  return array;
}

QJsonObject tieJson(const session::TieRhythm& tie) {
  auto object = rhythmJson(tie.rhythm);
  object[tie.kind == session::TieKind::Contact ? "person" : "space"] = json(tie.about);
  object["kind"] = kindWord(tie.kind);
  object["name"] = json(tie.name);
  object["should_ring"] = orNull(tie.ringer);
  object["bell"] = orNull(tie.bell);
  object["by_pulse"] = tie.byPulse;
  object["themes"] = partsJson(tie.themes);
  object["towns"] = partsJson(tie.towns);
  return object;
}

std::vector<std::string> tieRow(session::Session& session, const session::TieRhythm& tie) {
  const bool asks = tie.ringer && domain::isQuiet(tie.rhythm.state);
  return {brief(tie.about), tie.name, words::state(tie.rhythm).toStdString(), words::rhythm(tie.rhythm).toStdString(),
          asks ? "to ring: " + nameOf(session, *tie.ringer) : ""};
}

struct Given {
  std::string space;
  bool contacts = false;
};

Result<Answer> show(Context& context, const Given& given) {
  COLLEGA_SESSION(session, context);
  std::optional<Id> only;
  if (!given.space.empty()) {
    COLLEGA_ASSIGN(space, findSpace(session, given.space));
    only = space.id;
  }
  COLLEGA_ASSIGN(ties, session::spaceRhythms(session, only));
  if (given.contacts) {
    COLLEGA_ASSIGN(contacts, session::contactRhythms(session));
    std::ranges::move(contacts, std::back_inserter(ties));
  }
  QJsonArray array;
  Rows rows;
  for (const auto& tie : ties) {
    array.append(tieJson(tie));
    rows.push_back(tieRow(session, tie));
  }
  return Answer{.json = array, .text = table(rows)};
}

struct Setting {
  std::string about;
  domain::Intervals intervals;
  std::string reason;
  domain::Silence silence;
};

// A pair is meant by its record as well as by its space.
Result<Id> tieMeant(session::Session& session, const std::string& words) {
  COLLEGA_ASSIGN(about, findAnything(session, words));
  COLLEGA_ASSIGN(pair, session::pairOf(session, about));
  const auto space = pair ? Id::from(pair->value.space()) : std::nullopt;
  return space.value_or(about);
}

using Act = std::function<Result<void>(session::Session&, const Id&)>;

Result<Answer> act(Context& context, const Setting& given, const Act& how) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(about, tieMeant(session, given.about));
  COLLEGA_TRY(how(session, about));
  COLLEGA_ASSIGN(tie, session::rhythmOf(session, about));
  return Answer{.json = tieJson(tie), .text = table({tieRow(session, tie)})};
}

Result<Answer> change(Context& context, const Setting& given, const session::Setting& how) {
  return act(context, given,
             [&](session::Session& session, const Id& about) { return session::changeRhythm(session, about, how); });
}

domain::Silence silenceOf(const Setting& given) {
  auto silence = given.silence;
  silence.reason = enumOf<v1::SilenceReason>(given.reason).value_or(v1::SILENCE_REASON_UNSPECIFIED);
  return silence;
}

Result<Answer> set(Context& context, const Setting& given) {
  return change(context, given, [&](v1::Rhythm& it, domain::Day) { return domain::setIntervals(it, given.intervals); });
}
Result<Answer> pause(Context& context, const Setting& given) {
  return change(context, given,
                [&](v1::Rhythm& it, domain::Day today) { return domain::pause(it, silenceOf(given), today); });
}
Result<Answer> resume(Context& context, const Setting& given) { return change(context, given, domain::resume); }
Result<Answer> close(Context& context, const Setting& given) {
  return act(context, given, [&](session::Session& session, const Id& about) {
    return session::closeTie(session, about, silenceOf(given));
  });
}
Result<Answer> reopen(Context& context, const Setting& given) { return act(context, given, session::reopenTie); }

void chooseTie(CLI::App& app, Setting& given) {
  app.add_option("ABOUT", given.about, "A partnership, a pair or a person")->required();
}

void askReason(CLI::App& app, Setting& given) {
  chooseTie(app, given);
  app.add_option("--reason", given.reason, "Why it is silent")
      ->required()
      ->check(CLI::IsMember(wordsOf(*v1::SilenceReason_descriptor())));
  app.add_option("--note", given.silence.note, "In your own words");
}

}  // namespace

void addRhythm(const Commands& top) {
  auto& app = top.command<Given>("rhythm", "Who is silent against how often they usually are in contact", show,
                                 [](CLI::App& command, Given& given) {
                                   command.add_option("--space", given.space, "Only of this space");
                                   command.add_flag("--contacts", given.contacts,
                                                    "Also the people you are in contact with, one by one");
                                 });
  const auto group = top.under(app);
  group.command<Setting>("set", "Set how often is usual, and the longest that is acceptable", set,
                         [](CLI::App& command, Setting& given) {
                           chooseTie(command, given);
                           command.add_option("--usual", given.intervals.usual, "Days; 0: not set");
                           command.add_option("--longest", given.intervals.longest, "Days; 0: three times the usual");
                         });
  group.command<Setting>("pause", "Silence is expected for a while", pause, [](CLI::App& command, Setting& given) {
    askReason(command, given);
    command.add_option("--until", given.silence.until, "Its last day");
  });
  group.command<Setting>("resume", "The pause is over", resume, chooseTie);
  group.command<Setting>("close", "End a tie, with a reason; closing is no failure", close, askReason);
  group.command<Setting>("reopen", "Take a closing back", reopen, chooseTie);
}

}  // namespace collega::cli
