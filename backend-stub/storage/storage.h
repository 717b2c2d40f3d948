// Where the server keeps ledgers: one interface, for the embedded store and for a database that several servers share.
//
// A space is the unit of order: every table's key starts with its id, and nothing spans two spaces but a group commit.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "backend-stub/storage/chunks.h"
#include "ledger/entry.h"

namespace collega::server {

struct PageLimit {
  std::size_t entries = 256;
  std::size_t bytes = 1 << 20;  // at least one entry is given, however large
};

// Which of its entries an author says this is.
struct Authored {
  Id device;
  std::uint32_t incarnation = 0;
  std::uint64_t deviceSeq = 0;
};

struct WaitingJoin {
  std::uint64_t number = 0;  // rises in a space with every request that comes in
  Id account;
  std::string request;  // a serialised v1::JoinRequest
};

// How far a space's ledger goes, and how many bytes its entries are.
struct SpaceSize {
  Id space;
  std::uint64_t head = 0;
  std::uint64_t bytes = 0;
};

// A second entry under a number that was taken, as it came.
struct Evidence {
  std::uint64_t number = 0;
  Authored authored;
  std::string entry;  // a serialised v1::Entry
};

// That a space has something new.
struct Announcement {
  Id space;
  std::vector<Id> newcomers;  // who became a member of it
  // The entries, if they are commits and all that is new; otherwise none.
  std::vector<v1::Placed> commits;
};

// Reading; safe from any thread.
class Reading : public ChunkReading {
 public:
  // What SpaceState::save gave at the last change of the roster or later. Nothing: there is no such space.
  virtual Result<std::optional<std::string>> snapshot(const Id& space) = 0;
  virtual Result<std::optional<std::uint64_t>> rosterVersion(const Id& space) = 0;
  virtual Result<std::uint64_t> head(const Id& space) = 0;  // 0: there is no such space
  virtual Result<std::vector<v1::Placed>> entriesAfter(const Id& space, std::uint64_t seq, PageLimit limit) = 0;
  virtual Result<std::optional<Hash>> chainAt(const Id& space, std::uint64_t seq) = 0;
  // Where no more than a body's hash stands; the first so many.
  virtual Result<std::vector<std::uint64_t>> bareEntries(const Id& space, std::size_t limit) = 0;
  virtual Result<std::optional<v1::Placed>> entryBy(const Id& space, const Authored& authored) = 0;
  virtual Result<std::vector<Id>> spacesOf(const Id& account) = 0;
  virtual Result<std::vector<Id>> membersOf(const Id& space) = 0;
  virtual Result<std::vector<WaitingJoin>> joinsAfter(const Id& space, std::uint64_t number) = 0;
  virtual Result<std::vector<Evidence>> evidenceOf(const Id& space) = 0;
  // A few hundred, in the order of their ids; none: those were all.
  virtual Result<std::vector<SpaceSize>> spacesAfter(const Id& space) = 0;
  // Accounts that the host lets found spaces.
  virtual Result<std::vector<Id>> founders() = 0;
};

// One at a time. Gone without commit, nothing of it stays. Sees what it wrote itself.
class Transaction : public Reading, public ChunkWriting {
 public:
  // Nobody else writes to the space until this ends. Nothing: there is no such space.
  virtual Result<std::optional<SpaceSize>> hold(const Id& space) = 0;
  virtual Result<void> addEntry(const Id& space, const v1::Placed& placed, const Authored& authored) = 0;
  // Keeps of the entry at this place no more than `rest`, its body's hash, in the place of the body.
  virtual Result<void> redactEntry(const Id& space, std::uint64_t seq, const std::string& rest) = 0;
  // Puts the body back that an entry was handed over without.
  virtual Result<void> putBody(const Id& space, std::uint64_t seq, const std::string& body) = 0;
  virtual Result<void> saveSnapshot(const Id& space, std::uint64_t rosterVersion, const std::string& state) = 0;
  virtual Result<void> addMember(const Id& space, const Id& account) = 0;
  virtual Result<void> removeMember(const Id& space, const Id& account) = 0;
  // Takes the place of an earlier request of the same account.
  virtual Result<void> putJoin(const Id& space, const Id& account, const std::string& request) = 0;
  virtual Result<void> removeJoin(const Id& space, const Id& account) = 0;
  // A second entry under a number that is taken; only the first few of a space are kept.
  virtual Result<void> addEvidence(const Id& space, const Authored& authored, const v1::Entry& entry) = 0;
  virtual Result<void> addFounder(const Id& account) = 0;
  virtual Result<void> removeFounder(const Id& account) = 0;
  // Says it once it is committed.
  virtual Result<void> announce(Announcement announcement) = 0;
  // When it returns, all of it is durable, or none. After Unreachable it may be either.
  virtual Result<void> commit() = 0;
};

// What is called, from any thread, when something durable is new: written by this server, or by another that shares
// the store. Must not block.
struct News {
  std::function<void(const Announcement& announcement)> changed;
  // Something may have been missed: look at everything again.
  std::function<void()> missed;
};

class Storage : public Reading {
 public:
  // Differs after the store was made anew or brought back from a copy.
  [[nodiscard]] virtual std::string incarnation() const = 0;
  // 32 bytes that all servers of this store share, and nobody else.
  [[nodiscard]] virtual const crypto::Secret& sharedKey() const = 0;
  virtual Result<std::unique_ptr<Transaction>> begin() = 0;
  // Set before the first transaction.
  virtual void listen(News news) = 0;
  // Whether the store answers.
  virtual Result<void> probe() = 0;
  // Leaves the store tidy for whoever copies it; called when nothing is being written any more.
  virtual Result<void> checkpoint() = 0;
};

}  // namespace collega::server
