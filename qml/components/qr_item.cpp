#include "qml/components/qr_item.h"

#include <qrencode.h>

#include <QPainter>
#include <memory>

namespace collega::components {
namespace {

// Around the code, in its modules, as the standard asks.
constexpr int quiet = 4;

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code codeOf(const QString& text) {
  return {QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free};
}

void paintModules(QPainter& painter, const QRcode& code) {
  for (int y = 0; y < code.width; ++y)
    for (int x = 0; x < code.width; ++x)
      if (code.data[y * code.width + x] & 1) painter.fillRect(x + quiet, y + quiet, 1, 1, Qt::black);
}

}  // namespace

QrItem::QrItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
  connect(this, &QrItem::changed, this, [this] { update(); });
}

void QrItem::paint(QPainter* painter) {
  painter->fillRect(boundingRect(), Qt::white);
  const Code code = text_.isEmpty() ? Code{nullptr, &QRcode_free} : codeOf(text_);
  if (!code) return;
  const int modules = code->width + 2 * quiet;
  painter->scale(width() / modules, height() / modules);
  painter->setRenderHint(QPainter::Antialiasing, false);
  paintModules(*painter, *code);
}

}  // namespace collega::components
