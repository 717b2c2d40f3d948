// JPEG (ITU-T T.81): segments between markers, then data in which a marker begins with FF and is not followed by 00.
#include <algorithm>
#include <array>
#include <cstdint>

#include "app/formats/picture_privacy.h"

namespace collega::formats {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

constexpr std::uint8_t startOfImage = 0xD8;
constexpr std::uint8_t endOfImage = 0xD9;
constexpr std::uint8_t startOfScan = 0xDA;
constexpr std::uint8_t application0 = 0xE0;
constexpr std::uint8_t application1 = 0xE1;
constexpr std::uint8_t application2 = 0xE2;
constexpr std::uint8_t application14 = 0xEE;
constexpr std::uint8_t application15 = 0xEF;
constexpr std::uint8_t comment = 0xFE;
constexpr std::string_view exifMark = "Exif\0\0"sv;

std::uint8_t at(std::string_view bytes, std::size_t place) { return static_cast<std::uint8_t>(bytes[place]); }
bool isRestart(std::uint8_t code) { return code >= 0xD0 && code <= 0xD7; }
bool standsAlone(std::uint8_t code) { return isRestart(code) || code == 0x01; }

// Numbers of a TIFF structure, in its own order of bytes; 0 beyond its end.
struct Tiff {
  std::string_view bytes;
  [[nodiscard]] std::uint32_t number(std::size_t place, std::size_t size) const {
    if (place > bytes.size() || size > bytes.size() - place) return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
      value = value << 8 | at(bytes, bytes.starts_with("II") ? place + size - 1 - i : place + i);
    return value;
  }
};

// Which way up the picture is: 1 to 8, as EXIF counts; 1 where it does not say.
std::uint8_t orientationIn(std::string_view exif) {
  const Tiff tiff{exif};
  const std::size_t directory = tiff.number(4, 4);
  const std::uint32_t count = std::min<std::uint32_t>(tiff.number(directory, 2), 512);
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::size_t entry = directory + 2 + std::size_t{i} * 12;
    if (tiff.number(entry, 2) != 0x0112) continue;
    const auto value = tiff.number(entry + 8, 2);
    return value >= 1 && value <= 8 ? static_cast<std::uint8_t>(value) : 1;
  }
  return 1;
}

// A segment that says that, and nothing else.
std::string orientationSegment(std::uint8_t orientation) {
  std::string segment = "\xFF\xE1\x00\x22"s;
  segment += exifMark;
  segment += "MM\x00\x2A\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00"sv;
  segment += static_cast<char>(orientation);
  segment += "\x00\x00\x00\x00\x00\x00"sv;
  return segment;
}

// Of the application's segments those that say how colours are meant.
bool mayStay(std::uint8_t code, std::string_view payload) {
  if (code == application0) return payload.starts_with("JFIF\0"sv);
  if (code == application2) return payload.starts_with("ICC_PROFILE\0"sv);
  if (code == application14) return payload.starts_with("Adobe"sv);
  return code != comment && (code < application0 || code > application15);
}

class JpegFilter final : public PictureFilter {
 public:
  std::string take(std::string_view bytes) override {
    rest_ += bytes;
    std::string out;
    std::string_view left = rest_;
    while (step(left, out)) {
    }
    rest_.erase(0, rest_.size() - left.size());
    return out;
  }

  Result<void> end() const override {
    if (stage_ == Stage::Wrong || stage_ == Stage::Begin || stage_ == Stage::Markers)
      return {Problem::InvalidInput, "the picture is damaged: not a whole JPEG"};
    return {};
  }

 private:
  enum class Stage { Begin, Markers, Data, Ended, Wrong };

  // Whether there may be more to do with what is left.
  bool step(std::string_view& left, std::string& out) {
    switch (stage_) {
      case Stage::Begin:
        return begin(left, out);
      case Stage::Markers:
        return marker(left, out);
      case Stage::Data:
        return data(left, out);
      default:
        left = {};
        return false;
    }
  }

  bool begin(std::string_view& left, std::string& out) {
    if (left.size() < 2) return false;
    stage_ = at(left, 0) == 0xFF && at(left, 1) == startOfImage ? Stage::Markers : Stage::Wrong;
    out += left.substr(0, 2);
    left.remove_prefix(2);
    return true;
  }

  bool marker(std::string_view& left, std::string& out) {
    if (left.size() < 2) return false;
    const auto code = at(left, 1);
    if (at(left, 0) != 0xFF || code == 0x00 || code == startOfImage) stage_ = Stage::Wrong;
    if (stage_ == Stage::Wrong) return true;
    if (code == 0xFF) {
      left.remove_prefix(1);  // filling
      return true;
    }
    if (code == endOfImage) stage_ = Stage::Ended;
    if (code == endOfImage || standsAlone(code)) {
      out += left.substr(0, 2);
      left.remove_prefix(2);
      return true;
    }
    return segment(code, left, out);
  }

  bool segment(std::uint8_t code, std::string_view& left, std::string& out) {
    if (left.size() < 4) return false;
    const std::size_t length = std::size_t{at(left, 2)} << 8 | at(left, 3);
    if (length < 2) {
      stage_ = Stage::Wrong;
      return true;
    }
    if (left.size() < 2 + length) return false;
    const auto payload = left.substr(4, length - 2);
    if (mayStay(code, payload))
      out += left.substr(0, 2 + length);
    else if (code == application1 && payload.starts_with(exifMark))
      keepOrientation(payload.substr(exifMark.size()), out);
    left.remove_prefix(2 + length);
    if (code == startOfScan) stage_ = Stage::Data;
    return true;
  }

  void keepOrientation(std::string_view exif, std::string& out) {
    const auto orientation = orientationIn(exif);
    if (orientation != 1 && !oriented_) out += orientationSegment(orientation);
    oriented_ = true;
  }

  bool data(std::string_view& left, std::string& out) {
    const auto mark = left.find('\xFF');
    const std::size_t plain = mark == std::string_view::npos ? left.size() : mark;
    out += left.substr(0, plain);
    left.remove_prefix(plain);
    if (left.size() < 2) return false;
    const auto code = at(left, 1);
    if (code != 0x00 && !isRestart(code)) {
      stage_ = Stage::Markers;
      return true;
    }
    out += left.substr(0, 2);
    left.remove_prefix(2);
    return true;
  }

  std::string rest_;  // what came and is not decided yet: less than a segment
  Stage stage_ = Stage::Begin;
  bool oriented_ = false;
};

}  // namespace

std::unique_ptr<PictureFilter> jpegFilter() { return std::make_unique<JpegFilter>(); }

std::unique_ptr<PictureFilter> pictureFilter(std::string_view mediaType) {
  if (mediaType == "image/jpeg") return jpegFilter();
  if (mediaType == "image/png") return pngFilter();
  return nullptr;
}

}  // namespace collega::formats
