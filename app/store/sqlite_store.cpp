#include "app/store/sqlite_store.h"

#include <utility>

#include "app/store/key_file.h"
#include "app/store/migrations.h"
#include "app/store/rebuilder.h"
#include "app/store/rewinder.h"

namespace collega::store {
namespace {

// Counts the ways in which what the entries hold was kept.
constexpr std::string_view keepingVersion = "3";
constexpr std::string_view authorSetting = "store.author";
constexpr std::string_view understandingSetting = "store.understanding";
constexpr std::string_view forgettingSetting = "store.forgetting";

std::unique_ptr<Database> migrated(std::unique_ptr<Database> database) {
  migrate(*database, migrations());
  return database;
}

}  // namespace

SqliteStore::SqliteStore(std::unique_ptr<Database> database, std::unique_ptr<FolderLock> lock,
                         std::optional<std::filesystem::path> keyFile)
    : lock_(std::move(lock)),
      keyFile_(std::move(keyFile)),
      database_(migrated(std::move(database))),
      spaces_(*database_),
      entries_(*database_),
      records_(*database_),
      queries_(*database_),
      conflicts_(*database_),
      outbox_(*database_),
      index_(*database_),
      joins_(*database_),
      attachments_(*database_, spaces_) {
  const auto author = readSetting(authorSetting).value_or(std::string(2 * Id::size, '\0'));
  const std::string_view bytes(author);
  author_ = {Id::from(bytes.substr(0, Id::size)).value_or(Id{}), Id::from(bytes.substr(Id::size)).value_or(Id{})};
  understandAnew();
  forgetting_ = !readSetting(forgettingSetting).value_or("").empty();
  forgetRedacted();
}

// What another version made of the entries is made anew if this one understands them otherwise, or keeps it otherwise.
void SqliteStore::understandAnew() {
  const auto now = crypto::hash("keeping", {keepingVersion, records::understanding().view()});
  if (readSetting(understandingSetting) == now.bytes()) return;
  database_->inTransaction([&] {
    Rebuilder(tables(), author_).run();
    writeSetting(understandingSetting, now.view());
  });
}

Result<void> SqliteStore::atomically(const std::function<Result<void>()>& act) {
  ++acts_;
  const auto done = writing([&] {
    need(act());
    // What it took out of what was held is gone.
    if (const auto failed = std::exchange(replayFailed_, std::nullopt)) throw Failure(*failed);
    writeHeld();
  });
  --acts_;
  if (!done) held_ = {};
  if (acts_ == 0) replayFailed_.reset();
  if (done) forgetRedacted();
  return done;
}

void SqliteStore::writeHeld() {
  if (held_.records.empty()) return;
  Replayer replayer(tables(), author_);
  replayer.hold(held_);
  replayer.writeHeld();
}

Result<void> SqliteStore::durably(const std::function<Result<void>()>& acts) {
  const auto done = database_->later(acts);
  if (acts_ > 0) return done;
  const auto durable = guarded([&] {
    database_->sync();
    database_->tidy();
  });
  return done ? durable : done;
}

Result<void> SqliteStore::makeDurable() {
  return guarded([&] { database_->sync(); });
}

// -- settings

std::optional<std::string> SqliteStore::readSetting(std::string_view name) {
  auto row = database_->use("SELECT value FROM settings WHERE name = ?", Text{name});
  return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
}

void SqliteStore::writeSetting(std::string_view name, std::string_view value) {
  database_->run("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", Text{name}, value);
}

void SqliteStore::writeAuthor(const Author& author) {
  writeSetting(authorSetting, author.account.bytes() + author.device.bytes());
}

Result<std::optional<std::string>> SqliteStore::setting(std::string_view name) {
  return guarded([&] { return readSetting(name); });
}

Result<void> SqliteStore::setSetting(std::string_view name, std::string_view value) {
  return writing([&] { writeSetting(name, value); });
}

Result<void> SqliteStore::setAuthor(const Id& account, const Id& device) {
  return writing([&] {
    writeAuthor({account, device});
    author_ = {account, device};
  });
}

// -- a copy of the profile

Result<Vault> SqliteStore::vault(const crypto::Secret& passphrase) {
  return guarded([&] {
    if (!keyFile_) throw Failure(Problem::NotAProfile, "a store in memory");
    auto content = readFile(*keyFile_);
    auto key = unwrapKey(content, passphrase);
    return Vault{std::move(content), std::move(key)};
  });
}

Result<void> SqliteStore::copy(const Take& take) {
  return guarded([&] {
    database_->checkpoint();
    database_->eachPiece(copyPieceBytes, [&](std::string_view piece) { need(take(piece)); });
  });
}

// -- records

Result<std::optional<Row>> SqliteStore::record(const Id& id, const std::optional<Id>& space) {
  return guarded([&] { return queries_.one(id, space); });
}

Result<std::vector<Row>> SqliteStore::recordsByPrefix(std::string_view hexPrefix) {
  return guarded([&] { return queries_.byPrefix(hexPrefix); });
}

Result<std::vector<Row>> SqliteStore::list(const Query& query) {
  return guarded([&] { return queries_.list(query); });
}

Result<std::size_t> SqliteStore::count(const Query& query) {
  return guarded([&] { return queries_.count(query); });
}

Result<std::vector<Hit>> SqliteStore::search(std::string_view words, std::size_t limit,
                                             std::optional<std::uint32_t> kind) {
  COLLEGA_TRY(indexPending(0));
  return guarded([&] {
    std::vector<Hit> hits;
    for (const auto& match : index_.find(words, limit, kind)) {
      hits.push_back({queries_.byNumber(match.record), match.rank});
    }
    return hits;
  });
}

Result<std::size_t> SqliteStore::indexPending(std::size_t limit) {
  return guarded([&] {
    if (!index_.hasPending()) return std::size_t{0};
    return database_->inTransaction([&] { return index_.indexPending(limit); });
  });
}

Result<std::vector<HistoryItem>> SqliteStore::history(const Id& space, const Id& record) {
  return guarded([&] {
    const auto number = spaces_.known(space);
    const auto kept = records_.find(number, record);
    if (!kept) throw Failure(Problem::NotFound, "no such record");
    return History(entries_, spaces_, records_, queries_, outbox_).of(number, *kept, author_);
  });
}

Result<std::vector<Conflict>> SqliteStore::conflicts(const std::optional<Id>& record) {
  return guarded([&] { return conflicts_.open(record); });
}

Result<void> SqliteStore::change(const Id& space, std::span<const v1::Change> changes) {
  return writing([&] {
    const auto number = spaces_.known(space);
    for (const auto& change : changes) changeOne(number, change);
  });
}

void SqliteStore::changeOne(std::int64_t space, const v1::Change& change) {
  const auto id = Id::from(change.record_id());
  if (!id) throw Failure(Problem::InvalidInput, "a change without a record");
  auto record = records_.shown(space, *id);
  need(records::applyChange(record.state, change, localStamp(author_, change)));
  if (record.conflicted) conflicts_.hide(record.number, change);
  records_.writeShown(record);
  outbox_.addChange(space, record.number, change);
  if (!record.fresh) index_.markPending(record.number);
}

// -- spaces

Result<std::vector<SpaceRow>> SqliteStore::spaces() {
  return guarded([&] { return spaces_.all(); });
}

Result<std::optional<SpaceRow>> SqliteStore::space(const Id& id) {
  return guarded([&] { return spaces_.one(id); });
}

Result<void> SqliteStore::addFounded(const v1::Placed& founding, const ledger::SpaceState& state,
                                     const crypto::Secret& secret) {
  return writing([&] {
    if (spaces_.one(state.id)) throw Failure(Problem::AlreadyExists, "the space");
    const auto space = spaces_.ensure(state.id);
    entries_.add(space, founding);
    spaces_.putState(space, state);
    spaces_.putSecret(space, 1, secret);
    spaces_.setFounded(space, false);
  });
}

Result<void> SqliteStore::markFounded(const Id& space) {
  return writing([&] { spaces_.setFounded(spaces_.known(space), true); });
}

Result<void> SqliteStore::putSecret(const Id& space, std::uint32_t epoch, const crypto::Secret& secret) {
  return writing([&] { spaces_.putSecret(spaces_.ensure(space), epoch, secret); });
}

Result<ledger::EpochSecrets> SqliteStore::secrets(const Id& space) {
  return guarded([&] {
    const auto number = spaces_.number(space);
    return number ? spaces_.secrets(*number) : ledger::EpochSecrets{};
  });
}

Result<std::vector<v1::Placed>> SqliteStore::entries(const Id& space, std::uint64_t afterSeq, std::size_t limit) {
  return guarded([&] { return entries_.after(spaces_.known(space), afterSeq, limit); });
}

std::optional<Hash> SqliteStore::chainAt(const Id& space, std::uint64_t seq) {
  auto found = guarded([&] { return entries_.chainAt(space, seq); });
  return found ? *found : std::nullopt;
}

Result<void> SqliteStore::replay(const ledger::SpaceState& after, std::span<const Replayed> entries) {
  const auto take = [&] {
    Replayer replayer(tables(), author_);
    if (acts_ > 0) replayer.hold(held_);
    replayer.run(after, entries);
    for (const auto& entry : entries) {
      if (entry.judged.head.kind() != v1::ENTRY_KIND_REDACT) continue;
      writeHeld();
      redact(spaces_.known(after.id), entry.placed.entry());
    }
  };
  const auto taken = database_->later([&] { return writingBetween(take); });
  if (!taken && acts_ > 0) replayFailed_ = taken.error();
  if (!taken) return taken.error();
  forgetRedacted();
  return {};
}

Result<void> SqliteStore::rewind(const ledger::SpaceState& to, std::string_view why) {
  return writing([&] { Rewinder(tables(), author_).run(to, why); });
}

Result<void> SqliteStore::fillIn(const Id& space, std::span<const v1::Placed> entries) {
  return writing([&] { Rebuilder(tables(), author_).fillIn(spaces_.known(space), entries); });
}

void SqliteStore::redact(std::int64_t space, const v1::Entry& entry) {
  v1::Redact redaction;
  if (!redaction.ParseFromString(entry.body())) throw Failure(Problem::Damaged, "a redaction");
  Rebuilder(tables(), author_).redact(space, redaction);
  forgetChunks(need(ledger::parseHead(entry)), redaction);
  writeSetting(forgettingSetting, "due");
  forgetting_ = true;
}

void SqliteStore::forgetChunks(const v1::EntryHead& head, const v1::Redact& redaction) {
  std::vector<Hash> chunks;
  for (const auto& hash : redaction.chunks()) chunks.push_back(Hash::from(hash).value_or(Hash{}));
  need(attachments_.forget(Id::from(head.space_id()).value_or(Id{}), chunks));
}

// What was redacted leaves the file too: words that no record has any more, and pages as they were. Should the program
// end before, or the disk be full, the next start does it.
void SqliteStore::forgetRedacted() {
  if (acts_ > 0 || !std::exchange(forgetting_, false)) return;
  const auto forget = [&] {
    index_.indexPending(0);
    index_.tidy();
    writeSetting(forgettingSetting, "");
  };
  static_cast<void>(guarded([&] {
    database_->inTransaction(forget);
    database_->checkpoint();
  }));
}

Result<void> SqliteStore::quarantine(const Id& space, const v1::Placed& placed, std::string_view reason) {
  return writingBetween([&] { entries_.quarantine(spaces_.ensure(space), placed, reason); });
}

Result<std::vector<Quarantined>> SqliteStore::quarantined(const Id& space) {
  return guarded([&] { return entries_.quarantined(spaces_.known(space)); });
}

}  // namespace collega::store
