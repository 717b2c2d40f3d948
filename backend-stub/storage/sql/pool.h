// Connections to read through, lent to whoever needs one; waits while all are lent.
#pragma once

#include <condition_variable>
#include <mutex>

#include "backend-stub/storage/embedded/queries.h"

namespace collega::server {

class ReaderPool {
 public:
  void add(std::unique_ptr<Connection> connection);

  template <class Read>
  auto with(Read&& read) {
    const Loan loan(*this);
    Queries<Reading> queries(*loan.connection);
    return read(queries);
  }

 private:
  struct Loan {
    explicit Loan(ReaderPool& from) : pool(from), connection(from.take()) {}
    ~Loan() { pool.add(std::move(connection)); }
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;

    ReaderPool& pool;
    std::unique_ptr<Connection> connection;
  };
  std::unique_ptr<Connection> take();

  std::mutex mutex_;
  std::condition_variable returned_;
  std::vector<std::unique_ptr<Connection>> idle_;
};

}  // namespace collega::server
