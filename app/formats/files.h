// Whole files for others to read, and from others: written at once or not at all, read within a limit.
#pragma once

#include <cstddef>
#include <filesystem>
#include <istream>
#include <string>
#include <string_view>

#include "ledger/result.h"

namespace collega::formats {

// Who may read a file that is written: what says something of people is its owner's alone.
enum class Readers { Owner, Everybody };

// The largest file that is read where people's records come in.
inline constexpr std::size_t mostBytesIn = 32 << 20;

// NotFound, TooLarge; InvalidInput for a folder or what may not be read.
Result<std::string> readFile(const std::filesystem::path& file, std::size_t mostBytes = mostBytesIn);
Result<std::string> readAll(std::istream& in, std::size_t mostBytes = mostBytesIn);

// The old content or the new one, whatever happens in between. StorageFull; NotFound for a folder that is not there;
// InvalidInput for one that is in the file's place, or where nothing may be written.
Result<void> writeFile(const std::filesystem::path& file, std::string_view content, Readers readers);

}  // namespace collega::formats
