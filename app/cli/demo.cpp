// demo load: the demo network, with invented people.
#include "app/session/demo.h"

#include <algorithm>

#include "app/cli/groups.h"
#include "app/cli/output.h"

namespace collega::cli {
namespace {

struct Loading {
  std::string server;
  std::string as = session::demoLead;
};

Result<void> checkName(const std::string& name) {
  const auto people = session::demoPeople();
  if (std::ranges::find(people, name) != people.end()) return {};
  std::string all;
  for (const auto& each : people) all += (all.empty() ? "" : ", ") + each;
  return {Problem::NotFound, "--as " + name + "; there are: " + all};
}

// With a server, the profile is made first, for the person the demo is about.
Result<std::string> makeProfile(Context& context, const Loading& given) {
  if (given.server.empty()) return std::string();
  COLLEGA_ASSIGN(secret, context.passphrase());
  auto made = session::Session::create(context.options().profile, secret, {session::demoPerson(given.as), given.server},
                                       context.clock());
  if (!made) return made.error();
  return std::string(made->code.text().view());
}

Result<Answer> load(Context& context, const Loading& given) {
  COLLEGA_TRY(checkName(given.as));
  COLLEGA_ASSIGN(code, makeProfile(context, given));
  COLLEGA_SESSION(session, context);
  const auto tell = [&context](const std::string& line) { context.say(line); };
  COLLEGA_TRY(session::loadDemo(session, context.clock(), tell, given.as));
  COLLEGA_ASSIGN(spaces, session.spaces());
  Answer answer{.json = QJsonObject{{"id", json(session.account())}, {"spaces", qint64(spaces.size())}},
                .text = "The demo network is there: " + std::to_string(spaces.size()) + " spaces."};
  if (code.empty()) return answer;
  auto object = answer.json.toObject();
  object["recovery_code"] = json(code);
  answer.json = object;
  answer.text += "\nrecovery code  " + code;
  return answer;
}

}  // namespace

void addDemo(const Commands& top) {
  const auto group = top.group("demo", "A network to look around in");
  group.command<Loading>("load", "Five real partnerships with invented people", load,
                         [](CLI::App& app, Loading& given) {
                           app.add_option("--server", given.server, "Make the profile too, on this sync server");
                           app.add_option("--as", given.as, "Whose profile it is; sanne, a coordinator, unless said");
                         });
}

}  // namespace collega::cli
