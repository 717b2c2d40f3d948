// The words of the command line, which are also those of the environment and of the settings file.
#include <CLI/CLI.hpp>
#include <cctype>

#include "backend-stub/settings_file.h"
#include "backend-stub/start.h"

namespace collega::server {
namespace {

// --tls-cert is also COLLEGA_SERVER_TLS_CERT.
void nameInEnvironment(CLI::Option& option) {
  if (option.get_lnames().empty() || option.get_lnames().front() == "help") return;
  std::string name = "COLLEGA_SERVER_";
  for (const char c : option.get_lnames().front()) name += c == '-' ? '_' : static_cast<char>(std::toupper(c));
  option.envname(name);
}

void describeStore(CLI::App& app, Arguments& arguments) {
  app.add_option("--data", arguments.data, "Folder of the store and its key; made on the first start");
  app.add_option("--store", arguments.store,
                 "postgresql://…: a database that several servers share, instead of --data");
  app.add_option("--log", arguments.logFormat, "How to log to stderr: human or json")
      ->check(CLI::IsMember({"human", "json"}))
      ->capture_default_str();
}

void describeNetwork(CLI::App& app, Arguments& arguments) {
  const char* group = "The network";
  app.add_option("--listen", arguments.listen, "HOST:PORT; port 0 takes any that is free")
      ->group(group)
      ->capture_default_str();
  app.add_option("--origin", arguments.origin, "What clients reach this server by: https://HOST[:PORT]")->group(group);
  app.add_option("--tls-cert", arguments.tlsCertificate, "Certificate chain, PEM; read again when it changes")
      ->group(group);
  app.add_option("--tls-key", arguments.tlsKey, "Its key, PEM")->group(group);
  app.add_option("--trusted-proxy", arguments.trustedProxies,
                 "Address or network of a reverse proxy, which says whom it speaks for; several with commas between")
      ->group(group)
      ->delimiter(',')
      ->allow_extra_args(false);
  app.add_option("--proxy-header", arguments.proxyHeader, "Where it says so: x-forwarded-for or forwarded")
      ->group(group)
      ->check(CLI::IsMember({"x-forwarded-for", "forwarded"}))
      ->capture_default_str();
  app.add_option("--metrics", arguments.metrics, "HOST:PORT where Prometheus reads /metrics; none if not given")
      ->group(group);
  app.add_option("--drain", arguments.drain,
                 "Seconds from the request to stop, in which /readyz says no and all are still served")
      ->group(group)
      ->check(CLI::Range(0, 3'600))
      ->capture_default_str();
}

template <class Number>
void limit(CLI::App& app, const char* name, Number& value, const char* what, Number least = 1) {
  app.add_option(name, value, what)
      ->group("Limits")
      ->check(CLI::Range(least, static_cast<Number>(1'000'000'000)))
      ->capture_default_str();
}

void describeLimits(CLI::App& app, Arguments& arguments) {
  app.add_option("--open-founding", arguments.openFounding, "Whether anybody may found a space")
      ->group("Limits")
      ->capture_default_str();
  limit(app, "--space-entries", arguments.spaceEntries, "How many MB of what is written a space may have");
  limit(app, "--space-attachments", arguments.spaceAttachments, "How many MB of attachments a space may have",
        std::uint64_t{0});
  limit(app, "--connections", arguments.connections, "How many connections at once");
  limit(app, "--connections-per-address", arguments.connectionsPerAddress,
        "How many of them from one address; behind a proxy, requests at once");
  limit(app, "--streams-per-account", arguments.streamsPerAccount,
        "How many devices of one account may follow at once");
  limit(app, "--requests-per-address", arguments.requestsPerAddress, "Requests a second; four times that for a moment");
  limit(app, "--requests-per-account", arguments.requestsPerAccount, "Requests a second; five times that for a moment");
  limit(app, "--sessions-per-address", arguments.sessionsPerAddress,
        "Sessions opened a second; fifty times that for a moment");
  limit(app, "--joins-per-address", arguments.joinsPerAddress,
        "Requests to join a second; a hundred times that for a moment");
  limit(app, "--foundings-per-address", arguments.foundingsPerAddress,
        "Spaces founded a second; a hundred times that for a moment");
}

}  // namespace

void describe(CLI::App& app, Arguments& arguments) {
  describeStore(app, arguments);
  describeNetwork(app, arguments);
  describeLimits(app, arguments);
  for (auto* option : app.get_options()) nameInEnvironment(*option);
  app.set_config("--config", "", "A settings file in TOML, with these names: listen = \"0.0.0.0:8460\"")
      ->envname("COLLEGA_SERVER_CONFIG");
  app.config_formatter(std::make_shared<SettingsFile>());
  app.allow_config_extras(CLI::config_extras_mode::error);
}

void describeCommands(CLI::App& app, Arguments& arguments) {
  app.fallthrough();
  app.require_subcommand(0, 1);
  app.add_subcommand("serve", "Serves; what it does without a command");
  auto* invite = app.add_subcommand("invite", "Who may found spaces where --open-founding is false; lists them");
  invite->add_option("account", arguments.account, "An account that from now on may, as its owner's refusal shows it");
  invite->add_flag("--remove", arguments.remove, "From now on it may not");
  app.add_subcommand("spaces", "Lists the spaces: members, entries, bytes");
  auto* backup = app.add_subcommand("backup", "Copies the store while it is in use; the same again copies what is new");
  backup->add_option("file", arguments.file, "A folder, which gets a key of its own")->required();
  auto* restore = app.add_subcommand("restore", "Brings a backup back into an empty store");
  restore->add_option("file", arguments.file, "What backup made")->required();
  app.add_subcommand("check", "Verifies every entry of every space");
  auto* migrate = app.add_subcommand("migrate", "Copies --data to a database; goes on where it was interrupted");
  migrate->add_option("--to", arguments.target, "postgresql://…")->required();
}

}  // namespace collega::server
