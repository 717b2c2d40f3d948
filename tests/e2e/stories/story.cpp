#include "tests/e2e/stories/story.h"

namespace collega::test {

bool Story::begin(const QString& day) {
  on(day);
  return towns.meet();
}

void Story::on(const QString& day) {
  for (auto* who : everybody()) who->set(QStringLiteral("COLLEGA_NOW"), day + QStringLiteral("T12:00:00Z"));
}

QList<Cli*> Story::everybody() {
  QList<Cli*> all{&towns.sanne, &towns.emre};
  for (auto& other : others_) all << &other;
  return all;
}

Cli& Story::add(const QString& name, const QString& town, const QString& role, const QStringList& more) {
  auto& who = others_.emplace_back(towns.path(name));
  who.set(QStringLiteral("COLLEGA_NOW"), sanne().environment()[QStringLiteral("COLLEGA_NOW")]);
  who.must(
      QStringList{"profile", "create", "--name", name, "--town", town, "--role", role, "--server", towns.server.url()} +
      more);
  who.must({"space", "join", sanne().ask("link", {"space", "invite", partnership(), "--role", role})});
  // A link for one person lets in who used it.
  sanne().must({"sync"});
  who.must({"sync"});
  return who;
}

void Story::meet() const {
  for (int round = 0; round < 2; ++round) {
    towns.sanne.must({"sync"});
    towns.emre.must({"sync"});
    for (const auto& other : others_) other.must({"sync"});
  }
}

void Story::tell(const Cli& from, const QList<const Cli*>& to) {
  from.must({"sync"});
  for (const auto* who : to) who->must({"sync"});
}

QJsonValue having(const QJsonValue& array, const QString& name, const QString& value) {
  for (const QJsonValue each : array.toArray())
    if (each[name].toString() == value) return each;
  return {};
}

QStringList valuesOf(const QJsonValue& array, const QString& name) {
  QStringList values;
  for (const QJsonValue each : array.toArray()) values << each[name].toString();
  return values;
}

QStringList texts(const QJsonValue& array) {
  QStringList all;
  for (const QJsonValue each : array.toArray()) all << each.toString();
  return all;
}

}  // namespace collega::test
