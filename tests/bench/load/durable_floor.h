// The least that durable writing can cost: rows of so many bytes, so many to a transaction, and nothing else.
#pragma once

#include <cstddef>
#include <string>

namespace collega::bench {

// Rows a second, each of its transactions on the disk before the next begins. In SQLite without encryption.
double sqliteFloor(const std::string& file, std::size_t bytes, std::size_t perCommit, double seconds);
double postgresFloor(const std::string& url, std::size_t bytes, std::size_t perCommit, double seconds);

}  // namespace collega::bench
