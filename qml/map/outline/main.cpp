// Run by the build: makes of the outlines of all land (world-atlas, TopoJSON) what the map draws from.
//
//   outline LAND.json OUTPUT
//
// OUTPUT, compressed by qCompress: for each ring the number of its points, then the points as two 16-bit numbers,
// longitude and latitude, where 32767 stands for 360 and 90 degrees. What lies south of 60°S is left out: nobody lives
// there.
#include <QDataStream>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>
#include <vector>

namespace {

struct Point {
  double longitude;
  double latitude;
};
using Line = std::vector<Point>;

constexpr double southernmost = -60;

// The points of an arc are given as steps on a grid.
Line arcOf(const QJsonArray& steps, const QJsonArray& scale, const QJsonArray& origin) {
  Line line;
  double x = 0;
  double y = 0;
  for (const auto& step : steps) {
    x += step.toArray()[0].toDouble();
    y += step.toArray()[1].toDouble();
    line.push_back({x * scale[0].toDouble() + origin[0].toDouble(), y * scale[1].toDouble() + origin[1].toDouble()});
  }
  return line;
}

std::vector<Line> arcsOf(const QJsonObject& topology) {
  const auto transform = topology["transform"].toObject();
  std::vector<Line> arcs;
  for (const auto& arc : topology["arcs"].toArray())
    arcs.push_back(arcOf(arc.toArray(), transform["scale"].toArray(), transform["translate"].toArray()));
  return arcs;
}

// A ring is made of arcs, some of them backwards; each begins where the one before ends.
Line ringOf(const QJsonArray& indices, const std::vector<Line>& arcs) {
  Line ring;
  for (const auto& index : indices) {
    const int number = index.toInt();
    Line arc = arcs.at(static_cast<std::size_t>(number < 0 ? ~number : number));
    if (number < 0) std::ranges::reverse(arc);
    if (!ring.empty()) ring.pop_back();
    ring.insert(ring.end(), arc.begin(), arc.end());
  }
  return ring;
}

// Where it crosses 180 degrees it goes on beyond them instead of jumping to the other edge of the map; most of it stays
// on the map.
void unwrap(Line& ring) {
  double shift = 0;
  for (std::size_t i = 1; i < ring.size(); ++i) {
    const double step = ring[i].longitude + shift - ring[i - 1].longitude;
    if (std::abs(step) > 180) shift -= step > 0 ? 360 : -360;
    ring[i].longitude += shift;
  }
  const auto [west, east] = std::ranges::minmax(ring, {}, &Point::longitude);
  const double middle = (west.longitude + east.longitude) / 2;
  const double back = middle > 180 ? -360 : middle < -180 ? 360 : 0;
  for (auto& point : ring) point.longitude += back;
}

bool isInhabited(const Line& ring) {
  for (const auto& point : ring)
    if (point.latitude > southernmost) return true;
  return false;
}

std::vector<Line> ringsOf(const QJsonObject& topology) {
  const auto arcs = arcsOf(topology);
  std::vector<Line> rings;
  for (const auto& geometry : topology["objects"]["land"]["geometries"].toArray())
    for (const auto& polygon : geometry.toObject()["arcs"].toArray())
      for (const auto& indices : polygon.toArray())
        if (auto ring = ringOf(indices.toArray(), arcs); isInhabited(ring)) {
          unwrap(ring);
          rings.push_back(std::move(ring));
        }
  return rings;
}

QByteArray packed(const std::vector<Line>& rings) {
  QByteArray bytes;
  QDataStream out(&bytes, QIODevice::WriteOnly);
  for (const auto& ring : rings) {
    out << static_cast<quint32>(ring.size());
    for (const auto& [longitude, latitude] : ring)
      out << static_cast<qint16>(qRound(longitude / 360 * 32767)) << static_cast<qint16>(qRound(latitude / 90 * 32767));
  }
  return qCompress(bytes, 9);
}

std::optional<QJsonObject> topologyFrom(const char* path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  const auto document = QJsonDocument::fromJson(file.readAll());
  return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

int refuse(const char* why, const char* path) {
  std::fprintf(stderr, "outline: %s %s\n", why, path);
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return refuse("give the outlines of land, and a file to write:", "LAND.json OUTPUT");
  const auto topology = topologyFrom(argv[1]);
  const auto rings = topology ? ringsOf(*topology) : std::vector<Line>();
  if (rings.empty()) return refuse("no outlines of land in", argv[1]);
  QFile output(argv[2]);
  const auto bytes = packed(rings);
  if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size()) return refuse("cannot write", argv[2]);
  return 0;
}
