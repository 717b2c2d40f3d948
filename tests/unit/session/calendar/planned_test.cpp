// What stands in the calendar: visits on all of their days, open follow-ups on the day they are due.
#include "app/session/calendar/planned.h"

#include <QtTest>

#include "tests/unit/session/alone.h"

using namespace collega;
using collega::test::Alone;

class PlannedTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { space_ = test::newPartnership(*sanne_); }

  void aVisitStandsOnAllItsDays() {
    v1::Visit visit;
    visit.set_starts("2027-01-30");
    visit.set_ends("2027-02-02");
    const auto id = *sanne_->add(space_, visit);
    for (const auto& [from, to, there] : {std::tuple{"2027-01-01", "2027-01-29", false},
                                          {"2027-01-30", "2027-01-30", true},
                                          {"2027-02-01", "2027-02-28", true},
                                          {"2027-02-03", "2027-02-28", false}}) {
      const auto found = between(from, to);
      QCOMPARE(!found.empty(), there);
      if (there) QCOMPARE(found[0].visit->id, id);
    }
  }

  void aFollowUpStandsOnItsDayHereUntilItIsAnswered() {
    v1::FollowUp followUp;
    followUp.set_question("Has it been tried?");
    followUp.set_due("2027-03-10T23:30");
    followUp.set_zone("America/New_York");  // the next morning in Amsterdam
    const auto id = *sanne_->addFollowUp(space_, followUp);
    QVERIFY(between("2027-03-10", "2027-03-10").empty());
    QCOMPARE(between("2027-03-11", "2027-03-11").size(), 1U);
    QVERIFY(sanne_->dropFollowUp(id).ok());
    QVERIFY(between("2027-03-11", "2027-03-11").empty());
  }

  void visitsComeBeforeTheFollowUpsOfTheirDay() {
    v1::FollowUp followUp;
    followUp.set_question("Ticket?");
    followUp.set_due("2027-04-05T08:00");
    followUp.set_zone("Europe/Amsterdam");
    QVERIFY(sanne_->addFollowUp(space_, followUp).ok());
    v1::Visit visit;
    visit.set_starts("2027-04-05");
    QVERIFY(sanne_->add(space_, visit).ok());
    const auto found = between("2027-04-05", "2027-04-05");
    QCOMPARE(found.size(), 2U);
    QVERIFY(found[0].visit && found[1].followUp);
  }

 private:
  std::vector<session::Planned> between(const char* from, const char* to) {
    return *session::plannedBetween(*sanne_, *domain::parseDay(from), *domain::parseDay(to));
  }
  Alone sanne_;
  Id space_;
};

QTEST_GUILESS_MAIN(PlannedTest)
#include "planned_test.moc"
