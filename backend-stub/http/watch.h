// Looks every now and then whether the store still answers and whether the certificate is another.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/strand.hpp>

#include "backend-stub/http/certificate.h"
#include "backend-stub/http/context.h"
#include "backend-stub/http/waiting.h"
#include "backend-stub/storage/storage.h"

namespace collega::server {

class Watch {
 public:
  // `certificate` may be null.
  Watch(asio::io_context& io, Context& context, Storage& storage, Certificate* certificate)
      : timer_(asio::make_strand(io)), context_(context), storage_(storage), certificate_(certificate) {}

  void start();
  void stop();
  // At once.
  void look();

 private:
  void lookLater();
  void lookNow();
  void probe();
  void answered(bool answers);

  asio::steady_timer timer_;
  Context& context_;
  Storage& storage_;
  Certificate* certificate_;
  bool stopped_ = false;
  int unanswered_ = 0;
  std::atomic<bool> asking_ = false;
};

}  // namespace collega::server
