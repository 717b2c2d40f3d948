// One trace of requests against both stores: every answer is the same to the byte, whichever store gives it.
#include <QTest>
#include <array>

#include "ledger/attachment.h"
#include "tests/support/temporary_postgres.h"
#include "tests/unit/backend/rpc_client.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;

namespace {

constexpr int rounds = 150;
const std::string blobService = "/collega.v1.BlobService/";

// A request, who makes it, and with what.
struct Step {
  std::size_t by = 0;
  std::string path;
  std::string body;
};

// What five people do to a space, right and wrong, drawn with a fixed seed. The entries are signed anew in every run.
class Trace {
 public:
  Trace() : space_(TestSpace::found(people_[0])) {
    v1::CreateSpaceRequest founding;
    *founding.mutable_entry() = space_.entries().front().entry();
    add(0, ledgerService + "CreateSpace", founding);
    for (std::size_t i = 1; i < 3; ++i) letIn(i);
    for (int i = 0; i < rounds; ++i) act();
    add(0, ledgerService + "CreateSpace", founding);
  }

  [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }
  [[nodiscard]] const std::array<Someone, 5>& people() const { return people_; }
  [[nodiscard]] const TestSpace& space() const { return space_; }

 private:
  std::size_t draw(std::size_t below) {
    state_ = state_ * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    return static_cast<std::size_t>(state_ >> 33) % below;
  }

  void add(std::size_t by, const std::string& path, const google::protobuf::Message& request) {
    steps_.push_back({by, path, request.SerializeAsString()});
  }

  void append(std::size_t by, const std::vector<v1::Entry>& entries) {
    v1::AppendRequest request;
    request.set_space_id(space_.id().bytes());
    for (const auto& entry : entries) *request.add_entries() = entry;
    add(by, ledgerService + "Append", request);
  }

  void letIn(std::size_t who) {
    const auto before = space_.entries().size();
    const auto link = space_.invite(people_[0], v1::ROLE_PROFESSIONAL);
    append(0, {space_.entries()[before].entry()});
    v1::RequestJoinRequest request;
    request.set_space_id(space_.id().bytes());
    *request.mutable_request() = joinRequest(link, people_[who]);
    add(who, joinService + "RequestJoin", request);
    const auto entry = space_.compose(people_[0], space_.approval(request.request(), v1::ROLE_PROFESSIONAL));
    space_.append(entry);
    append(0, {entry});
    add(who, joinService + "RequestJoin", request);
  }

  void act() {
    const std::size_t who = draw(people_.size());  // the last two are strangers
    switch (draw(8)) {
      case 0:
        return several(draw(3));
      case 1:
        return again();
      case 2:
        return tampered(who);
      case 3:
        return chunk(who);
      case 4:
        return follow(who);
      case 5:
        return stale(draw(3));
      default:
        return write(who);
    }
  }

  void write(std::size_t who) {
    const auto entry = space_.commit(people_[who], std::string(draw(3'000), 'x'));
    space_.append(entry);
    append(who, {entry});
  }

  // Of a member, the last of which does not fit the one before.
  void several(std::size_t who) {
    std::vector<v1::Entry> entries;
    for (int i = 0; i < 3; ++i) {
      entries.push_back(space_.commit(people_[who], std::to_string(i)));
      if (i < 2) space_.append(entries.back());
    }
    entries.push_back(entries.front());
    space_.append(entries[2]);
    append(who, entries);
  }

  // A lost answer: the same request again.
  void again() { steps_.push_back(steps_[draw(steps_.size())]); }

  void tampered(std::size_t who) {
    auto entry = space_.commit(people_[who], "tampered");
    entry.mutable_body()->back() ^= 1;
    append(who, {entry});
  }

  // Another entry under the number of one that stands in the ledger.
  void stale(std::size_t who) {
    const auto one = space_.commit(people_[who], "one");
    const auto other = space_.commit(people_[who], "other");
    space_.append(one);
    append(who, {one});
    append(who, {other});
  }

  void chunk(std::size_t who) {
    v1::PutChunkRequest put;
    put.set_space_id(space_.id().bytes());
    put.set_content(std::string(1 + draw(20), static_cast<char>('a' + draw(26))));
    add(who, blobService + "PutChunk", put);
    v1::GetChunkRequest get;
    get.set_space_id(space_.id().bytes());
    get.set_hash(ledger::chunkHash(put.content()).bytes());
    add(draw(people_.size()), blobService + "GetChunk", get);
    v1::MissingChunksRequest missing;
    missing.set_space_id(space_.id().bytes());
    missing.add_hashes(get.hash());
    missing.add_hashes(ledger::chunkHash("never put").bytes());
    add(who, blobService + "MissingChunks", missing);
  }

  void follow(std::size_t who) {
    add(who, ledgerService + "Follow", followRequest(false, {{space_.id(), draw(space_.entries().size() + 2)}}));
  }

  std::uint64_t state_ = 20'260'921;
  std::array<Someone, 5> people_{Someone::random(), Someone::random(), Someone::random(), Someone::random(),
                                 Someone::random()};
  TestSpace space_;
  std::vector<Step> steps_;
};

std::string bytesOf(const Answered& answered) {
  const auto* error = std::get_if<connect::RpcError>(&answered);
  if (error == nullptr) return std::get<std::string>(answered);
  return "error " + std::string(connect::name(error->code)) + " " + error->message;
}

// All that a stream sends, and how it ends.
std::string streamed(const RpcClient& client, const std::string& body) {
  v1::FollowRequest request;
  request.ParseFromString(body);
  FollowStream stream(client, request);
  std::string all;
  while (const auto event = stream.next()) all += event->SerializeAsString();
  return all + (stream.error() ? "error " + stream.error()->message : "end");
}

std::vector<std::string> answersOf(const Trace& trace, quint16 port) {
  std::vector<RpcClient> clients;
  for (const auto& person : trace.people()) clients.emplace_back(port).open(person);
  std::vector<std::string> answers;
  for (const auto& step : trace.steps()) {
    if (step.path == ledgerService + "Follow") {
      answers.push_back(streamed(clients[step.by], step.body));
    } else {
      answers.push_back(bytesOf(clients[step.by].callBytes(step.path, step.body)));
    }
  }
  return answers;
}

server::ServerSettings atNoon(server::ServerSettings settings) {
  settings.clock = [] { return testNowMs; };
  return settings;
}

}  // namespace

class TraceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bothStoresAnswerAlike() {
    crypto::start();
    TemporaryPostgres postgres;
    QVERIFY2(postgres.start(), qPrintable(postgres.error()));
    const std::string url = postgres.newDatabase();
    const RunningServer embedded([](server::ServerSettings& settings) { settings = atNoon(settings); });
    const RunningServer shared([&](server::ServerSettings& settings) {
      settings = atNoon(settings);
      settings.store = url;
    });
    const Trace trace;
    const auto one = answersOf(trace, embedded.port());
    const auto other = answersOf(trace, shared.port());
    QCOMPARE(one.size(), trace.steps().size());
    std::size_t refused = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
      QVERIFY2(one[i] == other[i],
               (trace.steps()[i].path + " at step " + std::to_string(i) + "\n" + toHex(one[i]) + "\n" + toHex(other[i]))
                   .c_str());
      if (one[i].starts_with("error ")) ++refused;
    }
    // It was a trace of both: what is taken and what is refused.
    QVERIFY(refused > 10 && refused < one.size() / 2);
    QVERIFY(ledgerOf(trace, embedded.port()).size() > 100);
    QVERIFY(ledgerOf(trace, embedded.port()) == ledgerOf(trace, shared.port()));
  }

 private:
  static std::vector<std::string> ledgerOf(const Trace& trace, quint16 port) {
    RpcClient client(port);
    client.open(trace.people()[0]);
    FollowStream stream(client, followRequest(false));
    std::vector<std::string> entries;
    for (const auto& placed : stream.untilCaughtUp(trace.space().id())) entries.push_back(placed.SerializeAsString());
    return entries;
  }
};

QTEST_GUILESS_MAIN(TraceTest)
#include "trace_test.moc"
