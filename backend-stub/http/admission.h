// The rules of the Connect protocol that are kept before a body is read.
#pragma once

#include "backend-stub/http/http_answers.h"

namespace collega::server {

// A request whose head is in order. Its body may have so many bytes.
struct Admitted {
  const Procedure* procedure = nullptr;
  Call call;
  std::size_t maxBodyBytes = 0;
};

// Either it may go on, or this is the answer.
using Admission = std::variant<Admitted, HttpAnswer>;

// `client`: what counts as the address the request is from.
Admission admit(Context& context, const http::request_header<>& head, const std::string& client);

// The one message of a stream's request.
std::variant<std::string, connect::RpcError> onlyMessage(const std::string& body, std::size_t maxMessageBytes);

}  // namespace collega::server
