// One person: what they do, offer and seek, and whether one pairs with them.
#pragma once

#include "app/viewmodels/directory.h"
#include "app/viewmodels/profile_model.h"

namespace collega::viewmodels {

struct PersonFacts {
  Q_GADGET
  QML_VALUE_TYPE(personFacts)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString part MEMBER part)
  Q_PROPERTY(QString languages MEMBER languages)
  Q_PROPERTY(QString mail MEMBER mail)
  Q_PROPERTY(QString phone MEMBER phone)
  Q_PROPERTY(QString pair MEMBER pair)
  Q_PROPERTY(QString pairState MEMBER pairState)
  Q_PROPERTY(QStringList offers MEMBER offers)
  Q_PROPERTY(QStringList seeks MEMBER seeks)
  Q_PROPERTY(QStringList themes MEMBER themes)
  Q_PROPERTY(int side MEMBER side)
  Q_PROPERTY(bool mayPropose MEMBER mayPropose)

 public:
  QString name, note, part, languages, mail, phone;
  QString pair;       // the space of an accepted pair with them; empty if there is none
  QString pairState;  // in words; empty if nothing was proposed
  QStringList offers, seeks, themes;
  int side = Neutral;
  bool mayPropose = false;
};

class PersonModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged REQUIRED)
  Q_PROPERTY(collega::viewmodels::PersonFacts facts READ facts NOTIFY changed)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString person() const { return person_; }
  void setPerson(const QString& person);
  [[nodiscard]] PersonFacts facts() const { return facts_; }
  Q_INVOKABLE void propose(const QString& goal);

 Q_SIGNALS:
  void personChanged();
  void changed();
  void proposed();

 protected:
  void reload() override;

 private:
  QString person_;
  PersonFacts facts_;
};

}  // namespace collega::viewmodels
