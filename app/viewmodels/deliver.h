// Answers that come from another thread, to objects that may be gone by then.
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

namespace collega::viewmodels {

// A way to hand something over from another thread, as often as there is something, to `then` in the main thread; to
// nobody once `receiver`, which lives there, is destroyed.
template <class T, class Then>
auto handedTo(QObject* receiver, Then then) {
  return [guard = QPointer(receiver), then = std::move(then)](const T& said) {
    const auto hand = [guard, then, said]() mutable {
      if (guard) then(said);
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), hand, Qt::QueuedConnection);
  };
}

// Gives the answer to `then` in the same way.
// (QFuture::then with a context object does not survive what is destroyed meanwhile in Qt 6.4.)
template <class T, class Then>
void deliver(QFuture<T> future, QObject* receiver, Then then) {
  future.then(QtFuture::Launch::Sync, handedTo<T>(receiver, std::move(then)));
}

}  // namespace collega::viewmodels
