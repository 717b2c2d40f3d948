// broker desk, voice: all that waits for a broker, and whose voice is heard.
#include "app/cli/broker.h"
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/overview.h"
#include "app/session/words/brokering.h"
#include "app/session/words/words.h"

namespace collega::cli {
namespace {

namespace words = session::words;

QJsonObject shareJson(const domain::VoiceShare& share) {
  return {{"messages", share.messages},
          {"words", share.words},
          {"broker_messages", share.brokerMessages},
          {"broker_words", share.brokerWords},
          {"broker_percent", domain::brokerPercent(share)},
          {"loud", domain::isLoud(share)}};
}

QJsonArray voicesJson(session::Session& session, const domain::VoiceShare& share) {
  QJsonArray array;
  for (const auto& voice : share.voices) {
    array.append(QJsonObject{{"person", json(voice.person)},
                             {"name", json(nameOf(session, voice.person))},
                             {"broker", voice.broker},
                             {"messages", voice.messages},
                             {"words", voice.words}});
  }
  return array;
}

bool isOwn(const session::Voices& voices) { return voices.space.role == v1::ROLE_BROKER; }

QJsonObject voiceJson(session::Session& session, const session::Voices& voices) {
  auto object = spaceJson(voices.space);
  object["share"] = shareJson(voices.share);
  object["voices"] = voicesJson(session, voices.share);
  object["said"] = words::voice(voices.share, isOwn(voices));
  QJsonArray conversations;
  for (const auto& each : voices.conversations) {
    auto conversation = shareJson(each.share);
    conversation["about"] = each.about.isNull() ? QJsonValue() : QJsonValue(json(each.about));
    conversations.append(conversation);
  }
  object["conversations"] = conversations;
  return object;
}

std::string voiceText(session::Session& session, const session::Voices& voices) {
  auto text = voices.space.name + ": " + words::voice(voices.share, isOwn(voices)).toStdString() + '\n';
  Rows rows;
  for (const auto& voice : voices.share.voices) {
    rows.push_back({"    " + nameOf(session, voice.person), std::to_string(voice.messages) + " messages",
                    std::to_string(voice.words) + " words"});
  }
  return text + table(rows);
}

Result<Answer> voice(Context& context, const Looking& given) {
  COLLEGA_SESSION(session, context);
  std::optional<Id> space;
  if (!given.space.empty()) {
    COLLEGA_ASSIGN(found, findSpace(session, given.space));
    space = found.id;
  }
  COLLEGA_ASSIGN(all, session::voicesIn(session, space));
  Answer answer{.note = all.empty() ? "No broker takes part here." : ""};
  QJsonArray array;
  for (const auto& each : all) {
    array.append(voiceJson(session, each));
    answer.text += voiceText(session, each);
  }
  answer.json = array;
  return answer;
}

// One section of the desk: JSON and lines, nothing where it is empty.
struct Section {
  QJsonArray json;
  std::string text;
  void add(const QJsonObject& object, const std::string& line) {
    json.append(object);
    text += "  " + line + '\n';
  }
  [[nodiscard]] std::string under(const std::string& heading) const {
    return text.empty() ? std::string() : heading + '\n' + text;
  }
};

Section helpSection(session::Session& session, const std::vector<session::HelpLine>& lines) {
  Section section;
  for (const auto& line : lines) {
    section.add(helpJson(session, line), brief(line.item.id) + "  " + clip(line.item.value.question()));
  }
  return section;
}

Section silentSection(session::Session& session, const session::Desk& desk) {
  Section section;
  for (const auto& each : desk.silent) {
    const auto said = words::rhythm(each.rhythm);
    const auto state = words::label(each.rhythm.state);
    section.add({{"space", json(each.space)}, {"state", state}, {"words", said}},
                nameOfSpace(session, each.space) + ": " + said.toStdString());
  }
  return section;
}

Section bellSection(const session::Desk& desk) {
  Section section;
  for (const auto& bell : desk.bells) {
    section.add({{"id", json(bell.id)}, {"space", json(bell.space)}, {"fields", fieldsJson(bell.value)}},
                brief(bell.id) + "  " + words::day(bell.value.rung_on()).toStdString());
  }
  return section;
}

Section bridgeSection(session::Session& session, const session::Desk& desk) {
  Section section;
  for (const auto& [pair, bridge] : desk.bridges) {
    const auto proposer = Id::from(pair.value.proposer()).value_or(Id());
    const auto invited = Id::from(pair.value.invited()).value_or(Id());
    const auto said = words::bridge(bridge, json(session.me().name()));
    const auto name = nameOf(session, proposer) + " — " + nameOf(session, invited);
    section.add({{"pair", json(pair.id)},
                 {"name", json(name)},
                 {"languages", textsJson(bridge.languages)},
                 {"subject", json(bridge.subject)},
                 {"words", said}},
                brief(pair.id) + "  " + name + ": " + said.toStdString());
  }
  return section;
}

Section translationSection(const session::Desk& desk) {
  Section section;
  for (const auto& [lesson, into] : desk.translations) {
    section.add({{"lesson", json(lesson.id)},
                 {"space", json(lesson.space)},
                 {"language", json(lesson.value.language())},
                 {"into", textsJson(into)}},
                brief(lesson.id) + "  " + clip(summary(lesson.value)) + " → " + words::languages(into).toStdString());
  }
  return section;
}

Section voiceSection(session::Session& session, const session::Desk& desk) {
  Section section;
  for (const auto& each : desk.loud)
    section.add(voiceJson(session, each), each.space.name + ": " + words::voice(each.share, true).toStdString());
  return section;
}

Result<Answer> desk(Context& context) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(found, session::deskOf(session));
  const auto taken = helpSection(session, found.taken);
  const auto wanted = helpSection(session, found.wanted);
  const auto bells = bellSection(found);
  const auto silent = silentSection(session, found);
  const auto bridges = bridgeSection(session, found);
  const auto translations = translationSection(found);
  const auto loud = voiceSection(session, found);
  const QJsonObject object{{"taken", taken.json},   {"wanted", wanted.json},   {"bells", bells.json},
                           {"silent", silent.json}, {"bridges", bridges.json}, {"translations", translations.json},
                           {"loud", loud.json}};
  const auto text = taken.under("Taken up") + wanted.under("Asked of you") + bells.under("Bells rung for you") +
                    silent.under("Silent, and yours to ring") + bridges.under("No language in common") +
                    translations.under("To translate") + loud.under("Your voice");
  return Answer{.json = object, .text = text, .note = text.empty() ? "Nothing waits for you." : ""};
}

}  // namespace

void addBrokersDesk(const Commands& broker) {
  broker.command("desk", "All that waits for a broker", desk);
  broker.command<Looking>("voice", "Whose voice is heard, where a broker takes part", voice, offerSpace);
}

}  // namespace collega::cli
