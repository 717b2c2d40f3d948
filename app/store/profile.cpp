// Making and opening profiles.
#include <fcntl.h>

#include "app/store/errors.h"
#include "app/store/folder.h"
#include "app/store/key_file.h"
#include "app/store/key_opening.h"
#include "app/store/migrations.h"
#include "app/store/sqlite_store.h"

namespace collega::store {
namespace {

constexpr std::size_t keyBytes = 32;

// The key file comes last and makes it a profile; a database without one is what an interrupted creation left.
void removeUnfinished(const ProfileFiles& files) {
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) std::filesystem::remove(files.database.string() + suffix);
}

std::unique_ptr<Store> createProfile(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                     const Store::Begin& begin) {
  makeFolder(folder);
  const ProfileFiles files(folder);
  auto lock = std::make_unique<FolderLock>(files.lock);
  if (std::filesystem::exists(files.key)) throw Failure(Problem::AlreadyExists, "there is a profile already");
  removeUnfinished(files);
  makeFile(files.database);
  const auto key = crypto::randomSecret(keyBytes);
  auto database = std::make_unique<Database>(files.database, key, Database::Mode::Create);
  auto store = std::make_unique<SqliteStore>(std::move(database), std::move(lock), files.key);
  if (begin) need(begin(*store));
  replaceFile(files.key, wrapKey(key, passphrase));
  return store;
}

void needProfile(const ProfileFiles& files) {
  if (!std::filesystem::exists(files.key)) throw Failure(Problem::NotAProfile, files.key.parent_path().string());
}

// `keyFor`: gives the key once no other process has the profile.
template <class KeyFor>
std::unique_ptr<Store> openProfile(const std::filesystem::path& folder, const KeyFor& keyFor) {
  const ProfileFiles files(folder);
  needProfile(files);
  auto lock = std::make_unique<FolderLock>(files.lock);
  keepPrivate(files);
  const crypto::Secret& key = keyFor(files);
  if (!std::filesystem::exists(files.database)) throw Failure(Problem::Damaged, "profile.db is missing");
  auto database = std::make_unique<Database>(files.database, key, Database::Mode::Open);
  // An emptied file would otherwise pass for a new profile.
  if (versionOf(*database) == 0) throw Failure(Problem::Damaged, "profile.db is empty");
  return std::make_unique<SqliteStore>(std::move(database), std::move(lock), files.key);
}

crypto::Secret unwrapped(const ProfileFiles& files, const crypto::Secret& passphrase) {
  return unwrapKey(readFile(files.key), passphrase);
}

// A database on its way to its place; gone, with what SQLite writes beside it, if it does not come to that.
class Arriving {
 public:
  explicit Arriving(std::filesystem::path place) : place_(std::move(place)), file_(place_.string() + ".new") { drop(); }
  ~Arriving() {
    if (!kept_) drop();
  }
  Arriving(const Arriving&) = delete;
  Arriving& operator=(const Arriving&) = delete;

  [[nodiscard]] const std::filesystem::path& file() const { return file_; }
  void take() {
    std::filesystem::rename(file_, place_);
    file_ = place_;
    syncFolder(place_.parent_path());
  }
  void keep() { kept_ = true; }

 private:
  void drop() {
    std::error_code absent;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
      std::filesystem::remove(file_.string() + suffix, absent);
    }
  }

  std::filesystem::path place_;
  std::filesystem::path file_;
  bool kept_ = false;
};

// Nothing is written over: a key file that was kept elsewhere may still open what is there.
void checkFree(const ProfileFiles& files) {
  if (std::filesystem::exists(files.key)) throw Failure(Problem::AlreadyExists, "there is a profile already");
  if (std::filesystem::exists(files.database)) {
    throw Failure(Problem::AlreadyExists, "there is a profile.db without its key: move it away first");
  }
}

void fill(const std::filesystem::path& file, const Store::Give& give) {
  File fresh(file, O_WRONLY | O_CREAT | O_EXCL);
  need(give([&](std::string_view piece) { return guarded([&] { fresh.write(piece); }); }));
  fresh.sync();
}

void restoreProfile(const std::filesystem::path& folder, const Vault& vault, const Store::Give& give,
                    const Store::Begin& begin) {
  makeFolder(folder);
  const ProfileFiles files(folder);
  const FolderLock lock(files.lock);
  checkFree(files);
  Arriving arriving(files.database);
  fill(arriving.file(), give);
  {
    SqliteStore store(std::make_unique<Database>(arriving.file(), vault.key, Database::Mode::Open));
    need(begin(store));
  }
  arriving.take();
  replaceFile(files.key, vault.keyFile);
  arriving.keep();
}

void rewrap(const std::filesystem::path& folder, const crypto::Secret& oldPassphrase,
            const crypto::Secret& newPassphrase) {
  const ProfileFiles files(folder);
  needProfile(files);
  replaceFile(files.key, wrapKey(unwrapped(files, oldPassphrase), newPassphrase));
}

}  // namespace

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                             const Begin& begin) {
  return guarded([&] { return createProfile(folder, passphrase, begin); });
}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& folder, const crypto::Secret& passphrase) {
  return guarded(
      [&] { return openProfile(folder, [&](const ProfileFiles& files) { return unwrapped(files, passphrase); }); });
}

Result<std::unique_ptr<Store>> openByKey(const std::filesystem::path& folder, const crypto::Secret& key) {
  return guarded(
      [&] { return openProfile(folder, [&](const ProfileFiles&) -> const crypto::Secret& { return key; }); });
}

Result<crypto::Secret> keyOf(const std::filesystem::path& folder, const crypto::Secret& passphrase) {
  return guarded([&] {
    const ProfileFiles files(folder);
    needProfile(files);
    return unwrapped(files, passphrase);
  });
}

Result<void> Store::restore(const std::filesystem::path& folder, const Vault& vault, const Give& give,
                            const Begin& begin) {
  return guarded([&] { restoreProfile(folder, vault, give, begin); });
}

Result<std::unique_ptr<Store>> Store::inMemory() {
  return guarded(
      []() -> std::unique_ptr<Store> { return std::make_unique<SqliteStore>(std::make_unique<Database>()); });
}

Result<void> Store::changePassphrase(const std::filesystem::path& folder, const crypto::Secret& oldPassphrase,
                                     const crypto::Secret& newPassphrase) {
  return guarded([&] { rewrap(folder, oldPassphrase, newPassphrase); });
}

}  // namespace collega::store
