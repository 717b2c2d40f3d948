#include "app/cli/output.h"

#include <QTest>

using namespace collega;

class OutputTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void columnsLineUpInAnyScript() {
    QCOMPARE(cli::table({{"Yıldız", "x"}, {"Bo", "yy", ""}, {"محمد", "z"}}),
             std::string("Yıldız  x\nBo      yy\nمحمد    z\n"));
    QCOMPARE(cli::table({}), std::string());
  }
  void aLongTextIsCutAtItsFirstLine() {
    QCOMPARE(cli::clip("one\ntwo"), std::string("one"));
    QCOMPARE(cli::clip("çöpçöpçöp", 4), std::string("çöp…"));
    QCOMPARE(cli::clip(""), std::string());
  }
  void statesHaveWords() {
    QCOMPARE(cli::wordOf(v1::SPACE_KIND_PARTNERSHIP), std::string("partnership"));
    QCOMPARE(cli::enumOf<v1::Role>("broker"), std::optional(v1::ROLE_BROKER));
    QVERIFY(!cli::enumOf<v1::Role>("unspecified"));
    QVERIFY(!cli::enumOf<v1::Role>("king"));
    QCOMPARE(cli::wordsOf(*v1::Role_descriptor()), (std::vector<std::string>{"professional", "broker", "coordinator"}));
  }
  void aRecordIsSummedUpByItsOwnWords() {
    v1::Lesson lesson;
    lesson.set_language("nl");
    lesson.set_meaning("Neighbours are first");
    QCOMPARE(cli::summary(lesson), std::string("Neighbours are first"));
    v1::Reflection reflection;
    reflection.set_town("Zeist");
    QCOMPARE(cli::summary(reflection), std::string("Zeist"));
  }
};

QTEST_APPLESS_MAIN(OutputTest)
#include "output_test.moc"
