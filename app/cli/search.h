// Searching records by words.
#pragma once

#include <optional>

#include "app/cli/command.h"

namespace collega::cli {

struct Searching {
  std::vector<std::string> words;
  std::size_t limit = 20;
};

void searchOptions(CLI::App& app, Searching& given);
// Best first; of one kind, or of all.
Result<Answer> searchRecords(Context& context, const Searching& given, std::optional<std::uint32_t> kind);

}  // namespace collega::cli
