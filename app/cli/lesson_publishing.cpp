// lesson publish, withdraw, public: copies for the partnership, the network and the public, shown before they leave.
#include "app/cli/find.h"
#include "app/cli/lesson.h"
#include "app/session/words/lessons.h"

namespace collega::cli {
namespace {

namespace words = session::words;
using domain::Reach;

struct Publishing {
  std::string lesson;
  std::string to;
  bool dryRun = false;
};

constexpr std::array reaches{Reach::Partnership, Reach::Network, Reach::Public};

std::optional<Reach> reachOf(const std::string& word) {
  const auto found = std::ranges::find(reaches, json(word), wordOfReach);
  return found == reaches.end() ? std::nullopt : std::optional(*found);
}

// The next above where it stands.
Result<Reach> reachFor(session::Session& session, const Publishing& given, const Id& lesson) {
  if (const auto reach = reachOf(given.to)) return *reach;
  COLLEGA_ASSIGN(row, session.row(lesson));
  COLLEGA_ASSIGN(space, session.space(row.space));
  if (space.kind == v1::SPACE_KIND_PAIR) return Reach::Partnership;
  return space.kind == v1::SPACE_KIND_PARTNERSHIP ? Reach::Network : Reach::Public;
}

QJsonArray namesJson(const session::Publication& publication) {
  QJsonArray names;
  for (const auto& name : publication.names)
    names.append(QJsonObject{{"person", json(name.person)},
                             {"name", json(name.name)},
                             {"field", json(name.field)},
                             {"excerpt", json(name.excerpt)},
                             {"words", words::nameLeft(name)}});
  return names;
}

QJsonArray namedJson(const std::map<Id, std::string>& named) {
  QJsonArray array;
  for (const auto& [id, name] : named) array.append(QJsonObject{{"person", json(id)}, {"name", json(name)}});
  return array;
}

QJsonObject publicationJson(const session::Publication& publication, bool dryRun) {
  QJsonArray readers;
  for (const auto& reader : publication.readers)
    readers.append(QJsonObject{{"person", json(reader.account)}, {"name", json(reader.person.name())}});
  QJsonArray withheld;
  for (const auto& field : publication.withheld) withheld.append(json(field));
  return {{"id", json(publication.id)},
          {"to", wordOfReach(publication.reach)},
          {"space", json(publication.space.id)},
          {"published", !dryRun},
          {"again", publication.again},
          {"differs", publication.differs},
          {"record", fieldsJson(publication.record)},
          {"withheld", withheld},
          {"named", namedJson(publication.named)},
          {"names", namesJson(publication)},
          {"readers", readers},
          {"audience", words::audience(publication)}};
}

std::string warnings(const session::Publication& publication) {
  std::string lines;
  for (const auto& name : publication.names) lines += words::nameLeft(name).toStdString() + '\n';
  if (publication.withheld.empty()) return lines;
  lines += "Left out:";
  for (const auto& field : publication.withheld) lines += ' ' + field;
  return lines + '\n';
}

Result<Answer> publish(Context& context, const Publishing& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(lesson, findLesson(session, given.lesson));
  COLLEGA_ASSIGN(reach, reachFor(session, given, lesson));
  COLLEGA_ASSIGN(done,
                 given.dryRun ? previewPublication(session, lesson, reach) : publishLesson(session, lesson, reach));
  auto rows = lessonRows(session, done.record);
  if (!given.dryRun) rows.insert(rows.begin(), {"id", done.id.hex()});
  auto note = warnings(done) + words::audience(done).toStdString();
  note += given.dryRun ? "\nNothing was published." : "\nIt goes out at the next sync.";
  return Answer{.json = publicationJson(done, given.dryRun), .text = table(rows), .note = note};
}

Result<Answer> withdraw(Context& context, const Publishing& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(lesson, findLesson(session, given.lesson));
  COLLEGA_TRY(withdrawLesson(session, lesson, *reachOf(given.to)));
  return Answer{.json = QJsonObject{{"id", json(lesson)}, {"from", json(given.to)}},
                .text = lesson.hex(),
                .note = "Taken back at the next sync. Whoever read it has read it."};
}

Result<Answer> publicly(Context& context, const Publishing& given) {
  COLLEGA_SESSION(session, context);
  std::vector<session::PublicLesson> found;
  if (given.lesson.empty()) {
    COLLEGA_ASSIGN(all, publicLessons(session));
    found = std::move(all);
  } else {
    COLLEGA_ASSIGN(lesson, findLesson(session, given.lesson));
    COLLEGA_ASSIGN(read, publicLesson(session, lesson));
    found.push_back(std::move(read));
  }
  Answer answer;
  QJsonArray array;
  for (const auto& [id, lesson, named] : found) {
    array.append(QJsonObject{{"id", json(id)}, {"record", fieldsJson(lesson)}, {"named", namedJson(named)}});
    answer.text += (answer.text.empty() ? "" : "\n") + table(lessonRows(session, lesson));
  }
  answer.json = array;
  return answer;
}

CLI::Option* chooseReach(CLI::App& app, const std::string& name, Publishing& given) {
  return app.add_option(name, given.to, "partnership · network · public")
      ->check(CLI::IsMember({"partnership", "network", "public"}));
}

}  // namespace

QString wordOfReach(Reach reach) {
  switch (reach) {
    case Reach::Partnership:
      return QStringLiteral("partnership");
    case Reach::Network:
      return QStringLiteral("network");
    case Reach::Public:
      return QStringLiteral("public");
  }
  return {};
}

void addLessonPublishing(const Commands& lesson) {
  lesson.command<Publishing>("publish", "Copy it upwards, without anything personal", publish,
                             [](CLI::App& app, Publishing& given) {
                               chooseLesson(app, given.lesson);
                               chooseReach(app, "--to", given);
                               app.add_flag("--dry-run,--preview", given.dryRun, "Only show exactly what would leave");
                             });
  lesson.command<Publishing>("withdraw", "Take a published copy back", withdraw, [](CLI::App& app, Publishing& given) {
    chooseLesson(app, given.lesson);
    chooseReach(app, "--from", given)->required();
  });
  lesson.command<Publishing>(
      "public", "What anybody may read: one lesson, or all of them", publicly,
      [](CLI::App& app, Publishing& given) { app.add_option("ID", given.lesson, "The beginning of its id"); });
}

}  // namespace collega::cli
