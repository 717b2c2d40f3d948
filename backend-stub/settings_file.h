// The settings file, in TOML: name = value, with the names of the options.
#pragma once

#include <CLI/CLI.hpp>

namespace collega::server {

class SettingsFile final : public CLI::Config {
 public:
  std::vector<CLI::ConfigItem> from_config(std::istream& input) const override;
  // Nothing writes settings.
  std::string to_config(const CLI::App*, bool, bool, std::string) const override { return {}; }
};

// The first variable of the environment that begins like a setting and is none; empty if there is no such.
std::string unknownVariable(const CLI::App& app, char** environment);

}  // namespace collega::server
