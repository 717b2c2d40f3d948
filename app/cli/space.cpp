// space: networks and partnerships, who is in them, and the code to compare aloud.
#include <QJsonArray>

#include "app/cli/fields.h"
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/cli/reach.h"
#include "app/cli/set_aside.h"
#include "app/session/devices/removing.h"

namespace collega::cli {
namespace {

struct Creating {
  std::string kind = "partnership";
  std::string parent;
  Typed fields;  // of a partnership; a network takes the name and the note
  std::string note;
};

void createOptions(CLI::App& app, Creating& given) {
  app.add_option("--kind", given.kind, "network · partnership")->check(CLI::IsMember({"network", "partnership"}));
  app.add_option("--parent", given.parent, "The network it belongs to");
  app.add_option("--note", given.note, "Of a network");
  offerFields(app, records::kindOf<v1::Partnership>(), given.fields);
  app.get_option("--name")->required();
}

Result<Id> createNetwork(session::Session& session, const Creating& given) {
  v1::Network network;
  COLLEGA_TRY(setField(&session, network, "name", given.fields.at("name")));
  COLLEGA_TRY(setField(&session, network, "note", {given.note}));
  return session.createNetwork(network);
}

Result<Id> createPartnership(session::Session& session, const Creating& given) {
  v1::Partnership partnership;
  COLLEGA_TRY(setFields(&session, partnership, given.fields));
  if (given.parent.empty()) return session.createPartnership(partnership);
  COLLEGA_ASSIGN(parent, findSpace(session, given.parent));
  return session.createPartnership(partnership, parent.id);
}

Result<Answer> create(Context& context, const Creating& given) {
  return aroundSync(context, Needs::Nothing, [&given](session::Session& session) -> Result<Answer> {
    COLLEGA_ASSIGN(id, given.kind == "network" ? createNetwork(session, given) : createPartnership(session, given));
    return Answer{.json = QJsonObject{{"id", json(id)}},
                  .text = id.hex(),
                  .note = "The " + given.kind + " is there. Invite others: space invite " + brief(id)};
  });
}

QJsonObject spaceJson(const session::SpaceInfo& space) {
  QJsonArray towns;
  for (const auto& town : space.towns) towns.append(json(town));
  return {{"id", json(space.id)},
          {"kind", json(wordOf(space.kind))},
          {"parent", space.parent.isNull() ? QJsonValue() : QJsonValue(json(space.parent))},
          {"name", json(space.name)},
          {"towns", towns},
          {"role", json(wordOf(space.role))},
          {"members", qint64(space.members)},
          {"founded", space.founded}};
}

Result<Answer> list(Context& context) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(spaces, session.spaces());
  QJsonArray array;
  Rows rows;
  for (const auto& space : spaces) {
    array.append(spaceJson(space));
    rows.push_back({brief(space.id), wordOf(space.kind), space.name, wordOf(space.role),
                    std::to_string(space.members) + (space.members == 1 ? " member" : " members"),
                    space.founded ? "" : "not on the server yet"});
  }
  return Answer{.json = array, .text = table(rows)};
}

struct Chosen {
  std::string space;
};

void chooseSpace(CLI::App& app, Chosen& given) {
  app.add_option("SPACE", given.space, "The beginning of its id, or its name");
}

Result<Answer> members(Context& context, const Chosen& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceOrOnly(session, given.space));
  COLLEGA_ASSIGN(members, session.members(space.id));
  QJsonArray array;
  Rows rows;
  for (const auto& member : members) {
    array.append(QJsonObject{{"id", json(member.account)},
                             {"role", json(wordOf(member.role))},
                             {"self", member.self},
                             {"fields", fieldsJson(member.person)}});
    rows.push_back({brief(member.account), member.person.name(), member.person.town(), member.person.profession(),
                    wordOf(member.role), member.self ? "you" : ""});
  }
  return Answer{.json = array, .text = table(rows)};
}

Result<Answer> head(Context& context, const Chosen& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceOrOnly(session, given.space));
  COLLEGA_ASSIGN(code, session.headCode(space.id));
  COLLEGA_ASSIGN(aside, session.quarantined(space.id));
  COLLEGA_ASSIGN(lines, setAsideLines(session, space.id));
  return Answer{.json = QJsonObject{{"id", json(space.id)}, {"head", json(code)}, {"quarantined", setAsideJson(aside)}},
                .text = code,
                .note = "Read it aloud to another member who is in step: the same code means the same history." +
                        (lines.empty() ? lines : "\n" + lines)};
}

// Which one is said: nobody leaves the only space there is by not naming any.
Result<Answer> leave(Context& context, const Chosen& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, findSpace(session, given.space));
  COLLEGA_TRY(session.leave(space.id));
  return Answer{.json = QJsonObject{{"id", json(space.id)}, {"left", true}},
                .text = space.id.hex(),
                .note = "You leave at the next sync. What you wrote stays; what others write then is not for you."};
}

struct Removing {
  std::string space;
  std::string member;
};

Result<Answer> removeMember(Context& context, const Removing& given) {
  return aroundSync(context, Needs::Server, [&given](session::Session& session) -> Result<Answer> {
    COLLEGA_ASSIGN(space, findSpace(session, given.space));
    COLLEGA_ASSIGN(person, findPerson(session, given.member));
    COLLEGA_TRY(session::removeMember(session, space.id, person));
    return Answer{.json = QJsonObject{{"space", json(space.id)}, {"id", json(person)}, {"removed", true}},
                  .text = person.hex(),
                  .note = "They read nothing that is written from now on. What they wrote stays."};
  });
}

}  // namespace

void addSpace(const Commands& top) {
  const auto group = top.group("space", "Networks, partnerships and pairs, and who is in them");
  group.command<Creating>("create", "A new network or partnership", create, createOptions);
  group.command("list", "The spaces you are in", list);
  group.command<Chosen>("members", "Who is in a space, in which role", members, chooseSpace);
  group.command<Chosen>("head", "A code of 8 digits, the same for everybody who has read the same", head, chooseSpace);
  group.command<Chosen>("leave", "Leave a space; another coordinator has to stay", leave,
                        [](CLI::App& app, Chosen& given) {
                          app.add_option("SPACE", given.space, "The beginning of its id, or its name")->required();
                        });
  group.command<Removing>(
      "remove", "Put a member out, with a new key for those who stay", removeMember,
      [](CLI::App& app, Removing& given) {
        app.add_option("SPACE", given.space, "The beginning of its id, or its name")->required();
        app.add_option("MEMBER", given.member, "Their name, or the beginning of their id")->required();
      });
  addJoining(group);
}

}  // namespace collega::cli
