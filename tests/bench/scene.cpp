#include "tests/bench/scene.h"

#include <QCoreApplication>

#include "app/session/session.h"
#include "tests/bench/measured.h"

namespace collega::bench {
namespace {

using session::Session;

std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

crypto::Secret passphrase() { return crypto::Secret(std::string_view("a horse for a kingdom")); }

std::unique_ptr<Session> opened(const QString& folder) {
  auto unlocked = Session::unlock(folder.toStdString(), passphrase(), now);
  must(unlocked.ok(), "unlock");
  return *std::move(unlocked);
}

std::unique_ptr<Session> profileOf(const QString& folder, const char* name, std::uint16_t port) {
  v1::Person person;
  person.set_name(name);
  person.set_town("Amsterdam");
  auto made =
      Session::create(folder.toStdString(), passphrase(), {person, "http://127.0.0.1:" + std::to_string(port)}, now);
  must(made.ok(), "create a profile");
  return std::move(made->session);
}

void sync(Session& session) {
  session.startSync(false);
  while (session.syncStatus().phase != sync::Phase::Idle)
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

}  // namespace

Scene::Scene() : server_(folder_.filePath("server")) {
  must(server_.start(), server_.error().toStdString());
  proxy_ = std::make_unique<CountingProxy>(server_.port());
  const auto one = profileOf(writer(), "Sanne", proxy_->port());
  profileOf(reader(), "Emre", proxy_->port());
  v1::Partnership partnership;
  partnership.set_name("Amsterdam - Kocaeli");
  const auto founded = one->createPartnership(partnership);
  must(founded.ok(), "found a partnership");
  space = founded->hex();
  link_ = one->invite(*founded, v1::ROLE_PROFESSIONAL)->text();
  sync(*one);
}

void Scene::letIn() const {
  const auto one = opened(writer());
  const auto other = opened(reader());
  must(other->join(link_).ok(), "join");
  sync(*other);
  sync(*one);
}

double Scene::up() const { return static_cast<double>(proxy_->up()) / 1e6; }
double Scene::down() const { return static_cast<double>(proxy_->down()) / 1e6; }
double Scene::cpu() const { return cpuSecondsOf(server_.pid()); }
double Scene::memory() const { return static_cast<double>(peakKbOf(server_.pid())) / 1024; }

}  // namespace collega::bench
