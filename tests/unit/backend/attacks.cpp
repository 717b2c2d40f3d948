#include "tests/unit/backend/attacks.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <algorithm>
#include <stdexcept>

namespace collega::test {
namespace {

constexpr int lowestPriority = 19;
const std::string challenge = authService + "Challenge";

void yieldToOthers() { setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), lowestPriority); }

bool refusedWas(const Answered& answered) { return std::holds_alternative<connect::RpcError>(answered); }

RpcClient opened(quint16 port, const Someone& who) {
  RpcClient client(port);
  client.open(who);
  return client;
}

RpcClient ownerOf(const TestSpace& space, quint16 port, const Someone& who) {
  RpcClient client = opened(port, who);
  client.found(space);
  return client;
}

void appendTo(const TestSpace& space, RpcClient& client, const v1::Entry& entry) {
  if (client.append(space.id(), {entry}).places_size() != 1) throw std::runtime_error("not taken");
}

// Of a space whose second entry is the invitation.
RpcClient invitingOwner(const TestSpace& space, quint16 port, const Someone& who) {
  RpcClient client = ownerOf(space, port, who);
  appendTo(space, client, space.entries()[1].entry());
  return client;
}

void sayHeadsSlowly(quint16 port) {
  Connections slow;
  for (int i = 0; i < 500; ++i) {
    slow.push_back(std::make_unique<RawConnection>(port));
    slow.back()->send("POST " + challenge + " HTTP/1.1\r\nHost: t");
  }
  for (int i = 0; i < 20; ++i) {
    for (auto& each : slow) each->send("t");
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
}

void sendWithoutEnd(quint16 port, const std::string& authorization) {
  const std::string chunk = "10000\r\n" + std::string(0x10000, 'x') + "\r\n";
  RawConnection connection(port, 2'000);
  connection.send(head(ledgerService + "Append", authorization + "Transfer-Encoding: chunked\r\n"));
  for (int i = 0; i < 200 && connection.socket().state() == QAbstractSocket::ConnectedState; ++i) {
    connection.send(chunk);
    if (connection.socket().bytesAvailable() > 0) return;
  }
}

void nestDeeply(quint16 port) {
  const std::string nested(60'000, '\x7b');  // field 15, a group begins
  RawConnection connection(port);
  connection.send(post(authService + "OpenSession", protoType, nested));
  if (connection.read().status != 400) qFatal("deep nesting was not refused");
}

bool askForSession(quint16 port, const Someone& who) {
  RpcClient client(port);
  return !refusedWas(client.call(authService + "OpenSession", client.sessionRequest(who)));
}

bool askToJoin(quint16 port, const Id& space, const ledger::InviteLink& link) {
  const Someone stranger = Someone::random();
  RpcClient client = opened(port, stranger);
  v1::RequestJoinRequest request;
  request.set_space_id(space.bytes());
  *request.mutable_request() = joinRequest(link, stranger);
  return !refusedWas(client.call(joinService + "RequestJoin", request));
}

}  // namespace

std::string head(const std::string& path, const std::string& headers) {
  return "POST " + path + " HTTP/1.1\r\nHost: test\r\n" + protoType + headers + "\r\n";
}

Honest::Honest(quint16 port) : space_(TestSpace::found(person_)), client_(ownerOf(space_, port, person_)) {}

std::vector<double> Honest::write(int count) {
  std::vector<double> took;
  for (int i = 0; i < count; ++i) {
    const auto entry = space_.commit(person_);
    QElapsedTimer timer;
    timer.start();
    appendTo(space_, client_, entry);
    took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    space_.append(entry);
  }
  std::ranges::sort(took);
  return took;
}

Attackers::Attackers(int count, const std::function<void()>& attack) {
  for (int i = 0; i < count; ++i) {
    threads_.emplace_back([this, attack] {
      yieldToOthers();
      while (goesOn_) {
        try {
          attack();
        } catch (const std::exception&) {
          // Being refused or cut off is what an attacker has to expect.
        }
        ++done_;
      }
    });
  }
}

Attackers::~Attackers() {
  goesOn_ = false;
  for (auto& thread : threads_) thread.join();
}

SilentCrowd::SilentCrowd(quint16 port) {
  for (int i = 0; i < 2'000; ++i) connections_.push_back(std::make_unique<RawConnection>(port));
}

SlowHeads::SlowHeads(quint16 port) : attackers_(1, [port] { sayHeadsSlowly(port); }) {
  std::this_thread::sleep_for(std::chrono::milliseconds(500));
}

Announcers::Announcers(quint16 port) : client_(opened(port, Someone::random())) {
  for (int i = 0; i < 300; ++i) {
    connections_.push_back(std::make_unique<RawConnection>(port));
    connections_.back()->send(head(ledgerService + "Append", client_.authorization() + "Content-Length: 4000000\r\n"));
  }
}

EndlessBodies::EndlessBodies(quint16 port)
    : client_(opened(port, Someone::random())),
      attackers_(4, [port, said = client_.authorization()] { sendWithoutEnd(port, said); }) {}

DeepNesting::DeepNesting(quint16 port) : attackers_(2, [port] { nestDeeply(port); }) {}

SessionFlood::SessionFlood(quint16 port)
    : attackers_(4, [this, port] { refused_ += askForSession(port, stranger_) ? 0 : 1; }) {}

JoinFlood::JoinFlood(quint16 port)
    : space_(TestSpace::found(founder_)),
      link_(space_.invite(founder_, v1::ROLE_PROFESSIONAL, 1'000)),
      owner_(invitingOwner(space_, port, founder_)),
      attackers_(2, [this, port] { refused_ += askToJoin(port, space_.id(), link_) ? 0 : 1; }) {}

LazyFollowers::LazyFollowers(quint16 port) : client_(port) {
  const Someone reader = Someone::random();
  auto space = TestSpace::found(reader);
  client_.open(reader);
  client_.found(space);
  for (int i = 0; i < 24; ++i) {
    const auto entry = space.commit(reader, toHex(crypto::randomBytes(400'000)));
    appendTo(space, client_, entry);
    space.append(entry);
  }
}

void LazyFollowers::follow() {
  for (int i = 0; i < 64; ++i) {
    connections_.push_back(std::make_unique<RawConnection>(client_.port()));
    connections_.back()->socket().setReadBufferSize(4096);
    connections_.back()->send(post(ledgerService + "Follow", streamingType + client_.authorization(),
                                   connect::envelope(followRequest(true).SerializeAsString())));
  }
}

}  // namespace collega::test
