// Takes out of a picture what tells where, when and by whom it was made (EXIF, GPS, XMP, IPTC, comments, whatever
// stands behind its end); what it needs to look right stays: colours, and which side is up. Piece by piece, as it is
// read.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "ledger/result.h"

namespace collega::formats {

class PictureFilter {
 public:
  virtual ~PictureFilter() = default;

  // What may stay of the picture so far.
  virtual std::string take(std::string_view bytes) = 0;
  // InvalidInput if what came is no picture of its kind, or ends before its data begin.
  [[nodiscard]] virtual Result<void> end() const = 0;
};

std::unique_ptr<PictureFilter> jpegFilter();
std::unique_ptr<PictureFilter> pngFilter();
// For this media type; everything else goes through as it is, and there is none.
std::unique_ptr<PictureFilter> pictureFilter(std::string_view mediaType);

}  // namespace collega::formats
