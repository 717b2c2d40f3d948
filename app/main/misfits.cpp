#include "app/main/misfits.h"

#include <QQuickItem>
#include <array>
#include <vector>

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

// Where its words are, as far as they are to be seen.
QRectF shownRect(const QQuickItem& text, const QQuickItem& window) {
  const QSizeF words(text.property("contentWidth").toReal(), text.property("contentHeight").toReal());
  QRectF rect(QPointF(0, text.property("topPadding").toReal()), words);
  const auto beginning = text.property("leftPadding").toReal();
  const auto room = text.width() - beginning - text.property("rightPadding").toReal() - words.width();
  const auto alignment = text.property("effectiveHorizontalAlignment").toInt();
  rect.translate(beginning + (alignment == Qt::AlignRight ? room : alignment == Qt::AlignHCenter ? room / 2 : 0), 0);
  rect = text.mapRectToItem(&window, rect);
  for (const auto* up = text.parentItem(); up; up = up->parentItem())
    if (up->clip()) rect &= up->mapRectToItem(&window, QRectF(0, 0, up->width(), up->height()));
  return rect;
}

// What lies over the rest of the page by intention.
bool isAbove(const QQuickItem& item) {
  const QString type = item.metaObject()->className();
  return type.startsWith("FloatingAction_") || type.startsWith("Toast_") || item.inherits("QQuickPopupItem");
}

struct Words {
  QString text;
  QRectF rect;
  const QQuickItem* layer;
};

class Look {
 public:
  explicit Look(const QQuickItem& window) : window_(window) { at(window, &window); }

  [[nodiscard]] QStringList found() const {
    auto found = found_;
    for (auto one = seen_.begin(); one != seen_.end(); ++one)
      for (auto other = one + 1; other != seen_.end(); ++other)
        if (overlap(*one, *other)) found << QStringLiteral("lie over each other: %1, %2").arg(one->text, other->text);
    return found;
  }

 private:
  static bool overlap(const Words& one, const Words& other) {
    const auto both = one.rect & other.rect;
    return one.layer == other.layer && both.width() > 2 * tolerance && both.height() > 2 * tolerance;
  }

  void at(const QQuickItem& item, const QQuickItem* layer) {
    if (!item.isVisible() || item.opacity() == 0) return;
    if (isAbove(item)) layer = &item;
    const auto words = item.inherits("QQuickText") ? item.property("text").toString() : QString();
    if (!words.isEmpty()) note(item, words, layer);
    for (const auto* child : item.childItems()) at(*child, layer);
  }

  void note(const QQuickItem& text, const QString& words, const QQuickItem* layer) {
    if (!fits(text, window_)) found_ << QStringLiteral("does not fit: %1").arg(words);
    if (isCutShort(text)) found_ << QStringLiteral("is cut short: %1").arg(words);
    seen_.push_back({words, shownRect(text, window_), layer});
  }

  // What people wrote may be shown by its first lines; what the app says is shown whole.
  static bool isCutShort(const QQuickItem& text) {
    return text.property("truncated").toBool() && text.property("maximumLineCount").toInt() == 1;
  }

  const QQuickItem& window_;
  std::vector<Words> seen_;
  QStringList found_;
};

}  // namespace

QStringList misfits(const QQuickItem& window) { return Look(window).found(); }

}  // namespace collega::app
