#include "app/formats/qr/qr.h"

#include <qrencode.h>

#include <memory>

namespace collega::formats {
namespace {

// Around the code, in its modules.
constexpr int quiet = 4;

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code codeOf(const QString& text) {
  return {text.isEmpty() ? nullptr : QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free};
}

void drawModules(QPainter& painter, const QRcode& code) {
  for (int y = 0; y < code.width; ++y)
    for (int x = 0; x < code.width; ++x)
      if (code.data[y * code.width + x] & 1) painter.fillRect(x + quiet, y + quiet, 1, 1, Qt::black);
}

}  // namespace

void drawQr(QPainter& painter, const QRectF& box, const QString& text) {
  painter.save();
  painter.fillRect(box, Qt::white);
  if (const Code code = codeOf(text)) {
    const int modules = code->width + 2 * quiet;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.translate(box.topLeft());
    painter.scale(box.width() / modules, box.height() / modules);
    drawModules(painter, *code);
  }
  painter.restore();
}

}  // namespace collega::formats
