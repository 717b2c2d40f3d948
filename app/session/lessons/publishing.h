// Publishing lessons: an act that copies a lesson upwards, to the partnership, the network or the public. What leaves
// is shown before: exactly what will be read, by whom, and what was left out. A copy can be taken back.
#pragma once

#include <map>

#include "app/domain/lessons/publication.h"
#include "app/session/session.h"

namespace collega::session {

struct Publication {
  domain::Reach reach = domain::Reach::Partnership;
  SpaceInfo space;                    // where the copy stands
  Id id;                              // of the copy; of the lesson itself where that stands in the widest space already
  bool again = false;                 // it was published there before, and is brought up to date
  bool differs = true;                // publishing it now changes what is read there
  v1::Lesson record;                  // exactly what is read
  std::vector<std::string> withheld;  // fields that are left out: "author", "checks"
  std::map<Id, std::string> named;    // who is named by it, having agreed
  std::vector<domain::NameInText> names;  // of members who did not agree, left standing in its words
  std::vector<MemberInfo> readers;        // today's; nobody in particular where it is public
};

// What `publishLesson` would do, without doing it. NotFound where there is no such space above, NotAllowed where one is
// not a member of it, InvalidInput where the lesson does not go upwards.
Result<Publication> previewPublication(Session& session, const Id& lesson, domain::Reach reach);
// Twice the same lesson is one copy, brought up to date. To the public: in the widest space there is, and marked.
Result<Publication> publishLesson(Session& session, const Id& lesson, domain::Reach reach);

// Where a lesson, or the lesson that a copy is of, can be read besides where it was written.
struct PublishedAt {
  domain::Reach reach = domain::Reach::Partnership;
  SpaceInfo space;
  Id id;
};
Result<std::vector<PublishedAt>> publishedAt(Session& session, const Id& lesson);

// Takes a copy back; from the public: it stays in its space, and is no longer public. NotFound where it was not
// published so. What was read before cannot be taken back.
Result<void> withdrawLesson(Session& session, const Id& lesson, domain::Reach reach);

// A lesson as anybody may read it. NotAllowed where it was not made public.
struct PublicLesson {
  Id id;
  v1::Lesson lesson;                // nothing personal in it
  std::map<Id, std::string> named;  // the author and the interpreters who agreed to be named
};
Result<PublicLesson> publicLesson(Session& session, const Id& lesson);
// Those of a space, or of all; newest first.
Result<std::vector<PublicLesson>> publicLessons(Session& session, const std::optional<Id>& space = std::nullopt);

}  // namespace collega::session
