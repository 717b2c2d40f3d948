// An attachment of 25 MB: attached, sent, fetched, saved, by the real programs; against sealing, hashing and keeping
// the same chunks in SQLCipher and nothing else.
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <cstdio>

#include "app/store/sqlite_store.h"
#include "ledger/attachment.h"
#include "tests/bench/measured.h"
#include "tests/e2e/two_towns.h"

using namespace collega::bench;
using collega::crypto::randomBytes;
using collega::test::Cli;

namespace {

constexpr std::size_t size = collega::ledger::maxAttachmentBytes;
constexpr double megabytes = size / 1e6;

struct Kept {
  double writeSeconds = 0;
  double readSeconds = 0;
};

// Each chunk durable by itself, as sync keeps them; read back and opened.
Kept floorOf(const std::filesystem::path& folder, const std::string& content) {
  Kept kept;
  const auto store = *collega::store::Store::create(folder, collega::crypto::Secret("a passphrase"));
  const Stopwatch writing;
  collega::ledger::AttachmentSealer sealer;
  for (std::size_t at = 0; at < size; at += collega::ledger::chunkBytes) {
    const auto sealed = sealer.seal(std::string_view(content).substr(at, collega::ledger::chunkBytes),
                                    at + collega::ledger::chunkBytes >= size);
    must(store->attachments().putChunk(collega::ledger::chunkHash(sealed), sealed).ok(), "keeping a chunk");
  }
  kept.writeSeconds = writing.seconds();
  const auto attachment = sealer.attachment();
  const Stopwatch reading;
  collega::ledger::AttachmentOpener opener(attachment);
  for (const auto& hash : collega::ledger::chunkHashes(attachment))
    must(opener.open(**store->attachments().chunk(hash)).ok(), "opening a chunk");
  kept.readSeconds = reading.seconds();
  return kept;
}

// Seconds of a command beyond those of one that only opens the profile and goes to the server.
double measure(const char* what, const Cli& cli, const QStringList& arguments, double idle) {
  std::vector<std::string> words;
  for (const auto& word : cli.command(arguments)) words.push_back(word.toStdString());
  const auto spent = spend(COLLEGA_CLI_BINARY, words);
  must(spent.exit == 0, what);
  const double seconds = std::max(spent.seconds - idle, 1e-3);
  report(what, seconds, "s");
  report("  a second", megabytes / seconds, "MB");
  report("  highest memory", static_cast<double>(spent.peakKb) / 1024, "MiB");
  return seconds;
}

double idleSeconds(const Cli& cli) {
  std::vector<std::string> words;
  for (const auto& word : cli.command({"sync"})) words.push_back(word.toStdString());
  const auto spent = spend(COLLEGA_CLI_BINARY, words);
  report("a sync with nothing to do", spent.seconds, "s");
  report("  highest memory", static_cast<double>(spent.peakKb) / 1024, "MiB");
  return spent.seconds;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  collega::crypto::start();
  qputenv("COLLEGA_PASSPHRASE", "a horse for a kingdom");
  collega::test::TwoTowns towns;
  must(towns.meet(), "a server and two colleagues");
  const auto content = randomBytes(size);
  QFile film(towns.path("film.bin"));
  must(film.open(QIODevice::WriteOnly) && film.write(content.data(), size) == static_cast<qint64>(size), "a file");
  film.close();
  const auto lesson = towns.sanne.ask("id", {"lesson", "add", "--space", towns.partnership, "--seen", "a drill"});

  std::printf("an attachment of %.1f MB, real programs on loopback\n", megabytes);
  const auto least = floorOf(towns.path("floor").toStdString(), content);
  report("the floor: sealed and kept, once", least.writeSeconds, "s");
  report("the floor: read and opened, once", least.readSeconds, "s");
  const double idle = idleSeconds(towns.sanne);
  measure("attach", towns.sanne, {"lesson", "attach", lesson, film.fileName()}, idle);
  const double up = measure("send", towns.sanne, {"sync"}, idle);
  towns.emre.must({"sync"});
  const double down =
      measure("fetch and save", towns.emre, {"lesson", "fetch", lesson, "film.bin", towns.path("back.bin")}, idle);
  report("send, to the floor", up / (least.writeSeconds + least.readSeconds), "times");
  report("fetch and save, to the floor", down / (least.writeSeconds + least.readSeconds), "times");
  report("highest memory, server", static_cast<double>(peakKbOf(towns.server.pid())) / 1024, "MiB");
}
