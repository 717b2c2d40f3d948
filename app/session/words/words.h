// Everything the program says in words, in the reader's language: problems, reasons, labels, questions, dates.
//
// Shared by the command line and the screens. The language is the program's, or what this thread is speaking
// for a while (translations::Speaking).
#pragma once

#include <QString>
#include <string_view>
#include <vector>

#include "app/domain/pairing/suggestions.h"
#include "app/domain/rhythm/rhythm.h"
#include "app/store/store.h"
#include "app/sync/engine.h"

namespace collega::session::words {

// -- problems
struct ProblemWords {
  QString what;  // happened
  QString safe;  // what is safe; empty where nothing was in danger
  QString todo;  // what to do
};
ProblemWords problem(const Error& error);
// The three as one paragraph, with the detail.
QString paragraph(const Error& error);

// -- matching. Who is matched: `one` is empty where it is the reader.
struct Matched {
  QString one;
  QString other;
};
QString reason(const domain::Reason& reason, const Matched& who);
// For a chip beside the other's name: "Same theme: fire safety".
QString shortly(const domain::Reason& reason);
QString bridge(const domain::Bridge& bridge, const QString& broker);

// -- labels: a word or two, for chips, columns and choices; empty for a value that is not given
QString label(v1::LessonKind kind);
QString label(v1::Rung rung);
QString label(v1::Application application);
QString label(v1::ObstacleKind kind);
QString label(v1::VisitKind kind);
QString label(v1::ContactKind kind);
QString label(v1::ContributionKind kind);
QString label(v1::PairState state);
QString label(v1::FollowUpState state);
QString label(v1::Part part);
QString label(v1::BrokerRole role);
QString label(v1::Role role);
QString label(v1::Sector sector);
QString label(v1::Translocal link);
QString label(v1::SpaceKind kind);
QString label(domain::RhythmState state);
QString label(store::Standing standing);
QString label(sync::Phase phase);

// -- plans
QString question(v1::FollowUpPrompt prompt);
// As the record has it: in English whatever the planner reads, so that all devices write the same.
const char* asWritten(v1::FollowUpPrompt prompt);
// In the reader's language where it came by itself; otherwise as it was written.
QString question(const v1::FollowUp& followUp);
QString task(const v1::Task& task);

// -- rhythm: "Last contact 7 months ago. Usually in contact every 6 weeks." Before that, whether it is paused or
// closed, and why.
QString rhythm(const domain::Rhythm& rhythm);
// Its state in a word: one that is paused by hand is not one with a visit planned.
QString state(const domain::Rhythm& rhythm);
// That alone: "Paused until 1 March 2027 (Ramadan)." Empty where it is neither.
QString standing(const domain::Rhythm& rhythm);
// "2 changes wait to be sent."
QString sync(const sync::Status& status);

// -- languages, dates
QString language(std::string_view tag);
QString languages(const std::vector<std::string>& tags);
QString day(std::string_view day);
QString days(std::string_view starts, std::string_view ends);
// A day and time in the zone; the computer's own zone if it is empty.
QString moment(std::int64_t ms, std::string_view zone = {});
// "today", "yesterday", "5 days ago", "3 weeks ago", "tomorrow", "in 5 days".
QString daysFromNow(int days);

// As text that came from records or ids.
inline QString text(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

}  // namespace collega::session::words
