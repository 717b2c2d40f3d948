#include "app/formats/content_lines.h"

#include <algorithm>

namespace collega::formats {

namespace {

constexpr std::size_t mostOctets = 75;

std::string capitals(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return result;
}

// The lines of a file, whatever they end with.
class Lines {
 public:
  explicit Lines(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool atEnd() const { return rest_.empty(); }
  [[nodiscard]] std::size_t number() const { return number_; }
  [[nodiscard]] bool goesOn() const { return rest_.starts_with(' ') || rest_.starts_with('\t'); }

  std::string_view next() {
    const auto end = rest_.find_first_of("\r\n");
    const auto line = rest_.substr(0, end);
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end);
    const std::size_t ending = rest_.starts_with("\r\n") ? 2 : 1;
    rest_.remove_prefix(std::min(ending, rest_.size()));
    ++number_;
    return line;
  }

 private:
  std::string_view rest_;
  std::size_t number_ = 1;
};

std::size_t outsideQuotes(std::string_view text, char wanted) {
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (text[i] == wanted && !quoted) return i;
  }
  return std::string_view::npos;
}

Parameter parameterOf(std::string_view text) {
  const auto equals = text.find('=');
  if (equals == std::string_view::npos) return {"", std::string(text)};
  std::string value(text.substr(equals + 1));
  std::erase(value, '"');
  return {capitals(text.substr(0, equals)), value};
}

ContentLine parse(std::string_view text, std::size_t number) {
  ContentLine line{.line = number, .name = {}, .parameters = {}, .value = {}};
  const auto colon = outsideQuotes(text, ':');
  if (colon == std::string_view::npos) return line;
  line.value = std::string(text.substr(colon + 1));
  auto rest = text.substr(0, colon);
  for (bool first = true; !rest.empty(); first = false) {
    const auto end = std::min(outsideQuotes(rest, ';'), rest.size());
    const auto part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (first) {
      line.name = capitals(part.substr(part.rfind('.') + 1));
    } else {
      line.parameters.push_back(parameterOf(part));
    }
  }
  return line;
}

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

bool isControl(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; }

}  // namespace

std::string ContentLine::parameter(std::string_view wanted) const {
  std::string all;
  for (const auto& each : parameters) {
    // A bare word is a type.
    const bool fits = each.name == wanted || (each.name.empty() && wanted == "TYPE");
    if (fits) all += (all.empty() ? "" : ",") + each.value;
  }
  return all;
}

Result<std::vector<ContentLine>> parseContentLines(std::string_view text) {
  constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
  std::vector<ContentLine> result;
  Lines lines(text);
  while (!lines.atEnd()) {
    const auto number = lines.number();
    std::string whole(lines.next());
    while (lines.goesOn()) whole += lines.next().substr(1);
    if (whole.size() > mostLineBytes) return Error{Problem::TooLarge, "line " + std::to_string(number)};
    if (!whole.empty()) result.push_back(parse(whole, number));
  }
  return result;
}

std::string folded(std::string_view line) {
  std::string result;
  auto room = mostOctets;
  while (line.size() > room) {
    auto end = room;
    while (end > 1 && isContinuation(line[end])) --end;
    result.append(line.substr(0, end)).append("\r\n ");
    line.remove_prefix(end);
    room = mostOctets - 1;  // the space at the beginning counts
  }
  return result.append(line).append("\r\n");
}

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n') {
      result += "\\n";
    } else if (c == '\\' || c == ',' || c == ';') {
      result += {'\\', c};
    } else if (!isControl(c)) {
      result += c;
    }
  }
  return result;
}

std::vector<std::string> parts(std::string_view value, char separator) {
  std::vector<std::string> result(1);
  for (std::size_t i = 0; i < value.size(); ++i) {
    const char c = value[i];
    if (c == '\\' && i + 1 < value.size()) {
      const char next = value[++i];
      result.back() += next == 'n' || next == 'N' ? '\n' : next;
    } else if (c == separator) {
      result.emplace_back();
    } else {
      result.back() += c;
    }
  }
  return result;
}

std::string unescaped(std::string_view value) { return parts(value, '\0').front(); }

}  // namespace collega::formats
