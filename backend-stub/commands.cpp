#include "backend-stub/commands.h"

#include <cstdio>

#include "backend-stub/services/copying.h"
#include "backend-stub/storage/open_store.h"

namespace collega::server {
namespace {

Result<OpenStore> openBeside(const Arguments& arguments) {
  return openStore(arguments.data, arguments.store, Sharing::Beside);
}

void report(const char* what, const Counted& counted) {
  std::printf("%s: %llu spaces, %llu entries\n", what, static_cast<unsigned long long>(counted.spaces),
              static_cast<unsigned long long>(counted.entries));
}

Result<void> listFounders(Reading& store) {
  COLLEGA_ASSIGN(founders, store.founders());
  for (const auto& account : founders) std::printf("%s\n", account.hex().c_str());
  return {};
}

Result<void> changeFounder(Storage& store, const Id& account, bool remove) {
  COLLEGA_ASSIGN(transaction, store.begin());
  COLLEGA_TRY(remove ? transaction->removeFounder(account) : transaction->addFounder(account));
  return transaction->commit();
}

}  // namespace

Result<void> invite(const Arguments& arguments) {
  COLLEGA_ASSIGN(store, openBeside(arguments));
  if (arguments.account.empty()) return listFounders(*store.storage);
  const auto account = Id::fromHex(arguments.account);
  if (!account) return {Problem::InvalidInput, "'" + arguments.account + "' is no account: 32 digits from 0 to f"};
  COLLEGA_TRY(changeFounder(*store.storage, *account, arguments.remove));
  std::printf("%s %s found spaces\n", arguments.account.c_str(), arguments.remove ? "may no longer" : "may");
  return {};
}

Result<void> listSpaces(const Arguments& arguments) {
  COLLEGA_ASSIGN(store, openBeside(arguments));
  Id last;
  while (true) {
    COLLEGA_ASSIGN(spaces, store.storage->spacesAfter(last));
    if (spaces.empty()) return {};
    for (const auto& size : spaces) {
      COLLEGA_ASSIGN(members, store.storage->membersOf(size.space));
      COLLEGA_ASSIGN(chunks, store.storage->chunkBytes(size.space));
      std::printf("%s  %zu members  %llu entries  %llu bytes  %llu bytes of attachments\n", size.space.hex().c_str(),
                  members.size(), static_cast<unsigned long long>(size.head),
                  static_cast<unsigned long long>(size.bytes), static_cast<unsigned long long>(chunks));
      last = size.space;
    }
  }
}

Result<void> backup(const Arguments& arguments) {
  COLLEGA_ASSIGN(from, openBeside(arguments));
  COLLEGA_ASSIGN(to, openStore(arguments.file, {}, Sharing::Alone));
  COLLEGA_ASSIGN(counted, copyStore(*from.storage, *to.storage));
  COLLEGA_TRY(to.storage->checkpoint());
  report("backed up", counted);
  return {};
}

Result<void> restore(const Arguments& arguments) {
  COLLEGA_ASSIGN(from, openStore(arguments.file, {}, Sharing::Beside));
  COLLEGA_ASSIGN(to, openStore(arguments.data, arguments.store, Sharing::Alone));
  COLLEGA_ASSIGN(there, to.storage->spacesAfter(Id{}));
  if (!there.empty()) return {Problem::AlreadyExists, "there are spaces already: restore into an empty store"};
  COLLEGA_ASSIGN(counted, copyStore(*from.storage, *to.storage));
  COLLEGA_TRY(to.storage->checkpoint());
  report("restored", counted);
  return {};
}

Result<void> check(const Arguments& arguments) {
  COLLEGA_ASSIGN(store, openBeside(arguments));
  COLLEGA_ASSIGN(counted, checkStore(*store.storage));
  report("verified", counted);
  return {};
}

// The server must not run meanwhile: what it wrote after its ledger was copied would stay behind.
Result<void> migrate(const Arguments& arguments) {
  if (arguments.data.empty()) return {Problem::InvalidInput, "--data: the store to migrate from"};
  COLLEGA_ASSIGN(from, openStore(arguments.data, {}, Sharing::Alone));
  COLLEGA_ASSIGN(to, openStore({}, arguments.target, Sharing::Beside));
  COLLEGA_ASSIGN(counted, copyStore(*from.storage, *to.storage));
  report("migrated", counted);
  return {};
}

}  // namespace collega::server
