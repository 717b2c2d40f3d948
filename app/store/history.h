// The history of a record, read out of the entries its changes stand in: nothing is kept twice. Throws (see errors.h).
#pragma once

#include <vector>

#include "app/store/entries_table.h"
#include "app/store/outbox_table.h"
#include "app/store/record_queries.h"
#include "app/store/records_table.h"
#include "app/store/spaces_table.h"

namespace collega::store {

class History {
 public:
  History(EntriesTable& entries, SpacesTable& spaces, RecordsTable& records, RecordQueries& queries,
          OutboxTable& outbox)
      : entries_(entries), spaces_(spaces), records_(records), queries_(queries), outbox_(outbox) {}

  // In the order of the ledger, then what waits here.
  std::vector<HistoryItem> of(std::int64_t space, std::int64_t record, const Author& author);

 private:
  EntriesTable& entries_;
  SpacesTable& spaces_;
  RecordsTable& records_;
  RecordQueries& queries_;
  OutboxTable& outbox_;
};

}  // namespace collega::store
