// Which lessons wait for somebody to translate them: a reader has none of the languages it can be read in.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/domain/pairing/suggestions.h"

namespace collega::domain {

// The languages it would have to be translated into so that every reader can read it: the first of each
// reader who speaks none of those it is in. Readers who did not say what they speak ask for nothing.
std::vector<std::string> translationsWanted(const v1::Lesson& lesson, std::span<const Candidate> readers);

// Of these, those into which this person can translate it: they speak one that it is in, and the one that is wanted.
std::vector<std::string> translatableBy(const v1::Lesson& lesson, std::span<const std::string> wanted,
                                        const v1::Person& person);

}  // namespace collega::domain
