#include "qml/map/land.h"

#include <QDataStream>
#include <QFile>
#include <QtMath>

namespace collega::map {
namespace {

constexpr double steps = 32767;

Ring readRing(QDataStream& in) {
  quint32 count = 0;
  in >> count;
  Ring ring;
  for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
    qint16 longitude = 0;
    qint16 latitude = 0;
    in >> longitude >> latitude;
    ring.points << projected(longitude / steps * 360, latitude / steps * 90);
  }
  ring.bounds = ring.points.boundingRect();
  return ring;
}

std::vector<Ring> readLand() {
  QFile file(QStringLiteral(":/Collega/Map/land.bin"));
  std::vector<Ring> rings;
  if (!file.open(QIODevice::ReadOnly)) return rings;
  const auto bytes = qUncompress(file.readAll());
  QDataStream in(bytes);
  while (!in.atEnd() && in.status() == QDataStream::Ok) rings.push_back(readRing(in));
  return rings;
}

}  // namespace

QPointF projected(double longitude, double latitude) {
  const double within = qBound(-northernmost, latitude, northernmost);
  return {longitude, qRadiansToDegrees(std::log(std::tan(M_PI / 4 + qDegreesToRadians(within) / 2)))};
}

const std::vector<Ring>& land() {
  static const auto rings = readLand();
  return rings;
}

}  // namespace collega::map
