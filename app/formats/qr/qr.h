// QR codes: drawn, and read from pictures.
#pragma once

#include <QImage>
#include <QPainter>
#include <QString>

namespace collega::formats {

// Dark on light in every scheme, as cameras need it, with the quiet zone that the standard asks for. Nothing for an
// empty text.
void drawQr(QPainter& painter, const QRectF& box, const QString& text);

// What the QR code on a photo or a screenshot says; empty where there is none that can be read.
QString qrIn(const QImage& picture);

}  // namespace collega::formats
