// Hears what other servers wrote: a connection of its own that waits for PostgreSQL's notifications.
#pragma once

#include <atomic>
#include <thread>

#include "backend-stub/storage/postgres/pg_connection.h"
#include "backend-stub/storage/storage.h"

namespace collega::server {

class PgListener {
 public:
  // `own`: the process at the database that writes for this server, whose news is known here already.
  PgListener(std::string url, News news, const std::atomic<int>& own);
  ~PgListener();
  PgListener(const PgListener&) = delete;
  PgListener& operator=(const PgListener&) = delete;

 private:
  void run();
  void listen();
  bool wait(int descriptor, int milliseconds);
  void hear(PGconn* connection);
  void pass(const PGnotify& notice);

  std::string url_;
  News news_;
  const std::atomic<int>& own_;
  int wake_;  // readable: it is to end
  std::thread thread_;
};

}  // namespace collega::server
