// profile erase: a person's data go, here and everywhere; see app/session/keeping/erasure.h. profile remove: the
// profile goes from this device.
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/cli/reach.h"
#include "app/session/keeping/erasure.h"
#include "app/session/keeping/removal.h"

namespace collega::cli {
namespace {

using session::Erasing;

struct Leaving {
  std::string person;
  bool dryRun = false;
  bool sure = false;
};

QJsonArray idsJson(const std::vector<Id>& ids) {
  QJsonArray array;
  for (const auto& id : ids) array.append(json(id));
  return array;
}

Answer answerOf(const session::Erased& erased, bool planned) {
  const auto count = [](std::size_t number) { return std::to_string(number); };
  Answer answer{.json = QJsonObject{{"planned", planned},
                                    {"spaces", static_cast<qint64>(erased.spaces)},
                                    {"entries", static_cast<qint64>(erased.entries)},
                                    {"anew", static_cast<qint64>(erased.anew)},
                                    {"deleted", static_cast<qint64>(erased.deleted)},
                                    {"not_allowed", idsJson(erased.notAllowed)}},
                .text = table({{"spaces", count(erased.spaces)},
                               {"entries without their content", count(erased.entries)},
                               {"records written again without the person", count(erased.anew)},
                               {"records deleted", count(erased.deleted)}})};
  if (planned) answer.note = "Nothing is written. --yes does it, and it cannot be taken back.";
  if (!erased.notAllowed.empty()) answer.note += " In some spaces a coordinator has to do the rest.";
  return answer;
}

Result<Answer> erase(Context& context, const Leaving& given) {
  if (given.dryRun == given.sure)
    return Error{Problem::InvalidInput, "say --dry-run to see what would go, or --yes: it cannot be taken back"};
  if (given.dryRun) {
    COLLEGA_SESSION(session, context);
    COLLEGA_ASSIGN(person, findPerson(session, given.person));
    COLLEGA_ASSIGN(planned, session::erase(session, person, Erasing::Plan));
    return answerOf(planned, true);
  }
  return aroundSync(context, Needs::Server, [&](session::Session& session) -> Result<Answer> {
    COLLEGA_ASSIGN(person, findPerson(session, given.person));
    COLLEGA_ASSIGN(erased, session::erase(session, person, Erasing::Act));
    auto answer = answerOf(erased, false);
    if (person == session.account())
      answer.note += " You leave your spaces. What is still on this device goes with: profile remove --yes";
    else
      answer.note += " Who is still a member writes their profile again when they sync: space remove puts them out.";
    return answer;
  });
}

struct Removing {
  bool sure = false;
  bool withUnsent = false;
};

Result<Answer> remove(Context& context, const Removing& given) {
  if (!given.sure) return Error{Problem::InvalidInput, "say --yes: what is only on this device is gone then"};
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(unsent, session::unsent(session));
  if (unsent > 0 && !given.withUnsent)
    return Error{Problem::NotAllowed, std::to_string(unsent) + " changes are only here: sync first, or say --unsent"};
  auto open = context.takeSession();
  COLLEGA_TRY(session::removeProfile(open, context.options().profile));
  return Answer{.json = QJsonObject{{"removed", true}}, .text = "The profile is removed from this device."};
}

}  // namespace

void addRemove(const Commands& group) {
  group.command<Removing>("remove", "Take the profile from this device; what others have stays with them", remove,
                          [](CLI::App& app, Removing& given) {
                            app.add_flag("--yes", given.sure, "Do it");
                            app.add_flag("--unsent", given.withUnsent, "Also what was not sent yet");
                          });
}

void addErase(const Commands& group) {
  group.command<Leaving>("erase", "Take out all that a person wrote and all that is about them, everywhere", erase,
                         [](CLI::App& app, Leaving& given) {
                           app.add_option("PERSON", given.person, "By name or id, or me")->required();
                           app.add_flag("--dry-run", given.dryRun, "Only say what would go");
                           app.add_flag("--yes", given.sure, "Do it");
                         });
}

}  // namespace collega::cli
