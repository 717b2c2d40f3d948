#include "app/formats/csv.h"

#include <algorithm>
#include <array>

namespace collega::formats {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

// The separator that the first line has most of, outside quotes.
char separatorOf(std::string_view text) {
  constexpr std::array<char, 3> candidates{',', ';', '\t'};
  std::array<int, 3> counts{};
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if ((c == '\n' || c == '\r') && !quoted) break;
    const auto* const found = std::find(candidates.begin(), candidates.end(), c);
    if (!quoted && found != candidates.end()) ++counts[static_cast<std::size_t>(found - candidates.begin())];
  }
  return candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text), separator_(separatorOf(text)) {}

  Result<std::vector<CsvRow>> rows() {
    std::vector<CsvRow> result;
    while (!atEnd()) {
      COLLEGA_ASSIGN(row, nextRow());
      if ((cells_ += row.cells.size()) > mostCells)
        return Error{Problem::TooLarge, std::to_string(mostCells) + " cells"};
      if (row.cells.size() > 1 || !row.cells.front().empty()) result.push_back(std::move(row));
    }
    return result;
  }

 private:
  [[nodiscard]] bool atEnd() const { return at_ == text_.size(); }
  [[nodiscard]] bool is(char c) const { return !atEnd() && text_[at_] == c; }

  char take() {
    if (text_[at_] == '\n') ++line_;
    return text_[at_++];
  }

  [[nodiscard]] Error wrong(std::size_t line, const char* what) const {
    return {Problem::InvalidInput, "line " + std::to_string(line) + ": " + what};
  }

  Result<CsvRow> nextRow() {
    CsvRow row{.line = line_, .cells = {}};
    while (true) {
      COLLEGA_ASSIGN(cell, is('"') ? quotedCell() : Result<std::string>(bareCell()));
      row.cells.push_back(std::move(cell));
      if (is(separator_)) {
        take();
        continue;
      }
      if (endLine()) return row;
      return wrong(line_, "text after a closing quote");
    }
  }

  bool endLine() {
    if (is('\r')) take();
    if (is('\n')) {
      take();
      return true;
    }
    return atEnd() || text_[at_ - 1] == '\r';
  }

  std::string bareCell() {
    const auto begin = at_;
    while (!atEnd() && !is(separator_) && !is('\n') && !is('\r')) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  Result<std::string> quotedCell() {
    const auto began = line_;
    std::string cell;
    take();
    while (!atEnd()) {
      const char c = take();
      if (c != '"') {
        cell += c;
      } else if (is('"')) {
        cell += take();
      } else {
        return cell;
      }
    }
    return wrong(began, "a quote is not closed");
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t cells_ = 0;
};

// Whatever the reader takes for a separator is not one here.
std::string quoted(const std::string& cell) {
  if (cell.find_first_of(",;\t\"\r\n") == std::string::npos) return cell;
  std::string result = "\"";
  for (const char c : cell) result += c == '"' ? "\"\"" : std::string(1, c);
  return result + '"';
}

}  // namespace

Result<std::vector<CsvRow>> parseCsv(std::string_view text) {
  if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
  return Parser(text).rows();
}

char separatorFor(std::string_view language) {
  return language == "nl" || language == "fr" || language == "tr" ? ';' : ',';
}

std::string writeCsv(std::span<const Cells> rows, const CsvStyle& style) {
  std::string text(style.byteOrderMark ? byteOrderMark : "");
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) text += style.separator;
      text += quoted(row[i]);
    }
    text += "\r\n";
  }
  return text;
}

}  // namespace collega::formats
