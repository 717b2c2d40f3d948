// Calls under way: numbers them, carries the session's token, and brings each answer to whoever asked.
#pragma once

#include <google/protobuf/message_lite.h>

#include <map>

#include "app/sync/context.h"

namespace collega::sync {

class Calls {
 public:
  explicit Calls(Context& context) : context_(context) {}

  std::string token;  // of the open session; empty: none

  // `then` gets the parsed answer; an error it returns is one of the whole connection.
  template <class Response>
  void call(const std::string& procedure, const google::protobuf::MessageLite& request,
            std::function<Result<void>(Result<Response>)> then);

  // Nothing happens for an answer nobody waits for any more.
  Result<void> take(const Answer& answer);
  // Answers to the calls made so far will be ignored.
  void forget() { waiting_.clear(); }

 private:
  using Then = std::function<Result<void>(const Result<std::string>&)>;
  void send(std::string procedure, std::string body, Then then);

  Context& context_;
  std::uint64_t last_ = 0;
  std::map<std::uint64_t, Then> waiting_;
};

template <class Response>
void Calls::call(const std::string& procedure, const google::protobuf::MessageLite& request,
                 std::function<Result<void>(Result<Response>)> then) {
  send(procedure, request.SerializeAsString(),
       [then = std::move(then)](const Result<std::string>& body) -> Result<void> {
         if (!body) return then(body.error());
         Response response;
         if (!response.ParseFromString(*body)) return then(Error{Problem::BadAnswer, "not the message expected"});
         return then(std::move(response));
       });
}

}  // namespace collega::sync
