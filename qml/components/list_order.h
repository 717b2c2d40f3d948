// Keeps the rows of a list in the order of reading: those that come into view above others are made after them, and Tab
// and a screen reader would come to them last.
#pragma once

#include <QPointer>
#include <QQuickItem>

namespace collega::components {

class ListOrder : public QObject {
  Q_OBJECT
  QML_ELEMENT
  // What holds the rows.
  Q_PROPERTY(QQuickItem* rows READ rows WRITE setRows NOTIFY rowsChanged)

 public:
  using QObject::QObject;
  [[nodiscard]] QQuickItem* rows() const { return rows_; }
  void setRows(QQuickItem* rows);
  Q_INVOKABLE void restore();

 Q_SIGNALS:
  void rowsChanged();

 private:
  QPointer<QQuickItem> rows_;
};

}  // namespace collega::components
