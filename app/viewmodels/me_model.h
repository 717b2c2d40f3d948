// One's own profile as colleagues see it, and the passphrase that opens it.
#pragma once

#include "app/viewmodels/profile_model.h"

namespace collega::viewmodels {

struct MeFacts {
  Q_GADGET
  QML_VALUE_TYPE(meFacts)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString town MEMBER town)
  Q_PROPERTY(QString organisation MEMBER organisation)
  Q_PROPERTY(QString profession MEMBER profession)
  // Lists, with commas between; the languages as tags, such as nl.
  Q_PROPERTY(QString themes MEMBER themes)
  Q_PROPERTY(QString languages MEMBER languages)
  Q_PROPERTY(QString offers MEMBER offers)
  Q_PROPERTY(QString seeks MEMBER seeks)
  Q_PROPERTY(bool paused MEMBER paused)

 public:
  QString name, town, organisation, profession;
  QString themes, languages, offers, seeks;
  bool paused = false;

  bool operator==(const MeFacts&) const = default;
};

class MeModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(collega::viewmodels::MeFacts facts READ facts NOTIFY changed)
  // To choose from: what is spoken in and between the towns, and whatever else this person speaks.
  Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
  Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY changed)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] MeFacts facts() const { return facts_; }
  [[nodiscard]] QStringList languages() const;
  [[nodiscard]] QStringList languageNames() const;
  // Where anything changed.
  Q_INVOKABLE void save(const collega::viewmodels::MeFacts& facts);
  Q_INVOKABLE void changePassphrase(const QString& before, const QString& after);

 Q_SIGNALS:
  void changed();
  void saved();
  void passphraseChanged();

 protected:
  void reload() override;

 private:
  MeFacts facts_;
};

}  // namespace collega::viewmodels
