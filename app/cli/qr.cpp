#include "app/cli/qr.h"

#include <qrencode.h>

#include <memory>

namespace collega::cli {
namespace {

constexpr int margin = 2;

// Light on dark, whatever the terminal is, as cameras need the dark to be dark: what is printed is what is light.
constexpr const char* lightOnDark = "\x1b[97;40m";
constexpr const char* asBefore = "\x1b[0m";

const char* cell(bool upperDark, bool lowerDark) {
  if (upperDark) return lowerDark ? " " : "\u2584";
  return lowerDark ? "\u2580" : "\u2588";
}

}  // namespace

std::string qrOf(const std::string& text) {
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_L),
                                                             QRcode_free);
  if (!code) return {};
  const int width = code->width;
  const auto dark = [&](int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < width && (code->data[y * width + x] & 1) != 0;
  };
  std::string lines;
  for (int y = -margin; y < width + margin; y += 2) {
    lines += lightOnDark;
    for (int x = -margin; x < width + margin; ++x) lines += cell(dark(x, y), dark(x, y + 1));
    lines += asBefore;
    lines += '\n';
  }
  return lines;
}

}  // namespace collega::cli
