// Inside reports: the sections, each where there is something to say. In the language that this thread is speaking.
#pragma once

#include "app/formats/report/report.h"
#include "app/session/sharing/report_sources.h"
#include "app/session/words/reports.h"

namespace collega::session {

// More sides than this are not told apart by their colours.
inline constexpr std::size_t mostSides = 4;
inline constexpr qsizetype mostSentences = 4;

using Made = std::optional<formats::report::Section>;

// With its heading, still empty.
formats::report::Section reportSection(words::ReportPart part, const ReportSources& sources);

// -- who learns what
Made balanceSection(const ReportSources& sources);
Made dimensionsSection(const ReportSources& sources);
Made ladderSection(const ReportSources& sources);
Made kindsSection(const ReportSources& sources);
Made quotesSection(const ReportSources& sources, const QString& language);

// -- how the work goes
Made rhythmSection(const ReportSources& sources);
Made partnershipsSection(const ReportSources& sources);  // of a network
Made obstaclesSection(const ReportSources& sources);
Made followUpsSection(const ReportSources& sources);
Made contributionsSection(const ReportSources& sources);
Made networkSection(const ReportSources& sources);

std::vector<formats::report::Section> reportSections(const ReportSources& sources, const QString& language);

}  // namespace collega::session
