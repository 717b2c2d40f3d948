#include "app/formats/html.h"

#include <QCryptographicHash>
#include <QLocale>
#include <algorithm>

#include "app/formats/html_style.h"

namespace collega::formats {

namespace {

bool isForbidden(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f;
}

bool isRightToLeft(std::string_view language) {
  return QLocale(QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size()))).textDirection() ==
         Qt::RightToLeft;
}

// The style, and that alone: nothing is fetched, run or sent.
std::string policy() {
  const auto digest = QCryptographicHash::hash(QByteArray(htmlStyle), QCryptographicHash::Sha256).toBase64();
  return "default-src 'none'; style-src 'sha256-" + digest.toStdString() + "'; base-uri 'none'; form-action 'none'";
}

std::string meta(std::string_view name, std::string_view content) {
  return "<meta name=\"" + std::string(name) + "\" content=\"" + html(content) + "\">\n";
}

}  // namespace

std::string html(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (isForbidden(c)) continue;
    if (c == '&') {
      result += "&amp;";
    } else if (c == '<') {
      result += "&lt;";
    } else if (c == '>') {
      result += "&gt;";
    } else if (c == '"') {
      result += "&quot;";
    } else if (c == '\'') {
      result += "&#39;";
    } else {
      result += c;
    }
  }
  return result;
}

std::string paragraphs(std::string_view text) {
  std::string result;
  std::string between;  // what comes before the next line
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    const auto line = html(text.substr(begin, end - begin));
    begin = end + 1;
    if (line.find_first_not_of(" \t") == std::string::npos) {
      between = "</p>\n<p>";
    } else {
      result += (result.empty() ? "" : between) + line;
      between = "<br>";
    }
  }
  return "<p>" + result + "</p>\n";
}

std::string inLanguage(std::string_view language) {
  if (language.empty()) return " dir=\"auto\"";
  return " lang=\"" + html(language) + "\" dir=\"" + (isRightToLeft(language) ? "rtl" : "ltr") + "\"";
}

std::string writePage(const HtmlPage& page) {
  std::string text = "<!DOCTYPE html>\n<html" + inLanguage(page.language) + ">\n<head>\n<meta charset=\"utf-8\">\n";
  text += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy() + "\">\n";
  text += meta("viewport", "width=device-width, initial-scale=1") + meta("referrer", "no-referrer");
  text += meta("color-scheme", "light dark") + meta("generator", "Collega");
  if (!page.description.empty()) text += meta("description", page.description);
  text += "<title>" + html(page.title) + "</title>\n<style>" + htmlStyle + "</style>\n</head>\n<body>\n";
  return text + page.body + "</body>\n</html>\n";
}

std::string arch() {
  return "<svg class=\"arch\" viewBox=\"0 0 48 34\" aria-hidden=\"true\" focusable=\"false\">"
         "<path class=\"ours\" d=\"M4 32V24A20 20 0 0 1 24 4\"/><path class=\"theirs\" d=\"M24 4A20 20 0 0 1 44 "
         "24V32\"/>"
         "<circle class=\"mutual\" cx=\"24\" cy=\"4\" r=\"4\"/></svg>\n";
}

}  // namespace collega::formats
