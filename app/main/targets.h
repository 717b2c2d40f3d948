// Finds what is too small to be touched with a finger.
#pragma once

#include <QStringList>

class QQuickItem;

namespace collega::app {

// What is said of each button, choice and row that is shown smaller than 48 by 48; empty where none is.
QStringList smallTargets(const QQuickItem& window);

}  // namespace collega::app
