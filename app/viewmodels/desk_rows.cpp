#include "app/viewmodels/desk_rows.h"

#include <QCoreApplication>

#include "app/session/words/brokering.h"
#include "app/session/words/words.h"
#include "app/viewmodels/lesson_rows.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;
using App = QCoreApplication;
using session::AskedOfBroker;
using session::Desk;
using session::Session;

class Laying {
 public:
  Laying(Session& session, const Directory& directory) : session_(session), directory_(directory) {}

  AskedRows layAsked(const AskedOfBroker& asked) {
    AskedRows rows;
    for (const auto& line : asked.taken) rows.requests.push_back(request(line, true));
    for (const auto& line : asked.wanted) rows.requests.push_back(request(line, false));
    for (const auto& bell : asked.bells) rows.bells.push_back(bellRow(bell));
    return rows;
  }

  Result<DeskRows> lay(const Desk& desk) {
    DeskRows rows;
    static_cast<AskedRows&>(rows) = layAsked(desk);
    for (const auto& tie : desk.silent) {
      COLLEGA_ASSIGN(space, session_.space(tie.space));
      COLLEGA_ASSIGN(row, rhythmRow(session_, space, directory_));
      rows.silent.push_back(std::move(row));
    }
    for (const auto& wanted : desk.bridges) rows.bridges.push_back(bridge(wanted));
    for (const auto& wanted : desk.translations) rows.translations.push_back(translation(wanted));
    for (const auto& loud : desk.loud) rows.voices.push_back(voice(loud));
    return rows;
  }

 private:
  AskedRow request(const session::HelpLine& line, bool taken) {
    const auto& help = line.item.value;
    AskedRow row;
    row.id = shown(line.item.id);
    row.question = text(help.question());
    row.name = directory_.name(help.asked_by());
    row.note = joined({row.name, nameOf(line.item.space), words::day(help.asked_on())});
    row.side = directory_.side(idOf(help.asked_by()));
    row.taken = taken;
    for (const auto& routed : line.route)
      if (routed.broker == directory_.me()) row.why = words::routed(routed, directory_.name(routed.broker));
    pointAt(idOf(help.about()), line.item.space, row);
    return row;
  }

  AskedRow bellRow(const session::Item<v1::Bell>& bell) {
    const auto& value = bell.value;
    AskedRow row;
    row.id = shown(bell.id);
    row.name = directory_.name(value.rung_by());
    row.note = joined({row.name, words::day(value.rung_on())});
    row.why = text(value.note());
    row.side = directory_.side(idOf(value.rung_by()));
    row.question = nameOf(idOf(value.about()));
    if (row.question.isEmpty()) row.question = nameOf(bell.space);
    pointAt(idOf(value.about()), bell.space, row);
    return row;
  }

  ChanceRow bridge(const session::BridgeWanted& wanted) {
    const auto& pair = wanted.pair.value;
    const QStringList names{directory_.name(pair.proposer()), directory_.name(pair.invited())};
    ChanceRow row;
    row.id = shown(wanted.pair.id);
    row.title = listOf(names);
    row.note =
        App::translate("Desk", "They share no language. You speak %1.").arg(words::languages(wanted.bridge.languages));
    row.opens = "person";
    row.subject = shown(idOf(pair.proposer()));
    return row;
  }

  ChanceRow translation(const session::TranslationWanted& wanted) {
    const auto lesson = lessonRow(wanted.lesson, directory_);
    ChanceRow row;
    row.id = lesson.id;
    row.title = lesson.title;
    row.note = App::translate("Desk", "Not everybody there can read it. You can say it in %1.")
                   .arg(words::languages(wanted.languages));
    row.opens = "lesson";
    row.subject = lesson.id;
    return row;
  }

  ChanceRow voice(const session::Voices& loud) {
    ChanceRow row;
    row.id = shown(loud.space.id);
    row.title = text(loud.space.name);
    row.note = words::voice(loud.share, true);
    row.part = domain::brokerPercent(loud.share) / 100.0;
    row.opens = loud.space.kind == v1::SPACE_KIND_PAIR ? "pair" : "partnership";
    row.subject = row.id;
    return row;
  }

  // What a request is about, as far as it has a page; otherwise where it was asked.
  void pointAt(const Id& about, const Id& space, AskedRow& row) {
    const auto found = session_.row(about);
    row.subject = shown(about);
    if (found && session::itemOf<v1::Visit>(*found)) row.opens = "visit";
    if (found && session::itemOf<v1::Lesson>(*found)) row.opens = "lesson";
    if (found && session::itemOf<v1::Person>(*found)) row.opens = "person";
    if (!row.opens.isEmpty()) return;
    const auto place = session_.space(about) ? about : space;
    row.subject = shown(place);
    const auto info = session_.space(place);
    row.opens = info && info->kind == v1::SPACE_KIND_PAIR ? "pair" : "partnership";
  }

  QString nameOf(const Id& space) {
    const auto info = session_.space(space);
    return info ? text(info->name) : QString();
  }

  Session& session_;
  const Directory& directory_;
};

}  // namespace

Result<AskedRows> askedRows(Session& session) {
  COLLEGA_ASSIGN(asked, session::askedOfBroker(session));
  COLLEGA_ASSIGN(directory, Directory::of(session));
  return Laying(session, directory).layAsked(asked);
}

Result<DeskRows> deskRows(Session& session) {
  COLLEGA_ASSIGN(desk, session::deskOf(session));
  COLLEGA_ASSIGN(directory, Directory::of(session));
  return Laying(session, directory).lay(desk);
}

}  // namespace collega::viewmodels
