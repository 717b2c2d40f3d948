#include <sodium.h>

#include "ledger/compose.h"
#include "tests/unit/sync/attacks.h"

namespace collega::simulation {

Scene::Scene() {
  begin();
  for (int i = 0; i < 3; ++i) peer();
  for (auto* id : {&other, &space}) {
    *id = ayse().found();
    for (auto* newcomer : {&jan(), &mallory()}) {
      const auto link = ayse().invite(*id);
      round(ayse());
      newcomer->join(link);
      round(*newcomer);
      round(ayse());
    }
    ayse().writeLesson(*id, "Before");
  }
  round(ayse());
  world_->sleep(91 * test::dayMs);
  for (const auto& id : {other, space}) ayse().writeLesson(id, "Under the second key");
  round(ayse());
  round(jan());
  round(mallory());
  mallory().writeLesson(other, "Elsewhere");
  ayse().writeLesson(space, "One");
  round(ayse());
  ayse().writeLesson(space, "Two");
  round(ayse());
  round(mallory());
  mallory().writeLesson(space, "Three");
  round(mallory());
  round(ayse());
}

std::vector<v1::Placed> Scene::honest() {
  const auto& all = server_->entries(space);
  return {all.begin() + static_cast<std::ptrdiff_t>(state().head.seq), all.end()};
}

std::vector<v1::Entry> Scene::honestEntries() {
  std::vector<v1::Entry> entries;
  for (const auto& placed : honest()) entries.push_back(placed.entry());
  return entries;
}

std::vector<v1::Placed> Scene::placed(const std::vector<v1::Entry>& entries) {
  std::vector<v1::Placed> result;
  auto [seq, chain] = state().head;
  for (const auto& entry : entries) {
    chain = ledger::nextChain(chain, ++seq, ledger::entryHash(entry));
    auto& placed = result.emplace_back();
    placed.set_seq(seq);
    placed.set_chain(chain.bytes());
    *placed.mutable_entry() = entry;
  }
  return result;
}

v1::Entry Scene::roster(Peer& by, const google::protobuf::Message& body) { return roster(state(), by, body); }

v1::Entry Scene::roster(const ledger::SpaceState& state, Peer& by, const google::protobuf::Message& body) {
  return ledger::composeRosterEntry(state, by.who().author(), test::kindOf(body), body.SerializeAsString(), now());
}

v1::Entry Scene::commit(Peer& by, const std::string& text) { return commit(state(), by, text); }

v1::Entry Scene::commit(const ledger::SpaceState& state, Peer& by, const std::string& text) {
  return *ledger::composeCommit(state, by.who().author(), test::someCommit(text), secrets(space).at(2), now());
}

v1::Entry Scene::packed(const std::string& bytes) {
  auto head = *ledger::parseHead(commit(ayse()));
  const auto key = crypto::deriveKey(secrets(space).at(2), 1, "commit__");
  auto body = crypto::encrypt(key, head.nonce(), head.SerializeAsString(), bytes);
  return ledger::signEntry(head, std::move(body), ayse().who().device);
}

std::vector<v1::Entry> Scene::rotation(const std::function<void(v1::Epoch&, const crypto::Secret&)>& change) {
  auto state = this->state();
  const auto secret = crypto::randomSecret(ledger::epochSecretBytes);
  v1::Rotate rotate;
  *rotate.mutable_epoch() = ledger::makeEpoch(space, state.epoch + 1, secret, state.currentKeyHolders());
  change(*rotate.mutable_epoch(), secret);
  auto entry = roster(ayse(), rotate);
  const auto judged = ledger::judge(state, entry, [](auto) { return std::nullopt; });
  if (!std::holds_alternative<ledger::Judged>(judged)) return {entry};
  ledger::apply(state, entry, std::get<ledger::Judged>(judged));
  return {entry, *ledger::composeCommit(state, ayse().who().author(), test::someCommit("forged"), secret, now())};
}

void Scene::show(const std::vector<v1::Placed>& entries) {
  bool shown = false;
  jan().transport().tamper = [&, this](v1::FollowResponse& message) {
    if (!message.has_page() || message.page().space_id() != space.view()) return true;
    if (std::exchange(shown, true)) return false;
    auto* page = message.mutable_page();
    page->clear_entries();
    for (const auto& entry : entries) *page->add_entries() = entry;
    return true;
  };
  round(jan());
  jan().transport().tamper = nullptr;
}

std::string Scene::records() {
  const auto dump = jan().dump(space);
  return dump.substr(dump.find('\n'));
}

}  // namespace collega::simulation
