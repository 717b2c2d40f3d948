#include "app/domain/lessons/lesson_words.h"

#include <algorithm>

#include "app/domain/pairing/bridges.h"

namespace collega::domain {

namespace {

bool blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

bool begins(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

std::size_t characters(std::string_view text) { return static_cast<std::size_t>(std::ranges::count_if(text, begins)); }

// As far as so many characters go.
std::string_view first(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  for (; end < text.size(); ++end)
    if (begins(text[end]) && count-- == 0) break;
  return text.substr(0, end);
}

// Null where there is none into this language.
template <class Translations>
auto* translationIn(Translations& translations, std::string_view tag) {
  const auto same = [&](const auto& each) { return mainLanguage(each.language()) == mainLanguage(tag); };
  const auto found = std::ranges::find_if(translations, same);
  return found == translations.end() ? nullptr : &*found;
}

LessonTexts original(const v1::Lesson& lesson) {
  return {lesson.language(), lesson.seen(), lesson.meaning(), lesson.plan(), lesson.home_effect(), {}, false};
}

// The byte after the last sentence that ends in `text`, which `whole` goes on from; 0 if none does.
std::size_t endOfSentence(std::string_view text, std::string_view whole) {
  for (std::size_t end = text.size(); end > 0; --end) {
    const bool stands = std::string_view(".!?\n").find(text[end - 1]) != std::string_view::npos ||
                        text.substr(0, end).ends_with("\u061F") || text.substr(0, end).ends_with("\u2026");
    if (stands && (end == whole.size() || whole[end] == ' ' || whole[end] == '\n')) return end;
  }
  return 0;
}

std::string_view trimmed(std::string_view text) {
  const auto start = text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(" \t\r\n") - start + 1);
}

}  // namespace

std::vector<LessonPart> unanswered(const v1::Lesson& lesson) {
  std::vector<LessonPart> parts;
  if (blank(lesson.seen())) parts.push_back(LessonPart::Seen);
  if (blank(lesson.meaning())) parts.push_back(LessonPart::Meaning);
  if (blank(lesson.plan())) parts.push_back(LessonPart::Plan);
  return parts;
}

bool saysNothing(const v1::Lesson& lesson) { return unanswered(lesson).size() == 3; }

std::size_t lengthOf(const v1::Lesson& lesson) {
  return characters(lesson.seen()) + characters(lesson.meaning()) + characters(lesson.plan()) +
         characters(lesson.home_effect());
}

bool isLong(const v1::Lesson& lesson) { return lengthOf(lesson) > advisableLength; }

Result<void> takeTranslation(v1::Lesson& lesson, const v1::Translation& translation) {
  if (translation.language().empty()) return {Problem::InvalidInput, "language: say which"};
  if (mainLanguage(translation.language()) == mainLanguage(lesson.language()))
    return {Problem::InvalidInput, "language: the lesson was written in it, and keeps its wording"};
  auto* known = translationIn(*lesson.mutable_translations(), translation.language());
  v1::Translation merged = known && known->interpreter() == translation.interpreter() ? *known : v1::Translation();
  merged.MergeFrom(translation);
  merged.set_name_interpreter(translation.name_interpreter());
  if (blank(merged.seen()) && blank(merged.meaning()) && blank(merged.plan()))
    return {Problem::InvalidInput, "a translation says something: seen, meaning or plan"};
  if (!known) known = lesson.add_translations();
  *known = std::move(merged);
  return {};
}

Result<void> takeCheck(v1::Lesson& lesson, const Id& author, const v1::BackCheck& check) {
  if (check.person() == author.view())
    return {Problem::NotAllowed, "a lesson is checked by somebody else than its author"};
  auto& all = *lesson.mutable_checks();
  const auto earlier = std::ranges::find(all, check.person(), &v1::BackCheck::person);
  (earlier == all.end() ? *all.Add() : *earlier) = check;
  return {};
}

LessonTexts textsIn(const v1::Lesson& lesson, std::string_view tag) {
  const auto* found =
      mainLanguage(tag) == mainLanguage(lesson.language()) ? nullptr : translationIn(lesson.translations(), tag);
  if (!found) return original(lesson);
  return {found->language(),      found->seen(), found->meaning(), found->plan(), found->home_effect(),
          found->cultural_note(), true};
}

const std::string& leadOf(const LessonTexts& texts) {
  if (!blank(texts.seen)) return texts.seen;
  return blank(texts.meaning) ? texts.plan : texts.meaning;
}

std::string shortly(std::string_view text, std::size_t count) {
  const auto whole = trimmed(text);
  if (characters(whole) <= count) return std::string(whole);
  const auto most = first(whole, count);
  if (const auto end = endOfSentence(most, whole); end > 0) return std::string(trimmed(most.substr(0, end)));
  const auto space = most.find_last_of(" \n");
  const auto words = space == std::string_view::npos ? first(whole, count - 1) : most.substr(0, space);
  return std::string(trimmed(words)) + "\u2026";
}

}  // namespace collega::domain
