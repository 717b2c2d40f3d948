#include "app/session/lessons/lesson_versions.h"

#include <algorithm>
#include <array>
#include <map>

namespace collega::session {

namespace {

constexpr std::array<std::uint32_t, 5> texts{v1::Lesson::kSeenFieldNumber, v1::Lesson::kMeaningFieldNumber,
                                             v1::Lesson::kPlanFieldNumber, v1::Lesson::kHomeEffectFieldNumber,
                                             v1::Lesson::kRungEvidenceFieldNumber};

bool isText(std::uint32_t field) { return std::ranges::find(texts, field) != texts.end(); }

const google::protobuf::FieldDescriptor& descriptorOf(std::uint32_t field) {
  return *v1::Lesson::descriptor()->FindFieldByNumber(static_cast<int>(field));
}

std::string textIn(const v1::Lesson& lesson, std::uint32_t field) {
  return lesson.GetReflection()->GetString(lesson, &descriptorOf(field));
}

// Follows the texts from change to change.
class Following {
 public:
  Result<LessonVersion> take(const store::HistoryItem& item) {
    LessonVersion version{item.stamp, {}, first_, false, false, false};
    first_ = false;
    v1::Lesson values;
    if (!values.ParseFromString(item.change.values())) return {Problem::Damaged, "a change of a lesson"};
    for (const auto field : item.change.fields()) takeField(values, field, version);
    version.others = version.others || item.change.set_changes_size() > 0;
    version.deleted = item.change.has_deleted() && item.change.deleted();
    version.restored = item.change.has_deleted() && !item.change.deleted();
    return version;
  }

 private:
  void takeField(const v1::Lesson& values, std::uint32_t field, LessonVersion& version) {
    if (!isText(field)) {
      version.others = true;
      return;
    }
    auto& now = now_[field];
    auto after = textIn(values, field);
    if (after == now) return;
    version.texts.push_back({field, now, after});
    now = std::move(after);
  }

  bool first_ = true;
  std::map<std::uint32_t, std::string> now_;
};

bool saysSomething(const LessonVersion& version) {
  return version.first || !version.texts.empty() || version.others || version.deleted || version.restored;
}

}  // namespace

Result<std::vector<LessonVersion>> lessonVersions(Session& session, const Id& lesson) {
  COLLEGA_ASSIGN(history, session.history(lesson));
  Following following;
  std::vector<LessonVersion> versions;
  for (const auto& item : history) {
    COLLEGA_ASSIGN(version, following.take(item));
    if (saysSomething(version)) versions.push_back(std::move(version));
  }
  std::ranges::reverse(versions);
  return versions;
}

Result<std::vector<Disagreement>> disagreementsIn(Session& session, const Id& lesson) {
  COLLEGA_ASSIGN(item, session.get<v1::Lesson>(lesson));
  COLLEGA_ASSIGN(conflicts, session.conflicts(lesson));
  std::vector<Disagreement> found;
  for (const auto& [record, space, overwritten] : conflicts) {
    v1::Lesson lost;
    if (!isText(overwritten.field) || !lost.ParseFromString(overwritten.slice)) continue;
    found.push_back({overwritten.field, textIn(item.value, overwritten.field), textIn(lost, overwritten.field),
                     overwritten.won, overwritten.lost});
  }
  return found;
}

Result<void> settleText(Session& session, const Id& lesson, std::uint32_t field, const std::string& text) {
  if (!isText(field)) return {Problem::InvalidInput, "no text of a lesson"};
  COLLEGA_ASSIGN(item, session.get<v1::Lesson>(lesson));
  item.value.GetReflection()->SetString(&item.value, &descriptorOf(field), text);
  return session.settle(lesson, item.value, field);
}

}  // namespace collega::session
