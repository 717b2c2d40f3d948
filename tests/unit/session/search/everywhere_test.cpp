// One search over all there is: the best of each kind, people first.
#include "app/session/search/everywhere.h"

#include <QtTest>

#include "tests/unit/session/alone.h"

using namespace collega;
using collega::test::Alone;

class EverywhereTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { space_ = test::newPartnership(*sanne_); }

  void everyKindIsFoundAndPeopleComeFirst() {
    v1::Lesson lesson;
    lesson.set_seen("Amsterdam keeps foam at the pier");
    const auto id = *sanne_->addLesson(space_, lesson);
    v1::Message message;
    message.set_text("See you in Amsterdam");
    message.set_author(sanne_->account().bytes());
    QVERIFY(sanne_->add(space_, message).ok());
    const auto found = *session::searchEverywhere(*sanne_, "amster", 5);
    QCOMPARE(kinds(found), (std::vector{number<v1::Person>(), number<v1::Partnership>(), number<v1::Lesson>(),
                                        number<v1::Message>()}));
    QCOMPARE(found[2].rows[0].id, id);
  }

  void aPersonOfManySpacesIsFoundOnce() {
    for (int i = 0; i < 3; ++i) test::newPartnership(*sanne_);
    const auto found = *session::searchEverywhere(*sanne_, "sanne", 5);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].rows.size(), 1U);
    QVERIFY(!found[0].more);
  }

  void noKindTakesAllTheRoom() {
    for (int i = 0; i < 9; ++i) {
      v1::Lesson lesson;
      lesson.set_seen("Ladder " + std::to_string(i));
      QVERIFY(sanne_->addLesson(space_, lesson).ok());
    }
    const auto found = *session::searchEverywhere(*sanne_, "ladder", 4);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].rows.size(), 4U);
    QVERIFY(found[0].more);
  }

  void nothingIsFoundForNothing() {
    QVERIFY(session::searchEverywhere(*sanne_, "", 5)->empty());
    QVERIFY(session::searchEverywhere(*sanne_, "qqqq", 5)->empty());
    QVERIFY(session::searchEverywhere(*sanne_, "\"' OR *", 5).ok());
  }

 private:
  template <class M>
  static std::uint32_t number() {
    return records::kindOf<M>().number;
  }
  static std::vector<std::uint32_t> kinds(const std::vector<session::FoundKind>& found) {
    std::vector<std::uint32_t> numbers;
    for (const auto& each : found) numbers.push_back(each.kind);
    return numbers;
  }
  Alone sanne_;
  Id space_;
};

QTEST_GUILESS_MAIN(EverywhereTest)
#include "everywhere_test.moc"
