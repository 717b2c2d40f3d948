#include "app/domain/coordinators/contributions.h"

#include <QtTest>

using namespace collega;
using namespace collega::domain;

namespace {

const std::vector<std::string> towns{"Zeist", "Berkane"};
const Means euros{v1::CONTRIBUTION_KIND_MONEY, "EUR"};
const Means dirhams{v1::CONTRIBUTION_KIND_MONEY, "MAD"};
const Means staffDays{v1::CONTRIBUTION_KIND_STAFF_DAYS, ""};
const Means hosting{v1::CONTRIBUTION_KIND_HOSTING, ""};

v1::Contribution put(const char* town, const Means& means, std::int64_t amount, const char* programme = "",
                     const char* on = "2026-03-01") {
  v1::Contribution result;
  result.set_town(town);
  result.set_contribution_kind(means.kind);
  result.set_currency(means.currency);
  result.set_amount(amount);
  result.set_programme(programme);
  result.set_on(on);
  return result;
}

}  // namespace

class ContributionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachSideHasItsOwnMeansAndWhatAProgrammePaid() {
    const auto ledger = ledgerOf(towns, std::vector{put("Zeist", euros, 100'000), put("Zeist", euros, 300'000, "MATRA"),
                                                    put("ZEIST", euros, 50'000), put("Berkane", dirhams, 80'000),
                                                    put("Berkane", hosting, 0), put("Berkane", hosting, 4)});
    const std::vector<SideContributions> expected{{"Zeist", {{euros, 150'000, 300'000, 3}}},
                                                  {"Berkane", {{dirhams, 80'000, 0, 1}, {hosting, 5, 0, 2}}}};
    QCOMPARE(ledger.sides, expected);
    QCOMPARE(ledger.programmes, (std::vector<ProgrammeSum>{{"MATRA", euros, 300'000}}));
  }

  void currenciesAreNotAdded() {
    const auto ledger = ledgerOf(towns, std::vector{put("Zeist", euros, 100), put("Berkane", dirhams, 100)});
    QCOMPARE(ledger.splits.size(), 2U);
    for (const auto& split : ledger.splits) QVERIFY(split.donor.has_value());
    QCOMPARE(*ledger.splits[0].donor, std::string("Zeist"));
    QCOMPARE(*ledger.splits[1].donor, std::string("Berkane"));
  }

  void whoGivesTwiceAsMuchIsTheDonor_data() {
    QTest::addColumn<int>("theirs");
    QTest::addColumn<bool>("donor");
    QTest::newRow("all") << 0 << true;
    QTest::newRow("twice as much") << 50 << true;
    QTest::newRow("a little less") << 51 << false;
    QTest::newRow("equal") << 100 << false;
  }
  void whoGivesTwiceAsMuchIsTheDonor() {
    QFETCH(int, theirs);
    auto both = std::vector{put("Zeist", staffDays, 100)};
    if (theirs > 0) both.push_back(put("Berkane", staffDays, theirs));
    const auto ledger = ledgerOf(towns, both);
    QTEST(ledger.splits.at(0).donor.has_value(), "donor");
  }

  void sharesAreInPercentOfAllAndOfOwnMeans() {
    const auto ledger = ledgerOf(
        towns, std::vector{put("Zeist", euros, 600, "MATRA"), put("Zeist", euros, 100), put("Berkane", euros, 200)});
    const std::vector<SideShare> expected{{"Zeist", 78, 33}, {"Berkane", 22, 67}};
    QCOMPARE(ledger.splits.at(0).shares, expected);
  }

  void yearsStandApart() {
    const auto ledger =
        ledgerOf(towns, std::vector{put("Zeist", euros, 1, "", "2026-01-01"), put("Zeist", euros, 2, "", "2025-12-31"),
                                    put("Berkane", euros, 4, "", "")});
    QCOMPARE(ledger.years.size(), 3U);
    QCOMPARE(ledger.years[0].year, std::string());
    QCOMPARE(ledger.years[0].sides[1].sums[0].own, std::int64_t{4});
    QCOMPARE(ledger.years[1].year, std::string("2025"));
    QCOMPARE(ledger.years[1].sides[0].sums[0].own, std::int64_t{2});
    QCOMPARE(ledger.years[2].sides[0].sums[0].own, std::int64_t{1});
    QVERIFY(ledger.years[2].sides[1].sums.empty());
  }

  void aTownThatIsNoSideComesAfterThem() {
    const auto ledger = ledgerOf(towns, std::vector{put("Utrecht", hosting, 1)});
    QCOMPARE(ledger.sides.size(), 3U);
    QCOMPARE(ledger.sides[2].town, std::string("Utrecht"));
  }

  void amountsMakeSense() {
    QVERIFY(checkContribution(put("Zeist", euros, 1)).ok());
    QVERIFY(checkContribution(put("Zeist", hosting, 0)).ok());
    QVERIFY(!checkContribution(put("Zeist", hosting, -1)).ok());
    QVERIFY(!checkContribution(put("Zeist", euros, 0)).ok());
    QVERIFY(!checkContribution(put("Zeist", staffDays, 0)).ok());
    QVERIFY(!checkContribution(put("Zeist", {v1::CONTRIBUTION_KIND_MONEY, ""}, 5)).ok());
    QVERIFY(!checkContribution(put("Zeist", euros, std::numeric_limits<std::int64_t>::max())).ok());
    // What another program wrote does no harm.
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    const auto ledger = ledgerOf(towns, std::vector{put("Zeist", euros, most), put("Zeist", euros, most)});
    QVERIFY(ledger.sides[0].sums[0].own > 0);
  }
};

QTEST_APPLESS_MAIN(ContributionsTest)
#include "contributions_test.moc"
