// What the metrics are made of; for this folder only, as few should have to read Prometheus' headers.
#pragma once

#include <prometheus/registry.h>

#include <mutex>
#include <vector>

#include "backend-stub/metrics/metrics.h"

namespace collega::server {

// Numbers that are read when they are asked for.
class Readings final : public prometheus::Collectable {
 public:
  void add(const std::string& name, const std::string& help, Metrics::Read read);
  std::vector<prometheus::MetricFamily> Collect() const override;

 private:
  struct Reading {
    std::string name;
    std::string help;
    Metrics::Read read;
  };
  mutable std::mutex mutex_;
  std::vector<Reading> readings_;
};

class Metrics::Impl {
 public:
  Impl();

  std::shared_ptr<prometheus::Registry> registry = std::make_shared<prometheus::Registry>();
  std::shared_ptr<Readings> readings = std::make_shared<Readings>();
  prometheus::Family<prometheus::Counter>& requests;
  prometheus::Family<prometheus::Histogram>& seconds;
  prometheus::Family<prometheus::Counter>& refusals;
  prometheus::Counter& entries;
  prometheus::Counter& writes;
  prometheus::Counter& failedGroups;
  prometheus::Histogram& groupSeconds;
  prometheus::Histogram& groupWrites;
};

}  // namespace collega::server
