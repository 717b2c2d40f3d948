// Merging: changes in ledger order, field by field. Replicas that applied the same changes in the same order are equal.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/records/slices.h"
#include "collega/v1/ledger.pb.h"
#include "ledger/id.h"

namespace collega::records {

// Who wrote a value, and where it stands. seq 0: not in the ledger yet.
struct Stamp {
  std::uint64_t seq = 0;
  Id account;
  Id device;
  std::int64_t madeAtMs = 0;
  auto operator<=>(const Stamp&) const = default;
};

struct RecordState {
  std::uint32_t kind = 0;
  Slices fields;
  std::map<std::uint32_t, Stamp> stamps;                            // of the last change to each field
  std::map<std::pair<std::uint32_t, std::string>, Stamp> elements;  // of each element of a set, by field and key
  std::map<Id, Stamp> edits;                                        // the last edit of each device
  std::optional<Stamp> deletion;                                    // set while the record is deleted
  Stamp created;
  Stamp changed;

  [[nodiscard]] bool deleted() const { return deletion.has_value(); }
  [[nodiscard]] std::string bytes() const { return join(fields); }

  // For keeping: compact, and the same on every replica in step.
  [[nodiscard]] std::string save() const;
  static Result<RecordState> load(std::string_view bytes);
};

// A value that a concurrent change wrote over. Field 0 is the record's deletion, which an edit outlived.
struct Overwritten {
  std::uint32_t field = 0;
  std::string slice;
  Stamp lost;
  Stamp won;
};

// Applies one change (docs/decisions/merging.md has the rules). What it overwrote although its author had not seen it
// is returned, to be kept and shown. InvalidInput, and no change, if `change` is malformed or of another kind than the
// record.
Result<std::vector<Overwritten>> applyChange(RecordState& state, const v1::Change& change, const Stamp& stamp);

// Whether a change settles an earlier conflict: its author had seen it and wrote that field or element again.
bool settles(const v1::Change& change, const Overwritten& conflict);

// The smallest change that makes `after` out of `before` (either may be empty): set fields by element, others whole.
// `baseSeq`: the last place this replica had replayed. Nothing if they are equal.
std::optional<v1::Change> difference(const Id& record, std::uint32_t kind, std::string_view before,
                                     std::string_view after, std::uint64_t baseSeq, std::int64_t nowMs);

}  // namespace collega::records
