// Visits as lists show them.
#pragma once

#include <QObject>
#include <optional>

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

struct VisitRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString when MEMBER when)
  Q_PROPERTY(QString who MEMBER who)
  Q_PROPERTY(QString preparation MEMBER preparation)
  Q_PROPERTY(QString standing MEMBER standing)
  Q_PROPERTY(double prepared MEMBER prepared)
  Q_PROPERTY(int side MEMBER side)
  Q_PROPERTY(bool past MEMBER past)

 public:
  QString id;
  QString title;
  QString when;
  QString who;
  QString preparation;  // "3 of 5 preparations done"
  QString standing;     // empty once it is in step
  double prepared = 0;  // 0 to 1
  int side = Neutral;   // of the host
  bool past = false;
  std::string starts;
};

VisitRow visitRow(const session::Item<v1::Visit>& visit, const Directory& directory, const std::string& today);
// Those to come first, the next one at the top; then those that were, the last one first.
Result<std::vector<VisitRow>> visitRows(session::Session& session, const std::optional<Id>& space = std::nullopt);

// What a visit is called: its title, or its kind and host.
QString titleOf(const v1::Visit& visit);

}  // namespace collega::viewmodels
