// Finding what an abbreviated id means, and telling everything there is.
#include <algorithm>
#include <set>
#include <tuple>

#include "app/records/json.h"
#include "app/session/session_p.h"

namespace collega::session {

namespace {

constexpr std::size_t fewestDigits = 4;

Error ambiguous(std::string_view text) {
  return {Problem::InvalidInput, "more than one begins with " + std::string(text) + "; give more digits"};
}

// "null" where only a newer version knows the kind, or the writer's program was wrong.
std::string valueOf(const store::Row& row, const records::Kind* kind) {
  const auto message = kind ? kind->make() : nullptr;
  return message && message->ParseFromString(row.bytes) ? records::toJson(*message) : "null";
}

std::string jsonOf(const store::Row& row) {
  const auto* kind = records::kindOf(row.kind);
  return "{\"deleted\":" + std::string(row.deleted ? "true" : "false") + ",\"id\":\"" + row.id.hex() +
         "\",\"kind\":" + records::jsonString(kind ? kind->name : std::to_string(row.kind)) + ",\"space\":\"" +
         row.space.hex() + "\",\"value\":" + valueOf(row, kind) + "}";
}

}  // namespace

Result<Id> Session::resolve(std::string_view text) {
  if (const auto whole = Id::fromHex(text)) return *whole;
  std::string digits(text);
  std::ranges::transform(digits, digits.begin(), [](unsigned char digit) { return std::tolower(digit); });
  if (digits.size() < fewestDigits || digits.find_first_not_of("0123456789abcdef") != std::string::npos)
    return {Problem::InvalidInput, "an id is given by 4 hexadecimal digits or more"};
  COLLEGA_ASSIGN(found, impl_->idsBeginningWith(digits));
  if (found.size() > 1) return ambiguous(text);
  if (found.empty()) return {Problem::NotFound, "nothing begins with " + digits};
  return found.front();
}

Result<std::vector<Id>> Session::Impl::idsBeginningWith(const std::string& digits) {
  std::set<Id> found;
  const auto consider = [&](const Id& id) {
    if (id.hex().starts_with(digits)) found.insert(id);
  };
  COLLEGA_ASSIGN(rows, store->recordsByPrefix(digits));
  for (const auto& each : rows) consider(each.id);
  COLLEGA_ASSIGN(known, store->spaces());
  for (const auto& each : known) consider(each.id);
  COLLEGA_ASSIGN(requests, store->requests());
  for (const auto& each : requests) consider(std::get<0>(each));
  return std::vector<Id>(found.begin(), found.end());
}

Result<std::string> Session::dump(const std::optional<Id>& space) {
  COLLEGA_ASSIGN(rows, impl_->store->list({std::nullopt, space, store::Order::ById, 0, 0, true}));
  std::ranges::sort(rows, {}, [](const auto& each) { return std::tie(each.space, each.id); });
  std::string json = "[";
  for (const auto& each : rows) json += (json.size() > 1 ? ",\n" : "\n") + jsonOf(each);
  return json + "\n]";
}

}  // namespace collega::session
