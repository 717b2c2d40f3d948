#include "app/main/sheets.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickItem>

namespace collega::app {
namespace {

const auto opens = QStringLiteral("opens-");

void collect(QQuickItem* item, QList<QQuickItem*>& found) {
  if (!item->isVisible() || !item->isEnabled()) return;
  if (item->objectName().startsWith(opens)) found << item;
  for (auto* child : item->childItems()) collect(child, found);
}

QList<QQuickItem*> openers(const QQuickWindow& window) {
  QList<QQuickItem*> found;
  collect(window.contentItem(), found);
  return found;
}

}  // namespace

QStringList sheetsOn(const QQuickWindow& window) {
  QStringList sheets;
  for (const auto* opener : openers(window)) sheets << opener->objectName().mid(opens.size());
  sheets.removeDuplicates();
  return sheets;
}

void openSheet(const QQuickWindow& window, const QString& sheet) {
  for (auto* opener : openers(window))
    if (opener->objectName() == opens + sheet) {
      QMetaObject::invokeMethod(opener, "clicked");
      return;
    }
}

bool isSheetOpen(const QQuickWindow& window) {
  for (const auto* item : window.contentItem()->childItems())
    if (item->inherits("QQuickOverlay")) return item->isVisible();
  return false;
}

void closeSheet(QQuickWindow& window) {
  for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
    QKeyEvent escape(type, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &escape);
  }
}

}  // namespace collega::app
