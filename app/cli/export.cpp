// export csv|vcard|ics|html|data|pdf FILE: one group, one file each.
#include "app/cli/export.h"

#include "app/cli/groups.h"
#include "app/cli/output.h"

namespace collega::cli {

CLI::Option* fileOption(CLI::App& app, std::string& file) {
  return app.add_option("FILE", file, "Where it is written; - is stdout")->required();
}

Result<Answer> handOver(const std::string& file, std::string content, formats::Readers readers,
                        const std::string& what) {
  if (file == "-") return Answer{.note = what, .verbatim = std::move(content)};
  COLLEGA_TRY(formats::writeFile(file, content, readers));
  return Answer{.json = QJsonObject{{"file", json(file)}, {"bytes", qint64(content.size())}}, .text = what};
}

void addExport(const Commands& top) {
  const auto group = top.group("export", "Files for other programs, and for people");
  for (const auto add : {addExportCsv, addExportData, addExportHtml, addExportIcs, addExportPdf, addExportVcard})
    add(group);
}

}  // namespace collega::cli
