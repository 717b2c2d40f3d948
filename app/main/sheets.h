// The sheets that come up from what is shown. What opens one is called so: "opens-" and the sheet's name.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace collega::app {

// Each once, by its name.
QStringList sheetsOn(const QQuickWindow& window);
void openSheet(const QQuickWindow& window, const QString& sheet);
bool isSheetOpen(const QQuickWindow& window);
// As the keyboard does it.
void closeSheet(QQuickWindow& window);

}  // namespace collega::app
