#include "app/domain/lessons/translation_need.h"

#include <algorithm>

#include "app/domain/pairing/bridges.h"

namespace collega::domain {

namespace {

// Somebody who speaks just what the lesson can be read in.
v1::Person pagesOf(const v1::Lesson& lesson) {
  v1::Person pages;
  if (!lesson.language().empty()) pages.add_languages(lesson.language());
  for (const auto& translation : lesson.translations())
    if (!translation.language().empty()) pages.add_languages(translation.language());
  return pages;
}

bool speaks(const v1::Person& person, const std::string& language) {
  v1::Person other;
  other.add_languages(language);
  return !sharedLanguages(person, other).empty();
}

bool canRead(const v1::Person& reader, const v1::Person& pages) {
  return reader.languages().empty() || pages.languages().empty() || !sharedLanguages(reader, pages).empty();
}

}  // namespace

std::vector<std::string> translationsWanted(const v1::Lesson& lesson, std::span<const Candidate> readers) {
  auto pages = pagesOf(lesson);
  std::vector<std::string> wanted;
  for (const auto& [id, reader] : readers) {
    if (lesson.author() == id.view() || canRead(reader, pages)) continue;
    wanted.push_back(reader.languages(0));
    pages.add_languages(reader.languages(0));
  }
  return wanted;
}

std::vector<std::string> translatableBy(const v1::Lesson& lesson, std::span<const std::string> wanted,
                                        const v1::Person& person) {
  if (sharedLanguages(pagesOf(lesson), person).empty()) return {};
  std::vector<std::string> able;
  std::ranges::copy_if(wanted, std::back_inserter(able), [&](const auto& each) { return speaks(person, each); });
  return able;
}

}  // namespace collega::domain
