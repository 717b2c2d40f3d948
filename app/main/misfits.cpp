#include "app/main/misfits.h"

#include <QQuickItem>
#include <array>

namespace collega::app {
namespace {

// What is drawn may be rounded up by a pixel.
constexpr qreal tolerance = 1.5;

bool isWithin(const QQuickItem& item, const QQuickItem& frame) {
  const auto shown = item.mapRectToItem(&frame, QRectF(0, 0, item.width(), item.height()));
  return shown.left() >= -tolerance && shown.right() <= frame.width() + tolerance;
}

// Components, and those made of them, that hold their contents together to the eye.
bool isFrame(const QQuickItem& item) {
  static constexpr std::array frames{"Card_", "TouchCard_", "Tag_", "AppButton_", "FieldBox_", "Banner_"};
  if (item.clip()) return true;
  for (const auto* type = item.metaObject(); type; type = type->superClass())
    for (const auto* frame : frames)
      if (qstrncmp(type->className(), frame, qstrlen(frame)) == 0) return true;
  return false;
}

bool fits(const QQuickItem& text, const QQuickItem& window) {
  if (text.property("contentWidth").toReal() > text.width() + tolerance) return false;
  if (text.property("contentHeight").toReal() > text.height() + tolerance) return false;
  for (const auto* up = text.parentItem(); up; up = up->parentItem())
    if ((up == &window || isFrame(*up)) && !isWithin(text, *up)) return false;
  return true;
}

void look(const QQuickItem& item, const QQuickItem& window, QStringList& found) {
  if (!item.isVisible() || item.opacity() == 0) return;
  const auto words = item.inherits("QQuickText") ? item.property("text").toString() : QString();
  if (!words.isEmpty() && !fits(item, window)) found << QStringLiteral("does not fit: %1").arg(words);
  for (const auto* child : item.childItems()) look(*child, window, found);
}

}  // namespace

QStringList misfits(const QQuickItem& window) {
  QStringList found;
  look(window, window, found);
  return found;
}

}  // namespace collega::app
