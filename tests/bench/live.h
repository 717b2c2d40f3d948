// Two devices that are connected, and one edit after the other from one to the other, through a real server.
#pragma once

#include <vector>

namespace collega::bench {

struct Live {
  std::vector<double> tookMs;  // until the other device has it
  double bytesEach = 0;        // that the other device receives
};

Live measureLiveEdits(int edits);

}  // namespace collega::bench
