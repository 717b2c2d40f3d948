#define ZX_USE_UTF8 1  // its texts as std::string
#include <ZXing/ReadBarcode.h>

#include "app/formats/qr/qr.h"

namespace collega::formats {

QString qrIn(const QImage& picture) {
  if (picture.isNull()) return {};
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                              static_cast<int>(grey.bytesPerLine()));
  const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
  const auto found = ZXing::ReadBarcode(view, hints);
  return found.isValid() ? QString::fromStdString(found.text()) : QString();
}

}  // namespace collega::formats
