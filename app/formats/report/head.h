// What stands above the sections: the arch between the two sides, the title, the figures.
#pragma once

#include "app/formats/report/ink.h"
#include "app/formats/report/report.h"

namespace collega::formats::report {

// How high it became.
qreal drawHead(const Ink& ink, const QRectF& box, const Report& report);

}  // namespace collega::formats::report
