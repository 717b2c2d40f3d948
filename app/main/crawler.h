// Opens every page and sheet there is and saves a picture of each, in one look after another; ends the program, with 1
// if QML warned about anything, words do not fit, or something to touch is too small. Without a folder for pictures it
// is a tour: each page is scrolled to its end, words are looked for letter by letter, and it is said how long the
// thread of the screens was busy at most.
#pragma once

#include <QObject>
#include <QQuickWindow>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <vector>

#include "app/main/block_watch.h"
#include "app/main/options.h"
#include "app/main/stops.h"
#include "app/viewmodels/preferences.h"
#include "app/viewmodels/profile.h"

namespace collega::app {

class Crawler : public QObject {
  Q_OBJECT

 public:
  // `looks`: none where the window stays as it is.
  Crawler(QQuickWindow* window, viewmodels::Profile& profile, viewmodels::Preferences& preferences, QString folder,
          std::vector<Look> looks);
  // `unlock` opens the profile once its locked page has been seen.
  void start(const std::function<void()>& unlock);
  [[nodiscard]] BlockWatch& watch() { return watch_; }

 private:
  using Then = std::function<void()>;
  void takeStanding();
  void beginLook();
  void endLook();
  // Each step of beginning, where there is no profile.
  void takeSteps(int step);
  void begin();
  void visit(std::size_t number);
  void open(std::size_t number);
  // As one who touches the screen does.
  void ask(const std::function<void(QObject* shell)>& something);
  // Once no page is on its way.
  void whenThere(const Then& then);
  // Once the page has read its records.
  void whenRead(const Then& then, int patience);
  // Saves a page once its words are in their places: on a busy computer they take a while to come there.
  void take(const QString& name, const Then& then, int patience = 25);
  // And each sheet that comes up from what is shown, by what is pressed for it.
  void takeWhole(const QString& name, const Then& then);
  void takeSheets(const QString& name, QStringList sheets, const Then& then);
  // What a page with tabs has under the others.
  void takeTabs(const QString& name, int tab, const Then& then);
  void save(const QString& name);
  // Further down, as a finger does it.
  void scroll(const Then& then, int steps = 12);
  void type(const QString& words, const Then& then);
  void leave(std::size_t number);
  void end();

  QQuickWindow* window_;
  viewmodels::Profile& profile_;
  viewmodels::Preferences& preferences_;
  QString folder_;
  std::vector<Look> looks_;
  std::size_t look_ = 0;
  Then unlock_;
  std::vector<Stop> stops_;
  QString nowOpen_;
  QStringList seen_;  // the sheets of this page
  int saved_ = 0;
  BlockWatch watch_;
};

}  // namespace collega::app
