// The languages of the screens, and the choice of one for the whole program.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

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

}  // namespace collega::translations
