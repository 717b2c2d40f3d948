#include "backend-stub/storage/postgres/pg_listener.h"

#include <poll.h>
#include <spdlog/spdlog.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>

namespace collega::server {
namespace {

constexpr int untilNextAttemptMs = 500;
constexpr int untilProbeMs = 20'000;

}  // namespace

PgListener::PgListener(std::string url, News news, const std::atomic<int>& own)
    : url_(std::move(url)), news_(std::move(news)), own_(own), wake_(::eventfd(0, EFD_CLOEXEC)) {
  thread_ = std::thread([this] { run(); });
}

PgListener::~PgListener() {
  ::eventfd_write(wake_, 1);
  thread_.join();
  ::close(wake_);
}

void PgListener::run() {
  do {
    try {
      listen();
      return;
    } catch (const Failure& failure) {
      spdlog::warn("news from other servers is late: {}", failure.error().detail);
    }
  } while (wait(-1, untilNextAttemptMs));
}

// Returns when it is to end, throws when the connection is lost.
void PgListener::listen() {
  auto opened = PgConnection::open(url_);
  if (!opened) throw Failure(opened.error());
  const auto connection = *std::move(opened);
  connection->script("LISTEN collega");
  // Nobody listened until now.
  news_.missed();
  while (wait(PQsocket(connection->raw()), untilProbeMs)) {
    if (PQconsumeInput(connection->raw()) == 0) throw Failure({Problem::Unreachable, "the connection is lost"});
    hear(connection->raw());
  }
}

// Whether to go on: something came, or the time is over.
bool PgListener::wait(int descriptor, int milliseconds) {
  std::array<pollfd, 2> waiting{pollfd{wake_, POLLIN, 0}, pollfd{descriptor, POLLIN, 0}};
  ::poll(waiting.data(), waiting.size(), milliseconds);
  return waiting[0].revents == 0;
}

void PgListener::hear(PGconn* connection) {
  while (PGnotify* notice = PQnotifies(connection)) {
    if (notice->be_pid != own_) pass(*notice);
    PQfreemem(notice);
  }
}

// The space, and perhaps an account that became a member of it.
void PgListener::pass(const PGnotify& notice) {
  const std::string_view text = notice.extra;
  const auto space = Id::fromHex(text.substr(0, 2 * Id::size));
  if (!space) return;
  const auto account = Id::fromHex(text.size() > 2 * Id::size ? text.substr(2 * Id::size) : std::string_view());
  Announcement announcement{.space = *space, .newcomers = {}, .commits = {}};
  if (account) announcement.newcomers.push_back(*account);
  news_.changed(announcement);
}

}  // namespace collega::server
