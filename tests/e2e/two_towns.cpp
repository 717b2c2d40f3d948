#include "tests/e2e/two_towns.h"

#include <QJsonArray>

namespace collega::test {

TwoTowns::TwoTowns()
    : server(folder_.filePath(QStringLiteral("server"))),
      sanne(folder_.filePath(QStringLiteral("sanne"))),
      emre(folder_.filePath(QStringLiteral("emre"))) {}

bool TwoTowns::begin() {
  if (!server.start()) {
    qCritical("%s", qPrintable(server.error()));
    return false;
  }
  sanne.must({"profile",      "create",
              "--name",       "Sanne Bakker",
              "--town",       "Amsterdam",
              "--country",    "NL",
              "--profession", "firefighter",
              "--language",   "nl",
              "--language",   "en",
              "--offers",     "house fire prevention",
              "--seeks",      "earthquake drills",
              "--role",       "coordinator",
              "--server",     server.url()});
  emre.must({"profile",    "create",    "--name",       "Emre Yıldız",       "--town",     "Kocaeli",
             "--country",  "TR",        "--profession", "firefighter",       "--language", "tr",
             "--language", "en",        "--offers",     "earthquake drills", "--seeks",    "house fire prevention",
             "--server",   server.url()});
  return true;
}

bool TwoTowns::meet() {
  if (!begin()) return false;
  partnership = sanne.ask("id", {"space", "create", "--kind", "partnership", "--name", "Amsterdam - Kocaeli", "--town",
                                 "Amsterdam", "--town", "Kocaeli"});
  const auto link = sanne.ask("link", {"space", "invite", partnership});
  emre.must({"space", "join", link});
  const auto requests = sanne.ask({"space", "requests", partnership}).toArray();
  sanne.must({"space", "approve", partnership, requests.first()["id"].toString()});
  syncAll();
  return !partnership.isEmpty() && requests.size() == 1;
}

QString TwoTowns::pairUp() {
  const auto pair = sanne.ask("id", {"pair", "propose", "Emre Yıldız", "--goal", "Drills with a whole street"});
  syncAll();
  const auto space = emre.ask("space", {"pair", "accept", pair});
  syncAll();
  return space;
}

void TwoTowns::syncAll() const {
  for (const auto* const one : {&emre, &sanne, &emre}) one->must({"sync"});
}

Cli TwoTowns::newcomer(const QString& name, const QString& town) const {
  Cli cli(folder_.filePath(name));
  cli.must({"profile", "create", "--name", name, "--town", town, "--server", server.url()});
  return cli;
}

}  // namespace collega::test
