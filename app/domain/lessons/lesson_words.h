// The words of a lesson: what is still to be asked, how long it is, its translations by people, and whether somebody
// who was there says that this is what was meant. The author's own wording stays as it is.
#pragma once

#include <string>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/id.h"
#include "ledger/result.h"

namespace collega::domain {

// The three questions. An answer to one is enough to keep a lesson; the others can be asked later.
enum class LessonPart { Seen, Meaning, Plan };
std::vector<LessonPart> unanswered(const v1::Lesson& lesson);
bool saysNothing(const v1::Lesson& lesson);

// A page and a half, in characters. A hint for the writer, never a refusal.
inline constexpr std::size_t advisableLength = 4500;
std::size_t lengthOf(const v1::Lesson& lesson);
bool isLong(const v1::Lesson& lesson);

// Takes in a translation by its interpreter; what it does not say stays as the same interpreter had it, and one by
// another is replaced. InvalidInput without a language or words, or in the lesson's own language.
Result<void> takeTranslation(v1::Lesson& lesson, const v1::Translation& translation);

// Takes in a back-check, in place of an earlier one of the same person. NotAllowed for the author's own.
Result<void> takeCheck(v1::Lesson& lesson, const Id& author, const v1::BackCheck& check);

// What a reader of this language is shown: a translation into it, otherwise the original.
struct LessonTexts {
  std::string language;
  std::string seen;
  std::string meaning;
  std::string plan;
  std::string homeEffect;
  std::string culturalNote;  // of a translation
  bool translated = false;
};
LessonTexts textsIn(const v1::Lesson& lesson, std::string_view language);

// The first of the three that says something: what stands for the lesson in a list.
const std::string& leadOf(const LessonTexts& texts);
// Whole sentences as long as they fit; otherwise cut after a word.
std::string shortly(std::string_view text, std::size_t characters);

}  // namespace collega::domain
