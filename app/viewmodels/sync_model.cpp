#include "app/viewmodels/sync_model.h"

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;

QString lineOf(const store::Quarantined& entry, const Directory& directory) {
  const auto who = entry.account.isNull() ? QString() : directory.name(entry.account);
  const auto when = entry.writtenAtMs > 0 ? words::moment(entry.writtenAtMs) : QString();
  return joined({who, when, text(entry.reason)});
}

Result<LedgerRow> ledgerRow(Session& session, const session::SpaceInfo& space, const Directory& directory) {
  COLLEGA_ASSIGN(code, session.headCode(space.id));
  COLLEGA_ASSIGN(entries, session.quarantined(space.id));
  LedgerRow row;
  row.id = shown(space.id);
  row.name = text(space.name);
  row.note = words::label(space.kind);
  row.code = inHalves(code);
  for (const auto& entry : entries) row.setAside << lineOf(entry, directory);
  return row;
}

Result<std::vector<LedgerRow>> read(Session& session) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::vector<LedgerRow> rows;
  for (const auto& space : spaces) {
    COLLEGA_ASSIGN(row, ledgerRow(session, space, directory));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

void SyncModel::reload() {
  load(&read, [this](const std::vector<LedgerRow>& rows) { ledgers_.set(rows); });
}

}  // namespace collega::viewmodels
