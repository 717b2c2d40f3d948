// The outlines of all land, in a projection that keeps shapes (Mercator): east and north in degrees of the equator.
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <vector>

namespace collega::map {

// Poles are infinitely far away there.
constexpr double northernmost = 84;
QPointF projected(double longitude, double latitude);

struct Ring {
  QPolygonF points;
  QRectF bounds;
};

// Read once, out of what the build made.
const std::vector<Ring>& land();

}  // namespace collega::map
