#include "app/main/warnings.h"

#include <QByteArray>
#include <atomic>

namespace collega::app {
namespace {

std::atomic<int> warnings = 0;
QtMessageHandler printer = nullptr;

// What the platform says of itself ("qt.qpa…") is not about our screens.
bool ours(const QMessageLogContext& context) { return !QByteArray(context.category).startsWith("qt.qpa"); }

void countAndPrint(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if ((type == QtWarningMsg || type == QtCriticalMsg) && ours(context)) ++warnings;
  printer(type, context, message);
}

}  // namespace

void countWarnings() { printer = qInstallMessageHandler(countAndPrint); }

int warningsSoFar() { return warnings; }

}  // namespace collega::app
