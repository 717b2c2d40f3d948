// How well a passphrase holds against somebody who guesses with computers.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>

namespace collega::viewmodels {

// About how many guesses it stands, as a power of two. `known`: what whoever guesses will try first, such as the name.
double guessBits(const QString& passphrase, const QStringList& known);

class PassphraseStrength : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString passphrase MEMBER passphrase_ NOTIFY changed)
  Q_PROPERTY(QStringList known MEMBER known_ NOTIFY changed)
  // 0 weak, 1 fair, 2 strong.
  Q_PROPERTY(int strength READ strength NOTIFY changed)

 public:
  using QObject::QObject;
  [[nodiscard]] int strength() const;

 Q_SIGNALS:
  void changed();

 private:
  QString passphrase_;
  QStringList known_;
};

}  // namespace collega::viewmodels
