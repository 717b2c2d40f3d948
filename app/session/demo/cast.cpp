#include "app/session/demo/cast.h"

#include <QEventLoop>
#include <QTimer>

namespace collega::session {

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;
constexpr int patienceMs = 60'000;

}  // namespace

Cast::Cast(Session& lead, QString leadName, Session::Clock clock)
    : lead_(lead), leadName_(std::move(leadName)), clock_(std::move(clock)) {
  lead_.setClock([clock = clock_, ago = daysAgo_] { return clock() - *ago * dayMs; });
  sessions_[leadName_] = &lead_;
}

Cast::~Cast() { lead_.setClock(clock_); }

Result<void> Cast::gather(const QJsonObject& people, DemoSigns& signs) {
  for (const auto& name : people.keys()) {
    if (!sessions_.contains(name)) {
      COLLEGA_ASSIGN(person, demoValue<v1::Person>(people[name].toObject()));
      COLLEGA_ASSIGN(store, store::Store::inMemory());
      COLLEGA_ASSIGN(made, Session::found(std::move(store), {person, lead_.server()}, clock_));
      made.session->setClock([clock = clock_, ago = daysAgo_] { return clock() - *ago * dayMs; });
      sessions_[name] = others_.emplace_back(std::move(made.session)).get();
    }
    signs.people[name] = sessions_[name]->account();
  }
  return {};
}

Result<Session*> Cast::find(const QString& name) {
  auto* session = sessions_.value(name);
  if (!session) return {Problem::InvalidInput, "the demo has nobody called " + name.toStdString()};
  return session;
}

Result<void> Cast::sync(const QStringList& names) {
  setDaysAgo(0);
  QEventLoop loop;
  qsizetype underWay = names.size();
  QObject receiver;
  for (const auto& name : names) {
    auto* session = sessions_.value(name);
    QObject::connect(session, &Session::syncFinished, &receiver, [&] {
      if (--underWay == 0) loop.quit();
    });
    session->startSync(false);
  }
  QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
  if (underWay > 0) loop.exec();
  for (const auto& name : names)
    if (const auto error = sessions_.value(name)->syncStatus().lastError) return *error;
  if (underWay > 0) return {Problem::Unreachable, "the server takes too long"};
  return {};
}

}  // namespace collega::session
