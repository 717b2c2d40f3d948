#include "app/viewmodels/lesson_editor.h"

#include <algorithm>

namespace collega::viewmodels {
namespace {

constexpr int pauseMs = 700;

QString beginningOf(const v1::Lesson& lesson) {
  const auto& words = !lesson.plan().empty()   ? lesson.plan()
                      : !lesson.seen().empty() ? lesson.seen()
                                               : lesson.meaning();
  const auto line = text(words).simplified();
  return line.size() <= 60 ? line : line.left(line.lastIndexOf(' ', 60)) + QChar(0x2026);
}

}  // namespace

LessonEditor::LessonEditor(QObject* parent) : ProfileModel(parent) {
  pause_.setSingleShot(true);
  pause_.setInterval(pauseMs);
  connect(&pause_, &QTimer::timeout, this, &LessonEditor::keep);
}

LessonEditor::~LessonEditor() { keep(); }

void LessonEditor::reload() {
  if (begun_) return;
  load([id = idOf(origin_)](Session& session) { return beginLesson(session, id); },
       [this](const LessonBeginning& beginning) {
         if (!begun_) begin(beginning);
       });
}

void LessonEditor::begin(const LessonBeginning& beginning) {
  begun_ = true;
  new_ = beginning.id.isNull();
  placed_ = !new_;
  id_ = beginning.id;
  draft_ = std::make_shared<LessonDraft>(beginning.id, beginning.lesson);
  lesson_ = beginning.lesson;
  places_ = beginning.places;
  place_ = beginning.place;
  visit_ = beginning.visit;
  Q_EMIT begun();
  Q_EMIT changed();
  Q_EMIT keptChanged();
}

LessonPlace LessonEditor::current() const {
  return place_ < static_cast<int>(places_.size()) ? places_[static_cast<std::size_t>(place_)] : LessonPlace{};
}

void LessonEditor::touched() {
  edited_ = true;
  pause_.start();
  Q_EMIT changed();
  Q_EMIT keptChanged();
}

bool LessonEditor::worthKeeping() const {
  return placed_ || !(seen().trimmed() + meaning().trimmed() + plan().trimmed()).isEmpty();
}

void LessonEditor::keep() {
  pause_.stop();
  if (!profile() || !edited_ || places_.empty() || !worthKeeping()) return;
  edited_ = false;
  placed_ = true;
  const bool remind = reminder_ != keptReminder_;
  keptReminder_ = reminder_;
  ask(
      [draft = draft_, space = current().space, lesson = lesson_, remind, months = reminder_,
       question = utf8(tr("What came of it: %1").arg(beginningOf(lesson_)))](Session& session) -> Result<Id> {
        COLLEGA_TRY(draft->keep(session, space, lesson));
        if (remind) COLLEGA_TRY(draft->remind(session, space, months, question));
        return draft->id();
      },
      [this](const Id& id) {
        id_ = id;
        Q_EMIT keptChanged();
      });
}

void LessonEditor::setSeen(const QString& words) {
  if (words == seen()) return;
  lesson_.set_seen(utf8(words));
  touched();
}

void LessonEditor::setMeaning(const QString& words) {
  if (words == meaning()) return;
  lesson_.set_meaning(utf8(words));
  touched();
}

void LessonEditor::setPlan(const QString& words) {
  if (words == plan()) return;
  lesson_.set_plan(utf8(words));
  touched();
}

int LessonEditor::learner() const {
  const auto learns = [this](const QString& town) { return std::ranges::count(lesson_.learners(), utf8(town)) > 0; };
  const bool ours = learns(ourTown());
  const bool theirs = learns(theirTown());
  if (ours && theirs) return 2;
  return ours ? 0 : theirs ? 1 : -1;
}

void LessonEditor::setLearner(int learner) {
  lesson_.clear_learners();
  if (learner == 0 || learner == 2) lesson_.add_learners(utf8(ourTown()));
  if (learner == 1 || learner == 2) lesson_.add_learners(utf8(theirTown()));
  touched();
}

void LessonEditor::setRung(int rung) {
  lesson_.set_rung(static_cast<v1::Rung>(rung + 1));
  touched();
}

QStringList LessonEditor::obstacleNames() const {
  QStringList names;
  for (int kind = v1::OBSTACLE_KIND_MANDATE; kind <= v1::OBSTACLE_KIND_STAFF_LEFT; ++kind)
    names << session::words::label(static_cast<v1::ObstacleKind>(kind));
  return names;
}

QList<int> LessonEditor::obstacles() const {
  QList<int> numbers;
  for (const auto& obstacle : lesson_.obstacles()) numbers << obstacle.kind() - v1::OBSTACLE_KIND_MANDATE;
  return numbers;
}

void LessonEditor::toggleObstacle(int number) {
  const auto kind = static_cast<v1::ObstacleKind>(number + v1::OBSTACLE_KIND_MANDATE);
  auto& all = *lesson_.mutable_obstacles();
  const auto found = std::ranges::find(all, kind, [](const auto& obstacle) { return obstacle.kind(); });
  if (found == all.end())
    all.Add()->set_kind(kind);
  else
    all.erase(found);
  touched();
}

void LessonEditor::setReminder(int months) {
  reminder_ = months == reminder_ ? 0 : months;
  touched();
}

QString LessonEditor::reminderDay() const {
  if (!profile() || reminder_ == 0) return {};
  return session::words::day(profile()->now().date().addMonths(reminder_).toString(Qt::ISODate).toStdString());
}

QStringList LessonEditor::places() const {
  QStringList names;
  for (const auto& each : places_) names << (each.pair ? tr("With %1").arg(each.name) : each.name);
  return names;
}

void LessonEditor::setPlace(int place) {
  if (placed_ || place == place_) return;
  const int learned = learner();
  place_ = place;
  lesson_.clear_visit();
  visit_.clear();
  setLearner(learned);
}

}  // namespace collega::viewmodels
