#include "backend-stub/services/placing.h"

#include <algorithm>

namespace collega::server {
namespace {

// More than this is read from the store by those who follow.
constexpr std::size_t toldAtOnce = 4;

// A snapshot after so many commits keeps the start of a server short.
constexpr std::uint64_t snapshotEvery = 256;

v1::Refusal refusal(v1::RefusalReason reason, const std::string& message) {
  v1::Refusal refusal;
  refusal.set_reason(reason);
  refusal.set_message(message);
  return refusal;
}

// A device that comes back by the recovery code is brought in by device 0, which opens no sessions.
bool isOf(const Session& session, const v1::EntryHead& head) {
  if (head.account_id() != session.account.view()) return false;
  return head.device_id() == session.device.view() || head.kind() == v1::ENTRY_KIND_DEVICE_ADD;
}

// By their hashes: of one that was redacted since, its body's hash is left.
bool sameEntry(const v1::Entry& a, const v1::Entry& b) { return ledger::entryHash(a) == ledger::entryHash(b); }

ledger::Place placeOf(const v1::Placed& placed) { return {placed.seq(), Hash::from(placed.chain()).value_or(Hash{})}; }

std::vector<Id> activeMembers(const ledger::SpaceState& state) {
  std::vector<Id> accounts;
  for (const auto& [account, member] : state.members) {
    if (member.active) accounts.push_back(account);
  }
  return accounts;
}

// Both sorted, as they come from a map.
std::vector<Id> missingFrom(const std::vector<Id>& some, const std::vector<Id>& others) {
  std::vector<Id> missing;
  std::ranges::set_difference(some, others, std::back_inserter(missing));
  return missing;
}

class Placer {
 public:
  Placer(Transaction& transaction, ledger::SpaceState& state, const v1::Entry& entry, PlacedEntries& placed)
      : transaction_(transaction), state_(state), entry_(entry), placed_(placed) {}

  // What was answered before, if an entry has this number already.
  Result<std::optional<Placing>> earlier(const Id& space, const Authored& authored) {
    COLLEGA_ASSIGN(known, transaction_.entryBy(space, authored));
    if (!known) return std::optional<Placing>();
    if (sameEntry(known->entry(), entry_)) return std::optional<Placing>(placeOf(*known));
    COLLEGA_TRY(transaction_.addEvidence(space, authored, entry_));
    return std::optional<Placing>(refusal(v1::REFUSAL_REASON_DEVICE_SEQ, "another entry has this number"));
  }

  Result<Placing> judge(const Id& space, const Authored& authored) {
    const auto verdict = verdictIn(space);
    if (const auto* refused = std::get_if<v1::Refusal>(&verdict)) return Placing(*refused);
    const auto& judged = std::get<ledger::Judged>(verdict);
    COLLEGA_TRY(write(space, judged, authored));
    return Placing(judged.place);
  }

  // Whether the entry stands at this place, with this chain; then it is written there again.
  Result<bool> standAgain(const Id& space, const v1::Placed& placed) {
    const auto verdict = verdictIn(space);
    const auto* judged = std::get_if<ledger::Judged>(&verdict);
    if (judged == nullptr || judged->place != placeOf(placed)) return false;
    COLLEGA_TRY(write(space, *judged, authoredBy(judged->head)));
    return true;
  }

 private:
  [[nodiscard]] std::variant<ledger::Judged, v1::Refusal> verdictIn(const Id& space) const {
    return ledger::judge(state_, entry_, [&](std::uint64_t seq) -> std::optional<Hash> {
      auto chain = transaction_.chainAt(space, seq);
      return chain ? *std::move(chain) : std::nullopt;
    });
  }

  Result<void> write(const Id& space, const ledger::Judged& judged, const Authored& authored) {
    v1::Placed placed;
    placed.set_seq(judged.place.seq);
    placed.set_chain(judged.place.chain.bytes());
    *placed.mutable_entry() = entry_;
    COLLEGA_TRY(transaction_.addEntry(space, placed, authored));
    const bool isCommit = judged.head.kind() == v1::ENTRY_KIND_COMMIT;
    placed_.add(std::move(placed), isCommit);
    if (!isCommit) return takeIntoRoster(space, judged);
    ledger::apply(state_, entry_, judged);
    return judged.place.seq % snapshotEvery == 0 ? saveSnapshot(space) : Result<void>();
  }

  Result<void> takeIntoRoster(const Id& space, const ledger::Judged& judged) {
    const auto before = activeMembers(state_);
    ledger::apply(state_, entry_, judged);
    if (judged.head.kind() == v1::ENTRY_KIND_REDACT) {
      placed_.redacted.reset();
      COLLEGA_TRY(dropBodies(space, judged.account));
    }
    const auto after = activeMembers(state_);
    for (const auto& account : missingFrom(after, before)) {
      COLLEGA_TRY(transaction_.addMember(space, account));
      COLLEGA_TRY(transaction_.removeJoin(space, account));
      placed_.newcomers.push_back(account);
    }
    for (const auto& account : missingFrom(before, after)) COLLEGA_TRY(transaction_.removeMember(space, account));
    return saveSnapshot(space);
  }

  // What the rule let pass: each witness is proven to stand at its place.
  Result<void> dropBodies(const Id& space, const Id& by) {
    v1::Redact redact;
    redact.ParseFromString(entry_.body());
    for (int i = 0; i < redact.seqs_size(); ++i)
      COLLEGA_TRY(transaction_.redactEntry(space, redact.seqs(i), redact.witnesses(i).body_hash()));
    std::vector<Hash> chunks;
    for (const auto& hash : redact.chunks()) chunks.push_back(Hash::from(hash).value_or(Hash{}));
    // A coordinator redacts anybody's, everybody else their own.
    const bool anybodys = state_.members.at(by).role == v1::ROLE_COORDINATOR;
    return transaction_.removeChunks(space, chunks, anybodys ? Id{} : by);
  }

  Result<void> saveSnapshot(const Id& space) {
    return transaction_.saveSnapshot(space, state_.rosterVersion, state_.save());
  }

  Transaction& transaction_;
  ledger::SpaceState& state_;
  const v1::Entry& entry_;
  PlacedEntries& placed_;
};

}  // namespace

void PlacedEntries::add(v1::Placed placed, bool isCommit) {
  any = true;
  mustBeRead |= !isCommit || commits.size() == toldAtOnce;
  if (mustBeRead)
    commits.clear();
  else
    commits.push_back(std::move(placed));
}

Announcement PlacedEntries::announcement(const Id& space) && {
  return {.space = space, .newcomers = std::move(newcomers), .commits = std::move(commits)};
}

Authored authoredBy(const v1::EntryHead& head) {
  return {Id::from(head.device_id()).value_or(Id{}), head.incarnation(), head.device_seq()};
}

Result<Placing> placeEntry(Transaction& transaction, ledger::SpaceState& state, const Session& session,
                           const v1::Entry& entry, PlacedEntries& placed) {
  const auto head = ledger::parseHead(entry);
  if (!head) return Placing(refusal(v1::REFUSAL_REASON_MALFORMED, head.error().detail));
  if (!isOf(session, *head)) return Placing(refusal(v1::REFUSAL_REASON_NOT_ALLOWED, "the session is another device's"));
  if (ledger::isRedacted(entry)) return Placing(refusal(v1::REFUSAL_REASON_MALFORMED, "a new commit has its body"));
  const Id space = Id::from(head->space_id()).value_or(Id{});
  if (!state.id.isNull() && space != state.id) {
    return Placing(refusal(v1::REFUSAL_REASON_WRONG_SPACE, "the entry belongs to another space"));
  }
  Placer placer(transaction, state, entry, placed);
  COLLEGA_ASSIGN(earlier, placer.earlier(space, authoredBy(*head)));
  if (earlier) return *std::move(earlier);
  return placer.judge(space, authoredBy(*head));
}

namespace {

Result<std::set<std::uint64_t>> redactedIn(Transaction& transaction, const Id& space) {
  std::set<std::uint64_t> redacted;
  for (std::uint64_t after = 0;;) {
    COLLEGA_ASSIGN(page, transaction.entriesAfter(space, after, {}));
    if (page.empty()) return redacted;
    after = page.back().seq();
    for (const auto& placed : page) {
      v1::EntryHead head;
      v1::Redact redact;
      if (!head.ParseFromString(placed.entry().head()) || head.kind() != v1::ENTRY_KIND_REDACT) continue;
      if (redact.ParseFromString(placed.entry().body())) redacted.insert(redact.seqs().begin(), redact.seqs().end());
    }
  }
}

// The chain proves the body by its hash.
Result<void> fillIn(Transaction& transaction, const Id& space, const v1::Placed& given, PlacedEntries& placed) {
  if (ledger::isRedacted(given.entry())) return {};
  COLLEGA_ASSIGN(there, transaction.entriesAfter(space, given.seq() - 1, {.entries = 1}));
  const bool lacks = !there.empty() && there.front().seq() == given.seq() &&
                     ledger::isRedacted(there.front().entry()) && sameEntry(there.front().entry(), given.entry());
  if (!lacks) return {};
  if (!placed.redacted) {
    COLLEGA_ASSIGN(redacted, redactedIn(transaction, space));
    placed.redacted = std::move(redacted);
  }
  if (placed.redacted->contains(given.seq())) return {};
  return transaction.putBody(space, given.seq(), given.entry().body());
}

}  // namespace

Result<bool> placeAgain(Transaction& transaction, ledger::SpaceState& state, const Id& space, const v1::Placed& given,
                        PlacedEntries& placed) {
  const auto head = ledger::parseHead(given.entry());
  if (!head || head->space_id() != space.view()) return false;
  if (given.seq() > state.head.seq) return Placer(transaction, state, given.entry(), placed).standAgain(space, given);
  if (given.seq() == 0) return false;
  COLLEGA_ASSIGN(there, transaction.chainAt(space, given.seq()));
  if (!there || there->view() != given.chain()) return false;
  COLLEGA_TRY(fillIn(transaction, space, given, placed));
  return true;
}

}  // namespace collega::server
