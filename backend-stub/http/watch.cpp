#include "backend-stub/http/watch.h"

#include <spdlog/spdlog.h>

namespace collega::server {

void Watch::start() {
  asio::post(timer_.get_executor(), [this] { lookLater(); });
}

void Watch::stop() {
  asio::post(timer_.get_executor(), [this] {
    stopped_ = true;
    timer_.cancel();
  });
}

void Watch::look() {
  asio::post(timer_.get_executor(), [this] { lookNow(); });
}

void Watch::lookLater() {
  if (stopped_) return;
  timer_.expires_after(context_.limits.look);
  timer_.async_wait([this](boost::system::error_code cancelled) {
    if (cancelled || stopped_) return;
    lookNow();
    lookLater();
  });
}

void Watch::lookNow() {
  if (certificate_ != nullptr) certificate_->refresh();
  probe();
}

// One question at a time: a store that has not answered the last by now is away.
void Watch::probe() {
  constexpr int patience = 2;
  if (asking_.exchange(true)) {
    if (++unanswered_ >= patience) answered(false);
    return;
  }
  unanswered_ = 0;
  asio::post(context_.readers, [this] {
    answered(storage_.probe().ok());
    asking_ = false;
  });
}

void Watch::answered(bool answers) {
  if (context_.readiness.storeAnswers() == answers) return;
  context_.readiness.storeAnswers(answers);
  if (answers) return spdlog::info("the store answers again");
  spdlog::error("the store does not answer");
}

}  // namespace collega::server
