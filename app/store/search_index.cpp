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

// The numbers of records that are gone will be given to others.
SearchIndex::SearchIndex(Database& database) : database_(database) {
  auto row = database_.use("SELECT coalesce(max(number), 0) FROM records");
  if (row.next() && row.number(0) < indexedUpTo()) setIndexedUpTo(row.number(0));
}

void SearchIndex::put(std::int64_t record, bool known, bool deleted, std::uint32_t kind, std::string_view bytes) {
  if (known) database_.run("DELETE FROM words WHERE rowid = ?", record);
  if (deleted) return;
  const auto words = wordsOf(kind, bytes);
  if (!words.empty()) database_.run("INSERT INTO words (rowid, text) VALUES (?, ?)", record, Text{words});
}

void SearchIndex::putKept(std::int64_t record, bool known, std::string_view state) {
  const auto outside = need(records::readOutside(state));
  put(record, known, outside.deleted, outside.kind, outside.bytes);
}

std::int64_t SearchIndex::indexedUpTo() {
  auto row = database_.use("SELECT value FROM settings WHERE name = 'store.indexed'");
  return row.next() ? row.number(0) : 0;
}

void SearchIndex::setIndexedUpTo(std::int64_t record) {
  database_.run("INSERT OR REPLACE INTO settings (name, value) VALUES ('store.indexed', ?)", record);
}

void SearchIndex::markPending(std::int64_t record) {
  if (record <= indexedUpTo()) database_.run("INSERT OR IGNORE INTO unindexed (record) VALUES (?)", record);
}

void SearchIndex::clear() {
  // A large arrival is indexed in few pieces.
  database_.execute(
      "DELETE FROM unindexed; INSERT INTO words (words) VALUES ('delete-all');"
      "INSERT INTO words (words, rank) VALUES ('hashsize', 4194304)");
  setIndexedUpTo(0);
}

void SearchIndex::erase(std::int64_t record) {
  database_.run("DELETE FROM words WHERE rowid = ?", record);
  database_.run("DELETE FROM unindexed WHERE record = ?", record);
}

void SearchIndex::tidy() { database_.execute("INSERT INTO words (words) VALUES ('optimize')"); }

bool SearchIndex::hasPending() {
  return database_.use("SELECT 1 FROM unindexed LIMIT 1").next() ||
         database_.use("SELECT 1 FROM records WHERE number > ? LIMIT 1", indexedUpTo()).next();
}

std::size_t SearchIndex::indexPending(std::size_t limit) {
  const auto most = static_cast<std::int64_t>(limit);
  const auto changed = indexChanged(limit == 0 ? -1 : most);
  if (limit != 0 && changed >= limit) return changed;
  return changed + indexNew(limit == 0 ? -1 : most - static_cast<std::int64_t>(changed));
}

std::size_t SearchIndex::indexChanged(std::int64_t limit) {
  std::vector<std::int64_t> changed;
  {
    auto row = database_.use("SELECT record FROM unindexed ORDER BY record LIMIT ?", limit);
    while (row.next()) changed.push_back(row.number(0));
  }
  for (const auto record : changed) {
    auto row = database_.use("SELECT state FROM records WHERE number = ?", record);
    if (row.next()) putKept(record, true, row.view(0));
    database_.run("DELETE FROM unindexed WHERE record = ?", record);
  }
  return changed.size();
}

std::size_t SearchIndex::indexNew(std::int64_t limit) {
  std::size_t count = 0;
  auto last = indexedUpTo();
  auto row = database_.use("SELECT number, state FROM records WHERE number > ? ORDER BY number LIMIT ?", last, limit);
  for (; row.next(); ++count) {
    last = row.number(0);
    putKept(last, false, row.view(1));
  }
  if (count > 0) setIndexedUpTo(last);
  return count;
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
