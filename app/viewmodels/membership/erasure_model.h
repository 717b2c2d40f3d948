// Erasing what is about a person: first what would go and what would stay, then doing it.
#pragma once

#include <memory>

#include "app/session/keeping/erasure.h"
#include "app/viewmodels/profile_model.h"

namespace collega::viewmodels {

struct ErasureFacts {
  Q_GADGET
  QML_VALUE_TYPE(erasureFacts)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(bool self MEMBER self)
  Q_PROPERTY(bool possible MEMBER possible)
  Q_PROPERTY(QString obstacle MEMBER obstacle)
  Q_PROPERTY(int spaces MEMBER spaces)
  Q_PROPERTY(int entries MEMBER entries)
  Q_PROPERTY(int anew MEMBER anew)
  Q_PROPERTY(int deleted MEMBER deleted)
  Q_PROPERTY(QString elsewhere MEMBER elsewhere)
  Q_PROPERTY(QString memberOf MEMBER memberOf)
  Q_PROPERTY(bool gone MEMBER gone)

 public:
  QString name;
  bool self = false;
  bool possible = false;
  QString obstacle;  // why it cannot be done now
  int spaces = 0;
  int entries = 0;    // that lose their content
  int anew = 0;       // records that stay, without the person
  int deleted = 0;    // records that go
  QString elsewhere;  // the spaces in which a coordinator has to do the rest
  QString memberOf;   // the spaces that they can be put out of with it
  bool gone = false;  // of oneself: it is done, and has been sent
};

class ErasureModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged REQUIRED)
  Q_PROPERTY(collega::viewmodels::ErasureFacts facts READ facts NOTIFY changed)
  Q_PROPERTY(bool working READ working NOTIFY changed)
  // While it is worked out what would go: how far, 0 to 1.
  Q_PROPERTY(bool looking READ looking NOTIFY changed)
  Q_PROPERTY(double part READ part NOTIFY changed)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString person() const { return person_; }
  void setPerson(const QString& person);
  [[nodiscard]] ErasureFacts facts() const { return facts_; }
  [[nodiscard]] bool working() const { return working_; }
  [[nodiscard]] bool looking() const { return looking_; }
  [[nodiscard]] double part() const { return part_; }
  // Until it is looked again.
  Q_INVOKABLE void stop();
  Q_INVOKABLE void look();
  // It cannot be taken back. `andRemove`: also puts them out of the spaces that are theirs and one's own to coordinate.
  Q_INVOKABLE void erase(bool andRemove);

 Q_SIGNALS:
  void personChanged();
  void changed();
  void erased();

 protected:
  void reload() override;

 private:
  struct Turn;
  using Reading = std::shared_ptr<session::Erasure>;
  static Result<Turn> read(Session& session, const Id& person, Reading reading, bool anew);
  void readOn(bool anew);
  void take(const Turn& turn);

  QString person_;
  ErasureFacts facts_;
  bool working_ = false;
  bool looking_ = false;
  bool stopped_ = false;
  double part_ = 0;
  Reading reading_;
};

}  // namespace collega::viewmodels
