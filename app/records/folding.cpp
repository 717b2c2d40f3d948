#include "app/records/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace collega::records {
namespace {

const icu::Normalizer2& decomposition() {
  UErrorCode status = U_ZERO_ERROR;
  const auto* normalizer = icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status)) throw std::runtime_error("no Unicode data");
  return *normalizer;
}

bool isMark(UChar32 c) { return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0; }

// Letters that fall together, beyond what decomposition and case do. 0: the letter goes.
UChar32 joined(UChar32 c) {
  switch (c) {
    case 'I':
    case 0x0130:
    case 0x0131:
      return 'i';  // the four Turkish letters
    case 0x0640:
      return 0;  // tatweel
    case 0x0621:
      return 0;  // hamza on the line: mostly left out in typing
    case 0x0671:
      return 0x0627;
    case 0x0649:
    case 0x06CC:
      return 0x064A;  // alef maqsura, Persian ya
    case 0x0629:
      return 0x0647;  // ta marbuta
    case 0x06A9:
      return 0x0643;  // Persian kaf
    case 0x00D8:
    case 0x00F8:
      return 'o';
    case 0x0141:
    case 0x0142:
      return 'l';
    case 0x0110:
    case 0x0111:
      return 'd';
    default:
      return c;
  }
}

// Two letters written as one.
const char* spelledOut(UChar32 c) {
  switch (c) {
    case 0x00C6:
    case 0x00E6:
      return "ae";
    case 0x0152:
    case 0x0153:
      return "oe";
    default:
      return nullptr;
  }
}

char asciiLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

void appendFolded(icu::UnicodeString& out, UChar32 c) {
  if (c < 0x80) {
    out.append(static_cast<char16_t>(asciiLower(static_cast<char>(c))));
    return;
  }
  if (isMark(c)) return;
  if (const auto* letters = spelledOut(c)) {
    out.append(icu::UnicodeString(letters, -1, US_INV));
    return;
  }
  const auto digit = u_charDigitValue(c);
  const auto letter = digit >= 0 ? static_cast<UChar32>('0' + digit) : joined(c);
  if (letter != 0) out.append(letter);
}

icu::UnicodeString foldUnicode(const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto decomposed = decomposition().normalize(text, status);
  icu::UnicodeString folded;
  for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
    appendFolded(folded, decomposed.char32At(i));
  }
  return folded.foldCase();
}

std::string foldUtf8(std::string_view text) {
  std::string folded;
  foldUnicode(icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())})).toUTF8String(folded);
  return folded;
}

// The letters of Latin scripts, each folded for itself: no mark of another reaches them.
constexpr UChar32 endOfLatin = 0x0250;
const std::string& foldedLatin(UChar32 c) {
  static const auto all = [] {
    std::array<std::string, endOfLatin> letters;
    for (UChar32 each = 0; each < endOfLatin; ++each) {
      std::string letter;
      icu::UnicodeString(each).toUTF8String(letter);
      letters[static_cast<std::size_t>(each)] = foldUtf8(letter);
    }
    return letters;
  }();
  return all[static_cast<std::size_t>(c)];
}

bool isLatin(UChar32 c) { return c >= 0 && c < endOfLatin; }

bool isWordCharacter(UChar32 c) { return u_isalnum(c) || u_charType(c) == U_PRIVATE_USE_CHAR; }

}  // namespace

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  const auto size = static_cast<int32_t>(text.size());
  int32_t others = 0;  // where a run of what is not Latin began
  for (int32_t at = 0, next = 0; at < size; at = next) {
    UChar32 c = 0;
    U8_NEXT(text.data(), next, size, c);
    if (!isLatin(c)) continue;
    if (others < at)
      folded += foldUtf8(text.substr(static_cast<std::size_t>(others), static_cast<std::size_t>(at - others)));
    others = next;
    if (c < 0x80)
      folded += asciiLower(static_cast<char>(c));
    else
      folded += foldedLatin(c);
  }
  if (others < size) folded += foldUtf8(text.substr(static_cast<std::size_t>(others)));
  return folded;
}

std::vector<std::string> foldedWords(std::string_view text) {
  const auto folded = icu::UnicodeString::fromUTF8(fold(text));
  std::vector<std::string> words(1);
  for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
    const auto c = folded.char32At(i);
    if (isWordCharacter(c)) {
      icu::UnicodeString(c).toUTF8String(words.back());
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

}  // namespace collega::records
