#include "app/formats/file_kinds.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>

namespace collega::formats {
namespace {

using namespace std::string_view_literals;

struct Beginning {
  std::string_view bytes;
  std::size_t at;
  std::string_view type;
};
constexpr std::array beginnings{
    Beginning{"\xFF\xD8\xFF"sv, 0, "image/jpeg"}, Beginning{"\x89PNG\r\n\x1A\n"sv, 0, "image/png"},
    Beginning{"GIF8"sv, 0, "image/gif"},          Beginning{"WEBP"sv, 8, "image/webp"},
    Beginning{"%PDF-"sv, 0, "application/pdf"},   Beginning{"ftypheic"sv, 4, "image/heic"},
    Beginning{"ftypmif1"sv, 4, "image/heic"},     Beginning{"ftypM4A"sv, 4, "audio/mp4"},
    Beginning{"ftyp"sv, 4, "video/mp4"},          Beginning{"ID3"sv, 0, "audio/mpeg"},
    Beginning{"OggS"sv, 0, "audio/ogg"},
};

struct Ending {
  std::string_view ending;
  std::string_view type;
};
constexpr std::array endings{
    Ending{"txt", "text/plain"},
    Ending{"csv", "text/csv"},
    Ending{"md", "text/markdown"},
    Ending{"doc", "application/msword"},
    Ending{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Ending{"xls", "application/vnd.ms-excel"},
    Ending{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    Ending{"ppt", "application/vnd.ms-powerpoint"},
    Ending{"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    Ending{"odt", "application/vnd.oasis.opendocument.text"},
    Ending{"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    Ending{"odp", "application/vnd.oasis.opendocument.presentation"},
    Ending{"zip", "application/zip"},
};

constexpr std::array programs{
    "exe"sv, "msi"sv, "bat"sv, "cmd"sv, "com"sv, "scr"sv, "pif"sv,     "js"sv,       "jse"sv,  "vbs"sv, "vbe"sv,
    "wsf"sv, "hta"sv, "ps1"sv, "sh"sv,  "jar"sv, "apk"sv, "lnk"sv,     "url"sv,      "reg"sv,  "dll"sv, "cpl"sv,
    "app"sv, "dmg"sv, "pkg"sv, "deb"sv, "rpm"sv, "run"sv, "desktop"sv, "appimage"sv, "html"sv, "htm"sv, "svg"sv,
};

std::string endingOf(std::string_view name) {
  const auto dot = name.rfind('.');
  std::string ending(dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1));
  std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return ending;
}

// Marks that turn the order of what follows, so that gpj.exe is shown as exe.jpg: U+200E to U+200F, U+202A to U+202E,
// U+2066 to U+2069.
bool turnsOrder(std::string_view text) {
  if (!text.starts_with("\xE2\x80"sv) && !text.starts_with("\xE2\x81"sv)) return false;
  const auto last = text.size() > 2 ? static_cast<std::uint8_t>(text[2]) : 0;
  if (text[1] == '\x81') return last >= 0xA6 && last <= 0xA9;
  return last == 0x8E || last == 0x8F || (last >= 0xAA && last <= 0xAE);
}

bool meansMore(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || "\\/:*?\"<>|"sv.find(c) != std::string_view::npos;
}

// Never within a character.
std::string_view cut(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<std::uint8_t>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

}  // namespace

std::string mediaTypeOf(std::string_view firstBytes, std::string_view name) {
  for (const auto& [bytes, at, type] : beginnings)
    if (firstBytes.size() >= at && firstBytes.substr(at).starts_with(bytes)) return std::string(type);
  const auto ending = endingOf(name);
  const auto found = std::ranges::find(endings, ending, &Ending::ending);
  return std::string(found == endings.end() ? "application/octet-stream"sv : found->type);
}

bool isPicture(std::string_view mediaType) {
  return mediaType == "image/jpeg" || mediaType == "image/png" || mediaType == "image/gif" || mediaType == "image/webp";
}

bool isProgram(std::string_view firstBytes, std::string_view name) {
  const auto begins = [&](std::string_view bytes) { return firstBytes.starts_with(bytes); };
  return begins("MZ") ||
         begins(
             "\x7F"
             "ELF") ||
         begins("#!") || begins("\xCA\xFE\xBA\xBE") || std::ranges::find(programs, endingOf(name)) != programs.end();
}

std::string fileName(std::string_view name) {
  constexpr std::size_t mostBytes = 120;
  constexpr std::size_t mostEnding = 16;
  name = name.substr(name.find_last_of("/\\") + 1);
  std::string plain;
  while (!name.empty()) {
    const bool turns = turnsOrder(name);
    if (!turns && !meansMore(name.front())) plain += name.front();
    name.remove_prefix(turns ? 3 : 1);
  }
  while (plain.starts_with('.') || plain.starts_with(' ')) plain.erase(0, 1);
  while (plain.ends_with('.') || plain.ends_with(' ')) plain.pop_back();
  if (plain.empty()) return "attachment";
  if (plain.size() <= mostBytes) return plain;
  const auto dot = plain.rfind('.');
  const auto ending = dot == std::string::npos || plain.size() - dot > mostEnding ? std::string() : plain.substr(dot);
  return std::string(cut(plain, mostBytes - ending.size())) + ending;
}

}  // namespace collega::formats
