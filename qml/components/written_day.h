// How people write a day: in the order of their locale, "9-12-2026", with whatever stands between; or as 2026-12-09,
// which is how a day is kept. Years of two digits are of this century.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace collega::components {

class WrittenDay : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  using QObject::QObject;

  // As 2026-12-09; empty where the text is no day that exists.
  Q_INVOKABLE static QString day(const QString& text);
  // As one writes it here; the text itself where it is no day.
  Q_INVOKABLE static QString written(const QString& text);
  Q_INVOKABLE static QString words(const QString& day);
  // From today on where there is none.
  Q_INVOKABLE static QString after(const QString& day, int days);
};

}  // namespace collega::components
