#include "app/cli/context.h"

#include <iostream>

#include "app/cli/passphrase.h"
#include "app/session/words/words.h"

namespace collega::cli {

Context::Context(Options options, sync::Clock clock) : options_(std::move(options)), clock_(std::move(clock)) {}

Result<crypto::Secret> Context::passphrase() const {
  return readPassphrase({.file = options_.passphraseFile, .variable = "COLLEGA_PASSPHRASE", .prompt = "Passphrase: "});
}

Result<session::Session*> Context::session() {
  if (session_) return session_.get();
  COLLEGA_ASSIGN(secret, passphrase());
  COLLEGA_ASSIGN(opened, session::Session::unlock(options_.profile, secret, clock_));
  session_ = std::move(opened);
  return session_.get();
}

void Context::say(const std::string& line) const { std::cerr << line << std::endl; }

std::string Context::explain(const Error& error) const { return session::words::paragraph(error).toStdString(); }

}  // namespace collega::cli
