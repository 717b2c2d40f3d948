#include "app/session/sharing/report_sections.h"

namespace collega::session {

formats::report::Section reportSection(words::ReportPart part, const ReportSources& sources) {
  auto heading = words::heading(part, sources);
  return {std::move(heading.words), std::move(heading.caption), {}, {}};
}

std::vector<formats::report::Section> reportSections(const ReportSources& sources, const QString& language) {
  std::vector<formats::report::Section> sections;
  for (auto& made :
       {balanceSection(sources), dimensionsSection(sources), partnershipsSection(sources), ladderSection(sources),
        rhythmSection(sources), kindsSection(sources), obstaclesSection(sources), followUpsSection(sources),
        networkSection(sources), quotesSection(sources, language), contributionsSection(sources)})
    if (made) sections.push_back(*made);
  return sections;
}

}  // namespace collega::session
