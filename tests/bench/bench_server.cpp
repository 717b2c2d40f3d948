// What one server carries: appends that are durable, devices that follow, and how long what one writes takes to the
// others; over its own store and over PostgreSQL, beside what bare durable commits of the same bytes cost here.
// Generator and server share the machine. Reported, not asserted.
//
//   bench_server [STREAMS]
#include <sys/resource.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <fstream>

#include "tests/bench/load/crowd.h"
#include "tests/bench/load/durable_floor.h"
#include "tests/support/server_process.h"
#include "tests/support/temporary_postgres.h"

using namespace collega;
using namespace collega::bench;
using collega::test::ServerProcess;
using collega::test::Someone;
using collega::test::TestSpace;

namespace {

constexpr std::size_t streamsPerAccount = 50;
constexpr double floorSecondsEach = 1.5;
const std::string ledgerService = "/collega.v1.LedgerService/";

double residentMb(qint64 pid) {
  std::ifstream in("/proc/" + std::to_string(pid) + "/status");
  for (std::string word; in >> word;) {
    if (word == "VmRSS:" && in >> word) return std::stod(word) / 1024;
  }
  return 0;
}

double millisecondsSince(const Stopwatch& stopwatch) { return stopwatch.seconds() * 1000; }

// Somebody with a space and a connection of their own.
struct Member {
  Someone person = Someone::random();
  TestSpace space = TestSpace::found(person);
  std::unique_ptr<WireClient> client;

  asio::awaitable<void> arrive() {
    co_await client->openSession(person);
    v1::CreateSpaceRequest request;
    *request.mutable_entry() = space.entries().front().entry();
    co_await client->call<v1::CreateSpaceResponse>(ledgerService + "CreateSpace", request);
  }

  // Composed beforehand, so that the time is the server's.
  std::vector<v1::AppendRequest> compose(std::size_t count) {
    std::vector<v1::AppendRequest> requests;
    for (std::size_t i = 0; i < count; ++i) {
      const auto entry = space.commit(person, prose(i, 550));
      space.append(entry);
      auto& request = requests.emplace_back();
      request.set_space_id(space.id().bytes());
      *request.add_entries() = entry;
    }
    return requests;
  }

  asio::awaitable<void> append(const v1::AppendRequest& request) {
    const auto taken = co_await client->call<v1::AppendResponse>(ledgerService + "Append", request);
    must(taken.places_size() == 1, "an append is taken");
  }
};

std::vector<Member> arrived(Crowd& crowd, std::size_t count) {
  std::vector<Member> members(count);
  std::vector<Crowd::Act> acts;
  for (auto& member : members) {
    member.client = crowd.client();
    acts.emplace_back([&member] { return member.arrive(); });
  }
  crowd.run(acts);
  return members;
}

asio::awaitable<void> appendAll(Member& member, const std::vector<v1::AppendRequest>& requests,
                                std::vector<double>& took) {
  for (const auto& request : requests) {
    const Stopwatch one;
    co_await member.append(request);
    took.push_back(millisecondsSince(one));
  }
}

void measureAppends(const ServerProcess& server, std::size_t clients, std::size_t each) {
  Crowd crowd(server.port());
  auto members = arrived(crowd, clients);
  std::vector<std::vector<v1::AppendRequest>> requests;
  for (auto& member : members) requests.push_back(member.compose(each));
  std::vector<double> took;
  std::vector<Crowd::Act> acts;
  for (std::size_t i = 0; i < clients; ++i) {
    acts.emplace_back([&, i] { return appendAll(members[i], requests[i], took); });
  }
  const double before = cpuSecondsOf(server.pid());
  const double seconds = crowd.run(acts);
  const double cpu = cpuSecondsOf(server.pid()) - before;
  const auto count = static_cast<double>(took.size());
  std::printf("  %5zu clients  %8.0f appends a second   p50 %6.1f ms   p99 %6.1f ms   %4.0f us of a core each\n",
              clients, count / seconds, percentile(took, 50), percentile(took, 99), cpu / count * 1e6);
  std::fflush(stdout);
}

std::size_t entryBytes() {
  Member member;
  return member.compose(1).front().entries(0).ByteSizeLong();
}

// One device that follows.
struct Stream {
  std::unique_ptr<WireClient> client;

  asio::awaitable<void> begin() {
    v1::FollowRequest request;
    request.set_live(true);
    co_await client->follow(request);
    while (!(co_await client->next()).has_caught_up()) continue;
  }
};

std::vector<Stream> following(Crowd& crowd, const std::vector<Member>& members, std::size_t count) {
  std::vector<Stream> streams(count);
  std::vector<Crowd::Act> acts;
  for (std::size_t i = 0; i < count; ++i) {
    streams[i].client = crowd.client();
    streams[i].client->use(members[i / streamsPerAccount].client->token());
    acts.emplace_back([&stream = streams[i]] { return stream.begin(); });
  }
  crowd.run(acts);
  return streams;
}

void measureStreams(const ServerProcess& server, std::size_t count) {
  Crowd crowd(server.port());
  const auto members = arrived(crowd, count / streamsPerAccount);
  const double before = residentMb(server.pid());
  const Stopwatch opening;
  const auto streams = following(crowd, members, count);
  const double grown = residentMb(server.pid()) - before;
  std::printf("%zu open streams: opened in %.1f s, %.1f KB of the server's memory each\n", streams.size(),
              opening.seconds(), grown * 1024 / static_cast<double>(count));
}

asio::awaitable<void> receive(Stream& stream, const Stopwatch& since, std::vector<double>& took) {
  const auto event = co_await stream.client->next();
  must(event.page().entries_size() == 1, "what was appended arrives");
  took.push_back(millisecondsSince(since));
}

// All follow the same space: the most that one append can have to reach.
void measureDelivery(const ServerProcess& server, std::size_t followers, std::size_t appends) {
  Crowd crowd(server.port());
  auto founder = std::move(arrived(crowd, 1).front());
  std::vector<Member> members(followers / streamsPerAccount);
  const auto before = founder.space.entries().size();
  std::vector<Crowd::Act> acts;
  for (auto& member : members) {
    founder.space.add(founder.person, member.person);
    member.client = crowd.client();
    acts.emplace_back([&member] { return member.client->openSession(member.person); });
  }
  acts.emplace_back([&founder, before]() -> asio::awaitable<void> {
    for (std::size_t i = before; i < founder.space.entries().size(); ++i) {
      v1::AppendRequest request;
      request.set_space_id(founder.space.id().bytes());
      *request.add_entries() = founder.space.entries()[i].entry();
      co_await founder.append(request);
    }
  });
  crowd.run(acts);
  auto streams = following(crowd, members, followers);
  const auto requests = founder.compose(appends);
  std::vector<double> took;
  const double cpu = cpuSecondsOf(server.pid());
  for (const auto& request : requests) {
    const Stopwatch since;
    std::vector<Crowd::Act> round;
    for (auto& stream : streams) round.emplace_back([&] { return receive(stream, since, took); });
    round.emplace_back([&] { return founder.append(request); });
    crowd.run(round);
  }
  const double each = (cpuSecondsOf(server.pid()) - cpu) / static_cast<double>(took.size());
  std::printf("from an append to each of %zu who follow the space: p50 %.1f ms, p99 %.1f ms, the last %.1f ms",
              streams.size(), percentile(took, 50), percentile(took, 99), percentile(took, 100));
  std::printf("; %.0f us of a core each\n", each * 1e6);
}

// All devices of this crowd have one address.
QStringList generous() {
  QStringList arguments{"--connections", "25000", "--connections-per-address", "25000"};
  for (const char* rate :
       {"--requests-per-address", "--requests-per-account", "--sessions-per-address", "--foundings-per-address"}) {
    arguments << rate << "1000000";
  }
  return arguments;
}

void measureStore(const char* name, const QString& data, const QStringList& store, std::size_t streams) {
  std::printf("\n%s\n", name);
  ServerProcess server(data, generous() + store);
  must(server.start(), server.error().toStdString());
  std::printf("idle: %.1f MB\n", residentMb(server.pid()));
  const std::vector<std::pair<std::size_t, std::size_t>> loads{{1, 1'000}, {10, 300}, {100, 100}, {1'000, 20}};
  for (const auto& [clients, each] : loads) measureAppends(server, clients, each);
  measureDelivery(server, 1'000, 50);
  measureStreams(server, streams);
  server.terminate();
}

void measureFloor(const char* name, const std::function<double(std::size_t)>& floor) {
  std::printf("  %-10s", name);
  for (const std::size_t perCommit : {1, 10, 100, 256}) std::printf("  %zu: %.0f", perCommit, floor(perCommit));
  std::printf("\n");
  std::fflush(stdout);
}

void raiseDescriptorLimit() {
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  crypto::start();
  raiseDescriptorLimit();
  const std::size_t streams = argc > 1 ? std::stoul(argv[1]) : 10'000;
  const QTemporaryDir folder;
  test::TemporaryPostgres postgres;
  must(postgres.start(), postgres.error().toStdString());
  const std::size_t bytes = entryBytes();
  std::printf("entries of %zu bytes\nthe floor, rows a second by rows in a durable commit\n", bytes);
  const std::string file = folder.filePath("floor.db").toStdString();
  measureFloor("SQLite", [&](std::size_t n) { return sqliteFloor(file, bytes, n, floorSecondsEach); });
  const std::string floorUrl = postgres.newDatabase();
  measureFloor("PostgreSQL", [&](std::size_t n) { return postgresFloor(floorUrl, bytes, n, floorSecondsEach); });
  measureStore("the server's own store", folder.filePath("own"), {}, streams);
  const QString url = QString::fromStdString(postgres.newDatabase());
  measureStore("PostgreSQL", folder.filePath("shared"), {"--store", url}, streams);
}
