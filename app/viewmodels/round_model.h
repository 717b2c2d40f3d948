// An exchange round as a coordinator plans it: who would be paired with whom and why; two can be kept together,
// somebody left out; nothing is sent before it is proposed.
#pragma once

#include "app/domain/pairing/exchange_round.h"
#include "app/viewmodels/directory.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

struct RoundPairRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString one MEMBER one)
  Q_PROPERTY(QString other MEMBER other)
  Q_PROPERTY(QString oneNote MEMBER oneNote)
  Q_PROPERTY(QString otherNote MEMBER otherNote)
  Q_PROPERTY(QString oneId MEMBER oneId)
  Q_PROPERTY(QString otherId MEMBER otherId)
  Q_PROPERTY(QString fit MEMBER fit)
  Q_PROPERTY(QStringList reasons MEMBER reasons)
  Q_PROPERTY(int oneSide MEMBER oneSide)
  Q_PROPERTY(int otherSide MEMBER otherSide)
  Q_PROPERTY(bool pinned MEMBER pinned)

 public:
  QString id, one, other, oneNote, otherNote, oneId, otherId, fit;
  QStringList reasons;
  int oneSide = Neutral;
  int otherSide = Neutral;
  bool pinned = false;
};

struct RoundLeftRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString why MEMBER why)
  Q_PROPERTY(int side MEMBER side)
  Q_PROPERTY(bool excluded MEMBER excluded)

 public:
  QString id, name, why;
  int side = Neutral;
  bool excluded = false;
};

class RoundModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged REQUIRED)
  Q_PROPERTY(QString name READ name NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* pairs READ pairs CONSTANT)
  Q_PROPERTY(QAbstractItemModel* left READ left CONSTANT)
  Q_PROPERTY(int count READ count NOTIFY changed)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString space() const { return space_; }
  void setSpace(const QString& space);
  [[nodiscard]] QString name() const { return name_; }
  [[nodiscard]] QAbstractItemModel* pairs() { return &pairs_; }
  [[nodiscard]] QAbstractItemModel* left() { return &left_; }
  [[nodiscard]] int count() const { return pairs_.rowCount(); }

  // These two, whatever is better; or no longer so.
  Q_INVOKABLE void pin(const QString& one, const QString& other, bool pinned);
  // Not these two with each other.
  Q_INVOKABLE void keepApart(const QString& one, const QString& other);
  Q_INVOKABLE void exclude(const QString& person, bool excluded);
  Q_INVOKABLE void propose();

 Q_SIGNALS:
  void spaceChanged();
  void changed();
  void proposed(int pairs);

 protected:
  void reload() override;

 private:
  struct Content;
  static Result<Content> read(Session& session, const Id& space, const domain::RoundWishes& wishes);
  QString space_;
  QString name_;
  domain::RoundWishes wishes_;
  domain::Round round_;
  Rows<RoundPairRow> pairs_;
  Rows<RoundLeftRow> left_;
};

}  // namespace collega::viewmodels
