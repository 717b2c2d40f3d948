// Inside reports: all that one is made of, before it is put into words.
#pragma once

#include "app/domain/coordinators/period_counts.h"
#include "app/domain/lessons/lesson_words.h"
#include "app/domain/lessons/publication.h"
#include "app/session/coordinators/balances.h"
#include "app/session/coordinators/coordination.h"
#include "app/session/lessons/publishing.h"
#include "app/session/rhythm/rhythms.h"

namespace collega::session {

struct ReportSources {
  SpaceInfo space;
  std::vector<std::string> towns;
  v1::Partnership about;  // of a partnership; of a pair, the partnership's
  domain::Day today;
  domain::Period period;

  Balance balance;
  std::vector<domain::DimensionPicture> dimensions;
  domain::ModelFinding model;
  domain::ContributionLedger contributions;
  domain::ObstaclePicture obstacles;
  domain::Funnel funnel;
  std::vector<TieRhythm> rhythms;  // its own; of a network, those of its partnerships
  std::vector<domain::MonthCount> months;

  domain::LessonCounts lessons;
  int visits = 0;
  domain::FollowUpCounts followUps;
  int openBackings = 0;
  std::vector<PublicLesson> published;  // newest first; without those that name somebody
};

// What names a member is left out wherever it stands: who can lift an obstacle, how it began.
Result<ReportSources> gatherReport(Session& session, const Id& space, const domain::Period& period);

}  // namespace collega::session
