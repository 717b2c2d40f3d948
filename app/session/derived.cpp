// When a space began.
#include "app/session/session_p.h"

namespace collega::session {

Result<std::int64_t> Session::foundedMs(const Id& space) {
  COLLEGA_ASSIGN(first, impl_->store->entries(space, 0, 1));
  v1::EntryHead head;
  if (first.empty() || !head.ParseFromString(first.front().entry().head())) return 0;
  return head.time_ms();
}

}  // namespace collega::session
