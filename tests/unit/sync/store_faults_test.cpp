// Whatever a device does, each call of its store fails once, or is the last thing the program does: the next
// synchronisation goes on as if nothing had been.
#include "ledger/attachment.h"
#include "tests/unit/sync/peers.h"

using namespace collega;
using namespace collega::simulation;

namespace {

class Stage : public Peers {
 public:
  Stage() {
    begin();
    for (int i = 0; i < 3; ++i) peer();
    space = shared(ayse(), jan(), v1::ROLE_COORDINATOR);
  }

  [[nodiscard]] Peer& ayse() { return *peers_[0]; }
  [[nodiscard]] Peer& jan() { return *peers_[1]; }
  [[nodiscard]] Peer& third() { return *peers_[2]; }
  [[nodiscard]] std::vector<std::unique_ptr<Peer>>& peers() { return peers_; }
  [[nodiscard]] MemoryServer& server() { return *server_; }
  Id shared(Peer& founder, Peer& other, v1::Role role = v1::ROLE_PROFESSIONAL) {
    return Peers::shared(founder, other, role);
  }
  void sync(Peer& peer) { round(peer); }
  void sleep(std::int64_t ms) { world_->sleep(ms); }
  void pass(std::int64_t ms) { world_->pass(ms); }

  Id space;
};

// What comes before; then Jan synchronises.
struct Scenario {
  const char* name;
  std::function<void(Stage&)> before;
};

void attach(Peer& peer, const Id& space, store::Errand errand) {
  std::vector<Hash> chunks;
  for (const std::string content : {"one chunk", "another"}) {
    chunks.push_back(ledger::chunkHash(content));
    if (errand == store::Errand::Send) QVERIFY(peer.store().attachments().putChunk(chunks.back(), content).ok());
  }
  QVERIFY(peer.store().attachments().ask({space, crypto::hash("test", {"a"})}, chunks, errand, 1).ok());
}

void writeTogether(Stage& it) {
  const Id lesson = it.ayse().writeLesson(it.space, "First");
  it.sync(it.ayse());
  it.sync(it.jan());
  it.ayse().edit(it.space, lesson, [](auto& words) { words.set_seen("Ayşe's"); });
  it.sync(it.ayse());
  it.jan().edit(it.space, lesson, [](auto& words) { words.set_seen("Jan's"); });
}

void remove(Stage& it, Peer& by, Peer& member, const Id& space) {
  v1::MemberRemove remove;
  remove.set_account_id(member.who().id().bytes());
  by.act(space, remove);
  static_cast<void>(it);
}

const std::vector<Scenario>& scenarios() {
  static const std::vector<Scenario> all{
      {"a lesson goes out", [](Stage& it) { it.jan().writeLesson(it.space, "Mine"); }},
      {"lessons come in",
       [](Stage& it) {
         for (int i = 0; i < 9; ++i) {
           it.ayse().writeLesson(it.space, "Hers");
           it.sync(it.ayse());
         }
       }},
      {"both wrote the same field", writeTogether},
      {"a space is founded", [](Stage& it) { it.jan().writeLesson(it.jan().found(), "In a new space"); }},
      {"somebody is invited", [](Stage& it) { static_cast<void>(it.jan().invite(it.space)); }},
      {"asking to come in",
       [](Stage& it) {
         const Id other = it.ayse().found();
         const auto link = it.ayse().invite(other);
         it.sync(it.ayse());
         it.jan().join(link);
       }},
      {"a space is opened to Jan",
       [](Stage& it) {
         const Id other = it.ayse().found();
         const auto link = it.ayse().invite(other);
         it.ayse().writeLesson(other, "Before he came");
         it.sync(it.ayse());
         it.jan().join(link);
         it.sync(it.jan());
         it.sync(it.ayse());
       }},
      {"somebody is let in",
       [](Stage& it) {
         const auto link = it.jan().invite(it.space);
         it.sync(it.jan());
         it.third().join(link);
         it.sync(it.third());
       }},
      {"a member is removed",
       [](Stage& it) {
         const auto link = it.ayse().invite(it.space);
         it.sync(it.ayse());
         it.third().join(link);
         it.sync(it.third());
         it.sync(it.ayse());
         it.sync(it.jan());
         remove(it, it.jan(), it.third(), it.space);
         it.jan().writeLesson(it.space, "Among us");
       }},
      {"a new key comes",
       [](Stage& it) {
         it.sleep(91 * test::dayMs);
         it.ayse().writeLesson(it.space, "Under the new key");
         it.sync(it.ayse());
         it.jan().writeLesson(it.space, "Meanwhile");
       }},
      {"after somebody left",
       [](Stage& it) {
         it.ayse().act(it.space, v1::Leave{});
         it.sync(it.ayse());
         it.jan().writeLesson(it.space, "On my own");
       }},
      {"a pair that Jan was not asked for",
       [](Stage& it) {
         const Id pair = it.ayse().found(v1::SPACE_KIND_PAIR, it.space);
         it.ayse().addUnasked(pair, it.jan());
         it.ayse().writeLesson(pair, "Between us");
         it.sync(it.ayse());
       }},
      {"a redaction goes out",
       [](Stage& it) {
         it.jan().writeLesson(it.space, "Said too much");
         it.sync(it.jan());
         it.jan().redact(it.space, {it.jan().state(it.space).head.seq});
       }},
      {"a redaction comes in",
       [](Stage& it) {
         it.ayse().writeLesson(it.space, "Said too much");
         it.sync(it.ayse());
         it.sync(it.jan());
         it.ayse().redact(it.space, {it.ayse().state(it.space).head.seq});
         it.sync(it.ayse());
       }},
      {"an attachment goes out", [](Stage& it) { attach(it.jan(), it.space, store::Errand::Send); }},
      {"an attachment comes in",
       [](Stage& it) {
         attach(it.ayse(), it.space, store::Errand::Send);
         it.sync(it.ayse());
         attach(it.jan(), it.space, store::Errand::Fetch);
       }},
      {"a role changes",
       [](Stage& it) {
         v1::RoleChange change;
         change.set_account_id(it.ayse().who().id().bytes());
         change.set_role(v1::ROLE_BROKER);
         it.jan().act(it.space, change);
       }},
      {"what is no longer allowed",
       [](Stage& it) {
         v1::RoleChange change;
         change.set_account_id(it.jan().who().id().bytes());
         change.set_role(v1::ROLE_PROFESSIONAL);
         it.ayse().act(it.space, change);
         it.jan().invite(it.space);
         it.sync(it.ayse());
         it.jan().writeLesson(it.space, "Allowed all the same");
       }},
  };
  return all;
}

enum class Fault { Fails, Ends };

// Everything that is to be seen at the end; the order of places, identities and times apart.
std::string outcome(Stage& it) {
  std::multiset<std::string> spaces;
  for (const auto& space : it.server().spaces()) {
    std::string all = std::to_string(it.server().entries(space).size()) + " entries;";
    for (auto& peer : it.peers()) {
      const auto* chain = &it.server().entries(space).back().chain();
      if (!peer->hasSpace(space)) continue;
      const bool member = it.server().isMember(space, peer->who().id());
      store::Query query;
      query.space = space;
      all += " " + std::to_string(*peer->store().count(query)) + (member ? " records" : " records of old");
      if (member && peer->state(space).head.chain.view() != *chain) all += " behind";
    }
    spaces.insert(all + "\n");
  }
  std::string all;
  for (const auto& space : spaces) all += space;
  for (auto& peer : it.peers()) {
    all += std::to_string(peer->status().waiting) + " wait;";
    if (const auto error = peer->status().lastError) all += error->detail;
    for (const auto errand : {store::Errand::Send, store::Errand::Fetch})
      all += std::to_string(peer->store().attachments().errands(errand)->size());
  }
  return all;
}

void settle(Stage& it) {
  for (int i = 0; i < 3; ++i)
    for (auto& peer : it.peers()) it.sync(*peer);
}

struct Run {
  std::string outcome;
  bool reached = false;  // whether there was such a call
};

// The call with this number fails while Jan synchronises; 0: none does.
Run run(const Scenario& scenario, Fault fault, int number) {
  Stage it;
  scenario.before(it);
  auto& jan = it.jan();
  int calls = 0;
  bool ended = false;
  jan.hooks().before = [&](auto) -> Result<void> {
    if (++calls != number) return {};
    if (fault == Fault::Fails) return {Problem::StorageFull, "the disk is full"};
    ended = true;
    throw test::PowerCut{};
  };
  jan.sync(false);
  it.pass(60'000);
  const bool reached = number != 0 && calls >= number;
  jan.hooks().before = nullptr;
  if (ended) jan.crash();
  settle(it);
  return {outcome(it), reached};
}

}  // namespace

class StoreFaultsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyCallOnce_data() {
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("fault");
    for (std::size_t i = 0; i < scenarios().size(); ++i) {
      QTest::addRow("%s: it fails", scenarios()[i].name) << static_cast<int>(i) << static_cast<int>(Fault::Fails);
      QTest::addRow("%s: it ends", scenarios()[i].name) << static_cast<int>(i) << static_cast<int>(Fault::Ends);
    }
  }

  void everyCallOnce() {
    QFETCH(int, which);
    QFETCH(int, fault);
    const auto& scenario = scenarios()[static_cast<std::size_t>(which)];
    const auto whole = run(scenario, static_cast<Fault>(fault), 0).outcome;
    QVERIFY2(whole.find("behind") == std::string::npos, whole.c_str());
    int number = 1;
    for (;; ++number) {
      const auto one = run(scenario, static_cast<Fault>(fault), number);
      if (!one.reached) break;
      QVERIFY2(one.outcome == whole,
               ("call " + std::to_string(number) + ":\n" + one.outcome + "\nand not\n" + whole).c_str());
    }
    QVERIFY(number > 10);
  }

  void thereAreEnough() { QVERIFY(scenarios().size() >= 12); }
};

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "store_faults_test.moc"
