// device: one's own devices, letting another in, shutting one out.
#include <unistd.h>

#include <QEventLoop>
#include <QJsonArray>
#include <QSysInfo>
#include <QTimer>
#include <iostream>

#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/qr.h"
#include "app/cli/reach.h"
#include "app/session/devices/devices.h"
#include "app/session/devices/link_guest.h"
#include "app/session/devices/link_host.h"
#include "app/store/folder.h"

namespace collega::cli {
namespace {

// Acts, and lets the event loop run until the one signal comes, or `failed`.
template <class Source>
Result<void> until(Source& source, void (Source::*done)(), const std::function<void()>& act) {
  QEventLoop loop;
  Result<void> outcome;
  bool over = false;
  const auto end = [&](Result<void> how) {
    outcome = std::move(how);
    over = true;
    loop.quit();
  };
  QObject::connect(&source, done, &loop, [&] { end({}); });
  QObject::connect(&source, &Source::failed, &loop, [&](const Error& error) { end(error); });
  act();
  if (!over) loop.exec();
  return outcome;
}

void pauseFor(int ms) {
  QEventLoop loop;
  QTimer::singleShot(ms, &loop, &QEventLoop::quit);
  loop.exec();
}

struct Linking {
  std::string code;
  std::string name = QSysInfo::machineHostName().toStdString();
  int seconds = 60;
};

// -- on the first device

Result<Answer> showCode(Context& context) {
  COLLEGA_SESSION(session, context);
  session::LinkHost host(session);
  COLLEGA_TRY(until(host, &session::LinkHost::opened, [&] { host.open(); }));
  return Answer{.json = QJsonObject{{"code", json(host.code())}, {"expires", json(isoMoment(host.expiresMs()))}},
                .text = host.code(),
                .note = (isatty(STDERR_FILENO) != 0 ? qrOf(host.code()) : "") +
                        "It works once, for ten minutes. On the new device: collega-cli device link CODE\n"
                        "Then here: collega-cli device accept"};
}

// A person who sits at the keyboard says so; a script has compared, or takes the code's word.
Result<void> confirm(const Context& context, const session::LinkHost& host) {
  context.say("\"" + host.name() + "\" asks to become a device of yours, with the number " + host.number() + ".");
  if (isatty(STDIN_FILENO) == 0) return {};
  std::cerr << "Does it show the same number? Type yes: " << std::flush;
  std::string typed;
  std::getline(std::cin, typed);
  if (typed == "yes") return {};
  return {Problem::NotAllowed, "nobody was let in"};
}

Result<Answer> letIn(Context& context, const Linking& given) {
  COLLEGA_SESSION(session, context);
  session::LinkHost host(session);
  COLLEGA_TRY(until(host, &session::LinkHost::asked, [&] { host.await(1'000LL * given.seconds); }));
  COLLEGA_TRY(confirm(context, host));
  COLLEGA_ASSIGN(secret, context.passphrase());
  COLLEGA_TRY(until(host, &session::LinkHost::accepted, [&] { host.accept(secret); }));
  return aroundSync(context, Needs::Server, [&host](session::Session&) -> Result<Answer> {
    return Answer{
        .json = QJsonObject{{"id", json(host.device())}, {"name", json(host.name())}, {"number", json(host.number())}},
        .text = host.device().hex(),
        .note = "\"" + host.name() + "\" is a device of yours now."};
  });
}

// -- on the new one

// The other device brings it into its spaces as soon as it has approved.
Result<void> syncUntilThere(session::Session& session, std::size_t spaces) {
  constexpr int tries = 10;
  for (int i = 0; i < tries; ++i) {
    COLLEGA_TRY(syncOnce(session));
    COLLEGA_ASSIGN(there, session.spaces());
    if (there.size() >= spaces) break;
    pauseFor(1'000);
  }
  return {};
}

Result<Answer> become(Context& context, const Linking& given) {
  COLLEGA_ASSIGN(code, ledger::DeviceLink::parse(given.code));
  const auto& folder = context.options().profile;
  if (std::filesystem::exists(store::ProfileFiles(folder).key))
    return Error{Problem::AlreadyExists, "there is a profile in " + folder};
  COLLEGA_ASSIGN(secret, newPassphrase(context.options().passphraseFile));
  session::LinkGuest guest(std::move(code), given.name);
  QObject::connect(&guest, &session::LinkGuest::asked, &guest, [&] {
    context.say("Approve it on the other device, with: device accept. This one's number is " + guest.number() + ".");
  });
  COLLEGA_TRY(until(guest, &session::LinkGuest::approved, [&] { guest.ask(); }));
  COLLEGA_ASSIGN(session, guest.begin(folder, secret, context.clock()));
  COLLEGA_TRY(syncUntilThere(*session, guest.spaces()));
  COLLEGA_ASSIGN(spaces, session->spaces());
  return Answer{.json = QJsonObject{{"id", json(session->account())},
                                    {"number", json(guest.number())},
                                    {"spaces", qint64(spaces.size())}},
                .text = "id      " + session->account().hex() + "\nspaces  " + std::to_string(spaces.size()),
                .note = "This is a device of yours now."};
}

Result<Answer> link(Context& context, const Linking& given) {
  return given.code.empty() ? showCode(context) : become(context, given);
}

Result<Answer> accept(Context& context, const Linking& given) {
  return given.code.empty() ? letIn(context, given) : become(context, given);
}

void linkOptions(CLI::App& app, Linking& given) {
  app.add_option("CODE", given.code, "On the new device: what the other one shows");
  app.add_option("--name", given.name, "What the new device is called on the other")->capture_default_str();
}

void acceptOptions(CLI::App& app, Linking& given) {
  linkOptions(app, given);
  app.add_option("--wait", given.seconds, "Seconds to wait for the new device")->check(CLI::Range(0, 600));
}

// -- those there are

Result<Answer> list(Context& context) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(devices, session::devices(session));
  QJsonArray array;
  Rows rows;
  for (const auto& device : devices) {
    array.append(QJsonObject{{"id", json(device.id)},
                             {"name", json(device.name)},
                             {"since", device.sinceMs ? QJsonValue(json(isoMoment(device.sinceMs))) : QJsonValue()},
                             {"self", device.self},
                             {"revoked", device.revoked},
                             {"spaces", qint64(device.spaces.size())}});
    rows.push_back({brief(device.id), device.name, device.sinceMs ? isoDay(device.sinceMs) : "",
                    device.self      ? "this one"
                    : device.revoked ? "revoked"
                                     : "",
                    std::to_string(device.spaces.size()) + (device.spaces.size() == 1 ? " space" : " spaces")});
  }
  return Answer{.json = array, .text = table(rows)};
}

struct Chosen {
  std::string device;
};

Result<Id> findDevice(session::Session& session, const std::string& text) {
  COLLEGA_ASSIGN(devices, session::devices(session));
  std::optional<Id> found;
  for (const auto& device : devices) {
    if (text.size() < 4 || !device.id.hex().starts_with(text)) continue;
    if (found) return Error{Problem::InvalidInput, "several devices begin with " + text};
    found = device.id;
  }
  if (!found) return Error{Problem::NotFound, "device " + text};
  return *found;
}

Result<Answer> revoke(Context& context, const Chosen& given) {
  return aroundSync(context, Needs::Server, [&given](session::Session& session) -> Result<Answer> {
    COLLEGA_ASSIGN(id, findDevice(session, given.device));
    COLLEGA_TRY(session::revokeDevice(session, id));
    return Answer{.json = QJsonObject{{"id", json(id)}, {"revoked", true}},
                  .text = id.hex(),
                  .note = "It reads nothing that is written from now on. What it has read it may have kept."};
  });
}

}  // namespace

void addDevice(const Commands& top) {
  const auto group = top.group("device", "Your devices");
  group.command<Linking>("link", "Show a code for a new device; with CODE: be that device", link, linkOptions);
  group.command<Linking>("accept", "Let in the new device that asks with the code", accept, acceptOptions);
  group.command("list", "Your devices, this one first", list);
  group.command<Chosen>("revoke", "Shut a device out, everywhere, with new keys", revoke,
                        [](CLI::App& app, Chosen& given) {
                          app.add_option("ID", given.device, "As `device list` shows it")->required();
                        });
}

}  // namespace collega::cli
