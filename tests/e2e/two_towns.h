// A server, and two colleagues who are members of one partnership: where most end-to-end tests begin.
#pragma once

#include <QTemporaryDir>

#include "tests/e2e/cli.h"
#include "tests/support/server_process.h"

namespace collega::test {

class TwoTowns {
 public:
  TwoTowns();

  // The server, and a profile for each; nothing more.
  bool begin();
  // A partnership with both in it, profiles published.
  bool meet();
  // One proposes, the other accepts; the pair's own space.
  QString pairUp();
  // Both in turn, until each has what the other sent.
  void syncAll() const;

  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
  // A new profile on the server.
  [[nodiscard]] Cli newcomer(const QString& name, const QString& town) const;

  QTemporaryDir folder_;
  ServerProcess server;
  Cli sanne;  // Amsterdam, coordinator
  Cli emre;   // Kocaeli
  QString partnership;
};

}  // namespace collega::test
