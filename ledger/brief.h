// A stream of pages without what the page before said: the space, and how the heads of entries begin, which for entries
// of one author is most of what they are. Both ends remember the last page; nothing else is lost or made anew.
#pragma once

#include "collega/v1/services.pb.h"
#include "ledger/result.h"

namespace collega::ledger {

// One end of one stream; for each page in order one of these.
class Brief {
 public:
  void shorten(v1::Page& page);
  // BadAnswer if it does not go with the page before. A page that was not shortened stays as it is.
  Result<void> restore(v1::Page& page);

 private:
  std::string space_;
  std::string head_;
};

}  // namespace collega::ledger
