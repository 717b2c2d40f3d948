// What the commands that write files share: where to, and how it is said. Each format has a file of its own.
#pragma once

#include <string>

#include "app/cli/command.h"
#include "app/formats/files.h"

namespace collega::cli {

// FILE, which may be - for stdout.
CLI::Option* fileOption(CLI::App& app, std::string& file);

// Writes the file whole or not at all and says so; with "-", the content itself is the answer.
Result<Answer> handOver(const std::string& file, std::string content, formats::Readers readers,
                        const std::string& what);

}  // namespace collega::cli
