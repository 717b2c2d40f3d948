#include "app/cli/set_aside.h"

#include <QJsonObject>

#include "app/cli/output.h"

namespace collega::cli {
namespace {

std::string nameOf(const std::vector<session::MemberInfo>& members, const Id& account) {
  for (const auto& member : members)
    if (member.account == account && !member.person.name().empty()) return member.person.name();
  return account.isNull() ? "somebody unknown" : brief(account);
}

std::string counted(std::size_t count) { return std::to_string(count) + (count == 1 ? " entry" : " entries"); }

}  // namespace

QJsonArray setAsideJson(const std::vector<store::Quarantined>& entries) {
  QJsonArray array;
  for (const auto& entry : entries) {
    array.append(QJsonObject{{"seq", qint64(entry.seq)},
                             {"reason", json(entry.reason)},
                             {"account", json(entry.account)},
                             {"device", json(entry.device)},
                             {"written", json(isoMoment(entry.writtenAtMs))}});
  }
  return array;
}

Result<std::string> setAsideLines(session::Session& session, const Id& space) {
  COLLEGA_ASSIGN(entries, session.quarantined(space));
  COLLEGA_ASSIGN(members, session.members(space));
  std::string lines;
  for (const auto& entry : entries) {
    lines += (lines.empty() ? "" : "\n") + std::string("Set aside: entry ") + std::to_string(entry.seq) + ", by " +
             nameOf(members, entry.account) + " at " + isoMoment(entry.writtenAtMs) + " as it says: " + entry.reason;
  }
  return lines;
}

Result<SetAside> setAsideAnywhere(session::Session& session) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  SetAside all;
  for (const auto& space : spaces) {
    COLLEGA_ASSIGN(entries, session.quarantined(space.id));
    if (entries.empty()) continue;
    all.count += entries.size();
    all.note += (all.note.empty() ? "" : "\n") + counted(entries.size()) + " of " + space.name +
                " did not verify and stand aside; who and why: space head " + brief(space.id);
  }
  return all;
}

}  // namespace collega::cli
