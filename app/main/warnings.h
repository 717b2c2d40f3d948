// Counts what the QML engine warns about, so that tests can fail on it.
#pragma once

namespace collega::app {

// From now on; messages are still printed.
void countWarnings();
int warningsSoFar();

}  // namespace collega::app
