#include <algorithm>
#include <set>

#include "app/records/merge.h"
#include "app/records/sets.h"

namespace collega::records {
namespace {

std::string sliceIn(const Slices& slices, std::uint32_t field) {
  const auto found = slices.find(field);
  return found == slices.end() ? std::string{} : found->second;
}

// Elements of a set by their key; none if the slice is not a set.
std::map<std::string, std::string> byKey(const SetRule& rule, const std::vector<std::string>& elements) {
  std::map<std::string, std::string> result;
  for (const auto& element : elements) result[keyOf(rule, element)] = element;
  return result;
}

void compareSet(const SetRule& rule, std::uint32_t field, const std::string& before, const std::string& after,
                v1::Change& change) {
  const auto was = setElements(rule, before);
  const auto is = setElements(rule, after);
  if (!was || !is) return;
  const auto old = byKey(rule, *was);
  const auto now = byKey(rule, *is);
  v1::SetChange set;
  for (const auto& element : *is) {
    const auto same = old.find(keyOf(rule, element));
    if (same == old.end() || same->second != element) set.add_added(element);
  }
  for (const auto& element : *was) {
    if (!now.contains(keyOf(rule, element))) set.add_removed(element);
  }
  if (set.added_size() + set.removed_size() == 0) return;
  set.set_field(field);
  *change.add_set_changes() = std::move(set);
}

void compareField(const Kind* kind, std::uint32_t field, const Slices& before, const Slices& after,
                  v1::Change& change) {
  const auto was = sliceIn(before, field);
  const auto is = sliceIn(after, field);
  if (was == is) return;
  if (isSet(kind, field)) return compareSet(setRule(kind, field), field, was, is, change);
  change.add_fields(field);
  change.mutable_values()->append(is);
}

}  // namespace

std::optional<v1::Change> difference(const Id& record, std::uint32_t kind, std::string_view before,
                                     std::string_view after, std::uint64_t baseSeq, std::int64_t nowMs) {
  const auto was = cut(before);
  const auto is = cut(after);
  if (!was || !is) return std::nullopt;
  std::set<std::uint32_t> fields;
  for (const auto& [field, slice] : *was) fields.insert(field);
  for (const auto& [field, slice] : *is) fields.insert(field);
  v1::Change change;
  for (const auto field : fields) compareField(kindOf(kind), field, *was, *is, change);
  if (change.fields_size() + change.set_changes_size() == 0) return std::nullopt;
  change.set_record_id(record.bytes());
  change.set_kind(kind);
  change.set_base_seq(baseSeq);
  change.set_made_at_ms(nowMs);
  return change;
}

}  // namespace collega::records
