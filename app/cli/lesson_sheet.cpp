// A lesson on stdout: its words, where it stands, its translations and checks, and what is still to be asked.
#include "app/cli/find.h"
#include "app/cli/lesson.h"
#include "app/session/words/lessons.h"

namespace collega::cli {
namespace {

namespace words = session::words;

std::string joined(const std::vector<std::string>& parts, const char* between = " · ") {
  std::string result;
  for (const auto& part : parts)
    if (!part.empty()) result += (result.empty() ? "" : between) + part;
  return result;
}

template <class Texts>
std::string list(const Texts& texts) {
  return joined({texts.begin(), texts.end()}, ", ");
}

void add(Rows& rows, const std::string& name, const std::string& text) {
  if (!text.empty()) rows.push_back({name, text});
}

std::string inWords(const v1::Obstacle& obstacle) {
  return joined({words::label(obstacle.kind()).toStdString(), obstacle.lifted_by(), obstacle.note(),
                 obstacle.lifted_on().empty() ? "" : "lifted " + obstacle.lifted_on()});
}

std::string inWords(session::Session& session, const v1::Translation& translation) {
  const auto interpreter = Id::from(translation.interpreter());
  const bool named = interpreter && translation.name_interpreter();
  return joined({translation.seen(), translation.meaning(), translation.plan(), translation.home_effect(),
                 translation.cultural_note(), named ? nameOf(session, *interpreter) : ""});
}

std::string inWords(session::Session& session, const v1::BackCheck& check) {
  const auto person = Id::from(check.person());
  const auto who = person ? nameOf(session, *person) : std::string("?");
  return joined({words::check(check, json(who)).toStdString(), check.note()}, " ");
}

QJsonArray placesJson(const std::vector<session::PublishedAt>& places) {
  QJsonArray array;
  for (const auto& place : places)
    array.append(
        QJsonObject{{"to", wordOfReach(place.reach)}, {"space", json(place.space.id)}, {"id", json(place.id)}});
  return array;
}

}  // namespace

Result<Id> findLesson(session::Session& session, std::string_view text) {
  COLLEGA_ASSIGN(row, findRecord(session, text, records::kindOf<v1::Lesson>().number));
  return row.id;
}

void chooseLesson(CLI::App& app, std::string& lesson) {
  app.add_option("ID", lesson, "The beginning of its id")->required();
}

Rows lessonRows(session::Session& session, const v1::Lesson& lesson) {
  Rows rows;
  add(rows, "seen", lesson.seen());
  add(rows, "meaning", lesson.meaning());
  add(rows, "plan", lesson.plan());
  if (const auto owner = Id::from(lesson.owner())) add(rows, "owner", nameOf(session, *owner));
  add(rows, "plan_by", lesson.plan_by());
  add(rows, "home_effect", lesson.home_effect());
  add(rows, "language", lesson.language());
  if (const auto author = Id::from(lesson.author())) add(rows, "author", nameOf(session, *author));
  add(rows, "learners", list(lesson.learners()));
  add(rows, "kind", words::label(lesson.lesson_kind()).toStdString());
  add(rows, "themes", list(lesson.themes()));
  add(rows, "learned_on", lesson.learned_on());
  add(rows, "rung", joined({words::label(lesson.rung()).toStdString(), lesson.rung_evidence()}));
  add(rows, "application", words::label(lesson.application()).toStdString());
  for (const auto& obstacle : lesson.obstacles()) add(rows, "obstacle", inWords(obstacle));
  for (const auto& translation : lesson.translations())
    add(rows, translation.language(), inWords(session, translation));
  for (const auto& check : lesson.checks()) add(rows, "check", inWords(session, check));
  for (const auto& attachment : lesson.attachments()) add(rows, "attachment", attachment.name());
  add(rows, "public_on", lesson.public_on());
  return rows;
}

void addPrompts(const v1::Lesson& lesson, Answer& answer) {
  QJsonArray prompts;
  QJsonArray hints;
  QStringList lines;
  for (const auto part : domain::unanswered(lesson)) prompts.append(lines.emplace_back(words::prompt(part)));
  for (const auto hint : domain::hintsFor(lesson)) hints.append(lines.emplace_back(words::hint(hint)));
  auto object = answer.json.toObject();
  object["prompts"] = prompts;
  object["hints"] = hints;
  answer.json = object;
  for (const auto& line : lines) answer.note += (answer.note.empty() ? "" : "\n") + line.toStdString();
}

Result<Answer> lessonAnswer(session::Session& session, const store::Row& row) {
  COLLEGA_ASSIGN(item, session::itemOf<v1::Lesson>(row));
  auto object = recordJson(row);
  Rows rows{{"id", row.id.hex()}, {"space", nameOfSpace(session, row.space)}};
  for (auto& line : lessonRows(session, item.value)) rows.push_back(std::move(line));
  if (const auto places = session::publishedAt(session, row.id)) {
    object["published"] = placesJson(*places);
    for (const auto& place : *places)
      rows.push_back({"published", joined({words::label(place.reach).toStdString(), place.space.name})});
  }
  rows.push_back({"standing", wordOf(row.standing)});
  if (row.deleted) rows.push_back({"deleted", "yes; `record restore` brings it back"});
  Answer answer{.json = object, .text = table(rows)};
  addPrompts(item.value, answer);
  return answer;
}

Result<Answer> lessonAnswer(session::Session& session, const Id& lesson) {
  COLLEGA_ASSIGN(row, session.row(lesson));
  return lessonAnswer(session, row);
}

}  // namespace collega::cli
