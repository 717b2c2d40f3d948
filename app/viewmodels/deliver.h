// Answers that come from another thread, to objects that may be gone by then.
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

namespace collega::viewmodels {

// Gives the answer to `then` in the main thread, unless `receiver`, which lives there, was destroyed meanwhile.
// (QFuture::then with a context object does not survive that in Qt 6.4.)
template <class T, class Then>
void deliver(QFuture<T> future, QObject* receiver, Then then) {
  future.then(QtFuture::Launch::Sync, [guard = QPointer(receiver), then = std::move(then)](const T& answer) {
    const auto hand = [guard, then, answer]() mutable {
      if (guard) then(answer);
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), hand, Qt::QueuedConnection);
  });
}

}  // namespace collega::viewmodels
