// The public page: lessons that anybody may read, in one file to put on a town's website.
#pragma once

#include <string>
#include <vector>

namespace collega::formats {

// A part of a lesson's words, under its heading.
struct PublicText {
  std::string heading;
  std::string words;
};

struct PublicLessonCard {
  std::string title;
  std::string language;  // of its words
  std::vector<std::string> marks;
  std::vector<PublicText> texts;
  PublicText note{};  // by a translator
  std::string by{};
  // As it was written, where the words are a translation.
  std::string originalHeading{};
  std::string originalLanguage{};
  std::vector<PublicText> original{};
};

struct PublicSection {
  std::string heading;
  std::vector<PublicLessonCard> lessons;
};

struct PublicPage {
  std::string language;
  std::string title;
  std::string lead;
  std::string contents;  // what the list of the sections is called
  std::string skip;
  std::string empty;
  std::string foot;
  std::vector<PublicSection> sections;
};

std::string writePublicPage(const PublicPage& page);

}  // namespace collega::formats
