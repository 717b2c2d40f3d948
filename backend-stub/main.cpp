// collega-server: reads its command line, runs one server, says in its exit code how it ended.
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>

#include "backend-stub/http/server.h"
#include "backend-stub/start.h"

namespace {

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
  std::fflush(stdout);
  const auto ended = (*server)->run();
  return ended ? 0 : fail(ended.error());
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
  collega::server::Arguments arguments;
  collega::server::describe(app, arguments);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 1;
  }
  const auto settings = collega::server::settingsFrom(arguments);
  return settings ? serve(*settings) : fail(settings.error());
}
