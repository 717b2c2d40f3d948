#include "app/domain/lessons/lesson_words.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;

namespace {

const Id sanne = test::id(1);
const Id emre = test::id(2);
const Id hasan = test::id(3);

v1::Lesson dutch() {
  v1::Lesson lesson;
  lesson.set_seen("Elke straat heeft een fluit");
  lesson.set_plan("Proberen in Noord");
  lesson.set_language("nl");
  lesson.set_author(sanne.bytes());
  return lesson;
}

v1::Translation translation(const char* language, const char* seen, const Id& interpreter) {
  v1::Translation made;
  made.set_language(language);
  made.set_seen(seen);
  made.set_interpreter(interpreter.bytes());
  return made;
}

v1::BackCheck check(const Id& person, bool asMeant, const char* note = "") {
  v1::BackCheck made;
  made.set_person(person.bytes());
  made.set_as_meant(asMeant);
  made.set_note(note);
  return made;
}

}  // namespace

class LessonWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsStillToBeAsked() {
    v1::Lesson lesson;
    QCOMPARE(unanswered(lesson), (std::vector{LessonPart::Seen, LessonPart::Meaning, LessonPart::Plan}));
    QVERIFY(saysNothing(lesson));
    lesson.set_meaning("two minutes save half an hour");
    lesson.set_plan(" \n");
    QCOMPARE(unanswered(lesson), (std::vector{LessonPart::Seen, LessonPart::Plan}));
    QVERIFY(!saysNothing(lesson));
  }

  void lengthIsOfCharactersWhateverTheirScript() {
    v1::Lesson lesson;
    lesson.set_seen("Yangın");
    lesson.set_meaning("تعلّم");
    QCOMPARE(lengthOf(lesson), 6U + 5U);
    QVERIFY(!isLong(lesson));
    lesson.set_home_effect(std::string(advisableLength - 11, 'x'));
    QVERIFY(!isLong(lesson));
    lesson.mutable_home_effect()->push_back('x');
    QVERIFY(isLong(lesson));
  }

  void aTranslationStandsBesideTheOriginal() {
    auto lesson = dutch();
    QVERIFY(takeTranslation(lesson, translation("tr", "Her sokakta bir düdük", hasan)).ok());
    QCOMPARE(lesson.seen(), std::string("Elke straat heeft een fluit"));
    QCOMPARE(textsIn(lesson, "tr").seen, std::string("Her sokakta bir düdük"));
    QVERIFY(textsIn(lesson, "tr").translated);
    QCOMPARE(textsIn(lesson, "fr").language, std::string("nl"));
    QVERIFY(!textsIn(lesson, "nl-BE").translated);
    QCOMPARE(textsIn(lesson, "nl-BE").plan, std::string("Proberen in Noord"));
  }

  void anInterpreterGoesOnWithTheirOwn() {
    auto lesson = dutch();
    auto first = translation("tr", "Her sokakta bir düdük", hasan);
    first.set_name_interpreter(true);
    QVERIFY(takeTranslation(lesson, first).ok());
    auto note = translation("tr", "", hasan);
    note.set_cultural_note("'Düdük' is what the referee has");
    QVERIFY(takeTranslation(lesson, note).ok());
    QCOMPARE(lesson.translations_size(), 1);
    QCOMPARE(lesson.translations(0).seen(), std::string("Her sokakta bir düdük"));
    QCOMPARE(lesson.translations(0).cultural_note(), std::string("'Düdük' is what the referee has"));
    // Who does not agree again is not named any more.
    QVERIFY(!lesson.translations(0).name_interpreter());
  }

  void anotherInterpreterBeginsAnew() {
    auto lesson = dutch();
    auto first = translation("tr", "Her sokakta bir düdük", hasan);
    first.set_name_interpreter(true);
    first.set_plan("Noord'da deneyeceğiz");
    QVERIFY(takeTranslation(lesson, first).ok());
    QVERIFY(takeTranslation(lesson, translation("tr", "Her sokağın bir düdüğü var", emre)).ok());
    QCOMPARE(lesson.translations_size(), 1);
    QCOMPARE(lesson.translations(0).interpreter(), emre.bytes());
    QVERIFY(lesson.translations(0).plan().empty());
    QVERIFY(!lesson.translations(0).name_interpreter());
  }

  void whatIsNoTranslationIsRefused() {
    auto lesson = dutch();
    for (const auto& none : {translation("", "x", hasan), translation("nl", "x", hasan),
                             translation("nl-BE", "x", hasan), translation("tr", "  ", hasan)})
      QCOMPARE(takeTranslation(lesson, none).error().problem, Problem::InvalidInput);
    QCOMPARE(lesson.translations_size(), 0);
  }

  void somebodyElseSaysWhetherItIsWhatWasMeant() {
    auto lesson = dutch();
    QCOMPARE(takeCheck(lesson, sanne, check(sanne, true)).error().problem, Problem::NotAllowed);
    QCOMPARE(lesson.checks_size(), 0);
    QVERIFY(takeCheck(lesson, sanne, check(emre, false, "Only the big streets")).ok());
    QVERIFY(takeCheck(lesson, sanne, check(hasan, true)).ok());
    QCOMPARE(lesson.checks_size(), 2);
    QVERIFY(takeCheck(lesson, sanne, check(emre, true)).ok());
    QCOMPARE(lesson.checks_size(), 2);
    QVERIFY(lesson.checks(0).as_meant());
    QVERIFY(lesson.checks(0).note().empty());
    QCOMPARE(lesson.seen(), dutch().seen());
  }

  void theFirstThatSaysSomethingLeads() {
    QCOMPARE(leadOf({.language = {}, .seen = " ", .meaning = "b", .plan = "c", .homeEffect = {}, .culturalNote = {}}),
             std::string("b"));
    QCOMPARE(leadOf({.language = {}, .seen = {}, .meaning = {}, .plan = "c", .homeEffect = {}, .culturalNote = {}}),
             std::string("c"));
  }

  void shortlyKeepsWholeSentences_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all of it") << " One line. " << 9 << "One line.";
    QTest::newRow("two of three") << "One. Two. Three three." << 12 << "One. Two.";
    QTest::newRow("a point inside a number") << "It is 3.5 times as much" << 10 << "It is 3.5…";
    QTest::newRow("no sentence") << "one two three four" << 10 << "one two…";
    QTest::newRow("one long word") << "brandweerkazerne" << 6 << "brand…";
    QTest::newRow("letters of several bytes") << "çöp çöp çöp" << 8 << "çöp çöp…";
    QTest::newRow("Arabic question") << "هل جربت؟ نعم جربنا" << 10 << "هل جربت؟";
    QTest::newRow("nothing") << "  " << 5 << "";
  }
  void shortlyKeepsWholeSentences() {
    QFETCH(QString, text);
    QFETCH(int, count);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(shortly(text.toStdString(), std::size_t(count))), expected);
  }
};

QTEST_APPLESS_MAIN(LessonWordsTest)
#include "lesson_words_test.moc"
