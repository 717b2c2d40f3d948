// Draws the land of a part of the world, and says where on it a place is. What stands on it are other items.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QQuickPaintedItem>
#include <QVariantList>

namespace collega::map {

class MapItem : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QColor landColor MEMBER landColor_ NOTIFY colorsChanged)
  Q_PROPERTY(QColor shoreColor MEMBER shoreColor_ NOTIFY colorsChanged)
  // Pixels for a degree of longitude.
  Q_PROPERTY(double zoom READ zoom NOTIFY zoomed)
  // Counts the movements: what depends on place() depends on this.
  Q_PROPERTY(int movements READ movements NOTIFY moved)

 public:
  explicit MapItem(QQuickItem* parent = nullptr);
  void paint(QPainter* painter) override;

  [[nodiscard]] double zoom() const { return zoom_; }
  [[nodiscard]] int movements() const { return movements_; }

  // Where on the item it is.
  Q_INVOKABLE QPointF place(double longitude, double latitude) const;
  Q_INVOKABLE void moveBy(double x, double y);
  // Zooms so that what is at `around` stays there.
  Q_INVOKABLE void zoomBy(double factor, const QPointF& around);
  Q_INVOKABLE void moveTo(double longitude, double latitude);
  // Shows all of them, with `margin` pixels around; each has a longitude and a latitude.
  Q_INVOKABLE void fit(const QVariantList& places, double margin);
  // The places' numbers, those together that are nearer to each other than `distance` pixels.
  Q_INVOKABLE QVariantList gathered(const QVariantList& places, double distance) const;

 Q_SIGNALS:
  void colorsChanged();
  void moved();
  void zoomed();

 protected:
  void geometryChange(const QRectF& now, const QRectF& before) override;

 private:
  [[nodiscard]] QPointF onItem(const QPointF& projected) const;
  [[nodiscard]] QRectF shownPart() const;
  void move(const QPointF& center, double zoom);
  QColor landColor_ = Qt::white;
  QColor shoreColor_ = Qt::gray;
  QPointF center_;  // projected
  double zoom_ = 8;
  int movements_ = 0;
};

}  // namespace collega::map
