// For tests: a store whose n-th written row fails, as on a device that gives up in the middle; and all that it holds.
#pragma once

#include "app/store/sqlite_store.h"

namespace collega::test {

inline store::Database& databaseOf(store::Store& store) { return dynamic_cast<store::SqliteStore&>(store).database(); }

// The tables of SQLite's own index for words are written by it alone.
inline std::vector<std::string> tablesOf(store::Database& database) {
  std::vector<std::string> names;
  auto row = database.use(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words%' "
      "AND name NOT LIKE 'sqlite%' ORDER BY name");
  while (row.next()) names.push_back(row.bytes(0));
  return names;
}

// Everything in the store: two that are equal hold the same.
inline std::string everythingIn(store::Database& database) {
  std::string all;
  auto tables = tablesOf(database);
  tables.emplace_back("words");
  for (const auto& table : tables) {
    int columns = 0;
    auto count = database.use("SELECT count(*) FROM pragma_table_info(?)", store::Text{table});
    if (count.next()) columns = static_cast<int>(count.number(0));
    all += table + ":\n";
    auto row = database.use("SELECT * FROM main." + table);
    while (row.next()) {
      for (int i = 0; i < columns; ++i) all += row.bytes(i) + "|";
      all += "\n";
    }
  }
  return all;
}
inline std::string everythingIn(store::Store& store) { return everythingIn(databaseOf(store)); }

class Faults {
 public:
  explicit Faults(store::Store& store) : database_(databaseOf(store)) {
    database_.execute("CREATE TEMP TABLE faults (writes INTEGER); INSERT INTO faults VALUES (-1)");
    for (const auto& table : tablesOf(database_)) {
      for (const std::string act : {"INSERT", "UPDATE", "DELETE"}) watch(table, act);
    }
  }

  // The row after so many more fails.
  void failAfter(int rows) { database_.run("UPDATE faults SET writes = ?", rows); }
  void never() { failAfter(-1); }

 private:
  void watch(const std::string& table, const std::string& act) {
    database_.execute("CREATE TEMP TRIGGER fail_" + table + "_" + act + " BEFORE " + act + " ON main." + table +
                      " BEGIN SELECT RAISE(ABORT, 'a write that failed') WHERE (SELECT writes FROM faults) = 0;"
                      " UPDATE faults SET writes = writes - 1; END");
  }

  store::Database& database_;
};

// Lets `act` fail at every row it writes, one after the other, until it comes through. How often it failed; -1 if a
// failure left something behind.
template <class Act>
int failEverywhere(store::Store& store, Faults& faults, Act act) {
  const auto before = everythingIn(store);
  for (int rows = 0;; ++rows) {
    faults.failAfter(rows);
    const bool done = act();
    faults.never();
    if (done) return rows;
    if (everythingIn(store) != before) return -1;
  }
}

}  // namespace collega::test
