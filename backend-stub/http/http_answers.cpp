#include "backend-stub/http/http_answers.h"

namespace collega::server {
namespace {

constexpr unsigned http11 = 11;

HttpAnswer answer(http::status status, std::string_view type, std::string body) {
  HttpAnswer made(status, http11);
  made.set(http::field::content_type, type);
  made.body() = std::move(body);
  made.prepare_payload();
  return made;
}

// To whoever asks how the server is.
HttpAnswer said(http::verb verb, http::status status, std::string word) {
  HttpAnswer made = answer(status, "text/plain", std::move(word));
  if (verb == http::verb::head) made.body().clear();  // keeps its Content-Length
  return made;
}

}  // namespace

HttpAnswer emptyAnswer(http::status status) {
  HttpAnswer made(status, http11);
  made.prepare_payload();
  return made;
}

HttpAnswer unaryAnswer(const UnaryOutcome& outcome) {
  if (const auto* error = std::get_if<connect::RpcError>(&outcome)) return errorAnswer(*error, false);
  return answer(http::status::ok, unaryType, std::get<std::string>(outcome));
}

HttpAnswer errorAnswer(const connect::RpcError& error, bool isStream) {
  if (!isStream) return errorAnswer(error, static_cast<http::status>(connect::httpStatus(error.code)));
  HttpAnswer made(http::status::ok, http11);
  made.set(http::field::content_type, streamType);
  made.body() = connect::endEnvelope(error);
  made.chunked(true);
  return made;
}

HttpAnswer errorAnswer(const connect::RpcError& error, http::status status) {
  return answer(status, "application/json", connect::errorJson(error));
}

http::response<http::empty_body> streamHead() {
  http::response<http::empty_body> head(http::status::ok, http11);
  head.set(http::field::content_type, streamType);
  head.chunked(true);
  // The end of a stream is the end of its connection: whether the client is still there is seen by reading from it.
  head.keep_alive(false);
  return head;
}

HttpAnswer healthAnswer(http::verb verb) { return said(verb, http::status::ok, "ok"); }

HttpAnswer readyAnswer(http::verb verb, std::string_view hindrance) {
  if (hindrance.empty()) return said(verb, http::status::ok, "ready");
  return said(verb, http::status::service_unavailable, std::string(hindrance));
}

}  // namespace collega::server
