// Spreads what the screens have to make over several turns of the event loop, so that no turn takes so long that
// somebody who touches the screen meanwhile would notice.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <deque>
#include <functional>

namespace collega::viewmodels {

class Pace : public QObject {
 public:
  // The one of the thread of the screens.
  static Pace& ofScreens();

  // Takes `step` again and again until it says that there is nothing more to do, or `owner` is gone; after what was
  // begun before. What fits into this turn is done when this returns, the rest follows.
  void run(QObject* owner, std::function<bool()> step);

 private:
  Pace();
  struct Work {
    QPointer<QObject> owner;
    std::function<bool()> step;
  };
  void goOn();
  bool hasTime();
  std::deque<Work> waiting_;
  QTimer next_;
  QElapsedTimer turn_;
  bool working_ = false;
};

}  // namespace collega::viewmodels
