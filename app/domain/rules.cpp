#include "app/domain/rules.h"

#include "app/domain/coordinators/contributions.h"
#include "app/domain/coordinators/dimensions.h"

namespace collega::domain {

Result<void> checkRules(const google::protobuf::Message& value) {
  if (const auto* reflection = dynamic_cast<const v1::Reflection*>(&value)) return checkReflection(*reflection);
  if (const auto* contribution = dynamic_cast<const v1::Contribution*>(&value)) return checkContribution(*contribution);
  return {};
}

}  // namespace collega::domain
