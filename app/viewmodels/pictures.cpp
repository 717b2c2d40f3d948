#include "app/viewmodels/pictures.h"

#include <QCoreApplication>
#include <QImageReader>

#include "app/formats/qr/qr.h"

namespace collega::viewmodels {
namespace {

// A photo of a phone is larger than a code in it needs.
constexpr int mostPixels = 2400;

QImage pictureIn(const QString& file) {
  QImageReader reader(file);
  reader.setAutoTransform(true);
  const auto size = reader.size();
  if (size.width() > mostPixels || size.height() > mostPixels)
    reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
  return reader.read();
}

}  // namespace

Result<std::string> qrOf(const QUrl& picture) {
  const auto text = formats::qrIn(pictureIn(picture.toLocalFile()));
  if (text.isEmpty()) return {Problem::InvalidInput, "no QR code was found in the picture"};
  return text.toStdString();
}

QString noQrWords() {
  return QCoreApplication::translate("Pictures", "There is no QR code in this picture that can be read.");
}

}  // namespace collega::viewmodels
