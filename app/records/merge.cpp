#include "app/records/merge.h"

#include <algorithm>

#include "app/records/kinds.h"
#include "app/records/sets.h"

namespace collega::records {
namespace {

// A change whose parts have been read and found well formed.
struct ReadChange {
  const v1::Change& change;
  const Kind* kind = nullptr;  // null if this version does not know it
  Slices values;
};

Error malformed(const std::string& reason) { return {Problem::InvalidInput, "change: " + reason}; }

Result<void> checkHead(const RecordState& state, const v1::Change& change, const Stamp& stamp) {
  if (change.record_id().size() != Id::size) return malformed("not a record id");
  if (change.kind() == 0) return malformed("no kind");
  if (state.kind != 0 && state.kind != change.kind()) return malformed("the record is of another kind");
  if (stamp.seq != 0 && change.base_seq() >= stamp.seq) return malformed("it claims to have seen its own place");
  return {};
}

Result<void> checkValues(const ReadChange& read) {
  const auto& fields = read.change.fields();
  for (const auto field : fields) {
    if (field == 0) return malformed("field 0");
  }
  for (const auto& [field, slice] : read.values) {
    if (std::ranges::find(fields, field) == fields.end()) return malformed("a value without its field");
    if (isSet(read.kind, field) && !elements(slice, setRule(read.kind, field).shape)) return malformed("not a set");
  }
  return {};
}

Result<void> checkSets(const ReadChange& read) {
  for (const auto& set : read.change.set_changes()) {
    if (set.field() == 0) return malformed("field 0");
    const auto* known = read.kind ? read.kind->field(set.field()) : nullptr;
    if (known && !known->set) return malformed(known->name + " is no set");
    const auto rule = setRule(read.kind, set.field());
    const auto good = [&](const std::string& element) { return isElement(element, rule.shape); };
    if (!std::ranges::all_of(set.added(), good) || !std::ranges::all_of(set.removed(), good)) {
      return malformed("not an element");
    }
  }
  return {};
}

// A value that the schema's parser refuses (text that is not UTF-8) would make the whole record unreadable.
Result<void> checkReadable(const ReadChange& read) {
  if (!read.kind) return {};
  const auto value = read.kind->make();
  bool readable = value->ParseFromString(read.change.values());
  for (const auto& set : read.change.set_changes()) {
    readable = readable && value->MergeFromString(sliceOf(set.field(), {set.added().begin(), set.added().end()}));
  }
  if (!readable) return malformed("values that cannot be read");
  return {};
}

Result<ReadChange> readChange(const RecordState& state, const v1::Change& change, const Stamp& stamp) {
  COLLEGA_TRY(checkHead(state, change, stamp));
  auto values = cut(change.values());
  if (!values) return malformed("values that are no message");
  ReadChange read{change, kindOf(change.kind()), *std::move(values)};
  COLLEGA_TRY(checkValues(read));
  COLLEGA_TRY(checkSets(read));
  COLLEGA_TRY(checkReadable(read));
  return read;
}

// Lays a change that is known to be good over a state.
class Application {
 public:
  Application(RecordState& state, ReadChange& read, const Stamp& stamp) : state_(state), read_(read), stamp_(stamp) {}

  std::vector<Overwritten> run() {
    if (state_.kind == 0) begin();
    for (const auto field : fieldsOnce()) setField(field);
    for (const auto& set : read_.change.set_changes()) changeSet(set);
    changeDeletion();
    state_.changed = stamp_;
    return std::move(lost_);
  }

 private:
  void begin() {
    state_.kind = read_.change.kind();
    state_.created = stamp_;
    state_.edits[stamp_.device] = stamp_;
  }

  [[nodiscard]] std::vector<std::uint32_t> fieldsOnce() const {
    std::vector<std::uint32_t> fields(read_.change.fields().begin(), read_.change.fields().end());
    std::ranges::sort(fields);
    fields.erase(std::ranges::unique(fields).begin(), fields.end());
    return fields;
  }

  // Whether the author of this change had not seen what stands there, by another device.
  [[nodiscard]] bool unseen(const Stamp& standing) const {
    return standing.seq > read_.change.base_seq() && standing.device != stamp_.device;
  }

  [[nodiscard]] std::string slice(std::uint32_t field) const {
    const auto found = state_.fields.find(field);
    return found == state_.fields.end() ? std::string{} : found->second;
  }

  void store(std::uint32_t field, std::string slice) {
    state_.stamps[field] = stamp_;
    if (slice.empty()) {
      state_.fields.erase(field);
    } else {
      state_.fields[field] = std::move(slice);
    }
  }

  void setField(std::uint32_t field) {
    const auto value = read_.values.find(field);
    auto next = value == read_.values.end() ? std::string{} : std::move(value->second);
    if (isSet(read_.kind, field)) next = wholeSet(field, next);
    const auto standing = state_.stamps.find(field);
    if (standing != state_.stamps.end() && unseen(standing->second)) {
      auto before = slice(field);
      if (before != next) lost_.push_back({field, std::move(before), standing->second, stamp_});
    }
    store(field, std::move(next));
  }

  // A set written as a whole: every element is new.
  std::string wholeSet(std::uint32_t field, const std::string& value) {
    const auto rule = setRule(read_.kind, field);
    const auto all = setElements(rule, value);
    std::erase_if(state_.elements, [&](const auto& entry) { return entry.first.first == field; });
    for (const auto& element : *all) state_.elements[{field, keyOf(rule, element)}] = stamp_;
    return sliceOf(field, *all);
  }

  void changeSet(const v1::SetChange& change) {
    const auto rule = setRule(read_.kind, change.field());
    auto all = setElements(rule, slice(change.field()));
    if (!all) return;
    for (const auto& element : change.removed()) removeElement(change.field(), rule, *all, element);
    for (const auto& element : change.added()) putElement(change.field(), rule, *all, element);
    store(change.field(), sliceOf(change.field(), *all));
  }

  // An element that another device wrote since stays: its author had not seen this removal, nor we that writing.
  void removeElement(std::uint32_t field, const SetRule& rule, std::vector<std::string>& all,
                     const std::string& element) {
    const auto key = keyOf(rule, element);
    const auto found = findKey(rule, all, key);
    const auto standing = state_.elements.find({field, key});
    if (found == all.end() || (standing != state_.elements.end() && unseen(standing->second))) return;
    all.erase(found);
    if (standing != state_.elements.end()) state_.elements.erase(standing);
  }

  void putElement(std::uint32_t field, const SetRule& rule, std::vector<std::string>& all, const std::string& element) {
    const auto key = keyOf(rule, element);
    const auto found = findKey(rule, all, key);
    auto& standing = state_.elements[{field, key}];
    if (found == all.end()) {
      all.push_back(element);
    } else if (*found != element) {
      if (unseen(standing)) lost_.push_back({field, sliceOf(field, {*found}), standing, stamp_});
      *found = element;
    }
    standing = stamp_;
  }

  void changeDeletion() {
    if (!read_.change.has_deleted()) return edit();
    if (read_.change.deleted()) return remove();
    state_.deletion.reset();
    state_.edits[stamp_.device] = stamp_;
  }

  // An edit whose author had not seen the deletion brings the record back.
  void edit() {
    if (state_.deletion && unseen(*state_.deletion)) {
      lost_.push_back({0, {}, *state_.deletion, stamp_});
      state_.deletion.reset();
    }
    state_.edits[stamp_.device] = stamp_;
  }

  // A deletion takes away what its author had seen, no more.
  void remove() {
    const auto survivor = std::ranges::find_if(state_.edits, [&](const auto& entry) { return unseen(entry.second); });
    if (survivor != state_.edits.end()) {
      lost_.push_back({0, {}, stamp_, survivor->second});
    } else if (!state_.deletion) {
      state_.deletion = stamp_;
    }
  }

  RecordState& state_;
  ReadChange& read_;
  const Stamp& stamp_;
  std::vector<Overwritten> lost_;
};

// Whether one of a set's changed elements is the one that was in conflict.
bool touchesElement(const SetRule& rule, const v1::SetChange& set, const std::string& slice) {
  const auto lost = setElements(rule, slice);
  if (!lost || lost->empty()) return true;
  const auto same = [&](const std::string& element) { return keyOf(rule, element) == keyOf(rule, lost->front()); };
  return std::ranges::any_of(set.added(), same) || std::ranges::any_of(set.removed(), same);
}

}  // namespace

bool settles(const v1::Change& change, const Overwritten& conflict) {
  if (change.base_seq() < conflict.won.seq) return false;
  if (conflict.field == 0 || std::ranges::find(change.fields(), conflict.field) != change.fields().end()) return true;
  const auto rule = setRule(kindOf(change.kind()), conflict.field);
  return std::ranges::any_of(change.set_changes(), [&](const v1::SetChange& set) {
    return set.field() == conflict.field && touchesElement(rule, set, conflict.slice);
  });
}

Result<std::vector<Overwritten>> applyChange(RecordState& state, const v1::Change& change, const Stamp& stamp) {
  COLLEGA_ASSIGN(read, readChange(state, change, stamp));
  return Application(state, read, stamp).run();
}

}  // namespace collega::records
