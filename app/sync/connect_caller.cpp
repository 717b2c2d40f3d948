#include "app/sync/connect_caller.h"

#include "app/sync/connect_answer.h"

namespace collega::sync {
namespace {

// Between bytes, either way: a call that stands still this long has failed.
constexpr int transferTimeoutMs = 30'000;
constexpr qint64 maxAnswerBytes = 8 << 20;

QByteArray toQt(const std::string& bytes) { return {bytes.data(), static_cast<qsizetype>(bytes.size())}; }

// Closed without a word of HTTP.
bool hungUp(const QNetworkReply& reply) {
  return reply.error() == QNetworkReply::RemoteHostClosedError &&
         !reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

}  // namespace

void ConnectCaller::call(const std::string& procedure, const std::string& body, const std::string& token, Then then) {
  auto request = connectRequest(server_, procedure, token, "application/proto");
  request.setTransferTimeout(transferTimeoutMs);
  QNetworkReply* reply = network_.post(request, toQt(body));
  QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
    if (std::max(received, total) > maxAnswerBytes) reply->abort();
  });
  QObject::connect(reply, &QNetworkReply::finished, &network_, [this, reply, then = std::move(then)] {
    reply->deleteLater();
    then(bodyOf(*reply));
  });
}

// Qt says the same of a server that went away and of bytes that are no HTTP: what never answered as a server is none.
Result<std::string> ConnectCaller::bodyOf(QNetworkReply& reply) {
  const std::string body = reply.readAll().toStdString();
  const auto failed = whyFailed(reply, "application/proto", body);
  met_ |= !failed;
  if (failed && !met_ && hungUp(reply)) return {Problem::BadAnswer, failed->detail};
  if (failed) return *failed;
  return body;
}

}  // namespace collega::sync
