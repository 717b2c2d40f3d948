#include "app/session/keeping/erasing_space.h"

#include <algorithm>

#include "app/records/reading.h"
#include "app/records/written.h"
#include "ledger/commit.h"

namespace collega::session {
namespace {

using google::protobuf::Message;

constexpr std::size_t entriesAtOnce = 256;
// As many as one entry of the ledger may name.
constexpr std::size_t redactionsAtOnce = 500;
constexpr std::size_t chunksAtOnce = 10'000;

Result<v1::Commit> opened(const v1::Placed& placed, const v1::EntryHead& head, const ledger::EpochSecrets& secrets) {
  const auto secret = secrets.find(head.epoch());
  if (secret == secrets.end()) return {Problem::Unverified, "its key is not on this device"};
  return ledger::openCommit(placed.entry().head(), head.nonce(), placed.entry().body(), secret->second);
}

// The chunks of what is attached, in whatever kind and field.
void addChunks(const Message& value, std::set<std::string>& chunks) {
  if (const auto* attachment = dynamic_cast<const v1::Attachment*>(&value))
    chunks.insert(attachment->chunks().begin(), attachment->chunks().end());
  std::vector<const google::protobuf::FieldDescriptor*> fields;
  value.GetReflection()->ListFields(value, &fields);
  for (const auto* field : fields) {
    if (field->cpp_type() != google::protobuf::FieldDescriptor::CPPTYPE_MESSAGE) continue;
    for (int i = 0; i < records::countOf(value, *field); ++i) addChunks(records::messageOf(value, *field, i), chunks);
  }
}

// Null for a newer kind.
std::unique_ptr<Message> parsed(std::uint32_t number, const std::string& bytes) {
  const auto* const kind = records::kindOf(number);
  auto value = kind ? kind->make() : nullptr;
  return value && value->ParseFromString(bytes) ? std::move(value) : nullptr;
}

// Whether a field that the kind cannot be without was there and is gone.
bool lostWhatItNeeds(const records::Kind& kind, const Message& before, const Message& after) {
  return std::ranges::any_of(kind.fields, [&](const records::Field& field) {
    return field.required && records::countOf(before, *field.descriptor) > records::countOf(after, *field.descriptor);
  });
}

}  // namespace

Result<void> ErasingSpace::readOn(store::Store& store) {
  COLLEGA_ASSIGN(secrets, store.secrets(state_.id));
  COLLEGA_ASSIGN(page, store.entries(state_.id, read_, entriesAtOnce));
  allRead_ = page.empty();
  for (const auto& placed : page) COLLEGA_TRY(look(placed, secrets));
  if (!allRead_) read_ = page.back().seq();
  return {};
}

// One that does not open here is set aside already; of theirs it goes all the same.
Result<void> ErasingSpace::look(const v1::Placed& placed, const ledger::EpochSecrets& secrets) {
  COLLEGA_ASSIGN(head, ledger::parseHead(placed.entry()));
  if (head.kind() != v1::ENTRY_KIND_COMMIT || ledger::isRedacted(placed.entry())) return {};
  const auto commit = opened(placed, head, secrets);
  const bool theirs = head.account_id() == someone_.account.view();
  const bool speaksOf =
      commit && std::ranges::any_of(commit->changes(), [this](const auto& it) { return concerns(it); });
  if (!theirs && !speaksOf) return {};
  const bool goes = theirs || all_;
  if (goes)
    witnesses_[placed.seq()] = ledger::witnessOf(placed.entry());
  else
    ++left_;
  if (commit) note(*commit, goes);
  return {};
}

void ErasingSpace::note(const v1::Commit& commit, bool goes) {
  for (const auto& change : commit.changes()) {
    if (const auto id = Id::from(change.record_id())) touched_.insert(*id);
    if (const auto value = records::writtenBy(change); value && goes) addChunks(*value, chunks_);
  }
}

// That somebody was taken out of a list, or their profile deleted, says no more than their number.
bool ErasingSpace::concerns(const v1::Change& change) const {
  const auto value = records::writtenBy(change);
  return value && records::isAbout(*value, someone_);
}

Result<std::vector<v1::Change>> ErasingSpace::rewriting(store::Store& store, std::int64_t nowMs) {
  std::vector<v1::Change> changes;
  for (const auto& id : touched_) {
    COLLEGA_ASSIGN(change, rewritten(store, id, nowMs));
    if (change) changes.push_back(*std::move(change));
  }
  return changes;
}

Result<std::optional<v1::Change>> ErasingSpace::rewritten(store::Store& store, const Id& record, std::int64_t nowMs) {
  COLLEGA_ASSIGN(row, store.record(record, state_.id));
  if (!row) return std::optional<v1::Change>();
  COLLEGA_ASSIGN(base, withoutTheirs(store, record));
  const auto after = row->deleted ? std::nullopt : staying(*row);
  const auto target = after ? *after : withoutThem(row->kind, base.bytes());
  auto change = records::difference(record, row->kind, base.bytes(), target, state_.head.seq, nowMs);
  // What is deleted stays so; and what begins nowhere any more began here.
  if (!after || base.deleted()) {
    if (!change) change.emplace();
    change->set_record_id(record.bytes());
    change->set_kind(row->kind);
    change->set_base_seq(state_.head.seq);
    change->set_made_at_ms(nowMs);
    change->set_deleted(!after);
  }
  return change;
}

Result<records::RecordState> ErasingSpace::withoutTheirs(store::Store& store, const Id& record) {
  COLLEGA_ASSIGN(history, store.history(state_.id, record));
  records::RecordState state;
  for (const auto& [stamp, change] : history)
    if (!witnesses_.contains(stamp.seq)) (void)records::applyChange(state, change, stamp);  // a malformed one is none
  return state;
}

std::optional<std::string> ErasingSpace::staying(const store::Row& row) {
  const auto before = parsed(row.kind, row.bytes);
  if (!before) return row.bytes;  // a newer kind: nobody here can tell
  const std::unique_ptr<Message> after(before->New());
  after->CopyFrom(*before);
  records::removeAbout(*after, someone_);
  if (row.id == someone_.account || lostWhatItNeeds(*records::kindOf(row.kind), *before, *after)) return std::nullopt;
  addChunks(*after, kept_);
  return after->SerializeAsString();
}

std::string ErasingSpace::withoutThem(std::uint32_t kind, const std::string& bytes) const {
  const auto value = parsed(kind, bytes);
  if (!value) return bytes;
  records::removeAbout(*value, someone_);
  return value->SerializeAsString();
}

std::vector<v1::Redact> ErasingSpace::redactions() const {
  std::vector<std::string> chunks;
  std::ranges::set_difference(chunks_, kept_, std::back_inserter(chunks));
  std::vector<v1::Redact> redactions;
  auto entry = witnesses_.begin();
  for (std::size_t next = 0; entry != witnesses_.end() || (next < chunks.size() && !witnesses_.empty());) {
    auto& redact = redactions.emplace_back();
    // Chunks alone are named beside an entry that has gone already.
    if (entry == witnesses_.end()) --entry;
    for (std::size_t i = 0; i < redactionsAtOnce && entry != witnesses_.end(); ++i, ++entry) {
      redact.add_seqs(entry->first);
      *redact.add_witnesses() = entry->second;
    }
    for (std::size_t i = 0; i < chunksAtOnce && next < chunks.size(); ++i) redact.add_chunks(chunks[next++]);
  }
  return redactions;
}

}  // namespace collega::session
