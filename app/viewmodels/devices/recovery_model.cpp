#include "app/viewmodels/devices/recovery_model.h"

#include <algorithm>

#include "app/session/words/words.h"
#include "app/viewmodels/convert.h"
#include "app/viewmodels/deliver.h"
#include "app/viewmodels/pictures.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;

// Nine groups of five.
constexpr auto digitsOfACode = 45;

Result<ledger::RecoveryCode> parsed(const QString& code) {
  auto bytes = utf8(code);
  auto result = ledger::RecoveryCode::parse(bytes);
  crypto::wipe(bytes);
  return result;
}

QString said(const Error& error) {
  if (error.problem != Problem::NotFound) return words::paragraph(error);
  return RecoveryModel::tr(
      "This server knows nobody with this code. Is it the right server, and were you in a partnership there?");
}

}  // namespace

void RecoveryModel::setCode(bool whole, const QString& problem) {
  whole_ = whole;
  codeProblem_ = problem;
  Q_EMIT codeChanged();
}

void RecoveryModel::setWorking(bool working, const QString& problem) {
  working_ = working;
  problem_ = problem;
  Q_EMIT workingChanged();
}

void RecoveryModel::takeCode(const QString& code) {
  if (std::ranges::count_if(code, [](QChar each) { return each.isDigit(); }) < digitsOfACode) return setCode(false);
  const auto known = parsed(code);
  setCode(known.ok(), known ? QString() : words::paragraph(known.error()));
}

void RecoveryModel::takePicture(const QUrl& picture) {
  readQr(picture, this, [this](const QString& found, const QString& problem) {
    if (problem.isEmpty()) return Q_EMIT codeRead(found);
    setCode(false, problem);
  });
}

void RecoveryModel::recover(const QString& code, const QString& server, const QString& passphrase) {
  if (working_) return;
  auto known = parsed(code);
  if (!known) return setCode(false, words::paragraph(known.error()));
  setWorking(true);
  session::Recovery recovery{profile_->folder(), utf8(server.trimmed()), *std::move(known)};
  deliver(profile_->worker().recover(std::move(recovery), secretOf(passphrase)), this,
          [this](const Result<void>& back) {
            setWorking(false, back ? QString() : said(back.error()));
            if (back) profile_->made();
          });
}

}  // namespace collega::viewmodels
