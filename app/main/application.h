// The application; whoever measures is told of each event that it handles.
#pragma once

#include <QGuiApplication>
#include <QPointer>

namespace collega::app {

class BlockWatch;

class Application : public QGuiApplication {
 public:
  using QGuiApplication::QGuiApplication;
  void tell(BlockWatch* watch);
  bool notify(QObject* receiver, QEvent* event) override;

 private:
  QPointer<BlockWatch> watch_;
};

}  // namespace collega::app
