// Pictures that people choose: read by what they are, and no larger than need be.
#pragma once

#include <QUrl>

#include "ledger/result.h"

namespace collega::viewmodels {

// What the QR code in a picture says. InvalidInput where there is no picture, or no code in it.
Result<std::string> qrOf(const QUrl& picture);

}  // namespace collega::viewmodels
