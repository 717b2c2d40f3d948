// A server in memory, for tests and simulations: the ledger's own rules, the services' semantics, no network and no
// disk.
#pragma once

#include <map>
#include <set>

#include "collega/v1/refill.pb.h"
#include "collega/v1/services.pb.h"
#include "ledger/brief.h"
#include "ledger/space_state.h"

namespace collega::simulation {

using Clock = std::function<std::int64_t()>;

class MemoryServer {
 public:
  MemoryServer(std::string origin, Clock clock) : origin_(std::move(origin)), clock_(std::move(clock)) {}

  bool brief = false;  // whether its pages are so, to those who ask for it

  // A unary call, answered with the problem a client's transport would make of the refusal.
  Result<std::string> call(const std::string& procedure, const std::string& body, const std::string& token);

  // A stream: `wake` is called when next may have something again. Ends by itself when the server restarts.
  using StreamId = std::uint64_t;
  Result<StreamId> follow(const std::string& body, const std::string& token, std::function<void()> wake);
  // The next message; nothing if there is none at present. Unreachable if the stream is no more.
  Result<std::optional<v1::FollowResponse>> next(StreamId id);
  void close(StreamId id) { followers_.erase(id); }

  // What a server process does that ends and starts again: sessions and streams are gone, ledgers are not.
  void restart();
  void endSessions() { sessions_.clear(); }

  [[nodiscard]] const std::string& origin() const { return origin_; }
  [[nodiscard]] const std::vector<v1::Placed>& entries(const Id& space) const;
  [[nodiscard]] std::vector<Id> spaces() const;
  [[nodiscard]] bool isMember(const Id& space, const Id& account) const;
  // Whether the device is one of a member's.
  [[nodiscard]] bool hasDevice(const Id& space, const Id& account, const Id& device) const;
  // Whether an entry with this chain was ever placed, be it in a history that was lost since.
  [[nodiscard]] bool everHad(const Hash& chain) const { return chains_.contains(chain); }
  [[nodiscard]] Id parentOf(const Id& space) const;
  // An attachment's chunk as it is kept; nothing if it is not.
  [[nodiscard]] const std::string* chunk(const Id& space, const Hash& hash) const;
  // How many chunks came, those that were there already among them.
  [[nodiscard]] std::size_t chunksPut() const { return chunksPut_; }
  // Entries that were handed back, also those that were there.
  [[nodiscard]] std::size_t refilled() const { return refilled_; }
  // What a host does who brings an old copy back: chunks are gone.
  void loseChunks();
  // What a host does: keeps a copy of everything, which it may bring back later.
  std::function<void()> backup();
  // How many calls of Append there were.
  [[nodiscard]] std::size_t appends() const { return appends_; }

 private:
  struct Session {
    Id account;
    Id device;
    std::vector<Id> vouching;  // the device and those that vouch for it
    std::int64_t expiresMs = 0;
  };
  struct Ledger {
    ledger::SpaceState state;
    std::vector<v1::Placed> entries;
    std::vector<v1::JoinRequest> joins;
    std::map<Hash, std::string> chunks;
  };
  struct Follower {
    Session session;
    std::map<Id, std::uint64_t> reached;
    std::map<Id, std::size_t> joins;  // told of so many
    bool live = false;
    bool caughtUp = false;
    std::function<void()> wake;
    std::optional<ledger::Brief> brief = std::nullopt;
  };
  using Placing = std::variant<ledger::Place, v1::Refusal>;

  template <class Request, class Response>
  Result<std::string> serve(const std::string& body, const std::string& token,
                            Result<Response> (MemoryServer::*procedure)(const Session&, const Request&));
  Result<std::string> challenge();
  Result<std::string> openSession(const std::string& body);
  Result<Session> session(const std::string& token);
  Result<v1::CreateSpaceResponse> createSpace(const Session& session, const v1::CreateSpaceRequest& request);
  Result<v1::AppendResponse> append(const Session& session, const v1::AppendRequest& request);
  Result<v1::RequestJoinResponse> requestJoin(const Session& session, const v1::RequestJoinRequest& request);
  // The space, if the caller is a member.
  Result<Ledger*> open(const Session& session, const std::string& space);
  Result<v1::MissingChunksResponse> missingChunks(const Session& session, const v1::MissingChunksRequest& request);
  Result<v1::PutChunkResponse> putChunk(const Session& session, const v1::PutChunkRequest& request);
  Result<v1::GetChunkResponse> getChunk(const Session& session, const v1::GetChunkRequest& request);
  Result<v1::HeadsResponse> heads(const Session& session, const v1::HeadsRequest& request);
  Result<v1::RefillResponse> refill(const Session& session, const v1::RefillRequest& request);
  Placing place(Ledger& ledger, const Session& session, const v1::Entry& entry);
  // A device the roster does not know yet reads if nobody who vouches for it was revoked.
  static bool mayRead(const Ledger& ledger, const Session& session);
  void keep(Ledger& ledger, v1::Placed placed);
  bool placeAgain(Ledger& ledger, const Id& space, const v1::Placed& placed);
  Result<std::optional<v1::FollowResponse>> nextOf(Follower& follower, const Id& space, Ledger& ledger);
  void wakeAll();

  std::string origin_;
  Clock clock_;
  std::set<std::string> nonces_;
  std::map<std::string, Session> sessions_;
  std::map<Id, Ledger> ledgers_;
  std::set<Hash> chains_;
  std::map<StreamId, Follower> followers_;
  StreamId lastStream_ = 0;
  std::size_t appends_ = 0;
  std::size_t chunksPut_ = 0;
  std::size_t refilled_ = 0;
  std::uint32_t incarnation_ = 1;
};

}  // namespace collega::simulation
