// What is left in a program's memory once its profile is locked: no key, no passphrase, and nothing of fifty lessons
// that were written, sent, searched and shown. The memory of a real process is read, all of it that can be.
//
//   memory_test --device FOLDER SERVER SEED    writes, locks, says so, and waits
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <iostream>

#include "app/session/worker.h"
#include "ledger/start.h"
#include "tests/support/server_process.h"

using namespace collega;
using collega::session::Session;

namespace {

constexpr int markers = 50;
constexpr auto passphraseText = "a horse for a kingdom";

std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

// Made of the seed on both sides, so that nothing has to be told.
std::string marker(const std::string& seed, int number) {
  return crypto::hash("marker", {seed, std::to_string(number)}).hex().substr(0, 20);
}

crypto::Secret passphrase() { return crypto::Secret(std::string_view(passphraseText)); }

// -- the device

template <class T>
T awaited(QFuture<T> future) {
  if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000)) qFatal("the worker does not answer");
  return future.result();
}

Result<void> writeLessons(Session& session, const std::string& seed) {
  v1::Partnership partnership;
  partnership.set_name("Amsterdam - Kocaeli");
  const auto space = *session.createPartnership(partnership);
  for (int i = 0; i < markers; ++i) {
    v1::Lesson lesson;
    lesson.set_seen("Seen: " + marker(seed, i));
    lesson.set_meaning("It means " + marker(seed, i));
    COLLEGA_ASSIGN(id, session.add(space, lesson));
    COLLEGA_TRY(session.row(id));
  }
  session.startSync(false);
  return {};
}

Result<bool> isSent(Session& session) {
  return session.syncStatus().phase == sync::Phase::Idle && session.syncStatus().waiting == 0;
}

Result<void> lookAround(Session& session, const std::string& seed) {
  for (int i = 0; i < markers; ++i) COLLEGA_TRY(session.search(marker(seed, i), 5));
  COLLEGA_TRY(session.dump());
  return {};
}

// As the app does it: the profile in a thread of its own, and locked from the one with the screen.
bool useAProfile(session::Worker& worker, const char* folder, const char* server, const std::string& seed) {
  v1::Person person;
  person.set_name("Sanne");
  person.set_town("Amsterdam");
  if (!awaited(worker.create(folder, passphrase(), {person, server}))) return false;
  if (!awaited(worker.run([seed](Session& session) { return writeLessons(session, seed); }))) return false;
  while (!*awaited(worker.run([](Session& session) { return isSent(session); }))) QTest::qWait(10);
  return awaited(worker.run([seed](Session& session) { return lookAround(session, seed); })).ok();
}

int beDevice(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  start();
  session::Worker worker(now);
  if (!useAProfile(worker, argv[2], argv[3], argv[4])) return 1;
  worker.lock();
  const auto locked = awaited(worker.run([](Session&) { return Result<void>(); }));
  std::cout << (locked.ok() ? "open" : "locked") << std::endl;
  std::string line;
  std::getline(std::cin, line);
  return 0;
}

// -- looking at it

// Every mapping that the process may write to.
std::map<std::string, std::string> memoryOf(qint64 pid) {
  const auto path = "/proc/" + std::to_string(pid);
  std::ifstream maps(path + "/maps");
  std::ifstream memory(path + "/mem", std::ios::binary);
  std::map<std::string, std::string> all;
  for (std::string line; std::getline(maps, line);) {
    std::uint64_t from = 0;
    std::uint64_t to = 0;
    std::array<char, 5> rights{};
    if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights.data()) != 3 || rights[1] != 'w') continue;
    std::string bytes(to - from, '\0');
    memory.clear();
    memory.seekg(static_cast<std::streamoff>(from));
    memory.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, memory.gcount())));
    all[line] = std::move(bytes);
  }
  return all;
}

std::string wide(const std::string& text) {
  std::string bytes;
  for (const char letter : text) bytes += {letter, '\0'};
  return bytes;
}

// Where it is; empty: nowhere.
std::string placeOf(const std::map<std::string, std::string>& memory, const std::string& words) {
  for (const auto& [place, bytes] : memory)
    if (const auto at = bytes.find(words); at != std::string::npos) return place + " at " + std::to_string(at);
  return {};
}

}  // namespace

class MemoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsLeftAfterLocking();
};

void MemoryTest::nothingIsLeftAfterLocking() {
  const QTemporaryDir folder;
  test::ServerProcess server(folder.filePath("server"));
  QVERIFY2(server.start(), qPrintable(server.error()));
  const auto profile = folder.filePath("device");
  const auto seed = crypto::randomSecret(16);
  const auto seedText = toHex(seed.view());
  QProcess device;
  device.start(QCoreApplication::applicationFilePath(),
               {"--device", profile, server.url(), QString::fromStdString(seedText)});
  QTRY_VERIFY_WITH_TIMEOUT(device.canReadLine(), 60'000);
  QCOMPARE(device.readLine().trimmed(), QByteArray("locked"));
  const auto memory = memoryOf(device.processId());
  // The search would find what is there: its own arguments.
  QVERIFY(!placeOf(memory, seedText).empty());

  // The keys, from the profile itself.
  auto store = store::Store::open(profile.toStdString(), passphrase());
  QVERIFY(store.ok());
  QStringList found;
  const auto look = [&](const QString& what, const std::string& bytes) {
    const auto place = placeOf(memory, bytes);
    if (!place.empty()) found << what + " in " + QString::fromStdString(place);
  };
  look("the passphrase", passphraseText);
  look("the database's key", std::string((*store)->vault(passphrase())->key.view()));
  // Signing keys' second half is public; of boxes' the whole is secret.
  const auto keys = ledger::DeviceKeys::parse(crypto::Secret(**(*store)->setting("device")));
  QVERIFY(keys.ok());
  look("the device's signing key", std::string(keys->sign.secretKey.view().substr(0, 32)));
  look("the device's box key", std::string(keys->box.secretKey.view()));
  for (const auto& space : *(*store)->spaces())
    for (const auto& [epoch, secret] : *(*store)->secrets(space.id)) {
      look("an epoch's secret", std::string(secret.view()));
      look("a commit's key", std::string(crypto::deriveKey(secret, 1, "commit__").view()));
    }
  for (int i = 0; i < markers; ++i) {
    look("a text", marker(seedText, i));
    look("a text in UTF-16", wide(marker(seedText, i)));
  }
  // On the server and on the wire there is nothing either; see secrecy_test.
  QVERIFY2(found.isEmpty(), qPrintable(found.join(", ")));
  device.write("\n");
  QVERIFY(device.waitForFinished());
}

int main(int argc, char** argv) {
  if (argc == 5 && std::string_view(argv[1]) == "--device") return beDevice(argc, argv);
  QCoreApplication application(argc, argv);
  start();
  MemoryTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "memory_test.moc"
