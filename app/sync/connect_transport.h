// Drives a sync engine over Connect with Qt Network: HTTP/1.1, the system's proxy and certificate authorities.
#pragma once

#include <QObject>
#include <memory>

#include "app/sync/engine.h"

namespace collega::sync {

class ConnectTransport : public QObject {
  Q_OBJECT

 public:
  // `server`: "https://host[:port]". The engine outlives the transport.
  ConnectTransport(Engine& engine, const QString& server, QObject* parent = nullptr);
  ~ConnectTransport() override;

  void start(bool live);
  void stop();
  void localWork();

 Q_SIGNALS:
  void statusChanged();
  void recordsChanged();  // takeChangedSpaces of the engine tells which spaces
  void finished();        // a round that was not live has ended; see the engine's status

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace collega::sync
