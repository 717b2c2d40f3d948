#include "app/viewmodels/translations_model.h"

#include <set>

#include "app/session/lessons/lessons.h"
#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

struct TranslationsModel::Content {
  OriginalFacts original;
  std::vector<TranslationRow> translations;
  std::vector<CheckRow> checks;
  QStringList languages;
};

namespace {

namespace words = session::words;
using Item = session::Item<v1::Lesson>;

QVariantMap part(const QString& question, const std::string& original, const std::string& said) {
  return {{"question", question}, {"original", text(original)}, {"words", text(said)}};
}

QVariantList partsOf(const v1::Lesson& lesson, const v1::Translation& into) {
  QVariantList parts;
  const auto say = [&](const QString& question, const std::string& original, const std::string& said) {
    if (!said.empty() || !original.empty()) parts << part(question, original, said);
  };
  say(TranslationsModel::tr("What did you see?"), lesson.seen(), into.seen());
  say(TranslationsModel::tr("What does it tell you?"), lesson.meaning(), into.meaning());
  say(TranslationsModel::tr("What will you do with it?"), lesson.plan(), into.plan());
  return parts;
}

std::vector<TranslationRow> translationRows(const v1::Lesson& lesson, const Directory& directory) {
  std::vector<TranslationRow> rows;
  for (const auto& each : lesson.translations()) {
    TranslationRow row;
    row.id = text(each.language());
    row.name = words::language(each.language());
    row.note = text(each.cultural_note());
    row.parts = partsOf(lesson, each);
    row.mine = idOf(each.interpreter()) == directory.me();
    if (each.name_interpreter() || row.mine) row.by = directory.name(idOf(each.interpreter()));
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<CheckRow> checkRows(const v1::Lesson& lesson, const Directory& directory) {
  std::vector<CheckRow> rows;
  for (const auto& each : lesson.checks()) {
    const auto name = isolated(directory.name(idOf(each.person())));
    rows.push_back({shown(idOf(each.person())),
                    each.as_meant() ? TranslationsModel::tr("%1: this is what was meant").arg(name)
                                    : TranslationsModel::tr("%1: something else was meant").arg(name),
                    text(each.note()), each.as_meant()});
  }
  return rows;
}

// What the members speak, the commonest first.
Result<QStringList> spokenIn(Session& session, const Id& space) {
  COLLEGA_ASSIGN(members, session.members(space));
  std::map<std::string, int> speakers;
  for (const auto& member : members)
    for (const auto& language : member.person.languages()) ++speakers[language];
  std::vector<std::pair<int, std::string>> ranked;
  for (const auto& [language, count] : speakers) ranked.emplace_back(-count, language);
  std::ranges::sort(ranked);
  QStringList languages;
  for (const auto& [count, language] : ranked) languages << text(language);
  return languages;
}

OriginalFacts originalOf(const Item& lesson, const Id& me) {
  OriginalFacts facts;
  if (!lesson.value.language().empty()) facts.language = words::language(lesson.value.language());
  facts.seen = text(lesson.value.seen());
  facts.meaning = text(lesson.value.meaning());
  facts.plan = text(lesson.value.plan());
  facts.mayCheck = session::authorOf(lesson) != me && !lesson.value.has_origin();
  return facts;
}

}  // namespace

Result<TranslationsModel::Content> TranslationsModel::read(Session& session, const Id& id) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(lesson, session.get<v1::Lesson>(id));
  COLLEGA_ASSIGN(languages, spokenIn(session, lesson.space));
  languages.removeAll(text(lesson.value.language()));
  return Content{originalOf(lesson, session.account()), translationRows(lesson.value, directory),
                 checkRows(lesson.value, directory), languages};
}

void TranslationsModel::setLesson(const QString& lesson) {
  if (lesson_ == lesson) return;
  lesson_ = lesson;
  reloadSoon();
  Q_EMIT lessonChanged();
}

QStringList TranslationsModel::languageNames() const {
  QStringList names;
  for (const auto& tag : languages_) names << words::language(utf8(tag));
  return names;
}

void TranslationsModel::reload() {
  if (lesson_.isEmpty()) return;
  load([id = idOf(lesson_)](Session& session) { return read(session, id); },
       [this](const Content& content) {
         original_ = content.original;
         translations_.set(content.translations);
         checks_.set(content.checks);
         languages_ = content.languages;
         Q_EMIT changed();
       });
}

void TranslationsModel::translate(const QString& language, const QStringList& answers, const QString& note,
                                  bool named) {
  v1::Translation into;
  into.set_language(utf8(language));
  into.set_seen(utf8(answers.value(0).trimmed()));
  into.set_meaning(utf8(answers.value(1).trimmed()));
  into.set_plan(utf8(answers.value(2).trimmed()));
  into.set_cultural_note(utf8(note.trimmed()));
  into.set_name_interpreter(named);
  ask([id = idOf(lesson_), into](Session& session) { return session::translateLesson(session, id, into); },
      [this] { Q_EMIT translated(); });
}

void TranslationsModel::check(bool asMeant, const QString& note) {
  ask([id = idOf(lesson_), asMeant, note = utf8(note.trimmed())](Session& session) {
    return session::checkLesson(session, id, asMeant, note);
  });
}

}  // namespace collega::viewmodels
