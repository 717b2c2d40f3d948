#include "app/store/search_index.h"

#include "app/records/folding.h"
#include "app/records/kept.h"
#include "app/store/errors.h"

namespace collega::store {
namespace {

// The folded words of a record; empty for a kind or bytes that this version does not know.
std::string wordsOf(std::uint32_t number, std::string_view bytes) {
  const auto* kind = records::kindOf(number);
  if (!kind) return {};
  const auto value = kind->make();
  if (!value->ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return {};
  return records::fold(records::searchableText(*value));
}

// Every word a beginning: "fire dep" becomes "fire"* "dep"*, which FTS5 reads as both.
std::string matchExpression(std::string_view typed) {
  std::string expression;
  for (const auto& word : records::foldedWords(typed)) expression += (expression.empty() ? "\"" : " \"") + word + "\"*";
  return expression;
}

}  // namespace

void SearchIndex::put(std::int64_t record, bool known, bool deleted, std::uint32_t kind, std::string_view bytes) {
  if (known) database_.run("DELETE FROM words WHERE rowid = ?", record);
  if (deleted) return;
  const auto words = wordsOf(kind, bytes);
  if (!words.empty()) database_.run("INSERT INTO words (rowid, text) VALUES (?, ?)", record, Text{words});
}

void SearchIndex::index(std::int64_t record, bool known, const records::RecordState& shown) {
  put(record, known, shown.deleted(), shown.kind, shown.bytes());
}

void SearchIndex::markPending(std::int64_t record) {
  database_.run("INSERT OR IGNORE INTO unindexed (record) VALUES (?)", record);
}

void SearchIndex::clear() {
  database_.execute("DELETE FROM unindexed; INSERT INTO words (words) VALUES ('delete-all')");
}

void SearchIndex::erase(std::int64_t record) {
  database_.run("DELETE FROM words WHERE rowid = ?", record);
  database_.run("DELETE FROM unindexed WHERE record = ?", record);
}

void SearchIndex::tidy() { database_.execute("INSERT INTO words (words) VALUES ('optimize')"); }

bool SearchIndex::hasPending() { return database_.use("SELECT 1 FROM unindexed LIMIT 1").next(); }

std::size_t SearchIndex::indexPending(std::size_t limit) {
  std::vector<std::int64_t> pending;
  {
    auto row = database_.use("SELECT record FROM unindexed ORDER BY record LIMIT ?",
                             limit == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(limit));
    while (row.next()) pending.push_back(row.number(0));
  }
  for (const auto record : pending) {
    auto row = database_.use("SELECT state FROM records WHERE number = ?", record);
    if (!row.next()) continue;
    const auto outside = need(records::readOutside(row.view(0)));
    put(record, true, outside.deleted, outside.kind, outside.bytes);
    database_.run("DELETE FROM unindexed WHERE record = ?", record);
  }
  return pending.size();
}

std::vector<SearchIndex::Match> SearchIndex::find(std::string_view words, std::size_t limit,
                                                  const std::optional<std::uint32_t>& kind) {
  std::vector<Match> matches;
  const auto expression = matchExpression(words);
  if (expression.empty()) return matches;
  const auto sqlLimit = limit == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(limit);
  auto row = kind ? database_.use(
                        "SELECT rowid, rank FROM words WHERE words MATCH ? AND EXISTS (SELECT 1 FROM records "
                        "WHERE number = words.rowid AND kind = ?) ORDER BY rank LIMIT ?",
                        Text{expression}, *kind, sqlLimit)
                  : database_.use("SELECT rowid, rank FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?",
                                  Text{expression}, sqlLimit);
  while (row.next()) matches.push_back({row.number(0), row.real(1)});
  return matches;
}

}  // namespace collega::store
