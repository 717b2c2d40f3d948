// Who may do what: every procedure, for everybody it may meet, cell by cell, on a real server.
#include <QTest>

#include "collega/v1/refill.pb.h"
#include "ledger/attachment.h"
#include "tests/unit/backend/cell.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;

namespace {

const std::string blobService = "/collega.v1.BlobService/";
const std::string refillService = "/collega.v1.RefillService/";
const std::string chunk = "a sealed chunk";

v1::Invite inviteFor(v1::Role role) {
  v1::Invite invite;
  invite.set_invite_pk(crypto::randomBytes(32));
  invite.set_role(role);
  invite.set_uses(1);
  invite.set_expires_ms(testNowMs + dayMs);
  return invite;
}

std::string approve(Cell& it, v1::Role role) {
  const auto newcomer = Someone::random();
  return it.append(it.space.approval(joinRequest(it.invite(role), newcomer), role));
}

std::string changeRole(Cell& it, const Someone& whose, v1::Role role) {
  v1::RoleChange change;
  change.set_account_id(whose.id().bytes());
  change.set_role(role);
  return it.append(change);
}

std::string redact(Cell& it, const Someone& whose) {
  v1::Redact redaction;
  for (const auto& placed : it.space.entries()) {
    const auto head = ledger::parseHead(placed.entry());
    if (head->kind() != v1::ENTRY_KIND_COMMIT || head->account_id() != whose.id().view()) continue;
    redaction.add_seqs(placed.seq());
    *redaction.add_witnesses() = ledger::witnessOf(placed.entry());
  }
  return it.append(redaction);
}

// What the stream shows of the space.
std::string follow(Cell& it, bool joins) {
  if (joins) {
    const auto asking = Someone::random();
    const auto link = it.invite(v1::ROLE_PROFESSIONAL);
    RpcClient client(it.client().port());
    client.open(asking);
    v1::RequestJoinRequest request;
    request.set_space_id(it.space.id().bytes());
    *request.mutable_request() = joinRequest(link, asking);
    client.expect<v1::RequestJoinResponse>(joinService + "RequestJoin", request);
  }
  FollowStream stream(it.client(), followRequest(false));
  std::string shown = "nothing";
  while (const auto event = stream.next()) {
    if (event->has_page() && !joins) shown = "ok";
    if (event->has_join() && joins) shown = "ok";
  }
  return stream.error() ? std::string(connect::name(stream.error()->code)) : shown;
}

std::string put(RpcClient& client, const Id& space) {
  v1::PutChunkRequest request;
  request.set_space_id(space.bytes());
  request.set_content(chunk);
  return nameOf(client.call(blobService + "PutChunk", request));
}

// Whether the server says how far the space goes.
std::string heads(Cell& it) {
  v1::HeadsRequest request;
  request.add_reached()->set_space_id(it.space.id().bytes());
  const auto answered = it.client().call(refillService + "Heads", request);
  if (nameOf(answered) != "ok") return nameOf(answered);
  v1::HeadsResponse response;
  response.ParseFromString(std::get<std::string>(answered));
  return response.heads_size() == 1 && response.heads(0).seq() > 0 ? "ok" : "nothing";
}

struct Row {
  const char* procedure;
  const char* what;
  std::string (*attempt)(Cell& it);
  std::array<const char*, standings.size()> expected;
};

constexpr auto* none = "unauthenticated";
constexpr auto* denied = "permission_denied";
constexpr auto* refused = "failed_precondition";

const std::vector<Row>& rows() {
  static const std::vector<Row> all{
      //  without a session, a stranger, asked, professional, broker, coordinator, left, removed, revoked
      {"Challenge",
       "a nonce",
       [](Cell& it) { return nameOf(it.client().call(authService + "Challenge", v1::ChallengeRequest{})); },
       {"ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"}},
      {"OpenSession",
       "one's own",
       [](Cell& it) {
         return nameOf(it.client().call(authService + "OpenSession", it.client().sessionRequest(it.device())));
       },
       {"ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"}},
      {"OpenSession",
       "Ayla's",
       [](Cell& it) {
         auto request = it.client().sessionRequest(it.ayla);
         request.set_signature(
             ledger::signSession(it.device().device, it.ayla.id(), request.nonce(), request.origin()));
         return nameOf(it.client().call(authService + "OpenSession", request));
       },
       {none, none, none, none, none, none, none, none, none}},
      {"CreateSpace",
       "one's own",
       [](Cell& it) {
         v1::CreateSpaceRequest request;
         *request.mutable_entry() = TestSpace::found(it.device()).entries()[0].entry();
         return nameOf(it.client().call(ledgerService + "CreateSpace", request));
       },
       {none, "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"}},
      {"CreateSpace",
       "in Ayla's name",
       [](Cell& it) {
         v1::CreateSpaceRequest request;
         *request.mutable_entry() = TestSpace::found(it.ayla).entries()[0].entry();
         return nameOf(it.client().call(ledgerService + "CreateSpace", request));
       },
       {none, denied, denied, denied, denied, denied, denied, denied, denied}},
      {"Append",
       "a commit",
       [](Cell& it) { return it.append(it.space.commit(it.device())); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "ok", "ok", "ok", "NOT_MEMBER", "NOT_MEMBER", "UNKNOWN_DEVICE"}},
      {"Append",
       "a commit of Ayla's",
       [](Cell& it) { return it.append(it.space.commit(it.ayla)); },
       {none, "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED",
        "NOT_ALLOWED"}},
      {"Append",
       "to a space that is not there",
       [](Cell& it) { return it.append(randomId(), it.space.commit(it.device())); },
       {none, "not_found", "not_found", "not_found", "not_found", "not_found", "not_found", "not_found", "not_found"}},
      {"Append",
       "a second founding",
       [](Cell& it) { return it.append(TestSpace::found(it.device()).entries()[0].entry()); },
       {none, "WRONG_SPACE", "WRONG_SPACE", "WRONG_SPACE", "WRONG_SPACE", "WRONG_SPACE", "WRONG_SPACE", "WRONG_SPACE",
        "WRONG_SPACE"}},
      {"Append",
       "an invitation for a professional",
       [](Cell& it) { return it.append(inviteFor(v1::ROLE_PROFESSIONAL)); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "ok", "ok", "NOT_MEMBER", "NOT_MEMBER", "UNKNOWN_DEVICE"}},
      {"Append",
       "an invitation for a broker",
       [](Cell& it) { return it.append(inviteFor(v1::ROLE_BROKER)); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "ok", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Append",
       "an invitation for a coordinator",
       [](Cell& it) { return it.append(inviteFor(v1::ROLE_COORDINATOR)); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "ok", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Append",
       "Ayla's invitation taken back",
       [](Cell& it) {
         v1::InviteRevoke revoke;
         revoke.set_invite_pk(ledger::inviteKeys(it.invite(v1::ROLE_PROFESSIONAL).secret).publicKey);
         return it.append(revoke);
       },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "ok", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Append",
       "somebody let in as a professional",
       [](Cell& it) { return approve(it, v1::ROLE_PROFESSIONAL); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "ok", "ok", "NOT_MEMBER", "NOT_MEMBER", "UNKNOWN_DEVICE"}},
      {"Append",
       "somebody let in as a broker",
       [](Cell& it) { return approve(it, v1::ROLE_BROKER); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "ok", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Append",
       "somebody let in as a coordinator",
       [](Cell& it) { return approve(it, v1::ROLE_COORDINATOR); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "ok", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Append",
       "somebody added who did not ask",
       [](Cell& it) { return it.append(it.space.unasked(Someone::random(), v1::ROLE_PROFESSIONAL)); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Append",
       "oneself let in",
       [](Cell& it) {
         return it.append(
             it.space.approval(joinRequest(it.invite(v1::ROLE_COORDINATOR), it.device()), v1::ROLE_COORDINATOR));
       },
       {none, "NOT_MEMBER", "NOT_MEMBER", "ALREADY_MEMBER", "ALREADY_MEMBER", "ALREADY_MEMBER", "NOT_MEMBER",
        "NOT_MEMBER", "UNKNOWN_DEVICE"}},
      {"Append",
       "Carla removed",
       [](Cell& it) {
         v1::MemberRemove body;
         body.set_account_id(it.carla.id().bytes());
         auto without = keyHoldersOf(it.carla);
         without.push_back(it.carlasTablet.id);
         *body.mutable_rotate() = it.space.rotation(crypto::randomSecret(32), without);
         return it.append(body);
       },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "ok", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Append",
       "Carla removed, her keys left as they are",
       [](Cell& it) {
         v1::MemberRemove body;
         body.set_account_id(it.carla.id().bytes());
         *body.mutable_rotate() = it.space.rotation(crypto::randomSecret(32));
         return it.append(body);
       },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "BOXES", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Append",
       "Carla's role",
       [](Cell& it) { return changeRole(it, it.carla, v1::ROLE_BROKER); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "ok", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Append",
       "one's own role",
       [](Cell& it) { return changeRole(it, it.subject, v1::ROLE_COORDINATOR); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "ok", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Append",
       "leaving",
       [](Cell& it) { return it.append(v1::Leave{}); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "ok", "ok", "ok", "NOT_MEMBER", "NOT_MEMBER", "UNKNOWN_DEVICE"}},
      {"Append",
       "a device of one's own",
       [](Cell& it) {
         v1::DeviceAdd add;
         *add.mutable_device() =
             ledger::vouchedByCode(ledger::DeviceKeys::random(), it.subject.account, it.subject.code);
         for (auto& box : ledger::boxesFor(it.space.id(), it.space.secrets(), {&add.device(), 1}))
           *add.add_boxes() = std::move(box);
         return it.append(add);
       },
       {none, "NOT_MEMBER", "NOT_MEMBER", "ok", "ok", "ok", "NOT_MEMBER", "NOT_MEMBER", "UNKNOWN_DEVICE"}},
      {"Append",
       "a device for Carla",
       [](Cell& it) {
         v1::DeviceAdd add;
         *add.mutable_device() = ledger::vouchedByCode(ledger::DeviceKeys::random(), it.carla.account, it.subject.code);
         for (auto& box : ledger::boxesFor(it.space.id(), it.space.secrets(), {&add.device(), 1}))
           *add.add_boxes() = std::move(box);
         return it.append(add);
       },
       {none, "NOT_MEMBER", "NOT_MEMBER", "UNKNOWN_DEVICE", "UNKNOWN_DEVICE", "UNKNOWN_DEVICE", "NOT_MEMBER",
        "NOT_MEMBER", "UNKNOWN_DEVICE"}},
      {"Append",
       "Carla's tablet revoked",
       [](Cell& it) {
         v1::DeviceRevoke body;
         body.set_device_id(it.carlasTablet.id.bytes());
         *body.mutable_rotate() = it.space.rotation(crypto::randomSecret(32), {it.carlasTablet.id});
         return it.append(body);
       },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "ok", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Append",
       "a new key",
       [](Cell& it) {
         v1::Rotate rotate;
         *rotate.mutable_epoch() = it.space.rotation(crypto::randomSecret(32));
         return it.append(rotate);
       },
       {none, "NOT_MEMBER", "NOT_MEMBER", "ok", "ok", "ok", "NOT_MEMBER", "NOT_MEMBER", "UNKNOWN_DEVICE"}},
      {"Append",
       "a redaction of one's own",
       [](Cell& it) { return redact(it, it.subject); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "ok", "ok", "ok", "NOT_MEMBER", "NOT_MEMBER", "UNKNOWN_DEVICE"}},
      {"Append",
       "a redaction of Ayla's",
       [](Cell& it) { return redact(it, it.ayla); },
       {none, "NOT_MEMBER", "NOT_MEMBER", "NOT_ALLOWED", "NOT_ALLOWED", "ok", "NOT_MEMBER", "NOT_MEMBER",
        "UNKNOWN_DEVICE"}},
      {"Follow",
       "what is written",
       [](Cell& it) { return follow(it, false); },
       {none, "nothing", "nothing", "ok", "ok", "ok", "nothing", "nothing", "nothing"}},
      {"Follow",
       "who asks to come in",
       [](Cell& it) { return follow(it, true); },
       {none, "nothing", "nothing", "nothing", "ok", "ok", "nothing", "nothing", "nothing"}},
      {"RequestJoin",
       "over a link",
       [](Cell& it) {
         v1::RequestJoinRequest request;
         request.set_space_id(it.space.id().bytes());
         *request.mutable_request() = joinRequest(it.invite(v1::ROLE_PROFESSIONAL), it.device());
         return nameOf(it.client().call(joinService + "RequestJoin", request));
       },
       {none, "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"}},
      {"RequestJoin",
       "for somebody else",
       [](Cell& it) {
         v1::RequestJoinRequest request;
         request.set_space_id(it.space.id().bytes());
         *request.mutable_request() = joinRequest(it.invite(v1::ROLE_PROFESSIONAL), Someone::random());
         return nameOf(it.client().call(joinService + "RequestJoin", request));
       },
       {none, denied, denied, denied, denied, denied, denied, denied, denied}},
      {"MissingChunks",
       "",
       [](Cell& it) {
         v1::MissingChunksRequest request;
         request.set_space_id(it.space.id().bytes());
         request.add_hashes(ledger::chunkHash(chunk).bytes());
         return nameOf(it.client().call(blobService + "MissingChunks", request));
       },
       {none, denied, denied, "ok", "ok", "ok", denied, denied, denied}},
      {"PutChunk",
       "",
       [](Cell& it) { return put(it.client(), it.space.id()); },
       {none, denied, denied, "ok", "ok", "ok", denied, denied, denied}},
      {"GetChunk",
       "",
       [](Cell& it) {
         if (put(it.aylas(), it.space.id()) != "ok") throw std::runtime_error("Ayla's chunk");
         v1::GetChunkRequest request;
         request.set_space_id(it.space.id().bytes());
         request.set_hash(ledger::chunkHash(chunk).bytes());
         return nameOf(it.client().call(blobService + "GetChunk", request));
       },
       {none, denied, denied, "ok", "ok", "ok", denied, denied, denied}},
      {"Heads", "of the space", heads, {none, "nothing", "nothing", "ok", "ok", "ok", "nothing", "nothing", "nothing"}},
      // What is handed back proves itself; whoever has read it may.
      {"Refill",
       "what is there already",
       [](Cell& it) {
         v1::RefillRequest request;
         request.set_space_id(it.space.id().bytes());
         for (const auto& placed : it.space.entries()) *request.add_entries() = placed;
         return nameOf(it.client().call(refillService + "Refill", request));
       },
       {none, "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"}},
      {"Refill",
       "what the server never placed",
       [](Cell& it) {
         v1::RefillRequest request;
         request.set_space_id(it.space.id().bytes());
         auto& placed = *request.add_entries();
         *placed.mutable_entry() = it.space.commit(it.ayla);
         placed.set_seq(it.space.entries().size() + 1);
         placed.set_chain(crypto::randomBytes(32));
         return nameOf(it.client().call(refillService + "Refill", request));
       },
       {none, refused, refused, refused, refused, refused, refused, refused, refused}},
  };
  return all;
}

}  // namespace

class AccessTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    server_ = std::make_unique<RunningServer>([](server::ServerSettings& settings) {
      settings.clock = [] { return testNowMs; };
      // More people come from here, at once, than from any real address.
      auto& limits = settings.http;
      for (auto* rate :
           {&limits.perAddress, &limits.sessionsPerAddress, &limits.joinsPerAddress, &limits.foundingsPerAddress})
        *rate = {1e6, 1e6};
    });
  }
  void everyCell_data() {
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < rows().size(); ++i)
      QTest::addRow("%s %s", rows()[i].procedure, rows()[i].what) << static_cast<int>(i);
  }

  void everyCell() {
    QFETCH(int, row);
    const auto& it = rows()[static_cast<std::size_t>(row)];
    for (std::size_t i = 0; i < standings.size(); ++i) {
      Cell cell(server_->port(), static_cast<Standing>(i));
      const auto got = it.attempt(cell);
      QVERIFY2(got == it.expected[i], (std::string(standings[i]) + ": " + got + ", not " + it.expected[i]).c_str());
    }
  }

  // Linking is between two devices of one account, whatever spaces there are; it has tests of its own.
  void everyProcedureHasARow() {
    for (const auto* file : {v1::ChallengeRequest::descriptor()->file(), v1::RefillRequest::descriptor()->file()})
      for (int i = 0; i < file->service_count(); ++i)
        // Of linking, who need not be anybody yet: link_test.cpp.
        if (file->service(i)->name() != "LinkService") hasRows(*file->service(i));
  }

 private:
  static void hasRows(const google::protobuf::ServiceDescriptor& service) {
    for (int i = 0; i < service.method_count(); ++i) {
      const auto& name = service.method(i)->name();
      QVERIFY2(std::ranges::any_of(rows(), [&](const Row& row) { return row.procedure == name; }), name.c_str());
    }
  }

  std::unique_ptr<RunningServer> server_;
};

QTEST_GUILESS_MAIN(AccessTest)
#include "access_test.moc"
