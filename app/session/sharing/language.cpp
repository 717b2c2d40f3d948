#include "app/session/sharing/language.h"

#include "translations/translations.h"

namespace collega::session {

Result<QString> languageFor(const QString& wish) {
  const auto language = wish.isEmpty() ? translations::locale().name().section(QLatin1Char('_'), 0, 0) : wish;
  if (translations::languages().contains(language)) return language;
  // A computer's locale may be another; what was wished for is said to be wrong.
  if (wish.isEmpty()) return QStringLiteral("en");
  return {Problem::InvalidInput, "no language " + wish.toStdString()};
}

}  // namespace collega::session
