#include "app/viewmodels/onboarding_model.h"

#include <QLocale>
#include <QSet>
#include <cmath>

#include "app/session/words/words.h"
#include "app/viewmodels/convert.h"
#include "app/viewmodels/deliver.h"

namespace collega::viewmodels {
namespace {

session::Founding founding(const QString& name, const QString& town, const QString& profession, const QString& server) {
  session::Founding founding;
  founding.person.set_name(utf8(name.simplified()));
  founding.person.set_town(utf8(town.simplified()));
  founding.person.set_profession(utf8(profession.simplified()));
  founding.person.set_part(v1::PART_PROFESSIONAL);
  if (const auto language = QLocale().language(); language != QLocale::C)
    founding.person.add_languages(utf8(QLocale::languageToCode(language)));
  founding.server = utf8(server.trimmed());
  return founding;
}

// A word counts for what picking it from a list of thousands gives; letters repeated count once.
double guessBits(const QString& passphrase) {
  double bits = 0;
  for (const auto& word : passphrase.split(' ', Qt::SkipEmptyParts)) {
    const QSet<QChar> letters(word.begin(), word.end());
    const bool mixed = std::any_of(word.begin(), word.end(), [](QChar each) { return !each.isLetter(); });
    bits += std::min(mixed ? 40.0 : 13.0, static_cast<double>(letters.size()) * (mixed ? 3.5 : 2.4));
  }
  return bits;
}

}  // namespace

void OnboardingModel::create(const QString& name, const QString& town, const QString& profession, const QString& server,
                             const QString& passphrase) {
  if (working_) return;
  working_ = true;
  problem_.clear();
  Q_EMIT workingChanged();
  Q_EMIT problemChanged();
  deliver(profile_->worker().create(profile_->folder(), secretOf(passphrase), founding(name, town, profession, server)),
          this, [this](const Result<std::string>& code) { take(code); });
}

void OnboardingModel::take(const Result<std::string>& code) {
  working_ = false;
  Q_EMIT workingChanged();
  if (!code) {
    problem_ = session::words::paragraph(code.error());
    Q_EMIT problemChanged();
    return;
  }
  code_ = text(*code).split(' ', Qt::SkipEmptyParts);
  Q_EMIT codeChanged();
}

bool OnboardingModel::confirms(const QString& lastGroup) const {
  QString digits;
  for (const auto& each : lastGroup)
    if (each.isDigit()) digits += QString::number(each.digitValue());
  return !code_.isEmpty() && digits == code_.constLast();
}

void OnboardingModel::finish() {
  code_.clear();
  Q_EMIT codeChanged();
  profile_->made();
}

int OnboardingModel::strength(const QString& passphrase) const {
  const double bits = guessBits(passphrase);
  return bits < 34 ? 0 : bits < 45 ? 1 : 2;
}

}  // namespace collega::viewmodels
