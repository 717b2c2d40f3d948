// The pictures of a partnership: the six dimensions as both sides see them, now and before; the rhythm of its months;
// what kind of network it is; who put in what.
#pragma once

#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

struct MonthRow {
  Q_GADGET
  Q_PROPERTY(QString month MEMBER id)
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(int days MEMBER days)

 public:
  QString id;     // "2026-11-01"
  QString label;  // as people write it
  int days = 0;
};

struct ContributionRow {
  Q_GADGET
  Q_PROPERTY(QString label MEMBER id)
  Q_PROPERTY(QString ours MEMBER ours)
  Q_PROPERTY(QString theirs MEMBER theirs)
  Q_PROPERTY(QString programmes MEMBER programmes)

 public:
  QString id;
  QString ours;
  QString theirs;
  QString programmes;  // what they paid; empty where they did not
};

// The scores of a quarter, or the latest of each side; 0 where there is none.
struct ScorePicture {
  QString when;
  QList<double> ours;
  QList<double> theirs;
  QString words;  // the same, to be read aloud
};

struct PictureFacts {
  Q_GADGET
  QML_VALUE_TYPE(pictureFacts)
  Q_PROPERTY(QString ours MEMBER ours)
  Q_PROPERTY(QString theirs MEMBER theirs)
  Q_PROPERTY(QStringList axes MEMBER axes)
  Q_PROPERTY(QStringList differences MEMBER differences)
  Q_PROPERTY(QString model MEMBER model)
  Q_PROPERTY(QString reason MEMBER reason)
  Q_PROPERTY(QStringList missing MEMBER missing)
  Q_PROPERTY(QStringList splits MEMBER splits)
  Q_PROPERTY(QString rhythm MEMBER rhythm)

 public:
  QString ours, theirs;
  QStringList axes;
  QStringList differences;  // worth a conversation
  QString model, reason;
  QStringList missing;
  QStringList splits;
  QString rhythm;  // its months, to be read aloud
};

class PictureModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged REQUIRED)
  Q_PROPERTY(collega::viewmodels::PictureFacts facts READ facts NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* months READ months CONSTANT)
  Q_PROPERTY(QAbstractItemModel* contributions READ contributions CONSTANT)
  // When the dimensions were scored: the latest of each side first, then quarter by quarter back.
  Q_PROPERTY(QStringList times READ times NOTIFY changed)
  Q_PROPERTY(int time READ time WRITE setTime NOTIFY timeChanged)
  Q_PROPERTY(QList<double> ourScores READ ourScores NOTIFY timeChanged)
  Q_PROPERTY(QList<double> theirScores READ theirScores NOTIFY timeChanged)
  Q_PROPERTY(QString scoreWords READ scoreWords NOTIFY timeChanged)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString space() const { return space_; }
  void setSpace(const QString& space);
  [[nodiscard]] PictureFacts facts() const { return facts_; }
  [[nodiscard]] QAbstractItemModel* months() { return &months_; }
  [[nodiscard]] QAbstractItemModel* contributions() { return &contributions_; }
  [[nodiscard]] QStringList times() const;
  [[nodiscard]] int time() const { return time_; }
  void setTime(int time);
  [[nodiscard]] QList<double> ourScores() const { return scores().ours; }
  [[nodiscard]] QList<double> theirScores() const { return scores().theirs; }
  [[nodiscard]] QString scoreWords() const { return scores().words; }

 Q_SIGNALS:
  void spaceChanged();
  void changed();
  void timeChanged();

 protected:
  void reload() override;

 private:
  struct Content;
  static Result<Content> read(Session& session, const Id& space);
  [[nodiscard]] ScorePicture scores() const { return scores_.value(time_); }

  QString space_;
  PictureFacts facts_;
  Rows<MonthRow> months_;
  Rows<ContributionRow> contributions_;
  QList<ScorePicture> scores_;
  int time_ = 0;
};

}  // namespace collega::viewmodels
