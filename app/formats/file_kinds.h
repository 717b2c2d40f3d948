// What a file is, by its first bytes and its name; and a name that is one wherever it is saved.
#pragma once

#include <string>
#include <string_view>

namespace collega::formats {

// How many of its first bytes are looked at.
inline constexpr std::size_t telltaleBytes = 64;

// "image/jpeg", "application/pdf"; "application/octet-stream" where nobody knows.
std::string mediaTypeOf(std::string_view firstBytes, std::string_view name);
// Pictures that are shown as such.
bool isPicture(std::string_view mediaType);
// What a computer would run when somebody opens it.
bool isProgram(std::string_view firstBytes, std::string_view name);

// The last part of a path, without what has another meaning in a path, on a terminal or in the order of letters; 120
// bytes at most, with its ending. Never empty.
std::string fileName(std::string_view name);

}  // namespace collega::formats
