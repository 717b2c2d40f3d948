#include "app/session/words/words.h"

#include <QtTest>

#include "translations/translations.h"

using namespace collega;
namespace words = collega::session::words;

class WordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(translations::use("en"));
    QLocale::setDefault(translations::localeOf("en"));
  }

  void everyProblemHasWords() {
    for (int value = 0; value <= int(Problem::Unverified); ++value) {
      const Error error{Problem(value), "the detail"};
      const auto said = words::problem(error);
      QVERIFY2(said.what.endsWith('.'), qPrintable(QString::number(value)));
      QVERIFY(said.safe.isEmpty() || said.safe.endsWith('.'));
      QVERIFY(said.todo.isEmpty() || said.todo.endsWith('.'));
      QVERIFY(words::paragraph(error).contains("the detail"));
    }
  }

  void everyValueOfTheSchemaHasALabel() {
    checkLabels<v1::LessonKind>(v1::LessonKind_descriptor());
    checkLabels<v1::Rung>(v1::Rung_descriptor());
    checkLabels<v1::Application>(v1::Application_descriptor());
    checkLabels<v1::ObstacleKind>(v1::ObstacleKind_descriptor());
    checkLabels<v1::VisitKind>(v1::VisitKind_descriptor());
    checkLabels<v1::ContactKind>(v1::ContactKind_descriptor());
    checkLabels<v1::ContributionKind>(v1::ContributionKind_descriptor());
    checkLabels<v1::PairState>(v1::PairState_descriptor());
    checkLabels<v1::FollowUpState>(v1::FollowUpState_descriptor());
    checkLabels<v1::Part>(v1::Part_descriptor());
    checkLabels<v1::BrokerRole>(v1::BrokerRole_descriptor());
    checkLabels<v1::Role>(v1::Role_descriptor());
    checkLabels<v1::Sector>(v1::Sector_descriptor());
    checkLabels<v1::Translocal>(v1::Translocal_descriptor());
    checkLabels<v1::SpaceKind>(v1::SpaceKind_descriptor());
  }

  void reasonsNameWhoTheyAreAbout() {
    const domain::Reason offers{domain::ReasonKind::OffersWhatYouSeek, "diving"};
    QCOMPARE(words::reason(offers, {{}, "Emre"}), QString("Emre offers what you seek: diving."));
    QCOMPARE(words::reason(offers, {"Sanne", "Emre"}), QString("Emre offers what Sanne seeks: diving."));
    const domain::Reason language{domain::ReasonKind::SharedLanguage, "tr"};
    QCOMPARE(words::reason(language, {{}, "Emre"}), QString("A language in common: Turkish."));
    for (int kind = 0; kind <= int(domain::ReasonKind::CarriesMuch); ++kind)
      QVERIFY(words::reason({domain::ReasonKind(kind), "3"}, {{}, "Emre"}).endsWith('.'));
  }

  void bridgesSayWhatTheBrokerSpeaks() {
    const auto said = words::bridge({Id(), {"nl", "tr"}, "fire safety"}, "Hasan");
    QCOMPARE(said, QString("Hasan can bridge that: speaks Dutch and Turkish, and knows the subject (fire safety)."));
  }

  void questionsAreTheReadersOwn() {
    v1::FollowUp followUp;
    followUp.set_question("Wat heeft u geleerd?");
    QCOMPARE(words::question(followUp), QString("Wat heeft u geleerd?"));
    followUp.set_prompt(v1::FOLLOW_UP_PROMPT_LOG_LESSONS);
    QCOMPARE(words::question(followUp), QString("What did you learn from the visit?"));
  }

  void tasksOfOnesOwnStayAsTheyAre() {
    v1::Task task;
    task.set_id("travel");
    QCOMPARE(words::task(task), QString("Arrange travel and papers"));
    task.set_text("Bring boots");
    QCOMPARE(words::task(task), QString("Bring boots"));
  }

  void datesAreWrittenOut() {
    QCOMPARE(words::day("2026-12-09"), QString("9 December 2026"));
    QCOMPARE(words::day("not a day"), QString("not a day"));
    QCOMPARE(words::days("2026-12-09", "2026-12-11"), QString("9 to 11 December 2026"));
    QCOMPARE(words::days("2026-11-30", "2026-12-03"), QString("30 November to 3 December 2026"));
    QCOMPARE(words::days("2026-12-30", "2027-01-02"), QString("30 December 2026 to 2 January 2027"));
    QCOMPARE(words::days("2026-12-09", ""), QString("9 December 2026"));
    QCOMPARE(words::moment(1795420800000, "Europe/Istanbul"), QString("23 November 2026 11:00"));
    QCOMPARE(words::daysFromNow(0), QString("today"));
    QCOMPARE(words::daysFromNow(-1), QString("yesterday"));
    QCOMPARE(words::daysFromNow(-13), QString("13 days ago"));
    QCOMPARE(words::daysFromNow(-25), QString("4 weeks ago"));
    QCOMPARE(words::daysFromNow(-440), QString("14 months ago"));
    QCOMPARE(words::daysFromNow(99), QString("in 3 months"));
    QCOMPARE(words::daysFromNow(-1100), QString("3 years ago"));
  }

  void languagesHaveNames() {
    QCOMPARE(words::language("nl-BE"), QString("Dutch"));
    QCOMPARE(words::language("rif"), QString("Tarifit"));
    QCOMPARE(words::language("it"), QString("italiano"));
    QCOMPARE(words::language("xx"), QString("xx"));
  }

 private:
  template <class Enum>
  void checkLabels(const google::protobuf::EnumDescriptor* type) {
    for (int i = 0; i < type->value_count(); ++i) {
      const auto number = type->value(i)->number();
      QCOMPARE(words::label(static_cast<Enum>(number)).isEmpty(), number == 0);
    }
  }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
