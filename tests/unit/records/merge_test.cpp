#include "app/records/merge.h"

#include <QtTest>

#include "app/records/kinds.h"

using namespace collega;
using namespace collega::records;

namespace {

const Id record = *Id::from("0123456789abcdef");
const Id amsterdam = *Id::from("aaaaaaaaaaaaaaaa");
const Id kocaeli = *Id::from("kkkkkkkkkkkkkkkk");
const Id zeist = *Id::from("zzzzzzzzzzzzzzzz");

Stamp at(std::uint64_t seq, const Id& device) {
  return {.seq = seq, .account = device, .device = device, .madeAtMs = 1};
}

v1::Change lessonChange(std::uint64_t base) {
  v1::Change change;
  change.set_record_id(record.bytes());
  change.set_kind(kindOf<v1::Lesson>().number);
  change.set_base_seq(base);
  return change;
}

v1::Change seen(const std::string& text, std::uint64_t base) {
  v1::Lesson values;
  values.set_seen(text);
  auto change = lessonChange(base);
  change.add_fields(1);
  change.set_values(values.SerializeAsString());
  return change;
}

v1::Change themes(const std::vector<std::string>& added, const std::vector<std::string>& removed, std::uint64_t base) {
  auto change = lessonChange(base);
  auto& set = *change.add_set_changes();
  set.set_field(15);
  for (const auto& theme : added) set.add_added(theme);
  for (const auto& theme : removed) set.add_removed(theme);
  return change;
}

std::string translation(const std::string& language, const std::string& text) {
  v1::Translation value;
  value.set_language(language);
  value.set_seen(text);
  return value.SerializeAsString();
}

v1::Change translations(const std::vector<std::string>& added, const std::vector<std::string>& removed,
                        std::uint64_t base) {
  auto change = themes(added, removed, base);
  change.mutable_set_changes(0)->set_field(12);
  return change;
}

v1::Change deletion(bool deleted, std::uint64_t base) {
  auto change = lessonChange(base);
  change.set_deleted(deleted);
  return change;
}

std::vector<Overwritten> apply(RecordState& state, const v1::Change& change, const Stamp& stamp) {
  const auto lost = applyChange(state, change, stamp);
  if (!lost) throw std::runtime_error(lost.error().detail);
  return *lost;
}

v1::Lesson lessonOf(const RecordState& state) {
  v1::Lesson lesson;
  if (!lesson.ParseFromString(state.bytes())) throw std::runtime_error("not a lesson");
  return lesson;
}

std::vector<std::string> themesOf(const RecordState& state) {
  const auto lesson = lessonOf(state);
  return {lesson.themes().begin(), lesson.themes().end()};
}

}  // namespace

class MergeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theLaterPlaceWinsAndTheOtherIsReported() {
    RecordState state;
    QVERIFY(apply(state, seen("a", 0), at(1, amsterdam)).empty());
    QVERIFY(apply(state, seen("b", 1), at(2, kocaeli)).empty());  // had seen a
    const auto lost = apply(state, seen("c", 1), at(3, amsterdam));
    QCOMPARE(lessonOf(state).seen(), std::string("c"));
    QCOMPARE(lost.size(), std::size_t{1});
    QCOMPARE(lost[0].field, 1U);
    QCOMPARE(lost[0].slice, std::string("\x0a\x01"
                                        "b"));
    QCOMPARE(lost[0].lost, at(2, kocaeli));
    QCOMPARE(lost[0].won, at(3, amsterdam));
  }

  void equalValuesAndOnesOwnAreNoConflict() {
    RecordState state;
    apply(state, seen("a", 0), at(1, amsterdam));
    QVERIFY(apply(state, seen("a", 0), at(2, kocaeli)).empty());
    QVERIFY(apply(state, seen("b", 0), at(3, kocaeli)).empty());  // its own earlier change, made before reading on
  }

  void differentFieldsBothSurvive() {
    RecordState state;
    apply(state, seen("a", 0), at(1, amsterdam));
    auto change = lessonChange(0);
    v1::Lesson values;
    values.set_plan("p");
    change.add_fields(3);
    change.set_values(values.SerializeAsString());
    QVERIFY(apply(state, change, at(2, kocaeli)).empty());
    QCOMPARE(lessonOf(state).seen() + lessonOf(state).plan(), std::string("ap"));
  }

  void clearingIsAValueToo() {
    RecordState state;
    apply(state, seen("a", 0), at(1, amsterdam));
    auto clear = lessonChange(1);
    clear.add_fields(1);
    apply(state, clear, at(2, amsterdam));
    const auto lost = apply(state, seen("b", 1), at(3, kocaeli));
    QCOMPARE(lost.size(), std::size_t{1});
    QVERIFY(lost[0].slice.empty());
  }

  void additionsToASetFromBothSidesSurvive() {
    RecordState state;
    apply(state, themes({"waste"}, {}, 0), at(1, amsterdam));
    QVERIFY(apply(state, themes({"water"}, {}, 1), at(2, amsterdam)).empty());
    QVERIFY(apply(state, themes({"youth"}, {"waste"}, 1), at(3, kocaeli)).empty());
    QCOMPARE(themesOf(state), (std::vector<std::string>{"water", "youth"}));
  }

  void anElementAddedAgainOutlivesARemovalThatHadNotSeenIt() {
    RecordState state;
    apply(state, themes({"waste"}, {}, 0), at(1, amsterdam));
    apply(state, themes({}, {"waste"}, 1), at(2, amsterdam));
    apply(state, themes({"waste"}, {}, 2), at(3, zeist));
    apply(state, themes({}, {"waste"}, 1), at(4, kocaeli));
    QCOMPARE(themesOf(state), (std::vector<std::string>{"waste"}));
    apply(state, themes({}, {"waste"}, 4), at(5, kocaeli));
    QVERIFY(themesOf(state).empty());
  }

  void messagesInASetAreKnownByTheirKey() {
    RecordState state;
    apply(state, translations({translation("tr", "bir"), translation("ar", "واحد")}, {}, 0), at(1, amsterdam));
    apply(state, translations({translation("tr", "iki")}, {}, 1), at(2, kocaeli));
    QCOMPARE(lessonOf(state).translations_size(), 2);
    QCOMPARE(lessonOf(state).translations(0).seen(), std::string("iki"));  // in its place
    const auto lost = apply(state, translations({translation("tr", "üç")}, {}, 1), at(3, zeist));
    QCOMPARE(lessonOf(state).translations(0).seen(), std::string("üç"));
    QCOMPARE(lost.size(), std::size_t{1});
    QCOMPARE(lost[0].lost, at(2, kocaeli));
    // Another element of the same set, not touched meanwhile, is no conflict.
    QVERIFY(apply(state, translations({translation("ar", "اثنان")}, {}, 1), at(4, zeist)).empty());
  }

  void anElementRewrittenMeanwhileOutlivesItsRemoval() {
    RecordState state;
    const auto first = translation("tr", "bir");
    apply(state, translations({first}, {}, 0), at(1, amsterdam));
    apply(state, translations({translation("tr", "iki")}, {}, 1), at(2, kocaeli));
    apply(state, translations({}, {first}, 1), at(3, zeist));
    QCOMPARE(lessonOf(state).translations_size(), 1);
    apply(state, translations({}, {first}, 3), at(4, zeist));  // now it knows
    QCOMPARE(lessonOf(state).translations_size(), 0);
  }

  void numbersInASetMayComePackedOrNot() {
    v1::Person values;
    values.add_broker_roles(v1::BROKER_ROLE_INITIATOR);
    values.add_broker_roles(v1::BROKER_ROLE_MEDIATOR);
    v1::Change change;
    change.set_record_id(record.bytes());
    change.set_kind(kindOf<v1::Person>().number);
    change.add_fields(11);
    change.set_values(values.SerializeAsString());
    RecordState packed;
    apply(packed, change, at(1, amsterdam));
    change.set_values(std::string("\x58\x01\x58\x03", 4));
    RecordState single;
    apply(single, change, at(1, amsterdam));
    QCOMPARE(packed.save(), single.save());
    v1::Person person;
    QVERIFY(person.ParseFromString(packed.bytes()) && person.broker_roles_size() == 2);
  }

  void aDeletionTakesWhatItsAuthorHadSeen() {
    RecordState state;
    apply(state, seen("a", 0), at(1, amsterdam));
    QVERIFY(apply(state, deletion(true, 1), at(2, kocaeli)).empty());
    QVERIFY(state.deleted());
    QVERIFY(apply(state, deletion(false, 2), at(3, amsterdam)).empty());
    QVERIFY(!state.deleted());
  }

  // Whichever of the two stands first: the record stays, and the deletion is shown.
  void anEditOutlivesAConcurrentDeletion() {
    RecordState editFirst;
    apply(editFirst, seen("a", 0), at(1, amsterdam));
    RecordState deletionFirst = editFirst;

    apply(editFirst, seen("b", 1), at(2, kocaeli));
    apply(editFirst, seen("c", 2), at(3, amsterdam));  // the deleter's own field, knowingly: hides b from the stamps
    auto lost = apply(editFirst, deletion(true, 1), at(4, amsterdam));
    QVERIFY(!editFirst.deleted());
    QCOMPARE(lost.size(), std::size_t{1});
    QCOMPARE(lost[0].field, 0U);
    QCOMPARE(lost[0].lost, at(4, amsterdam));

    apply(deletionFirst, deletion(true, 1), at(2, amsterdam));
    lost = apply(deletionFirst, seen("b", 1), at(3, kocaeli));
    QVERIFY(!deletionFirst.deleted());
    QCOMPARE(lost.size(), std::size_t{1});
    QCOMPARE(lost[0].lost, at(2, amsterdam));
    QCOMPARE(lost[0].won, at(3, kocaeli));
  }

  void twoDeletionsAreOne() {
    RecordState state;
    apply(state, seen("a", 0), at(1, amsterdam));
    QVERIFY(apply(state, deletion(true, 1), at(2, amsterdam)).empty());
    QVERIFY(apply(state, deletion(true, 1), at(3, kocaeli)).empty());
    QVERIFY(state.deleted());
    // An edit by somebody who knew leaves it deleted.
    QVERIFY(apply(state, seen("b", 3), at(4, zeist)).empty());
    QVERIFY(state.deleted());
  }

  void malformedChangesChangeNothing_data() {
    QTest::addColumn<QByteArray>("change");
    const auto row = [](const char* name, v1::Change change) {
      QTest::newRow(name) << QByteArray::fromStdString(change.SerializeAsString());
    };
    auto change = seen("x", 1);
    change.set_record_id("short");
    row("id", change);
    change = seen("x", 1);
    change.set_kind(5);
    row("another kind", change);
    change = seen("x", 1);
    change.set_kind(0);
    row("no kind", change);
    row("seen its own place", seen("x", 2));
    change = seen("x", 1);
    change.clear_fields();
    row("a value without its field", change);
    change = seen("x", 1);
    change.set_values("\x0a\x7f");
    row("values cut off", change);
    change = seen("x", 1);
    change.set_values("\x0a\x01\xff");
    row("not UTF-8", change);
    row("element not UTF-8", themes({"\xff"}, {}, 1));
    row("element that is no message", translations({"\xff\xff"}, {}, 1));
    change = themes({"x"}, {}, 1);
    change.mutable_set_changes(0)->set_field(1);
    row("a set change of a field that is no set", change);
    change = themes({"x"}, {}, 1);
    change.mutable_set_changes(0)->set_field(0);
    row("field 0", change);
  }
  void malformedChangesChangeNothing() {
    QFETCH(QByteArray, change);
    v1::Change parsed;
    QVERIFY(parsed.ParseFromString(change.toStdString()));
    RecordState state;
    apply(state, seen("a", 0), at(1, amsterdam));
    const auto before = state.save();
    const auto result = applyChange(state, parsed, at(2, kocaeli));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().problem, Problem::InvalidInput);
    QCOMPARE(state.save(), before);
  }

  void whatANewerSchemaWroteIsKept() {
    auto change = lessonChange(0);
    change.add_fields(700);
    change.set_values(std::string("\xe2\x2b\x03new", 6));  // field 700, "new"
    auto& set = *change.add_set_changes();
    set.set_field(701);
    set.add_added("one");
    RecordState state;
    apply(state, change, at(1, amsterdam));
    apply(state, seen("a", 1), at(2, kocaeli));
    QVERIFY(state.bytes().find("new") != std::string::npos);
    QVERIFY(state.bytes().find("one") != std::string::npos);
    change = lessonChange(0);
    change.set_kind(4711);  // a kind of a newer version
    change.add_fields(1);
    change.set_values(
        "\x0a\x01"
        "x");
    RecordState unknown;
    QVERIFY(applyChange(unknown, change, at(1, amsterdam)).ok());
    QCOMPARE(unknown.bytes(), std::string("\x0a\x01"
                                          "x"));
  }

  void keepingLosesNothing() {
    RecordState state;
    apply(state, seen("a", 0), at(1, amsterdam));
    apply(state, themes({"x", "y"}, {}, 0), at(2, kocaeli));
    apply(state, translations({translation("tr", "bir")}, {}, 1), at(3, zeist));
    apply(state, deletion(true, 3), at(4, kocaeli));
    const auto saved = state.save();
    auto loaded = RecordState::load(saved);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->save(), saved);
    QCOMPARE(loaded->stamps.at(1), at(1, amsterdam));
    QCOMPARE(loaded->edits.at(zeist), at(3, zeist));
    QCOMPARE(*loaded->deletion, at(4, kocaeli));
    for (std::size_t length = 1; length < saved.size(); ++length) {
      const auto cutOff = RecordState::load(std::string_view(saved).substr(0, length));
      QVERIFY(cutOff.ok() || cutOff.error().problem == Problem::Damaged);
    }
    QVERIFY(!RecordState::load("\xff\xff").ok());
  }

  void aConflictIsSettledByWhoeverHadSeenIt() {
    const Overwritten conflict{.field = 1,
                               .slice =
                                   "\x0a\x01"
                                   "b",
                               .lost = at(2, kocaeli),
                               .won = at(3, amsterdam)};
    QVERIFY(!settles(seen("d", 2), conflict));
    QVERIFY(settles(seen("d", 3), conflict));
    QVERIFY(!settles(themes({"x"}, {}, 3), conflict));
    const auto element = translation("tr", "bir");
    const Overwritten inSet{
        .field = 12, .slice = sliceOf(12, {element}), .lost = at(2, kocaeli), .won = at(3, amsterdam)};
    QVERIFY(settles(translations({translation("tr", "iki")}, {}, 3), inSet));
    QVERIFY(!settles(translations({translation("ar", "x")}, {}, 3), inSet));
  }
};

QTEST_APPLESS_MAIN(MergeTest)
#include "merge_test.moc"
