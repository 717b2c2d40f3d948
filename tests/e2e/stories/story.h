// Two towns whose story is told day by day: more people come in, and all of them live on the day that is named.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <deque>

#include "tests/e2e/two_towns.h"

namespace collega::test {

class Story {
 public:
  // Sanne of Amsterdam and Emre of Kocaeli are members of one partnership; on a day such as "2035-01-08".
  bool begin(const QString& day);
  // From now on it is noon, UTC, of that day.
  void on(const QString& day);

  // Somebody more, with these options of `profile create` besides name and town; let in by Sanne.
  Cli& add(const QString& name, const QString& town, const QString& role, const QStringList& more);
  // Everybody has what the others wrote. Each goes round twice: what one reads may have to be answered.
  void meet() const;
  // These have what one of them wrote.
  static void tell(const Cli& from, const QList<const Cli*>& to);

  [[nodiscard]] Cli& sanne() { return towns.sanne; }
  [[nodiscard]] Cli& emre() { return towns.emre; }
  [[nodiscard]] const QString& partnership() const { return towns.partnership; }

  TwoTowns towns;

 private:
  [[nodiscard]] QList<Cli*> everybody();

  std::deque<Cli> others_;
};

// The one whose `name` is `value`; undefined where there is none.
QJsonValue having(const QJsonValue& array, const QString& name, const QString& value);
QStringList valuesOf(const QJsonValue& array, const QString& name);
QStringList texts(const QJsonValue& array);

}  // namespace collega::test
