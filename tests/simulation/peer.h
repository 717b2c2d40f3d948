// One person's device in a simulation: a store in memory, the real engine, and the acts a person does with them.
#pragma once

#include "ledger/invitation.h"
#include "tests/simulation/memory_transport.h"
#include "tests/support/ledger_fixture.h"

namespace collega::simulation {

class Peer {
 public:
  Peer(World& world, MemoryServer& server, const Weather& weather);

  [[nodiscard]] const test::Someone& who() const { return who_; }
  [[nodiscard]] store::Store& store() { return *store_; }
  [[nodiscard]] MemoryTransport& transport() { return *transport_; }
  [[nodiscard]] sync::Status status() const { return engine_->status(); }
  [[nodiscard]] bool done() const { return engine_->done(); }

  void sync(bool live) { transport_->dispatch(sync::Start{live}); }
  void stop() { transport_->dispatch(sync::Stop{}); }
  // The program ends at once and starts again on what is in the store.
  void crash();

  // -- acts
  Id found(v1::SpaceKind kind = v1::SPACE_KIND_PARTNERSHIP, const Id& parent = {});
  ledger::InviteLink invite(const Id& space, v1::Role role = v1::ROLE_PROFESSIONAL, std::uint32_t uses = 1,
                            std::int64_t days = 14);
  void join(const ledger::InviteLink& link);
  void act(const Id& space, const google::protobuf::Message& body);
  // Adds the other, known from the parent space, unasked.
  void addUnasked(const Id& space, const Peer& other);
  // A new lesson, or new words for one that is there.
  Id writeLesson(const Id& space, const std::string& seen);
  void edit(const Id& space, const Id& lesson, const std::function<void(v1::Lesson&)>& change);
  void remove(const Id& space, const Id& lesson);

  [[nodiscard]] std::optional<v1::Lesson> lesson(const Id& space, const Id& id);
  [[nodiscard]] ledger::SpaceState state(const Id& space);
  [[nodiscard]] bool isMember(const Id& space);
  [[nodiscard]] bool asksToJoin(const Id& space);
  [[nodiscard]] bool hasSpace(const Id& space);
  // All that is known of a space, for comparing: the head, and every record as it is kept.
  [[nodiscard]] std::string dump(const Id& space);

 private:
  void start();
  void change(const Id& space, const std::optional<v1::Change>& change);
  void wake() { transport_->dispatch(sync::LocalWork{}); }
  [[nodiscard]] std::uint64_t headSeq(const Id& space) { return state(space).head.seq; }

  World& world_;
  MemoryServer& server_;
  const Weather& weather_;
  test::Someone who_ = test::Someone::random();
  sync::Self self_;
  std::unique_ptr<store::Store> store_;
  std::unique_ptr<sync::Engine> engine_;
  std::unique_ptr<MemoryTransport> transport_;
};

}  // namespace collega::simulation
