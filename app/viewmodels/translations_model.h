// A lesson in other languages, beside its own words; and whether those who were there say that this is what was meant.
#pragma once

#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

struct TranslationRow {
  Q_GADGET
  Q_PROPERTY(QString language MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString by MEMBER by)
  Q_PROPERTY(QString note MEMBER note)
  // {question, original, words} each.
  Q_PROPERTY(QVariantList parts MEMBER parts)
  Q_PROPERTY(bool mine MEMBER mine)

 public:
  QString id;    // the tag of the language
  QString name;  // of the language
  QString by;    // empty where the interpreter is not to be named
  QString note;  // what its readers should know of the culture it comes from
  QVariantList parts;
  bool mine = false;
};

struct CheckRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString words MEMBER words)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(bool asMeant MEMBER asMeant)

 public:
  QString id;
  QString words;
  QString note;
  bool asMeant = false;
};

struct OriginalFacts {
  Q_GADGET
  QML_VALUE_TYPE(originalFacts)
  Q_PROPERTY(QString language MEMBER language)
  Q_PROPERTY(QString seen MEMBER seen)
  Q_PROPERTY(QString meaning MEMBER meaning)
  Q_PROPERTY(QString plan MEMBER plan)
  Q_PROPERTY(bool mayCheck MEMBER mayCheck)

 public:
  QString language;  // its name; empty where it is not said
  QString seen, meaning, plan;
  bool mayCheck = false;
};

class TranslationsModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString lesson READ lesson WRITE setLesson NOTIFY lessonChanged REQUIRED)
  Q_PROPERTY(collega::viewmodels::OriginalFacts original READ original NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* translations READ translations CONSTANT)
  Q_PROPERTY(QAbstractItemModel* checks READ checks CONSTANT)
  // To translate into: what colleagues speak, without the lesson's own.
  Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
  Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY changed)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString lesson() const { return lesson_; }
  void setLesson(const QString& lesson);
  [[nodiscard]] OriginalFacts original() const { return original_; }
  [[nodiscard]] QAbstractItemModel* translations() { return &translations_; }
  [[nodiscard]] QAbstractItemModel* checks() { return &checks_; }
  [[nodiscard]] QStringList languages() const { return languages_; }
  [[nodiscard]] QStringList languageNames() const;

  // What is left empty stays as oneself had it. `named`: whether one agrees to be named with it.
  Q_INVOKABLE void translate(const QString& language, const QStringList& answers, const QString& note, bool named);
  Q_INVOKABLE void check(bool asMeant, const QString& note);

 Q_SIGNALS:
  void lessonChanged();
  void changed();
  void translated();

 protected:
  void reload() override;

 private:
  struct Content;
  static Result<Content> read(Session& session, const Id& lesson);
  QString lesson_;
  OriginalFacts original_;
  Rows<TranslationRow> translations_;
  Rows<CheckRow> checks_;
  QStringList languages_;
};

}  // namespace collega::viewmodels
