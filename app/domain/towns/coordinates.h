// Where towns lie: those that have partners abroad, and the larger ones of their countries.
#pragma once

#include <optional>
#include <string_view>

namespace collega::domain {

struct Coordinates {
  double latitude = 0;
  double longitude = 0;
};

// By its name, a former one, or one in another language; `country` ("NL") chooses between towns of one name, and may be
// empty. Nothing for a town that is not known.
std::optional<Coordinates> whereIs(std::string_view town, std::string_view country = {});

}  // namespace collega::domain
