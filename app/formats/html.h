// Pages that stand by themselves in one file: no scripts, nothing from elsewhere, and a policy that forbids both.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace collega::formats {

// Text within an element or a quoted attribute; characters that HTML does not have go.
std::string html(std::string_view text);
// The same in paragraphs: an empty line begins a new one, others break.
std::string paragraphs(std::string_view text);

// lang and dir, where a text is in another language than what is around it: ` lang="ar" dir="rtl"`.
std::string inLanguage(std::string_view language);

struct HtmlPage {
  std::string language;
  std::string title;
  std::string description{};
  std::string body{};  // HTML
};
std::string writePage(const HtmlPage& page);

// The arch: two sides that meet. For the eye only.
std::string arch();

}  // namespace collega::formats
