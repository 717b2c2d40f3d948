#include "app/viewmodels/person_model.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;

void describe(const v1::Person& person, PersonFacts& facts) {
  facts.note = joined({text(person.profession()), text(person.organisation()), text(person.town())});
  facts.part = words::label(person.part());
  facts.languages = words::languages({person.languages().begin(), person.languages().end()});
  facts.mail = text(person.mail());
  facts.phone = text(person.phone());
  facts.offers = texts(person.offers());
  facts.seeks = texts(person.seeks());
  facts.themes = texts(person.themes());
}

bool between(const v1::Pair& pair, const Id& one, const Id& other) {
  const auto proposer = idOf(pair.proposer());
  const auto invited = idOf(pair.invited());
  return (proposer == one && invited == other) || (proposer == other && invited == one);
}

Result<void> describePair(Session& session, const Id& person, PersonFacts& facts) {
  COLLEGA_ASSIGN(pairs, session.pairs());
  bool open = false;
  for (const auto& pair : pairs) {
    if (!between(pair.value, session.account(), person)) continue;
    facts.pairState = words::label(pair.value.state());
    if (pair.value.state() == v1::PAIR_STATE_ACCEPTED) facts.pair = shown(idOf(pair.value.space()));
    open = open || pair.value.state() == v1::PAIR_STATE_PROPOSED || pair.value.state() == v1::PAIR_STATE_ACCEPTED;
  }
  facts.mayPropose = !open && person != session.account() && facts.side == Theirs;
  return {};
}

Result<PersonFacts> read(Session& session, const Id& id) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  PersonFacts facts;
  facts.name = directory.name(id);
  facts.side = directory.side(id);
  describe(directory.person(id), facts);
  COLLEGA_TRY(describePair(session, id, facts));
  return facts;
}

}  // namespace

void PersonModel::setPerson(const QString& person) {
  if (person_ == person) return;
  person_ = person;
  reloadSoon();
  Q_EMIT personChanged();
}

void PersonModel::reload() {
  if (person_.isEmpty()) return;
  load([id = idOf(person_)](Session& session) { return read(session, id); },
       [this](const PersonFacts& facts) {
         facts_ = facts;
         Q_EMIT changed();
       });
}

void PersonModel::propose(const QString& goal) {
  ask([id = idOf(person_), goal = utf8(goal.trimmed())](Session& session) { return session.propose(id, goal); },
      [this](const Id&) { Q_EMIT proposed(); });
}

}  // namespace collega::viewmodels
