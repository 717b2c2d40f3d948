// Lessons in words: what is still to be asked, hints, why one is shown, who reads what is published.
#pragma once

#include "app/session/lessons/lessons.h"
#include "app/session/lessons/publishing.h"
#include "app/session/words/words.h"

namespace collega::session::words {

QString prompt(domain::LessonPart part);
QString hint(domain::LessonHint hint);
// "New", "Climbed from Person to Department".
QString news(const domain::LessonNews& news);
// "Learned in Kocaeli, about fire safety".
QString fit(const LessonForVisit& fitting);
// Somebody's back-check, in a sentence.
QString check(const v1::BackCheck& check, const QString& who);

QString label(domain::Reach reach);
QString audience(const Publication& publication);
QString nameLeft(const domain::NameInText& name);

}  // namespace collega::session::words
