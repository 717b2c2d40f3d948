#include "app/session/lessons/publishing.h"

#include <algorithm>
#include <array>

#include "app/records/merge.h"

namespace collega::session {

namespace {

using domain::Reach;
using Lesson = Item<v1::Lesson>;
using People = std::map<Id, v1::Person>;

std::string nameOf(v1::SpaceKind kind) { return kind == v1::SPACE_KIND_NETWORK ? "network" : "partnership"; }

// The space above it of this kind; of which one must be a member.
Result<SpaceInfo> spaceAbove(Session& session, SpaceInfo space, v1::SpaceKind kind) {
  if (space.kind <= kind)
    return {Problem::InvalidInput, "publishing goes upwards: it stands in a " + nameOf(space.kind)};
  while (space.kind != kind) {
    const auto above = space.parent.isNull() ? Result<SpaceInfo>(Problem::NotFound) : session.space(space.parent);
    if (!above) return {Problem::NotFound, "a " + nameOf(kind) + " above it that one knows"};
    space = *above;
  }
  if (space.role == v1::ROLE_UNSPECIFIED) return {Problem::NotAllowed, "one is not a member of the " + nameOf(kind)};
  return space;
}

// As far up as one is a member.
SpaceInfo widestAbove(Session& session, SpaceInfo space) {
  while (!space.parent.isNull()) {
    const auto above = session.space(space.parent);
    if (!above || above->role == v1::ROLE_UNSPECIFIED) break;
    space = *above;
  }
  return space;
}

Result<SpaceInfo> spaceFor(Session& session, const Lesson& lesson, Reach reach) {
  COLLEGA_ASSIGN(own, session.space(lesson.space));
  if (reach != Reach::Public) return spaceAbove(session, own, domain::spaceKindOf(reach));
  const auto widest = widestAbove(session, own);
  if (widest.kind == v1::SPACE_KIND_PAIR)
    return {Problem::NotAllowed,
            "a pair's lesson goes to the public by a partnership or network that one is a member of"};
  return widest;
}

Result<void> takePeople(Session& session, const Id& space, People& people) {
  COLLEGA_ASSIGN(members, session.members(space));
  for (auto& member : members)
    if (!member.person.name().empty()) people[member.account] = std::move(member.person);
  return {};
}

records::MayBeNamed whoAgreed(const People& people) {
  return [&people](std::string_view bytes) {
    const auto id = Id::from(bytes);
    const auto person = id ? people.find(*id) : people.end();
    return person != people.end() && person->second.may_be_named();
  };
}

// Those whose ids are left in it.
std::map<Id, std::string> namedIn(const v1::Lesson& lesson, const People& people) {
  std::map<Id, std::string> named;
  const auto take = [&](const std::string& bytes) {
    const auto id = Id::from(bytes);
    if (const auto person = id ? people.find(*id) : people.end(); person != people.end())
      named[*id] = person->second.name();
  };
  take(lesson.author());
  for (const auto& translation : lesson.translations()) take(translation.interpreter());
  for (const auto& check : lesson.checks()) take(check.person());
  return named;
}

std::vector<domain::NameInText> unagreedNames(const v1::Lesson& lesson, const People& people) {
  std::vector<domain::Named> others;
  for (const auto& [id, person] : people)
    if (!person.may_be_named()) others.push_back({id, person.name()});
  return domain::namesIn(lesson, others);
}

// What a publication comes to: what is written, and what its readers see of it.
struct Plan {
  Publication publication;
  v1::Lesson written;
};

// What stands there already; nothing where it was not published, or was taken back.
Result<std::optional<v1::Lesson>> copyAt(Session& session, const Id& id) {
  const auto copy = session.get<v1::Lesson>(id);
  if (copy) return std::optional(copy->value);
  if (copy.error().problem != Problem::NotFound) return copy.error();
  return std::optional<v1::Lesson>();
}

bool differ(const v1::Lesson& one, const v1::Lesson& other) {
  const auto kind = records::kindOf<v1::Lesson>().number;
  return records::difference(Id(), kind, one.SerializeAsString(), other.SerializeAsString(), 0, 0).has_value();
}

// A copy in another space.
Result<Plan> planCopy(Session& session, const Lesson& lesson, Publication publication, const People& people) {
  auto origin = domain::originOf(lesson.value, lesson.space, lesson.id);
  publication.id = domain::copyIdOf(origin, publication.space.id);
  COLLEGA_ASSIGN(earlier, copyAt(session, publication.id));
  auto copy = domain::copyOf(lesson.value, earlier, whoAgreed(people));
  origin.set_published_on(earlier ? earlier->origin().published_on() : session.today());
  if (publication.reach == Reach::Public && copy.lesson.public_on().empty()) copy.lesson.set_public_on(session.today());
  publication.record = copy.lesson;
  publication.withheld = std::move(copy.withheld);
  *copy.lesson.mutable_origin() = origin;
  if (publication.reach != Reach::Public) publication.record = copy.lesson;
  publication.again = earlier && (publication.reach != Reach::Public || !earlier->public_on().empty());
  publication.differs = !earlier || differ(*earlier, copy.lesson);
  return Plan{std::move(publication), std::move(copy.lesson)};
}

// It stands in the widest space itself: it is only marked, and others read it without what is personal.
Result<Plan> planMark(Session& session, const Lesson& lesson, Publication publication, const People& people) {
  publication.id = lesson.id;
  publication.again = !lesson.value.public_on().empty();
  publication.differs = !publication.again;
  auto marked = lesson.value;
  if (!publication.again) marked.set_public_on(session.today());
  publication.record = marked;
  publication.withheld = records::withhold(publication.record, whoAgreed(people));
  return Plan{std::move(publication), std::move(marked)};
}

Result<Plan> plan(Session& session, const Id& id, Reach reach) {
  COLLEGA_ASSIGN(lesson, session.get<v1::Lesson>(id));
  Publication publication;
  publication.reach = reach;
  COLLEGA_ASSIGN(space, spaceFor(session, lesson, reach));
  publication.space = std::move(space);
  People people;
  COLLEGA_TRY(takePeople(session, publication.space.id, people));
  COLLEGA_TRY(takePeople(session, lesson.space, people));
  const bool stands = publication.space.id == lesson.space;
  COLLEGA_ASSIGN(made, stands ? planMark(session, lesson, std::move(publication), people)
                              : planCopy(session, lesson, std::move(publication), people));
  made.publication.named = namedIn(made.publication.record, people);
  made.publication.names = unagreedNames(made.publication.record, people);
  if (reach == Reach::Public) return made;
  COLLEGA_ASSIGN(readers, session.members(made.publication.space.id));
  made.publication.readers = std::move(readers);
  return made;
}

Result<PublicLesson> readPublicly(Session& session, const Lesson& lesson) {
  if (lesson.value.public_on().empty()) return {Problem::NotAllowed, "the lesson was not made public"};
  People people;
  COLLEGA_TRY(takePeople(session, lesson.space, people));
  PublicLesson read{lesson.id, lesson.value, {}};
  records::withhold(read.lesson, whoAgreed(people));
  read.named = namedIn(read.lesson, people);
  return read;
}

}  // namespace

Result<Publication> previewPublication(Session& session, const Id& lesson, Reach reach) {
  COLLEGA_ASSIGN(made, plan(session, lesson, reach));
  return std::move(made.publication);
}

Result<Publication> publishLesson(Session& session, const Id& lesson, Reach reach) {
  COLLEGA_ASSIGN(made, plan(session, lesson, reach));
  COLLEGA_TRY(session.put(made.publication.space.id, made.publication.id, made.written));
  return std::move(made.publication);
}

Result<std::vector<PublishedAt>> publishedAt(Session& session, const Id& id) {
  COLLEGA_ASSIGN(lesson, session.get<v1::Lesson>(id));
  const auto origin = domain::originOf(lesson.value, lesson.space, lesson.id);
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::vector<PublishedAt> places;
  for (const auto& space : spaces) {
    if (space.kind == v1::SPACE_KIND_PAIR && space.id.view() != origin.space()) continue;
    const bool stands = space.id.view() == origin.space();
    const auto place = stands ? Id::from(origin.record()).value_or(id) : domain::copyIdOf(origin, space.id);
    const auto copy = session.get<v1::Lesson>(place);
    if (!copy) continue;
    const auto reach = space.kind == v1::SPACE_KIND_NETWORK ? Reach::Network : Reach::Partnership;
    if (!stands) places.push_back({reach, space, place});
    if (!copy->value.public_on().empty()) places.push_back({Reach::Public, space, place});
  }
  return places;
}

Result<void> withdrawLesson(Session& session, const Id& lesson, Reach reach) {
  COLLEGA_ASSIGN(places, publishedAt(session, lesson));
  const auto place = std::ranges::find(places, reach, &PublishedAt::reach);
  if (place == places.end()) return {Problem::NotFound, "the lesson was not published there"};
  if (reach != Reach::Public) return session.remove(place->id);
  COLLEGA_ASSIGN(copy, session.get<v1::Lesson>(place->id));
  copy.value.clear_public_on();
  return session.update(place->id, copy.value);
}

Result<PublicLesson> publicLesson(Session& session, const Id& id) {
  COLLEGA_ASSIGN(lesson, session.get<v1::Lesson>(id));
  return readPublicly(session, lesson);
}

Result<std::vector<PublicLesson>> publicLessons(Session& session, const std::optional<Id>& space) {
  COLLEGA_ASSIGN(lessons, session.all<v1::Lesson>(space));
  std::vector<PublicLesson> found;
  for (const auto& lesson : lessons) {
    if (lesson.value.public_on().empty()) continue;
    COLLEGA_ASSIGN(read, readPublicly(session, lesson));
    found.push_back(std::move(read));
  }
  return found;
}

}  // namespace collega::session
