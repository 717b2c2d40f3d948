#include "app/viewmodels/found_rows.h"

#include <QCoreApplication>

#include "app/session/search/everywhere.h"
#include "app/session/words/words.h"
#include "app/viewmodels/lesson_rows.h"
#include "app/viewmodels/person_rows.h"
#include "app/viewmodels/visit_rows.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;
using App = QCoreApplication;
using session::Session;
using store::Row;

constexpr qsizetype longestTitle = 160;

class Describing {
 public:
  Describing(Session& session, const Directory& directory) : session_(session), directory_(directory) {}

  FoundRow row(const Row& found) {
    FoundRow row;
    row.id = shown(found.id);
    if (const auto lesson = session::itemOf<v1::Lesson>(found)) return lessonFound(std::move(row), *lesson);
    if (const auto visit = session::itemOf<v1::Visit>(found)) return visitFound(std::move(row), *visit);
    if (const auto followUp = session::itemOf<v1::FollowUp>(found)) return followUpFound(std::move(row), *followUp);
    if (session::itemOf<v1::Person>(found)) return personFound(std::move(row), found.id);
    return otherFound(std::move(row), found);
  }

 private:
  FoundRow personFound(FoundRow row, const Id& account) {
    const auto person = personRow(account, directory_);
    row.section = App::translate("Search", "People");
    row.title = person.name;
    row.note = person.note;
    row.side = person.side;
    row.opens = person.self ? "me" : "person";
    row.subject = person.id;
    return row;
  }

  FoundRow lessonFound(FoundRow row, const session::Item<v1::Lesson>& item) {
    const auto lesson = lessonRow(item, directory_);
    row.section = App::translate("Search", "Lessons");
    row.title = lesson.title;
    row.note = lesson.note;
    row.picture = "lightbulb";
    row.side = lesson.side;
    row.opens = "lesson";
    row.subject = row.id;
    return row;
  }

  FoundRow visitFound(FoundRow row, const session::Item<v1::Visit>& item) {
    const auto visit = visitRow(item, directory_, session_.today());
    row.section = App::translate("Search", "Visits");
    row.title = visit.title;
    row.note = joined({visit.when, visit.who});
    row.picture = "plane";
    row.side = visit.side;
    row.opens = "visit";
    row.subject = row.id;
    return row;
  }

  FoundRow followUpFound(FoundRow row, const session::Item<v1::FollowUp>& item) {
    row.section = App::translate("Search", "Follow-ups");
    row.title = words::question(item.value);
    row.note = joined({words::label(item.value.state()), placeOf(item.space).name});
    row.picture = "bell";
    row.opens = "follow-ups";
    return row;
  }

  // A partnership, or something written in a space: what it says, and where.
  FoundRow otherFound(FoundRow row, const Row& found) {
    const auto place = placeOf(found.space);
    const bool partnership = found.kind == records::kindOf<v1::Partnership>().number;
    row.section = partnership ? App::translate("Search", "Partnerships") : App::translate("Search", "Also said");
    row.title = partnership ? place.name : said(found);
    row.note = partnership ? themesOf(found) : place.name;
    row.picture = partnership ? "handshake" : "message-circle";
    row.side = Mutual;
    row.opens = place.page;
    row.subject = shown(found.space);
    return row;
  }

  static QString themesOf(const Row& found) {
    const auto partnership = session::itemOf<v1::Partnership>(found);
    return partnership ? enumerated(texts(partnership->value.themes())) : QString();
  }

  static QString said(const Row& found) {
    const auto message = records::kindOf(found.kind)->make();
    if (!message->ParseFromString(found.bytes)) return {};
    const auto whole = text(records::searchableText(*message)).simplified();
    return whole.size() > longestTitle ? whole.left(longestTitle) + u'…' : whole;
  }

  struct Place {
    QString name;
    QString page;
  };
  Place placeOf(const Id& id) {
    const auto space = session_.space(id);
    if (!space) return {{}, "partners"};
    const bool network = space->kind == v1::SPACE_KIND_NETWORK;
    return {text(space->name), network ? "partners" : space->kind == v1::SPACE_KIND_PAIR ? "pair" : "partnership"};
  }

  Session& session_;
  const Directory& directory_;
};

}  // namespace

Result<std::vector<FoundRow>> foundRows(Session& session, const std::string& words, std::size_t ofEach) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(found, session::searchEverywhere(session, words, ofEach));
  Describing describing(session, directory);
  std::vector<FoundRow> rows;
  for (const auto& kind : found)
    for (const auto& row : kind.rows) rows.push_back(describing.row(row));
  return rows;
}

}  // namespace collega::viewmodels
