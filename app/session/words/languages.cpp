#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "app/session/words/words.h"
#include "translations/translations.h"

namespace collega::session::words {

using App = QCoreApplication;

namespace {

// The languages that are spoken in and between the towns; others are named in themselves.
QString known(std::string_view code) {
  if (code == "ar") return App::translate("Words", "Arabic");
  if (code == "de") return App::translate("Words", "German");
  if (code == "en") return App::translate("Words", "English");
  if (code == "es") return App::translate("Words", "Spanish");
  if (code == "fr") return App::translate("Words", "French");
  if (code == "ku") return App::translate("Words", "Kurdish");
  if (code == "nl") return App::translate("Words", "Dutch");
  if (code == "rif") return App::translate("Words", "Tarifit");
  if (code == "tr") return App::translate("Words", "Turkish");
  if (code == "zgh") return App::translate("Words", "Tamazight");
  return {};
}

}  // namespace

QString language(std::string_view tag) {
  const auto code = tag.substr(0, tag.find('-'));
  const auto name = known(code);
  if (!name.isEmpty()) return name;
  const auto other = QLocale::codeToLanguage(text(code));
  return other == QLocale::AnyLanguage ? text(tag) : QLocale(other).nativeLanguageName();
}

QString languages(const std::vector<std::string>& tags) {
  QStringList names;
  std::ranges::transform(tags, std::back_inserter(names), [](const auto& tag) { return language(tag); });
  return translations::locale().createSeparatedList(names);
}

}  // namespace collega::session::words
