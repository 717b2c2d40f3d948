#include "app/cli/run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QStringDecoder>
#include <iostream>
#include <span>

#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/clock.h"
#include "ledger/start.h"
#include "translations/translations.h"

namespace collega::cli {
namespace {

constexpr int usage = 1;

std::string defaultProfile() {
  if (const char* const given = std::getenv("COLLEGA_PROFILE")) return given;
  return (QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/collega/profile").toStdString();
}

bool isUtf8(const char* text) {
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString decoded = decoder(text);
  return !decoder.hasError();
}

void addGlobals(CLI::App& app, Options& options) {
  options.profile = defaultProfile();
  app.fallthrough();
  app.require_subcommand(1);
  app.set_version_flag("--version", COLLEGA_VERSION);
  app.add_option("--profile", options.profile, "Folder of the profile (or COLLEGA_PROFILE)")->type_name("DIR");
  app.add_flag("--json", options.json, "One JSON value on stdout");
  app.add_option("--passphrase-file", options.passphraseFile,
                 "File whose first line is the passphrase (or COLLEGA_PASSPHRASE, or asked for)")
      ->type_name("FILE");
  app.add_option("--language", options.language, "Language of messages; stands before the command")
      ->check(CLI::IsMember({"nl", "en", "fr", "tr", "ar"}));
}

void chooseLanguage(const Options& options) {
  const auto given = QString::fromStdString(options.language);
  const auto wanted = given.isEmpty() ? translations::nearest(QLocale::system()) : given;
  translations::use(wanted);
  QLocale::setDefault(translations::localeOf(wanted));
}

void addGroups(CLI::App& app, Run& chosen) {
  const Commands top(app, chosen);
  for (const auto add : {addProfile, addDevice, addSpace,  addSync,    addRecord,     addPair,         addKinds,
                         addRhythm,  addBell,   addDigest, addBalance, addDimensions, addNetworkModel, addStuck,
                         addBroker,  addSearch, addImport, addExport,  addBackup,     addDemo}) {
    add(top);
  }
}

void printJson(const QJsonValue& value) {
  const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
  std::cout << document.toJson(QJsonDocument::Compact).toStdString() << '\n';
}

void printLine(std::ostream& out, const std::string& text) {
  if (text.empty()) return;
  out << text;
  if (text.back() != '\n') out << '\n';
}

// A failure is a JSON value too, so that a script that reads one always gets one.
int fail(const Context& context, const Error& error, int code) {
  context.say(context.explain(error));
  if (context.options().json) {
    printJson(QJsonObject{{"error", json(wordOf(error.problem))}, {"detail", json(error.detail)}});
  }
  return code;
}

int print(const Context& context, const Answer& answer) {
  if (!answer.verbatim.empty()) {
    printLine(std::cout, answer.verbatim);
  } else if (context.options().json) {
    printJson(answer.json);
  } else {
    printLine(std::cout, answer.text);
  }
  std::cout.flush();
  printLine(std::cerr, answer.note);
  return std::cout ? answer.exit : exitCode(Problem::StorageFull);
}

int carryOut(const Run& chosen, Context& context) {
  try {
    const auto answer = chosen(context);
    return answer ? print(context, *answer) : fail(context, answer.error(), exitCode(answer.error().problem));
  } catch (const std::exception& exception) {
    return fail(context, {Problem::Refused, exception.what()}, exitCode(Problem::Refused));
  }
}

int parseFailed(const CLI::App& app, const CLI::ParseError& error, const Context& context) {
  if (app.exit(error) == 0) return 0;  // --help, --version
  if (context.options().json) printJson(QJsonObject{{"error", "usage"}, {"detail", error.what()}});
  return usage;
}

}  // namespace

int run(int argc, char** argv) {
  collega::start();
  Options options;
  Run chosen;
  CLI::App app("Collega on the command line: what colleagues in partner towns learn from each other", "collega-cli");
  addGlobals(app, options);
  addGroups(app, chosen);
  for (const char* const argument : std::span(argv, static_cast<std::size_t>(argc))) {
    if (!isUtf8(argument)) return fail(Context(options, {}), {Problem::NotUtf8, "an argument"}, 2);
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return parseFailed(app, error, Context(options, {}));
  }
  chooseLanguage(options);
  auto clock = session::clockFromEnvironment();
  if (!clock) return fail(Context(options, {}), clock.error(), usage);
  Context context(options, *clock);
  return carryOut(chosen, context);
}

}  // namespace collega::cli
