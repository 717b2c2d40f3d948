#include "app/main/application.h"

#include <QThread>

#include "app/main/block_watch.h"

namespace collega::app {

void Application::tell(BlockWatch* watch) { watch_ = watch; }

bool Application::notify(QObject* receiver, QEvent* event) {
  // Other threads hand out their events here too.
  if (!watch_ || QThread::currentThread() != thread()) return QGuiApplication::notify(receiver, event);
  watch_->before(*receiver, *event);
  const bool handled = QGuiApplication::notify(receiver, event);
  watch_->after();
  return handled;
}

}  // namespace collega::app
