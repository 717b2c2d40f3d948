#include "app/viewmodels/pace.h"

namespace collega::viewmodels {
namespace {

// Of the 16 that a frame lasts: what was made has yet to be laid out and drawn.
constexpr qint64 mostMs = 4;

}  // namespace

Pace& Pace::ofScreens() {
  static Pace pace;
  return pace;
}

Pace::Pace() {
  next_.setSingleShot(true);
  next_.setInterval(0);
  connect(&next_, &QTimer::timeout, this, [this] {
    turn_.invalidate();
    goOn();
  });
}

void Pace::run(QObject* owner, std::function<bool()> step) {
  waiting_.push_back({owner, std::move(step)});
  goOn();
}

// The first who asks in a turn begins it.
bool Pace::hasTime() {
  if (!turn_.isValid()) {
    turn_.start();
    next_.start();
  }
  return turn_.elapsed() < mostMs;
}

void Pace::goOn() {
  // A step may begin something that has its own.
  if (working_) return;
  working_ = true;
  while (!waiting_.empty() && hasTime()) {
    auto work = std::move(waiting_.front());
    waiting_.pop_front();
    if (work.owner && work.step()) waiting_.push_front(std::move(work));
  }
  working_ = false;
}

}  // namespace collega::viewmodels
