#include "app/main/targets.h"

#include <QQuickItem>

namespace collega::app {
namespace {

// Rounding to whole pixels may take half of one.
constexpr qreal least = 48 - 0.5;

QString described(const QQuickItem& item) {
  return QStringLiteral("too small to touch: %1 x %2, %3")
      .arg(item.width())
      .arg(item.height())
      .arg(item.property("text").toString());
}

void look(const QQuickItem& item, QStringList& found) {
  if (!item.isVisible() || item.opacity() == 0) return;
  const bool touched = item.inherits("QQuickAbstractButton") && item.isEnabled();
  if (touched && (item.width() < least || item.height() < least)) found << described(item);
  for (const auto* child : item.childItems()) look(*child, found);
}

}  // namespace

QStringList smallTargets(const QQuickItem& window) {
  QStringList found;
  look(window, found);
  return found;
}

}  // namespace collega::app
