// One unlocked profile: owns the store and the sync engine, and is the only door to them for the command line and the
// view models. Lives in one thread; the app keeps it in a worker thread (see worker.h), the command line in its own.
#pragma once

#include <QObject>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/domain/coordinators/balance.h"
#include "app/domain/pairing/suggestions.h"
#include "app/domain/rhythm/rhythm.h"
#include "app/store/store.h"
#include "app/sync/engine.h"
#include "ledger/identity.h"
#include "ledger/invitation.h"

namespace collega::session {

using store::Standing;

// A record of kind M with what is known about it.
template <class M>
struct Item {
  Id id;
  Id space;
  M value;
  records::Stamp created;
  records::Stamp changed;
  Standing standing = Standing::InStep;
  bool conflicted = false;
};

struct Founding {
  v1::Person person;   // name and town are required
  std::string server;  // "https://host[:port]"
};

struct SpaceInfo {
  Id id;
  v1::SpaceKind kind = v1::SPACE_KIND_UNSPECIFIED;
  Id parent;
  std::string name;                      // "Amsterdam — Kocaeli"; of a pair: the other's name
  std::vector<std::string> towns;        // of a partnership, in order
  v1::Role role = v1::ROLE_UNSPECIFIED;  // one's own
  std::size_t members = 0;
  bool founded = true;
};

struct MemberInfo {
  Id account;
  v1::Role role = v1::ROLE_UNSPECIFIED;
  v1::Person person;  // empty name until the profile has arrived
  bool self = false;
};

struct JoinInfo {
  Id id;
  Id space;
  Id account;
  v1::Role role = v1::ROLE_UNSPECIFIED;
  std::string name;  // as the joiner wrote it; empty where the invitation was made by another device
  std::string town;
};

struct DueFollowUp {
  Item<v1::FollowUp> item;
  std::int64_t dueMs = 0;
  bool due = false;   // its moment has come
  bool mine = false;  // asked of the profile's person, and not answered by them
};

struct SpaceRhythm {
  Id space;
  domain::Rhythm rhythm;
  std::optional<Id> ringer;  // who should ring, once it is silent
};

class Session : public QObject {
  Q_OBJECT

 public:
  struct Created;
  using Clock = sync::Clock;

  // A new profile in an empty or missing folder; the recovery code is shown once and kept nowhere.
  static Result<Created> create(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                const Founding& founding, Clock clock);
  static Result<std::unique_ptr<Session>> unlock(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                                 Clock clock);
  // A new profile in a store that is empty, and stays where it is.
  static Result<Created> found(std::unique_ptr<store::Store> store, const Founding& founding, Clock clock);
  ~Session() override;

  [[nodiscard]] std::int64_t nowMs() const;
  // Another clock for what is written from now on; the demo plays what was with it.
  void setClock(Clock clock);
  [[nodiscard]] std::string zone();   // one's own: what was set, the country's, the computer's
  [[nodiscard]] std::string today();  // there
  [[nodiscard]] const Id& account() const;
  [[nodiscard]] const std::string& server() const;

  // One act of a person that writes several times: all of it is kept, or nothing if it returns an error.
  Result<void> atomically(const std::function<Result<void>()>& act);

  // -- one's own profile: published to every space one is a member of
  [[nodiscard]] const v1::Person& me() const;
  Result<void> setMe(const v1::Person& person);
  Result<std::optional<std::string>> setting(std::string_view name);
  Result<void> setSetting(std::string_view name, std::string_view value);

  // -- records of any kind
  Result<Id> add(const Id& space, const google::protobuf::Message& value);
  // Many at once, as an import has them: all of them or none.
  Result<std::vector<Id>> addAll(const Id& space, std::span<const std::unique_ptr<google::protobuf::Message>> values);
  // Makes the record that has this id in this space equal to `value`: a new one, one that is changed, or one that was
  // deleted and comes back. For records whose ids are made of what they are about.
  Result<void> put(const Id& space, const Id& id, const google::protobuf::Message& value);
  // Makes the record equal to `value`: only the fields that differ from what is kept become a change.
  Result<void> update(const Id& id, const google::protobuf::Message& value);
  // The same; and what was written to this field at the same time as what stands there is settled by it, even where the
  // field stays as it is.
  Result<void> settle(const Id& id, const google::protobuf::Message& value, std::uint32_t field);
  Result<void> remove(const Id& id);
  Result<void> restore(const Id& id);
  Result<store::Row> row(const Id& id);
  // A whole id in hex, or its beginning if that is enough (4 digits or more).
  Result<Id> resolve(std::string_view text);
  Result<std::vector<store::Row>> list(const store::Query& query);
  Result<std::vector<store::Hit>> search(std::string_view words, std::size_t limit,
                                         std::optional<std::uint32_t> kind = std::nullopt);
  Result<std::vector<store::HistoryItem>> history(const Id& id);
  Result<std::vector<store::Conflict>> conflicts(const std::optional<Id>& record = std::nullopt);
  // Canonical JSON of all records, sorted by id: equal on replicas that are in step.
  Result<std::string> dump(const std::optional<Id>& space = std::nullopt);

  template <class M>
  Result<Item<M>> get(const Id& id);
  template <class M>
  Result<std::vector<Item<M>>> all(const std::optional<Id>& space = std::nullopt, std::size_t limit = 0,
                                   std::size_t offset = 0);

  // -- spaces
  Result<std::vector<SpaceInfo>> spaces();
  Result<SpaceInfo> space(const Id& id);
  Result<std::int64_t> foundedMs(const Id& space);
  Result<Id> createNetwork(const v1::Network& network);
  Result<Id> createPartnership(const v1::Partnership& partnership, const Id& parent = {});
  Result<std::vector<MemberInfo>> members(const Id& space);
  // The link works once the invitation has reached the server.
  Result<ledger::InviteLink> invite(const Id& space, v1::Role role, int days = 14, std::uint32_t uses = 1);
  Result<Id> join(std::string_view link);  // asks; the space appears when somebody approved
  Result<std::vector<JoinInfo>> joinRequests(const std::optional<Id>& space = std::nullopt);
  Result<void> approve(const Id& request);
  // Lets in somebody of the parent space who did not ask.
  Result<void> admit(const Id& space, const Id& person, v1::Role role);
  // At the next sync. NotAllowed for the last coordinator, and while something that was written there waits to be sent.
  Result<void> leave(const Id& space);
  Result<std::string> headCode(const Id& space);
  // What of its ledger was set aside because it does not verify.
  Result<std::vector<store::Quarantined>> quarantined(const Id& space);

  // -- pairing (in partnership spaces)
  Result<std::vector<domain::Suggestion>> suggestions(const std::optional<Id>& space = std::nullopt,
                                                      const std::optional<Id>& person = std::nullopt);
  Result<Id> propose(const Id& person, const std::string& goal, const std::optional<Id>& broker = std::nullopt);
  // Once everybody who has to has accepted, makes the pair's own space with both in it, and returns it; a null id until
  // then. The proposer's goal, and one's own, become goals there.
  Result<Id> acceptPair(const Id& pair, const std::string& goal = {});
  // Who proposed takes it back; from anybody else it is a no, and these two are not suggested to each other any more.
  Result<void> declinePair(const Id& pair, const std::string& reason);
  Result<std::vector<Item<v1::Pair>>> pairs(const std::optional<Id>& space = std::nullopt);

  // -- visits, lessons, follow-ups
  // Fills in the preparation list, and plans the follow-ups that come after a visit by themselves.
  Result<Id> addVisit(const Id& space, v1::Visit visit);
  Result<Id> addLesson(const Id& space, v1::Lesson lesson);
  // `due`: a calendar day or local time; people default to everybody in the space.
  Result<Id> addFollowUp(const Id& space, v1::FollowUp followUp);
  Result<std::vector<DueFollowUp>> followUps(bool onlyDue);
  Result<void> answerFollowUp(const Id& id, const std::string& text,
                              v1::Application application = v1::APPLICATION_UNSPECIFIED);
  Result<void> snoozeFollowUp(const Id& id, int days);
  Result<void> dropFollowUp(const Id& id);

  // -- how partnerships and pairs fare
  Result<SpaceRhythm> rhythm(const Id& space);
  Result<std::vector<domain::Side>> balance(const Id& space);

  // -- attachments: their chunks; what is done with them is in lessons/attachments.h
  [[nodiscard]] store::Attachments& attachments();

  // -- sync
  // There is something to send or to fetch: at once, where sync is live.
  void wakeSync();
  void startSync(bool live);
  void stopSync();
  [[nodiscard]] sync::Status syncStatus() const;

 Q_SIGNALS:
  void recordsChanged();
  void syncStatusChanged();
  void syncFinished();

 private:
  class Impl;
  class Batch;
  friend struct Keeper;  // backup and erasure, which are about all there is (keeping/keeper.h)
  explicit Session(std::unique_ptr<Impl> impl);
  void connectTransport();
  void takeArrivals();
  void finishRound();
  std::unique_ptr<Impl> impl_;
};

struct Session::Created {
  std::unique_ptr<Session> session;
  ledger::RecoveryCode code;
};

// NotFound if the row is of another kind.
template <class M>
Result<Item<M>> itemOf(const store::Row& row) {
  if (row.kind != records::kindOf<M>().number) return {Problem::NotFound, records::kindOf<M>().name};
  Item<M> item{row.id, row.space, {}, row.created, row.changed, row.standing, row.conflicted};
  if (!item.value.ParseFromString(row.bytes)) return {Problem::Damaged, "record " + row.id.hex()};
  return item;
}

template <class M>
Result<Item<M>> Session::get(const Id& id) {
  COLLEGA_ASSIGN(found, row(id));
  if (found.deleted) return {Problem::NotFound, records::kindOf<M>().name + " " + id.hex()};
  return itemOf<M>(found);
}

template <class M>
Result<std::vector<Item<M>>> Session::all(const std::optional<Id>& space, std::size_t limit, std::size_t offset) {
  COLLEGA_ASSIGN(rows, list({records::kindOf<M>().number, space, store::Order::NewestFirst, limit, offset, false}));
  std::vector<Item<M>> items;
  // One that somebody's program wrote wrongly does not hide the others.
  for (const auto& each : rows)
    if (auto item = itemOf<M>(each)) items.push_back(*std::move(item));
  return items;
}

}  // namespace collega::session
