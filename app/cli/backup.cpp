// backup: the profile in one encrypted file, and back.
#include "app/session/keeping/backup.h"

#include "app/cli/groups.h"
#include "app/cli/output.h"

namespace collega::cli {
namespace {

struct Place {
  std::string file;
};

void placeOption(CLI::App& app, Place& given) { app.add_option("file", given.file, "The backup")->required(); }

Result<Answer> create(Context& context, const Place& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(secret, context.passphrase());
  COLLEGA_ASSIGN(made, session::backUp(session, given.file, secret));
  return Answer{.json = QJsonObject{{"file", json(given.file)},
                                    {"bytes", static_cast<qint64>(made.bytes)},
                                    {"waiting", static_cast<qint64>(made.waiting)}},
                .text = "Backed up to " + given.file + ", " + std::to_string(made.bytes) + " bytes.",
                .note = "Today's passphrase opens it, also after you have changed the passphrase here."};
}

Result<Answer> restore(Context& context, const Place& given) {
  COLLEGA_ASSIGN(secret, context.passphrase());
  const auto& folder = context.options().profile;
  COLLEGA_TRY(session::restoreBackup(given.file, folder, secret));
  COLLEGA_SESSION(session, context);
  return Answer{.json = QJsonObject{{"id", json(session.account())}, {"profile", json(folder)}},
                .text = "Restored to " + folder + ".",
                .note = "Sync to get what was written since. The device the backup is of can be used on, or revoked."};
}

}  // namespace

void addBackup(const Commands& top) {
  const auto group = top.group("backup", "Your profile in one encrypted file");
  group.command<Place>("create", "Everything in the profile, with what is not synced yet", create, placeOption);
  group.command<Place>("restore", "A profile made of a backup, in an empty folder", restore, placeOption);
}

}  // namespace collega::cli
