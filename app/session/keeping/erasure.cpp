#include "app/session/keeping/erasure.h"

#include "app/session/keeping/erasing_space.h"
#include "app/session/keeping/keeper.h"
#include "app/session/sharing/someone.h"

namespace collega::session {
namespace {

class Erasure {
 public:
  Erasure(Session& session, const records::Someone& someone, Erasing how)
      : session_(session), impl_(Keeper::inside(session)), someone_(someone), how_(how) {}

  Result<Erased> run() {
    COLLEGA_ASSIGN(spaces, impl_.ownSpaces());
    for (const auto& space : spaces) COLLEGA_TRY(eraseIn(space.state));
    if (erased_.spaces == 0 && erased_.notAllowed.empty() && someone_.texts.empty())
      return Error{Problem::NotFound, "person " + someone_.account.hex()};
    if (ofOneself() && how_ == Erasing::Act) COLLEGA_TRY(impl_.goSilent());
    return erased_;
  }

 private:
  [[nodiscard]] bool ofOneself() const { return someone_.account == session_.account(); }

  Result<void> eraseIn(const ledger::SpaceState& state) {
    const bool coordinator = state.activeMember(session_.account())->role == v1::ROLE_COORDINATOR;
    ErasingSpace space(*impl_.store, someone_, state, coordinator);
    COLLEGA_TRY(space.find());
    if (space.left() > 0 || (!coordinator && !ofOneself() && !space.empty())) erased_.notAllowed.push_back(state.id);
    if (!coordinator && !ofOneself()) return {};
    if (!space.empty()) COLLEGA_TRY(eraseFrom(state, space));
    return ofOneself() && how_ == Erasing::Act ? leaveIn(state) : Result<void>();
  }

  Result<void> eraseFrom(const ledger::SpaceState& state, ErasingSpace& space) {
    COLLEGA_TRY(checkInStep(state.id));
    COLLEGA_ASSIGN(changes, space.rewriting(impl_.clock()));
    ++erased_.spaces;
    erased_.entries += space.entries();
    for (const auto& change : changes) ++(change.deleted() ? erased_.deleted : erased_.anew);
    return how_ == Erasing::Plan ? Result<void>() : write(state.id, changes, space.redactions());
  }

  Result<void> checkInStep(const Id& space) {
    COLLEGA_ASSIGN(waiting, impl_.store->waiting(space, 1));
    COLLEGA_ASSIGN(sealed, impl_.store->sealed(space));
    if (waiting.empty() && sealed.empty()) return {};
    return {Problem::NotAllowed, "what waits to be sent goes first: sync"};
  }

  Result<void> write(const Id& space, const std::vector<v1::Change>& changes,
                     const std::vector<v1::Redact>& redactions) {
    if (!changes.empty()) COLLEGA_TRY(impl_.store->change(space, changes));
    for (const auto& redact : redactions) COLLEGA_TRY(impl_.addIntent(space, v1::ENTRY_KIND_REDACT, redact));
    impl_.wakeSync();
    impl_.announce();
    return {};
  }

  // The last coordinator stays, so that others can be let in.
  Result<void> leaveIn(const ledger::SpaceState& state) {
    const auto left = impl_.addLeave(state);
    return !left && left.error().problem == Problem::NotAllowed ? Result<void>() : left;
  }

  Session& session_;
  Keeper::Inside& impl_;
  const records::Someone& someone_;
  Erasing how_;
  Erased erased_;
};

}  // namespace

Result<Erased> erase(Session& session, const Id& person, Erasing how) {
  COLLEGA_ASSIGN(someone, someoneOf(session, person));
  return Keeper::inside(session).asOne([&] { return Erasure(session, someone, how).run(); });
}

}  // namespace collega::session
