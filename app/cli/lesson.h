// The commands of lessons, a file for each concern, and how a lesson looks on stdout.
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/domain/lessons/publication.h"

namespace collega::cli {

void addLessonAttachments(const Commands& lesson);  // attach, attachments, fetch, detach
void addLessonFinding(const Commands& lesson);      // list, search, digest
void addLessonPublishing(const Commands& lesson);   // publish, withdraw, public
void addLessonWords(const Commands& lesson);        // translate, check

Result<Id> findLesson(session::Session& session, std::string_view text);
void chooseLesson(CLI::App& app, std::string& lesson);

// "partnership", "network", "public".
QString wordOfReach(domain::Reach reach);

// Its fields in words. Interpreters are named where they agreed to it.
Rows lessonRows(session::Session& session, const v1::Lesson& lesson);
// The record as any other, with what is still to be asked, hints, and where it was published.
Result<Answer> lessonAnswer(session::Session& session, const store::Row& row);
Result<Answer> lessonAnswer(session::Session& session, const Id& lesson);
// What is still to be asked of it, and what is worth saying.
void addPrompts(const v1::Lesson& lesson, Answer& answer);

}  // namespace collega::cli
