// Lists keep their place: what is read anew moves no more than what changed. Rows come in turns of the event loop.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/viewmodels/lesson_rows.h"
#include "app/viewmodels/rows.h"

using namespace collega::viewmodels;

namespace {

std::vector<LessonRow> lessons(const QStringList& ids) {
  std::vector<LessonRow> rows;
  for (const auto& id : ids) rows.emplace_back().id = id;
  return rows;
}

}  // namespace

class RowsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void roleNamesAreTheProperties();
  void sameRowsAreUpdatedInPlace();
  void removalsAndAdditionsMoveNothingElse();
  void anotherOrderIsReadWhole();
  void aPageIsShownAndThenAnother();
};

void RowsTest::roleNamesAreTheProperties() {
  Rows<LessonRow> model;
  const auto names = model.roleNames().values();
  QVERIFY(names.contains("recordId"));
  QVERIFY(names.contains("title"));
  model.set(lessons({"a"}));
  QTRY_COMPARE(model.rowCount(), 1);
  QCOMPARE(model.data(model.index(0), model.roleNames().key("recordId")).toString(), QStringLiteral("a"));
}

void RowsTest::sameRowsAreUpdatedInPlace() {
  Rows<LessonRow> model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  model.set(lessons({"a", "b"}));
  QTRY_COMPARE(model.rowCount(), 2);
  QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
  QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
  auto again = lessons({"a", "b"});
  again[1].title = "new words";
  model.set(again);
  QCOMPARE(resets.count(), 0);
  QTRY_VERIFY(changes.count() > 0);
  QCOMPARE(model.rows()[1].title, QStringLiteral("new words"));
}

void RowsTest::removalsAndAdditionsMoveNothingElse() {
  Rows<LessonRow> model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  model.set(lessons({"a", "b", "c"}));
  QTRY_COMPARE(model.rowCount(), 3);
  QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
  model.set(lessons({"a", "c", "d"}));
  QCOMPARE(resets.count(), 0);
  QTRY_COMPARE(model.rowCount(), 3);
  QCOMPARE(model.rows().back().id, QStringLiteral("d"));
}

void RowsTest::anotherOrderIsReadWhole() {
  Rows<LessonRow> model;
  model.set(lessons({"a", "b"}));
  model.set(lessons({"b", "a"}));
  QCOMPARE(model.rows().front().id, QStringLiteral("b"));
  model.set({});
  QTRY_COMPARE(model.rowCount(), 0);
}

void RowsTest::aPageIsShownAndThenAnother() {
  PagedRows<LessonRow> model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  std::vector<LessonRow> many(PagedRows<LessonRow>::page * 2 + 7);
  for (std::size_t i = 0; i < many.size(); ++i) many[i].id = QString::number(i);
  QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
  model.setAll(many);
  QTRY_COMPARE(model.rowCount(), 50);
  model.showMore();
  QTRY_COMPARE(model.rowCount(), 100);
  model.setAll(many);  // read anew: what was looked at stays
  QTRY_COMPARE(model.rowCount(), 100);
  model.showMore();
  model.showMore();
  QTRY_COMPARE(model.rowCount(), 107);
  QCOMPARE(resets.count(), 0);
  model.begin();
  model.setAll(many);
  QTRY_COMPARE(model.rowCount(), 50);
}

QTEST_GUILESS_MAIN(RowsTest)
#include "rows_test.moc"
