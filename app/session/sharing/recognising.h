// What is to be imported, and which of it is there already: in the space, or further up in the same file.
#pragma once

#include "app/session/session.h"

namespace collega::session {

struct Incoming {
  std::size_t line = 0;  // where it begins in the file
  std::unique_ptr<google::protobuf::Message> value;
  std::vector<const records::Field*> given;  // what the file says of it; the rest went without saying
};

struct Recognised {
  std::size_t line = 0;        // of the one that is there already
  std::size_t earlier = 0;     // on this line of the same file; 0: in the space
  std::optional<Id> record{};  // there, as this record
};

// People and organisations by the rule that finds doubles: mail, otherwise name and town. Others by all that the file
// says of them. All of one kind; in the order of the file.
Result<std::vector<Recognised>> recognise(Session& session, const Id& space, std::span<const Incoming> incoming);

}  // namespace collega::session
