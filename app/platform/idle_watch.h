// Tells when nobody has touched the program for a while, also where the computer slept meanwhile.
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace collega::platform {

class IdleWatch : public QObject {
  Q_OBJECT

 public:
  using Clock = std::function<std::int64_t()>;  // milliseconds, going on while the computer sleeps

  // Sees all that people do to `application`.
  IdleWatch(QObject* application, Clock clock, QObject* parent = nullptr);

  // Zero: never.
  void setLimit(std::chrono::minutes limit);
  // Whether it is that long ago; tells it once until somebody comes back. Called now and then by itself.
  void look();

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void idle();

 private:
  void touched();
  Clock clock_;
  QTimer timer_;
  std::chrono::milliseconds limit_{0};
  std::int64_t touchedMs_;
  bool told_ = false;
};

}  // namespace collega::platform
