// The calendar: a month with what stands on its days, one day of it, or everything that is still to come.
#pragma once

#include "app/viewmodels/calendar_rows.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

class CalendarModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  // "2026-12".
  Q_PROPERTY(QString month READ month WRITE setMonth NOTIFY monthChanged)
  // "2026-12-09"; empty: the whole month.
  Q_PROPERTY(QString day READ day WRITE setDay NOTIFY dayChanged)
  // From today on, however far away.
  Q_PROPERTY(bool agenda READ agenda WRITE setAgenda NOTIFY agendaChanged)
  Q_PROPERTY(QString today READ today NOTIFY changed)
  Q_PROPERTY(QVariantMap marks READ marks NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* entries READ entries CONSTANT)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString month() const { return month_.toString(QStringLiteral("yyyy-MM")); }
  void setMonth(const QString& month);
  [[nodiscard]] QString day() const { return day_.toString(Qt::ISODate); }
  void setDay(const QString& day);
  [[nodiscard]] bool agenda() const { return agenda_; }
  void setAgenda(bool agenda);
  [[nodiscard]] QString today() const;
  [[nodiscard]] QVariantMap marks() const { return marks_; }
  [[nodiscard]] QAbstractItemModel* entries() { return &entries_; }

 Q_SIGNALS:
  void monthChanged();
  void dayChanged();
  void agendaChanged();
  void changed();

 protected:
  void reload() override;

 private:
  [[nodiscard]] QDate now() const;
  void take(const std::vector<CalendarRow>& rows);
  QDate month_;  // its first day; invalid until there is a profile
  QDate day_;
  bool agenda_ = false;
  QVariantMap marks_;
  Rows<CalendarRow> entries_;
};

}  // namespace collega::viewmodels
