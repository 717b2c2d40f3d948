// Whether this server should be sent work: its store answers, and it is not about to stop. Apart from being alive,
// which it is as long as it answers at all.
#pragma once

#include <atomic>
#include <string_view>

namespace collega::server {

// Safe from any thread.
class Readiness {
 public:
  void drain() { draining_ = true; }
  [[nodiscard]] bool draining() const { return draining_; }
  void storeAnswers(bool answers) { storeAnswers_ = answers; }
  [[nodiscard]] bool storeAnswers() const { return storeAnswers_; }

  // Empty: it is ready.
  [[nodiscard]] std::string_view hindrance() const {
    if (draining_) return "stopping";
    return storeAnswers_ ? "" : "the store does not answer";
  }

 private:
  std::atomic<bool> draining_ = false;
  std::atomic<bool> storeAnswers_ = true;
};

}  // namespace collega::server
