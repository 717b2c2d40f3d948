#include "app/cli/command.h"

namespace collega::cli {

Commands Commands::group(const std::string& name, const std::string& about) const {
  auto* added = app_.add_subcommand(name, about);
  added->require_subcommand(1);
  return {*added, chosen_};
}

CLI::App& Commands::command(const std::string& name, const std::string& about, Run run) const {
  // A verb of a kind's own takes the place of the one that all kinds have.
  const auto general = app_.get_subcommands([&name](const CLI::App* each) { return each->get_name() == name; });
  for (auto* const each : general) app_.remove_subcommand(each);
  auto* added = app_.add_subcommand(name, about);
  added->callback([run = std::move(run), &chosen = chosen_, added] {
    if (added->get_subcommands().empty()) chosen = run;
  });
  return *added;
}

CLI::Option* addList(CLI::App& command, const std::string& name, std::vector<std::string>& into,
                     const std::string& about) {
  return command.add_option(name, into, about)->allow_extra_args(false)->type_name("TEXT");
}

}  // namespace collega::cli
