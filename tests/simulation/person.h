// One person's device: who they are, their store in memory, and the acts a person does with it. What drives the sync
// engine is another's: see Peer for simulated networks.
#pragma once

#include "app/sync/engine.h"
#include "ledger/invitation.h"
#include "tests/simulation/identity.h"
#include "tests/support/hooked_store.h"

namespace collega::simulation {

// An act that the device's store would not take.
struct StoreFailed : std::runtime_error {
  explicit StoreFailed(const Error& why) : std::runtime_error("a peer's store: " + why.detail), error(why) {}
  Error error;
};

class Person {
 public:
  Person(Identity identity, const std::string& server, sync::Clock clock);
  virtual ~Person() = default;
  Person(const Person&) = delete;
  Person& operator=(const Person&) = delete;

  [[nodiscard]] const test::Someone& who() const { return identity_.who; }
  [[nodiscard]] const Identity& identity() const { return identity_; }
  [[nodiscard]] store::Store& store() { return *store_; }
  [[nodiscard]] test::HookedStore& hooks() { return *store_; }
  [[nodiscard]] const sync::Self& self() const { return self_; }

  // -- acts
  Id found(v1::SpaceKind kind = v1::SPACE_KIND_PARTNERSHIP, const Id& parent = {});
  ledger::InviteLink invite(const Id& space, v1::Role role = v1::ROLE_PROFESSIONAL, std::uint32_t uses = 1,
                            std::int64_t days = 14);
  void join(const ledger::InviteLink& link);
  // Whoever asks so comes in, as the invitation says.
  void letIn(const Id& space, const std::string& request);
  void act(const Id& space, const google::protobuf::Message& body);
  // Adds the other, known from the parent space, unasked.
  void addUnasked(const Id& space, const Person& other);
  // A new lesson, or new words for one that is there.
  Id writeLesson(const Id& space, const std::string& seen);
  void edit(const Id& space, const Id& lesson, const std::function<void(v1::Lesson&)>& change);
  void remove(const Id& space, const Id& record, std::uint32_t kind = v1::Record::kLesson);
  // A record of any kind, as bytes.
  Id write(const Id& space, std::uint32_t kind, std::string_view bytes);
  void edit(const Id& space, const store::Row& before, std::string_view after);
  // Takes the commits at these places back.
  void redact(const Id& space, const std::vector<std::uint64_t>& seqs);
  // Lets another device of the same person in.
  Identity link();
  void revoke(const Person& device);
  // Whether anything was written.
  bool bringDevicesAlong();
  // It was let in by another.
  [[nodiscard]] bool comesLate() const { return self_.comesLate(); }
  [[nodiscard]] bool isSamePerson(const Person& other) const { return who().id() == other.who().id(); }

  [[nodiscard]] std::optional<v1::Lesson> lesson(const Id& space, const Id& id);
  [[nodiscard]] ledger::SpaceState state(const Id& space);
  // With this device, as far as it knows.
  [[nodiscard]] bool isMember(const Id& space);
  [[nodiscard]] bool asksToJoin(const Id& space);
  [[nodiscard]] bool hasSpace(const Id& space);
  // All that is known of a space, for comparing: the head, and every record as it is kept.
  [[nodiscard]] std::string dump(const Id& space);

 protected:
  // Something new waits in the store.
  virtual void wake() = 0;
  [[nodiscard]] sync::Self& ownSelf() { return self_; }

 private:
  void change(const Id& space, const std::optional<v1::Change>& change);
  [[nodiscard]] std::uint64_t headSeq(const Id& space) { return state(space).head.seq; }

  Identity identity_;
  sync::Self self_;
  sync::Clock clock_;
  std::unique_ptr<test::HookedStore> store_;
};

}  // namespace collega::simulation
