// Amsterdam and Kocaeli, whose story is told day by day: more people come in, and all of them live on the same day.
#pragma once

#include <deque>

#include "tests/e2e/stories/answers.h"
#include "tests/e2e/stories/company.h"
#include "tests/e2e/two_towns.h"

namespace collega::test {

class Story : public Company {
 public:
  // Sanne of Amsterdam and Emre of Kocaeli are members of one partnership; on a day such as "2035-01-08".
  bool begin(const QString& day);

  // Somebody more, with these options of `profile create` besides name and town; let in by Sanne.
  Cli& add(const QString& name, const QString& town, const QString& role, const QStringList& more);

  [[nodiscard]] Cli& sanne() { return towns.sanne; }
  [[nodiscard]] Cli& emre() { return towns.emre; }
  [[nodiscard]] const QString& partnership() const { return towns.partnership; }

  TwoTowns towns;

 private:
  std::deque<Cli> others_;
};

}  // namespace collega::test
