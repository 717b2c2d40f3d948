#include "app/viewmodels/membership/erasure_model.h"

#include <QElapsedTimer>

#include "app/session/devices/removing.h"
#include "app/session/keeping/removal.h"
#include "app/viewmodels/directory.h"
#include "app/viewmodels/membership/membership_model.h"

namespace collega::viewmodels {
namespace {

using session::Erasure;

// Others who ask something of the session come in between.
constexpr qint64 turnMs = 40;

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

Result<ErasureFacts> factsOf(Session& session, const Id& person, Erasure& erasure) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  ErasureFacts facts;
  facts.self = person == session.account();
  facts.name = facts.self ? text(session.me().name()) : directory.name(person);
  if (facts.self) {
    COLLEGA_ASSIGN(gone, session::isErased(session));
    facts.gone = gone;
  }
  const auto planned = erasure.plan(session);
  if (!planned) {
    facts.obstacle = obstacleOf(planned.error());
    return facts;
  }
  COLLEGA_ASSIGN(elsewhere, namesOf(session, planned->notAllowed));
  COLLEGA_ASSIGN(coordinated, coordinatedWith(session, person));
  COLLEGA_ASSIGN(memberOf, namesOf(session, coordinated));
  facts.possible = planned->entries > 0 || (!facts.gone && (facts.self || planned->spaces > 0));
  facts.spaces = static_cast<int>(planned->spaces);
  facts.entries = static_cast<int>(planned->entries);
  facts.anew = static_cast<int>(planned->anew);
  facts.deleted = static_cast<int>(planned->deleted);
  facts.elsewhere = elsewhere;
  facts.memberOf = memberOf;
  return facts;
}

Result<void> act(Session& session, const Id& person, Erasure& erasure, bool andRemove) {
  COLLEGA_ASSIGN(coordinated, coordinatedWith(session, person));
  return session.atomically([&]() -> Result<void> {
    COLLEGA_TRY(erasure.act(session));
    if (!andRemove) return {};
    for (const auto& space : coordinated) COLLEGA_TRY(session::removeMember(session, space, person));
    return {};
  });
}

}  // namespace

void ErasureModel::setPerson(const QString& person) {
  if (person_ == person) return;
  person_ = person;
  reading_.reset();
  reloadSoon();
  Q_EMIT personChanged();
}

struct ErasureModel::Turn {
  Reading reading;
  bool over = false;
  double part = 0;
  ErasureFacts facts;  // once it is over
};

Result<ErasureModel::Turn> ErasureModel::read(Session& session, const Id& person, Reading reading, bool anew) {
  if (!reading) {
    COLLEGA_ASSIGN(begun, Erasure::begin(session, person));
    reading = std::move(begun);
  } else if (anew) {
    COLLEGA_TRY(reading->lookAround(session));
  }
  Turn turn{std::move(reading), false, 0, {}};
  QElapsedTimer time;
  time.start();
  while (!turn.over && time.elapsed() < turnMs) {
    COLLEGA_ASSIGN(over, turn.reading->readOn(session));
    turn.over = over;
  }
  turn.part = turn.reading->part();
  if (!turn.over) return turn;
  COLLEGA_ASSIGN(facts, factsOf(session, person, *turn.reading));
  turn.facts = std::move(facts);
  return turn;
}

// The whole of each ledger is read: once, and again while it cannot be done yet.
void ErasureModel::reload() {
  if (!working_ && !looking_ && !stopped_ && !facts_.possible && !facts_.gone) look();
}

void ErasureModel::look() {
  if (person_.isEmpty() || looking_ || !profile()) return;
  forgetProblem();
  looking_ = true;
  stopped_ = false;
  part_ = 0;
  Q_EMIT changed();
  readOn(true);
}

void ErasureModel::stop() {
  stopped_ = looking_;
  looking_ = false;
  Q_EMIT changed();
}

void ErasureModel::readOn(bool anew) {
  const auto turn = [id = idOf(person_), reading = reading_, anew](Session& session) {
    return read(session, id, reading, anew);
  };
  deliver(profile()->worker().run(turn), this, [this](const Result<Turn>& done) {
    if (!looking_) return;  // stopped meanwhile
    if (done) return take(*done);
    looking_ = false;
    setProblem(session::words::paragraph(done.error()));
    Q_EMIT changed();
  });
}

void ErasureModel::take(const Turn& turn) {
  reading_ = turn.reading;
  part_ = turn.part;
  looking_ = !turn.over;
  if (turn.over) facts_ = turn.facts;
  Q_EMIT changed();
  if (looking_) return readOn(false);
  load([](Session&) -> Result<bool> { return true; }, [](bool) {});
}

void ErasureModel::erase(bool andRemove) {
  if (working_ || !facts_.possible || !profile() || !reading_) return;
  forgetProblem();
  working_ = true;
  Q_EMIT changed();
  const auto work = [id = idOf(person_), reading = reading_, andRemove](Session& session) {
    return act(session, id, *reading, andRemove);
  };
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
