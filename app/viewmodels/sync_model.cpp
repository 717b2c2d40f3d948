#include "app/viewmodels/sync_model.h"

#include "app/session/newer.h"
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

}  // namespace

struct SyncModel::Content {
  std::vector<LedgerRow> ledgers;
  std::size_t newer = 0;
};

Result<SyncModel::Content> SyncModel::read(Session& session) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(spaces, session.spaces());
  COLLEGA_ASSIGN(newer, session::newerRecords(session));
  Content content{{}, newer};
  for (const auto& space : spaces) {
    COLLEGA_ASSIGN(row, ledgerRow(session, space, directory));
    content.ledgers.push_back(std::move(row));
  }
  return content;
}

void SyncModel::reload() {
  load(&SyncModel::read, [this](const Content& content) {
    ledgers_.set(content.ledgers);
    newer_ = static_cast<int>(content.newer);
    Q_EMIT changed();
  });
}

}  // namespace collega::viewmodels
