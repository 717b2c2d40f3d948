#include "app/formats/qr/recovery_sheet.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

#include "app/formats/qr/qr.h"
#include "app/formats/report/ink.h"
#include "app/formats/report/pdf_update.h"

namespace collega::formats {
namespace {

using report::Align;
using report::below;
using report::Ink;
using report::pt;
using report::Style;

constexpr qreal margin = 72 * pt;
constexpr qreal between = 18 * pt;
constexpr qreal rowHigh = 34 * pt;
constexpr qreal codeWide = 190 * pt;
constexpr int columns = 3;

// Digits run from left to right in every script.
qreal drawGroups(const Ink& ink, const QRectF& box, const QStringList& groups) {
  const qreal wide = box.width() / columns;
  QRectF cell(box.left(), box.top(), wide, rowHigh);
  for (const auto& group : groups) {
    if (cell.right() > box.right() + 1) cell.moveTo(box.left(), cell.bottom());
    ink.text(cell, group, {.size = 20, .bold = true, .align = Align::Middle}, Qt::LeftToRight);
    cell.moveLeft(cell.right());
  }
  return cell.bottom() - box.top();
}

void draw(QPainter& painter, const QRectF& page, const RecoverySheet& sheet) {
  const Ink ink(&painter, QLocale(sheet.language));
  const auto room = page.adjusted(margin, margin, -margin, -margin);
  qreal y = ink.text(room, sheet.title, {.size = 22, .bold = true}) + between;
  y += ink.text(below(room, y), sheet.lead, {.size = 11}) + 2 * between;
  y += drawGroups(ink, below(room, y), sheet.groups) + 2 * between;
  drawQr(painter, QRectF(room.center().x() - codeWide / 2, room.top() + y, codeWide, codeWide),
         sheet.groups.join(QLatin1Char(' ')));
  y += codeWide + 2 * between;
  ink.text(below(room, y), sheet.foot, {.size = 9, .colour = QColor::fromRgb(report::palette::soft)});
}

}  // namespace

std::string pdfOf(const RecoverySheet& sheet) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  const QPageSize size(QPageSize::A4);
  writer.setPageSize(size);
  writer.setPageMargins(QMarginsF());
  writer.setResolution(report::unitsPerInch);
  writer.setTitle(sheet.title);
  writer.setCreator(QStringLiteral("Collega"));
  {
    QPainter painter(&writer);
    draw(painter, QRectF(QPointF(), size.sizePixels(report::unitsPerInch)), sheet);
  }
  return report::withLanguage(std::move(bytes), sheet.language).toStdString();
}

}  // namespace collega::formats
