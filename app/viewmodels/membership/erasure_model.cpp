#include "app/viewmodels/membership/erasure_model.h"

#include "app/session/devices/removing.h"
#include "app/session/keeping/erasure.h"
#include "app/viewmodels/directory.h"
#include "app/viewmodels/membership/membership_model.h"

namespace collega::viewmodels {
namespace {

using session::Erasing;

Result<QString> namesOf(Session& session, const std::vector<Id>& spaces) {
  QStringList names;
  for (const auto& each : spaces) {
    COLLEGA_ASSIGN(space, session.space(each));
    names << text(space.name);
  }
  return listOf(names);
}

QString obstacleOf(const Error& error) {
  if (error.problem == Problem::NotFound) return ErasureModel::tr("There is nothing about this person here any more.");
  if (error.problem == Problem::NotAllowed)
    return ErasureModel::tr("Something waits to be sent, and goes first. It is looked again as soon as it is sent.");
  return session::words::paragraph(error);
}

Result<ErasureFacts> read(Session& session, const Id& person) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  ErasureFacts facts;
  facts.self = person == session.account();
  facts.name = facts.self ? text(session.me().name()) : directory.name(person);
  const auto planned = session::erase(session, person, Erasing::Plan);
  if (!planned) {
    facts.obstacle = obstacleOf(planned.error());
    return facts;
  }
  COLLEGA_ASSIGN(elsewhere, namesOf(session, planned->notAllowed));
  COLLEGA_ASSIGN(coordinated, coordinatedWith(session, person));
  COLLEGA_ASSIGN(memberOf, namesOf(session, coordinated));
  facts.possible = facts.self || planned->spaces > 0;
  facts.spaces = static_cast<int>(planned->spaces);
  facts.entries = static_cast<int>(planned->entries);
  facts.anew = static_cast<int>(planned->anew);
  facts.deleted = static_cast<int>(planned->deleted);
  facts.elsewhere = elsewhere;
  facts.memberOf = memberOf;
  return facts;
}

Result<void> act(Session& session, const Id& person, bool andRemove) {
  COLLEGA_ASSIGN(coordinated, coordinatedWith(session, person));
  return session.atomically([&]() -> Result<void> {
    COLLEGA_TRY(session::erase(session, person, Erasing::Act));
    if (!andRemove) return {};
    for (const auto& space : coordinated) COLLEGA_TRY(session::removeMember(session, space, person));
    return {};
  });
}

}  // namespace

void ErasureModel::setPerson(const QString& person) {
  if (person_ == person) return;
  person_ = person;
  reloadSoon();
  Q_EMIT personChanged();
}

// The whole of each ledger is read: once, and again while it cannot be done yet.
void ErasureModel::reload() {
  if (person_.isEmpty() || working_ || facts_.possible) return;
  load([id = idOf(person_)](Session& session) { return read(session, id); },
       [this](const ErasureFacts& facts) {
         facts_ = facts;
         Q_EMIT changed();
       });
}

void ErasureModel::erase(bool andRemove) {
  if (working_ || !facts_.possible || !profile()) return;
  forgetProblem();
  working_ = true;
  Q_EMIT changed();
  const auto work = [id = idOf(person_), andRemove](Session& session) { return act(session, id, andRemove); };
  deliver(profile()->worker().run(work), this, [this](const Result<void>& done) {
    working_ = false;
    facts_.possible = false;
    Q_EMIT changed();
    reloadSoon();
    if (!done) return setProblem(session::words::paragraph(done.error()));
    profile()->syncNow();
    Q_EMIT erased();
  });
}

}  // namespace collega::viewmodels
