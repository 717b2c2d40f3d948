// What the app is started with.
#pragma once

#include <QSize>
#include <QString>
#include <filesystem>
#include <vector>

namespace collega::app {

// One way the screens can look.
struct Look {
  QSize size;
  QString scheme;
  QString language;
  double textScale = 1;
  [[nodiscard]] QString name() const;  // of its folder of pictures: "412x892-light-nl-1"
};

struct Options {
  std::filesystem::path profile;
  QString language;      // empty: as kept
  QString scheme;        // empty: as kept
  double textScale = 0;  // 0: as kept
  QSize size;            // empty: as the window likes
  bool selfTest = false;
  bool background = false;  // no window before somebody asks for it
  bool tour = false;        // opens every page, scrolls and types, and says how long the screens stood still
  QString pictures;         // a folder to save a picture of every page in; empty: none
  std::vector<Look> looks;  // a folder of pictures for each; empty: as the window looks, in the folder itself
};

// Reads the command line of the running application; explains itself and ends the program where it makes no sense.
Options optionsFromCommandLine();

}  // namespace collega::app
