// One visit: preparing it, being there, and looking back.
#pragma once

#include "app/viewmodels/follow_up_rows.h"
#include "app/viewmodels/lesson_rows.h"
#include "app/viewmodels/person_rows.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"
#include "app/viewmodels/visit_rows.h"

namespace collega::viewmodels {

struct VisitFacts {
  Q_GADGET
  QML_VALUE_TYPE(visitFacts)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString when MEMBER when)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(QString host MEMBER host)
  Q_PROPERTY(QString place MEMBER place)
  Q_PROPERTY(QString programme MEMBER programme)
  Q_PROPERTY(QString agreedBy MEMBER agreedBy)
  Q_PROPERTY(QString debrief MEMBER debrief)
  Q_PROPERTY(QString preparation MEMBER preparation)
  Q_PROPERTY(QStringList before MEMBER before)
  Q_PROPERTY(QStringList after MEMBER after)
  Q_PROPERTY(double prepared MEMBER prepared)
  Q_PROPERTY(int phase MEMBER phase)
  Q_PROPERTY(bool past MEMBER past)

 public:
  QString title, when, kind, host, place, programme, agreedBy, debrief, preparation;
  QStringList before;  // what is worth knowing or doing before it
  QStringList after;   // what is still missing after it
  double prepared = 0;
  int phase = 0;  // preparing, under way, looking back
  bool past = false;
};

struct TaskRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString words MEMBER words)
  Q_PROPERTY(bool done MEMBER done)

 public:
  QString id;
  QString words;
  bool done = false;
};

// What a visitor should know about the town: a heading, and what is said under it.
struct BriefingRow {
  Q_GADGET
  Q_PROPERTY(QString heading MEMBER id)
  Q_PROPERTY(QString words MEMBER words)

 public:
  QString id;
  QString words;
};

class VisitModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString visit READ visit WRITE setVisit NOTIFY visitChanged REQUIRED)
  Q_PROPERTY(collega::viewmodels::VisitFacts facts READ facts NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* tasks READ tasks CONSTANT)
  Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
  Q_PROPERTY(QAbstractItemModel* lessons READ lessons CONSTANT)
  Q_PROPERTY(QAbstractItemModel* followUps READ followUps CONSTANT)
  Q_PROPERTY(QAbstractItemModel* briefing READ briefing CONSTANT)
  // From before, about the same town or theme; each says why.
  Q_PROPERTY(QAbstractItemModel* fitting READ fitting CONSTANT)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString visit() const { return visit_; }
  void setVisit(const QString& visit);
  [[nodiscard]] VisitFacts facts() const { return facts_; }
  [[nodiscard]] QAbstractItemModel* tasks() { return &tasks_; }
  [[nodiscard]] QAbstractItemModel* people() { return &people_; }
  [[nodiscard]] QAbstractItemModel* lessons() { return &lessons_; }
  [[nodiscard]] QAbstractItemModel* followUps() { return &followUps_; }
  [[nodiscard]] QAbstractItemModel* briefing() { return &briefing_; }
  [[nodiscard]] QAbstractItemModel* fitting() { return &fitting_; }

  Q_INVOKABLE void setDone(const QString& task, bool done);
  Q_INVOKABLE void addTask(const QString& words);
  Q_INVOKABLE void setDebrief(const QString& words);
  Q_INVOKABLE void setProgramme(const QString& words);
  Q_INVOKABLE void setAgreedBy(const QString& words);

 Q_SIGNALS:
  void visitChanged();
  void changed();

 protected:
  void reload() override;

 private:
  struct Content;
  static Result<Content> read(Session& session, const Id& visit);
  void change(std::function<void(v1::Visit&)> edit);
  QString visit_;
  VisitFacts facts_;
  Rows<TaskRow> tasks_;
  Rows<PersonRow> people_;
  Rows<LessonRow> lessons_;
  Rows<FollowUpRow> followUps_;
  Rows<BriefingRow> briefing_;
  Rows<LessonRow> fitting_;
};

}  // namespace collega::viewmodels
