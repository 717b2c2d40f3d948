#include "app/formats/public_page.h"

#include "app/formats/html.h"

namespace collega::formats {

namespace {

std::string element(const std::string& name, std::string_view text, const std::string& attributes = {}) {
  return "<" + name + attributes + ">" + html(text) + "</" + name + ">\n";
}

std::string list(const std::vector<std::string>& marks) {
  if (marks.empty()) return {};
  std::string text = "<ul class=\"marks\">\n";
  for (const auto& mark : marks) text += element("li", mark);
  return text + "</ul>\n";
}

// Headings are the page's, words the lesson's.
std::string textsOf(const std::vector<PublicText>& texts, const std::string& language) {
  std::string result;
  for (const auto& each : texts) {
    result += element("h4", each.heading) + "<div" + inLanguage(language) + ">" + paragraphs(each.words) + "</div>\n";
  }
  return result;
}

std::string noteOf(const PublicLessonCard& lesson) {
  if (lesson.note.words.empty()) return {};
  return "<div class=\"note\">" + textsOf({lesson.note}, lesson.language) + "</div>\n";
}

std::string originalOf(const PublicLessonCard& lesson) {
  if (lesson.original.empty()) return {};
  return "<details><summary>" + html(lesson.originalHeading) + "</summary>\n<div>" +
         textsOf(lesson.original, lesson.originalLanguage) + "</div></details>\n";
}

std::string card(const PublicLessonCard& lesson) {
  std::string text = "<article>\n" + list(lesson.marks) + element("h3", lesson.title, inLanguage(lesson.language));
  text += textsOf(lesson.texts, lesson.language) + noteOf(lesson) + originalOf(lesson);
  if (!lesson.by.empty()) text += element("p", lesson.by, " class=\"by\"");
  return text + "</article>\n";
}

std::string anchor(std::size_t index) { return "s" + std::to_string(index + 1); }

std::string section(const PublicSection& part, std::size_t index) {
  const auto id = anchor(index);
  auto text = "<section aria-labelledby=\"" + id + "\">\n" + element("h2", part.heading, " id=\"" + id + "\"");
  text += "<div class=\"lessons\">\n";
  for (const auto& lesson : part.lessons) text += card(lesson);
  return text + "</div>\n</section>\n";
}

std::string contents(const PublicPage& page) {
  if (page.sections.size() < 2) return {};
  auto text = "<nav aria-label=\"" + html(page.contents) + "\">\n<ul>\n";
  for (std::size_t i = 0; i < page.sections.size(); ++i) {
    const auto& part = page.sections[i];
    text += "<li><a href=\"#" + anchor(i) + "\">" + html(part.heading) + "<span>" +
            std::to_string(part.lessons.size()) + "</span></a></li>\n";
  }
  return text + "</ul>\n</nav>\n";
}

}  // namespace

std::string writePublicPage(const PublicPage& page) {
  auto body = "<a class=\"skip\" href=\"#lessons\">" + html(page.skip) + "</a>\n<header>\n" + arch();
  body += element("h1", page.title) + element("p", page.lead, " class=\"lead\"") + contents(page) + "</header>\n";
  body += "<main id=\"lessons\">\n";
  if (page.sections.empty()) body += element("p", page.empty);
  for (std::size_t i = 0; i < page.sections.size(); ++i) body += section(page.sections[i], i);
  body += "</main>\n<footer>\n" + element("p", page.foot) + "</footer>\n";
  return writePage({.language = page.language, .title = page.title, .description = page.lead, .body = body});
}

}  // namespace collega::formats
