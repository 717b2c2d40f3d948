// A QR code in a terminal.
#pragma once

#include <string>

namespace collega::cli {

// Two rows of it in a line of text, with its colours; empty if the text is too long for one.
std::string qrOf(const std::string& text);

}  // namespace collega::cli
