// The rules of a ledger: a pure function from what stands before an entry to whether it may stand at the next place.
// The server runs it to refuse, every device runs it so as not to have to trust the server.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "collega/v1/services.pb.h"
#include "ledger/entry.h"

namespace collega::ledger {

// A member's device; one that is neither active nor revoked only vouches for others.
struct KnownDevice {
  v1::Device device;
  bool active = true;
  bool revoked = false;
};

struct Member {
  Account account;
  v1::Role role = v1::ROLE_UNSPECIFIED;
  std::map<Id, KnownDevice> devices;
  bool active = true;  // false once removed or gone; the past stays readable

  [[nodiscard]] std::vector<v1::Device> activeDevices() const;
  // What secrets are sealed for: the active devices and device 0.
  [[nodiscard]] std::vector<v1::Device> keyHolders() const;
};

struct OpenInvite {
  v1::Role role = v1::ROLE_UNSPECIFIED;
  Id inviter;
  std::int64_t expiresMs = 0;
  std::uint32_t usesLeft = 0;
  bool revoked = false;
};

// Where an incarnation of a device stands in a space.
struct Counter {
  std::uint64_t deviceSeq = 0;
  Hash entry;
};

struct SpaceState {
  Id id;
  v1::SpaceKind kind = v1::SPACE_KIND_UNSPECIFIED;
  Id parent;
  Place head;  // seq 0: nothing yet
  std::uint64_t rosterVersion = 0;
  std::uint32_t epoch = 0;
  std::vector<Hash> keyCommits;  // one for each epoch, from epoch 1 on
  std::int64_t epochBeganMs = 0;
  bool rotationDue = false;  // somebody has left: the next to write begins a new epoch
  std::map<Id, Member> members;
  std::map<std::string, OpenInvite> invites;  // by invite_pk
  std::map<std::pair<Id, std::uint32_t>, Counter> counters;

  [[nodiscard]] const Member* activeMember(const Id& account) const;
  [[nodiscard]] const KnownDevice* activeDevice(const Id& account, const Id& device) const;

  // What an epoch's secret is sealed for: all key holders of all active members.
  [[nodiscard]] std::vector<v1::Device> currentKeyHolders() const;

  // For keeping beside the ledger, so that opening a space does not replay it. Damaged if `bytes` is not that.
  [[nodiscard]] std::string save() const;
  static Result<SpaceState> load(std::string_view bytes);
};

// The chain hash at a place before the head, from wherever the ledger is kept.
using ChainAt = std::function<std::optional<Hash>(std::uint64_t seq)>;

// An entry that may stand at `place`.
struct Judged {
  v1::EntryHead head;
  Id account;
  Id device;
  Hash hash;
  Place place;
};

// Judges an entry for the place after state.head; changes nothing. An empty state takes only a SpaceInit.
std::variant<Judged, v1::Refusal> judge(const SpaceState& state, const v1::Entry& entry, const ChainAt& chainAt);

// Takes in an entry that judge let pass for this very state.
void apply(SpaceState& state, const v1::Entry& entry, const Judged& judged);

// For a device: judges and applies a placed entry, and checks that the server's place and chain are what follows.
// Unverified, with who and why, if not; the state is then unchanged.
Result<Judged> replay(SpaceState& state, const v1::Placed& placed, const ChainAt& chainAt);

// Whether a role may approve a newcomer into a role.
bool mayApprove(v1::Role approver, v1::Role newcomer);
bool mayInvite(v1::Role inviter, v1::Role newcomer);

// What a person or the engine can do about a refusal.
Error toError(const v1::Refusal& refusal);

}  // namespace collega::ledger
