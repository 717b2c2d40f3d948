#include "app/domain/wording.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace collega::domain {

namespace {

icu::UnicodeString decomposed(std::string_view phrase) {
  auto error = U_ZERO_ERROR;
  const auto* forms = icu::Normalizer2::getNFKDInstance(error);
  auto whole = icu::UnicodeString::fromUTF8(icu::StringPiece(phrase.data(), static_cast<int32_t>(phrase.size())));
  return U_SUCCESS(error) ? forms->normalize(whole.foldCase(), error) : whole;
}

// One letter for letters that people take for the same one.
UChar32 plain(UChar32 letter) {
  switch (letter) {
    case 0x0131:
      return 'i';  // dotless ı
    case 0x0629:
      return 0x0647;  // teh marbuta
    case 0x0649:
      return 0x064A;  // alef maksura
    default:
      return letter;
  }
}

bool isMark(UChar32 letter) {
  constexpr UChar32 tatweel = 0x0640;
  return u_charType(letter) == U_NON_SPACING_MARK || letter == tatweel;
}

bool isLittle(std::string_view word) {
  constexpr std::array<std::string_view, 21> little{"and",  "the",  "for",  "with", "from", "van",  "het",
                                                    "een",  "voor", "met",  "bij",  "door", "des",  "les",
                                                    "pour", "avec", "dans", "sur",  "ile",  "icin", "bir"};
  return word.size() < 3 || std::ranges::find(little, word) != little.end();
}

std::vector<std::string> weightyWords(std::string_view phrase) {
  auto words = wordsOf(phrase);
  const auto all = words;
  std::erase_if(words, isLittle);
  return words.empty() ? all : words;
}

bool sameWord(std::string_view one, std::string_view other) {
  constexpr std::size_t enoughToBeAStem = 4;
  const auto [shorter, longer] = std::minmax(one, other, [](auto a, auto b) { return a.size() < b.size(); });
  return one == other || (shorter.size() >= enoughToBeAStem && longer.starts_with(shorter));
}

}  // namespace

std::vector<std::string> wordsOf(std::string_view phrase) {
  const auto letters = decomposed(phrase);
  std::vector<std::string> words;
  icu::UnicodeString word;
  const auto finish = [&] {
    if (!word.isEmpty()) word.toUTF8String(words.emplace_back());
    word.remove();
  };
  for (int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
    const auto letter = plain(letters.char32At(i));
    if (isMark(letter)) continue;
    if (u_isalnum(letter))
      word.append(letter);
    else
      finish();
  }
  finish();
  return words;
}

bool sameWords(std::string_view one, std::string_view other) { return wordsOf(one) == wordsOf(other); }

bool akin(std::string_view one, std::string_view other) {
  auto shorter = weightyWords(one);
  auto longer = weightyWords(other);
  if (shorter.size() > longer.size()) std::swap(shorter, longer);
  const auto common = std::ranges::count_if(shorter, [&](const auto& word) {
    return std::ranges::any_of(longer, [&](const auto& each) { return sameWord(word, each); });
  });
  return 2 * static_cast<std::size_t>(common) > shorter.size();
}

}  // namespace collega::domain
