// That every language is in the program, speaks, and counts as its speakers do.
#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <thread>

#include "translations/translations.h"

using collega::translations::languages;
using collega::translations::nearest;
using collega::translations::use;

namespace {

QString daysAgo(int days) { return QCoreApplication::translate("Words", "%n day(s) ago", nullptr, days); }

}  // namespace

class TranslationsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyLanguageIsThereAndDiffers() {
    QSet<QString> words;
    for (const auto& language : languages()) {
      QVERIFY2(use(language), qPrintable(language));
      words.insert(QCoreApplication::translate("Words", "The disk is full."));
    }
    QCOMPARE(words.size(), languages().size());
  }

  void anUnknownLanguageChangesNothing() {
    QVERIFY(use("nl"));
    QVERIFY(!use("xx"));
    QCOMPARE(QCoreApplication::translate("Words", "today"), "vandaag");
  }

  void pluralsFollowTheLanguage() {
    QVERIFY(use("en"));
    QCOMPARE(daysAgo(1), "1 day ago");
    QCOMPARE(daysAgo(2), "2 days ago");
    QVERIFY(use("tr"));
    QCOMPARE(daysAgo(1), "1 gün önce");
    QCOMPARE(daysAgo(7), "7 gün önce");
  }

  void arabicHasSixForms() {
    QVERIFY(use("ar"));
    QSet<QString> forms;
    for (const int days : {0, 1, 2, 3, 11, 100}) forms.insert(daysAgo(days).remove(QString::number(days)));
    QCOMPARE(forms.size(), 6);
    QCOMPARE(daysAgo(2), "قبل يومين");
  }

  void aThreadSpeaksAnotherLanguageForAWhile() {
    using collega::translations::Speaking;
    QVERIFY(use("nl"));
    {
      const Speaking turkish("tr");
      QCOMPARE(daysAgo(7), "7 gün önce");
      QCOMPARE(collega::translations::locale().language(), QLocale::Turkish);
      {
        const Speaking english("en");
        QCOMPARE(QCoreApplication::translate("Words", "The disk is full."), "The disk is full.");
      }
      QCOMPARE(daysAgo(7), "7 gün önce");
    }
    QCOMPARE(daysAgo(7), "7 dagen geleden");
    QCOMPARE(collega::translations::locale(), QLocale());
  }

  void otherThreadsDoNotHearIt() {
    using collega::translations::Speaking;
    QVERIFY(use("nl"));
    const Speaking turkish("tr");
    QString elsewhere;
    std::thread([&] { elsewhere = daysAgo(7); }).join();
    QCOMPARE(elsewhere, "7 dagen geleden");
  }

  void aLanguageWeDoNotHaveIsNotSpoken() {
    QVERIFY(use("nl"));
    const collega::translations::Speaking unknown("xx");
    QCOMPARE(daysAgo(1), "1 dag geleden");
  }

  void numbersAndDatesFollowThePartners() {
    using collega::translations::localeOf;
    QCOMPARE(localeOf("en").territory(), QLocale::UnitedKingdom);
    QCOMPARE(localeOf("ar").language(), QLocale::Arabic);
    QCOMPARE(localeOf("tr").language(), QLocale::Turkish);
  }

  void theNearestLanguageIsTaken() {
    QCOMPARE(nearest(QLocale("nl_BE")), "nl");
    QCOMPARE(nearest(QLocale("ar_MA")), "ar");
    QCOMPARE(nearest(QLocale("fi_FI")), "en");
  }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
