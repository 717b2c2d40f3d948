#include "app/records/folding.h"

#include <QtTest>

using namespace collega::records;

class FoldingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void comeTogether_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* one, const char* other) { QTest::newRow(one) << one << other; };
    row("İSTANBUL", "istanbul");
    row("ISPARTA", "ısparta");
    row("DİYARBAKIR", "diyarbakir");
    row("Iğdır", "igdir");
    row("ÇÖP KUTUSU", "cop kutusu");
    row("Şişli", "sisli");
    row("Emirdağ", "emirdag");
    row("أحمد", "احمد");
    row("إدارة", "اداره");
    row("آثار", "اثار");
    row("ٱلبلدية", "البلديه");
    row("مستشفى", "مستشفي");
    row("مسؤول", "مسوول");
    row("شيء", "شي");
    row("رئيس", "رييس");
    row("مُحَمَّد", "محمد");
    row("بلـــدية", "بلدية");
    row("کتاب", "كتاب");
    row("یک", "يك");
    row("ﻻ", "لا");
    row("١٢٣", "123");
    row("café", "CAFE");
    row("Straße", "strasse");
    row("cœur", "COEUR");
    row("Łódź", "lodz");
    row("ﬁre", "fire");
    row("coöperatie", "cooperatie");
  }
  void comeTogether() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(QString::fromStdString(fold(one.toStdString())), QString::fromStdString(fold(other.toStdString())));
  }

  void stayApart_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* one, const char* other) { QTest::newRow(one) << one << other; };
    row("kar", "kır");
    row("دار", "نار");
    row("سعيد", "شعيد");
    row("over", "ower");
  }
  void stayApart() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(fold(one.toStdString()) != fold(other.toStdString()));
  }

  void foldingAgainChangesNothing() {
    for (const char* text : {"İIıi ÇĞÖŞÜ", "إلى المسؤولة ـــ", "Œuvre ß Ⅷ", "plain"}) {
      QCOMPARE(fold(fold(text)), fold(text));
    }
  }

  void wordsAreCutAtPunctuation() {
    QCOMPARE(foldedWords("  Fire-fighters' (Itfaiye), 2026! "),
             (std::vector<std::string>{"fire", "fighters", "itfaiye", "2026"}));
    QCOMPARE(foldedWords("\"' *^:()-"), std::vector<std::string>{});
    QCOMPARE(foldedWords("كيف، حالك؟"), (std::vector<std::string>{"كيف", "حالك"}));
  }

  // Letter by letter, or run by run: marks that stand on their own, and scripts that change within a word.
  void textsOfSeveralScriptsFold() {
    QCOMPARE(fold("e\xCC\x81te\xCC\x81"), std::string("ete"));
    QCOMPARE(fold("I\xCC\x87zmir"), std::string("izmir"));
    QCOMPARE(fold("Straße"), std::string("strasse"));
    QCOMPARE(fold("Été ΣΟΦΌΣ Çöp أكادير ½"), std::string("ete σοφοσ cop ") + fold("أكادير") + " " + fold("½"));
    QCOMPARE(fold("aأb"), "a" + fold("أ") + "b");
  }

  void textThatIsNotUtf8DoesNoHarm() { QVERIFY(!foldedWords("ab\xff\xfe cd").empty()); }
};

QTEST_APPLESS_MAIN(FoldingTest)
#include "folding_test.moc"
