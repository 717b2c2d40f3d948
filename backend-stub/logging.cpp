#include "backend-stub/logging.h"

#include <spdlog/pattern_formatter.h>
#include <spdlog/spdlog.h>

namespace collega::server {
namespace {

// The message as JSON writes it: what libraries say may hold quotes, and line ends.
class JsonText final : public spdlog::custom_flag_formatter {
 public:
  void format(const spdlog::details::log_msg& message, const std::tm&, spdlog::memory_buf_t& to) override {
    for (const char c : message.payload) append(c, to);
  }
  std::unique_ptr<custom_flag_formatter> clone() const override { return std::make_unique<JsonText>(); }

 private:
  static void append(char c, spdlog::memory_buf_t& to) {
    constexpr char lowestText = 0x20;
    if (c == '"' || c == '\\') to.push_back('\\');
    to.push_back(c >= 0 && c < lowestText ? ' ' : c);
  }
};

constexpr const char* jsonLine = R"({"time":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l","message":"%*"})";

}  // namespace

void logAs(const std::string& format) {
  if (format != "json") return;
  auto formatter = std::make_unique<spdlog::pattern_formatter>(spdlog::pattern_time_type::utc);
  formatter->add_flag<JsonText>('*').set_pattern(jsonLine);
  spdlog::set_formatter(std::move(formatter));
}

}  // namespace collega::server
