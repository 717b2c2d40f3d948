// The app: options, profile, preferences and the QML engine brought together.
#pragma once

class QElapsedTimer;

namespace collega::app {

// Returns the exit code of the program.
int run(int& argc, char** argv, const QElapsedTimer& sinceStart);

}  // namespace collega::app
