// A request to end, as a logout (SIGTERM) or a terminal (SIGINT) makes it, leaves the event loop as closing the window
// does, so that what is being written is kept.
#pragma once

class QCoreApplication;

namespace collega::platform {

// For as long as the application lives; once. On Windows the window is closed instead, and nothing is to be done.
void quitOnTermination(QCoreApplication& application);

}  // namespace collega::platform
