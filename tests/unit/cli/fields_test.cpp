#include "app/cli/fields.h"

#include <QTest>

using namespace collega;

namespace {

Problem problemOf(const Result<void>& result) { return result.ok() ? Problem::Unreachable : result.error().problem; }

}  // namespace

class FieldsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyFieldOfEveryKindIsAnOption();
  void optionsAreReadIntoFields();
  void listsComeRepeatedOrWithCommas();
  void elementsAreWrittenWithColons();
  void aSingleElementIsWrittenSoToo();
  void everyFieldTakesOrRefusesWhatIsTyped();
  void nothingClearsAField();
  void aDayIsAMomentWhereOneIsWanted();
  void whatMakesNoSenseIsNamed();
};

void FieldsTest::everyFieldOfEveryKindIsAnOption() {
  for (const auto& kind : records::allKinds()) {
    CLI::App app;
    cli::Typed typed;
    cli::offerFields(app, kind, typed);
    for (const auto& field : kind.fields) {
      auto name = "--" + field.name;
      std::replace(name.begin(), name.end(), '_', '-');
      QVERIFY2(app.get_option_no_throw(name), name.c_str());
    }
  }
}

void FieldsTest::optionsAreReadIntoFields() {
  CLI::App app;
  cli::Typed typed;
  cli::offerFields(app, records::kindOf<v1::Person>(), typed, {{"part", "--role"}});
  app.parse("--name Sanne --town Amsterdam --role coordinator --offer fire --offers water --language nl");
  v1::Person person;
  QVERIFY(cli::setFields(nullptr, person, typed).ok());
  QCOMPARE(person.name(), std::string("Sanne"));
  QCOMPARE(person.part(), v1::PART_COORDINATOR);
  QCOMPARE(person.offers_size(), 2);
  QCOMPARE(person.languages(0), std::string("nl"));
  QVERIFY(person.seeks().empty());
}

void FieldsTest::listsComeRepeatedOrWithCommas() {
  v1::Lesson lesson;
  QVERIFY(cli::setField(nullptr, lesson, "themes", {"waste, streets", "drills"}).ok());
  QCOMPARE(lesson.themes_size(), 3);
  QCOMPARE(lesson.themes(1), std::string("streets"));
}

void FieldsTest::elementsAreWrittenWithColons() {
  v1::Reflection reflection;
  QVERIFY(cli::setField(nullptr, reflection, "scores", {"trust:4:they called: twice", "power:2"}).ok());
  QCOMPARE(reflection.scores_size(), 2);
  QCOMPARE(reflection.scores(0).dimension(), v1::DIMENSION_TRUST);
  QCOMPARE(reflection.scores(0).value(), 4U);
  QCOMPARE(reflection.scores(0).note(), std::string("they called: twice"));
  QCOMPARE(problemOf(cli::setField(nullptr, reflection, "scores", {"luck:3"})), Problem::InvalidInput);
}

void FieldsTest::aSingleElementIsWrittenSoToo() {
  v1::Lesson lesson;
  const std::string space(32, 'a');
  QVERIFY(cli::setField(nullptr, lesson, "origin", {space + "::2026-11-23"}).ok());
  QCOMPARE(lesson.origin().space(), std::string(16, '\xaa'));
  QVERIFY(lesson.origin().record().empty());
  QCOMPARE(lesson.origin().published_on(), std::string("2026-11-23"));
}

void FieldsTest::everyFieldTakesOrRefusesWhatIsTyped() {
  for (const auto& kind : records::allKinds()) {
    for (const auto& field : kind.fields) {
      const auto value = kind.make();
      const auto set = cli::setField(nullptr, *value, field.name, {"x"});
      // Plain texts take it; what it is not (a day, a number, an id) is said, and nothing is set.
      const bool text = field.descriptor->type() == google::protobuf::FieldDescriptor::TYPE_STRING;
      if (text && field.format == v1::FORMAT_UNSPECIFIED) QVERIFY2(set.ok(), field.name.c_str());
      if (!set.ok()) QVERIFY2(!set.error().detail.empty(), field.name.c_str());
    }
  }
}

void FieldsTest::nothingClearsAField() {
  v1::Lesson lesson;
  lesson.set_plan("Try it");
  lesson.add_themes("waste");
  QVERIFY(cli::setFields(nullptr, lesson, {{"plan", {""}}, {"themes", {""}}, {"seen", {}}}).ok());
  QVERIFY(lesson.plan().empty());
  QCOMPARE(lesson.themes_size(), 0);
}

void FieldsTest::aDayIsAMomentWhereOneIsWanted() {
  v1::FollowUp followUp;
  QVERIFY(cli::setField(nullptr, followUp, "due", {"2027-01-15"}).ok());
  QCOMPARE(followUp.due(), std::string("2027-01-15T09:00"));
  QCOMPARE(problemOf(cli::setField(nullptr, followUp, "due", {"2027-02-29"})), Problem::NoSuchDate);
}

void FieldsTest::whatMakesNoSenseIsNamed() {
  v1::Lesson lesson;
  QCOMPARE(problemOf(cli::setField(nullptr, lesson, "colour", {"red"})), Problem::InvalidInput);
  QCOMPARE(problemOf(cli::setField(nullptr, lesson, "rung", {"moon"})), Problem::InvalidInput);
  QCOMPARE(problemOf(cli::setField(nullptr, lesson, "learned_on", {"2026-02-30"})), Problem::NoSuchDate);
  QCOMPARE(problemOf(cli::setField(nullptr, lesson, "seen", {"caf\xe9"})), Problem::NotUtf8);
  QCOMPARE(problemOf(cli::setField(nullptr, lesson, "seen", {std::string(10 << 20, 'x')})), Problem::TooLarge);
}

QTEST_APPLESS_MAIN(FieldsTest)
#include "fields_test.moc"
