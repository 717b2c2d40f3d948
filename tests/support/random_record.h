// For property tests: random messages of any kind, by reflection; and comparing messages whose sets have no order.
#pragma once

#include <algorithm>
#include <random>

#include "app/records/kinds.h"
#include "app/records/sets.h"

namespace collega::test {

using Random = std::mt19937;

inline unsigned below(Random& random, unsigned bound) { return static_cast<unsigned>(random() % bound); }

inline std::string randomText(Random& random) {
  static const std::vector<std::string> words{"brandweer", "itfaiye", "تعلّم", "wijk", "Kocaeli", "çöp", "", "ligne"};
  return words[below(random, static_cast<unsigned>(words.size()))] + std::to_string(below(random, 5));
}

void fillRandomly(google::protobuf::Message& value, Random& random);

inline void putRandom(google::protobuf::Message& value, const google::protobuf::FieldDescriptor& field,
                      Random& random) {
  using F = google::protobuf::FieldDescriptor;
  const auto& reflection = *value.GetReflection();
  const bool repeated = field.is_repeated();
  switch (field.cpp_type()) {
    case F::CPPTYPE_STRING: {
      const auto text =
          field.type() == F::TYPE_BYTES ? std::string(16, static_cast<char>(below(random, 4))) : randomText(random);
      repeated ? reflection.AddString(&value, &field, text) : reflection.SetString(&value, &field, text);
      break;
    }
    case F::CPPTYPE_ENUM: {
      const int number = static_cast<int>(below(random, 300));  // mostly numbers of a newer schema
      repeated ? reflection.AddEnumValue(&value, &field, number) : reflection.SetEnumValue(&value, &field, number);
      break;
    }
    case F::CPPTYPE_MESSAGE:
      fillRandomly(repeated ? *reflection.AddMessage(&value, &field) : *reflection.MutableMessage(&value, &field),
                   random);
      break;
    case F::CPPTYPE_BOOL:
      reflection.SetBool(&value, &field, random() % 2 == 0);
      break;
    case F::CPPTYPE_UINT32:
      reflection.SetUInt32(&value, &field, below(random, 9));
      break;
    case F::CPPTYPE_INT64:
      reflection.SetInt64(&value, &field, static_cast<int>(below(random, 9)) - 4);
      break;
    default:
      break;
  }
}

// Some of the fields are set anew, some cleared; sometimes a field that this schema does not know.
inline void fillRandomly(google::protobuf::Message& value, Random& random) {
  const auto& type = *value.GetDescriptor();
  for (int i = 0; i < type.field_count(); ++i) {
    if (below(random, 3) == 0) value.GetReflection()->ClearField(&value, type.field(i));
    const unsigned times = type.field(i)->is_repeated() ? below(random, 4) : below(random, 2);
    for (unsigned n = 0; n < times; ++n) putRandom(value, *type.field(i), random);
  }
  if (below(random, 4) != 0) return;
  auto& unknown = *value.GetReflection()->MutableUnknownFields(&value);
  unknown.Clear();
  unknown.AddLengthDelimited(900 + static_cast<int>(below(random, 3)), randomText(random));
  unknown.AddVarint(950, random());
}

// The same bytes for records that are equal: sets in order of their elements, the last of each key.
inline std::string normalised(const records::Kind& kind, std::string_view bytes) {
  auto slices = *records::cut(bytes);
  for (auto& [field, slice] : slices) {
    if (!records::isSet(&kind, field)) continue;
    auto elements = *records::setElements(records::setRule(&kind, field), slice);
    std::ranges::sort(elements);
    slice = records::sliceOf(field, elements);
  }
  return records::join(slices);
}

}  // namespace collega::test
