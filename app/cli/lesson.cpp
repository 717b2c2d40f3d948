// lesson rung, apply, obstacle: what becomes of a lesson, and what stands in its way.
#include "app/cli/lesson.h"

#include "app/cli/groups.h"
#include "app/session/lessons/lessons.h"

namespace collega::cli {
namespace {

struct Climbing {
  std::string lesson;
  std::string rung;
  std::string evidence;
};

Result<Answer> rung(Context& context, const Climbing& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(id, findLesson(session, given.lesson));
  COLLEGA_TRY(climbLesson(session, id, *enumOf<v1::Rung>(given.rung), given.evidence));
  return lessonAnswer(session, id);
}

struct Applying {
  std::string lesson;
  std::string application;
};

Result<Answer> apply(Context& context, const Applying& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(id, findLesson(session, given.lesson));
  COLLEGA_TRY(applyLesson(session, id, *enumOf<v1::Application>(given.application)));
  return lessonAnswer(session, id);
}

struct Obstructed {
  std::string lesson;
  std::string kind;
  std::string liftedBy;
  std::string note;
  bool lifted = false;
};

Result<Answer> obstacle(Context& context, const Obstructed& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(id, findLesson(session, given.lesson));
  v1::Obstacle obstacle;
  obstacle.set_kind(*enumOf<v1::ObstacleKind>(given.kind));
  obstacle.set_lifted_by(given.liftedBy);
  obstacle.set_note(given.note);
  COLLEGA_TRY(given.lifted ? liftObstacle(session, id, obstacle.kind()) : meetObstacle(session, id, obstacle));
  return lessonAnswer(session, id);
}

}  // namespace

void addLesson(const Commands& lesson) {
  lesson.command<Climbing>("rung", "How far it has come: person, department, town, network", rung,
                           [](CLI::App& app, Climbing& given) {
                             chooseLesson(app, given.lesson);
                             app.add_option("RUNG", given.rung, "person · department · town · network")
                                 ->required()
                                 ->check(CLI::IsMember(wordsOf(*v1::Rung_descriptor())));
                             app.add_option("--evidence", given.evidence, "A line that shows it; asked for going up");
                           });
  lesson.command<Applying>("apply", "What was done with it", apply, [](CLI::App& app, Applying& given) {
    chooseLesson(app, given.lesson);
    app.add_option("APPLICATION", given.application, "idea · planned · tried · adopted · blocked")
        ->required()
        ->check(CLI::IsMember(wordsOf(*v1::Application_descriptor())));
  });
  lesson.command<Obstructed>(
      "obstacle", "What stands in its way, and who can lift it", obstacle, [](CLI::App& app, Obstructed& given) {
        chooseLesson(app, given.lesson);
        app.add_option("KIND", given.kind,
                       "mandate · no_support · preparation · context · language · resources · openness · staff_left")
            ->required()
            ->check(CLI::IsMember(wordsOf(*v1::ObstacleKind_descriptor())));
        auto* const lifted = app.add_flag("--lifted", given.lifted, "It stands in the way no more");
        app.add_option("--lifted-by", given.liftedBy, "Who can lift it")->excludes(lifted);
        app.add_option("--note", given.note, "What there is to say of it")->excludes(lifted);
      });
  addLessonWords(lesson);
  addLessonAttachments(lesson);
  addLessonFinding(lesson);
  addLessonPublishing(lesson);
}

}  // namespace collega::cli
