#include "app/session/devices/link_guest.h"

#include "app/session/devices/link_errors.h"
#include "app/session/keeping/keeper.h"
#include "app/sync/connect_caller.h"

namespace collega::session {

namespace {

constexpr int lookAgainMs = 1'000;

}  // namespace

LinkGuest::LinkGuest(ledger::DeviceLink link, std::string name)
    : link_(std::move(link)),
      name_(std::move(name)),
      caller_(std::make_unique<sync::ConnectCaller>(QString::fromStdString(link_.server))) {
  again_.setSingleShot(true);
  again_.setInterval(lookAgainMs);
  connect(&again_, &QTimer::timeout, this, &LinkGuest::look);
}

LinkGuest::~LinkGuest() = default;

std::string LinkGuest::number() const { return ledger::linkNumber(link_, ledger::publicSide(device_)); }

void LinkGuest::ask() {
  v1::AskLinkRequest request;
  request.set_link_id(link_.place().bytes());
  request.set_sealed(ledger::sealAsk(link_, device_, name_));
  caller_->call<v1::AskLinkResponse>("/collega.v1.LinkService/AskLink", request, "",
                                     [this](const Result<v1::AskLinkResponse>& response) {
                                       if (!response) return Q_EMIT failed(saidOfLink(response.error()));
                                       Q_EMIT asked();
                                       look();
                                     });
}

void LinkGuest::look() {
  v1::ReadLinkRequest request;
  request.set_link_id(link_.place().bytes());
  caller_->call<v1::ReadLinkResponse>("/collega.v1.LinkService/ReadLink", request, "",
                                      [this](const Result<v1::ReadLinkResponse>& response) {
                                        if (!response) return Q_EMIT failed(saidOfLink(response.error()));
                                        take(*response);
                                      });
}

void LinkGuest::take(const v1::ReadLinkResponse& read) {
  if (read.answered().empty()) return again_.start();
  auto answer = ledger::openAnswer(link_, device_, read.answered());
  if (!answer) return Q_EMIT failed(answer.error());
  answer_ = *std::move(answer);
  Q_EMIT approved();
}

Result<std::unique_ptr<Session>> LinkGuest::begin(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                                  Session::Clock clock) {
  COLLEGA_ASSIGN(account, ledger::Account::parse(answer_.account_init()));
  COLLEGA_ASSIGN(device, ledger::DeviceKeys::parse(device_.secretBytes()));
  sync::Self self{
      std::move(account), std::move(device), {answer_.devices().begin(), answer_.devices().end()}, 1, link_.server};
  v1::Person person;
  if (!person.ParseFromString(answer_.person())) return {Problem::Unverified, "who the device is of"};
  return Keeper::begin(folder, passphrase, std::move(self), person, std::move(clock));
}

}  // namespace collega::session
