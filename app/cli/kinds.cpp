// goal, visit, lesson, followup …: every kind has add, list and show, made from the schema.
#include "app/cli/defaults.h"
#include "app/cli/fields.h"
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/lesson.h"
#include "app/cli/output.h"
#include "app/cli/visit.h"
#include "app/session/coordinators/coordination.h"
#include "app/session/rhythm/contacts.h"
#include "app/session/visits/briefings.h"

namespace collega::cli {
namespace {

using google::protobuf::Message;

struct KindGroup {
  const char* command;
  const char* kind;
  const char* about;
  const char* words;              // the field that bare words go to
  void (*more)(const Commands&);  // its own verbs
  // How one of them looks, and what is worth saying of a new one; null: as any record.
  Result<Answer> (*sheet)(session::Session&, const store::Row&) = nullptr;
  void (*remark)(session::Session&, const Id&, Answer&) = nullptr;
  bool listsItself = false;  // among its own verbs is `list`
};

void remarkOnLesson(session::Session& session, const Id& id, Answer& answer) {
  if (const auto lesson = session.get<v1::Lesson>(id)) addPrompts(lesson->value, answer);
}

constexpr KindGroup groups[] = {
    {"goal", "goal", "What a side wants to learn", "text", nullptr},
    {"visit", "visit", "Working visits, job shadowing, workshops, calls", "title", addVisit, nullptr, addVisitHints},
    {"lesson", "lesson", "What was seen, what it means, what will be done", "seen", addLesson, lessonAnswer,
     remarkOnLesson, true},
    {"followup", "follow_up", "Dated questions about lessons, visits and contacts", "question", addFollowUp},
    {"contact", "contact", "Moments of contact", "note", addContact, nullptr, nullptr, true},
    {"reflection", "reflection", "One side's scores on the six dimensions", "town", nullptr},
    {"contribution", "contribution", "What a side put in", "note", addContribution},
    {"organisation", "organisation", "What takes part besides people", "name", nullptr},
    {"briefing", "briefing", "What a visitor must know about a town", "town", addBriefing},
    {"backing", "backing", "Requests for a town's support", "initiative", addBacking},
    {"message", "message", "Lines in a conversation", "text", nullptr},
};

struct Adding {
  const records::Kind* kind = nullptr;
  std::string wordsField;
  std::string words;
  std::string space;
  Typed fields;
  void (*remark)(session::Session&, const Id&, Answer&) = nullptr;
};

struct Viewing {
  const records::Kind* kind = nullptr;
  std::string space;
  std::string id;
  std::size_t limit = 0;
  Result<Answer> (*sheet)(session::Session&, const store::Row&) = nullptr;
};

// With whom, where it was one person.
std::optional<Id> onlyOther(session::Session& session, const v1::Contact& contact) {
  std::optional<Id> found;
  for (const auto& bytes : contact.people()) {
    const auto id = Id::from(bytes);
    if (!id || *id == session.account()) continue;
    if (found) return std::nullopt;
    found = id;
  }
  return found;
}

// The space that was named; otherwise that of the visit or record it is about, or of the two who were in contact;
// otherwise the only one.
Result<Id> spaceFor(session::Session& session, const Adding& given, const Message& value) {
  if (given.space.empty()) {
    for (const auto* const name : {"visit", "about"}) {
      const auto* const field = given.kind->field(name);
      const auto about = field ? Id::from(value.GetReflection()->GetString(value, field->descriptor)) : std::nullopt;
      if (const auto row = about ? session.row(*about) : Result<store::Row>(Problem::NotFound)) return row->space;
    }
    if (const auto* const contact = dynamic_cast<const v1::Contact*>(&value))
      if (const auto other = onlyOther(session, *contact)) return session::placeWith(session, *other);
  }
  COLLEGA_ASSIGN(space, spaceOrOnly(session, given.space));
  return space.id;
}

// A town has one briefing in a space: a second one changes the first, and that is said.
Result<Id> keepBriefing(session::Session& session, const Id& space, const v1::Briefing& briefing, std::string& note) {
  COLLEGA_ASSIGN(kept, session::keepBriefing(session, space, briefing));
  if (!kept.isNew) note = "There was a briefing of " + briefing.town() + " already: it was changed. ";
  return kept.id;
}

Result<Id> keep(session::Session& session, const Id& space, const Message& value, std::string& note) {
  if (const auto* const known = dynamic_cast<const v1::Briefing*>(&value))
    return keepBriefing(session, space, *known, note);
  if (const auto* const visit = dynamic_cast<const v1::Visit*>(&value)) return session.addVisit(space, *visit);
  if (const auto* const lesson = dynamic_cast<const v1::Lesson*>(&value)) return session.addLesson(space, *lesson);
  if (const auto* const asked = dynamic_cast<const v1::FollowUp*>(&value)) return session.addFollowUp(space, *asked);
  if (const auto* const seen = dynamic_cast<const v1::Reflection*>(&value)) return addReflection(session, space, *seen);
  if (const auto* const had = dynamic_cast<const v1::Contact*>(&value))
    return session::addContact(session, space, *had);
  return session.add(space, value);
}

Result<Answer> add(Context& context, const Adding& given) {
  COLLEGA_SESSION(session, context);
  const auto value = given.kind->make();
  if (!given.words.empty()) COLLEGA_TRY(setField(&session, *value, given.wordsField, {given.words}));
  COLLEGA_TRY(setFields(&session, *value, given.fields));
  COLLEGA_ASSIGN(space, spaceFor(session, given, *value));
  fillIn(session, *value);
  std::string note;
  COLLEGA_ASSIGN(id, keep(session, space, *value, note));
  Answer answer{.json = QJsonObject{{"id", json(id)}, {"space", json(space)}},
                .text = id.hex(),
                .note = note + "Kept in " + nameOfSpace(session, space) + ". It goes out at the next sync."};
  if (given.remark) given.remark(session, id, answer);
  return answer;
}

Result<Answer> list(Context& context, const Viewing& given) {
  COLLEGA_SESSION(session, context);
  store::Query query{.kind = given.kind->number, .space = {}, .limit = given.limit};
  if (!given.space.empty()) {
    COLLEGA_ASSIGN(space, findSpace(session, given.space));
    query.space = space.id;
  }
  COLLEGA_ASSIGN(rows, session.list(query));
  return Answer{.json = recordsJson(rows), .text = recordTable(rows, false)};
}

// A briefing is asked for by its town as well.
Result<store::Row> rowFor(session::Session& session, const Viewing& given) {
  if (given.kind->number == records::kindOf<v1::Briefing>().number)
    if (const auto briefing = session::briefingOf(session, given.id)) return session.row(briefing->id);
  return findRecord(session, given.id, given.kind->number);
}

Result<Answer> show(Context& context, const Viewing& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, rowFor(session, given));
  if (given.sheet) return given.sheet(session, row);
  return Answer{.json = recordJson(row), .text = recordSheet(session, row)};
}

// What people call a field, beside its name.
std::map<std::string, std::string> moreNames(const records::Kind& kind) {
  const bool contact = kind.number == records::kindOf<v1::Contact>().number;
  return {{"recurrence", "--recur"}, {"people", contact ? "--with" : "--for"}, {"contact_kind", "--kind"}};
}

void addGroup(const Commands& top, const KindGroup& described) {
  const auto* const kind = records::kindOf(std::string_view(described.kind));
  const auto group = top.group(described.command, described.about);
  group.command<Adding>("add", "A new one", add, [kind, &described](CLI::App& app, Adding& given) {
    given.kind = kind;
    given.wordsField = described.words;
    given.remark = described.remark;
    app.add_option("WORDS", given.words, std::string("The same as --") + described.words);
    app.add_option("--space", given.space, "Where it is kept: the beginning of an id, or a name");
    offerFields(app, *kind, given.fields, moreNames(*kind));
  });
  if (!described.listsItself) {
    group.command<Viewing>("list", "Newest first", list, [kind](CLI::App& app, Viewing& given) {
      given.kind = kind;
      app.add_option("--space", given.space, "Only of this space");
      app.add_option("--limit", given.limit, "At most so many");
    });
  }
  group.command<Viewing>("show", "One of them", show, [kind, &described](CLI::App& app, Viewing& given) {
    given.kind = kind;
    given.sheet = described.sheet;
    app.add_option("ID", given.id, "The beginning of its id")->required();
  });
  if (described.more) described.more(group);
}

}  // namespace

void addKinds(const Commands& top) {
  for (const auto& described : groups) addGroup(top, described);
}

}  // namespace collega::cli
