#include "app/records/publishable.h"

#include <algorithm>

#include "app/records/reading.h"

namespace collega::records {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

class Withholding {
 public:
  explicit Withholding(const MayBeNamed& mayBeNamed) : mayBeNamed_(mayBeNamed) {}

  void clean(Message& value, const std::string& path) {
    value.GetReflection()->MutableUnknownFields(&value)->Clear();
    std::vector<const FieldDescriptor*> fields;
    value.GetReflection()->ListFields(value, &fields);
    for (const auto* field : fields) clean(value, *field, path.empty() ? field->name() : path + "." + field->name());
  }

  std::vector<std::string> take() { return std::move(withheld_); }

 private:
  void clean(Message& value, const FieldDescriptor& field, const std::string& path) {
    const auto& options = field.options();
    const bool personal = options.GetExtension(v1::personal);
    if (options.GetExtension(v1::stays) || (personal && !isPerson(field))) return clear(value, field, path);
    if (personal) return keepWhoAgreed(value, field, path);
    if (field.cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) return;
    if (!field.is_repeated()) return clean(*value.GetReflection()->MutableMessage(&value, &field), path);
    dropElementsOfOthers(value, field, path);
    for (int i = 0; i < countOf(value, field); ++i)
      clean(*value.GetReflection()->MutableRepeatedMessage(&value, &field, i), path);
  }

  static bool isPerson(const FieldDescriptor& field) {
    return field.type() == FieldDescriptor::TYPE_BYTES && field.options().GetExtension(v1::format) == v1::FORMAT_ID;
  }

  void clear(Message& value, const FieldDescriptor& field, const std::string& path) {
    value.GetReflection()->ClearField(&value, &field);
    tell(path);
  }

  [[nodiscard]] bool agreed(const Message& value, const FieldDescriptor& field, int index) const {
    const auto& consent = field.options().GetExtension(v1::named_if);
    if (consent.empty()) return mayBeNamed_(textOf(value, field, index));
    return value.GetReflection()->GetBool(value, value.GetDescriptor()->FindFieldByName(consent));
  }

  void keepWhoAgreed(Message& value, const FieldDescriptor& field, const std::string& path) {
    std::vector<std::string> kept;
    for (int i = 0; i < countOf(value, field); ++i)
      if (agreed(value, field, i)) kept.push_back(textOf(value, field, i));
    if (std::ssize(kept) == countOf(value, field)) return;
    clear(value, field, path);
    for (auto& id : kept) value.GetReflection()->AddString(&value, &field, std::move(id));
  }

  void dropElementsOfOthers(Message& value, const FieldDescriptor& field, const std::string& path) {
    const auto* key = field.message_type()->FindFieldByNumber(1);
    const bool keyed = field.options().GetExtension(v1::merge) == v1::MERGE_SET;
    if (!keyed || !key || !key->options().GetExtension(v1::personal) || !isPerson(*key)) return;
    const auto& reflection = *value.GetReflection();
    int kept = 0;
    for (int i = 0; i < countOf(value, field); ++i)
      if (agreed(messageOf(value, field, i), *key, 0)) reflection.SwapElements(&value, &field, i, kept++);
    if (kept < countOf(value, field)) tell(path);
    while (countOf(value, field) > kept) reflection.RemoveLast(&value, &field);
  }

  void tell(const std::string& path) {
    if (std::ranges::find(withheld_, path) == withheld_.end()) withheld_.push_back(path);
  }

  const MayBeNamed& mayBeNamed_;
  std::vector<std::string> withheld_;
};

}  // namespace

std::vector<std::string> withhold(Message& value, const MayBeNamed& mayBeNamed) {
  Withholding withholding(mayBeNamed);
  withholding.clean(value, {});
  return withholding.take();
}

}  // namespace collega::records
