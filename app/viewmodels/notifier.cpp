#include "app/viewmodels/notifier.h"

#include "app/session/follow_ups/digests.h"
#include "app/session/words/ties.h"
#include "app/viewmodels/deliver.h"
#include "app/viewmodels/directory.h"

namespace collega::viewmodels {
namespace {

using namespace std::chrono_literals;
using session::Session;

constexpr auto afterOpening = 20s;  // what the server has comes in first
constexpr std::size_t mostLines = 4;

struct Telling {
  int lines = 0;
  QStringList words;
};

QString wordsOf(const domain::DigestLine& line, const Directory& directory) {
  const auto from = line.from.isNull() ? QString() : directory.name(line.from);
  return joined({session::words::heading(line.kind), from, text(line.text)});
}

Result<Telling> tellingOf(Session& session, bool withContent) {
  COLLEGA_ASSIGN(digest, session::takeDigest(session));
  if (!digest) return Telling{};
  Telling telling{static_cast<int>(digest->lines.size()), {}};
  if (!withContent) return telling;
  COLLEGA_ASSIGN(directory, Directory::of(session));
  for (const auto& line : digest->lines)
    if (static_cast<std::size_t>(telling.words.size()) < mostLines) telling.words << wordsOf(line, directory);
  return telling;
}

}  // namespace

Notifier::Notifier(Profile& profile, Preferences& preferences, QObject* parent)
    : QObject(parent), profile_(profile), preferences_(preferences) {
  hourly_.setInterval(1h);
  hourly_.setTimerType(Qt::VeryCoarseTimer);
  connect(&hourly_, &QTimer::timeout, this, &Notifier::look);
  hourly_.start();
  connect(&profile, &Profile::standingChanged, this, [this] {
    if (profile_.standing() == Profile::Open) QTimer::singleShot(afterOpening, this, &Notifier::look);
  });
}

void Notifier::look() {
  if (!preferences_.notify() || profile_.standing() != Profile::Open) return;
  const bool withContent = preferences_.notifyContent();
  deliver(profile_.worker().run([withContent](Session& session) { return tellingOf(session, withContent); }), this,
          [this](const Result<Telling>& telling) {
            if (!telling || telling->lines == 0) return;
            Q_EMIT told(tr("%n thing(s) for you in Collega", nullptr, telling->lines),
                        telling->words.join(QLatin1Char('\n')));
          });
}

}  // namespace collega::viewmodels
