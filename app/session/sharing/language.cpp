#include "app/session/sharing/language.h"

#include "translations/translations.h"

namespace collega::session {

Result<QString> languageFor(const QString& wish) {
  if (wish.isEmpty()) return translations::language();
  if (translations::languages().contains(wish)) return wish;
  return {Problem::InvalidInput, "no language " + wish.toStdString()};
}

}  // namespace collega::session
