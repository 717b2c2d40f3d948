#include "app/sync/refiller.h"

#include <algorithm>
#include <utility>

#include "app/store/rewind.h"
#include "app/sync/batch.h"
#include "app/sync/pauses.h"

namespace collega::sync {
namespace {

constexpr std::string_view metSetting = "sync.server";
// Their ids, one after the other.
constexpr std::string_view leftOutSetting = "sync.left_out";
// More than anybody is a member of.
constexpr std::size_t mostSpaces = 2'000;
constexpr std::size_t readAtOnce = 256;

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

// The last place before which nothing is missing but what a redaction up to `same` took: that of a later one is to be
// read again, as the redaction is in no history any more.
Result<std::uint64_t> wholeUpTo(store::Store& store, const Id& space, std::uint64_t same) {
  std::set<std::uint64_t> bare;
  for (std::uint64_t after = 0; after < same;) {
    COLLEGA_ASSIGN(page, store.entries(space, after, readAtOnce));
    if (page.empty()) return {Problem::Damaged, "a ledger with a gap"};
    after = page.back().seq();
    for (const auto& placed : page) {
      if (placed.seq() > same) break;
      if (ledger::isRedacted(placed.entry())) bare.insert(placed.seq());
      COLLEGA_ASSIGN(head, ledger::parseHead(placed.entry()));
      v1::Redact redact;
      if (head.kind() != v1::ENTRY_KIND_REDACT || !redact.ParseFromString(placed.entry().body())) continue;
      for (const auto seq : redact.seqs()) bare.erase(seq);
    }
  }
  return bare.empty() ? same : *bare.begin() - 1;
}

}  // namespace

Result<std::set<Id>> leftOut(store::Store& store) {
  COLLEGA_ASSIGN(ids, store.setting(leftOutSetting));
  std::set<Id> spaces;
  for (std::size_t at = 0; ids && at < ids->size(); at += Id::size)
    if (const auto id = Id::from(std::string_view(*ids).substr(at, Id::size))) spaces.insert(*id);
  return spaces;
}

Result<void> Refiller::meet(const std::string& incarnation, Then then) {
  incarnation_ = incarnation;
  then_ = std::move(then);
  lacks_.clear();
  partings_.clear();
  refused_.clear();
  leftOut_.clear();
  COLLEGA_ASSIGN(known, context_.store.setting(metSetting));
  if (known && *known == incarnation && !doubted_) {
    COLLEGA_TRY(recallLeftOut());
    return std::exchange(then_, {})();
  }
  std::vector<v1::Position> reached;
  for (const auto& [id, space] : spaces_.all()) {
    if (!space.founded || reached.size() == mostSpaces) continue;
    reached.push_back(position(id, space.state.head.seq));
  }
  if (reached.empty()) return finish();
  ask(reached, [this, reached](const v1::HeadsResponse& answer) {
    for (int i = 0; i < answer.heads_size(); ++i)
      compare(*Id::from(reached[static_cast<std::size_t>(i)].space_id()), answer.heads(i));
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

void Refiller::compare(const Id& id, const v1::Head& head) {
  auto& space = *spaces_.find(id);
  space.reachable = std::numeric_limits<std::uint64_t>::max();
  const auto own = space.state.head.seq;
  // It may have all of it, and not show it to whom it ends with putting out; or that is what was lost. Its end tells.
  if (head.seq() == 0 && !spaces_.mayWrite(space.state) && !refused_.contains(id))
    return lacks_.push_back({id, own - 1, true});
  const auto common = std::min<std::uint64_t>(own, head.seq());
  if (head.seq() > 0 && !isSame(id, common, head))
    partings_.push_back({id, 1, common});
  else if (head.seq() < own)
    lacks_.push_back({id, head.seq()});
}

void Refiller::leaveOut(Space& space) {
  space.reachable = 0;
  leftOut_.insert(space.state.id);
}

// One thing after the other.
Result<void> Refiller::goOn() {
  if (!lacks_.empty()) return handBack(lacks_.front());
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
  ask({position(refused.space, space.state.head.seq)}, [this, refused](const v1::HeadsResponse& heads) {
    compare(refused.space, heads.heads(0));
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
  COLLEGA_ASSIGN(same, stateAt(context_.store, parting.space, parting.same));
  COLLEGA_ASSIGN(whole, wholeUpTo(context_.store, parting.space, parting.same));
  COLLEGA_ASSIGN(state, stateAt(context_.store, parting.space, whole));
  COLLEGA_TRY(store::rewind(context_.store, state, same,
                            "the server was brought back from an older copy, and went on without this"));
  *spaces_.find(parting.space) = Space{std::move(state)};
  context_.changed.insert(parting.space);
  partings_.pop_front();
  return goOn();
}

Result<void> Refiller::recallLeftOut() {
  COLLEGA_ASSIGN(ids, leftOut(context_.store));
  for (const auto& id : ids)
    if (auto* space = spaces_.find(id)) space->reachable = 0;
  return {};
}

Result<void> Refiller::noteLeftOut() {
  std::string ids;
  for (const auto& space : leftOut_) ids += space.view();
  COLLEGA_ASSIGN(noted, context_.store.setting(leftOutSetting));
  return noted.value_or("") == ids ? Result<void>() : context_.store.setSetting(leftOutSetting, ids);
}

Result<void> Refiller::finish() {
  doubted_ = false;
  if (const auto count = std::exchange(handedBack_, 0); count > 0)
    COLLEGA_TRY(
        context_.store.setSetting(refilledSetting, std::to_string(context_.clock()) + " " + std::to_string(count)));
  COLLEGA_TRY(noteLeftOut());
  COLLEGA_TRY(context_.store.setSetting(metSetting, incarnation_));
  return std::exchange(then_, {})();
}

}  // namespace collega::sync
