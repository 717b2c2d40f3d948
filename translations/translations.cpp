#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>
#include <atomic>

namespace collega::translations {
namespace {

QString codeOf(const QLocale& locale) { return QLocale::languageToCode(locale.language()); }

QString wordsOf(const QString& language) { return QStringLiteral(":/i18n/collega_%1.qm").arg(language); }

}  // namespace

struct Voice {
  QString language;
  QTranslator words;
  QLocale locale;
};

namespace {

thread_local const Voice* voiceHere = nullptr;

// Which of the languages the program speaks: the texts in the sources are English.
std::atomic<qsizetype> spoken = -1;

// The program's words, unless the thread that asks is speaking another language.
class Translator : public QTranslator {
 public:
  using QTranslator::QTranslator;

  QString translate(const char* context, const char* text, const char* comment, int count) const override {
    if (voiceHere) return voiceHere->words.translate(context, text, comment, count);
    return QTranslator::translate(context, text, comment, count);
  }
};

// Owned by the application, so that it is gone before the application is.
QTranslator* installed() {
  static const QString name = QStringLiteral("collega-words");
  auto* app = QCoreApplication::instance();
  if (auto* found = app->findChild<QTranslator*>(name)) return found;
  auto* made = new Translator(app);
  made->setObjectName(name);
  return made;
}

}  // namespace

const QStringList& languages() {
  static const QStringList codes{QStringLiteral("nl"), QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("tr"),
                                 QStringLiteral("ar")};
  return codes;
}

QString nearest(const QLocale& locale) {
  // The person's list of languages comes first: someone with a Dutch screen in Morocco wants Dutch.
  for (const auto& wanted : locale.uiLanguages()) {
    const auto code = codeOf(QLocale(wanted));
    if (languages().contains(code)) return code;
  }
  return languages().contains(codeOf(locale)) ? codeOf(locale) : QStringLiteral("en");
}

QLocale localeOf(const QString& language) {
  // English here is that of Europe: its days before its months, its hours to 24.
  if (language == QStringLiteral("en")) return {QLocale::English, QLocale::UnitedKingdom};
  const auto system = QLocale::system();
  if (codeOf(system) == language) return system;
  // Our Arabic partners are Moroccan: their digits and months.
  if (language == QStringLiteral("ar")) return {QLocale::Arabic, QLocale::Morocco};
  return QLocale(language);
}

bool use(const QString& language) {
  if (!languages().contains(language)) return false;
  auto* translator = installed();
  QCoreApplication::removeTranslator(translator);
  if (!translator->load(wordsOf(language)) || !QCoreApplication::installTranslator(translator)) return false;
  spoken = languages().indexOf(language);
  return true;
}

Speaking::Speaking(const QString& language) : before_(voiceHere) {
  auto voice = std::make_unique<Voice>();
  if (!languages().contains(language) || !voice->words.load(wordsOf(language))) return;
  voice->language = language;
  voice->locale = localeOf(language);
  voice_ = std::move(voice);
  voiceHere = voice_.get();
}

Speaking::~Speaking() { voiceHere = before_; }

QString language() {
  if (voiceHere) return voiceHere->language;
  return spoken < 0 ? QStringLiteral("en") : languages().at(spoken);
}

QLocale locale() { return voiceHere ? voiceHere->locale : QLocale(); }

}  // namespace collega::translations
