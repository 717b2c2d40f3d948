// Comma-separated values as spreadsheets write and read them: with or without a byte-order mark, with commas,
// semicolons or tabs, quotes doubled inside quotes, line breaks inside quotes.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/result.h"

namespace collega::formats {

using Cells = std::vector<std::string>;

struct CsvRow {
  std::size_t line = 0;  // where it begins in the file, from 1
  Cells cells;
};

// More than any spreadsheet has, and few enough to hold.
inline constexpr std::size_t mostCells = 4'000'000;

// Empty lines are left out. InvalidInput, with the line, if a quote is not closed or text follows a closing quote;
// TooLarge.
Result<std::vector<CsvRow>> parseCsv(std::string_view text);

struct CsvStyle {
  char separator = ',';
  bool byteOrderMark = true;  // without it, Excel takes the file for one in the computer's old alphabet
};
// What a spreadsheet in this language expects, as its commas stand in numbers.
char separatorFor(std::string_view language);

std::string writeCsv(std::span<const Cells> rows, const CsvStyle& style);

}  // namespace collega::formats
