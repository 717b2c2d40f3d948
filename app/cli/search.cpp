#include "app/cli/search.h"

#include "app/cli/groups.h"
#include "app/cli/output.h"

namespace collega::cli {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string result;
  for (const auto& word : words) result += (result.empty() ? "" : " ") + word;
  return result;
}

Result<Answer> searchAll(Context& context, const Searching& given) {
  return searchRecords(context, given, std::nullopt);
}

}  // namespace

void searchOptions(CLI::App& app, Searching& given) {
  app.add_option("WORDS", given.words, "Every word matches the beginning of a word")->required();
  app.add_option("--limit", given.limit, "At most so many")->check(CLI::Range(1, 10000));
}

Result<Answer> searchRecords(Context& context, const Searching& given, std::optional<std::uint32_t> kind) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(hits, session.search(joined(given.words), given.limit, kind));
  std::vector<store::Row> rows;
  for (auto& hit : hits) rows.push_back(std::move(hit.row));
  return Answer{
      .json = recordsJson(rows), .text = recordTable(rows, !kind), .note = rows.empty() ? "Nothing found." : ""};
}

void addSearch(const Commands& top) {
  top.command<Searching>("search", "Records in which every word occurs, best first", searchAll, searchOptions);
}

}  // namespace collega::cli
