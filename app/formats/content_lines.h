// Content lines, of which vCards are made (RFC 6350, 3.2 to 3.4): folded at 75 octets, with parameters before the colon
// and escaped text after it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ledger/result.h"

namespace collega::formats {

struct Parameter {
  std::string name;  // in capitals; empty for a bare word, as older programs write it
  std::string value;
};

struct ContentLine {
  std::size_t line = 0;  // where it begins in the file, from 1
  std::string name;      // in capitals, without its group
  std::vector<Parameter> parameters;
  std::string value;  // as it stands, still escaped

  // All values of this name, in one list: TYPE=home,work. Empty where there is none.
  [[nodiscard]] std::string parameter(std::string_view name) const;
};

// A photograph fits in, and not much more.
inline constexpr std::size_t mostLineBytes = 8 << 20;

// Unfolded; empty lines are left out. A line without a colon has no name: who reads it says that it is wrong.
// TooLarge, with the line.
Result<std::vector<ContentLine>> parseContentLines(std::string_view text);

// With the line break, and folded where it is longer than 75 octets, never within a character.
std::string folded(std::string_view line);

// Text after the colon; control characters go.
std::string escaped(std::string_view text);
// Cut at separators that are not escaped, each part unescaped. At least one part.
std::vector<std::string> parts(std::string_view value, char separator);
std::string unescaped(std::string_view value);

}  // namespace collega::formats
