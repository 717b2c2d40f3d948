#include "app/platform/termination.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <array>
#include <csignal>

namespace collega::platform {
namespace {

// A signal may come anywhere; all it does is write a byte that the event loop reads.
std::array<int, 2> ends{-1, -1};

void tell(int /*signal*/) {
  const char byte = 1;
  [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

}  // namespace

void quitOnTermination(QCoreApplication& application) {
  if (::pipe(ends.data()) != 0) return;
  auto* const heard = new QSocketNotifier(ends[0], QSocketNotifier::Read, &application);
  QObject::connect(heard, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
  struct sigaction action {};
  action.sa_handler = tell;
  action.sa_flags = SA_RESTART;
  for (const int signal : {SIGTERM, SIGINT}) ::sigaction(signal, &action, nullptr);
}

}  // namespace collega::platform
#else
namespace collega::platform {

void quitOnTermination(QCoreApplication& /*application*/) {}

}  // namespace collega::platform
#endif
