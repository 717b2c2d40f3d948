// Errors as JSON, written and read.
#include <google/protobuf/struct.pb.h>
#include <google/protobuf/util/json_util.h>

#include "ledger/connect.h"
#include "ledger/id.h"

namespace collega::connect {

namespace {

using google::protobuf::Struct;
using google::protobuf::Value;

constexpr std::size_t maxJsonBytes = 64 << 10;
constexpr int maxDepth = 32;

// How many bytes the UTF-8 character at the beginning has; 0 if there is none.
std::size_t characterSize(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<std::uint8_t>(text[i]) : 0U; };
  const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
    return byte(i) >= low && byte(i) <= high;
  };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return follows(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF)
    return follows(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
  if (lead >= 0xF0 && lead <= 0xF4)
    return follows(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4 : 0;
  return 0;
}

std::string escaped(std::string_view character) {
  const char c = character.front();
  if (c == '"' || c == '\\') return std::string{'\\', c};
  if (static_cast<std::uint8_t>(c) >= 0x20) return std::string(character);
  return "\\u00" + toHex(character);
}

// A JSON string; what is not UTF-8 becomes the replacement character.
std::string quoted(std::string_view text) {
  std::string json = "\"";
  while (!text.empty()) {
    const std::size_t size = characterSize(text);
    json += size == 0 ? "\\ufffd" : escaped(text.substr(0, size));
    text.remove_prefix(size == 0 ? 1 : size);
  }
  return json + "\"";
}

// Protobuf's reader takes quadratic time over nesting, so none is given to it that is not meant for us.
bool isTooDeep(std::string_view json) {
  int depth = 0;
  bool inString = false;
  for (std::size_t i = 0; i < json.size() && depth <= maxDepth; ++i) {
    const char c = json[i];
    if (c == '"') inString = !inString;
    if (inString && c == '\\') ++i;
    if (inString) continue;
    if (c == '[' || c == '{') ++depth;
    if (c == ']' || c == '}') --depth;
  }
  return depth > maxDepth;
}

std::optional<Struct> parseObject(std::string_view json) {
  Struct object;
  if (json.size() > maxJsonBytes || isTooDeep(json)) return std::nullopt;
  const auto status = google::protobuf::util::JsonStringToMessage({json.data(), json.size()}, &object);
  if (!status.ok()) return std::nullopt;
  return object;
}

const Value* field(const Struct& object, const char* name) {
  const auto found = object.fields().find(name);
  return found == object.fields().end() ? nullptr : &found->second;
}

std::optional<RpcError> errorOf(const Struct& object) {
  const Value* code = field(object, "code");
  const Value* message = field(object, "message");
  if (code == nullptr || !code->has_string_value()) return std::nullopt;
  if (message != nullptr && !message->has_string_value()) return std::nullopt;
  const auto known = codeByName(code->string_value());
  if (!known) return std::nullopt;
  return RpcError{*known, message == nullptr ? std::string() : message->string_value()};
}

}  // namespace

std::string errorJson(const RpcError& error) {
  return "{\"code\":" + quoted(name(error.code)) + ",\"message\":" + quoted(error.message) + "}";
}

std::optional<RpcError> parseErrorJson(std::string_view json) {
  const auto object = parseObject(json);
  return object ? errorOf(*object) : std::nullopt;
}

Result<std::optional<RpcError>> parseEnd(std::string_view json) {
  const auto object = parseObject(json);
  if (!object) return {Problem::BadAnswer, "the stream's end message is not JSON"};
  const Value* metadata = field(*object, "metadata");
  if (metadata != nullptr && !metadata->has_struct_value())
    return {Problem::BadAnswer, "the stream's end message has metadata of another form"};
  const Value* error = field(*object, "error");
  if (error == nullptr) return std::optional<RpcError>();
  auto parsed = error->has_struct_value() ? errorOf(error->struct_value()) : std::nullopt;
  if (!parsed) return {Problem::BadAnswer, "the stream's end message has an error of another form"};
  return parsed;
}

}  // namespace collega::connect
