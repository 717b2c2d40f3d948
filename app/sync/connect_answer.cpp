#include "app/sync/connect_answer.h"

#include "ledger/refusals.h"

namespace collega::sync {
namespace {

Problem problemOf(connect::Code code) {
  switch (code) {
    case connect::Code::Unavailable:
    case connect::Code::DeadlineExceeded:
    case connect::Code::Canceled:
    case connect::Code::Internal:
    case connect::Code::Unknown:
    case connect::Code::DataLoss:
      return Problem::Unreachable;
    case connect::Code::Unauthenticated:
      return Problem::SessionEnded;
    case connect::Code::ResourceExhausted:
      return Problem::Limited;
    case connect::Code::AlreadyExists:
      return Problem::AlreadyExists;
    case connect::Code::Unimplemented:
      return Problem::BadAnswer;
    default:
      return Problem::Refused;
  }
}

// No answer at all, or one that is not HTTP.
Error transportError(const QNetworkReply& reply) {
  const std::string words = reply.errorString().toStdString();
  switch (reply.error()) {
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::SslHandshakeFailedError:
      return {Problem::BadAnswer, words};
    default:
      return {Problem::Unreachable, words};
  }
}

// An answer without an error body comes from something in between, or from another kind of server.
Error inferredError(int status) {
  const auto code = connect::inferredFromHttp(status);
  const std::string words = "HTTP status " + std::to_string(status) + " without a reason";
  if (code == connect::Code::Unavailable || code == connect::Code::Unauthenticated) return {problemOf(code), words};
  return {Problem::BadAnswer, words};
}

QByteArray contentTypeOf(const QNetworkReply& reply) {
  return reply.rawHeader("Content-Type").split(';').value(0).trimmed().toLower();
}

}  // namespace

// The server's own words go along: they begin with the word that says which refusal it is.
Error toError(const connect::RpcError& error) {
  const auto refusal = connect::refusalFrom(error);
  if (refusal && refusal->problem == Problem::TooLarge) return {Problem::Refused, error.message};
  if (refusal && refusal->problem == Problem::NoRoom) return {Problem::NoRoom, refusal->detail};
  if (refusal && refusal->problem == Problem::Unverified) return {Problem::Unverified, error.message};
  return {problemOf(error.code), error.message};
}

std::optional<Error> whyFailed(const QNetworkReply& reply, const QByteArray& contentType, std::string_view body) {
  const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
  if (!status.isValid()) return transportError(reply);
  if (status.toInt() != 200) {
    const auto said = contentTypeOf(reply) == "application/json" ? connect::parseErrorJson(body) : std::nullopt;
    return said ? toError(*said) : inferredError(status.toInt());
  }
  if (contentTypeOf(reply) != contentType)
    return Error{Problem::BadAnswer, "an answer of type " + contentTypeOf(reply).toStdString()};
  if (!reply.rawHeader("Content-Encoding").isEmpty() && reply.rawHeader("Content-Encoding") != "identity")
    return Error{Problem::BadAnswer, "a compressed answer, which was not asked for"};
  // Bytes may still come while the reply is unfinished.
  if (reply.isFinished() && reply.error() != QNetworkReply::NoError) return transportError(reply);
  return std::nullopt;
}

QNetworkRequest connectRequest(const QUrl& server, const std::string& procedure, const std::string& token,
                               const QByteArray& contentType) {
  QUrl url = server;
  url.setPath(QString::fromStdString(procedure));
  QNetworkRequest request(url);
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  request.setRawHeader("Content-Type", contentType);
  request.setRawHeader("Connect-Protocol-Version", "1");
  request.setRawHeader("Accept-Encoding", "identity");
  if (!token.empty()) request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(token));
  return request;
}

}  // namespace collega::sync
