#include "app/domain/lessons/translation_need.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::candidate;
using collega::test::id;

namespace {

Candidate reader(std::uint8_t number, test::Words languages) {
  return candidate(number, {.town = "Emirdağ", .languages = std::move(languages)});
}

v1::Lesson written(const char* language, std::initializer_list<const char*> translations = {}) {
  v1::Lesson lesson;
  lesson.set_language(language);
  for (const auto* each : translations) lesson.add_translations()->set_language(each);
  return lesson;
}

}  // namespace

class TranslationNeedTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aReaderWithoutItsLanguageWantsTheFirstOfTheirs() {
    const std::vector<Candidate> readers{reader(1, {"nl"}), reader(2, {"tr", "de"}), reader(3, {"ar"}),
                                         reader(4, {"tr"}), reader(5, {})};
    QCOMPARE(translationsWanted(written("nl-NL"), readers), (std::vector<std::string>{"tr", "ar"}));
    QCOMPARE(translationsWanted(written("nl", {"de"}), readers), (std::vector<std::string>{"ar", "tr"}));
    QVERIFY(translationsWanted(written("nl", {"tr", "ar"}), readers).empty());
    QVERIFY(translationsWanted(written(""), readers).empty());
  }

  void theAuthorReadsIt() {
    auto lesson = written("fr");
    lesson.set_author(id(2).bytes());
    QVERIFY(translationsWanted(lesson, std::vector{reader(2, {"tr"})}).empty());
  }

  void aTranslatorKnowsBothLanguages() {
    const std::vector<std::string> wanted{"tr", "ar"};
    const auto able = [&](test::Words languages) {
      return translatableBy(written("nl", {"en"}), wanted, reader(1, std::move(languages)).person);
    };
    QCOMPARE(able({"nl", "tr"}), std::vector<std::string>{"tr"});
    QCOMPARE(able({"en", "ar"}), std::vector<std::string>{"ar"});
    QVERIFY(able({"tr", "ar"}).empty());
    QVERIFY(able({"nl"}).empty());
  }
};

QTEST_APPLESS_MAIN(TranslationNeedTest)
#include "translation_need_test.moc"
