#include "backend-stub/metrics/exporter.h"

#include <prometheus/exposer.h>

#include "backend-stub/metrics/metrics_impl.h"

namespace collega::server {
namespace {

class PrometheusExporter final : public Exporter {
 public:
  PrometheusExporter(const Metrics& metrics, const std::string& address) : exposer_(address) {
    exposer_.RegisterCollectable(metrics.impl().registry);
    exposer_.RegisterCollectable(metrics.impl().readings);
  }

  std::uint16_t port() const override { return static_cast<std::uint16_t>(exposer_.GetListeningPorts().front()); }

 private:
  prometheus::Exposer exposer_;
};

}  // namespace

Result<std::unique_ptr<Exporter>> createExporter(const Metrics& metrics, const std::string& host, std::uint16_t port) {
  const bool bracketed = host.find(':') != std::string::npos;
  const std::string address = (bracketed ? "[" + host + "]" : host) + ":" + std::to_string(port);
  try {
    return std::unique_ptr<Exporter>(std::make_unique<PrometheusExporter>(metrics, address));
  } catch (const std::exception& exception) {
    return {Problem::Unreachable, "--metrics " + address + ": " + exception.what()};
  }
}

}  // namespace collega::server
