// The people of a story: all of them live on the day that is named, and tell each other what they wrote.
#pragma once

#include <QList>

#include "tests/e2e/cli.h"

namespace collega::test {

class Company {
 public:
  // From now on it is noon, UTC, of a day such as "2035-01-08".
  void on(const QString& day);
  // From now on it is this moment, such as "2035-01-08T06:30:00Z".
  void at(const QString& moment);

  // Everybody has what the others wrote. Each goes round twice: what one reads may have to be answered.
  void meet() const;
  // These have what one of them wrote.
  static void tell(const Cli& from, const QList<const Cli*>& to);

 protected:
  // One of them, from now on.
  void take(Cli& who);
  [[nodiscard]] const QString& now() const { return now_; }

 private:
  QList<Cli*> everybody_;
  QString now_;
};

}  // namespace collega::test
