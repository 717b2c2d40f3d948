#include "tests/unit/backend/running_server.h"

#include <QUrl>
#include <stdexcept>

namespace collega::test {

RunningServer::RunningServer(const Change& change, const std::string& data) {
  server::ServerSettings settings;
  settings.data = data.empty() ? folder_.filePath(QStringLiteral("data")).toStdString() : data;
  if (change) change(settings);
  auto created = server::Server::create(settings);
  if (!created) throw std::runtime_error("no server: " + created.error().detail);
  server_ = *std::move(created);
  thread_ = std::thread([this] { endedWell_ = server_->run().ok(); });
}

quint16 RunningServer::metricsPort() const {
  return static_cast<quint16>(QUrl(QString::fromStdString(server_->metricsUrl())).port(0));
}

bool RunningServer::stop() {
  if (!thread_.joinable()) return endedWell_;
  server_->stop();
  thread_.join();
  return endedWell_;
}

}  // namespace collega::test
