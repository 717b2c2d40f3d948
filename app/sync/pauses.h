// How long to wait before the next try: from a second to a minute, growing, with jitter so that a thousand devices do
// not come back at once.
#pragma once

#include "app/sync/engine.h"

namespace collega::sync {

// Whether the same may go well at another time, without anybody doing anything.
[[nodiscard]] bool passesByItself(Problem problem);

class Pauses {
 public:
  explicit Pauses(Random random) : random_(std::move(random)) {}

  std::uint32_t next();
  void reset() { tries_ = 0; }
  // Pauses since the last success.
  [[nodiscard]] std::uint32_t tries() const { return tries_; }

 private:
  Random random_;
  std::uint32_t tries_ = 0;
};

}  // namespace collega::sync
