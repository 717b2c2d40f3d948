// Unary calls of the Connect protocol over Qt Network: HTTP/1.1, the system's proxy and certificate authorities.
#pragma once

#include <google/protobuf/message_lite.h>

#include <QNetworkAccessManager>
#include <QUrl>
#include <functional>

#include "ledger/result.h"

namespace collega::sync {

class ConnectCaller {
 public:
  // `server`: "https://host[:port]".
  explicit ConnectCaller(const QString& server) : server_(server) {}

  using Then = std::function<void(Result<std::string>)>;
  // Nothing is called any more once this is gone.
  void call(const std::string& procedure, const std::string& body, const std::string& token, Then then);
  // The same with the answer parsed.
  template <class Response>
  void call(const std::string& procedure, const google::protobuf::MessageLite& request, const std::string& token,
            std::function<void(Result<Response>)> then);

  [[nodiscard]] QNetworkAccessManager& network() { return network_; }
  [[nodiscard]] const QUrl& server() const { return server_; }

 private:
  Result<std::string> bodyOf(QNetworkReply& reply);

  QUrl server_;
  QNetworkAccessManager network_;
  bool met_ = false;  // it has answered as a server does
};

template <class Response>
void ConnectCaller::call(const std::string& procedure, const google::protobuf::MessageLite& request,
                         const std::string& token, std::function<void(Result<Response>)> then) {
  call(procedure, request.SerializeAsString(), token, [then = std::move(then)](const Result<std::string>& body) {
    if (!body) return then(body.error());
    Response response;
    if (!response.ParseFromString(*body)) return then(Error{Problem::BadAnswer, "not the message expected"});
    then(std::move(response));
  });
}

}  // namespace collega::sync
