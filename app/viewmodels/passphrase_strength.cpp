#include "app/viewmodels/passphrase_strength.h"

#include <zxcvbn.h>

#include <QSet>
#include <algorithm>
#include <vector>

namespace collega::viewmodels {
namespace {

// A word counts for what picking it from a list of thousands gives, whatever its language; letters repeated count once,
// and so does a word.
double byWords(const QString& passphrase) {
  constexpr double ofAWord = 13;
  constexpr double ofWhatIsNoWord = 40;
  const auto words = passphrase.toLower().split(' ', Qt::SkipEmptyParts);
  const QSet<QString> different(words.begin(), words.end());
  double bits = 0;
  for (const auto& word : different) {
    const QSet<QChar> letters(word.begin(), word.end());
    const bool mixed = std::any_of(word.begin(), word.end(), [](QChar each) { return !each.isLetter(); });
    bits += std::min(mixed ? ofWhatIsNoWord : ofAWord, static_cast<double>(letters.size()) * (mixed ? 3.5 : 2.4));
  }
  return bits;
}

// Knows what people commonly take: words of English, names, dates, rows of keys, and letters written as digits.
double byPatterns(const QString& passphrase, const QStringList& known) {
  std::vector<std::string> utf8;
  for (const auto& each : known) utf8.push_back(each.toLower().toStdString());
  std::vector<const char*> taken;
  for (const auto& each : utf8) taken.push_back(each.c_str());
  taken.push_back(nullptr);
  return ZxcvbnMatch(passphrase.toUtf8().constData(), taken.data(), nullptr);
}

}  // namespace

double guessBits(const QString& passphrase, const QStringList& known) {
  return std::min(byWords(passphrase), byPatterns(passphrase, known));
}

int PassphraseStrength::strength() const {
  // A guess costs 64 MiB and a tenth of a second: 34 bits keep a hundred computers busy for weeks, 45 longer than a
  // life.
  constexpr double fair = 34;
  constexpr double strong = 45;
  const double bits = guessBits(passphrase_, known_);
  return bits < fair ? 0 : bits < strong ? 1 : 2;
}

}  // namespace collega::viewmodels
