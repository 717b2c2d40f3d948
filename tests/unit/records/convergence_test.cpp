// Three replicas change records at random, read and send when they like: those that have read the same are equal, and
// no value is lost without being reported.
#include <QtTest>

#include "app/records/merge.h"
#include "tests/support/random_record.h"

using namespace collega;
using namespace collega::records;

namespace {

struct Placed {
  v1::Change change;
  Stamp stamp;
};

using Report = std::tuple<Id, std::uint32_t, std::uint64_t, std::uint64_t>;  // record, field, lost seq, won seq

class Replica {
 public:
  Replica(char name, test::Random& random) : device_(*Id::from(std::string(16, name))), random_(random) {}

  void edit(const Id& record, const Kind& kind) {
    auto state = shown(record);
    v1::Change change;
    if (below(random_, 6) == 0 && state.kind != 0) {
      change.set_deleted(!state.deleted());
      change.set_record_id(record.bytes());
      change.set_kind(kind.number);
      change.set_base_seq(read_);
    } else {
      const auto value = kind.make();
      QVERIFY(value->ParseFromString(state.bytes()));
      test::fillRandomly(*value, random_);
      const auto found = difference(record, kind.number, state.bytes(), value->SerializeAsString(), read_, 0);
      if (!found) return;
      change = *found;
    }
    pending_.push_back(change);
  }

  void send(std::vector<Placed>& ledger) {
    const auto count = below(random_, static_cast<unsigned>(pending_.size()) + 1);
    for (unsigned i = 0; i < count; ++i) {
      ledger.push_back({pending_[i], {.seq = ledger.size() + 1, .account = device_, .device = device_, .madeAtMs = 0}});
    }
    // What was sent is read back in order before anything else is sent.
    pending_.erase(pending_.begin(), pending_.begin() + count);
    if (count > 0) read(ledger, ledger.size());
  }

  void read(const std::vector<Placed>& ledger, std::size_t upTo) {
    for (; read_ < upTo; ++read_) take(ledger[read_]);
  }

  void sendAll(std::vector<Placed>& ledger) {
    while (!pending_.empty()) send(ledger);
  }

  [[nodiscard]] std::string everything() const {
    std::string all;
    for (const auto& [record, state] : states_) all += record.hex() + state;
    return all;
  }
  [[nodiscard]] const std::set<Report>& reports() const { return reports_; }
  [[nodiscard]] std::size_t readUpTo() const { return read_; }

 private:
  using Random = test::Random;
  static unsigned below(Random& random, unsigned bound) { return test::below(random, bound); }

  RecordState kept(const Id& record) {
    const auto& saved = states_[record];
    return saved.empty() ? RecordState{} : *RecordState::load(saved);
  }

  RecordState shown(const Id& record) {
    auto state = kept(record);
    for (const auto& change : pending_) {
      if (change.record_id() != record.bytes()) continue;
      const auto applied = applyChange(state, change, {.seq = 0, .account = device_, .device = device_, .madeAtMs = 0});
      if (!applied) throw std::runtime_error(applied.error().detail);
    }
    return state;
  }

  void take(const Placed& placed) {
    const auto record = *Id::from(placed.change.record_id());
    auto state = kept(record);
    const auto lost = applyChange(state, placed.change, placed.stamp);
    if (!lost) throw std::runtime_error(lost.error().detail);
    for (const auto& overwritten : *lost) {
      reports_.insert({record, overwritten.field, overwritten.lost.seq, overwritten.won.seq});
    }
    states_[record] = state.save();
  }

  Id device_;
  Random& random_;
  std::vector<v1::Change> pending_;
  std::map<Id, std::string> states_;
  std::size_t read_ = 0;
  std::set<Report> reports_;
};

// Straight from the rule, by looking through the whole ledger for each write of a single field.
std::set<Report> expectedReports(const std::vector<Placed>& ledger, const Kind& kind) {
  std::set<Report> expected;
  for (std::size_t later = 0; later < ledger.size(); ++later) {
    const auto& change = ledger[later].change;
    const auto values = *cut(change.values());
    for (const auto field : change.fields()) {
      if (isSet(&kind, field)) continue;
      for (std::size_t earlier = later; earlier-- > 0;) {
        const auto& other = ledger[earlier];
        const auto& fields = other.change.fields();
        if (other.change.record_id() != change.record_id() || std::ranges::find(fields, field) == fields.end())
          continue;
        const auto old = *cut(other.change.values());
        const auto valueIn = [&](const Slices& s) { return s.contains(field) ? s.at(field) : std::string(); };
        const bool unseen = other.stamp.seq > change.base_seq() && other.stamp.device != ledger[later].stamp.device;
        if (unseen && valueIn(old) != valueIn(values)) {
          expected.insert({*Id::from(change.record_id()), field, other.stamp.seq, ledger[later].stamp.seq});
        }
        break;
      }
    }
  }
  return expected;
}

}  // namespace

class ConvergenceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void replicasInStepAreEqual() {
    for (unsigned seed = 1; seed <= 60; ++seed) {
      test::Random random(seed);
      const auto& kind = allKinds()[seed % allKinds().size()];
      runOnce(random, kind, seed);
      if (QTest::currentTestFailed()) return;
    }
  }

 private:
  void runOnce(test::Random& random, const Kind& kind, unsigned seed) {
    std::vector<Placed> ledger;
    std::vector<Replica> replicas{{'a', random}, {'b', random}, {'c', random}};
    const std::vector<Id> records{*Id::from("0123456789abcdef"), *Id::from("fedcba9876543210")};
    for (int step = 0; step < 120; ++step) {
      auto& replica = replicas[test::below(random, 3)];
      switch (test::below(random, 4)) {
        case 0:
          replica.send(ledger);
          break;
        case 1: {
          const auto rest = static_cast<unsigned>(ledger.size() - replica.readUpTo());
          replica.read(ledger, replica.readUpTo() + test::below(random, rest + 1));
          break;
        }
        default:
          replica.edit(records[test::below(random, 2)], kind);
      }
    }
    for (auto& replica : replicas) replica.sendAll(ledger);
    for (auto& replica : replicas) replica.read(ledger, ledger.size());
    QVERIFY2(replicas[0].everything() == replicas[1].everything(), std::to_string(seed).c_str());
    QVERIFY2(replicas[0].everything() == replicas[2].everything(), std::to_string(seed).c_str());
    QCOMPARE(replicas[0].reports(), replicas[1].reports());
    for (const auto& report : expectedReports(ledger, kind)) {
      QVERIFY2(replicas[0].reports().contains(report), std::to_string(seed).c_str());
    }
  }
};

QTEST_APPLESS_MAIN(ConvergenceTest)
#include "convergence_test.moc"
