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
inline constexpr std::string_view whomToFollow = "whom-to-follow";  // job shadowing
inline constexpr std::string_view safety = "safety";
inline constexpr std::string_view invitations = "invitations";  // workshops
inline constexpr std::string_view material = "material";
inline constexpr std::string_view hour = "hour";  // calls: one hour, in both zones
inline constexpr std::string_view notes = "notes";
}  // namespace task

// Each kind of visit has a list of its own; what the visit says already, such as its interpreters, is left out.
std::vector<v1::Task> preparationFor(const v1::Visit& visit);

// Ticks the tasks that `after` does by saying what `before` did not: who agreed, who interprets, the programme.
void tickWhatIsThere(const v1::Visit& before, v1::Visit& after);

}  // namespace collega::domain
