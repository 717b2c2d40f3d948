// Shows metrics to Prometheus, on a port of its own that the open network need not reach.
#pragma once

#include <memory>
#include <string>

#include "backend-stub/metrics/metrics.h"
#include "ledger/result.h"

namespace collega::server {

class Exporter {
 public:
  virtual ~Exporter() = default;
  [[nodiscard]] virtual std::uint16_t port() const = 0;
};

// At http://HOST:PORT/metrics, until it goes; port 0 takes any that is free. `metrics` outlives it. Unreachable if
// nobody can listen there.
Result<std::unique_ptr<Exporter>> createExporter(const Metrics& metrics, const std::string& host, std::uint16_t port);

}  // namespace collega::server
