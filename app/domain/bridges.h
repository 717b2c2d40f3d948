// Who can bridge two people without a common language: a broker who speaks one of each, better still with the subject.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/domain/suggestions.h"

namespace collega::domain {

bool isBroker(const v1::Person& person);

// By main language, whatever the region: "nl-BE" is "nl". Each once, in the order of the other.
std::vector<std::string> sharedLanguages(const v1::Person& one, const v1::Person& other);

struct FreeBroker {
  const Candidate* candidate = nullptr;
  std::size_t load = 0;  // how many pairs they carry already
};

// Knowing the subject comes first, then carrying less.
std::optional<Bridge> bestBridge(const Candidate& one, const Candidate& other, std::span<const FreeBroker> brokers);

}  // namespace collega::domain
