// profile: who one is on this device.
#include "app/cli/fields.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/reach.h"
#include "app/session/devices/recovery.h"
#include "app/store/store.h"

namespace collega::cli {
namespace {

const std::map<std::string, std::string> spellings{{"part", "--role"}};

struct Creating {
  Typed person;
  std::string server;
};

void createOptions(CLI::App& app, Creating& given) {
  offerFields(app, records::kindOf<v1::Person>(), given.person, spellings);
  for (const auto* const required : {"--name", "--town"}) app.get_option(required)->required();
  app.add_option("--server", given.server, "Where the sync server is: https://host[:port]")->required();
}

Result<Answer> create(Context& context, const Creating& given) {
  v1::Person person;
  COLLEGA_TRY(setFields(nullptr, person, given.person));
  COLLEGA_ASSIGN(secret, newPassphrase(context.options().passphraseFile));
  auto made = session::Session::create(context.options().profile, secret, {person, given.server}, context.clock());
  if (!made) return made.error();
  const auto code = made->code.text();
  return Answer{
      .json = QJsonObject{{"id", json(made->session->account())}, {"recovery_code", json(std::string(code.view()))}},
      .text = "id             " + made->session->account().hex() + "\nrecovery code  " + std::string(code.view()),
      .note =
          "The recovery code is shown now and never again. Write it down, and keep it away from this "
          "device: with it you come back after losing the device or the passphrase."};
}

Result<Answer> show(Context& context) {
  COLLEGA_SESSION(session, context);
  const auto& me = session.me();
  Rows rows{{"id", session.account().hex()}, {"server", session.server()}};
  for (const auto& row : fieldRows(session, me)) rows.push_back(row);
  return Answer{
      .json =
          QJsonObject{{"id", json(session.account())}, {"server", json(session.server())}, {"fields", fieldsJson(me)}},
      .text = table(rows)};
}

struct Setting {
  Typed person;
};

Result<Answer> set(Context& context, const Setting& given) {
  COLLEGA_SESSION(session, context);
  auto person = session.me();
  COLLEGA_TRY(setFields(&session, person, given.person));
  COLLEGA_TRY(session.setMe(person));
  return show(context);
}

Result<Answer> recoveryCode(Context& context) {
  COLLEGA_SESSION(session, context);
  return Answer{.json = QJsonObject{{"id", json(session.account())}, {"kept", false}},
                .text =
                    "The recovery code was shown once, when this profile was made, and is kept on no device.\n"
                    "If you no longer have it, make sure that the passphrase is not lost."};
}

struct Recovering {
  std::vector<std::string> code;
  std::string server;
};

void recoverOptions(CLI::App& app, Recovering& given) {
  app.add_option("CODE", given.code, "The recovery code: 9 groups of 5 digits")->required();
  app.add_option("--server", given.server, "Where the sync server is: https://host[:port]")->required();
}

Result<Answer> recover(Context& context, const Recovering& given) {
  std::string text;
  for (const auto& group : given.code) text += (text.empty() ? "" : " ") + group;
  auto code = ledger::RecoveryCode::parse(text);
  crypto::wipe(text);
  if (!code) return code.error();
  COLLEGA_ASSIGN(secret, newPassphrase(context.options().passphraseFile));
  const session::Recovery recovery{context.options().profile, given.server, *std::move(code)};
  COLLEGA_ASSIGN(session, session::beginRecovery(recovery, secret, context.clock()));
  COLLEGA_TRY(syncOnce(*session));
  COLLEGA_TRY(session::finishRecovery(session, recovery.folder));
  COLLEGA_ASSIGN(spaces, session->spaces());
  return Answer{.json = QJsonObject{{"id", json(session->account())}, {"spaces", qint64(spaces.size())}},
                .text = "id      " + session->account().hex() + "\nspaces  " + std::to_string(spaces.size()),
                .note = "You are back. If a device of yours was lost, revoke it: device list, device revoke ID"};
}

struct NewPassphrase {
  std::string file;
};

Result<Answer> passphrase(Context& context, const NewPassphrase& given) {
  COLLEGA_ASSIGN(before, context.passphrase());
  COLLEGA_ASSIGN(
      after,
      readPassphrase(
          {.file = given.file, .variable = "COLLEGA_NEW_PASSPHRASE", .prompt = "New passphrase: ", .askTwice = true}));
  COLLEGA_TRY(store::Store::changePassphrase(context.options().profile, before, after));
  return Answer{.json = QJsonObject{{"changed", true}}, .text = "The passphrase is changed."};
}

}  // namespace

void addProfile(const Commands& top) {
  const auto group = top.group("profile", "Who you are on this device");
  group.command<Creating>("create", "A new profile in an empty folder", create, createOptions);
  group.command("show", "Your profile, as the members of your spaces see it", show);
  group.command<Setting>("set", "Change fields of your profile", set, [](CLI::App& app, Setting& given) {
    offerFields(app, records::kindOf<v1::Person>(), given.person, spellings);
  });
  group.command<Recovering>("recover", "Come back on a new device with the recovery code", recover, recoverOptions);
  group.command("recovery-code", "Where the recovery code is", recoveryCode);
  group.command<NewPassphrase>(
      "passphrase", "Change the passphrase", passphrase, [](CLI::App& app, NewPassphrase& given) {
        app.add_option("--new-passphrase-file", given.file, "File with the new one (or COLLEGA_NEW_PASSPHRASE)");
      });
  addErase(group);
  addRemove(group);
}

}  // namespace collega::cli
