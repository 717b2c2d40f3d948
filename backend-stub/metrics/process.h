// What the process itself costs: memory, processor time, file descriptors, under the names Prometheus' dashboards know.
#pragma once

#include "backend-stub/metrics/metrics.h"

namespace collega::server {

void watchProcess(Metrics& metrics);

}  // namespace collega::server
