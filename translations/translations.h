// The languages of the screens, and the choice of one: for the whole program, and for a while in a single thread.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <memory>

namespace collega::translations {

// As language codes, in the order in which a person chooses from them.
const QStringList& languages();

// What the system asks for, if we have it; otherwise English.
QString nearest(const QLocale& locale);

// How numbers and dates are written in it. The system has its say where it speaks the language too, but for English.
QLocale localeOf(const QString& language);

// Puts the program's words in this language, in place of what was there. False for a language we do not have.
// Needs a QCoreApplication, and its thread.
bool use(const QString& language);

struct Voice;

// As long as it lives, words and numbers made in this thread are in its language, whatever the program's is: a report
// for others. Does nothing where we do not have the language. `use` comes before it.
class Speaking {
 public:
  explicit Speaking(const QString& language);
  ~Speaking();
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;

 private:
  std::unique_ptr<Voice> voice_;
  const Voice* before_;
};

// The language that words are made in here: as this thread is speaking, otherwise as the program does.
QString language();

// How numbers and dates are written where the words are made: as this thread is speaking, otherwise as QLocale() has
// it.
QLocale locale();

}  // namespace collega::translations
