// BlobService over the wire: whose chunks come in, how many, what is given out, what a redaction takes away, and what a
// kill leaves.
#include <QTest>

#include "ledger/attachment.h"
#include "tests/unit/backend/rpc_client.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;

namespace {

const std::string blobService = "/collega.v1.BlobService/";

connect::Code codeOf(const Answered& answered) {
  const auto* error = std::get_if<connect::RpcError>(&answered);
  return error == nullptr ? connect::Code::Unknown : error->code;
}
std::string wordsOf(const Answered& answered) {
  const auto* error = std::get_if<connect::RpcError>(&answered);
  return error == nullptr ? "" : error->message;
}

Answered put(RpcClient& client, const Id& space, const std::string& content) {
  v1::PutChunkRequest request;
  request.set_space_id(space.bytes());
  request.set_content(content);
  return client.call(blobService + "PutChunk", request);
}

Answered get(RpcClient& client, const Id& space, const std::string& hash) {
  v1::GetChunkRequest request;
  request.set_space_id(space.bytes());
  request.set_hash(hash);
  return client.call(blobService + "GetChunk", request);
}

v1::MissingChunksRequest askFor(const Id& space, const std::vector<std::string>& hashes) {
  v1::MissingChunksRequest request;
  request.set_space_id(space.bytes());
  for (const auto& hash : hashes) request.add_hashes(hash);
  return request;
}

std::string hashOf(const std::string& content) { return ledger::chunkHash(content).bytes(); }

bool succeeded(const Answered& answered) { return std::holds_alternative<std::string>(answered); }

// A redaction of the entry at `seq`, and of chunks with it.
v1::Redact redaction(const TestSpace& space, std::uint64_t seq, const std::vector<std::string>& chunks) {
  const auto& entry = space.entries()[seq - 1].entry();
  v1::Redact redact;
  redact.add_seqs(seq);
  auto& witness = *redact.add_witnesses();
  witness.set_head(entry.head());
  witness.set_body_hash(ledger::bodyHash(entry).bytes());
  witness.set_signature(entry.signature());
  for (const auto& chunk : chunks) redact.add_chunks(chunk);
  return redact;
}

}  // namespace

class ServerBlobTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    ayla_ = std::make_unique<Someone>(Someone::random());
    bram_ = std::make_unique<Someone>(Someone::random());
    space_ = std::make_unique<TestSpace>(TestSpace::found(*ayla_));
    space_->add(*ayla_, *bram_);
  }

  void aChunkComesBackAsItWent() {
    const RunningServer server;
    auto ayla = opened(server, *ayla_);
    const std::string chunk(ledger::maxSealedChunkBytes, 'x');
    QVERIFY(succeeded(put(ayla, space_->id(), chunk)));
    auto bram = opened(server, *bram_);
    v1::GetChunkResponse response;
    QVERIFY(response.ParseFromString(std::get<std::string>(get(bram, space_->id(), hashOf(chunk)))));
    QVERIFY(response.content() == chunk);
  }

  void whatIsThereIsNotMissing() {
    const RunningServer server;
    auto ayla = opened(server, *ayla_);
    QVERIFY(succeeded(put(ayla, space_->id(), "one")));
    const auto missing = ayla.expect<v1::MissingChunksResponse>(blobService + "MissingChunks",
                                                                askFor(space_->id(), {hashOf("one"), hashOf("two")}));
    QCOMPARE(missing.hashes_size(), 1);
    QCOMPARE(missing.hashes(0), hashOf("two"));
    QCOMPARE(missing.room(), 1'000'000'000U - 3U);
  }

  void sendingItAgainCostsNothing() {
    const RunningServer server([](server::ServerSettings& settings) { settings.blobs.spaceBytes = 4; });
    auto ayla = opened(server, *ayla_);
    QVERIFY(succeeded(put(ayla, space_->id(), "full")));
    QVERIFY(succeeded(put(ayla, space_->id(), "full")));
  }

  void aSpaceHasItsRoomAndNoMore() {
    const RunningServer server([](server::ServerSettings& settings) { settings.blobs.spaceBytes = 10; });
    auto ayla = opened(server, *ayla_);
    QVERIFY(succeeded(put(ayla, space_->id(), "12345")));
    const auto refused = put(ayla, space_->id(), "123456");
    QCOMPARE(codeOf(refused), connect::Code::ResourceExhausted);
    QVERIFY(wordsOf(refused).starts_with("no_room: "));
    QVERIFY(succeeded(put(ayla, space_->id(), "54321")));
    // Another space has room of its own.
    const auto other = TestSpace::found(*ayla_);
    ayla.found(other);
    QVERIFY(succeeded(put(ayla, other.id(), "123456")));
  }

  void whoIsNoMemberGetsNothing() {
    const RunningServer server;
    auto ayla = opened(server, *ayla_);
    QVERIFY(succeeded(put(ayla, space_->id(), "secret")));
    RpcClient stranger(server.port());
    QCOMPARE(codeOf(get(stranger, space_->id(), hashOf("secret"))), connect::Code::Unauthenticated);
    stranger.open(Someone::random());
    QCOMPARE(codeOf(get(stranger, space_->id(), hashOf("secret"))), connect::Code::PermissionDenied);
    QCOMPARE(codeOf(put(stranger, space_->id(), "mine")), connect::Code::PermissionDenied);
    QCOMPARE(codeOf(stranger.call(blobService + "MissingChunks", askFor(space_->id(), {hashOf("secret")}))),
             connect::Code::PermissionDenied);
    // As for a space that does not exist.
    QCOMPARE(wordsOf(get(stranger, randomId(), hashOf("x"))), wordsOf(get(stranger, space_->id(), hashOf("x"))));
    QCOMPARE(wordsOf(put(stranger, randomId(), "x")), wordsOf(put(stranger, space_->id(), "x")));
  }

  void aChunkOfAnotherSpaceIsNotGivenOut() {
    const RunningServer server;
    auto ayla = opened(server, *ayla_);
    const auto other = TestSpace::found(*ayla_);
    ayla.found(other);
    QVERIFY(succeeded(put(ayla, other.id(), "elsewhere")));
    QCOMPARE(codeOf(get(ayla, space_->id(), hashOf("elsewhere"))), connect::Code::NotFound);
  }

  void whoeverHasLeftGetsNothingMore() {
    const RunningServer server;
    auto ayla = opened(server, *ayla_);
    QVERIFY(succeeded(put(ayla, space_->id(), "before")));
    auto bram = opened(server, *bram_);
    const auto leave = space_->compose(*bram_, v1::Leave{});
    QVERIFY(!bram.append(space_->id(), {leave}).has_refusal());
    QCOMPARE(codeOf(get(bram, space_->id(), hashOf("before"))), connect::Code::PermissionDenied);
    QCOMPARE(codeOf(put(bram, space_->id(), "after")), connect::Code::PermissionDenied);
  }

  void limitsAreSaid() {
    const RunningServer server;
    auto ayla = opened(server, *ayla_);
    QCOMPARE(codeOf(put(ayla, space_->id(), "")), connect::Code::InvalidArgument);
    QCOMPARE(codeOf(put(ayla, space_->id(), std::string(ledger::maxSealedChunkBytes + 1, 'x'))),
             connect::Code::ResourceExhausted);
    QCOMPARE(codeOf(put(ayla, space_->id(), std::string(2 << 20, 'x'))), connect::Code::ResourceExhausted);
    QCOMPARE(codeOf(get(ayla, space_->id(), "short")), connect::Code::InvalidArgument);
    const std::vector<std::string> many(401, std::string(32, 'h'));
    QCOMPARE(codeOf(ayla.call(blobService + "MissingChunks", askFor(space_->id(), many))),
             connect::Code::ResourceExhausted);
    QCOMPARE(codeOf(ayla.call(blobService + "MissingChunks", askFor(space_->id(), {"short"}))),
             connect::Code::InvalidArgument);
  }

  void aRedactionTakesChunksAwayThatItsAuthorBrought() {
    const RunningServer server;
    auto ayla = opened(server, *ayla_);
    auto bram = opened(server, *bram_);
    const auto lesson = space_->commit(*bram_);
    QVERIFY(!bram.append(space_->id(), {lesson}).has_refusal());
    space_->append(lesson);
    QVERIFY(succeeded(put(ayla, space_->id(), "of Ayla")));
    QVERIFY(succeeded(put(bram, space_->id(), "of Bram")));
    const auto redact =
        space_->compose(*bram_, redaction(*space_, space_->entries().size(), {hashOf("of Ayla"), hashOf("of Bram")}));
    QVERIFY(!bram.append(space_->id(), {redact}).has_refusal());
    QCOMPARE(codeOf(get(ayla, space_->id(), hashOf("of Bram"))), connect::Code::NotFound);
    QVERIFY(succeeded(get(ayla, space_->id(), hashOf("of Ayla"))));
  }

  void aCoordinatorsRedactionTakesAnybodys() {
    const RunningServer server;
    auto ayla = opened(server, *ayla_);
    auto bram = opened(server, *bram_);
    const auto lesson = space_->commit(*bram_);
    QVERIFY(!bram.append(space_->id(), {lesson}).has_refusal());
    space_->append(lesson);
    QVERIFY(succeeded(put(bram, space_->id(), "of Bram")));
    const auto redact = space_->compose(*ayla_, redaction(*space_, space_->entries().size(), {hashOf("of Bram")}));
    QVERIFY(!ayla.append(space_->id(), {redact}).has_refusal());
    QCOMPARE(codeOf(get(bram, space_->id(), hashOf("of Bram"))), connect::Code::NotFound);
  }

  void chunksStayWhenTheServerStartsAgain() {
    QTemporaryDir folder;
    const auto data = folder.filePath(QStringLiteral("data")).toStdString();
    {
      RunningServer server({}, data);
      auto ayla = opened(server, *ayla_);
      QVERIFY(succeeded(put(ayla, space_->id(), "kept")));
      QVERIFY(server.stop());
    }
    const RunningServer server({}, data);
    RpcClient ayla(server.port());
    ayla.open(*ayla_);
    QVERIFY(succeeded(get(ayla, space_->id(), hashOf("kept"))));
  }

 private:
  // A session of somebody on a server that has the space.
  RpcClient opened(const RunningServer& server, const Someone& who) {
    RpcClient founder(server.port());
    founder.open(*ayla_);
    founder.found(*space_);
    std::vector<v1::Entry> rest;
    for (std::size_t i = 1; i < space_->entries().size(); ++i) {
      v1::EntryHead head;
      head.ParseFromString(space_->entries()[i].entry().head());
      if (head.account_id() == ayla_->id().view()) rest.push_back(space_->entries()[i].entry());
    }
    founder.append(space_->id(), rest);
    RpcClient client(server.port());
    client.open(who);
    return client;
  }

  std::unique_ptr<Someone> ayla_;
  std::unique_ptr<Someone> bram_;
  std::unique_ptr<TestSpace> space_;
};

QTEST_GUILESS_MAIN(ServerBlobTest)
#include "blob_test.moc"
