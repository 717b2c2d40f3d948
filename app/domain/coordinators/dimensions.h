// The six dimensions of mutual learning as both sides score them: where they stand, where they differ, and their
// course.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/result.h"

namespace collega::domain {

inline constexpr std::array allDimensions{v1::DIMENSION_SIMILARITIES, v1::DIMENSION_DIFFERENCES,
                                          v1::DIMENSION_RESOURCES,    v1::DIMENSION_TRUST,
                                          v1::DIMENSION_POWER,        v1::DIMENSION_TRANSNATIONAL};
inline constexpr std::uint32_t leastScore = 1;
inline constexpr std::uint32_t mostScore = 5;
// From this difference on, the sides have something to talk about.
inline constexpr int gapToName = 2;

// Scores from 1 to 5, each of one dimension, none twice.
Result<void> checkReflection(const v1::Reflection& reflection);

struct SideScore {
  std::string town;
  int value = 0;
  std::string note;
  std::string on;
  bool operator==(const SideScore&) const = default;
};

// The mean of a side's scores in a quarter, in hundredths.
struct QuarterScore {
  std::string town;
  std::string quarter;  // "2026-Q3"
  int hundredths = 0;
  int count = 0;
  bool operator==(const QuarterScore&) const = default;
};

struct DimensionPicture {
  v1::Dimension dimension = v1::DIMENSION_UNSPECIFIED;
  std::vector<SideScore> latest;     // of each side that has scored it, in the order of the sides
  std::optional<int> gap;            // between the highest and the lowest, once two sides have scored it
  std::vector<QuarterScore> course;  // by quarter, then by side
};

// All six, in their order. Of two reflections on one day the later in `reflections` is the latest. What is not a score
// is left out.
std::vector<DimensionPicture> dimensionsOf(std::span<const std::string> towns,
                                           std::span<const v1::Reflection> reflections);

bool differ(const DimensionPicture& picture);

}  // namespace collega::domain
