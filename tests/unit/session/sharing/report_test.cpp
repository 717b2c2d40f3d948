// A report tells a council what both sides learned, in any language, and names nobody.
#include "app/session/sharing/report.h"

#include <QtTest>

#include "app/session/lessons/publishing.h"
#include "app/session/rhythm/bells.h"
#include "tests/unit/session/alone.h"
#include "translations/translations.h"

using namespace collega;
namespace report = collega::formats::report;
using test::Alone;

namespace {

// Every word that is in a report.
struct Words {
  QStringList all;

  explicit Words(const report::Report& report) {
    all << report.title << report.subtitle << report.lead << report.marks << report.sides << report.foot;
    for (const auto& figure : report.figures) all << figure.number << figure.label;
    for (const auto& section : report.sections) {
      all << section.heading << section.caption << section.said << section.stressed;
      std::visit(*this, section.body);
    }
  }

  void operator()(std::monostate) {}
  void operator()(const report::SidesBody& body) {
    for (const auto& row : body.rows) all << row.label;
  }
  void operator()(const report::RadarBody& body) { all << body.axes; }
  void operator()(const report::MonthsBody& body) { add(body.months); }
  void operator()(const report::StepsBody& body) { add(body.steps); }
  void operator()(const report::BarsBody& body) { add(body.bars); }
  void operator()(const report::TableBody& body) {
    for (const auto& row : body.rows) all << row;
  }
  void operator()(const report::QuotesBody& body) {
    for (const auto& quote : body.quotes) all << quote.lead << quote.more << quote.source;
  }
  void add(const std::vector<report::Bar>& bars) {
    for (const auto& bar : bars) all << bar.label << bar.note;
  }

  [[nodiscard]] bool say(const char* words) const { return all.join('\n').contains(QString::fromUtf8(words)); }
};

template <class Body>
const Body* bodyOf(const report::Report& report) {
  for (const auto& section : report.sections)
    if (const auto* const body = std::get_if<Body>(&section.body)) return body;
  return nullptr;
}

}  // namespace

class ReportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    QVERIFY(translations::use("nl"));
    alone_ = std::make_unique<Alone>();
    space_ = test::newPartnership(session());
  }
  void cleanup() { alone_.reset(); }

  void itNamesNobodyAndTellsNothingPrivate() {
    auto lesson = learned("Wat ik zag bij de brug", "2026-10-01");
    lesson.set_author(session().account().bytes());
    auto& obstacle = *lesson.add_obstacles();
    obstacle.set_kind(v1::OBSTACLE_KIND_MANDATE);
    obstacle.set_lifted_by("Sanne zelf");
    auto& other = *lesson.add_obstacles();
    other.set_kind(v1::OBSTACLE_KIND_RESOURCES);
    other.set_lifted_by("Het college");
    add(lesson);
    v1::Contact contact;
    contact.set_on("2026-11-01");
    contact.set_note("Geheim gesprek");
    add(contact);
    auto about = session().get<v1::Partnership>(space_)->value;
    about.set_origin("Toen Sanne de eerste brief schreef");
    QVERIFY(session().update(space_, about).ok());
    for (const auto& language : translations::languages()) {
      const Words words(*session::reportOf(session(), space_, {language, {}}));
      QVERIFY2(!words.say("Sanne"), qPrintable(words.all.join('\n')));
      QVERIFY(!words.say("brug"));
      QVERIFY(!words.say("Geheim"));
      QVERIFY(words.say("Het college"));
    }
  }

  void lessonsAreQuotedOnceTheyArePublic() {
    const auto id = add(learned("De minuut stilte redt mensen", "2026-10-01"));
    add(learned("Alleen voor ons", "2026-10-02"));
    QVERIFY(!bodyOf<report::QuotesBody>(*reportIn("nl")));
    QVERIFY(session::publishLesson(session(), id, domain::Reach::Public).ok());
    const auto made = *reportIn("nl");
    const auto* const quotes = bodyOf<report::QuotesBody>(made);
    QVERIFY(quotes);
    QCOMPARE(quotes->quotes.size(), 1U);
    QCOMPARE(quotes->quotes.front().lead, "De minuut stilte redt mensen");
    QVERIFY(!Words(made).say("Alleen voor ons"));
  }

  void aPublicLessonThatNamesAMemberIsNotQuoted() {
    const auto id = add(learned("Sanne deed het voor", "2026-10-01"));
    QVERIFY(session::publishLesson(session(), id, domain::Reach::Public).ok());
    QVERIFY(!bodyOf<report::QuotesBody>(*reportIn("nl")));
  }

  void itsLanguageIsNotThatOfTheScreens() {
    const auto turkish = *reportIn("tr");
    QCOMPARE(turkish.language, "tr");
    QVERIFY2(turkish.subtitle.startsWith("Ortaklık raporu"), qPrintable(turkish.subtitle));
    QVERIFY((*reportIn("en")).subtitle.startsWith("Report on the partnership"));
    QVERIFY((*reportIn("")).subtitle.startsWith("Verslag over de stedenband"));
  }

  void thePeriodIsCounted() {
    add(learned("Vorig jaar", "2025-03-01"));
    add(learned("Dit jaar", "2026-03-01"));
    QCOMPARE(reportIn("nl")->figures.front().number, "1");
    const domain::Period before{*domain::parseDay("2025-01-01"), *domain::parseDay("2025-12-31")};
    const auto made = *session::reportOf(session(), space_, {"nl", before});
    QCOMPARE(made.figures.front().number, "1");
    QVERIFY(made.subtitle.contains("2025"));
  }

  void bothSidesScoresAreDrawn() {
    for (const auto* town : {"Amsterdam", "Kocaeli"}) {
      v1::Reflection reflection;
      reflection.set_town(town);
      reflection.set_on("2026-10-01");
      auto& score = *reflection.add_scores();
      score.set_dimension(v1::DIMENSION_TRUST);
      score.set_value(std::string_view(town) == "Amsterdam" ? 2 : 5);
      add(reflection);
    }
    const auto made = *reportIn("en");
    const auto* const radar = bodyOf<report::RadarBody>(made);
    QVERIFY(radar);
    QCOMPARE(radar->axes.size(), 6);
    QCOMPARE(radar->scores, (std::vector<std::vector<double>>{{0, 0, 0, 2, 0, 0}, {0, 0, 0, 5, 0, 0}}));
    QVERIFY(Words(made).say("Trust: Kocaeli says 5, Amsterdam says 2."));
  }

  void aPauseIsNoVisitThatIsPlanned() {
    const auto pause = [](v1::Rhythm& rhythm, domain::Day today) {
      return domain::pause(rhythm, {.reason = v1::SILENCE_REASON_RAMADAN}, today);
    };
    QVERIFY(session::changeRhythm(session(), space_, pause).ok());
    QCOMPARE(reportIn("en")->marks.front(), "Paused");
  }

  void wrongWishesAreRefused() {
    QCOMPARE(session::reportOf(session(), space_, {"xx", {}}).error().problem, Problem::InvalidInput);
    const domain::Period backwards{*domain::parseDay("2026-02-01"), *domain::parseDay("2026-01-01")};
    QCOMPARE(session::reportOf(session(), space_, {"nl", backwards}).error().problem, Problem::InvalidInput);
    QVERIFY(!session::reportOf(session(), Id(), {"nl", {}}).ok());
  }

 private:
  session::Session& session() { return **alone_; }

  static v1::Lesson learned(const char* seen, const char* on) {
    v1::Lesson lesson;
    lesson.set_seen(seen);
    lesson.set_language("nl");
    lesson.set_learned_on(on);
    return lesson;
  }

  Id add(const google::protobuf::Message& value) { return *session().add(space_, value); }
  Result<report::Report> reportIn(const char* language) { return session::reportOf(session(), space_, {language, {}}); }

  std::unique_ptr<Alone> alone_;
  Id space_;
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
