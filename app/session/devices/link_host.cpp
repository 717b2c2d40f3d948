#include "app/session/devices/link_host.h"

#include <QDeadlineTimer>

#include "app/session/devices/devices.h"
#include "app/session/devices/link_errors.h"
#include "app/session/keeping/keeper.h"
#include "app/sync/connect_caller.h"
#include "app/sync/session_opener.h"

namespace collega::session {

namespace {

constexpr std::string_view linkSetting = "link";
constexpr int lookAgainMs = 1'000;

template <class Request>
Request requestAt(const ledger::DeviceLink& link) {
  Request request;
  request.set_link_id(link.place().bytes());
  return request;
}

std::int64_t monotonicMs() { return QDeadlineTimer::current().deadline(); }

}  // namespace

LinkHost::LinkHost(Session& session)
    : session_(session), caller_(std::make_unique<sync::ConnectCaller>(QString::fromStdString(session.server()))) {
  again_.setSingleShot(true);
  again_.setInterval(lookAgainMs);
  connect(&again_, &QTimer::timeout, this, &LinkHost::look);
}

LinkHost::~LinkHost() = default;

std::string LinkHost::code() const { return link_ ? link_->text() : ""; }
std::string LinkHost::number() const { return link_ ? ledger::linkNumber(*link_, asked_.device()) : ""; }

void LinkHost::withToken(const std::function<void()>& then) {
  if (!token_.empty()) return then();
  caller_->call<v1::ChallengeResponse>("/collega.v1.AuthService/Challenge", v1::ChallengeRequest(), "",
                                       [this, then](const Result<v1::ChallengeResponse>& challenge) {
                                         if (!challenge) return Q_EMIT failed(challenge.error());
                                         sign(challenge->nonce(), then);
                                       });
}

void LinkHost::sign(const std::string& nonce, const std::function<void()>& then) {
  const auto request = sync::sessionRequest(Keeper::inside(session_).self, nonce);
  caller_->call<v1::OpenSessionResponse>("/collega.v1.AuthService/OpenSession", request, "",
                                         [this, then](const Result<v1::OpenSessionResponse>& opened) {
                                           if (!opened) return Q_EMIT failed(opened.error());
                                           token_ = opened->token();
                                           then();
                                         });
}

void LinkHost::open() {
  link_ = ledger::DeviceLink::random(session_.server());
  asked_.Clear();
  withToken([this] {
    const auto request = requestAt<v1::OpenLinkRequest>(*link_);
    caller_->call<v1::OpenLinkResponse>("/collega.v1.LinkService/OpenLink", request, token_,
                                        [this](const Result<v1::OpenLinkResponse>& response) {
                                          if (!response) return Q_EMIT failed(saidOfLink(response.error()));
                                          expiresMs_ = response->expires_ms();
                                          const auto remembered = keep(&*link_);
                                          if (!remembered) return Q_EMIT failed(remembered.error());
                                          Q_EMIT opened();
                                        });
  });
}

Result<void> LinkHost::keep(const ledger::DeviceLink* link) {
  return Keeper::inside(session_).store->setSetting(linkSetting, link ? link->text() : "");
}

Result<ledger::DeviceLink> LinkHost::kept() {
  COLLEGA_ASSIGN(text, Keeper::inside(session_).store->setting(linkSetting));
  if (!text || text->empty()) return {Problem::NotFound, "a code for a new device: show one first"};
  return ledger::DeviceLink::parse(*text);
}

void LinkHost::await(std::int64_t patienceMs) {
  if (!link_) {
    auto found = kept();
    if (!found) return Q_EMIT failed(found.error());
    link_ = *std::move(found);
  }
  patientUntil_ = monotonicMs() + patienceMs;
  look();
}

void LinkHost::look() {
  caller_->call<v1::ReadLinkResponse>("/collega.v1.LinkService/ReadLink", requestAt<v1::ReadLinkRequest>(*link_), "",
                                      [this](const Result<v1::ReadLinkResponse>& response) {
                                        if (!response) return Q_EMIT failed(saidOfLink(response.error()));
                                        take(*response);
                                      });
}

void LinkHost::take(const v1::ReadLinkResponse& read) {
  if (read.asked().empty() && monotonicMs() < patientUntil_) return again_.start();
  if (read.asked().empty()) return Q_EMIT failed({Problem::NotFound, "a device that asks with the code, so far"});
  auto ask = ledger::openAsk(*link_, read.asked());
  if (!ask) return Q_EMIT failed(ask.error());
  asked_ = *std::move(ask);
  Q_EMIT asked();
}

void LinkHost::accept(const crypto::Secret& passphrase) {
  if (const auto vouched = vouch(passphrase); !vouched) Q_EMIT failed(vouched.error());
}

Result<void> LinkHost::vouch(const crypto::Secret& passphrase) {
  if (device().isNull() || !link_) return {Problem::NotFound, "a device that asks"};
  auto& inside = Keeper::inside(session_);
  COLLEGA_ASSIGN(spaces, inside.ownSpaces());
  COLLEGA_TRY(inside.store->vault(passphrase));  // the passphrase is theirs who approve
  const auto vouched = ledger::vouchFor(asked_.device(), inside.self.account, inside.self.device);
  v1::LinkAnswer answer;
  answer.set_account_init(inside.self.account.bytes);
  *answer.add_devices() = vouched;
  for (const auto& voucher : inside.self.devices) *answer.add_devices() = voucher;
  answer.set_spaces(static_cast<std::uint32_t>(spaces.size()));
  answer.set_person(inside.me.SerializeAsString());
  auto request = requestAt<v1::AnswerLinkRequest>(*link_);
  request.set_sealed(ledger::sealAnswer(*link_, asked_.device(), answer));
  // First here: should the program end now, the device is known all the same, and can be answered again or revoked.
  COLLEGA_TRY(admitDevice(session_, vouched, asked_.name()));
  withToken([this, request] {
    caller_->call<v1::AnswerLinkResponse>("/collega.v1.LinkService/AnswerLink", request, token_,
                                          [this](const Result<v1::AnswerLinkResponse>& response) {
                                            if (!response) return Q_EMIT failed(saidOfLink(response.error()));
                                            answered();
                                          });
  });
  return {};
}

void LinkHost::answered() {
  if (const auto done = keep(nullptr); !done) return Q_EMIT failed(done.error());
  Q_EMIT accepted();
}

}  // namespace collega::session
