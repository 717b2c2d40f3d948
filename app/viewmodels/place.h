// A list may be of one space: which, and what it is called.
#pragma once

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

// None for the list of all there is.
inline std::optional<Id> spaceOf(const QString& shown) {
  return shown.isEmpty() ? std::nullopt : std::optional(idOf(shown));
}

inline Result<QString> placeOf(session::Session& session, const std::optional<Id>& id) {
  if (!id) return QString();
  COLLEGA_ASSIGN(space, session.space(*id));
  return text(space.name);
}

}  // namespace collega::viewmodels
