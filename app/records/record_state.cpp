#include <algorithm>

#include "app/records/kept.h"
#include "app/records/sets.h"

namespace collega::records {
namespace {

using Elements = std::map<std::pair<std::uint32_t, std::string>, Stamp>;

// The distinct stamps of a record, in order, and the number of each.
class StampTable {
 public:
  explicit StampTable(const RecordState& state) {
    all_ = {state.created, state.changed};
    if (state.deletion) all_.push_back(*state.deletion);
    for (const auto& [field, stamp] : state.stamps) all_.push_back(stamp);
    for (const auto& [element, stamp] : state.elements) all_.push_back(stamp);
    for (const auto& [device, stamp] : state.edits) all_.push_back(stamp);
    std::ranges::sort(all_);
    all_.erase(std::ranges::unique(all_).begin(), all_.end());
  }

  [[nodiscard]] const std::vector<Stamp>& all() const { return all_; }
  [[nodiscard]] std::uint32_t number(const Stamp& stamp) const {
    return static_cast<std::uint32_t>(std::ranges::lower_bound(all_, stamp) - all_.begin());
  }

 private:
  std::vector<Stamp> all_;
};

// What a record has that was made by one change: not listed when kept.
std::map<std::uint32_t, Stamp> fieldsByCreation(const RecordState& state) {
  std::map<std::uint32_t, Stamp> result;
  for (const auto& [field, slice] : state.fields) result[field] = state.created;
  return result;
}

Elements elementsByCreation(const RecordState& state) {
  Elements result;
  const auto* kind = kindOf(state.kind);
  for (const auto& [field, slice] : state.fields) {
    if (!isSet(kind, field)) continue;
    const auto rule = setRule(kind, field);
    const auto all = setElements(rule, slice);
    if (!all) continue;
    for (const auto& element : *all) result[{field, keyOf(rule, element)}] = state.created;
  }
  return result;
}

void keepFields(const RecordState& state, const StampTable& table, v1::KeptRecord& kept) {
  for (const auto& [field, stamp] : state.stamps) {
    if (stamp == state.created && state.fields.contains(field)) continue;
    kept.add_field_numbers(field);
    kept.add_field_stamps(table.number(stamp));
  }
}

void keepElements(const RecordState& state, const StampTable& table, v1::KeptRecord& kept) {
  const auto* kind = kindOf(state.kind);
  for (const auto& [element, stamp] : state.elements) {
    if (stamp == state.created && isSet(kind, element.first)) continue;
    auto& entry = *kept.add_elements();
    entry.set_field(element.first);
    entry.set_key(element.second);
    entry.set_stamp(table.number(stamp));
  }
}

void keepEdits(const RecordState& state, const StampTable& table, v1::KeptRecord& kept) {
  if (state.edits == std::map<Id, Stamp>{{state.created.device, state.created}}) return;
  for (const auto& [device, stamp] : state.edits) kept.add_edits(table.number(stamp));
}

// Reads stamps by number; remembers whether one was out of range.
class StampReader {
 public:
  explicit StampReader(const v1::KeptRecord& kept) {
    for (const auto& stamp : kept.stamps()) all_.push_back(fromKept(stamp));
  }
  const Stamp& at(std::uint32_t number) {
    if (number < all_.size()) return all_[number];
    whole = false;
    return none_;
  }
  bool whole = true;

 private:
  std::vector<Stamp> all_;
  Stamp none_;
};

void readStamps(const v1::KeptRecord& kept, StampReader& stamps, RecordState& state) {
  state.stamps = fieldsByCreation(state);
  state.elements = elementsByCreation(state);
  stamps.whole &= kept.field_numbers_size() == kept.field_stamps_size();
  for (int i = 0; stamps.whole && i < kept.field_numbers_size(); ++i) {
    state.stamps[kept.field_numbers(i)] = stamps.at(kept.field_stamps(i));
  }
  for (const auto& entry : kept.elements()) state.elements[{entry.field(), entry.key()}] = stamps.at(entry.stamp());
  if (kept.edits().empty()) state.edits[state.created.device] = state.created;
  for (const auto number : kept.edits()) state.edits[stamps.at(number).device] = stamps.at(number);
}

}  // namespace

void toKept(const Stamp& stamp, v1::KeptStamp& kept) {
  kept.set_seq(stamp.seq);
  kept.set_account(stamp.account.bytes());
  kept.set_device(stamp.device.bytes());
  kept.set_made_at_ms(stamp.madeAtMs);
}

Stamp fromKept(const v1::KeptStamp& kept) {
  return {kept.seq(), Id::from(kept.account()).value_or(Id{}), Id::from(kept.device()).value_or(Id{}),
          kept.made_at_ms()};
}

std::string RecordState::save() const {
  const StampTable table(*this);
  v1::KeptRecord kept;
  kept.set_kind(kind);
  kept.set_fields(this->bytes());
  for (const auto& stamp : table.all()) toKept(stamp, *kept.add_stamps());
  kept.set_created(table.number(created));
  kept.set_changed(table.number(changed));
  if (deletion) kept.set_deletion(table.number(*deletion));
  keepFields(*this, table, kept);
  keepElements(*this, table, kept);
  keepEdits(*this, table, kept);
  return kept.SerializeAsString();
}

Result<Outside> readOutside(std::string_view saved) {
  const Error damaged{Problem::Damaged, "a kept record"};
  v1::KeptRecord kept;
  if (!kept.ParseFromArray(saved.data(), static_cast<int>(saved.size()))) return damaged;
  StampReader stamps(kept);
  Outside outside{.kind = kept.kind(),
                  .bytes = std::move(*kept.mutable_fields()),
                  .created = stamps.at(kept.created()),
                  .changed = stamps.at(kept.changed()),
                  .deleted = kept.has_deletion()};
  if (!stamps.whole) return damaged;
  return outside;
}

Result<RecordState> RecordState::load(std::string_view bytes) {
  const Error damaged{Problem::Damaged, "a kept record"};
  v1::KeptRecord kept;
  if (!kept.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return damaged;
  auto fields = cut(kept.fields());
  if (!fields) return damaged;
  StampReader stamps(kept);
  RecordState state;
  state.kind = kept.kind();
  state.fields = *std::move(fields);
  state.created = stamps.at(kept.created());
  state.changed = stamps.at(kept.changed());
  if (kept.has_deletion()) state.deletion = stamps.at(kept.deletion());
  readStamps(kept, stamps, state);
  if (!stamps.whole) return damaged;
  return state;
}

}  // namespace collega::records
