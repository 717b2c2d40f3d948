#include "tests/unit/sync/attacks.h"

#include <sodium.h>
#include <zstd.h>

#include "ledger/compose.h"
#include "ledger/numbers.h"

namespace collega::simulation {
namespace {

using Pages = std::vector<v1::Placed>;
using Entries = std::vector<v1::Entry>;

// The first true entry, changed, in a chain that fits what was made of it.
Pages changed(Scene& it, const std::function<void(v1::Entry&)>& change) {
  auto entries = it.honestEntries();
  change(entries.front());
  return it.placed(entries);
}

// An entry of Ayşe's, truly signed by her device, with another head. Her program is in league with the server.
Pages signedAnew(Scene& it, const std::function<void(v1::EntryHead&)>& change) {
  const auto entry = it.commit(it.ayse());
  v1::EntryHead head;
  head.ParseFromString(entry.head());
  change(head);
  return it.placed({ledger::signEntry(head, entry.body(), it.ayse().who().device)});
}

Pages fromState(Scene& it, const std::function<void(ledger::SpaceState&)>& change) {
  auto state = it.state();
  change(state);
  return it.placed({it.commit(state, it.ayse())});
}

Pages byMallory(Scene& it, const google::protobuf::Message& body) { return it.placed({it.roster(it.mallory(), body)}); }
Pages byAyse(Scene& it, const google::protobuf::Message& body) { return it.placed({it.roster(it.ayse(), body)}); }

v1::MemberAdd admission(Scene& it, const test::Someone& newcomer, v1::Role role) {
  v1::MemberAdd add;
  add.set_account_init(newcomer.account.bytes);
  *add.add_devices() = newcomer.vouched;
  add.set_role(role);
  const std::array holders{newcomer.vouched, newcomer.account.deviceZero()};
  for (auto& box : ledger::boxesFor(it.space, it.secrets(it.space), holders)) *add.add_boxes() = std::move(box);
  return add;
}

// Somebody whom the server made up is let in by `approver` over an invitation of Ayşe's, as far as that goes.
Pages letIn(Scene& it, Peer& approver, const std::function<void(v1::Invite&, v1::MemberAdd&, test::Someone&)>& change) {
  auto newcomer = test::Someone::random();
  ledger::InviteLink link{it.jan().self().origin, crypto::randomSecret(16), it.space, it.ayse().who().id(), {}};
  v1::Invite invite;
  invite.set_invite_pk(ledger::inviteKeys(link.secret).publicKey);
  invite.set_role(v1::ROLE_PROFESSIONAL);
  invite.set_uses(1);
  invite.set_expires_ms(it.now() + test::dayMs);
  auto add = admission(it, newcomer, v1::ROLE_PROFESSIONAL);
  *add.mutable_join_request() = test::joinRequest(link, newcomer, it.now());
  change(invite, add, newcomer);
  const auto first = it.roster(it.ayse(), invite);
  auto state = it.state();
  ledger::apply(state, first, std::get<ledger::Judged>(ledger::judge(state, first, [](auto) { return std::nullopt; })));
  return it.placed({first, it.roster(state, approver, add)});
}

v1::KeyBox& boxOf(v1::Epoch& epoch, const Peer& peer) {
  for (auto& box : *epoch.mutable_boxes())
    if (box.device_id() == peer.who().device.id.view()) return box;
  throw std::logic_error("no box");
}

std::string padded(std::string bytes) {
  std::size_t size = bytes.size();
  bytes.resize(size + 256);
  sodium_pad(&size, reinterpret_cast<unsigned char*>(bytes.data()), size, 256, bytes.size());
  bytes.resize(size);
  return bytes;
}

std::string packedAs(char flag, std::uint32_t declared, const std::string& content) {
  return padded(std::string(1, flag) + bigEndian(declared) + content);
}

std::string compressed(const std::string& plain) {
  std::string packed(ZSTD_compressBound(plain.size()), '\0');
  packed.resize(ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), 3));
  return packed;
}

v1::Redact redactionOf(const v1::Placed& target, const v1::Entry& proof) {
  v1::Redact redact;
  redact.add_seqs(target.seq());
  *redact.add_witnesses() = ledger::witnessOf(proof);
  return redact;
}

// A change that no program of ours makes.
Pages changing(Scene& it, const std::function<void(v1::Change&)>& change) {
  auto commit = test::someCommit("forged");
  change(*commit.mutable_changes(0));
  return it.placed(
      {*ledger::composeCommit(it.state(), it.ayse().who().author(), commit, it.secrets(it.space).at(2), it.now())});
}

}  // namespace

const std::vector<Attack>& attacks() {
  static const std::vector<Attack> all{
      // -- what was written, changed on the way
      {"a changed body", End::Stops,
       [](Scene& it) { return changed(it, [](auto& e) { e.mutable_body()->at(9) ^= 1; }); }},
      {"a changed head", End::Stops,
       [](Scene& it) { return changed(it, [](auto& e) { e.mutable_head()->at(9) ^= 1; }); }},
      {"a changed signature", End::Stops,
       [](Scene& it) { return changed(it, [](auto& e) { e.mutable_signature()->at(9) ^= 1; }); }},
      {"a signature cut off", End::Stops,
       [](Scene& it) { return changed(it, [](auto& e) { e.mutable_signature()->pop_back(); }); }},
      {"no signature", End::Stops, [](Scene& it) { return changed(it, [](auto& e) { e.clear_signature(); }); }},
      {"a body cut off", End::Stops,
       [](Scene& it) { return changed(it, [](auto& e) { e.mutable_body()->pop_back(); }); }},
      {"no body", End::Stops, [](Scene& it) { return changed(it, [](auto& e) { e.clear_body(); }); }},
      {"a longer body", End::Stops,
       [](Scene& it) { return changed(it, [](auto& e) { e.mutable_body()->push_back('x'); }); }},
      {"no head", End::Stops, [](Scene& it) { return changed(it, [](auto& e) { e.clear_head(); }); }},
      {"the signature of another entry", End::Stops,
       [](Scene& it) { return changed(it, [&](auto& e) { e.set_signature(it.honestEntries()[1].signature()); }); }},
      {"the body of another entry", End::Stops,
       [](Scene& it) { return changed(it, [&](auto& e) { e.set_body(it.honestEntries()[1].body()); }); }},
      {"a huge head", End::Stops,
       [](Scene& it) { return changed(it, [](auto& e) { e.mutable_head()->append(4096, '\0'); }); }},
      {"a huge body", End::Stops,
       [](Scene& it) { return changed(it, [](auto& e) { e.mutable_body()->assign((1 << 20) + 1, 'x'); }); }},
      {"a body left out without a redaction", End::SetAside,
       [](Scene& it) { return it.placed({ledger::redacted(it.honestEntries().front())}); }},

      // -- in another order, or not all
      {"an entry left out", End::Stops,
       [](Scene& it) {
         auto pages = it.honest();
         pages.erase(pages.begin());
         return pages;
       }},
      {"an entry left out and the rest moved up", End::Stops,
       [](Scene& it) {
         auto entries = it.honestEntries();
         entries.erase(entries.begin());
         return it.placed(entries);
       }},
      {"two entries swapped", End::Stops,
       [](Scene& it) {
         auto pages = it.honest();
         std::swap(pages[0], pages[1]);
         return pages;
       }},
      {"two entries swapped and placed anew", End::Stops,
       [](Scene& it) {
         auto entries = it.honestEntries();
         std::swap(entries[0], entries[1]);
         return it.placed(entries);
       }},
      {"an entry twice", End::Stops,
       [](Scene& it) {
         const auto first = it.honestEntries().front();
         return it.placed({first, first});
       },
       1},
      {"an old entry again", End::Stops,
       [](Scene& it) { return it.placed({it.server().entries(it.space)[it.state().head.seq - 1].entry()}); }},
      {"another place", End::Stops,
       [](Scene& it) {
         auto pages = it.honest();
         pages.front().set_seq(pages.front().seq() + 7);
         return pages;
       }},
      {"no place", End::Stops,
       [](Scene& it) {
         auto pages = it.honest();
         pages.front().clear_seq();
         return pages;
       }},
      {"another chain", End::Stops,
       [](Scene& it) {
         auto pages = it.honest();
         pages.front().mutable_chain()->at(3) ^= 1;
         return pages;
       }},
      {"no chain", End::Stops,
       [](Scene& it) {
         auto pages = it.honest();
         pages.front().clear_chain();
         return pages;
       }},
      {"what was read before, otherwise", End::Stops,
       [](Scene& it) {
         auto known = it.server().entries(it.space)[it.state().head.seq - 1];
         known.mutable_chain()->at(0) ^= 1;
         return Pages{known};
       }},
      {"the founding again", End::Stops,
       [](Scene& it) { return it.placed({it.server().entries(it.space)[0].entry()}); }},

      // -- from elsewhere
      {"an entry of another space", End::Stops,
       [](Scene& it) { return it.placed({it.server().entries(it.other).back().entry()}); }},
      {"the founding of another space", End::Stops,
       [](Scene& it) { return it.placed({it.server().entries(it.other)[0].entry()}); }},
      {"a stranger's commit", End::Stops,
       [](Scene& it) {
         const auto stranger = test::Someone::random();
         return it.placed({*ledger::composeCommit(it.state(), stranger.author(), test::someCommit("forged"),
                                                  it.secrets(it.space).at(2), it.now())});
       }},
      {"a device that Ayşe does not have", End::Stops,
       [](Scene& it) {
         const auto device = ledger::DeviceKeys::random();
         return it.placed({*ledger::composeCommit(it.state(), {it.ayse().who().account, device, 1},
                                                  test::someCommit("forged"), it.secrets(it.space).at(2), it.now())});
       }},
      {"Ayşe's device with another key", End::Stops,
       [](Scene& it) {
         const auto entry = it.commit(it.ayse());
         return it.placed({ledger::signEntry(*ledger::parseHead(entry), entry.body(), ledger::DeviceKeys::random())});
       }},
      {"Mallory signs as Ayşe", End::Stops,
       [](Scene& it) {
         const auto entry = it.commit(it.ayse());
         return it.placed({ledger::signEntry(*ledger::parseHead(entry), entry.body(), it.mallory().who().device)});
       }},

      // -- what a member's own program lies about
      {"a number of the device skipped", End::Stops,
       [](Scene& it) { return signedAnew(it, [](auto& head) { head.set_device_seq(head.device_seq() + 1); }); }},
      {"a number of the device twice", End::Stops,
       [](Scene& it) { return signedAnew(it, [](auto& head) { head.set_device_seq(head.device_seq() - 1); }); }},
      {"a place read that there is not", End::Stops,
       [](Scene& it) { return signedAnew(it, [](auto& head) { head.set_seen_seq(head.seen_seq() + 9); }); }},
      {"another history read", End::Stops,
       [](Scene& it) { return signedAnew(it, [](auto& head) { head.mutable_seen_chain()->at(0) ^= 1; }); }},
      {"a time before time", End::Stops,
       [](Scene& it) { return signedAnew(it, [](auto& head) { head.set_time_ms(-1); }); }},
      {"ids cut off", End::Stops,
       [](Scene& it) { return signedAnew(it, [](auto& head) { head.mutable_account_id()->pop_back(); }); }},
      {"a nonce cut off", End::Stops,
       [](Scene& it) { return signedAnew(it, [](auto& head) { head.mutable_nonce()->pop_back(); }); }},
      {"a commit that counts for the roster", End::Stops,
       [](Scene& it) { return signedAnew(it, [](auto& head) { head.set_roster_version(99); }); }},
      {"the epoch before", End::Stops, [](Scene& it) { return fromState(it, [](auto& state) { state.epoch = 1; }); }},
      {"an epoch to come", End::Stops, [](Scene& it) { return fromState(it, [](auto& state) { state.epoch = 3; }); }},
      {"a version to come", End::Newer,
       [](Scene& it) { return signedAnew(it, [](auto& head) { head.set_version(2); }); }},
      {"a kind to come", End::Newer,
       [](Scene& it) { return signedAnew(it, [](auto& head) { head.set_kind(static_cast<v1::EntryKind>(99)); }); }},
      {"a commit after somebody left, under the key they took along", End::Stops,
       [](Scene& it) {
         return it.placed({it.roster(it.mallory(), v1::Leave{}), it.commit(it.ayse())});
       },
       1},
      {"a commit by one who left", End::Stops,
       [](Scene& it) {
         return it.placed({it.roster(it.mallory(), v1::Leave{}), it.commit(it.mallory())});
       },
       1},

      // -- the roster
      {"a body that is none", End::Stops,
       [](Scene& it) {
         auto head = *ledger::parseHead(it.roster(it.ayse(), v1::Leave{}));
         head.set_kind(v1::ENTRY_KIND_INVITE);
         return it.placed({ledger::signEntry(head, "\xff\xff\xff", it.ayse().who().device)});
       }},
      {"a version of the roster skipped", End::Stops,
       [](Scene& it) {
         auto state = it.state();
         ++state.rosterVersion;
         return it.placed({it.roster(state, it.ayse(), v1::Leave{})});
       }},
      {"a member whom Mallory adds unasked", End::Stops,
       [](Scene& it) { return byMallory(it, admission(it, test::Someone::random(), v1::ROLE_PROFESSIONAL)); }},
      {"a member whom Ayşe adds unasked where people ask", End::Stops,
       [](Scene& it) { return byAyse(it, admission(it, test::Someone::random(), v1::ROLE_PROFESSIONAL)); }},
      {"a member let in by one who may not", End::Stops,
       [](Scene& it) { return letIn(it, it.mallory(), [](auto&, auto&, auto&) {}); }, 1},
      {"a member in a role that the invitation was not for", End::Stops,
       [](Scene& it) {
         return letIn(it, it.ayse(), [](auto&, auto& add, auto&) { add.set_role(v1::ROLE_COORDINATOR); });
       },
       1},
      {"a key swapped in a request to join", End::Stops,
       [](Scene& it) {
         return letIn(it, it.ayse(), [](auto&, auto& add, auto& newcomer) {
           const auto mine = ledger::DeviceKeys::random();
           *add.mutable_devices(0) = ledger::vouchedByCode(mine, newcomer.account, newcomer.code);
         });
       },
       1},
      {"a device that nobody vouches for", End::Stops,
       [](Scene& it) {
         return letIn(it, it.ayse(),
                      [](auto&, auto& add, auto&) { add.mutable_devices(0)->mutable_signature()->at(0) ^= 1; });
       },
       1},
      {"another's request to join", End::Stops,
       [](Scene& it) {
         return letIn(it, it.ayse(), [&](auto&, auto& add, auto&) {
           add = admission(it, test::Someone::random(), v1::ROLE_PROFESSIONAL);
         });
       },
       1},
      {"an invitation whose day has passed", End::Stops,
       [](Scene& it) {
         return letIn(it, it.ayse(), [&](auto& invite, auto& add, auto& newcomer) {
           invite.set_expires_ms(it.now() + 1);
           ledger::InviteLink link{
               it.jan().self().origin, crypto::randomSecret(16), it.space, it.ayse().who().id(), {}};
           invite.set_invite_pk(ledger::inviteKeys(link.secret).publicKey);
           *add.mutable_join_request() = test::joinRequest(link, newcomer, it.now() + 2);
         });
       },
       1},
      {"a newcomer's box missing", End::Stops,
       [](Scene& it) {
         return letIn(it, it.ayse(), [](auto&, auto& add, auto&) { add.mutable_boxes()->RemoveLast(); });
       },
       1},
      {"a role that Mallory gives himself", End::Stops,
       [](Scene& it) {
         v1::RoleChange change;
         change.set_account_id(it.mallory().who().id().bytes());
         change.set_role(v1::ROLE_COORDINATOR);
         return byMallory(it, change);
       }},
      {"the only coordinator put down", End::Stops,
       [](Scene& it) {
         v1::RoleChange change;
         change.set_account_id(it.ayse().who().id().bytes());
         change.set_role(v1::ROLE_PROFESSIONAL);
         return byAyse(it, change);
       }},
      {"the only coordinator leaves", End::Stops, [](Scene& it) { return byAyse(it, v1::Leave{}); }},
      {"Mallory removes Ayşe", End::Stops,
       [](Scene& it) {
         v1::MemberRemove remove;
         remove.set_account_id(it.ayse().who().id().bytes());
         return byMallory(it, remove);
       }},
      {"Mallory revokes Ayşe's device", End::Stops,
       [](Scene& it) {
         v1::DeviceRevoke revoke;
         revoke.set_device_id(it.ayse().who().device.id.bytes());
         return byMallory(it, revoke);
       }},
      {"a device of Mallory's for Jan", End::Stops,
       [](Scene& it) {
         v1::DeviceAdd add;
         *add.mutable_device() =
             ledger::vouchedByCode(ledger::DeviceKeys::random(), it.jan().who().account, it.mallory().who().code);
         const std::vector<v1::Device> holders{add.device()};
         for (auto& box : ledger::boxesFor(it.space, it.secrets(it.space), holders)) *add.add_boxes() = std::move(box);
         return byMallory(it, add);
       }},
      {"an invitation above Mallory's station", End::Stops,
       [](Scene& it) {
         v1::Invite invite;
         invite.set_invite_pk(std::string(32, 'k'));
         invite.set_role(v1::ROLE_COORDINATOR);
         invite.set_uses(1);
         invite.set_expires_ms(it.now() + test::dayMs);
         return byMallory(it, invite);
       }},
      {"an invitation taken back that there is not", End::Stops,
       [](Scene& it) {
         v1::InviteRevoke revoke;
         revoke.set_invite_pk(std::string(32, 'k'));
         return byAyse(it, revoke);
       }},
      {"Mallory redacts what Ayşe wrote", End::Stops,
       [](Scene& it) {
         const auto& mine = it.server().entries(it.space)[it.state().head.seq - 1];
         return byMallory(it, redactionOf(mine, mine.entry()));
       }},
      {"a redaction with another's proof", End::Stops,
       [](Scene& it) {
         const auto& there = it.server().entries(it.space);
         return byMallory(it, redactionOf(there[it.state().head.seq - 1], it.honestEntries().back()));
       }},
      {"a redaction of the roster", End::Stops,
       [](Scene& it) {
         const auto& founding = it.server().entries(it.space)[0];
         return byAyse(it, redactionOf(founding, founding.entry()));
       }},

      // -- keys
      {"a rotation that leaves Jan out", End::Stops,
       [](Scene& it) {
         return it.placed(it.rotation([&](auto& epoch, auto&) {
           boxOf(epoch, it.jan()).Swap(epoch.mutable_boxes(epoch.boxes_size() - 1));
           epoch.mutable_boxes()->RemoveLast();
         }));
       }},
      {"a rotation with a box for a stranger", End::Stops,
       [](Scene& it) {
         return it.placed(it.rotation([&](auto& epoch, auto&) {
           boxOf(epoch, it.mallory()).set_device_id(test::Someone::random().device.id.bytes());
         }));
       }},
      {"a rotation that skips an epoch", End::Stops,
       [](Scene& it) {
         return it.placed(it.rotation([](auto& epoch, auto&) { epoch.set_epoch(epoch.epoch() + 1); }));
       }},
      {"a box cut off", End::Stops,
       [](Scene& it) {
         return it.placed(it.rotation([&](auto& epoch, auto&) { boxOf(epoch, it.jan()).mutable_box()->pop_back(); }));
       }},
      {"a secret that is not the one committed to", End::SetAside,
       [](Scene& it) {
         return it.placed(it.rotation([](auto& epoch, auto&) { epoch.mutable_key_commit()->at(0) ^= 1; }));
       }},
      {"a box that does not open", End::SetAside,
       [](Scene& it) {
         return it.placed(it.rotation([&](auto& epoch, auto&) { boxOf(epoch, it.jan()).mutable_box()->at(40) ^= 1; }));
       }},
      {"the box of another device", End::SetAside,
       [](Scene& it) {
         return it.placed(it.rotation(
             [&](auto& epoch, auto&) { boxOf(epoch, it.jan()).set_box(boxOf(epoch, it.mallory()).box()); }));
       }},
      {"a box moved from another space", End::SetAside,
       [](Scene& it) {
         return it.placed(it.rotation([&](auto& epoch, const auto& secret) {
           auto elsewhere = ledger::makeEpoch(it.other, 3, secret, it.state().currentKeyHolders());
           boxOf(epoch, it.jan()).set_box(boxOf(elsewhere, it.jan()).box());
         }));
       }},
      {"a box of another epoch", End::SetAside,
       [](Scene& it) {
         return it.placed(it.rotation([&](auto& epoch, const auto& secret) {
           auto earlier = ledger::makeEpoch(it.space, 2, secret, it.state().currentKeyHolders());
           boxOf(epoch, it.jan()).set_box(boxOf(earlier, it.jan()).box());
         }));
       }},

      // -- what is sealed
      {"sealed with another key", End::SetAside,
       [](Scene& it) {
         return it.placed({*ledger::composeCommit(it.state(), it.ayse().who().author(), test::someCommit("forged"),
                                                  crypto::randomSecret(32), it.now())});
       }},
      {"sealed with another space's key", End::SetAside,
       [](Scene& it) {
         return it.placed({*ledger::composeCommit(it.state(), it.ayse().who().author(), test::someCommit("forged"),
                                                  it.secrets(it.other).at(2), it.now())});
       }},
      {"Ayşe's sealed body under Mallory's head", End::SetAside,
       [](Scene& it) {
         const auto head = *ledger::parseHead(it.commit(it.mallory()));
         return it.placed({ledger::signEntry(head, it.honestEntries()[0].body(), it.mallory().who().device)});
       }},
      {"a size of 4 GiB declared", End::SetAside,
       [](Scene& it) { return it.placed({it.packed(packedAs(1, 0xffffffffU, compressed("x")))}); }},
      {"a size of 4 MiB and one declared", End::SetAside,
       [](Scene& it) {
         return it.placed({it.packed(packedAs(1, (4U << 20) + 1, compressed(std::string((4 << 20) + 1, '\0'))))});
       }},
      {"more unpacks than is declared", End::SetAside,
       [](Scene& it) { return it.placed({it.packed(packedAs(1, 16, compressed(std::string(1 << 20, '\0'))))}); }},
      {"less unpacks than is declared", End::SetAside,
       [](Scene& it) { return it.placed({it.packed(packedAs(1, 1 << 20, compressed("x")))}); }},
      {"packed in an unknown way", End::SetAside,
       [](Scene& it) { return it.placed({it.packed(packedAs(7, 1, "x"))}); }},
      {"packed, and not unpackable", End::SetAside,
       [](Scene& it) { return it.placed({it.packed(packedAs(1, 5, "xxxxx"))}); }},
      {"not padded", End::SetAside, [](Scene& it) { return it.placed({it.packed(std::string(256, '\0'))}); }},
      {"nothing at all", End::SetAside, [](Scene& it) { return it.placed({it.packed("")}); }},
      {"no changes but noise", End::SetAside,
       [](Scene& it) { return it.placed({it.packed(packedAs(0, 3, "\xff\xff\xff"))}); }},
      {"a change to no record", End::SetAside,
       [](Scene& it) { return changing(it, [](auto& change) { change.set_record_id("x"); }); }},
      {"a change of no kind", End::SetAside,
       [](Scene& it) { return changing(it, [](auto& change) { change.set_kind(0); }); }},
      {"values that are none", End::SetAside,
       [](Scene& it) { return changing(it, [](auto& change) { change.set_values("\xff\xff"); }); }},
  };
  return all;
}

}  // namespace collega::simulation
