// The words of what goes out to others: calendars, the public page, a person's data.
#pragma once

#include <QString>
#include <QStringList>

#include "app/session/words/words.h"

namespace collega::session::words {

// -- calendars
QString calendarName();
// Its title; otherwise its kind and where: "Working visit: Kocaeli".
QString visitTitle(const v1::Visit& visit);
struct VisitTold {
  QStringList withWhom;
  QStringList interpreters;
  const v1::Visit* visit = nullptr;
};
// Who takes part, the programme, and what is still to be done before.
QString visitTold(const VisitTold& told);

// -- the public page
struct PublicWords {
  QString title;
  QString lead;
  QString contents;
  QString others;  // lessons of no kind
  QString empty;
  QString foot;
  QString skip;  // to what the page is about
};
PublicWords publicWords(const QString& where, int lessons);
enum class LessonText { Seen, Meaning, Plan, HomeEffect, CulturalNote };
QString heading(LessonText text);
QString learnedBy(const QStringList& towns);
QString byAuthor(const QString& name);
// "Original in Turkish"
QString originalIn(const QString& language);
QString translatedBy(const QString& name);

// -- a person's data
struct DataWords {
  QString title;
  QString lead;
  QString spaces;
  QString records;
  QString deleted;
  QString written;
};
DataWords dataWords(const QString& name, const QString& day);

}  // namespace collega::session::words
