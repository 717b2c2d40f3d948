// A server, a space with one member, and somebody on another device who comes in later.
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <memory>
#include <string>

#include "tests/bench/counting_proxy.h"
#include "tests/support/server_process.h"

namespace collega::bench {

class Scene {
 public:
  Scene();

  // Somebody else asks and is let in; they have read nothing yet.
  void letIn() const;

  [[nodiscard]] QString writer() const { return folder_.filePath("writer"); }
  [[nodiscard]] QString reader() const { return folder_.filePath("reader"); }
  // Megabytes that the devices sent and received, processor seconds and highest megabytes of the server; so far.
  [[nodiscard]] double up() const;
  [[nodiscard]] double down() const;
  [[nodiscard]] double cpu() const;
  [[nodiscard]] double memory() const;
  std::string space;

 private:
  QTemporaryDir folder_;
  test::ServerProcess server_;
  std::unique_ptr<CountingProxy> proxy_;
  std::string link_;
};

}  // namespace collega::bench
