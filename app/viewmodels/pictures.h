// Pictures that people choose: read by what they are, and no larger than need be.
#pragma once

#include <QUrl>
#include <QtConcurrent>

#include "app/viewmodels/deliver.h"
#include "ledger/result.h"

namespace collega::viewmodels {

// What the QR code in a picture says. InvalidInput where there is no picture, or no code in it.
Result<std::string> qrOf(const QUrl& picture);

// That there is none, for people.
QString noQrWords();

// The same in a thread of its own: `then(code, problem)` here, one of them empty.
template <class Then>
void readQr(const QUrl& picture, QObject* receiver, Then then) {
  deliver(QtConcurrent::run(qrOf, picture), receiver,
          [then = std::move(then)](const Result<std::string>& found) mutable {
            then(found ? QString::fromStdString(*found) : QString(), found ? QString() : noQrWords());
          });
}

}  // namespace collega::viewmodels
