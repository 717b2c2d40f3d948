#include "app/platform/idle_watch.h"

#include <QEvent>

namespace collega::platform {
namespace {

using namespace std::chrono_literals;

constexpr auto glance = 5s;

bool isTouch(QEvent::Type type) {
  switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::InputMethod:
      return true;
    default:
      return false;
  }
}

}  // namespace

IdleWatch::IdleWatch(QObject* application, Clock clock, QObject* parent)
    : QObject(parent), clock_(std::move(clock)), touchedMs_(clock_()) {
  application->installEventFilter(this);
  timer_.setTimerType(Qt::VeryCoarseTimer);
  timer_.setInterval(glance);
  connect(&timer_, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(std::chrono::minutes limit) {
  limit_ = limit;
  touched();
  if (limit_ > 0ms)
    timer_.start();
  else
    timer_.stop();
}

void IdleWatch::look() {
  if (told_ || limit_ <= 0ms || std::chrono::milliseconds(clock_() - touchedMs_) < limit_) return;
  told_ = true;
  Q_EMIT idle();
}

void IdleWatch::touched() {
  touchedMs_ = clock_();
  told_ = false;
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
  if (isTouch(event->type())) {
    // Who comes back after long is not taken for somebody who stayed.
    look();
    touched();
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace collega::platform
