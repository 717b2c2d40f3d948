// The people of the demo, each with a session of their own: in memory, but with real keys and a real connection.
#pragma once

#include <QStringList>
#include <memory>

#include "app/session/demo/demo_data.h"
#include "app/session/session.h"

namespace collega::session {

class Cast {
 public:
  // `lead` plays the one who has this name.
  Cast(Session& lead, QString leadName, Session::Clock clock);
  ~Cast();  // the lead's clock goes right again
  Cast(const Cast&) = delete;
  Cast& operator=(const Cast&) = delete;

  Result<void> gather(const QJsonObject& people, DemoSigns& signs);
  Result<Session*> find(const QString& name);
  [[nodiscard]] QStringList names() const { return sessions_.keys(); }
  // What is written from now on is written so many days ago.
  void setDaysAgo(int days) { *daysAgo_ = days; }

  // Goes round once for each of them, all at the same time, today.
  Result<void> sync(const QStringList& names);

 private:
  Session& lead_;
  QString leadName_;
  Session::Clock clock_;
  std::shared_ptr<int> daysAgo_ = std::make_shared<int>(0);
  QMap<QString, Session*> sessions_;
  std::vector<std::unique_ptr<Session>> others_;
};

}  // namespace collega::session
