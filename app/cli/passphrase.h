// Where a passphrase comes from: a file, the environment, or a person at the keyboard. Never the command line.
#pragma once

#include <string>

#include "ledger/crypto.h"

namespace collega::cli {

struct PassphraseSource {
  std::string file;       // empty: none
  const char* variable;   // "COLLEGA_PASSPHRASE"
  std::string prompt;     // "Passphrase: "
  bool askTwice = false;  // a new one, typed blindly
};

// Locked if there is none to be had; InvalidInput if the two typed differ.
Result<crypto::Secret> readPassphrase(const PassphraseSource& source);

// For a new profile.
Result<crypto::Secret> newPassphrase(const std::string& file);

}  // namespace collega::cli
