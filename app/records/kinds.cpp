#include "app/records/kinds.h"

#include <google/protobuf/descriptor.pb.h>

#include <algorithm>

#include "ledger/crypto.h"

namespace collega::records {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

// Raised when merging, folding or the keeping of records comes to other results than before.
constexpr std::string_view rulesVersion = "1";

Field fieldOf(const FieldDescriptor& descriptor) {
  const auto& options = descriptor.options();
  Field field;
  field.descriptor = &descriptor;
  field.number = static_cast<std::uint32_t>(descriptor.number());
  field.name = descriptor.name();
  field.set = descriptor.is_repeated() && options.GetExtension(v1::merge) == v1::MERGE_SET;
  field.personal = options.GetExtension(v1::personal);
  field.searchable = options.GetExtension(v1::searchable);
  field.required = options.GetExtension(v1::required);
  field.format = options.GetExtension(v1::format);
  return field;
}

Kind kindFrom(const FieldDescriptor& member) {
  Kind kind;
  kind.number = static_cast<std::uint32_t>(member.number());
  kind.name = member.name();
  kind.descriptor = member.message_type();
  for (int i = 0; i < kind.descriptor->field_count(); ++i) kind.fields.push_back(fieldOf(*kind.descriptor->field(i)));
  std::ranges::sort(kind.fields, {}, &Field::number);
  return kind;
}

std::vector<Kind> readKinds() {
  std::vector<Kind> kinds;
  const auto& members = *v1::Record::descriptor()->FindOneofByName("kind");
  for (int i = 0; i < members.field_count(); ++i) kinds.push_back(kindFrom(*members.field(i)));
  return kinds;
}

template <class Range, class Value, class Member>
auto* findBy(Range& range, const Value& value, Member member) {
  const auto found = std::ranges::find(range, value, member);
  return found == range.end() ? nullptr : &*found;
}

}  // namespace

const Field* Kind::field(std::uint32_t wanted) const { return findBy(fields, wanted, &Field::number); }
const Field* Kind::field(std::string_view wanted) const { return findBy(fields, wanted, &Field::name); }

std::unique_ptr<google::protobuf::Message> Kind::make() const {
  auto* prototype = google::protobuf::MessageFactory::generated_factory()->GetPrototype(descriptor);
  return std::unique_ptr<google::protobuf::Message>(prototype->New());
}

std::span<const Kind> allKinds() {
  static const std::vector<Kind> kinds = readKinds();
  return kinds;
}

const Hash& understanding() {
  static const Hash hash = [] {
    google::protobuf::FileDescriptorProto schema;
    v1::Record::descriptor()->file()->CopyTo(&schema);
    return crypto::hash("understanding", {rulesVersion, schema.SerializeAsString()});
  }();
  return hash;
}

const Kind* kindOf(std::uint32_t number) {
  const auto kinds = allKinds();
  return findBy(kinds, number, &Kind::number);
}

const Kind* kindOf(std::string_view name) {
  const auto kinds = allKinds();
  return findBy(kinds, name, &Kind::name);
}

const Kind& kindOf(const google::protobuf::Message& value) {
  const auto kinds = allKinds();
  return *findBy(kinds, value.GetDescriptor(), &Kind::descriptor);
}

}  // namespace collega::records
