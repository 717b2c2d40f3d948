// What to do before leaving: the list a visit starts with. Tasks have keys here, and words in the reader's language.
#pragma once

#include <string_view>
#include <vector>

#include "collega/v1/records.pb.h"

namespace collega::domain {

namespace task {
inline constexpr std::string_view agreedAtHome = "agreed-at-home";
inline constexpr std::string_view goals = "goals";
inline constexpr std::string_view briefing = "briefing";
inline constexpr std::string_view earlierLessons = "earlier-lessons";
inline constexpr std::string_view questions = "questions";
inline constexpr std::string_view interpreter = "interpreter";
inline constexpr std::string_view programme = "programme";
inline constexpr std::string_view travel = "travel";
inline constexpr std::string_view debrief = "debrief";
}  // namespace task

// A call needs no travel; interpreters are asked for where none is named yet.
std::vector<v1::Task> preparationFor(const v1::Visit& visit);

}  // namespace collega::domain
