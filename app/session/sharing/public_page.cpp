#include "app/session/sharing/public_page.h"

#include <algorithm>

#include "app/session/lessons/lessons.h"
#include "app/session/lessons/publishing.h"
#include "app/session/sharing/language.h"
#include "app/session/words/sharing.h"
#include "translations/translations.h"

namespace collega::session {

using formats::PublicLessonCard;
using formats::PublicText;

namespace {

constexpr std::size_t titleCharacters = 90;

// But for the words that stand above them as the title.
std::vector<PublicText> textsOf(const domain::LessonTexts& texts, std::string_view title = {}) {
  const std::vector<std::pair<words::LessonText, const std::string*>> parts{
      {words::LessonText::Seen, &texts.seen},
      {words::LessonText::Meaning, &texts.meaning},
      {words::LessonText::Plan, &texts.plan},
      {words::LessonText::HomeEffect, &texts.homeEffect}};
  std::vector<PublicText> said;
  for (const auto& [part, words] : parts)
    if (!words->empty() && *words != title) said.push_back({words::heading(part).toStdString(), *words});
  return said;
}

// What it is about, how far it has come.
std::vector<std::string> marksOf(const v1::Lesson& lesson) {
  std::vector<std::string> marks;
  for (const auto& mark : {words::label(lesson.rung()), words::label(lesson.application())})
    if (!mark.isEmpty()) marks.push_back(mark.toStdString());
  marks.insert(marks.end(), lesson.themes().begin(), lesson.themes().end());
  return marks;
}

QString nameIn(const PublicLesson& lesson, const std::string& person) {
  const auto id = Id::from(person);
  const auto found = id ? lesson.named.find(*id) : lesson.named.end();
  return found == lesson.named.end() ? QString() : words::text(found->second);
}

std::string byLine(const PublicLesson& read, const domain::LessonTexts& texts) {
  const auto& lesson = read.lesson;
  QStringList parts;
  QStringList towns;
  for (const auto& town : lesson.learners()) towns << words::text(town);
  if (!towns.isEmpty()) parts << words::learnedBy(towns);
  if (!lesson.learned_on().empty()) parts << words::day(lesson.learned_on());
  if (const auto author = nameIn(read, lesson.author()); !author.isEmpty()) parts << words::byAuthor(author);
  for (const auto& translation : lesson.translations()) {
    const auto interpreter = nameIn(read, translation.interpreter());
    const bool shown = texts.translated && translation.language() == texts.language;
    if (shown && !interpreter.isEmpty()) parts << words::translatedBy(interpreter);
  }
  return parts.join(QStringLiteral(" · ")).toStdString();
}

PublicLessonCard cardOf(const PublicLesson& read, const std::string& language) {
  const auto& lesson = read.lesson;
  const auto texts = domain::textsIn(lesson, language);
  PublicLessonCard card{.title = domain::shortly(domain::leadOf(texts), titleCharacters),
                        .language = texts.language,
                        .marks = marksOf(lesson),
                        .texts = {},
                        .by = byLine(read, texts)};
  card.texts = textsOf(texts, card.title);
  if (!texts.culturalNote.empty())
    card.note = {words::heading(words::LessonText::CulturalNote).toStdString(), texts.culturalNote};
  if (!texts.translated) return card;
  card.originalHeading = words::originalIn(words::language(lesson.language())).toStdString();
  card.originalLanguage = lesson.language();
  card.original = textsOf(domain::textsIn(lesson, lesson.language()));
  return card;
}

// By kind, in the order of the schema; those of none at the end.
std::vector<formats::PublicSection> sectionsOf(const std::vector<PublicLesson>& lessons, const std::string& language,
                                               const QString& others) {
  std::map<int, formats::PublicSection> byKind;
  for (const auto& each : lessons) {
    const auto kind = each.lesson.lesson_kind();
    const auto heading = words::label(kind);
    auto& section = byKind[heading.isEmpty() ? v1::LessonKind_ARRAYSIZE : static_cast<int>(kind)];
    section.heading = (heading.isEmpty() ? others : heading).toStdString();
    section.lessons.push_back(cardOf(each, language));
  }
  std::vector<formats::PublicSection> sections;
  for (auto& [kind, section] : byKind) sections.push_back(std::move(section));
  return sections;
}

}  // namespace

Result<formats::PublicPage> publicPageOf(Session& session, const PageWish& wish) {
  COLLEGA_ASSIGN(language, languageFor(wish.language));
  COLLEGA_ASSIGN(lessons, publicLessons(session, wish.space));
  std::string where;
  if (wish.space) {
    COLLEGA_ASSIGN(space, session.space(*wish.space));
    if (space.kind != v1::SPACE_KIND_PAIR) where = space.name;  // a pair's is the other's name
  }
  const translations::Speaking speaking(language);
  const auto words = words::publicWords(words::text(where), static_cast<int>(lessons.size()));
  return formats::PublicPage{.language = language.toStdString(),
                             .title = words.title.toStdString(),
                             .lead = words.lead.toStdString(),
                             .contents = words.contents.toStdString(),
                             .skip = words.skip.toStdString(),
                             .empty = words.empty.toStdString(),
                             .foot = words.foot.toStdString(),
                             .sections = sectionsOf(lessons, language.toStdString(), words.others)};
}

}  // namespace collega::session
