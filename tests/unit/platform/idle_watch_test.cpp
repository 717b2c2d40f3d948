// Locking by itself: after the time that was set, and not before; also when the computer slept.
#include "app/platform/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>
#include <QtTest>

using namespace std::chrono_literals;
using collega::platform::IdleWatch;

class IdleWatchTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    nowMs_ = 1'000'000;
    person_ = std::make_unique<QObject>();
    watch_ = std::make_unique<IdleWatch>(person_.get(), [this] { return nowMs_; });
    idle_ = std::make_unique<QSignalSpy>(watch_.get(), &IdleWatch::idle);
  }

  void tellsOnceAfterTheLimit() {
    watch_->setLimit(10min);
    pass(9min);
    QCOMPARE(idle_->count(), 0);
    pass(1min);
    pass(5min);
    QCOMPARE(idle_->count(), 1);
  }

  void whoWorksIsNotDisturbed() {
    watch_->setLimit(10min);
    for (const auto type : {QEvent::KeyPress, QEvent::MouseMove, QEvent::Wheel, QEvent::TouchBegin}) {
      pass(9min);
      touch(type);
    }
    QCOMPARE(idle_->count(), 0);
    pass(10min);
    QCOMPARE(idle_->count(), 1);
  }

  void aTimerIsNobody() {
    watch_->setLimit(10min);
    pass(9min);
    touch(QEvent::Timer);
    pass(1min);
    QCOMPARE(idle_->count(), 1);
  }

  void theFirstTouchAfterALongSleepComesTooLate() {
    watch_->setLimit(10min);
    nowMs_ += std::chrono::milliseconds(8h).count();
    touch(QEvent::KeyPress);
    QCOMPARE(idle_->count(), 1);
  }

  void neverMeansNever() {
    watch_->setLimit(0min);
    pass(1000h);
    touch(QEvent::KeyPress);
    QCOMPARE(idle_->count(), 0);
  }

 private:
  void pass(std::chrono::milliseconds time) {
    nowMs_ += time.count();
    watch_->look();
  }
  void touch(QEvent::Type type) {
    QEvent event(type);
    QCoreApplication::sendEvent(person_.get(), &event);
  }

  std::int64_t nowMs_ = 0;
  std::unique_ptr<QObject> person_;
  std::unique_ptr<IdleWatch> watch_;
  std::unique_ptr<QSignalSpy> idle_;
};

QTEST_GUILESS_MAIN(IdleWatchTest)
#include "idle_watch_test.moc"
