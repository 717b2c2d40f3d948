#include "app/cli/passphrase.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace collega::cli {
namespace {

// While it lives, what is typed is not shown.
class NoEcho {
 public:
  NoEcho() {
    tcgetattr(STDIN_FILENO, &before_);
    termios quiet = before_;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
  }
  ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_); }
  NoEcho(const NoEcho&) = delete;
  NoEcho& operator=(const NoEcho&) = delete;

 private:
  termios before_{};
};

crypto::Secret takeLine(std::istream& in) {
  std::string line;
  std::getline(in, line);
  if (!line.empty() && line.back() == '\r') line.pop_back();
  crypto::Secret secret{std::string_view(line)};
  crypto::wipe(line);
  return secret;
}

crypto::Secret ask(const std::string& prompt) {
  std::cerr << prompt << std::flush;
  const NoEcho quiet;
  auto typed = takeLine(std::cin);
  std::cerr << '\n';
  return typed;
}

Result<crypto::Secret> askPerson(const PassphraseSource& source) {
  if (!isatty(STDIN_FILENO)) {
    return Error{Problem::Locked, std::string("no passphrase: set ") + source.variable + " or name a file"};
  }
  auto typed = ask(source.prompt);
  if (source.askTwice && !ask("Once more: ").equals(typed.view())) {
    return Error{Problem::InvalidInput, "the two passphrases differ"};
  }
  return typed;
}

Result<crypto::Secret> fromFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return Error{Problem::NotFound, "passphrase file " + path};
  return takeLine(in);
}

}  // namespace

Result<crypto::Secret> readPassphrase(const PassphraseSource& source) {
  if (!source.file.empty()) return fromFile(source.file);
  if (const char* const given = std::getenv(source.variable)) return crypto::Secret(std::string_view(given));
  return askPerson(source);
}

Result<crypto::Secret> newPassphrase(const std::string& file) {
  return readPassphrase(
      {.file = file, .variable = "COLLEGA_PASSPHRASE", .prompt = "New passphrase: ", .askTwice = true});
}

}  // namespace collega::cli
