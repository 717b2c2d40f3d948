#include "app/domain/lessons/word_difference.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace collega::domain {

namespace {

using Words = std::vector<std::string_view>;
using View = std::span<const std::string_view>;

// Beyond this the middle is taken as written anew: nobody reads a comparison of that.
constexpr std::size_t mostCompared = 4'000'000;

bool isSpace(char each) { return each == ' ' || each == '\n' || each == '\t' || each == '\r'; }

// Stops and commas are words of their own, so that what is written on after a word leaves the word as it is.
bool isMark(char each) { return std::string_view(".,;:!?()\"").find(each) != std::string_view::npos; }

bool beginsWord(char each) { return !isSpace(each) && !isMark(each); }

// Each with what follows it up to the next word.
Words wordsOf(std::string_view text) {
  Words words;
  std::size_t begin = 0;
  while (begin < text.size()) {
    auto end = begin;
    if (isMark(text[end]))
      ++end;
    else
      while (end < text.size() && beginsWord(text[end])) ++end;
    while (end < text.size() && isSpace(text[end])) ++end;
    words.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return words;
}

// The last word of a text has no space after it, and is the same word.
std::string_view bare(std::string_view word) {
  while (!word.empty() && isSpace(word.back())) word.remove_suffix(1);
  return word;
}

bool same(std::string_view one, std::string_view other) { return bare(one) == bare(other); }

// How much the two have in common from each pair of places on.
class Table {
 public:
  Table(View first, View second) : width_(second.size() + 1), common_((first.size() + 1) * width_, 0) {
    for (auto i = first.size(); i-- > 0;)
      for (auto j = second.size(); j-- > 0;)
        cell(i, j) = same(first[i], second[j]) ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
  }
  // The most words that are in both, in order, from there on.
  std::uint32_t& cell(std::size_t i, std::size_t j) { return common_[i * width_ + j]; }

 private:
  std::size_t width_;
  std::vector<std::uint32_t> common_;
};

void add(std::vector<Piece>& pieces, Wording in, View words) {
  if (words.empty()) return;
  if (pieces.empty() || pieces.back().in != in) pieces.push_back({in, {}});
  for (const auto& word : words) pieces.back().words += word;
}

// Words after which the two go on alike are told in one piece each: first those of the one, then of the other.
class Telling {
 public:
  explicit Telling(std::vector<Piece>& pieces) : pieces_(pieces) {}
  ~Telling() { flush(); }
  Telling(const Telling&) = delete;
  Telling& operator=(const Telling&) = delete;

  void first(std::string_view word) { first_.push_back(word); }
  void second(std::string_view word) { second_.push_back(word); }
  // Told as the wording has it that has more to follow it.
  void both(std::string_view one, std::string_view other) {
    flush();
    add(pieces_, Wording::Both, std::array{one.size() >= other.size() ? one : other});
  }

 private:
  void flush() {
    add(pieces_, Wording::First, first_);
    add(pieces_, Wording::Second, second_);
    first_.clear();
    second_.clear();
  }
  std::vector<Piece>& pieces_;
  Words first_;
  Words second_;
};

void compareMiddle(View first, View second, Telling& telling) {
  if (first.size() * second.size() > mostCompared) {
    for (const auto& word : first) telling.first(word);
    for (const auto& word : second) telling.second(word);
    return;
  }
  Table common(first, second);
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < first.size() || j < second.size()) {
    if (i < first.size() && j < second.size() && same(first[i], second[j])) {
      telling.both(first[i], second[j]);
      ++i;
      ++j;
    } else if (j == second.size() || (i < first.size() && common.cell(i + 1, j) >= common.cell(i, j + 1))) {
      telling.first(first[i++]);
    } else {
      telling.second(second[j++]);
    }
  }
}

// A word that ended its wording gets a space when another follows it.
bool needsSpace(const std::string& before, const std::string& after) {
  return !before.empty() && !isSpace(before.back()) && !after.empty() && beginsWord(after.front());
}

}  // namespace

std::vector<Piece> compareWords(std::string_view first, std::string_view second) {
  const auto one = wordsOf(first);
  const auto other = wordsOf(second);
  const auto [begin, otherBegin] = std::ranges::mismatch(one, other, same);
  const auto length = static_cast<std::size_t>(begin - one.begin());
  const View oneRest = View(one).subspan(length);
  const View otherRest = View(other).subspan(length);
  std::size_t tail = 0;
  while (tail < std::min(oneRest.size(), otherRest.size()) &&
         same(oneRest[oneRest.size() - 1 - tail], otherRest[otherRest.size() - 1 - tail]))
    ++tail;
  std::vector<Piece> pieces;
  {
    Telling telling(pieces);
    for (std::size_t i = 0; i < length; ++i) telling.both(one[i], other[i]);
    compareMiddle(oneRest.first(oneRest.size() - tail), otherRest.first(otherRest.size() - tail), telling);
    for (auto i = tail; i > 0; --i) telling.both(oneRest[oneRest.size() - i], otherRest[otherRest.size() - i]);
  }
  return pieces;
}

std::string combined(std::string_view first, std::string_view second) {
  std::string all;
  for (const auto& piece : compareWords(first, second)) all += (needsSpace(all, piece.words) ? " " : "") + piece.words;
  return all;
}

}  // namespace collega::domain
