// Commands as data: a name, what it does in a line, its options, and the function that runs it after everything was
// parsed. A command answers with a JSON value and with words for people.
#pragma once

#include <CLI/CLI.hpp>
#include <QJsonValue>
#include <functional>
#include <memory>
#include <string>

#include "app/cli/context.h"

namespace collega::cli {

struct Answer {
  QJsonValue json{};       // object or array
  std::string text{};      // stdout, for people
  std::string note{};      // stderr, for people: what it means, what comes next
  std::string verbatim{};  // stdout in either form, instead of the two
  int exit = 0;
};

using Run = std::function<Result<Answer>(Context&)>;

class Commands {
 public:
  Commands(CLI::App& app, Run& chosen) : app_(app), chosen_(chosen) {}

  // A word that others follow: "space".
  [[nodiscard]] Commands group(const std::string& name, const std::string& about) const;
  // Further words after one that does something by itself.
  [[nodiscard]] Commands under(CLI::App& command) const { return {command, chosen_}; }
  // A word that does something. `Given` is what its options are read into.
  template <class Given>
  CLI::App& command(const std::string& name, const std::string& about, Result<Answer> (*run)(Context&, const Given&),
                    const std::function<void(CLI::App&, Given&)>& options) const {
    auto given = std::make_shared<Given>();
    auto& added = command(name, about, [run, given](Context& context) { return run(context, *given); });
    options(added, *given);
    return added;
  }
  CLI::App& command(const std::string& name, const std::string& about, Run run) const;

 private:
  CLI::App& app_;
  Run& chosen_;
};

// A repeatable option that takes one value each time.
CLI::Option* addList(CLI::App& command, const std::string& name, std::vector<std::string>& into,
                     const std::string& about);

}  // namespace collega::cli
