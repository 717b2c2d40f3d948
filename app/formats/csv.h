// Comma-separated values as spreadsheets write them: with or without a byte-order mark, with commas, semicolons or
// tabs, quotes doubled inside quotes, line breaks inside quotes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ledger/result.h"

namespace collega::cli {

struct CsvRow {
  std::size_t line = 0;  // where it begins in the file, from 1
  std::vector<std::string> cells;
};

// Empty lines are left out. InvalidInput, with the line, if a quote is not closed or text follows a closing quote.
Result<std::vector<CsvRow>> parseCsv(std::string_view text);

}  // namespace collega::cli
