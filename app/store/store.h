// One profile on this device: an encrypted SQLCipher database and the key file that the passphrase opens.
//
// All calls are synchronous and come from one thread. Every change is one transaction: whole or absent.
// Bytes and ids go in and out as std::string and Id; time as milliseconds since 1970.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/records/kinds.h"
#include "app/records/merge.h"
#include "app/store/attachments.h"
#include "ledger/crypto.h"
#include "ledger/epoch.h"
#include "ledger/space_state.h"

namespace collega::store {

inline constexpr int storeVersion = 3;

// How far a record's changes have come.
enum class Standing {
  OnlyHere,  // waits in the outbox
  OnItsWay,  // sealed, not acknowledged yet
  InStep,    // in the ledger
};

struct Row {
  Id id;
  Id space;
  std::uint32_t kind = 0;
  std::string bytes;  // the merged record with local changes laid over it
  records::Stamp created;
  records::Stamp changed;
  bool deleted = false;
  bool conflicted = false;
  Standing standing = Standing::InStep;
};

enum class Order { NewestFirst, OldestFirst, ById };

struct Query {
  std::optional<std::uint32_t> kind = std::nullopt;
  std::optional<Id> space = std::nullopt;
  Order order = Order::NewestFirst;  // by creation
  std::size_t limit = 0;             // 0: all
  std::size_t offset = 0;
  bool withDeleted = false;
};

struct Hit {
  Row row;
  double rank = 0;
};

struct HistoryItem {
  records::Stamp stamp;
  v1::Change change;
};

struct Conflict {
  Id record;
  Id space;
  records::Overwritten overwritten;
};

struct SpaceRow {
  Id id;
  ledger::SpaceState state;
  bool founded = true;  // false: made here, and the server does not have it yet
};

// An entry, or a change in it, that was set aside: why, and who signed it when, as far as the entry says.
struct Quarantined {
  std::uint64_t seq = 0;
  std::string reason;
  Id account;
  Id device;
  std::int64_t writtenAtMs = 0;
};

// A change that waits to go out, in order of making.
struct Waiting {
  std::int64_t number = 0;
  Id space;
  v1::Change change;
};

// An act on a roster that needs the server to take it: kept until done, composed anew when the roster moved on.
struct Intent {
  std::int64_t number = 0;
  Id space;
  v1::EntryKind kind = v1::ENTRY_KIND_UNSPECIFIED;
  std::string body;  // serialised roster body; boxes are filled in when it is composed
};

// One entry of a page, judged by the engine, with the changes it held (empty for roster entries).
struct Replayed {
  v1::Placed placed;
  ledger::Judged judged;
  std::vector<v1::Change> changes;
};

// A copy of the database comes in pieces of this size; the last one may be shorter.
inline constexpr std::size_t copyPieceBytes = 1 << 20;

// What opens a profile's database: the key file, and the key in it.
struct Vault {
  std::string keyFile;
  crypto::Secret key;
};

class Store {
 public:
  virtual ~Store();

  // NotAProfile, WrongPassphrase, NewerVersion, Damaged, Busy, StorageFull. The passphrase is not kept. `begin` writes
  // what the profile begins with: if it fails, or the program ends in it, there is none.
  using Begin = std::function<Result<void>(Store&)>;
  static Result<std::unique_ptr<Store>> create(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                               const Begin& begin = {});
  static Result<std::unique_ptr<Store>> open(const std::filesystem::path& folder, const crypto::Secret& passphrase);
  // For tests and simulations: nothing on disk, no key derivation.
  static Result<std::unique_ptr<Store>> inMemory();
  // Wraps the key anew; the old passphrase no longer opens the profile.
  static Result<void> changePassphrase(const std::filesystem::path& folder, const crypto::Secret& oldPassphrase,
                                       const crypto::Secret& newPassphrase);

  // All that `act` writes is kept, or nothing if it returns an error or the program ends in it. Calls within calls join
  // the outermost.
  virtual Result<void> atomically(const std::function<Result<void>()>& act) = 0;

  // What `acts` write, each for itself, is durable together once this returns; until then it may be lost with the
  // power, the last first, though not with the program.
  virtual Result<void> durably(const std::function<Result<void>()>& acts) = 0;
  // The same of all that was written before. What is replayed waits for it, or for the next write, as the server has
  // it.
  virtual Result<void> makeDurable() = 0;

  // -- a copy of the profile elsewhere
  // WrongPassphrase; NotAProfile for a store in memory.
  virtual Result<Vault> vault(const crypto::Secret& passphrase) = 0;
  // The database as it stands, encrypted. Not within an act.
  using Take = std::function<Result<void>(std::string_view piece)>;
  virtual Result<void> copy(const Take& take) = 0;
  // Makes a profile of such a copy: `give` hands the pieces over, `begin` writes what is to differ. AlreadyExists if
  // there is anything of a profile. Until it returns there is none.
  using Give = std::function<Result<void>(const Take&)>;
  static Result<void> restore(const std::filesystem::path& folder, const Vault& vault, const Give& give,
                              const Begin& begin);

  // -- settings and own identity: small values by name
  virtual Result<std::optional<std::string>> setting(std::string_view name) = 0;
  virtual Result<void> setSetting(std::string_view name, std::string_view value) = 0;
  // Who makes the changes of this device: told once, kept. Local changes show it, and merging needs it to tell one's
  // own changes from others'.
  virtual Result<void> setAuthor(const Id& account, const Id& device) = 0;

  // -- records
  virtual Result<std::optional<Row>> record(const Id& id, const std::optional<Id>& space = std::nullopt) = 0;
  // Ids that begin with these hexadecimal digits; at most 2 are returned.
  virtual Result<std::vector<Row>> recordsByPrefix(std::string_view hexPrefix) = 0;
  virtual Result<std::vector<Row>> list(const Query& query) = 0;
  virtual Result<std::size_t> count(const Query& query) = 0;
  // Every word matches a beginning of a word, folded (case, accents, Turkish i, Arabic forms); best first.
  virtual Result<std::vector<Hit>> search(std::string_view words, std::size_t limit,
                                          std::optional<std::uint32_t> kind = std::nullopt) = 0;
  // Takes up to `limit` records (0: all) that changed since they were last searched into the index; the number done.
  // A search does so with all.
  virtual Result<std::size_t> indexPending(std::size_t limit) = 0;
  // In the order of the ledger, then what waits here. NotFound if there is no such record.
  virtual Result<std::vector<HistoryItem>> history(const Id& space, const Id& record) = 0;
  virtual Result<std::vector<Conflict>> conflicts(const std::optional<Id>& record = std::nullopt) = 0;
  // Puts local changes into the outbox and lays them over the records, in one transaction.
  virtual Result<void> change(const Id& space, std::span<const v1::Change> changes) = 0;

  // -- spaces
  virtual Result<std::vector<SpaceRow>> spaces() = 0;
  virtual Result<std::optional<SpaceRow>> space(const Id& id) = 0;
  // A space made here: the founding entry (place 1), the state after it, the secret of its first epoch.
  virtual Result<void> addFounded(const v1::Placed& founding, const ledger::SpaceState& state,
                                  const crypto::Secret& secret) = 0;
  virtual Result<void> markFounded(const Id& space) = 0;
  virtual Result<void> putSecret(const Id& space, std::uint32_t epoch, const crypto::Secret& secret) = 0;
  virtual Result<ledger::EpochSecrets> secrets(const Id& space) = 0;
  virtual Result<std::vector<v1::Placed>> entries(const Id& space, std::uint64_t afterSeq, std::size_t limit) = 0;
  virtual std::optional<Hash> chainAt(const Id& space, std::uint64_t seq) = 0;
  // Takes in entries in order, with the state after them, in one transaction. Own entries among them leave the outbox.
  virtual Result<void> replay(const ledger::SpaceState& after, std::span<const Replayed> entries) = 0;
  // Keeps an entry that did not verify, with the reason; once, however often it comes.
  virtual Result<void> quarantine(const Id& space, const v1::Placed& placed, std::string_view reason) = 0;
  // In the order of the ledger.
  virtual Result<std::vector<Quarantined>> quarantined(const Id& space) = 0;

  // -- outbox
  virtual Result<std::vector<Waiting>> waiting(const Id& space, std::size_t limit) = 0;
  // Changes and acts that the ledgers do not hold yet, sealed or not, in all spaces.
  virtual Result<std::size_t> waitingCount() = 0;
  virtual Result<std::int64_t> addIntent(const Id& space, v1::EntryKind kind, std::string_view body) = 0;
  virtual Result<std::vector<Intent>> intents(const Id& space) = 0;
  virtual Result<void> dropIntent(std::int64_t number) = 0;
  // Fixes the bytes of an entry that holds these waiting changes (or this intent), until it is acknowledged or refused.
  virtual Result<void> seal(const Id& space, const v1::Entry& entry, std::span<const std::int64_t> waiting,
                            std::optional<std::int64_t> intent = std::nullopt) = 0;
  // Sealed entries of a space, in order of device_seq.
  virtual Result<std::vector<v1::Entry>> sealed(const Id& space) = 0;
  // Opens them again: their changes wait anew, their intents are open again.
  virtual Result<void> unseal(const Id& space) = 0;

  // -- attachments
  virtual Attachments& attachments() = 0;

  // -- joining
  // Requests we made and wait for: by space.
  virtual Result<void> putJoin(const Id& space, std::string_view link, std::string_view request) = 0;
  virtual Result<std::vector<std::pair<Id, std::string>>> joins() = 0;  // space, serialised v1::JoinRequest
  // The link a request was made with: its head is what the space's ledger must pass.
  virtual Result<std::optional<std::string>> joinLink(const Id& space) = 0;
  virtual Result<void> dropJoin(const Id& space) = 0;
  // The secrets of invitations made here, by invite_pk, to read introductions with.
  virtual Result<void> putInviteSecret(std::string_view invitePk, const crypto::Secret& secret) = 0;
  virtual Result<std::optional<crypto::Secret>> inviteSecret(std::string_view invitePk) = 0;
  // Strangers who ask, as the server told us: serialised v1::JoinRequest, by the id of its petition's hash.
  virtual Result<void> putRequest(const Id& id, const Id& space, std::string_view request) = 0;
  virtual Result<std::vector<std::tuple<Id, Id, std::string>>> requests() = 0;  // id, space, request
  virtual Result<void> dropRequest(const Id& id) = 0;
};

}  // namespace collega::store
