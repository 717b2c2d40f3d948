// What every command works with: the options that all share, the clock, and the profile, opened when first needed.
#pragma once

#include <memory>
#include <string>

#include "app/session/session.h"

namespace collega::cli {

struct Options {
  std::string profile;
  std::string passphraseFile;
  std::string language;
  bool json = false;
};

class Context {
 public:
  Context(Options options, sync::Clock clock);

  [[nodiscard]] const Options& options() const { return options_; }
  [[nodiscard]] const sync::Clock& clock() const { return clock_; }

  Result<crypto::Secret> passphrase() const;
  Result<session::Session*> session();
  // The open one, for whoever closes it.
  std::unique_ptr<session::Session> takeSession() { return std::move(session_); }

  // For people, on stderr; stdout is for what was asked.
  void say(const std::string& line) const;
  // The error in words, in the language of the messages.
  [[nodiscard]] std::string explain(const Error& error) const;

 private:
  Options options_;
  sync::Clock clock_;
  std::unique_ptr<session::Session> session_;
};

// Declares `name` as the open session, or returns the error.
#define COLLEGA_SESSION(name, context)                \
  COLLEGA_ASSIGN(name##Pointer, (context).session()); \
  session::Session& name = *name##Pointer

}  // namespace collega::cli
