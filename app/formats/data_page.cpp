#include "app/formats/data_page.h"

#include "app/formats/html.h"

namespace collega::formats {

namespace {

std::string entryOf(const DataEntry& entry) {
  auto text = "<article>\n<h3 dir=\"auto\">" + html(entry.heading) + "</h3>\n<dl>\n";
  for (const auto& [name, value] : entry.rows) {
    text += "<dt>" + html(name) + "</dt><dd dir=\"auto\">" + html(value) + "</dd>\n";
  }
  return text + "</dl>\n</article>\n";
}

std::string sectionOf(const DataSection& section) {
  auto text = "<section>\n<h2>" + html(section.heading) + "</h2>\n<div class=\"lessons\">\n";
  for (const auto& entry : section.entries) text += entryOf(entry);
  return text + "</div>\n</section>\n";
}

}  // namespace

std::string writeDataPage(const DataPage& page) {
  auto body = "<header>\n" + arch() + "<h1>" + html(page.title) + "</h1>\n<p class=\"lead\">" + html(page.lead) +
              "</p>\n</header>\n<main>\n";
  for (const auto& section : page.sections) body += sectionOf(section);
  return writePage({.language = page.language, .title = page.title, .body = body + "</main>\n"});
}

}  // namespace collega::formats
