// The page of all that was made public, for anybody: in any language of the screens, nothing personal on it.
#pragma once

#include "app/formats/public_page.h"
#include "app/session/session.h"

namespace collega::session {

struct PageWish {
  std::optional<Id> space;  // otherwise of all
  QString language;         // empty: that of the program
};

// Each lesson in the reader's language where somebody translated it, with the original under it. InvalidInput for a
// language we do not have.
Result<formats::PublicPage> publicPageOf(Session& session, const PageWish& wish);

}  // namespace collega::session
