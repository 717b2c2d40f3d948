// lesson list, search, digest: finding lessons, and having them brought.
#include <set>

#include "app/cli/find.h"
#include "app/cli/lesson.h"
#include "app/cli/search.h"
#include "app/session/words/lessons.h"

namespace collega::cli {
namespace {

namespace words = session::words;

struct Listing {
  std::string space;
  std::size_t limit = 0;
  domain::LessonWish wish;
  std::string kind;
  std::string rung;
  std::string application;
  std::string obstacle;
};

domain::LessonWish wishOf(const Listing& given) {
  auto wish = given.wish;
  wish.kind = enumOf<v1::LessonKind>(given.kind).value_or(v1::LESSON_KIND_UNSPECIFIED);
  wish.rung = enumOf<v1::Rung>(given.rung).value_or(v1::RUNG_UNSPECIFIED);
  wish.application = enumOf<v1::Application>(given.application).value_or(v1::APPLICATION_UNSPECIFIED);
  wish.obstacle = enumOf<v1::ObstacleKind>(given.obstacle).value_or(v1::OBSTACLE_KIND_UNSPECIFIED);
  return wish;
}

Result<Answer> list(Context& context, const Listing& given) {
  COLLEGA_SESSION(session, context);
  store::Query query{.kind = records::kindOf<v1::Lesson>().number, .space = {}};
  if (!given.space.empty()) {
    COLLEGA_ASSIGN(space, findSpace(session, given.space));
    query.space = space.id;
  }
  COLLEGA_ASSIGN(found, session::lessonsLike(session, wishOf(given), query.space));
  std::set<Id> wished;
  for (const auto& item : found) wished.insert(item.id);
  COLLEGA_ASSIGN(rows, session.list(query));
  std::erase_if(rows, [&](const auto& row) { return !wished.contains(row.id); });
  if (given.limit > 0 && rows.size() > given.limit) rows.resize(given.limit);
  return Answer{.json = recordsJson(rows), .text = recordTable(rows, false)};
}

Result<Answer> search(Context& context, const Searching& given) {
  return searchRecords(context, given, records::kindOf<v1::Lesson>().number);
}

struct Digesting {
  std::string since;
};

QJsonObject newsJson(session::Session& session, const session::DigestLesson& each, const std::string& language) {
  const auto texts = domain::textsIn(each.lesson.value, language);
  const auto& news = each.news;
  return {{"id", json(each.lesson.id)},
          {"news", news.isNew ? "new" : "climbed"},
          {"from", news.isNew ? QJsonValue() : json(wordOf(news.from))},
          {"rung", json(wordOf(news.to))},
          {"words", words::news(news)},
          {"language", json(texts.language)},
          {"translated", texts.translated},
          {"text", json(domain::shortly(domain::leadOf(texts), 280))},
          {"author", json(nameOf(session, authorOf(each.lesson)))},
          {"fields", fieldsJson(each.lesson.value)}};
}

std::string newsText(const QJsonObject& news) {
  return "    " + (news["id"].toString().left(12) + "  " + news["words"].toString()).toStdString() + "\n        " +
         news["text"].toString().simplified().toStdString() + '\n';
}

Result<Answer> digest(Context& context, const Digesting& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(found, session::lessonDigest(session, given.since));
  COLLEGA_ASSIGN(language, session::readingLanguage(session));
  QJsonArray spaces;
  Answer answer;
  for (const auto& [space, lessons] : found) {
    QJsonArray array;
    answer.text += nameOfSpace(session, space.id) + '\n';
    for (const auto& lesson : lessons) {
      array.append(newsJson(session, lesson, language));
      answer.text += newsText(array.last().toObject());
    }
    spaces.append(QJsonObject{{"space", json(space.id)}, {"name", json(space.name)}, {"lessons", array}});
  }
  answer.json = spaces;
  if (found.empty()) answer.note = "No lesson is new or has climbed.";
  return answer;
}

template <class E>
void offer(CLI::App& app, const std::string& name, std::string& into, const std::string& about) {
  app.add_option(name, into, about)->check(CLI::IsMember(wordsOf(*google::protobuf::GetEnumDescriptor<E>())));
}

}  // namespace

void addLessonFinding(const Commands& lesson) {
  lesson.command<Listing>("list", "Newest first", list, [](CLI::App& app, Listing& given) {
    app.add_option("--space", given.space, "Only of this space");
    app.add_option("--limit", given.limit, "At most so many");
    app.add_option("--town", given.wish.town, "Learned in this town, or by it");
    app.add_option("--theme", given.wish.theme, "About this theme");
    offer<v1::LessonKind>(app, "--kind", given.kind, "service · civil_society · culture · own_process · skills · …");
    offer<v1::Rung>(app, "--rung", given.rung, "person · department · town · network");
    offer<v1::Application>(app, "--application", given.application, "idea · planned · tried · adopted · blocked");
    offer<v1::ObstacleKind>(app, "--obstacle", given.obstacle, "That stands in its way: mandate · resources · …");
  });
  lesson.command<Searching>("search", "Lessons in which every word occurs, in any language they are in", search,
                            searchOptions);
  lesson.command<Digesting>("digest", "What is new or has climbed", digest, [](CLI::App& app, Digesting& given) {
    app.add_option("--since", given.since, "A day: 2026-11-16; otherwise the last seven days");
  });
}

}  // namespace collega::cli
