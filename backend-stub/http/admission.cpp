#include "backend-stub/http/admission.h"

#include <boost/beast/core/string.hpp>

#include "ledger/refusals.h"

namespace collega::server {
namespace {

using Head = http::request_header<>;
using connect::Code;
using connect::RpcError;
using Complaint = std::optional<RpcError>;

constexpr std::string_view bearer = "Bearer ";

std::string_view text(boost::beast::string_view value) { return {value.data(), value.size()}; }
std::string_view field(const Head& head, std::string_view name) {
  return text(head[boost::beast::string_view(name.data(), name.size())]);
}

std::string_view pathOf(const Head& head) {
  const std::string_view target = text(head.target());
  return target.substr(0, target.find('?'));
}

// Without parameters such as a charset.
bool hasType(const Head& head, std::string_view type) {
  std::string_view given = text(head[http::field::content_type]);
  given = given.substr(0, given.find(';'));
  while (given.ends_with(' ')) given.remove_suffix(1);
  return boost::beast::iequals({given.data(), given.size()}, {type.data(), type.size()});
}

HttpAnswer wrongVerb() {
  auto answer = emptyAnswer(http::status::method_not_allowed);
  answer.set(http::field::allow, "POST");
  return answer;
}

HttpAnswer wrongType(std::string_view wanted) {
  auto answer = emptyAnswer(http::status::unsupported_media_type);
  answer.set("Accept-Post", boost::beast::string_view(wanted.data(), wanted.size()));
  return answer;
}

bool isIdentity(std::string_view encoding) { return encoding.empty() || encoding == "identity"; }

Complaint checkVersion(const Head& head) {
  const auto version = field(head, "Connect-Protocol-Version");
  if (version.empty() || version == "1") return std::nullopt;
  return RpcError{Code::InvalidArgument, "Connect-Protocol-Version must be 1"};
}

Complaint checkEncoding(const Head& head) {
  if (isIdentity(field(head, "Content-Encoding")) && isIdentity(field(head, "Connect-Content-Encoding"))) {
    return std::nullopt;
  }
  return RpcError{Code::Unimplemented, "unknown compression: supported is identity"};
}

Complaint setDeadline(const Head& head, Call& call) {
  const auto header = head.find("Connect-Timeout-Ms");
  if (header == head.end()) return std::nullopt;
  const auto milliseconds = connect::parseTimeout(text(header->value()));
  if (!milliseconds) return RpcError{Code::InvalidArgument, "Connect-Timeout-Ms must be 1 to 10 digits"};
  call.deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(*milliseconds);
  return std::nullopt;
}

Complaint setSession(const Head& head, Call& call) {
  const std::string_view given = text(head[http::field::authorization]);
  const bool hasToken = given.starts_with(bearer);
  auto session = call.context.auth.session(hasToken ? given.substr(bearer.size()) : std::string_view());
  if (!session) return connect::toRpcError(session.error());
  call.session = *std::move(session);
  return std::nullopt;
}

// Whoever is refused may try again, so the message says what there was too much of.
Complaint tooMuch(Context& context, const char* limit, const char* what) {
  context.metrics.refused(limit);
  return connect::toRpcError({Problem::Limited, std::string("too many ") + what});
}

Complaint checkAddress(Context& context, const Procedure& procedure, const std::string& client) {
  if (!context.perAddress.allow(client)) return tooMuch(context, "requests_per_address", "requests from this address");
  if (procedure.limiter == nullptr || (context.*procedure.limiter).allow(client)) return std::nullopt;
  return tooMuch(context, procedure.limit, "requests of this kind from this address");
}

Complaint checkAccount(const Call& call) {
  Context& context = call.context;
  if (context.perAccount.allow(call.session.account.bytes())) return std::nullopt;
  return tooMuch(context, "requests_per_account", "requests of this account");
}

std::string originOf(const Context& context, const Head& head) {
  if (!context.origin.empty()) return context.origin;
  return (context.tls ? "https://" : "http://") + std::string(text(head[http::field::host]));
}

Complaint prepare(const Head& head, const std::string& client, const Procedure& procedure, Call& call) {
  if (auto complaint = checkAddress(call.context, procedure, client)) return complaint;
  if (auto complaint = checkVersion(head)) return complaint;
  if (auto complaint = checkEncoding(head)) return complaint;
  if (auto complaint = setDeadline(head, call)) return complaint;
  if (!procedure.needsSession) return std::nullopt;
  if (auto complaint = setSession(head, call)) return complaint;
  return checkAccount(call);
}

}  // namespace

Admission admit(Context& context, const Head& head, const std::string& client) {
  const auto path = pathOf(head);
  const bool reads = head.method() == http::verb::get || head.method() == http::verb::head;
  if (path == "/healthz" && reads) return healthAnswer(head.method());
  if (path == "/readyz" && reads) return readyAnswer(head.method(), context.readiness.hindrance());
  const Procedure* procedure = findProcedure(path);
  if (procedure == nullptr) {
    return errorAnswer(RpcError{Code::Unimplemented, "no such procedure"}, http::status::not_found);
  }
  if (head.method() != http::verb::post) return wrongVerb();
  const std::string_view type = procedure->isStream() ? streamType : unaryType;
  if (!hasType(head, type)) return wrongType(type);
  Admitted admitted{procedure, Call{context, {}, originOf(context, head), {}}};
  if (auto complaint = prepare(head, client, *procedure, admitted.call)) {
    context.metrics.answered(procedure->path, connect::name(complaint->code));
    return errorAnswer(*complaint, procedure->isStream());
  }
  const std::size_t frame = procedure->isStream() ? connect::envelopeHeadBytes : 0;
  // Room for a second message, so that two are told from one that is too long.
  admitted.maxBodyBytes = procedure->maxMessageBytes + 2 * frame + (procedure->isStream() ? 1024 : 0);
  return admitted;
}

std::variant<std::string, RpcError> onlyMessage(const std::string& body, std::size_t maxMessageBytes) {
  connect::EnvelopeReader reader(maxMessageBytes);
  reader.feed(body);
  auto first = reader.next();
  if (!first) return connect::toRpcError(first.error());
  if (!first->has_value()) {
    if (reader.pending()) return RpcError{Code::InvalidArgument, "the message is cut off"};
    return RpcError{Code::Unimplemented, "a stream's request has one message, not none"};
  }
  if (((*first)->flags & connect::flagCompressed) != 0) {
    return RpcError{Code::Unimplemented, "unknown compression: supported is identity"};
  }
  if ((*first)->flags != 0) return RpcError{Code::InvalidArgument, "a request has no end message"};
  if (reader.pending()) return RpcError{Code::Unimplemented, "a stream's request has one message, not several"};
  return std::move((*first)->message);
}

}  // namespace collega::server
