#include "backend-stub/http/waiting.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace collega::server {

void Signal::raise() {
  asio::post(timer_.get_executor(), [self = shared_from_this()] {
    self->raised_ = true;
    self->timer_.cancel();
  });
}

asio::awaitable<bool> Signal::wait(Deadline deadline) {
  if (!raised_) {
    boost::system::error_code cancelled;
    timer_.expires_at(deadline);
    co_await timer_.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
  }
  co_return std::exchange(raised_, false);
}

}  // namespace collega::server
