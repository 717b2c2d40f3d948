// How the server logs to stderr.
#pragma once

#include <string>

namespace collega::server {

// "human", or "json": one object a line.
void logAs(const std::string& format);

}  // namespace collega::server
