#include "app/domain/pairing/permissions.h"

#include <algorithm>

#include "app/domain/wording.h"

namespace collega::domain {

namespace {

v1::Permission* find(v1::Pair& pair, std::string_view town) {
  auto& all = *pair.mutable_permissions();
  const auto found = std::ranges::find_if(all, [&](const auto& each) { return sameWords(each.town(), town); });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::optional<v1::Permission> permissionOf(const v1::Pair& pair, std::string_view town) {
  const auto& all = pair.permissions();
  const auto found = std::ranges::find_if(all, [&](const auto& each) { return sameWords(each.town(), town); });
  if (found == all.end()) return std::nullopt;
  return *found;
}

Result<void> permit(v1::Pair& pair, std::string_view town, std::string_view by, std::string_view on) {
  if (by.find_first_not_of(" \t") == std::string_view::npos) return {Problem::InvalidInput, "say who agreed"};
  auto* permission = find(pair, town);
  if (!permission) permission = pair.add_permissions();
  permission->set_town(std::string(town));
  permission->set_agreed_by(std::string(by));
  permission->set_agreed_on(std::string(on));
  return {};
}

Result<void> report(v1::Pair& pair, std::string_view town, std::string_view on) {
  auto* permission = find(pair, town);
  if (!permission) return {Problem::NotFound, "nobody in " + std::string(town) + " has agreed yet"};
  permission->set_reported_on(std::string(on));
  return {};
}

}  // namespace collega::domain
