#include "app/viewmodels/devices/link_guest_model.h"

#include "app/session/devices/link_guest.h"
#include "app/session/words/words.h"
#include "app/viewmodels/convert.h"
#include "app/viewmodels/deliver.h"
#include "app/viewmodels/devices/devices_model.h"
#include "app/viewmodels/pictures.h"

namespace collega::viewmodels {

using session::LinkGuest;

QString LinkGuestModel::suggestedName() { return nameOfThisDevice(); }

void LinkGuestModel::setCode(const QString& code, const QString& server, const QString& problem) {
  code_ = code;
  server_ = server;
  codeProblem_ = problem;
  Q_EMIT codeChanged();
}

void LinkGuestModel::takeCode(const QString& code) {
  const auto trimmed = code.trimmed();
  if (trimmed.isEmpty()) return setCode({}, {}, {});
  const auto parsed = ledger::DeviceLink::parse(utf8(trimmed));
  if (!parsed) return setCode({}, {}, tr("This is not a whole code of another device."));
  setCode(trimmed, text(parsed->server), {});
}

void LinkGuestModel::takePicture(const QUrl& picture) {
  readQr(picture, this, [this](const QString& found, const QString& problem) {
    if (problem.isEmpty()) return Q_EMIT codeRead(found);
    setCode({}, {}, problem);
  });
}

void LinkGuestModel::ask(const QString& name, const QString& passphrase) {
  auto link = ledger::DeviceLink::parse(utf8(code_));
  if (!link || guest_) return;
  passphrase_ = std::make_shared<crypto::Secret>(secretOf(passphrase));
  // It is handed to the session's thread, and goes where it lives.
  guest_ = {new LinkGuest(*std::move(link), utf8(name.simplified())), [](LinkGuest* guest) { guest->deleteLater(); }};
  connect(guest_.get(), &LinkGuest::asked, this, [this] {
    number_ = inHalves(guest_->number());
    Q_EMIT changed();
  });
  connect(guest_.get(), &LinkGuest::approved, this, &LinkGuestModel::begin);
  connect(guest_.get(), &LinkGuest::failed, this, [this](const Error& error) {
    end(error.problem == Problem::NotFound
            ? tr("This code is unknown, or its time is over. Show a new one on the other device.")
            : session::words::paragraph(error));
  });
  problem_.clear();
  Q_EMIT changed();
  guest_->ask();
}

void LinkGuestModel::begin() {
  const auto opening = [guest = guest_, folder = profile_->folder(), clock = profile_->worker().clock()](
                           const crypto::Secret& passphrase) { return guest->begin(folder, passphrase, clock); };
  deliver(profile_->worker().open(std::move(*passphrase_), opening), this, [this](const Result<void>& opened) {
    end(opened ? QString() : session::words::paragraph(opened.error()));
    if (opened) profile_->made();
  });
}

void LinkGuestModel::end(const QString& problem) {
  if (guest_) guest_->disconnect(this);
  guest_.reset();
  passphrase_.reset();
  number_.clear();
  problem_ = problem;
  Q_EMIT changed();
}

void LinkGuestModel::stop() { end({}); }

}  // namespace collega::viewmodels
