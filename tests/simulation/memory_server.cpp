#include "tests/simulation/memory_server.h"

#include <algorithm>

#include "ledger/attachment.h"
#include "ledger/invitation.h"

namespace collega::simulation {
namespace {

constexpr std::int64_t sessionMs = 3'600'000;
constexpr std::size_t pageEntries = 7;  // small, so that ledgers come in several pages

ledger::ChainAt chainOf(const std::vector<v1::Placed>& entries) {
  return [&entries](std::uint64_t seq) -> std::optional<Hash> {
    return seq == 0 || seq > entries.size() ? std::nullopt : Hash::from(entries[seq - 1].chain());
  };
}

// The first one, and those that vouch for it.
std::vector<Id> idsOf(const std::vector<v1::Device>& devices) {
  std::vector<Id> ids;
  for (const auto& device : devices) ids.push_back(*Id::from(device.device_id()));
  return ids;
}

// A redacted one is the same as it was before.
bool sameEntry(const v1::Entry& a, const v1::Entry& b) { return ledger::entryHash(a) == ledger::entryHash(b); }

// What a redaction names loses its body.
void redact(std::vector<v1::Placed>& entries, const v1::Entry& entry) {
  v1::Redact redaction;
  redaction.ParseFromString(entry.body());
  for (const auto seq : redaction.seqs()) {
    auto& bare = *entries.at(seq - 1).mutable_entry();
    bare = ledger::redacted(bare);
  }
}

v1::Refusal refusal(v1::RefusalReason reason) {
  v1::Refusal refusal;
  refusal.set_reason(reason);
  return refusal;
}

void setPlace(v1::Place& to, const ledger::Place& place) {
  to.set_seq(place.seq);
  to.set_chain(place.chain.bytes());
}

// Whatever a device wrote under this number before.
const v1::Placed* earlier(const std::vector<v1::Placed>& entries, const v1::EntryHead& head) {
  for (const auto& placed : entries) {
    const auto other = ledger::parseHead(placed.entry());
    if (other && other->device_id() == head.device_id() && other->incarnation() == head.incarnation() &&
        other->device_seq() == head.device_seq())
      return &placed;
  }
  return nullptr;
}

std::optional<Error> whyShut(const ledger::SpaceState& state, const std::string& invitePk, std::int64_t nowMs) {
  const auto invite = state.invites.find(invitePk);
  if (invite == state.invites.end() || invite->second.revoked)
    return Error{Problem::Refused, "invite_unknown: no such invitation"};
  if (invite->second.usesLeft == 0) return Error{Problem::Refused, "invite_used: the invitation has been used"};
  if (invite->second.expiresMs <= nowMs) return Error{Problem::Refused, "invite_expired: its last day has passed"};
  return std::nullopt;
}

}  // namespace

template <class Request, class Response>
Result<std::string> MemoryServer::serve(const std::string& body, const std::string& token,
                                        Result<Response> (MemoryServer::*procedure)(const Session&, const Request&)) {
  COLLEGA_ASSIGN(caller, session(token));
  Request request;
  if (!request.ParseFromString(body)) return {Problem::Refused, "invalid_input: not a message of this kind"};
  COLLEGA_ASSIGN(response, (this->*procedure)(caller, request));
  return response.SerializeAsString();
}

Result<std::string> MemoryServer::call(const std::string& procedure, const std::string& body,
                                       const std::string& token) {
  if (procedure == "/collega.v1.AuthService/Challenge") return challenge();
  if (procedure == "/collega.v1.AuthService/OpenSession") return openSession(body);
  if (procedure == "/collega.v1.LedgerService/CreateSpace") return serve(body, token, &MemoryServer::createSpace);
  if (procedure == "/collega.v1.LedgerService/Append") return serve(body, token, &MemoryServer::append);
  if (procedure == "/collega.v1.JoinService/RequestJoin") return serve(body, token, &MemoryServer::requestJoin);
  if (procedure == "/collega.v1.BlobService/MissingChunks") return serve(body, token, &MemoryServer::missingChunks);
  if (procedure == "/collega.v1.BlobService/PutChunk") return serve(body, token, &MemoryServer::putChunk);
  if (procedure == "/collega.v1.BlobService/GetChunk") return serve(body, token, &MemoryServer::getChunk);
  if (procedure == "/collega.v1.RefillService/Heads") return serve(body, token, &MemoryServer::heads);
  if (procedure == "/collega.v1.RefillService/Refill") return serve(body, token, &MemoryServer::refill);
  return {Problem::BadAnswer, "no such procedure"};
}

Result<std::string> MemoryServer::challenge() {
  v1::ChallengeResponse response;
  response.set_nonce(crypto::randomBytes(32));
  response.set_server_time_ms(clock_());
  response.set_server_incarnation(std::to_string(incarnation_));
  nonces_.insert(response.nonce());
  return response.SerializeAsString();
}

Result<std::string> MemoryServer::openSession(const std::string& body) {
  v1::OpenSessionRequest request;
  const bool fits = request.ParseFromString(body) && nonces_.erase(request.nonce()) == 1 && request.devices_size() > 0;
  if (!fits || request.origin() != origin_) return {Problem::SessionEnded, "the nonce or the origin"};
  COLLEGA_ASSIGN(account, ledger::Account::parse(request.account_init()));
  const std::vector<v1::Device> devices(request.devices().begin(), request.devices().end());
  COLLEGA_TRY(ledger::checkDevices(account, devices));
  if (!ledger::checkSession(devices.front(), account.id, request.nonce(), origin_, request.signature()))
    return {Problem::SessionEnded, "the signature"};
  v1::OpenSessionResponse response;
  response.set_token(toHex(crypto::randomBytes(16)));
  response.set_expires_ms(clock_() + sessionMs);
  sessions_[response.token()] = {account.id, *Id::from(request.device_id()), idsOf(devices), response.expires_ms()};
  return response.SerializeAsString();
}

Result<MemoryServer::Session> MemoryServer::session(const std::string& token) {
  const auto found = sessions_.find(token);
  if (found == sessions_.end() || found->second.expiresMs <= clock_())
    return {Problem::SessionEnded, "session_ended: open a new one"};
  return found->second;
}

MemoryServer::Placing MemoryServer::place(Ledger& ledger, const Session& session, const v1::Entry& entry) {
  const auto head = ledger::parseHead(entry);
  if (!head) return refusal(v1::REFUSAL_REASON_MALFORMED);
  const bool ownDevice = head->device_id() == session.device.view() || head->kind() == v1::ENTRY_KIND_DEVICE_ADD;
  if (head->account_id() != session.account.view() || !ownDevice) return refusal(v1::REFUSAL_REASON_NOT_ALLOWED);
  if (const auto* known = earlier(ledger.entries, *head)) {
    if (sameEntry(known->entry(), entry)) return ledger::Place{known->seq(), *Hash::from(known->chain())};
    return refusal(v1::REFUSAL_REASON_DEVICE_SEQ);
  }
  auto verdict = ledger::judge(ledger.state, entry, chainOf(ledger.entries));
  if (auto* refused = std::get_if<v1::Refusal>(&verdict)) return std::move(*refused);
  const auto& judged = std::get<ledger::Judged>(verdict);
  ledger::apply(ledger.state, entry, judged);
  v1::Placed placed;
  placed.set_seq(judged.place.seq);
  placed.set_chain(judged.place.chain.bytes());
  *placed.mutable_entry() = entry;
  keep(ledger, std::move(placed));
  return judged.place;
}

void MemoryServer::keep(Ledger& ledger, v1::Placed placed) {
  chains_.insert(*Hash::from(placed.chain()));
  const auto head = ledger::parseHead(placed.entry());
  const auto entry = placed.entry();
  ledger.entries.push_back(std::move(placed));
  if (head->kind() == v1::ENTRY_KIND_REDACT) redact(ledger.entries, entry);
}

bool MemoryServer::mayRead(const Ledger& ledger, const Session& session) {
  const auto* member = ledger.state.activeMember(session.account);
  if (!member) return false;
  if (ledger.state.activeDevice(session.account, session.device)) return true;
  return std::none_of(session.vouching.begin(), session.vouching.end(), [&](const Id& device) {
    const auto known = member->devices.find(device);
    return known != member->devices.end() && known->second.revoked;
  });
}

Result<v1::CreateSpaceResponse> MemoryServer::createSpace(const Session& session,
                                                          const v1::CreateSpaceRequest& request) {
  const auto head = ledger::parseHead(request.entry());
  if (!head || head->kind() != v1::ENTRY_KIND_SPACE_INIT) return {Problem::Refused, "invalid_input: founds no space"};
  const Id id = *Id::from(head->space_id());
  Ledger fresh;
  const auto known = ledgers_.find(id);
  auto placing = place(known == ledgers_.end() ? fresh : known->second, session, request.entry());
  if (const auto* refused = std::get_if<v1::Refusal>(&placing)) return {Problem::Refused, refused->message()};
  if (known == ledgers_.end()) ledgers_.emplace(id, std::move(fresh));
  wakeAll();
  v1::CreateSpaceResponse response;
  setPlace(*response.mutable_place(), std::get<ledger::Place>(placing));
  return response;
}

Result<v1::AppendResponse> MemoryServer::append(const Session& session, const v1::AppendRequest& request) {
  ++appends_;
  const auto id = Id::from(request.space_id());
  const auto found = id ? ledgers_.find(*id) : ledgers_.end();
  if (found == ledgers_.end()) return {Problem::Refused, "not_found: no such space"};
  v1::AppendResponse response;
  for (const auto& entry : request.entries()) {
    if (ledger::parseHead(entry) && ledger::parseHead(entry)->space_id() != id->view()) {
      *response.mutable_refusal() = refusal(v1::REFUSAL_REASON_WRONG_SPACE);
      break;
    }
    auto placing = place(found->second, session, entry);
    if (auto* refused = std::get_if<v1::Refusal>(&placing)) {
      *response.mutable_refusal() = std::move(*refused);
      break;
    }
    setPlace(*response.add_places(), std::get<ledger::Place>(placing));
  }
  wakeAll();
  return response;
}

Result<MemoryServer::Ledger*> MemoryServer::open(const Session& session, const std::string& space) {
  const auto id = Id::from(space);
  const auto found = id ? ledgers_.find(*id) : ledgers_.end();
  if (found == ledgers_.end() || !mayRead(found->second, session))
    return {Problem::Refused, "not_allowed: not a member of this space"};
  return &found->second;
}

Result<v1::MissingChunksResponse> MemoryServer::missingChunks(const Session& session,
                                                              const v1::MissingChunksRequest& request) {
  COLLEGA_ASSIGN(ledger, open(session, request.space_id()));
  v1::MissingChunksResponse response;
  for (const auto& hash : request.hashes())
    if (!ledger->chunks.contains(Hash::from(hash).value_or(Hash{}))) response.add_hashes(hash);
  response.set_room(1 << 30);
  return response;
}

Result<v1::PutChunkResponse> MemoryServer::putChunk(const Session& session, const v1::PutChunkRequest& request) {
  COLLEGA_ASSIGN(ledger, open(session, request.space_id()));
  ++chunksPut_;
  ledger->chunks.emplace(ledger::chunkHash(request.content()), request.content());
  return v1::PutChunkResponse{};
}

Result<v1::GetChunkResponse> MemoryServer::getChunk(const Session& session, const v1::GetChunkRequest& request) {
  COLLEGA_ASSIGN(ledger, open(session, request.space_id()));
  const auto found = ledger->chunks.find(Hash::from(request.hash()).value_or(Hash{}));
  if (found == ledger->chunks.end()) return {Problem::Refused, "not_found: no such chunk"};
  v1::GetChunkResponse response;
  response.set_content(found->second);
  return response;
}

const std::string* MemoryServer::chunk(const Id& space, const Hash& hash) const {
  const auto found = ledgers_.find(space);
  if (found == ledgers_.end() || !found->second.chunks.contains(hash)) return nullptr;
  return &found->second.chunks.at(hash);
}

void MemoryServer::loseChunks() {
  for (auto& [id, ledger] : ledgers_) ledger.chunks.clear();
  ++incarnation_;
  restart();
}

Result<v1::RequestJoinResponse> MemoryServer::requestJoin(const Session& session,
                                                          const v1::RequestJoinRequest& request) {
  const auto id = Id::from(request.space_id());
  const auto found = id ? ledgers_.find(*id) : ledgers_.end();
  if (found == ledgers_.end()) return {Problem::Refused, "invite_unknown: no such invitation"};
  const auto join = ledger::checkJoinRequest(request.request(), *id);
  if (!join || join->account.id != session.account) return {Problem::Refused, "invalid_input: the request"};
  auto& ledger = found->second;
  if (ledger.state.activeMember(session.account)) return v1::RequestJoinResponse{};
  if (auto shut = whyShut(ledger.state, join->petition.invite_pk(), clock_())) return *shut;
  const auto same = [&](const auto& one) { return one.petition() == request.request().petition(); };
  if (std::none_of(ledger.joins.begin(), ledger.joins.end(), same)) ledger.joins.push_back(request.request());
  wakeAll();
  return v1::RequestJoinResponse{};
}

Result<MemoryServer::StreamId> MemoryServer::follow(const std::string& body, const std::string& token,
                                                    std::function<void()> wake) {
  COLLEGA_ASSIGN(caller, session(token));
  v1::FollowRequest request;
  if (!request.ParseFromString(body)) return {Problem::Refused, "invalid_input: not a message of this kind"};
  Follower follower{caller, {}, {}, request.live(), false, std::move(wake)};
  if (brief && request.brief()) follower.brief.emplace();
  for (const auto& position : request.positions()) follower.reached[*Id::from(position.space_id())] = position.seq();
  followers_.emplace(++lastStream_, std::move(follower));
  return lastStream_;
}

Result<std::optional<v1::FollowResponse>> MemoryServer::next(StreamId id) {
  const auto found = followers_.find(id);
  if (found == followers_.end()) return {Problem::Unreachable, "the server is gone"};
  auto& follower = found->second;
  for (auto& [space, ledger] : ledgers_) {
    COLLEGA_ASSIGN(event, nextOf(follower, space, ledger));
    if (event) return event;
  }
  if (follower.caughtUp) return std::optional<v1::FollowResponse>();
  follower.caughtUp = true;
  v1::FollowResponse event;
  event.mutable_caught_up();
  return std::optional(event);
}

Result<std::optional<v1::FollowResponse>> MemoryServer::nextOf(Follower& follower, const Id& space, Ledger& ledger) {
  using Event = std::optional<v1::FollowResponse>;
  if (!mayRead(ledger, follower.session)) return Event();
  const auto* member = ledger.state.activeMember(follower.session.account);
  v1::FollowResponse event;
  auto& reached = follower.reached[space];
  if (reached > ledger.entries.size()) return {Problem::Unverified, "ledger_behind: read further than there is"};
  if (reached < ledger.entries.size()) {
    auto* page = event.mutable_page();
    page->set_space_id(space.bytes());
    for (std::size_t n = 0; n < pageEntries && reached < ledger.entries.size(); ++n)
      *page->add_entries() = ledger.entries[reached++];
    if (follower.brief) follower.brief->shorten(*page);
    return Event(event);
  }
  for (auto& told = follower.joins[space]; told < ledger.joins.size();) {
    const auto& request = ledger.joins[told++];
    const auto join = ledger::checkJoinRequest(request, space);
    const auto invite = ledger.state.invites.find(join->petition.invite_pk());
    if (invite == ledger.state.invites.end() || !ledger::mayApprove(member->role, invite->second.role)) continue;
    if (ledger.state.activeMember(join->account.id)) continue;
    event.mutable_join()->set_space_id(space.bytes());
    *event.mutable_join()->mutable_request() = request;
    return Event(event);
  }
  return Event();
}

void MemoryServer::wakeAll() {
  for (const auto& [id, follower] : followers_) follower.wake();
}

void MemoryServer::restart() {
  sessions_.clear();
  nonces_.clear();
  const auto gone = std::exchange(followers_, {});
  for (const auto& [id, follower] : gone) follower.wake();
}

const std::vector<v1::Placed>& MemoryServer::entries(const Id& space) const {
  static const std::vector<v1::Placed> none;
  const auto found = ledgers_.find(space);
  return found == ledgers_.end() ? none : found->second.entries;
}

bool MemoryServer::isMember(const Id& space, const Id& account) const {
  const auto found = ledgers_.find(space);
  return found != ledgers_.end() && found->second.state.activeMember(account) != nullptr;
}

bool MemoryServer::hasDevice(const Id& space, const Id& account, const Id& device) const {
  const auto found = ledgers_.find(space);
  return found != ledgers_.end() && found->second.state.activeDevice(account, device) != nullptr;
}

Id MemoryServer::parentOf(const Id& space) const {
  const auto found = ledgers_.find(space);
  return found == ledgers_.end() ? Id() : found->second.state.parent;
}

std::vector<Id> MemoryServer::spaces() const {
  std::vector<Id> ids;
  for (const auto& [id, ledger] : ledgers_) ids.push_back(id);
  return ids;
}

}  // namespace collega::simulation
