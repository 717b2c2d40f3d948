// Privacy by the schema: whose the personal fields of a record are. A person's data export and erasure are the same
// walk over them; no kind has code of its own there. What may be published is said by publishable.h.
#pragma once

#include <google/protobuf/message.h>

#include <string>
#include <vector>

#include "ledger/id.h"

namespace collega::records {

// Whom a field can be about: an account, and the texts that tell who it is (a name, an address).
struct Someone {
  Id account;
  std::vector<std::string> texts;
};

// Whether anything personal in it is about this person.
bool isAbout(const google::protobuf::Message& value, const Someone& someone);
// What is personal and about this person; an element of a list that is about them goes as a whole.
void removeAbout(google::protobuf::Message& value, const Someone& someone);
// What is personal and about others.
void removeAboutOthers(google::protobuf::Message& value, const Someone& someone);

}  // namespace collega::records
