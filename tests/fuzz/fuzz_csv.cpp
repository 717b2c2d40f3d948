// A spreadsheet that another program wrote: what is read is the same once it was written and read again.
#include "app/formats/csv.h"

#include <algorithm>

#include "tests/fuzz/target.h"

using namespace collega;
using namespace collega::fuzz;

namespace {

// As a table: what its separator is, a reader takes from the first line.
std::vector<formats::Cells> cellsOf(const std::vector<formats::CsvRow>& rows) {
  std::size_t width = 0;
  for (const auto& row : rows) width = std::max(width, row.cells.size());
  std::vector<formats::Cells> cells;
  for (const auto& row : rows) cells.emplace_back(row.cells).resize(width);
  return cells;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto rows = formats::parseCsv(bytesOf(data, size));
  if (!rows) return 0;
  const auto cells = cellsOf(*rows);
  for (const char separator : {',', ';'}) {
    const auto again = formats::parseCsv(formats::writeCsv(cells, {separator, true}));
    must(again && cellsOf(*again) == cells);
  }
  return 0;
}
