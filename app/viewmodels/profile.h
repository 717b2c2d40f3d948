// The profile that the screens are about: opening and locking it, whose it is, and how its sync stands.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QDateTime>
#include <QObject>
#include <filesystem>

#include "app/session/worker.h"

namespace collega::viewmodels {

// How the sync stands, in words: for the chip, and for the page that explains.
struct SyncFacts {
  Q_GADGET
  QML_VALUE_TYPE(syncFacts)
  Q_PROPERTY(int standing MEMBER standing)
  Q_PROPERTY(QString chip MEMBER chip)
  Q_PROPERTY(QString words MEMBER words)
  Q_PROPERTY(QString reason MEMBER reason)
  Q_PROPERTY(QString progress MEMBER progress)
  Q_PROPERTY(double part MEMBER part)

 public:
  int standing = 0;  // SyncChip.State: in step, working, offline, stopped
  QString chip;
  QString words;
  QString reason;
  QString progress;  // while much is under way
  double part = 0;   // of it, 0 to 1; 0 where nobody knows
};

class Profile : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The program makes it")
  Q_PROPERTY(Standing standing READ standing NOTIFY standingChanged)
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
  Q_PROPERTY(QString name READ name NOTIFY meChanged)
  Q_PROPERTY(QString town READ town NOTIFY meChanged)
  Q_PROPERTY(QString account READ account NOTIFY meChanged)
  Q_PROPERTY(QString server READ server NOTIFY meChanged)
  // In any space.
  Q_PROPERTY(bool broker READ broker NOTIFY meChanged)
  // Of a partnership or a network.
  Q_PROPERTY(bool coordinator READ coordinator NOTIFY meChanged)
  Q_PROPERTY(collega::viewmodels::SyncFacts sync READ sync NOTIFY syncChanged)

 public:
  enum Standing { Missing, Locked, Opening, Open };
  Q_ENUM(Standing)

  Profile(std::filesystem::path folder, sync::Clock clock, QObject* parent = nullptr);

  [[nodiscard]] Standing standing() const { return standing_; }
  [[nodiscard]] QString problem() const { return problem_; }
  [[nodiscard]] QString name() const { return name_; }
  [[nodiscard]] QString town() const { return town_; }
  [[nodiscard]] QString account() const { return account_; }
  [[nodiscard]] QString server() const { return server_; }
  [[nodiscard]] bool broker() const { return broker_; }
  [[nodiscard]] bool coordinator() const { return coordinator_; }
  [[nodiscard]] SyncFacts sync() const { return sync_; }
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  [[nodiscard]] session::Worker& worker() { return worker_; }
  [[nodiscard]] QDateTime now() const;

  Q_INVOKABLE void unlock(const QString& passphrase);
  void unlockByKey(crypto::Secret key);
  Q_INVOKABLE void lock();
  // For whoever forgot the passphrase and has the recovery code: what is here keeps its files, in a folder beside this
  // one, and one begins anew.
  Q_INVOKABLE void setAside();
  // Takes the profile from this device for good; one begins anew.
  Q_INVOKABLE void removeHere();
  Q_INVOKABLE void syncNow();
  // A profile was made by the onboarding, and is open.
  void made();

 Q_SIGNALS:
  void standingChanged();
  void problemChanged();
  // What is being written is kept now.
  void locking();
  void removed();
  void meChanged();
  void syncChanged();
  void recordsChanged();

 private:
  void setStanding(Standing standing);
  void await(QFuture<Result<void>> opening);
  void setProblem(const QString& problem);
  void readMe();
  void takeStatus(const sync::Status& status);

  std::filesystem::path folder_;
  session::Worker worker_;
  Standing standing_;
  QString problem_;
  QString name_;
  QString town_;
  QString account_;
  QString server_;
  bool broker_ = false;
  bool coordinator_ = false;
  SyncFacts sync_;
};

// For a QString that holds a secret: taken over, and the copy made here wiped.
crypto::Secret secretOf(const QString& words);

}  // namespace collega::viewmodels
