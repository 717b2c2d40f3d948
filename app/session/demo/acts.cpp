#include "app/session/demo/acts.h"

#include "app/records/kinds.h"
#include "app/session/coordinators/coordination.h"

namespace collega::session {

namespace {

DemoVerbs allVerbs() {
  DemoVerbs all;
  for (auto some : {pairVerbs(), lessonVerbs(), visitVerbs(), tieVerbs(), helpVerbs()}) all.merge(some);
  return all;
}

// One's own words, now.
Result<Id> sayIt(Session& by, const Id& space, v1::Message message) {
  message.set_author(by.account().bytes());
  message.set_written_at_ms(by.nowMs());
  return by.add(space, message);
}

Result<Id> addLike(Session& by, const Id& space, const google::protobuf::Message& value) {
  if (const auto* visit = dynamic_cast<const v1::Visit*>(&value)) return by.addVisit(space, *visit);
  if (const auto* lesson = dynamic_cast<const v1::Lesson*>(&value)) return by.addLesson(space, *lesson);
  if (const auto* followUp = dynamic_cast<const v1::FollowUp*>(&value)) return by.addFollowUp(space, *followUp);
  if (const auto* reflection = dynamic_cast<const v1::Reflection*>(&value))
    return addReflection(by, space, *reflection);
  if (const auto* message = dynamic_cast<const v1::Message*>(&value)) return sayIt(by, space, *message);
  return by.add(space, value);
}

Result<Id> write(const Doing& doing) {
  const auto* kind = records::kindOf(std::string_view(doing.act.verb.toStdString()));
  if (!kind) return {Problem::InvalidInput, "the demo does not know how to " + doing.act.verb.toStdString()};
  const auto record = kind->make();
  COLLEGA_TRY(readDemo(doing.what, *record));
  return addLike(doing.by, doing.space, *record);
}

}  // namespace

Result<Id> Doing::about() const { return demoId(filledIn(act.about, signs, act.daysAgo)); }

Result<void> doAct(const Doing& doing) {
  static const auto verbs = allVerbs();
  const auto verb = verbs.find(doing.act.verb);
  COLLEGA_ASSIGN(made, verb == verbs.end() ? write(doing) : verb->second(doing));
  if (!made.isNull())
    for (const auto& name : doing.act.names) doing.signs.entries[name] = made;
  return {};
}

}  // namespace collega::session
