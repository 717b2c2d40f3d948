// lesson translate, check: a lesson's words in another language, and whether they are what was meant.
#include "app/cli/lesson.h"
#include "app/session/lessons/lessons.h"

namespace collega::cli {
namespace {

struct Translating {
  std::string lesson;
  std::string language;
  std::string seen;
  std::string meaning;
  std::string plan;
  std::string homeEffect;
  std::string note;
  bool nameMe = false;
};

Result<Answer> translate(Context& context, const Translating& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(id, findLesson(session, given.lesson));
  v1::Translation words;
  words.set_language(given.language);
  words.set_seen(given.seen);
  words.set_meaning(given.meaning);
  words.set_plan(given.plan);
  words.set_home_effect(given.homeEffect);
  words.set_cultural_note(given.note);
  words.set_name_interpreter(given.nameMe);
  COLLEGA_TRY(translateLesson(session, id, words));
  return lessonAnswer(session, id);
}

struct Checking {
  std::string lesson;
  std::string note;
  bool asMeant = false;
  bool notAsMeant = false;
};

Result<Answer> check(Context& context, const Checking& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(id, findLesson(session, given.lesson));
  if (given.asMeant == given.notAsMeant) return Error{Problem::InvalidInput, "say which: --as-meant or --not-as-meant"};
  COLLEGA_TRY(checkLesson(session, id, given.asMeant, given.note));
  return lessonAnswer(session, id);
}

}  // namespace

void addLessonWords(const Commands& lesson) {
  lesson.command<Translating>(
      "translate", "Say it in another language; the original stays", translate, [](CLI::App& app, Translating& given) {
        chooseLesson(app, given.lesson);
        app.add_option("--language,--to", given.language, "Into which: tr, ar, fr …")->required();
        app.add_option("--seen", given.seen, "What was seen");
        app.add_option("--meaning", given.meaning, "What it means");
        app.add_option("--plan", given.plan, "What will be done");
        app.add_option("--home-effect", given.homeEffect, "What residents at home gain");
        app.add_option("--note", given.note, "What its readers should know of the culture it comes from");
        app.add_flag("--name-me", given.nameMe, "You agree to be named with it");
      });
  lesson.command<Checking>("check", "Say whether a colleague's lesson is what was meant", check,
                           [](CLI::App& app, Checking& given) {
                             chooseLesson(app, given.lesson);
                             auto* const yes = app.add_flag("--as-meant", given.asMeant, "It is");
                             app.add_flag("--not-as-meant", given.notAsMeant, "It is not")->excludes(yes);
                             app.add_option("--note", given.note, "What was meant");
                           });
}

}  // namespace collega::cli
