// Edits laid over what others wrote meanwhile.
#include <QTest>

#include "app/viewmodels/edits.h"
#include "collega/v1/records.pb.h"

using namespace collega;
using viewmodels::layEdits;
using viewmodels::withEdits;

class EditsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesOnlyWhatWasEdited();
  void emptiesWhatWasEmptied();
  void keepsFieldsOfNewerVersions();
  void refusesWhatIsNoRecord();
};

void EditsTest::takesOnlyWhatWasEdited() {
  v1::Lesson base;
  base.set_seen("before");
  v1::Lesson edited = base;
  edited.set_plan("mine");
  v1::Lesson current = base;
  current.set_seen("theirs");
  const auto result = withEdits(base, edited, current);
  QVERIFY(result.ok());
  QCOMPARE(result->seen(), std::string("theirs"));
  QCOMPARE(result->plan(), std::string("mine"));
}

void EditsTest::emptiesWhatWasEmptied() {
  v1::Lesson base;
  base.set_meaning("gone");
  base.add_themes("water");
  const auto result = withEdits(base, v1::Lesson(), base);
  QVERIFY(result.ok());
  QVERIFY(result->meaning().empty());
  QCOMPARE(result->themes_size(), 0);
}

void EditsTest::keepsFieldsOfNewerVersions() {
  const std::string unknown = "\xfa\x3e\x03new";  // field 1007
  v1::Lesson edited;
  edited.set_seen("a line");
  const auto result = layEdits("", edited.SerializeAsString(), unknown);
  QVERIFY(result.ok());
  QVERIFY(result->find(unknown) != std::string::npos);
}

void EditsTest::refusesWhatIsNoRecord() { QVERIFY(!layEdits("\x0a\xff", "", "").ok()); }

QTEST_GUILESS_MAIN(EditsTest)
#include "edits_test.moc"
