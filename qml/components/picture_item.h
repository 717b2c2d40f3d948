// Shows a picture from memory, as large as there is room, upright and whole.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QQuickPaintedItem>

namespace collega::components {

class PictureItem : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY changed)
  Q_PROPERTY(bool empty READ empty NOTIFY changed)
  // Height by width; 0 while there is none.
  Q_PROPERTY(double ratio READ ratio NOTIFY changed)

 public:
  explicit PictureItem(QQuickItem* parent = nullptr);
  void paint(QPainter* painter) override;

  [[nodiscard]] QImage picture() const { return picture_; }
  void setPicture(const QImage& picture);
  [[nodiscard]] bool empty() const { return picture_.isNull(); }
  [[nodiscard]] double ratio() const;

 Q_SIGNALS:
  void changed();

 private:
  QImage picture_;
};

}  // namespace collega::components
