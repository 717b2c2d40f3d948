// The two devices of the table, each in a process of its own, so that its processor time and memory are its own. They
// unlock their profiles before they are measured: what a passphrase costs is no part of synchronising.
#pragma once

#include <QString>
#include <map>
#include <optional>
#include <string>

namespace collega::bench {

using Figures = std::map<std::string, double>;

// Whether these arguments are a device's: then it does its part, prints its figures, and this is the exit code.
std::optional<int> playRole(int argc, char** argv);

// Runs a device in a process of its own: "write", "edit", "read" or "check" so many lessons, "trickle" so many entries,
// or sync "again".
Figures runRole(const QString& role, const QString& profile, const std::string& space, std::size_t lessons);

}  // namespace collega::bench
