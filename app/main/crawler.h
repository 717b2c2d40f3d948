// Opens every page there is and saves a picture of each; ends the program, with 1 if QML warned about anything or words
// do not fit.
#pragma once

#include <QObject>
#include <QQuickWindow>
#include <QString>
#include <QTimer>
#include <functional>
#include <vector>

#include "app/viewmodels/profile.h"

namespace collega::app {

class Crawler : public QObject {
  Q_OBJECT

 public:
  Crawler(QQuickWindow* window, viewmodels::Profile& profile, const QString& folder);
  // `unlock` opens the profile once its locked page has been seen.
  void start(const std::function<void()>& unlock);

 private:
  // A page by its name, the record or space it shows, and the place it is opened from.
  struct Stop {
    QString page;
    QString subject;
    QString place;
  };
  static Result<std::vector<Stop>> plan(session::Session& session);
  void begin();
  void visit(std::size_t number);
  // Saves a page once its words are in their places: on a busy computer they take a while to come there.
  void take(const QString& name, const std::function<void()>& then, int patience = 5);
  void save(const QString& name);
  void end();

  QQuickWindow* window_;
  viewmodels::Profile& profile_;
  QString folder_;
  std::vector<Stop> stops_;
  int saved_ = 0;
};

}  // namespace collega::app
