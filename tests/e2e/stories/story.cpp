#include "tests/e2e/stories/story.h"

namespace collega::test {

bool Story::begin(const QString& day) {
  take(towns.sanne);
  take(towns.emre);
  on(day);
  return towns.meet();
}

Cli& Story::add(const QString& name, const QString& town, const QString& role, const QStringList& more) {
  auto& who = others_.emplace_back(towns.path(name));
  take(who);
  who.must(
      QStringList{"profile", "create", "--name", name, "--town", town, "--role", role, "--server", towns.server.url()} +
      more);
  who.must({"space", "join", sanne().ask("link", {"space", "invite", partnership(), "--role", role})});
  // A link for one person lets in who used it.
  sanne().must({"sync"});
  who.must({"sync"});
  return who;
}

}  // namespace collega::test
