#include "app/domain/lessons/publication.h"

#include <QtTest>
#include <algorithm>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;

namespace {

const Id sanne = test::id(1);
const Id emre = test::id(2);
const Id hasan = test::id(3);
const Id pair = test::id(10);
const Id partnership = test::id(11);
const Id network = test::id(12);
const Id record = test::id(20);

bool nobody(std::string_view /*person*/) { return false; }

v1::Lesson written() {
  v1::Lesson lesson;
  lesson.set_seen("Every street has a whistle");
  lesson.set_author(sanne.bytes());
  lesson.set_visit(test::id(30).bytes());
  lesson.set_rung(v1::RUNG_DEPARTMENT);
  lesson.set_rung_evidence("in the drill of November");
  lesson.add_attachments()->set_name("photo.jpg");
  return lesson;
}

void translate(v1::Lesson& lesson, const char* language, const char* seen, const Id& by, bool named) {
  auto& translation = *lesson.add_translations();
  translation.set_language(language);
  translation.set_seen(seen);
  translation.set_interpreter(by.bytes());
  translation.set_name_interpreter(named);
}

void check(v1::Lesson& lesson, const Id& by) {
  auto& check = *lesson.add_checks();
  check.set_person(by.bytes());
  check.set_as_meant(true);
}

}  // namespace

class PublicationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsPersonalStaysBehind() {
    auto lesson = written();
    translate(lesson, "tr", "Her sokakta bir düdük", hasan, true);
    translate(lesson, "fr", "Un sifflet par rue", emre, false);
    check(lesson, emre);
    const auto copy = copyOf(lesson, {}, nobody);
    v1::Lesson expected;
    expected.set_seen("Every street has a whistle");
    expected.set_rung(v1::RUNG_DEPARTMENT);
    expected.set_rung_evidence("in the drill of November");
    translate(expected, "tr", "Her sokakta bir düdük", hasan, true);
    translate(expected, "fr", "Un sifflet par rue", {}, false);
    expected.mutable_translations(1)->clear_interpreter();
    QCOMPARE(copy.lesson.SerializeAsString(), expected.SerializeAsString());
    auto withheld = copy.withheld;
    std::ranges::sort(withheld);
    QCOMPARE(withheld,
             (std::vector<std::string>{"attachments", "author", "checks", "translations.interpreter", "visit"}));
  }

  void whoAgreedIsNamed() {
    auto lesson = written();
    check(lesson, emre);
    check(lesson, hasan);
    const auto copy =
        copyOf(lesson, {}, [](std::string_view person) { return person == sanne.view() || person == hasan.view(); });
    QCOMPARE(copy.lesson.author(), sanne.bytes());
    QCOMPARE(copy.lesson.checks_size(), 1);
    QCOMPARE(copy.lesson.checks(0).person(), hasan.bytes());
  }

  // Agreeing to be named in general does not name an interpreter: they agree for each translation.
  void interpretersAgreeForThemselves() {
    auto lesson = written();
    translate(lesson, "tr", "Her sokakta bir düdük", hasan, false);
    const auto copy = copyOf(lesson, {}, [](auto) { return true; });
    QVERIFY(copy.lesson.translations(0).interpreter().empty());
  }

  void publishingAgainKeepsWhatWasAddedThere() {
    auto earlier = copyOf(written(), {}, nobody).lesson;
    translate(earlier, "ar", "صافرة في كل شارع", hasan, true);
    translate(earlier, "tr", "as it was", hasan, true);
    earlier.set_public_on("2026-11-01");
    earlier.set_rung(v1::RUNG_NETWORK);
    earlier.set_rung_evidence("the network's handbook");
    earlier.add_themes("no longer");
    auto lesson = written();
    lesson.set_seen("Every street has two whistles");
    translate(lesson, "tr", "Her sokakta iki düdük", hasan, false);
    const auto copy = copyOf(lesson, earlier, nobody).lesson;
    QCOMPARE(copy.seen(), std::string("Every street has two whistles"));
    QCOMPARE(copy.translations_size(), 2);
    QCOMPARE(copy.translations(0).seen(), std::string("Her sokakta iki düdük"));
    QVERIFY(copy.translations(0).interpreter().empty());
    QCOMPARE(copy.translations(1).language(), std::string("ar"));
    QCOMPARE(copy.public_on(), std::string("2026-11-01"));
    QCOMPARE(copy.rung(), v1::RUNG_NETWORK);
    QCOMPARE(copy.rung_evidence(), std::string("the network's handbook"));
    QCOMPARE(copy.themes_size(), 0);
  }

  void aCheckOfWhoNoLongerAgreesIsNotKept() {
    auto earlier = written();
    check(earlier, emre);
    QCOMPARE(copyOf(written(), earlier, nobody).lesson.checks_size(), 0);
    QCOMPARE(copyOf(written(), earlier, [](auto) { return true; }).lesson.checks_size(), 1);
  }

  void thatTheOriginalIsPublicIsNotCopied() {
    auto lesson = written();
    lesson.set_public_on("2026-11-01");
    QVERIFY(copyOf(lesson, {}, nobody).lesson.public_on().empty());
  }

  void aCopyOfACopyHasTheSameOrigin() {
    const auto lesson = written();
    const auto origin = originOf(lesson, pair, record);
    QCOMPARE(origin.space(), pair.bytes());
    QCOMPARE(origin.record(), record.bytes());
    auto copy = lesson;
    *copy.mutable_origin() = origin;
    const auto again = originOf(copy, partnership, copyIdOf(origin, partnership));
    QCOMPARE(again.SerializeAsString(), origin.SerializeAsString());
    QCOMPARE(copyIdOf(again, network), copyIdOf(origin, network));
    QVERIFY(copyIdOf(origin, network) != copyIdOf(origin, partnership));
    QVERIFY(copyIdOf(originOf(lesson, pair, test::id(21)), network) != copyIdOf(origin, network));
  }

  void namesAreFoundInTheWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("excerpt");  // empty: no name
    QTest::newRow("whole") << "Met Emre Yıldız gesproken"
                           << "Met Emre Yıldız gesproken";
    QTest::newRow("first name") << "emre says so"
                                << "emre says so";
    QTest::newRow("without marks") << "thanks to Yildiz"
                                   << "thanks to Yildiz";
    QTest::newRow("Turkish ending") << "Emre'nin ekibi"
                                    << "Emre'nin ekibi";
    QTest::newRow("Dutch ending") << "Emres ploeg"
                                  << "Emres ploeg";
    QTest::newRow("in the middle") << "a b c d e f Emre, g h i j k l"
                                   << "…c d e f Emre, g h i j…";
    QTest::newRow("part of another word") << "supremere"
                                          << "";
    QTest::newRow("nobody") << "A whistle in every street"
                            << "";
  }
  void namesAreFoundInTheWords() {
    QFETCH(QString, text);
    QFETCH(QString, excerpt);
    v1::Lesson lesson;
    lesson.set_plan(text.toStdString());
    const std::vector<Named> people{{emre, "Emre Yıldız"}, {sanne, "Sanne van den Berg"}};
    const auto found = namesIn(lesson, people);
    QCOMPARE(found.size(), excerpt.isEmpty() ? 0U : 1U);
    if (excerpt.isEmpty()) return;
    QCOMPARE(found[0].person, emre);
    QCOMPARE(found[0].name, std::string("Emre Yıldız"));
    QCOMPARE(found[0].field, std::string("plan"));
    QCOMPARE(QString::fromStdString(found[0].excerpt), excerpt);
  }

  void namesAreFoundInEveryText() {
    v1::Lesson lesson;
    translate(lesson, "tr", "Emre'nin ekibi", hasan, true);
    lesson.add_obstacles()->set_lifted_by("commander van den Berg");
    const std::vector<Named> people{{emre, "Emre Yıldız"}, {sanne, "Sanne van den Berg"}};
    const auto found = namesIn(lesson, people);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].field, std::string("obstacles.lifted_by"));
    QCOMPARE(found[0].person, sanne);
    QCOMPARE(found[1].field, std::string("translations.seen"));
  }
};

QTEST_APPLESS_MAIN(PublicationTest)
#include "publication_test.moc"
