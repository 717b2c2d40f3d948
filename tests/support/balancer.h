// Debian's HAProxy in front of several servers, on a free port of this machine, set up as docs/hosting.md says.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <vector>

namespace collega::test {

class Balancer {
 public:
  explicit Balancer(std::vector<quint16> servers) : servers_(std::move(servers)) {}
  ~Balancer();

  // Waits until it passes requests on; false, with the reason in error(), if it does not.
  bool start();
  [[nodiscard]] quint16 port() const { return port_; }
  [[nodiscard]] QString error() const { return error_; }

 private:
  // The block of the guide, with ports of this test in it.
  QString settings() const;

  std::vector<quint16> servers_;
  quint16 port_ = 0;
  QTemporaryDir folder_;
  QProcess process_;
  QString error_;
};

}  // namespace collega::test
