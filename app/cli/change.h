// Changing one record of a known kind from a verb of its own: find, alter, keep, tell.
#pragma once

#include <functional>

#include "app/cli/command.h"
#include "app/cli/find.h"
#include "app/cli/output.h"

namespace collega::cli {

template <class M>
Result<Answer> changeRecord(Context& context, const std::string& text, const std::function<Result<void>(M&)>& alter) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, text, records::kindOf<M>().number));
  COLLEGA_ASSIGN(item, session.get<M>(row.id));
  COLLEGA_TRY(alter(item.value));
  COLLEGA_TRY(session.update(row.id, item.value));
  COLLEGA_ASSIGN(after, session.row(row.id));
  return Answer{.json = recordJson(after), .text = recordSheet(session, after)};
}

}  // namespace collega::cli
