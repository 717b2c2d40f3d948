#include "app/sync/refiller.h"

#include <algorithm>
#include <utility>

#include "app/store/rewind.h"
#include "app/sync/batch.h"
#include "app/sync/pauses.h"
#include "app/sync/reading.h"

namespace collega::sync {
namespace {

constexpr std::string_view metSetting = "sync.server";
constexpr std::string_view leftOutSetting = "sync.left_out";
// More than anybody is a member of.
constexpr std::size_t mostSpaces = 2'000;
constexpr std::size_t readAtOnce = 256;
constexpr std::size_t maxBodies = 1'000;

v1::Position position(const Id& space, std::uint64_t seq) {
  v1::Position position;
  position.set_space_id(space.bytes());
  position.set_seq(seq);
  return position;
}

v1::RefillRequest requestOf(const Id& space, std::vector<v1::Placed> entries) {
  v1::RefillRequest request;
  request.set_space_id(space.bytes());
  std::size_t size = 0;
  for (auto& placed : entries) {
    size += entrySize(placed.entry());
    if (size > appendTargetBytes && request.entries_size() > 0) break;
    *request.add_entries() = std::move(placed);
  }
  return request;
}

// What the ledger came to at an earlier place.
Result<ledger::SpaceState> stateAt(store::Store& store, const Id& space, std::uint64_t seq) {
  ledger::SpaceState state;
  while (state.head.seq < seq) {
    COLLEGA_ASSIGN(page, store.entries(space, state.head.seq, readAtOnce));
    if (page.empty()) return {Problem::Damaged, "a ledger with a gap"};
    for (const auto& placed : page)
      if (placed.seq() <= seq) COLLEGA_TRY(ledger::replay(state, placed, keptChain(store, space)));
  }
  return state;
}

// Of which only the hash of the body came, and no redaction has said why.
Result<std::set<std::uint64_t>> missingBodies(store::Store& store, const Id& space) {
  COLLEGA_ASSIGN(aside, store.quarantined(space));
  std::set<std::uint64_t> places;
  for (const auto& one : aside)
    if (one.reason == missingBody) places.insert(one.seq);
  return places;
}

// Commits that no redaction up to `last` took, without their bodies: what a later one took that is in no history any
// more.
Result<std::map<std::uint64_t, v1::Placed>> bareUpTo(store::Store& store, const Id& space, std::uint64_t last) {
  std::map<std::uint64_t, v1::Placed> bare;
  for (std::uint64_t after = 0; after < last;) {
    COLLEGA_ASSIGN(page, store.entries(space, after, readAtOnce));
    if (page.empty()) return {Problem::Damaged, "a ledger with a gap"};
    after = page.back().seq();
    for (auto& placed : page) {
      if (placed.seq() > last) break;
      COLLEGA_ASSIGN(head, ledger::parseHead(placed.entry()));
      v1::Redact redact;
      if (head.kind() == v1::ENTRY_KIND_REDACT && redact.ParseFromString(placed.entry().body()))
        for (const auto seq : redact.seqs()) bare.erase(seq);
      if (ledger::isRedacted(placed.entry())) bare.emplace(placed.seq(), std::move(placed));
    }
  }
  return bare;
}

}  // namespace

Result<std::set<Id>> leftOut(store::Store& store) { return idsIn(store, leftOutSetting); }

Result<void> Refiller::meet(const std::string& incarnation, Then then) {
  incarnation_ = incarnation;
  then_ = std::move(then);
  lacks_.clear();
  bodies_.clear();
  partings_.clear();
  refused_.clear();
  leftOut_.clear();
  COLLEGA_ASSIGN(known, context_.store.setting(metSetting));
  const bool met = known && *known == incarnation && !doubted_;
  if (met) COLLEGA_TRY(recallLeftOut());
  COLLEGA_ASSIGN(reached, inQuestion(met));
  if (reached.empty()) return met ? std::exchange(then_, {})() : finish();
  ask(reached, [this, reached](const v1::HeadsResponse& answer) -> Result<void> {
    for (int i = 0; i < answer.heads_size(); ++i)
      COLLEGA_TRY(compare(*Id::from(reached[static_cast<std::size_t>(i)].space_id()), answer.heads(i)));
    return goOn();
  });
  return {};
}

void Refiller::ask(const std::vector<v1::Position>& reached,
                   std::function<Result<void>(const v1::HeadsResponse&)> then) {
  v1::HeadsRequest request;
  for (const auto& one : reached) *request.add_reached() = one;
  calls_.call<v1::HeadsResponse>(
      "/collega.v1.RefillService/Heads", request,
      [this, asked = request.reached_size(), then = std::move(then)](const auto& answer) -> Result<void> {
        // An older server: there is nothing to be handed back to it.
        if (!answer && answer.error().problem == Problem::BadAnswer) return std::exchange(then_, {})();
        if (!answer) return answer.error();
        if (answer->heads_size() != asked) return {Problem::BadAnswer, "not a head for each space"};
        return then(*answer);
      });
}

bool Refiller::isSame(const Id& space, std::uint64_t seq, const v1::Head& head) const {
  const Space* known = spaces_.find(space);
  const auto chain = seq == known->state.head.seq ? known->state.head.chain : context_.store.chainAt(space, seq);
  return chain && chain->view() == head.chain();
}

// All that the server has, or where it lost nothing those of which something is missing here.
Result<std::vector<v1::Position>> Refiller::inQuestion(bool met) const {
  std::vector<v1::Position> reached;
  for (const auto& [id, space] : spaces_.all()) {
    if (!space.founded || reached.size() == mostSpaces) continue;
    if (met) {
      COLLEGA_ASSIGN(missing, missingBodies(context_.store, id));
      if (missing.empty() || leftOut_.contains(id)) continue;
    }
    reached.push_back(position(id, space.state.head.seq));
  }
  return reached;
}

Result<void> Refiller::compare(const Id& id, const v1::Head& head) {
  auto& space = *spaces_.find(id);
  space.reachable = std::numeric_limits<std::uint64_t>::max();
  const auto own = space.state.head.seq;
  // It may have all of it, and not show it to whom it ends with putting out; or that is what was lost. Its end tells.
  if (head.seq() == 0 && !spaces_.mayWrite(space.state) && !refused_.contains(id)) {
    lacks_.push_back({id, own - 1, true});
    return {};
  }
  const auto common = std::min<std::uint64_t>(own, head.seq());
  if (head.seq() > 0 && !isSame(id, common, head)) {
    partings_.push_back({id, 1, common});
    return {};
  }
  if (head.seq() < own) lacks_.push_back({id, head.seq()});
  return compareBodies(space, head);
}

// Whoever handed the ledger back may have left bodies out, or had them no longer.
Result<void> Refiller::compareBodies(Space& space, const v1::Head& head) {
  const Id& id = space.state.id;
  const std::set<std::uint64_t> bare(head.bare().begin(), head.bare().end());
  COLLEGA_ASSIGN(missing, missingBodies(context_.store, id));
  const bool told = bare.size() < maxBodies;
  std::erase_if(missing, [&](auto seq) { return seq > head.seq() || bare.contains(seq) || !told; });
  space.missing = std::move(missing);
  Bodies bodies{id, {}};
  for (const auto seq : bare) {
    if (seq == 0 || seq > space.state.head.seq || bodies.places.size() == maxBodies) continue;
    COLLEGA_ASSIGN(own, context_.store.entries(id, seq - 1, 1));
    COLLEGA_ASSIGN(
        about, own.empty() ? Result<v1::EntryHead>(Problem::Damaged, "a gap") : ledger::parseHead(own.front().entry()));
    if (about.kind() == v1::ENTRY_KIND_COMMIT && !ledger::isRedacted(own.front().entry())) bodies.places.push_back(seq);
  }
  if (!bodies.places.empty()) bodies_.push_back(std::move(bodies));
  return {};
}

void Refiller::leaveOut(Space& space) {
  space.reachable = 0;
  leftOut_.insert(space.state.id);
}

// One thing after the other.
Result<void> Refiller::goOn() {
  if (!lacks_.empty()) return handBack(lacks_.front());
  if (!bodies_.empty()) return handIn(bodies_.front());
  if (!partings_.empty()) return search(partings_.front());
  return finish();
}

Result<void> Refiller::handBack(Lack& lack) {
  COLLEGA_ASSIGN(entries, context_.store.entries(lack.space, lack.after, readAtOnce));
  if (entries.empty()) {
    lacks_.pop_front();
    return goOn();
  }
  const auto request = requestOf(lack.space, std::move(entries));
  const auto last = request.entries().rbegin()->seq();
  calls_.call<v1::RefillResponse>("/collega.v1.RefillService/Refill", request,
                                  [this, last](const auto& answer) { return handed(last, answer); });
  return {};
}

// Somebody may have written there meanwhile: it is looked at once more. One space that the server does not take back
// for good does not stop the others.
Result<void> Refiller::handed(std::uint64_t last, const Result<v1::RefillResponse>& answer) {
  auto& lack = lacks_.front();
  if (answer) {
    const auto handed = last - std::exchange(lack.after, last);
    if (!lack.unseen) handedBack_ += handed;
    return goOn();
  }
  if (passesByItself(answer.error().problem)) return answer.error();
  const Lack refused = lack;
  lacks_.pop_front();
  auto& space = *spaces_.find(refused.space);
  if (!refused_.insert(refused.space).second) {
    if (spaces_.mayWrite(space.state)) context_.report(answer.error());
    space.reachable = refused.after;
    if (refused.after == 0) leaveOut(space);
    return goOn();
  }
  ask({position(refused.space, space.state.head.seq)}, [this, refused](const v1::HeadsResponse& heads) -> Result<void> {
    COLLEGA_TRY(compare(refused.space, heads.heads(0)));
    return goOn();
  });
  return {};
}

// One that the server does not take is redacted by now, or it does not keep it: that is its own affair.
Result<void> Refiller::handIn(const Bodies& bodies) {
  std::vector<v1::Placed> entries;
  std::size_t size = 0;
  for (const auto seq : bodies.places) {
    COLLEGA_ASSIGN(one, context_.store.entries(bodies.space, seq - 1, 1));
    if (one.empty()) return {Problem::Damaged, "a ledger with a gap"};
    size += entrySize(one.front().entry());
    entries.push_back(std::move(one.front()));
    if (size > appendTargetBytes) break;
  }
  const auto request = requestOf(bodies.space, std::move(entries));
  calls_.call<v1::RefillResponse>(
      "/collega.v1.RefillService/Refill", request,
      [this, sent = request.entries_size()](const Result<v1::RefillResponse>& answer) -> Result<void> {
        if (!answer && passesByItself(answer.error().problem)) return answer.error();
        auto& places = bodies_.front().places;
        places.erase(places.begin(), places.begin() + std::min<std::ptrdiff_t>(sent, std::ssize(places)));
        if (answer) handedBack_ += static_cast<std::uint64_t>(sent);
        if (!answer || places.empty()) bodies_.pop_front();
        return goOn();
      });
  return {};
}

// By halves.
Result<void> Refiller::search(Parting& parting) {
  if (parting.other - parting.same <= 1) return follow(parting);
  const auto middle = parting.same + (parting.other - parting.same) / 2;
  ask({position(parting.space, middle)}, [this, middle](const v1::HeadsResponse& answer) {
    auto& at = partings_.front();
    (isSame(at.space, middle, answer.heads(0)) ? at.same : at.other) = middle;
    return goOn();
  });
  return {};
}

Result<void> Refiller::follow(const Parting& parting) {
  const Id id = parting.space;
  COLLEGA_ASSIGN(state, stateAt(context_.store, id, parting.same));
  COLLEGA_TRY(context_.store.atomically([&] { return goBack(state); }));
  *spaces_.find(id) = Space{std::move(state)};
  context_.changed.insert(id);
  partings_.pop_front();
  const auto head = spaces_.find(id)->state.head.seq;
  ask({position(id, head)}, [this, id, head](const v1::HeadsResponse& answer) -> Result<void> {
    if (isSame(id, head, answer.heads(0))) COLLEGA_TRY(compareBodies(*spaces_.find(id), answer.heads(0)));
    return goOn();
  });
  return {};
}

// What a redaction took that is in no history any more is missing from now on.
Result<void> Refiller::goBack(const ledger::SpaceState& state) {
  COLLEGA_ASSIGN(bare, bareUpTo(context_.store, state.id, state.head.seq));
  COLLEGA_TRY(
      store::rewind(context_.store, state, "the server was brought back from an older copy, and went on without this"));
  for (const auto& [seq, placed] : bare) COLLEGA_TRY(context_.store.quarantine(state.id, placed, missingBody));
  return {};
}

Result<void> Refiller::recallLeftOut() {
  COLLEGA_ASSIGN(ids, leftOut(context_.store));
  leftOut_ = std::move(ids);
  for (const auto& id : leftOut_)
    if (auto* space = spaces_.find(id)) space->reachable = 0;
  return {};
}

Result<void> Refiller::finish() {
  doubted_ = false;
  if (const auto count = std::exchange(handedBack_, 0); count > 0)
    COLLEGA_TRY(
        context_.store.setSetting(refilledSetting, std::to_string(context_.clock()) + " " + std::to_string(count)));
  COLLEGA_TRY(keepIds(context_.store, leftOutSetting, leftOut_));
  COLLEGA_TRY(context_.store.setSetting(metSetting, incarnation_));
  return std::exchange(then_, {})();
}

}  // namespace collega::sync
