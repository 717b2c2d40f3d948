// space invite, join, requests, approve: how somebody comes in.
#include <QJsonArray>
#include <set>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/cli/reach.h"

namespace collega::cli {
namespace {

// Who was in when somebody was last invited from here: whoever came in since then came over a link.
std::string settingOf(const Id& space) { return "cli.members." + space.hex(); }

Result<void> rememberMembers(session::Session& session, const Id& space) {
  COLLEGA_ASSIGN(members, session.members(space));
  std::string ids;
  for (const auto& member : members) ids += member.account.bytes();
  return session.setSetting(settingOf(space), ids);
}

Result<std::set<Id>> rememberedMembers(session::Session& session, const Id& space) {
  COLLEGA_ASSIGN(kept, session.setting(settingOf(space)));
  std::set<Id> ids;
  for (std::size_t at = 0; kept && at + Id::size <= kept->size(); at += Id::size) {
    ids.insert(*Id::from(std::string_view(*kept).substr(at, Id::size)));
  }
  return ids;
}

struct Inviting {
  std::string space;
  std::string role = "professional";
  int days = 14;
  std::uint32_t uses = 1;
};

void inviteOptions(CLI::App& app, Inviting& given) {
  app.add_option("SPACE", given.space, "The beginning of its id, or its name");
  app.add_option("--role", given.role, "professional · broker · coordinator")
      ->check(CLI::IsMember(wordsOf(*v1::Role_descriptor())));
  app.add_option("--expires", given.days, "Days that the link works")->check(CLI::Range(1, 366));
  app.add_option("--uses", given.uses, "For how many people")->check(CLI::Range(1, 1000));
}

Result<Answer> invite(Context& context, const Inviting& given) {
  return aroundSync(context, Needs::Nothing, [&given](session::Session& session) -> Result<Answer> {
    COLLEGA_ASSIGN(space, spaceOrOnly(session, given.space));
    COLLEGA_TRY(rememberMembers(session, space.id));
    COLLEGA_ASSIGN(link, session.invite(space.id, *enumOf<v1::Role>(given.role), given.days, given.uses));
    return Answer{.json = QJsonObject{{"space", json(space.id)}, {"link", json(link.text())}},
                  .text = link.text(),
                  .note = "Send the link to one you trust: whoever has it can ask to come in."};
  });
}

struct Joining {
  std::string link;
};

Result<Answer> join(Context& context, const Joining& given) {
  return aroundSync(context, Needs::Server, [&given](session::Session& session) -> Result<Answer> {
    COLLEGA_ASSIGN(id, session.join(given.link));
    return Answer{.json = QJsonObject{{"id", json(id)}},
                  .text = id.hex(),
                  .note = "Asked to come in. The space appears at a sync after somebody approved."};
  });
}

struct Asked {
  std::string space;
  std::string request;
};

// Who came over a link for one person is let in by the sync itself; told here as well, so that nobody looks in vain.
struct Request {
  Id id;  // of the request; of the member, once in
  session::JoinInfo info;
  bool in = false;
};

Result<std::vector<Request>> waiting(session::Session& session, const Id& space) {
  COLLEGA_ASSIGN(found, session.joinRequests(space));
  std::vector<Request> result;
  for (const auto& info : found) result.push_back({info.id, info, false});
  return result;
}

Result<std::vector<Request>> membersIn(session::Session& session, const Id& space) {
  COLLEGA_ASSIGN(members, session.members(space));
  std::vector<Request> result;
  for (const auto& member : members) {
    const session::JoinInfo info{member.account,      space, member.account, member.role, member.person.name(),
                                 member.person.town()};
    result.push_back({member.account, info, true});
  }
  return result;
}

QJsonObject requestJson(const Request& request) {
  return {{"id", json(request.id)},
          {"space", json(request.info.space)},
          {"account", json(request.info.account)},
          {"role", json(wordOf(request.info.role))},
          {"name", json(request.info.name)},
          {"town", json(request.info.town)},
          {"state", request.in ? "let_in" : "waiting"}};
}

Answer told(const std::vector<Request>& requests) {
  QJsonArray array;
  Rows rows;
  for (const auto& request : requests) {
    array.append(requestJson(request));
    rows.push_back({brief(request.id), request.info.name, request.info.town, wordOf(request.info.role),
                    request.in ? "let in: the link was for one person" : "waits for approval"});
  }
  return {.json = array, .text = table(rows), .note = requests.empty() ? "Nobody waits for approval." : ""};
}

// Those among the members who came in since the last invitation; none if nobody was invited from here.
Result<std::vector<Request>> newcomers(session::Session& session, const Id& space) {
  COLLEGA_ASSIGN(before, rememberedMembers(session, space));
  COLLEGA_ASSIGN(members, membersIn(session, space));
  std::erase_if(members, [&before](const Request& member) { return before.empty() || before.contains(member.id); });
  return members;
}

Result<Answer> requests(Context& context, const Asked& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceOrOnly(session, given.space));
  COLLEGA_ASSIGN(synced, aroundSync(context, Needs::Server, [](session::Session&) { return Answer{}; }));
  COLLEGA_ASSIGN(found, waiting(session, space.id));
  COLLEGA_ASSIGN(came, newcomers(session, space.id));
  found.insert(found.end(), came.begin(), came.end());
  auto answer = told(found);
  if (synced.exit != 0) answer.note = synced.note;
  answer.exit = synced.exit;
  return answer;
}

// By the beginning of its id, among those who wait and those who are in.
Result<Request> findRequest(session::Session& session, const Asked& given) {
  COLLEGA_ASSIGN(space, findSpace(session, given.space));
  COLLEGA_ASSIGN(found, waiting(session, space.id));
  COLLEGA_ASSIGN(members, membersIn(session, space.id));
  found.insert(found.end(), members.begin(), members.end());
  for (const auto& request : found) {
    if (given.request.size() >= 4 && request.id.hex().starts_with(given.request)) return request;
  }
  return Error{Problem::NotFound, "request " + given.request};
}

Result<Answer> approve(Context& context, const Asked& given) {
  return aroundSync(context, Needs::Server, [&given](session::Session& session) -> Result<Answer> {
    COLLEGA_ASSIGN(request, findRequest(session, given));
    if (!request.in) COLLEGA_TRY(session.approve(request.id));
    return Answer{.json = requestJson({request.id, request.info, true}),
                  .text = request.id.hex(),
                  .note = (request.info.name.empty() ? "The newcomer" : request.info.name) + " is in."};
  });
}

}  // namespace

void addJoining(const Commands& space) {
  space.command<Inviting>("invite", "A link that lets somebody ask to come in", invite, inviteOptions);
  space.command<Joining>("join", "Ask to come in", join, [](CLI::App& app, Joining& given) {
    app.add_option("LINK", given.link, "The invitation as you got it")->required();
  });
  space.command<Asked>("requests", "Who asks to come in", requests, [](CLI::App& app, Asked& given) {
    app.add_option("SPACE", given.space, "The beginning of its id, or its name");
  });
  space.command<Asked>("approve", "Let somebody in", approve, [](CLI::App& app, Asked& given) {
    app.add_option("SPACE", given.space, "The beginning of its id, or its name")->required();
    app.add_option("REQUEST", given.request, "As `space requests` shows it")->required();
  });
}

}  // namespace collega::cli
