#include "backend-stub/http/procedures.h"

#include <algorithm>
#include <array>

#include "ledger/attachment.h"
#include "ledger/refusals.h"

namespace collega::server {
namespace {

constexpr std::size_t smallMessage = 64 << 10;
constexpr std::size_t appendMessage = 4 << 20;
constexpr std::size_t chunkMessage = ledger::maxSealedChunkBytes + 64;

connect::RpcError malformed() { return {connect::Code::InvalidArgument, "invalid_input: not a message of this kind"}; }

template <class Response>
UnaryOutcome outcome(const Result<Response>& result) {
  if (!result) return connect::toRpcError(result.error());
  return result->SerializeAsString();
}

asio::awaitable<UnaryOutcome> challenge(Call& call) {
  v1::ChallengeRequest request;
  if (!request.ParseFromString(call.message)) co_return malformed();
  co_return call.context.auth.challenge().SerializeAsString();
}

asio::awaitable<UnaryOutcome> openSession(Call& call) {
  v1::OpenSessionRequest request;
  if (!request.ParseFromString(call.message)) co_return malformed();
  co_return outcome(call.context.auth.openSession(request, call.origin));
}

// Hands a request to the writer and waits for what becomes of it.
template <class Request, class Response, auto submit>
asio::awaitable<UnaryOutcome> written(Call& call) {
  Request request;
  if (!request.ParseFromString(call.message)) co_return malformed();
  Answer<Response> answer(co_await asio::this_coro::executor);
  submit(call, std::move(request), answer.reply());
  const auto result = co_await answer.get(call.deadline);
  if (!result) co_return connect::RpcError{connect::Code::DeadlineExceeded, "the deadline has passed"};
  co_return outcome(*result);
}

void submitCreate(Call& call, v1::CreateSpaceRequest request, Reply<v1::CreateSpaceResponse> reply) {
  call.context.ledger.createSpace(call.session, std::move(request), std::move(reply));
}

void submitAppend(Call& call, v1::AppendRequest request, Reply<v1::AppendResponse> reply) {
  call.context.ledger.append(call.session, std::move(request), std::move(reply));
}

void submitJoin(Call& call, v1::RequestJoinRequest request, Reply<v1::RequestJoinResponse> reply) {
  call.context.join.requestJoin(call.session, std::move(request), std::move(reply));
}

void submitPut(Call& call, v1::PutChunkRequest request, Reply<v1::PutChunkResponse> reply) {
  call.context.blobs.put(call.session, std::move(request), std::move(reply));
}

// Reads from the store, on a thread that may wait for it.
template <class Request, class Response, auto read>
asio::awaitable<UnaryOutcome> answered(Call& call) {
  Request request;
  if (!request.ParseFromString(call.message)) co_return malformed();
  std::function<Result<Response>()> work = [&call, &request] { return read(call, request); };
  const auto result = co_await runIn<Response>(call.context.readers, std::move(work));
  co_return outcome(result);
}

Result<v1::MissingChunksResponse> readMissing(Call& call, const v1::MissingChunksRequest& request) {
  return call.context.blobs.missing(call.session, request);
}

Result<v1::GetChunkResponse> readChunk(Call& call, const v1::GetChunkRequest& request) {
  return call.context.blobs.get(call.session, request);
}

Result<v1::HeadsResponse> readHeads(Call& call, const v1::HeadsRequest& request) {
  return call.context.refills.heads(call.session, request);
}

void submitRefill(Call& call, v1::RefillRequest request, Reply<v1::RefillResponse> reply) {
  call.context.refills.refill(call.session, std::move(request), std::move(reply));
}

// What is in memory is answered at once.
template <class Request, class Response, Result<Response> (LinkService::*act)(const Session&, const Request&)>
asio::awaitable<UnaryOutcome> met(Call& call) {
  Request request;
  if (!request.ParseFromString(call.message)) co_return malformed();
  co_return outcome((call.context.links.*act)(call.session, request));
}

constexpr std::array procedures{
    Procedure{"/collega.v1.AuthService/Challenge", false, smallMessage, challenge, nullptr},
    Procedure{"/collega.v1.AuthService/OpenSession", false, smallMessage, openSession, nullptr, &Context::sessions,
              "sessions_per_address"},
    Procedure{"/collega.v1.LedgerService/CreateSpace", true, appendMessage,
              written<v1::CreateSpaceRequest, v1::CreateSpaceResponse, submitCreate>, nullptr, &Context::foundings,
              "foundings_per_address"},
    Procedure{"/collega.v1.LedgerService/Append", true, appendMessage,
              written<v1::AppendRequest, v1::AppendResponse, submitAppend>, nullptr},
    Procedure{"/collega.v1.LedgerService/Follow", true, appendMessage, nullptr, follow},
    Procedure{"/collega.v1.BlobService/MissingChunks", true, smallMessage,
              answered<v1::MissingChunksRequest, v1::MissingChunksResponse, readMissing>, nullptr},
    Procedure{"/collega.v1.BlobService/PutChunk", true, chunkMessage,
              written<v1::PutChunkRequest, v1::PutChunkResponse, submitPut>, nullptr},
    Procedure{"/collega.v1.BlobService/GetChunk", true, smallMessage,
              answered<v1::GetChunkRequest, v1::GetChunkResponse, readChunk>, nullptr},
    Procedure{"/collega.v1.JoinService/RequestJoin", true, smallMessage,
              written<v1::RequestJoinRequest, v1::RequestJoinResponse, submitJoin>, nullptr, &Context::joins,
              "joins_per_address"},
    Procedure{"/collega.v1.LinkService/OpenLink", true, smallMessage,
              met<v1::OpenLinkRequest, v1::OpenLinkResponse, &LinkService::open>, nullptr},
    Procedure{"/collega.v1.LinkService/AskLink", false, smallMessage,
              met<v1::AskLinkRequest, v1::AskLinkResponse, &LinkService::ask>, nullptr},
    Procedure{"/collega.v1.LinkService/ReadLink", false, smallMessage,
              met<v1::ReadLinkRequest, v1::ReadLinkResponse, &LinkService::read>, nullptr},
    Procedure{"/collega.v1.LinkService/AnswerLink", true, smallMessage,
              met<v1::AnswerLinkRequest, v1::AnswerLinkResponse, &LinkService::answer>, nullptr},
    Procedure{"/collega.v1.RefillService/Heads", true, smallMessage,
              answered<v1::HeadsRequest, v1::HeadsResponse, readHeads>, nullptr},
    Procedure{"/collega.v1.RefillService/Refill", true, appendMessage,
              written<v1::RefillRequest, v1::RefillResponse, submitRefill>, nullptr},
};

}  // namespace

const Procedure* findProcedure(std::string_view path) {
  const auto found = std::ranges::find(procedures, path, &Procedure::path);
  return found == procedures.end() ? nullptr : &*found;
}

}  // namespace collega::server
