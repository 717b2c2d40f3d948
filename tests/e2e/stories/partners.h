// Any two towns from the beginning: a server and nobody, then the people, the spaces they found, and who comes in.
#pragma once

#include <QTemporaryDir>
#include <deque>

#include "tests/e2e/stories/answers.h"
#include "tests/e2e/stories/company.h"
#include "tests/support/server_process.h"

namespace collega::test {

class Partners : public Company {
 public:
  // The server, on a day such as "2035-01-08".
  bool begin(const QString& day);
  // Somebody with these options of `profile create` besides the name; a member of nothing yet.
  Cli& person(const QString& name, const QStringList& profile);

  struct Coming {
    Cli* who;
    QString role;
  };
  // One of its members lets them into a space, each over a link of their own; all of them know each other then.
  void admit(Cli& by, const QString& space, const QList<Coming>& coming);

  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }

  QTemporaryDir folder_;
  ServerProcess server{folder_.filePath(QStringLiteral("server"))};

 private:
  QString link(Cli& by, const QString& space, const QString& role);

  std::deque<Cli> people_;
};

}  // namespace collega::test
