#include "app/viewmodels/picture_model.h"

#include <QDate>
#include <set>

#include "app/session/coordinators/coordination.h"
#include "app/session/rhythm/contact_months.h"
#include "app/session/words/coordination.h"
#include "app/viewmodels/sides.h"

namespace collega::viewmodels {

struct PictureModel::Content {
  PictureFacts facts;
  std::vector<MonthRow> months;
  std::vector<ContributionRow> contributions;
  QList<ScorePicture> scores;
};

namespace {

using App = QCoreApplication;
namespace words = session::words;
using Pictures = std::vector<domain::DimensionPicture>;

// -- the six dimensions
double latestOf(const domain::DimensionPicture& picture, const std::string& town) {
  const auto found = std::ranges::find(picture.latest, town, &domain::SideScore::town);
  return found == picture.latest.end() ? 0 : found->value;
}

double scoreIn(const domain::DimensionPicture& picture, const std::string& town, const std::string& quarter) {
  for (const auto& score : picture.course)
    if (score.town == town && score.quarter == quarter) return score.hundredths / 100.0;
  return 0;
}

QString spoken(double score) {
  return score > 0 ? QLocale().toString(score, 'f', score == static_cast<int>(score) ? 0 : 1) : QStringLiteral("–");
}

// "Trust: Amsterdam 2, Kocaeli 5."
QString wordsFor(const ScorePicture& scores, const PictureFacts& facts) {
  QStringList said;
  for (qsizetype i = 0; i < facts.axes.size(); ++i)
    said << App::translate("Partnership", "%1: %2 %3, %4 %5.", "a dimension, and how two towns score it")
                .arg(facts.axes[i], facts.ours, spoken(scores.ours.value(i)), facts.theirs,
                     spoken(scores.theirs.value(i)));
  return said.join(QLatin1Char(' '));
}

// "2026-Q3" as people write it.
QString quarterWords(const std::string& quarter) {
  return App::translate("Partnership", "Quarter %1 of %2").arg(text(quarter).right(1), text(quarter).left(4));
}

std::set<std::string, std::greater<>> quartersOf(const Pictures& pictures) {
  std::set<std::string, std::greater<>> quarters;
  for (const auto& picture : pictures)
    for (const auto& score : picture.course) quarters.insert(score.quarter);
  return quarters;
}

QList<ScorePicture> scoresOf(const Pictures& pictures, const PictureFacts& facts) {
  ScorePicture latest{App::translate("Partnership", "Now"), {}, {}, {}};
  for (const auto& picture : pictures) {
    latest.ours << latestOf(picture, utf8(facts.ours));
    latest.theirs << latestOf(picture, utf8(facts.theirs));
  }
  QList<ScorePicture> all{latest};
  for (const auto& quarter : quartersOf(pictures)) {
    ScorePicture then{quarterWords(quarter), {}, {}, {}};
    for (const auto& picture : pictures) {
      then.ours << scoreIn(picture, utf8(facts.ours), quarter);
      then.theirs << scoreIn(picture, utf8(facts.theirs), quarter);
    }
    all << then;
  }
  for (auto& each : all) each.words = wordsFor(each, facts);
  return all;
}

// -- months
std::vector<MonthRow> monthRows(const std::vector<domain::MonthCount>& months) {
  std::vector<MonthRow> rows;
  for (const auto& month : months) {
    const auto id = text(domain::text(month.first));
    rows.push_back(
        {id, QLocale().toString(QDate::fromString(id, Qt::ISODate), QStringLiteral("MMM yyyy")), month.days});
  }
  return rows;
}

QString rhythmWords(const std::vector<MonthRow>& months) {
  QStringList said;
  for (const auto& month : months)
    if (month.days > 0)
      said << App::translate("Partnership", "%1: %n day(s) with contact", nullptr, month.days).arg(month.label);
  return said.isEmpty() ? App::translate("Partnership", "No contact in these months.")
                        : said.join(QStringLiteral(". "));
}

// -- contributions
QString totalOf(const domain::ContributionLedger& ledger, const QString& town, const domain::Means& means) {
  for (const auto& side : ledger.sides)
    if (text(side.town) == town)
      for (const auto& sum : side.sums)
        if (sum.means == means) return words::amount(means, sum.total());
  return QStringLiteral("–");
}

std::vector<ContributionRow> contributionRows(const domain::ContributionLedger& ledger, const PictureFacts& facts) {
  std::map<domain::Means, std::int64_t> paid;
  for (const auto& side : ledger.sides)
    for (const auto& sum : side.sums) paid[sum.means] += sum.programme;
  std::vector<ContributionRow> rows;
  for (const auto& [means, programmes] : paid)
    rows.push_back({words::means(means), totalOf(ledger, facts.ours, means), totalOf(ledger, facts.theirs, means),
                    programmes > 0 ? words::amount(means, programmes) : QString()});
  return rows;
}

void describe(PictureFacts& facts, const domain::ModelFinding& finding) {
  facts.model = words::label(finding.model);
  facts.reason = words::reason(finding);
  facts.missing = words::missing(finding);
}

}  // namespace

Result<PictureModel::Content> PictureModel::read(Session& session, const Id& id) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(dimensions, session::dimensionsOf(session, id));
  COLLEGA_ASSIGN(months, session::contactMonths(session, id));
  COLLEGA_ASSIGN(network, session::networkModelOf(session, id));
  COLLEGA_ASSIGN(contributions, session::contributionsOf(session, id));
  const auto sides = sidesOf(dimensions.space, directory);
  Content content;
  content.facts.ours = sides.ours;
  content.facts.theirs = sides.theirs;
  describe(content.facts, network.finding);
  for (const auto& picture : dimensions.pictures) {
    content.facts.axes << words::label(picture.dimension);
    if (domain::differ(picture)) content.facts.differences << words::difference(picture);
  }
  for (const auto& split : contributions.ledger.splits) content.facts.splits << words::split(split);
  content.scores = scoresOf(dimensions.pictures, content.facts);
  content.months = monthRows(months);
  content.facts.rhythm = rhythmWords(content.months);
  content.contributions = contributionRows(contributions.ledger, content.facts);
  return content;
}

void PictureModel::setSpace(const QString& space) {
  if (space_ == space) return;
  space_ = space;
  reloadSoon();
  Q_EMIT spaceChanged();
}

QStringList PictureModel::times() const {
  QStringList times;
  for (const auto& each : scores_) times << each.when;
  return times;
}

void PictureModel::setTime(int time) {
  if (time_ == time) return;
  time_ = time;
  Q_EMIT timeChanged();
}

void PictureModel::reload() {
  if (space_.isEmpty()) return;
  load([id = idOf(space_)](Session& session) { return read(session, id); },
       [this](const Content& content) {
         facts_ = content.facts;
         scores_ = content.scores;
         months_.set(content.months);
         contributions_.set(content.contributions);
         if (time_ >= scores_.size()) time_ = 0;
         Q_EMIT changed();
         Q_EMIT timeChanged();
       });
}

}  // namespace collega::viewmodels
