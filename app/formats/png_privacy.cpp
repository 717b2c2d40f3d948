// PNG (ISO/IEC 15948): chunks with a length, a type and a checksum, from the signature to IEND.
#include <algorithm>
#include <array>

#include "app/formats/picture_privacy.h"
#include "ledger/numbers.h"

namespace collega::formats {
namespace {

constexpr std::string_view signature = "\x89PNG\r\n\x1A\n";
constexpr std::array<std::string_view, 5> private_{"eXIf", "tEXt", "zTXt", "iTXt", "tIME"};
constexpr std::size_t headBytes = 8;
constexpr std::size_t checksumBytes = 4;

class PngFilter final : public PictureFilter {
 public:
  std::string take(std::string_view bytes) override {
    rest_ += bytes;
    std::string out;
    std::string_view left = rest_;
    while (begun_ ? step(left, out) : begin(left, out)) {
    }
    rest_.erase(0, rest_.size() - left.size());
    return out;
  }

  Result<void> end() const override {
    if (wrong_ || !ended_) return {Problem::InvalidInput, "the picture is damaged: not a whole PNG"};
    return {};
  }

 private:
  bool begin(std::string_view& left, std::string& out) {
    if (left.size() < signature.size()) return false;
    begun_ = true;
    wrong_ = !left.starts_with(signature);
    out += left.substr(0, signature.size());
    left.remove_prefix(signature.size());
    return true;
  }

  bool step(std::string_view& left, std::string& out) {
    if (wrong_ || (ended_ && remaining_ == 0)) {
      left = {};
      return false;
    }
    return remaining_ > 0 ? content(left, out) : head(left, out);
  }

  bool head(std::string_view& left, std::string& out) {
    if (left.size() < headBytes) return false;
    const auto type = left.substr(4, 4);
    remaining_ = std::uint64_t{fromBigEndian<std::uint32_t>(left)} + checksumBytes;
    stays_ = std::ranges::find(private_, type) == private_.end();
    ended_ = type == "IEND";
    if (stays_) out += left.substr(0, headBytes);
    left.remove_prefix(headBytes);
    return true;
  }

  bool content(std::string_view& left, std::string& out) {
    const auto some = static_cast<std::size_t>(std::min<std::uint64_t>(remaining_, left.size()));
    if (stays_) out += left.substr(0, some);
    left.remove_prefix(some);
    remaining_ -= some;
    return some > 0;
  }

  std::string rest_;
  std::uint64_t remaining_ = 0;  // of the chunk, with its checksum
  bool begun_ = false;
  bool stays_ = false;
  bool ended_ = false;
  bool wrong_ = false;
};

}  // namespace

std::unique_ptr<PictureFilter> pngFilter() { return std::make_unique<PngFilter>(); }

}  // namespace collega::formats
