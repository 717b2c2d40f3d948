// The sheet of paper that a recovery code is kept on: its groups large enough to be typed, and the same as a QR code.
#pragma once

#include <QStringList>
#include <string>

namespace collega::formats {

struct RecoverySheet {
  QString language;  // of its words
  QString title;
  QString lead;  // whose it is, and where to keep it
  QString foot;
  QStringList groups;
};

// As a PDF of one page, to be printed. Needs a QGuiApplication, in any thread.
std::string pdfOf(const RecoverySheet& sheet);

}  // namespace collega::formats
