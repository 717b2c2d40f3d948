// Finds what does not fit on a page: words that run out of their place, their card, or the window.
#pragma once

#include <QStringList>

class QQuickItem;

namespace collega::app {

// What is said of each text that does not fit in the width there is; empty where all do.
QStringList misfits(const QQuickItem& window);

}  // namespace collega::app
