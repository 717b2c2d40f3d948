// What strangers do who want to bring a server down, and somebody who means well meanwhile. An attack goes on from when
// it is made to when it is destroyed. The test sees to it that the server stays within its memory, the bench how long
// it takes.
#pragma once

#include <atomic>
#include <functional>
#include <thread>

#include "tests/unit/backend/rpc_client.h"

namespace collega::test {

// A request's beginning, without the end of it.
std::string head(const std::string& path, const std::string& headers);

// Somebody who means well, with a space of their own.
class Honest {
 public:
  explicit Honest(quint16 port);
  // How many milliseconds each entry took until it was durable, the shortest first. Every one is taken.
  std::vector<double> write(int count);

 private:
  Someone person_ = Someone::random();
  TestSpace space_;
  RpcClient client_;
};

// Does the same, again and again, until it goes. Its threads yield to everybody else's of this machine: where they come
// from in earnest, they do not use up the server's processor.
class Attackers {
 public:
  Attackers(int count, const std::function<void()>& attack);
  ~Attackers();
  [[nodiscard]] int done() const { return done_; }

 private:
  std::atomic<bool> goesOn_ = true;
  std::atomic<int> done_ = 0;
  std::vector<std::thread> threads_;
};

using Connections = std::vector<std::unique_ptr<RawConnection>>;

// Two thousand who connect and say nothing.
class SilentCrowd {
 public:
  explicit SilentCrowd(quint16 port);

 private:
  Connections connections_;
};

// Five hundred who say their head letter by letter.
class SlowHeads {
 public:
  explicit SlowHeads(quint16 port);

 private:
  Attackers attackers_;
};

// Three hundred who announce four megabytes, and send none.
class Announcers {
 public:
  explicit Announcers(quint16 port);
  [[nodiscard]] const RpcClient& client() const { return client_; }

 private:
  RpcClient client_;
  Connections connections_;
};

class EndlessBodies {
 public:
  explicit EndlessBodies(quint16 port);
  [[nodiscard]] int done() const { return attackers_.done(); }

 private:
  RpcClient client_;
  Attackers attackers_;
};

// Groups in groups, which no message of ours has: what reads them must not go as deep as they do.
class DeepNesting {
 public:
  explicit DeepNesting(quint16 port);
  [[nodiscard]] int done() const { return attackers_.done(); }

 private:
  Attackers attackers_;
};

class SessionFlood {
 public:
  explicit SessionFlood(quint16 port);
  [[nodiscard]] int refused() const { return refused_; }

 private:
  Someone stranger_ = Someone::random();
  std::atomic<int> refused_ = 0;
  Attackers attackers_;
};

// By one who has a link that many may use.
class JoinFlood {
 public:
  explicit JoinFlood(quint16 port);
  [[nodiscard]] int refused() const { return refused_; }
  // Whose space it is about.
  [[nodiscard]] const RpcClient& owner() const { return owner_; }

 private:
  Someone founder_ = Someone::random();
  TestSpace space_;
  ledger::InviteLink link_;
  RpcClient owner_;
  std::atomic<int> refused_ = 0;
  Attackers attackers_;
};

// Followers that read nothing, of a space that has much to read. Made, it only has the space; then they follow.
class LazyFollowers {
 public:
  explicit LazyFollowers(quint16 port);
  void follow();

 private:
  RpcClient client_;
  Connections connections_;
};

}  // namespace collega::test
