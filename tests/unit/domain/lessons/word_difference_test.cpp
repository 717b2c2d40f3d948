// Comparing two wordings word by word, and combining them.
#include "app/domain/lessons/word_difference.h"

#include <QtTest>
#include <random>

using namespace collega::domain;
using Pieces = std::vector<Piece>;

namespace {

std::string saidBy(const Pieces& pieces, Wording wording) {
  std::string text;
  for (const auto& piece : pieces)
    if (piece.in == Wording::Both || piece.in == wording) text += piece.words;
  return text;
}

std::string squeezed(const std::string& text) { return QString::fromStdString(text).simplified().toStdString(); }

}  // namespace

class WordDifferenceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsTheSameIsOnePiece() {
    QCOMPARE(compareWords("Ask the harbour first", "Ask the harbour first").size(), std::size_t{1});
    QVERIFY(compareWords("", "").empty());
  }

  void wordsAreComparedNotLetters() {
    const auto pieces = compareWords("Foam on the quay", "Foam on the pier");
    const Pieces expected{{Wording::Both, "Foam on the "}, {Wording::First, "quay"}, {Wording::Second, "pier"}};
    QVERIFY(pieces == expected);
  }

  void nothingOfEitherIsLost() {
    std::mt19937 random(7);  // NOLINT(bugprone-random-generator-seed): the same every time
    const std::vector<std::string> words{"a", "b ", "c\n", "d", "e  ", "ف", "ğ"};
    const auto some = [&] {
      std::string text;
      for (auto i = random() % 12; i > 0; --i) text += words[random() % words.size()] + " ";
      return text;
    };
    for (int i = 0; i < 400; ++i) {
      const auto one = some();
      const auto other = some();
      const auto pieces = compareWords(one, other);
      QCOMPARE(squeezed(saidBy(pieces, Wording::First)), squeezed(one));
      QCOMPARE(squeezed(saidBy(pieces, Wording::Second)), squeezed(other));
    }
  }

  void combiningSaysAllOnce() {
    QCOMPARE(combined("Train on the water", "Train in winter on the water"),
             std::string("Train in winter on the water"));
    QCOMPARE(combined("Foam on the quay", "Foam on the pier"), std::string("Foam on the quay pier"));
    QCOMPARE(combined("Sorted before noon", "Sorted by hand before noon, with two women"),
             std::string("Sorted by hand before noon, with two women"));
    QCOMPARE(combined("", "Only here"), std::string("Only here"));
    QCOMPARE(combined("Same", "Same"), std::string("Same"));
  }

  void longTextsAreCompared() {
    std::string one;
    std::string other;
    for (int i = 0; i < 6000; ++i) {
      one += "w" + std::to_string(i) + " ";
      other += "v" + std::to_string(i) + " ";
    }
    const auto pieces = compareWords("same " + one + "end", "same " + other + "end");
    QCOMPARE(pieces.size(), std::size_t{4});
    QCOMPARE(pieces.front().words, std::string("same "));
    QCOMPARE(pieces.back().words, std::string("end"));
  }
};

QTEST_GUILESS_MAIN(WordDifferenceTest)
#include "word_difference_test.moc"
