#include "app/viewmodels/wording_rows.h"

#include <QCoreApplication>

#include "app/domain/lessons/word_difference.h"
#include "app/session/lessons/lesson_versions.h"
#include "app/session/words/words.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;
using App = QCoreApplication;
using session::LessonVersion;

QString questionOf(std::uint32_t field) {
  switch (field) {
    case v1::Lesson::kSeenFieldNumber:
      return App::translate("LessonVersions", "What did you see?");
    case v1::Lesson::kMeaningFieldNumber:
      return App::translate("LessonVersions", "What does it tell you?");
    case v1::Lesson::kPlanFieldNumber:
      return App::translate("LessonVersions", "What will you do with it?");
    case v1::Lesson::kHomeEffectFieldNumber:
      return App::translate("LessonVersions", "What do residents at home gain?");
    default:
      return App::translate("LessonVersions", "What shows it?");
  }
}

QString byWhom(const records::Stamp& stamp, const Directory& directory) {
  return joined({directory.name(stamp.account), words::moment(stamp.madeAtMs)});
}

DisagreementRow rowOf(const session::Disagreement& each, const Directory& directory) {
  DisagreementRow row;
  row.id = QString::number(each.field) + shown(each.otherBy.device) + QString::number(each.otherBy.madeAtMs);
  row.question = questionOf(each.field);
  row.kept = text(each.kept);
  row.other = text(each.other);
  row.combined = text(domain::combined(each.kept, each.other));
  row.keptName = directory.name(each.keptBy.account);
  row.otherName = directory.name(each.otherBy.account);
  row.keptBy = byWhom(each.keptBy, directory);
  row.otherBy = byWhom(each.otherBy, directory);
  row.field = static_cast<int>(each.field);
  row.keptSide = directory.side(each.keptBy.account);
  row.otherSide = directory.side(each.otherBy.account);
  row.pieces = comparedWords(each.kept, each.other);
  return row;
}

// Where no text of it changed.
QString noteOf(const LessonVersion& version) {
  if (version.deleted) return App::translate("LessonVersions", "Deleted");
  if (version.restored) return App::translate("LessonVersions", "Brought back");
  if (version.first) return App::translate("LessonVersions", "Written");
  return App::translate("LessonVersions", "Changed what belongs to it: where it stands, towns, themes, obstacles");
}

VersionRow blankRow(const LessonVersion& version, std::size_t number, const Directory& directory) {
  VersionRow row;
  row.id = QString::number(number);
  row.name = directory.name(version.stamp.account);
  row.section = byWhom(version.stamp, directory);
  row.side = directory.side(version.stamp.account);
  return row;
}

VersionRow textRow(VersionRow row, const session::TextChange& change) {
  row.id += u'/' + QString::number(change.field);
  row.question = questionOf(change.field);
  row.before = text(change.before);
  row.field = static_cast<int>(change.field);
  row.revertible = !change.before.empty();
  row.pieces = comparedWords(change.before, change.after);
  return row;
}

}  // namespace

QVariantList comparedWords(const std::string& first, const std::string& second) {
  QVariantList pieces;
  for (const auto& piece : domain::compareWords(first, second))
    pieces << QVariantMap{{"words", text(piece.words)}, {"mark", static_cast<int>(piece.in)}};
  return pieces;
}

Result<std::vector<DisagreementRow>> disagreementRows(session::Session& session, const Id& lesson) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(found, session::disagreementsIn(session, lesson));
  std::vector<DisagreementRow> rows;
  for (const auto& each : found) rows.push_back(rowOf(each, directory));
  return rows;
}

Result<std::vector<VersionRow>> versionRows(session::Session& session, const Id& lesson) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(versions, session::lessonVersions(session, lesson));
  std::vector<VersionRow> rows;
  for (std::size_t i = 0; i < versions.size(); ++i) {
    const auto blank = blankRow(versions[i], versions.size() - i, directory);
    for (const auto& change : versions[i].texts) rows.push_back(textRow(blank, change));
    if (versions[i].texts.empty()) {
      rows.push_back(blank);
      rows.back().note = noteOf(versions[i]);
    }
  }
  return rows;
}

}  // namespace collega::viewmodels
