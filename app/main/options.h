// What the app is started with.
#pragma once

#include <QSize>
#include <QString>
#include <filesystem>

namespace collega::app {

struct Options {
  std::filesystem::path profile;
  QString language;      // empty: as kept
  QString scheme;        // empty: as kept
  double textScale = 0;  // 0: as kept
  QSize size;            // empty: as the window likes
  bool selfTest = false;
  QString pictures;  // a folder to save a picture of every page in; empty: none
};

// Reads the command line of the running application; explains itself and ends the program where it makes no sense.
Options optionsFromCommandLine();

}  // namespace collega::app
