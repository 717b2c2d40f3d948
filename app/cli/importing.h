// What all imports share: every record or none, what is wrong said by line, what is there already told and left out.
#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/session/sharing/recognising.h"

namespace collega::cli {

struct Importing {
  std::string file;
  std::string space;
  bool dryRun = false;
  bool withDoubles = false;
};

void importOptions(CLI::App& app, Importing& given);
Result<std::string> readGiven(const std::string& file);

// The records of a file as they are read, and what is wrong with which line.
class Arrivals {
 public:
  explicit Arrivals(const Context& context) : context_(context) {}

  // One that is in order, or what is wrong with it.
  void take(session::Incoming one, const Result<void>& read);
  // All that is in order is imported into the space, or only counted; nothing if anything is wrong.
  Result<Answer> bringIn(session::Session& session, const Importing& given, std::string note);

 private:
  void refuse(std::size_t line, const Error& error);
  [[nodiscard]] std::string told(const std::vector<session::Recognised>& doubles) const;
  void leaveOut(const std::vector<session::Recognised>& doubles);

  const Context& context_;
  std::vector<session::Incoming> records_;
  std::size_t wrong_ = 0;
  Problem first_ = Problem::InvalidInput;
  std::string lines_;
};

}  // namespace collega::cli
