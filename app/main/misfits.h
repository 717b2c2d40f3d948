// Finds what does not fit on a page: words that run out of their place, their card, or the window, are cut short, or
// lie over others.
#pragma once

#include <QStringList>

class QQuickItem;

namespace collega::app {

// What is said of each such text; empty where all fit.
QStringList misfits(const QQuickItem& window);

}  // namespace collega::app
