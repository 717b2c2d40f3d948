// Searching records by words.
#pragma once

#include "app/cli/command.h"

namespace collega::cli {

struct Searching {
  std::vector<std::string> words;
  std::size_t limit = 20;
};

void searchOptions(CLI::App& app, Searching& given);
// Best first; of one kind, or of all where `kind` is 0.
Result<Answer> searchRecords(Context& context, const Searching& given, std::uint32_t kind);

}  // namespace collega::cli
