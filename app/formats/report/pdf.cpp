#include "app/formats/report/pdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "app/formats/report/pages.h"
#include "app/formats/report/pdf_update.h"

namespace collega::formats::report {

namespace {

void drawInto(QPdfWriter& writer, const Pages& pages) {
  QPainter painter(&writer);
  for (int page = 0; page < pages.count(); ++page) {
    if (page > 0) writer.newPage();
    pages.draw(painter, page);
  }
}

}  // namespace

std::string pdfOf(const Report& report) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF());
  writer.setResolution(unitsPerInch);
  writer.setTitle(report.title + QStringLiteral(" – ") + report.subtitle);
  writer.setCreator(QStringLiteral("Collega"));
  drawInto(writer, Pages(report));
  return withLanguage(std::move(bytes), report.language).toStdString();
}

std::vector<QImage> picturesOf(const Report& report, int width) {
  const Pages pages(report);
  const qreal scale = width / Pages::size().width();
  std::vector<QImage> pictures;
  for (int page = 0; page < pages.count(); ++page) {
    auto& picture = pictures.emplace_back(width, qRound(Pages::size().height() * scale), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    pages.draw(painter, page);
  }
  return pictures;
}

}  // namespace collega::formats::report
