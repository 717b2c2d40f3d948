// The arch of two sides: half in each side's colour, and for the mark a dot where they meet.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QQuickPaintedItem>

class QPainterPath;

namespace collega::theme {

class ArchItem : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QColor leftColor MEMBER leftColor_ NOTIFY changed)
  Q_PROPERTY(QColor rightColor MEMBER rightColor_ NOTIFY changed)
  // Transparent: no dot.
  Q_PROPERTY(QColor dotColor MEMBER dotColor_ NOTIFY changed)
  Q_PROPERTY(qreal thickness MEMBER thickness_ NOTIFY changed)

 public:
  explicit ArchItem(QQuickItem* parent = nullptr);
  void paint(QPainter* painter) override;

 Q_SIGNALS:
  void changed();

 private:
  [[nodiscard]] QPainterPath leftHalf() const;
  [[nodiscard]] QPainterPath rightHalf() const;
  QColor leftColor_;
  QColor rightColor_;
  QColor dotColor_ = Qt::transparent;
  qreal thickness_ = 4;
};

}  // namespace collega::theme
