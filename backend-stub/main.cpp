// collega-server: reads its command line, runs one server, says in its exit code how it ended.
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <array>
#include <csignal>
#include <cstdio>

#include "backend-stub/commands.h"
#include "backend-stub/http/server.h"
#include "backend-stub/logging.h"
#include "backend-stub/settings_file.h"
#include "ledger/start.h"

namespace {

using collega::server::Arguments;
using collega::server::Server;
using collega::server::ServerSettings;

// Every connection is a file descriptor; the soft limit is mostly kept low for the sake of other programs.
void raiseDescriptorLimit() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
}

int fail(const collega::Error& error) {
  spdlog::error("{}", error.detail);
  return collega::exitCode(error.problem);
}

int serve(const ServerSettings& settings) {
  auto server = Server::create(settings);
  if (!server) return fail(server.error());
  (*server)->stopOnSignals();
  spdlog::info("ready");
  std::printf("listening on %s\n", (*server)->url().c_str());
  const std::string metrics = (*server)->metricsUrl();
  if (!metrics.empty()) std::printf("metrics on %s\n", metrics.c_str());
  std::fflush(stdout);
  const auto ended = (*server)->run();
  return ended ? 0 : fail(ended.error());
}

using Command = collega::Result<void> (*)(const Arguments&);
constexpr std::array<std::pair<std::string_view, Command>, 6> commands{{{"invite", collega::server::invite},
                                                                        {"spaces", collega::server::listSpaces},
                                                                        {"backup", collega::server::backup},
                                                                        {"restore", collega::server::restore},
                                                                        {"check", collega::server::check},
                                                                        {"migrate", collega::server::migrate}}};

int run(const std::string& name, const Arguments& arguments) {
  collega::start();
  for (const auto& [known, command] : commands) {
    if (name != known) continue;
    const auto done = command(arguments);
    return done ? 0 : fail(done.error());
  }
  const auto settings = collega::server::settingsFrom(arguments);
  return settings ? serve(*settings) : fail(settings.error());
}

// CLI11 reports by throwing.
int parseAndRun(CLI::App& app, Arguments& arguments, int argc, char** argv) {
  try {
    app.parse(argc, argv);
    const auto unknown = collega::server::unknownVariable(app, environ);
    if (!unknown.empty()) throw CLI::ExtrasError({unknown + " in the environment"});
    if (arguments.data.empty() && arguments.store.empty()) throw CLI::RequiredError("--data or --store");
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 1;
  }
  collega::server::logAs(arguments.logFormat);
  const auto chosen = app.get_subcommands();
  return run(chosen.empty() ? std::string() : chosen.front()->get_name(), arguments);
}

}  // namespace

int main(int argc, char** argv) {
  spdlog::set_default_logger(spdlog::stderr_logger_mt("collega-server"));
  // Whatever this makes is for its owner alone.
  umask(S_IRWXG | S_IRWXO);
  raiseDescriptorLimit();
  // A file that may not grow is an error to be answered, not a reason to die.
  std::signal(SIGXFSZ, SIG_IGN);
  std::signal(SIGPIPE, SIG_IGN);
  CLI::App app("The server of Collega: keeps sealed ledgers, and reads none of them.", "collega-server");
  Arguments arguments;
  collega::server::describe(app, arguments);
  collega::server::describeCommands(app, arguments);
  return parseAndRun(app, arguments, argc, argv);
}
