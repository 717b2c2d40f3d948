#include "app/records/slices.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

namespace collega::records {
namespace {

using google::protobuf::internal::WireFormatLite;
using google::protobuf::io::CodedInputStream;
using google::protobuf::io::CodedOutputStream;

CodedInputStream streamOver(std::string_view bytes) {
  return CodedInputStream(reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<int>(bytes.size()));
}

void appendVarint(std::string& out, std::uint32_t number) {
  std::uint8_t buffer[5];
  const auto* end = CodedOutputStream::WriteVarint32ToArray(number, buffer);
  out.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(end - buffer));
}

// Cuts a run of varints into its numbers.
bool unpack(std::string_view run, std::vector<std::string>& out) {
  auto stream = streamOver(run);
  const int size = static_cast<int>(run.size());
  for (int start = 0; start < size; start = stream.CurrentPosition()) {
    std::uint64_t number = 0;
    if (!stream.ReadVarint64(&number)) return false;
    const auto length = static_cast<std::size_t>(stream.CurrentPosition() - start);
    out.emplace_back(run.substr(static_cast<std::size_t>(start), length));
  }
  return true;
}

// What follows the tag: without its length where it has one.
std::string_view payload(std::string_view occurrence, std::uint32_t& wireType) {
  auto stream = streamOver(occurrence);
  wireType = stream.ReadTag() & 7U;
  std::uint32_t length = 0;
  if (wireType == WireFormatLite::WIRETYPE_LENGTH_DELIMITED) stream.ReadVarint32(&length);
  return occurrence.substr(static_cast<std::size_t>(stream.CurrentPosition()));
}

bool takeElement(std::string_view occurrence, Shape shape, std::vector<std::string>& out) {
  std::uint32_t wireType = 0;
  const auto bytes = payload(occurrence, wireType);
  if (shape == Shape::Varint) return unpack(bytes, out);
  out.emplace_back(bytes);
  return true;
}

// Calls take(field, occurrence) for each field of a message; false if it is not one.
template <class Take>
bool walk(std::string_view message, Take take) {
  if (message.size() > static_cast<std::size_t>(INT32_MAX)) return false;
  auto stream = streamOver(message);
  const int size = static_cast<int>(message.size());
  for (int start = 0; start < size; start = stream.CurrentPosition()) {
    const auto tag = stream.ReadTag();
    if ((tag >> 3) == 0 || !WireFormatLite::SkipField(&stream, tag)) return false;
    const auto length = static_cast<std::size_t>(stream.CurrentPosition() - start);
    if (!take(tag >> 3, message.substr(static_cast<std::size_t>(start), length))) return false;
  }
  return true;
}

}  // namespace

Result<Slices> cut(std::string_view message) {
  Slices slices;
  const bool whole = walk(message, [&](std::uint32_t field, std::string_view occurrence) {
    slices[field].append(occurrence);
    return true;
  });
  if (!whole) return Error{Problem::Damaged, "not a message"};
  return slices;
}

std::string join(const Slices& slices) {
  std::string message;
  for (const auto& [field, slice] : slices) message += slice;
  return message;
}

Result<std::vector<std::string>> elements(std::string_view slice, Shape shape) {
  std::vector<std::string> result;
  const bool whole =
      walk(slice, [&](std::uint32_t, std::string_view occurrence) { return takeElement(occurrence, shape, result); });
  if (!whole) return Error{Problem::Damaged, "not the elements of a field"};
  return result;
}

std::string sliceOf(std::uint32_t field, const std::vector<std::string>& elements) {
  std::string slice;
  for (const auto& element : elements) {
    appendVarint(slice, WireFormatLite::MakeTag(static_cast<int>(field), WireFormatLite::WIRETYPE_LENGTH_DELIMITED));
    appendVarint(slice, static_cast<std::uint32_t>(element.size()));
    slice += element;
  }
  return slice;
}

bool isElement(std::string_view bytes, Shape shape) {
  if (shape == Shape::Delimited) return true;
  std::vector<std::string> numbers;
  return unpack(bytes, numbers) && numbers.size() == 1;
}

}  // namespace collega::records
