#include "backend-stub/metrics/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/histogram.h>

#include "backend-stub/metrics/metrics_impl.h"

namespace collega::server {
namespace {

using prometheus::BuildCounter;
using prometheus::BuildHistogram;
using Bounds = prometheus::Histogram::BucketBoundaries;

// From what memory answers in to what somebody would call the host about.
const Bounds& secondsBounds() {
  static const Bounds bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
  return bounds;
}

const Bounds& writesBounds() {
  static const Bounds bounds{1, 2, 4, 8, 16, 32, 64, 128, 256};
  return bounds;
}

}  // namespace

Metrics::Impl::Impl()
    : requests(BuildCounter()
                   .Name("collega_requests_total")
                   .Help("Requests answered, by procedure and Connect code")
                   .Register(*registry)),
      seconds(BuildHistogram()
                  .Name("collega_request_seconds")
                  .Help("From a request's last byte to its answer, by procedure; streams are not in it")
                  .Register(*registry)),
      refusals(BuildCounter()
                   .Name("collega_refused_total")
                   .Help("What was refused because of a limit, by limit")
                   .Register(*registry)),
      entries(BuildCounter()
                  .Name("collega_delivered_entries_total")
                  .Help("Entries sent to those who follow")
                  .Register(*registry)
                  .Add({})),
      writes(BuildCounter().Name("collega_writes_total").Help("Writes that are durable").Register(*registry).Add({})),
      failedGroups(BuildCounter()
                       .Name("collega_failed_writes_total")
                       .Help("Writes that the store did not keep, and that were answered with an error")
                       .Register(*registry)
                       .Add({})),
      groupSeconds(BuildHistogram()
                       .Name("collega_commit_seconds")
                       .Help("One durable transaction of the store")
                       .Register(*registry)
                       .Add({}, secondsBounds())),
      groupWrites(BuildHistogram()
                      .Name("collega_commit_writes")
                      .Help("How many writes shared one durable transaction")
                      .Register(*registry)
                      .Add({}, writesBounds())) {}

Metrics::Metrics() : impl_(std::make_unique<Impl>()) {}
Metrics::~Metrics() = default;

void Metrics::answered(std::string_view procedure, std::string_view code) {
  impl_->requests.Add({{"procedure", std::string(procedure)}, {"code", std::string(code)}}).Increment();
}

void Metrics::took(std::string_view procedure, double seconds) {
  impl_->seconds.Add({{"procedure", std::string(procedure)}}, secondsBounds()).Observe(seconds);
}

void Metrics::refused(std::string_view limit) { impl_->refusals.Add({{"limit", std::string(limit)}}).Increment(); }

void Metrics::delivered(std::size_t entries) { impl_->entries.Increment(static_cast<double>(entries)); }

void Metrics::committed(std::size_t writes, double seconds, bool kept) {
  if (!kept) return impl_->failedGroups.Increment(static_cast<double>(writes));
  impl_->writes.Increment(static_cast<double>(writes));
  impl_->groupSeconds.Observe(seconds);
  impl_->groupWrites.Observe(static_cast<double>(writes));
}

void Metrics::gauge(const std::string& name, const std::string& help, Read read) {
  impl_->readings->add(name, help, std::move(read));
}

void Readings::add(const std::string& name, const std::string& help, Metrics::Read read) {
  const std::lock_guard lock(mutex_);
  readings_.push_back({name, help, std::move(read)});
}

std::vector<prometheus::MetricFamily> Readings::Collect() const {
  const std::lock_guard lock(mutex_);
  std::vector<prometheus::MetricFamily> families;
  for (const auto& reading : readings_) {
    prometheus::ClientMetric metric;
    metric.gauge.value = reading.read();
    families.push_back({reading.name, reading.help, prometheus::MetricType::Gauge, {metric}});
  }
  return families;
}

}  // namespace collega::server
