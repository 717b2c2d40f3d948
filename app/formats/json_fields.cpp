#include "app/formats/json_fields.h"

#include <google/protobuf/descriptor.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>
#include <limits>
#include <memory>

#include "app/records/reading.h"
#include "ledger/id.h"

namespace collega::formats {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

namespace {

Result<void> fill(Message& value, const QJsonObject& json);

// Puts one value where the field wants it: set if single, added if repeated.
class Putter {
 public:
  Putter(Message& value, const FieldDescriptor& field) : value_(value), field_(field) {}

  Result<void> put(const QJsonValue& json) {
    switch (field_.cpp_type()) {
      case FieldDescriptor::CPPTYPE_MESSAGE:
        return json.isObject() ? fill(nested(), json.toObject()) : refused("an object");
      case FieldDescriptor::CPPTYPE_STRING:
        return json.isString() ? putText(json.toString().toStdString()) : refused("a text");
      case FieldDescriptor::CPPTYPE_ENUM:
        return putEnum(json.toString().toStdString());
      case FieldDescriptor::CPPTYPE_BOOL:
        return json.isBool() ? put(json.toBool(), &Reflection::SetBool, &Reflection::AddBool)
                             : refused("true or false");
      case FieldDescriptor::CPPTYPE_UINT32:
        return putNumber<std::uint32_t>(json, &Reflection::SetUInt32, &Reflection::AddUInt32);
      case FieldDescriptor::CPPTYPE_INT32:
        return putNumber<std::int32_t>(json, &Reflection::SetInt32, &Reflection::AddInt32);
      case FieldDescriptor::CPPTYPE_INT64:
        return putNumber<std::int64_t>(json, &Reflection::SetInt64, &Reflection::AddInt64);
      default:
        return refused("a value that this version knows");
    }
  }

 private:
  template <class T>
  using Setter = void (Reflection::*)(Message*, const FieldDescriptor*, T) const;

  [[nodiscard]] Result<void> refused(const char* accepted) const {
    return Error{Problem::InvalidInput, field_.name() + ": " + accepted};
  }
  [[nodiscard]] const Reflection& reflection() const { return *value_.GetReflection(); }

  Message& nested() {
    return field_.is_repeated() ? *reflection().AddMessage(&value_, &field_)
                                : *reflection().MutableMessage(&value_, &field_);
  }

  template <class T>
  Result<void> put(T one, Setter<T> set, Setter<T> add) {
    (reflection().*(field_.is_repeated() ? add : set))(&value_, &field_, one);
    return {};
  }

  template <class T>
  Result<void> putNumber(const QJsonValue& json, Setter<T> set, Setter<T> add) {
    const auto number = json.toInteger(std::numeric_limits<qint64>::min());
    if (!json.isDouble() || number == std::numeric_limits<qint64>::min() || !std::in_range<T>(number)) {
      return refused("a whole number");
    }
    return put(static_cast<T>(number), set, add);
  }

  Result<void> putText(const std::string& text) {
    const auto bytes = field_.type() == FieldDescriptor::TYPE_BYTES ? fromHex(text) : std::optional(text);
    if (!bytes) return refused("hexadecimal digits");
    return put<std::string>(*bytes, &Reflection::SetString, &Reflection::AddString);
  }

  Result<void> putEnum(const std::string& word) {
    const auto& type = *field_.enum_type();
    for (int i = 0; i < type.value_count(); ++i) {
      const int number = type.value(i)->number();
      if (records::enumWord(type, number) == word) {
        return put<int>(number, &Reflection::SetEnumValue, &Reflection::AddEnumValue);
      }
    }
    return refused("a word that this version knows");
  }

  Message& value_;
  const FieldDescriptor& field_;
};

Result<void> putAll(Message& value, const FieldDescriptor& field, const QJsonValue& json) {
  Putter putter(value, field);
  if (!field.is_repeated()) return putter.put(json);
  if (!json.isArray()) return Error{Problem::InvalidInput, field.name() + ": a list"};
  const auto list = json.toArray();
  for (const QJsonValue each : list) COLLEGA_TRY(putter.put(each));
  return {};
}

Result<void> fill(Message& value, const QJsonObject& json) {
  for (auto member = json.begin(); member != json.end(); ++member) {
    const auto* const field = value.GetDescriptor()->FindFieldByName(member.key().toStdString());
    if (!field) return Error{Problem::InvalidInput, "no field " + member.key().toStdString()};
    COLLEGA_TRY(putAll(value, *field, member.value()));
  }
  return {};
}

}  // namespace

Result<void> setFromJson(Message& value, const FieldDescriptor& field, const QJsonValue& json) {
  const std::unique_ptr<Message> changed(value.New());
  changed->CopyFrom(value);
  changed->GetReflection()->ClearField(changed.get(), &field);
  COLLEGA_TRY(putAll(*changed, field, json));
  COLLEGA_TRY(records::checkField(*changed, field));
  value.GetReflection()->Swap(&value, changed.get());
  return {};
}

std::string plain(const QJsonValue& value) {
  if (value.isString()) return value.toString().toStdString();
  if (value.isArray()) {
    std::string result;
    for (const auto& element : value.toArray()) result += (result.empty() ? "" : ", ") + plain(element);
    return result;
  }
  if (!value.isObject()) return value.toVariant().toString().toStdString();
  std::string result;
  const auto object = value.toObject();
  for (auto i = object.begin(); i != object.end(); ++i) result += (result.empty() ? "" : " · ") + plain(i.value());
  return result;
}

}  // namespace collega::formats
