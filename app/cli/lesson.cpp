// lesson rung, apply, search: what becomes of a lesson.
#include "app/cli/change.h"
#include "app/cli/groups.h"
#include "app/cli/search.h"

namespace collega::cli {
namespace {

struct Climbing {
  std::string lesson;
  std::string rung;
  std::string evidence;
};

Result<Answer> rung(Context& context, const Climbing& given) {
  return changeRecord<v1::Lesson>(context, given.lesson, [&given](v1::Lesson& lesson) -> Result<void> {
    const auto to = *enumOf<v1::Rung>(given.rung);
    if (to > std::max(lesson.rung(), v1::RUNG_PERSON) && given.evidence.empty()) {
      return Error{Problem::InvalidInput, "--evidence: going up a rung asks for a line that shows it"};
    }
    lesson.set_rung(to);
    if (!given.evidence.empty()) lesson.set_rung_evidence(given.evidence);
    return {};
  });
}

struct Applying {
  std::string lesson;
  std::string application;
};

Result<Answer> apply(Context& context, const Applying& given) {
  return changeRecord<v1::Lesson>(context, given.lesson, [&given](v1::Lesson& lesson) -> Result<void> {
    lesson.set_application(*enumOf<v1::Application>(given.application));
    return {};
  });
}

Result<Answer> search(Context& context, const Searching& given) {
  return searchRecords(context, given, records::kindOf<v1::Lesson>().number);
}

}  // namespace

void addLesson(const Commands& lesson) {
  lesson.command<Climbing>("rung", "How far it has come: person, department, town, network", rung,
                           [](CLI::App& app, Climbing& given) {
                             app.add_option("ID", given.lesson, "The beginning of its id")->required();
                             app.add_option("RUNG", given.rung, "person · department · town · network")
                                 ->required()
                                 ->check(CLI::IsMember(wordsOf(*v1::Rung_descriptor())));
                             app.add_option("--evidence", given.evidence, "A line that shows it");
                           });
  lesson.command<Applying>("apply", "What was done with it", apply, [](CLI::App& app, Applying& given) {
    app.add_option("ID", given.lesson, "The beginning of its id")->required();
    app.add_option("APPLICATION", given.application, "idea · planned · tried · adopted · blocked")
        ->required()
        ->check(CLI::IsMember(wordsOf(*v1::Application_descriptor())));
  });
  lesson.command<Searching>("search", "Lessons in which every word occurs", search, searchOptions);
}

}  // namespace collega::cli
