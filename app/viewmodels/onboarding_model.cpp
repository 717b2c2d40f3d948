#include "app/viewmodels/onboarding_model.h"

#include <QFileInfo>
#include <QLocale>

#include "app/formats/files.h"
#include "app/formats/qr/recovery_sheet.h"
#include "app/session/words/words.h"
#include "app/viewmodels/convert.h"
#include "app/viewmodels/deliver.h"
#include "app/viewmodels/pictures.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;

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

formats::RecoverySheet sheetOf(const QString& name, const QString& server, const QStringList& groups) {
  formats::RecoverySheet sheet;
  sheet.language = QLocale::languageToCode(QLocale().language());
  sheet.title = OnboardingModel::tr("Recovery code for Collega");
  sheet.lead =
      OnboardingModel::tr("Of %1. Keep this sheet where you keep your passport. Whoever has it can be you in Collega.")
          .arg(isolated(name));
  sheet.foot =
      OnboardingModel::tr(
          "With it you come back after losing your device or your passphrase, at the server %1. Nobody else has it.")
          .arg(isolated(server));
  sheet.groups = groups;
  return sheet;
}

}  // namespace

void OnboardingModel::setLink(const QString& link, const QString& server, const QString& problem) {
  link_ = link;
  server_ = server;
  linkProblem_ = problem;
  Q_EMIT linkChanged();
}

void OnboardingModel::takeLink(const QString& link) {
  const auto trimmed = link.trimmed();
  if (trimmed.isEmpty()) return setLink({}, {}, {});
  const auto parsed = ledger::InviteLink::parse(utf8(trimmed));
  if (!parsed) return setLink({}, {}, words::paragraph(parsed.error()));
  setLink(trimmed, text(parsed->server), {});
}

void OnboardingModel::takePicture(const QUrl& picture) {
  readQr(picture, this, [this](const QString& found, const QString& problem) {
    if (problem.isEmpty()) return Q_EMIT linkRead(found);
    setLink({}, {}, problem);
  });
}

void OnboardingModel::begin() {
  working_ = true;
  problem_.clear();
  Q_EMIT workingChanged();
  Q_EMIT problemChanged();
}

void OnboardingModel::end(const QString& problem) {
  working_ = false;
  problem_ = problem;
  Q_EMIT workingChanged();
  Q_EMIT problemChanged();
}

void OnboardingModel::create(const QString& name, const QString& town, const QString& profession, const QString& server,
                             const QString& passphrase) {
  if (working_) return;
  begin();
  name_ = name.simplified();
  home_ = server.trimmed();
  deliver(profile_->worker().create(profile_->folder(), secretOf(passphrase), founding(name, town, profession, server)),
          this, [this](const Result<std::string>& code) {
            end(code ? QString() : words::paragraph(code.error()));
            if (!code) return;
            code_ = text(*code).split(' ', Qt::SkipEmptyParts);
            Q_EMIT codeChanged();
          });
}

void OnboardingModel::restore(const QUrl& backup, const QString& passphrase) {
  if (working_) return;
  begin();
  const std::filesystem::path file(utf8(backup.toLocalFile()));
  deliver(profile_->worker().restore(file, profile_->folder(), secretOf(passphrase)), this,
          [this](const Result<void>& restored) {
            end(restored ? QString() : words::paragraph(restored.error()));
            if (restored) profile_->made();
          });
}

void OnboardingModel::saveSheet(const QUrl& file) {
  const auto path = file.toLocalFile();
  const auto written =
      formats::writeFile(utf8(path), formats::pdfOf(sheetOf(name_, home_, code_)), formats::Readers::Owner);
  end(written ? QString() : words::paragraph(written.error()));
  if (written) Q_EMIT sheetSaved(QFileInfo(path).fileName());
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
  if (!link_.isEmpty())
    profile_->worker().run([link = utf8(link_)](session::Session& session) { return session.join(link); });
  profile_->made();
}

}  // namespace collega::viewmodels
