// What a host watches a server by: numbers of requests, streams, writes and connections, as Prometheus reads them.
// Nothing of spaces, people or addresses is in them.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace collega::server {

// Safe from any thread.
class Metrics {
 public:
  Metrics();
  ~Metrics();
  Metrics(const Metrics&) = delete;
  Metrics& operator=(const Metrics&) = delete;

  // `procedure`: what was asked; `code`: "ok", or the Connect code of the error.
  void answered(std::string_view procedure, std::string_view code);
  void took(std::string_view procedure, double seconds);
  // A stranger or member who wanted more than they may have; `limit` says of what.
  void refused(std::string_view limit);
  void delivered(std::size_t entries);
  // A group of writes that shared one transaction.
  void committed(std::size_t writes, double seconds, bool kept);

  using Read = std::function<double()>;
  // Asked whenever somebody reads the metrics, until this goes.
  void gauge(const std::string& name, const std::string& help, Read read);

  class Impl;
  [[nodiscard]] const Impl& impl() const { return *impl_; }

 private:
  std::unique_ptr<Impl> impl_;
};

}  // namespace collega::server
