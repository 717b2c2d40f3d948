// What an HTTP answer means: the rules of the Connect protocol for clients, as problems the engine knows.
#pragma once

#include <QNetworkReply>

#include "ledger/connect.h"
#include "ledger/result.h"

namespace collega::sync {

Error toError(const connect::RpcError& error);

// Why a reply is not a success of the given content type; nothing if it is one. `body` is what came, as far as it came.
std::optional<Error> whyFailed(const QNetworkReply& reply, const QByteArray& contentType, std::string_view body);

// A request for a procedure of the server, with the headers that every call has.
QNetworkRequest connectRequest(const QUrl& server, const std::string& procedure, const std::string& token,
                               const QByteArray& contentType);

}  // namespace collega::sync
