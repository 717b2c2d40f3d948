// Answers as they go over the wire: errors are always JSON, streams always 200.
#pragma once

#include <boost/beast/http.hpp>

#include "backend-stub/http/procedures.h"

namespace collega::server {

namespace http = boost::beast::http;

using Request = http::request<http::string_body>;
using HttpAnswer = http::response<http::string_body>;

inline constexpr std::string_view unaryType = "application/proto";
inline constexpr std::string_view streamType = "application/connect+proto";

HttpAnswer emptyAnswer(http::status status);
HttpAnswer unaryAnswer(const UnaryOutcome& outcome);
// An error before a procedure began: as a unary error, or as a stream of just its end.
HttpAnswer errorAnswer(const connect::RpcError& error, bool isStream);
// An error that is of HTTP rather than of a procedure, with a status of its own.
HttpAnswer errorAnswer(const connect::RpcError& error, http::status status);
// The head of a stream; its messages follow in chunks.
http::response<http::empty_body> streamHead();
HttpAnswer healthAnswer(http::verb verb);
// 503 if there is a hindrance.
HttpAnswer readyAnswer(http::verb verb, std::string_view hindrance);

}  // namespace collega::server
