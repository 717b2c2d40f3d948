// import csv|vcard FILE: one group, a file each.
#include "app/cli/groups.h"

namespace collega::cli {

void addImport(const Commands& top) {
  const auto group = top.group("import", "Records from files");
  for (const auto add : {addImportCsv, addImportVcard}) add(group);
}

}  // namespace collega::cli
