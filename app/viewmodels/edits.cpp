#include "app/viewmodels/edits.h"

#include "app/records/slices.h"

namespace collega::viewmodels {
namespace {

std::string sliceAt(const records::Slices& slices, std::uint32_t field) {
  const auto found = slices.find(field);
  return found == slices.end() ? std::string() : found->second;
}

void take(records::Slices& result, const records::Slices& edited, std::uint32_t field) {
  if (const auto slice = sliceAt(edited, field); !slice.empty())
    result[field] = slice;
  else
    result.erase(field);
}

}  // namespace

Result<std::string> layEdits(std::string_view base, std::string_view edited, std::string_view current) {
  COLLEGA_ASSIGN(before, records::cut(base));
  COLLEGA_ASSIGN(after, records::cut(edited));
  COLLEGA_ASSIGN(result, records::cut(current));
  auto fields = before;
  fields.insert(after.begin(), after.end());
  for (const auto& [field, ignored] : fields)
    if (sliceAt(before, field) != sliceAt(after, field)) take(result, after, field);
  return records::join(result);
}

}  // namespace collega::viewmodels
