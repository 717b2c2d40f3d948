#include "app/session/sharing/personal_data.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <set>

#include "app/formats/json_fields.h"
#include "app/records/folding.h"
#include "app/records/json.h"
#include "app/records/personal.h"
#include "app/records/written.h"
#include "app/session/sharing/someone.h"
#include "app/session/words/sharing.h"
#include "translations/translations.h"

namespace collega::session {

using google::protobuf::Message;
using records::Someone;

namespace {

QString qt(const std::string& text) { return QString::fromStdString(text); }
QString qt(const Id& id) { return qt(id.hex()); }
QString iso(std::int64_t ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); }

QJsonObject fieldsOf(const Message& value) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(records::toJson(value))).object();
}

// Whose data are gathered: the account, and what tells who it is in records that only name people.
class Gathering {
 public:
  Gathering(Session& session, Someone someone) : session_(session), someone_(std::move(someone)) {}

  Result<void> gather() {
    COLLEGA_TRY(findMemberships());
    COLLEGA_ASSIGN(rows, session_.list({.order = store::Order::OldestFirst, .withDeleted = true}));
    for (const auto& row : rows) COLLEGA_TRY(take(row));
    if (someone_.account == session_.account() && memberships_.isEmpty()) addMe();
    if (someone_.texts.empty() && entries_.isEmpty())
      return Error{Problem::NotFound, "person " + someone_.account.hex()};
    return {};
  }

  [[nodiscard]] std::string name() const { return someone_.texts.empty() ? std::string() : someone_.texts.front(); }
  [[nodiscard]] const QJsonArray& entries() const { return entries_; }
  [[nodiscard]] const QJsonArray& memberships() const { return memberships_; }

 private:
  Result<void> findMemberships() {
    COLLEGA_ASSIGN(spaces, session_.spaces());
    for (const auto& space : spaces) {
      COLLEGA_ASSIGN(members, session_.members(space.id));
      for (const auto& member : members) note(space, member);
    }
    return {};
  }

  void note(const SpaceInfo& space, const MemberInfo& member) {
    members_.insert(member.account);
    if (member.account != someone_.account) return;
    memberships_.append(QJsonObject{{"id", qt(space.id)},
                                    {"name", qt(space.name)},
                                    {"kind", words::label(space.kind)},
                                    {"role", words::label(member.role)}});
  }

  // Another person's profile is not about this one, though their names begin alike.
  [[nodiscard]] bool isAnother(const store::Row& row, const Message& value) const {
    if (row.kind != records::kindOf<v1::Person>().number || row.id == someone_.account) return false;
    const auto& person = static_cast<const v1::Person&>(value);
    return members_.contains(row.id) || records::fold(person.name()) != records::fold(name());
  }

  // A change that waits here has no author in the ledger yet: it is one's own.
  [[nodiscard]] bool wrote(const records::Stamp& stamp) const {
    return (stamp.account.isNull() ? session_.account() : stamp.account) == someone_.account;
  }

  // One's profile before it is shown in any space.
  void addMe() {
    entries_.append(QJsonObject{{"id", qt(someone_.account)},
                                {"kind", qt(records::kindOf<v1::Person>().name)},
                                {"fields", fieldsOf(session_.me())}});
  }

  Result<void> take(const store::Row& row) {
    const auto* const kind = records::kindOf(row.kind);
    auto value = kind ? kind->make() : nullptr;
    if (!value || !value->ParseFromString(row.bytes) || isAnother(row, *value)) return {};
    COLLEGA_ASSIGN(history, session_.history(row.id));
    const auto written = writtenIn(history);
    const bool theirs = wrote(row.created) || records::isAbout(*value, someone_) || row.id == someone_.account;
    if (!theirs && written.isEmpty()) return {};
    records::removeAboutOthers(*value, someone_);
    entries_.append(QJsonObject{{"id", qt(row.id)},
                                {"kind", qt(kind->name)},
                                {"space", qt(row.space)},
                                {"created_at", iso(row.created.madeAtMs)},
                                {"changed_at", iso(row.changed.madeAtMs)},
                                {"deleted", row.deleted},
                                {"fields", theirs ? fieldsOf(*value) : QJsonObject()},
                                {"written", written}});
    return {};
  }

  [[nodiscard]] QJsonArray writtenIn(const std::vector<store::HistoryItem>& history) const {
    QJsonArray written;
    for (const auto& [stamp, change] : history) {
      if (!wrote(stamp)) continue;
      const auto value = records::writtenBy(change);
      if (!value) continue;
      records::removeAboutOthers(*value, someone_);
      written.append(QJsonObject{{"at", iso(stamp.madeAtMs)}, {"fields", fieldsOf(*value)}});
    }
    return written;
  }

  Session& session_;
  Someone someone_;
  std::set<Id> members_;
  QJsonArray memberships_;
  QJsonArray entries_;
};

// -- to be read

std::string spaced(std::string name) {
  std::ranges::replace(name, '_', ' ');
  return name;
}

void addRows(formats::DataEntry& entry, const QJsonObject& fields) {
  for (auto field = fields.begin(); field != fields.end(); ++field)
    entry.rows.emplace_back(spaced(field.key().toStdString()), formats::plain(field.value()));
}

formats::DataEntry entryOf(const QJsonObject& record, const words::DataWords& words) {
  const auto made = record["created_at"].toString().toStdString().substr(0, 10);
  auto heading = spaced(record["kind"].toString().toStdString());
  if (!made.empty()) heading += " · " + words::day(made).toStdString();
  if (record["deleted"].toBool()) heading += " · " + words.deleted.toStdString();
  formats::DataEntry entry{.heading = heading, .rows = {}};
  addRows(entry, record["fields"].toObject());
  const auto written = record["written"].toArray();
  if (written.size() < 2 && !entry.rows.empty()) return entry;  // it still is as it was written
  for (const QJsonValue each : written) {
    const auto day = words::day(each["at"].toString().left(10).toStdString());
    entry.rows.emplace_back(words.written.arg(day).toStdString(), formats::plain(each["fields"]));
  }
  return entry;
}

formats::DataPage pageOf(const Gathering& gathered, const QString& today) {
  const auto words = words::dataWords(qt(gathered.name()), words::day(today.toStdString()));
  formats::DataSection spaces{words.spaces.toStdString(), {}};
  for (const QJsonValue space : gathered.memberships()) {
    const auto kind = space["kind"].toString().toStdString();
    spaces.entries.push_back(
        {space["name"].toString().toStdString(), {{kind, space["role"].toString().toStdString()}}});
  }
  formats::DataSection records{words.records.toStdString(), {}};
  for (const QJsonValue record : gathered.entries()) records.entries.push_back(entryOf(record.toObject(), words));
  return {.language = translations::language().toStdString(),
          .title = words.title.toStdString(),
          .lead = words.lead.toStdString(),
          .sections = {std::move(spaces), std::move(records)}};
}

}  // namespace

Result<PersonalData> personalDataOf(Session& session, const Id& person) {
  COLLEGA_ASSIGN(someone, someoneOf(session, person));
  Gathering gathered(session, std::move(someone));
  COLLEGA_TRY(gathered.gather());
  const QJsonObject about{{"id", qt(person)}, {"name", qt(gathered.name())}};
  return PersonalData{.json = {{"about", about},
                               {"made_at", iso(session.nowMs())},
                               {"spaces", gathered.memberships()},
                               {"records", gathered.entries()}},
                      .page = pageOf(gathered, qt(session.today())),
                      .records = static_cast<std::size_t>(gathered.entries().size())};
}

}  // namespace collega::session
