#include "backend-stub/settings_file.h"

#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

namespace collega::server {
namespace {

constexpr std::string_view prefix = "COLLEGA_SERVER_";

std::string textOf(std::string_view name, const toml::node& node) {
  if (const auto text = node.value_exact<std::string>()) return *text;
  if (!node.is_value()) throw CLI::ConfigError("the setting " + std::string(name) + " is no single value");
  std::ostringstream text;
  node.visit([&](const auto& value) {
    if constexpr (toml::is_value<decltype(value)>) text << std::boolalpha << value.get();
  });
  return text.str();
}

// A list has one value after the other.
std::vector<std::string> textsOf(std::string_view name, const toml::node& node) {
  const toml::array* list = node.as_array();
  if (list == nullptr) return {textOf(name, node)};
  std::vector<std::string> texts;
  for (const auto& each : *list) texts.push_back(textOf(name, each));
  return texts;
}

}  // namespace

std::vector<CLI::ConfigItem> SettingsFile::from_config(std::istream& input) const {
  std::vector<CLI::ConfigItem> found;
  try {
    const toml::table settings = toml::parse(input);
    for (const auto& [key, node] : settings) {
      const std::string name(key);
      found.push_back({{}, name, textsOf(name, node)});
    }
  } catch (const toml::parse_error& error) {
    throw CLI::ConfigError("the settings file, line " + std::to_string(error.source().begin.line) + ": " +
                           std::string(error.description()));
  }
  return found;
}

std::string unknownVariable(const CLI::App& app, char** environment) {
  const auto options = app.get_options();
  for (; *environment != nullptr; ++environment) {
    const std::string_view variable = *environment;
    const std::string name(variable.substr(0, variable.find('=')));
    if (!name.starts_with(prefix)) continue;
    const auto known = [&](const CLI::Option* option) { return option->get_envname() == name; };
    if (std::ranges::none_of(options, known)) return name;
  }
  return {};
}

}  // namespace collega::server
