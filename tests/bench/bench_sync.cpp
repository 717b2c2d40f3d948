// Ten thousand lessons, sent and read by a device that is new, and live edits, beside the least that they can cost; how
// it grows, up to 200,000; then the same by the command line, imported from CSV. Reported, not asserted.
//
//   bench_sync [LESSONS] [--rounds N] [--table | --scale] [--app PATH]
//
// With --table nothing but the lines that others are compared by; with --scale nothing but how it grows, up to so many.
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <optional>

#include "ledger/start.h"
#include "tests/bench/counting_proxy.h"
#include "tests/bench/floor.h"
#include "tests/bench/measured.h"
#include "tests/bench/roles.h"
#include "tests/bench/scale.h"
#include "tests/bench/table.h"
#include "tests/e2e/cli.h"
#include "tests/support/server_process.h"

using namespace collega::bench;
using collega::test::Cli;

namespace {

constexpr std::size_t bytesEach = 550;
constexpr std::size_t changesPerCommit = 500;
constexpr std::size_t mostLessons = 200'000;

struct Plan {
  std::size_t lessons = 10'000;
  QString app;
  TablePlan rounds = {};
  bool table = true;
  bool scale = true;
  bool commands = true;
};

Plan planFrom(const QStringList& arguments) {
  Plan plan{.lessons = 10'000, .app = QStringLiteral(COLLEGA_APP_BINARY)};
  for (qsizetype i = 1; i < arguments.size(); ++i) {
    if (arguments[i] == "--app" && i + 1 < arguments.size()) {
      plan.app = arguments[++i];
    } else if (arguments[i] == "--rounds" && i + 1 < arguments.size()) {
      plan.rounds.rounds = arguments[++i].toInt();
    } else if (arguments[i] == "--table") {
      plan.scale = plan.commands = false;
    } else if (arguments[i] == "--scale") {
      plan.table = plan.commands = false;
    } else {
      plan.lessons = arguments[i].toULong();
    }
  }
  plan.rounds.lessons = plan.lessons;
  return plan;
}

void writeCsv(const QString& path, std::size_t lessons) {
  QFile out(path);
  must(out.open(QIODevice::WriteOnly), "write the CSV file");
  out.write("seen,meaning,plan\n");
  for (std::size_t i = 0; i < lessons; ++i) {
    out.write(QByteArray::fromStdString(prose(i, 300) + "," + prose(i + 1, 150) + "," + prose(i + 2, 100) + "\n"));
  }
}

// Everything goes through a proxy that counts, so that the profiles' server is the proxy.
class CommandLine {
 public:
  CommandLine() : server_(folder_.filePath("server")) {
    must(server_.start(), server_.error().toStdString());
    proxy_.emplace(server_.port());
  }

  [[nodiscard]] QString path(const char* name) const { return folder_.filePath(name); }

  Cli profile(const char* name, const char* town) {
    Cli cli(path(name));
    cli.must({"profile", "create", "--name", name, "--town", town, "--server",
              QStringLiteral("http://127.0.0.1:%1").arg(proxy_->port())});
    return cli;
  }

  // Runs a command of a profile and says what it cost, on both sides.
  void measure(const std::string& what, const Cli& cli, const QStringList& arguments, bool withServer) {
    const auto up = proxy_->up();
    const auto down = proxy_->down();
    const auto serverCpu = cpuSecondsOf(server_.pid());
    std::vector<std::string> words;
    for (const auto& word : cli.command(arguments)) words.push_back(word.toStdString());
    last_ = spend(COLLEGA_CLI_BINARY, words);
    must(last_.exit == 0, what);
    report(what, last_.seconds, "s");
    report("  processor, client", last_.cpuSeconds, "s");
    report("  highest memory, client", static_cast<double>(last_.peakKb) / 1024, "MiB");
    if (!withServer) return;
    report("  processor, server", cpuSecondsOf(server_.pid()) - serverCpu, "s");
    report("  highest memory, server so far", static_cast<double>(peakKbOf(server_.pid())) / 1024, "MiB");
    report("  sent", static_cast<double>(proxy_->up() - up) / 1e6, "MB");
    report("  received", static_cast<double>(proxy_->down() - down) / 1e6, "MB");
  }
  [[nodiscard]] double seconds() const { return last_.seconds; }

 private:
  QTemporaryDir folder_;
  collega::test::ServerProcess server_;
  std::optional<CountingProxy> proxy_;
  Spent last_;
};

void measureApp(const QString& app, const Cli& cli) {
  if (!QFile::exists(app)) {
    std::printf("the app is not built: its start is not measured\n");
    return;
  }
  const auto ran = collega::test::runProgram(app, {"--profile", cli.profile(), "--self-test"}, cli.environment());
  std::printf("the app on this profile: exit %d\n%s%s", ran.exit, ran.out.constData(), ran.err.constData());
}

// By the command line, as a person would.
void measureCommands(const Plan& plan) {
  CommandLine line;
  const auto sanne = line.profile("Sanne", "Amsterdam");
  const auto emre = line.profile("Emre", "Kocaeli");
  const auto space = sanne.ask("id", {"space", "create", "--name", "Amsterdam - Kocaeli", "--town", "Amsterdam"});
  writeCsv(line.path("lessons.csv"), plan.lessons);

  std::printf("%zu lessons of about %zu bytes, real programs on loopback\n", plan.lessons, bytesEach);
  line.measure("import from CSV", sanne, {"import", "csv", line.path("lessons.csv"), "--space", space}, false);
  auto total = line.seconds();
  line.measure("send", sanne, {"sync"}, true);
  total += line.seconds();
  const auto least = floorSeconds(plan.lessons, bytesEach, changesPerCommit);
  report("import and send, together", total, "s");
  report("the floor: bare SQLCipher twice, and signatures", least, "s");
  report("ratio to the floor", total / least, "times");

  emre.must({"space", "join", sanne.ask("link", {"space", "invite", space})});
  sanne.must({"sync"});
  line.measure("a new device reads everything", emre, {"sync"}, true);
  line.measure("a sync with nothing new", emre, {"sync"}, true);
  sanne.must({"sync"});  // who came in said who they are
  must(sanne.run({"record", "dump"}).out == emre.run({"record", "dump"}).out, "the replicas are equal");
  measureApp(plan.app, emre);
}

}  // namespace

int main(int argc, char** argv) {
  if (const auto played = playRole(argc, argv)) return *played;
  const QCoreApplication application(argc, argv);
  collega::start();
  qputenv("COLLEGA_PASSPHRASE", "a horse for a kingdom");
  const auto plan = planFrom(QCoreApplication::arguments());
  if (plan.table) printTable(plan.rounds);
  if (plan.scale) printScale(plan.commands ? mostLessons : plan.lessons);
  if (plan.commands) measureCommands(plan);
}
