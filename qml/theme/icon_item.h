// Draws one of the embedded line icons in the wanted colour, mirrored where it points in the reading direction.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QQuickPaintedItem>

namespace collega::theme {

class IconItem : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
  Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
  Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY changed)

 public:
  explicit IconItem(QQuickItem* parent = nullptr);

  [[nodiscard]] QString name() const { return name_; }
  void setName(const QString& name);
  [[nodiscard]] QColor color() const { return color_; }
  void setColor(const QColor& color);
  [[nodiscard]] bool mirrored() const { return mirrored_; }
  void setMirrored(bool mirrored);

  void paint(QPainter* painter) override;

 Q_SIGNALS:
  void changed();

 private:
  void redraw();
  QString name_;
  QColor color_ = Qt::black;
  bool mirrored_ = false;
};

}  // namespace collega::theme
