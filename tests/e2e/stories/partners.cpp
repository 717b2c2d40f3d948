#include "tests/e2e/stories/partners.h"

#include <QDateTime>

namespace collega::test {

bool Partners::begin(const QString& day) {
  on(day);
  if (server.start()) return true;
  qCritical("%s", qPrintable(server.error()));
  return false;
}

Cli& Partners::person(const QString& name, const QStringList& profile) {
  auto& who = people_.emplace_back(path(name));
  take(who);
  who.must(QStringList{"profile", "create", "--name", name, "--server", server.url()} + profile);
  return who;
}

// The server's clock is the real one: in a story of the past a link is made by that, so that it is not over already.
QString Partners::link(Cli& by, const QString& space, const QString& role) {
  const bool past = QDateTime::fromString(now(), Qt::ISODate) < QDateTime::currentDateTimeUtc();
  by.set(QStringLiteral("COLLEGA_NOW"), past ? QString() : now());
  auto made = by.ask(QStringLiteral("link"), {"space", "invite", space, "--role", role});
  by.set(QStringLiteral("COLLEGA_NOW"), now());
  return made;
}

void Partners::admit(Cli& by, const QString& space, const QList<Coming>& coming) {
  for (const auto& [who, role] : coming) who->must({"space", "join", link(by, space, role)});
  // Once to be let in and to say who one is, once to read who the others are.
  for (int round = 0; round < 2; ++round) {
    by.must({"sync"});
    for (const auto& each : coming) each.who->must({"sync"});
  }
}

}  // namespace collega::test
