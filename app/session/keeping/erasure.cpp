#include "app/session/keeping/erasure.h"

#include <algorithm>

#include "app/session/keeping/erasing_space.h"
#include "app/session/keeping/keeper.h"
#include "app/session/sharing/someone.h"

namespace collega::session {

class Erasure::Inside {
 public:
  explicit Inside(const Id& person) { someone_.account = person; }

  // The person and the spaces as they are by now; what is still as it was when it was read is not read again.
  Result<void> lookAround(Session& session) {
    COLLEGA_ASSIGN(someone, someoneOf(session, someone_.account));
    COLLEGA_ASSIGN(spaces, Keeper::inside(session).ownSpaces());
    if (someone.texts != someone_.texts) read_.clear();
    someone_.texts = someone.texts;
    std::vector<std::unique_ptr<ErasingSpace>> before;
    before.swap(read_);
    for (const auto& space : spaces) {
      const bool all = coordinates(session, space.state);
      const auto same = std::ranges::find_if(before, [&](const auto& it) {
        return it && it->state().id == space.id && it->state().head.seq == space.state.head.seq && it->all() == all;
      });
      read_.push_back(same != before.end() ? std::move(*same)
                                           : std::make_unique<ErasingSpace>(someone_, space.state, all));
    }
    return {};
  }

  Result<bool> readOn(Session& session) {
    const auto next = std::ranges::find(read_, false, [](const auto& it) { return it->allRead(); });
    if (next == read_.end()) return true;
    COLLEGA_TRY((*next)->readOn(*Keeper::inside(session).store));
    return false;
  }

  [[nodiscard]] double part() const {
    double done = 0;
    double all = 0;
    for (const auto& space : read_) {
      done += static_cast<double>(space->read());
      all += static_cast<double>(space->state().head.seq);
    }
    return all > 0 ? std::min(done / all, 1.0) : 0;
  }

  Result<Erased> finish(Session& session, Erasing how) {
    COLLEGA_TRY(lookAround(session));
    for (bool over = false; !over;) {
      COLLEGA_ASSIGN(all, readOn(session));
      over = all;
    }
    Erased erased;
    for (const auto& space : read_) COLLEGA_TRY(eraseIn(session, *space, how, erased));
    if (erased.spaces == 0 && erased.notAllowed.empty() && someone_.texts.empty())
      return Error{Problem::NotFound, "person " + someone_.account.hex()};
    if (ofOneself(session) && how == Erasing::Act) COLLEGA_TRY(Keeper::inside(session).goSilent());
    return erased;
  }

 private:
  static bool coordinates(Session& session, const ledger::SpaceState& state) {
    return state.activeMember(session.account())->role == v1::ROLE_COORDINATOR;
  }
  [[nodiscard]] bool ofOneself(Session& session) const { return someone_.account == session.account(); }

  Result<void> eraseIn(Session& session, ErasingSpace& space, Erasing how, Erased& erased) {
    const bool mayAll = space.all() || ofOneself(session);
    if (space.left() > 0 || (!mayAll && !space.empty())) erased.notAllowed.push_back(space.state().id);
    if (!mayAll) return {};
    if (!space.empty()) COLLEGA_TRY(eraseFrom(Keeper::inside(session), space, how, erased));
    return ofOneself(session) && how == Erasing::Act ? leaveIn(session, space.state()) : Result<void>();
  }

  static Result<void> eraseFrom(Keeper::Inside& impl, ErasingSpace& space, Erasing how, Erased& erased) {
    COLLEGA_TRY(checkInStep(impl, space.state().id));
    COLLEGA_ASSIGN(changes, space.rewriting(*impl.store, impl.clock()));
    ++erased.spaces;
    erased.entries += space.entries();
    for (const auto& change : changes) ++(change.deleted() ? erased.deleted : erased.anew);
    return how == Erasing::Plan ? Result<void>() : write(impl, space.state().id, changes, space.redactions());
  }

  static Result<void> checkInStep(Keeper::Inside& impl, const Id& space) {
    COLLEGA_ASSIGN(waiting, impl.store->waiting(space, 1));
    COLLEGA_ASSIGN(sealed, impl.store->sealed(space));
    if (waiting.empty() && sealed.empty()) return {};
    return {Problem::NotAllowed, "what waits to be sent goes first: sync"};
  }

  static Result<void> write(Keeper::Inside& impl, const Id& space, const std::vector<v1::Change>& changes,
                            const std::vector<v1::Redact>& redactions) {
    if (!changes.empty()) COLLEGA_TRY(impl.store->change(space, changes));
    for (const auto& redact : redactions) COLLEGA_TRY(impl.addIntent(space, v1::ENTRY_KIND_REDACT, redact));
    impl.wakeSync();
    impl.announce();
    return {};
  }

  // The last coordinator stays, so that others can be let in.
  static Result<void> leaveIn(Session& session, const ledger::SpaceState& state) {
    const auto left = Keeper::inside(session).addLeave(state);
    return !left && left.error().problem == Problem::NotAllowed ? Result<void>() : left;
  }

  records::Someone someone_;
  // Each holds on to `someone_`.
  std::vector<std::unique_ptr<ErasingSpace>> read_;
};

Erasure::Erasure(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Erasure::~Erasure() = default;

Result<std::unique_ptr<Erasure>> Erasure::begin(Session& session, const Id& person) {
  auto inside = std::make_unique<Inside>(person);
  COLLEGA_TRY(inside->lookAround(session));
  return std::unique_ptr<Erasure>(new Erasure(std::move(inside)));
}

Result<void> Erasure::lookAround(Session& session) { return inside_->lookAround(session); }
Result<bool> Erasure::readOn(Session& session) { return inside_->readOn(session); }
double Erasure::part() const { return inside_->part(); }

Result<Erased> Erasure::plan(Session& session) {
  return Keeper::inside(session).asOne([&] { return inside_->finish(session, Erasing::Plan); });
}

Result<Erased> Erasure::act(Session& session) {
  return Keeper::inside(session).asOne([&] { return inside_->finish(session, Erasing::Act); });
}

Result<Erased> erase(Session& session, const Id& person, Erasing how) {
  COLLEGA_ASSIGN(erasure, Erasure::begin(session, person));
  return how == Erasing::Plan ? erasure->plan(session) : erasure->act(session);
}

}  // namespace collega::session
