#include "app/viewmodels/suggestions_model.h"

#include <QCoreApplication>

namespace collega::viewmodels {
namespace {

namespace words = session::words;
using App = QCoreApplication;
using domain::ReasonKind;

struct Found {
  QString about;
  std::vector<SuggestionRow> rows;
};

QStringList& listFor(ReasonKind kind, SuggestionRow& row) {
  if (kind == ReasonKind::Different) return row.different;
  return kind == ReasonKind::NoSharedLanguage || kind == ReasonKind::CarriesMuch ? row.inTheWay : row.good;
}

SuggestionRow rowOf(const domain::Suggestion& suggestion, const Directory& directory) {
  const auto& person = directory.person(suggestion.person);
  SuggestionRow row;
  row.id = shown(suggestion.person);
  row.name = directory.name(suggestion.person);
  row.note = joined({text(person.profession()), text(person.town())});
  row.fit = suggestion.fit;
  row.side = directory.side(suggestion.person);
  for (const auto& reason : suggestion.reasons) listFor(reason.kind, row) << sentence(words::shortly(reason));
  if (suggestion.bridge)
    row.bridge = sentence(words::bridge(*suggestion.bridge, directory.name(suggestion.bridge->broker)));
  return row;
}

QString aboutMe(const v1::Person& me) {
  const auto who = me.profession().empty()
                       ? QString()
                       : App::translate("Suggestions", "You are: %1, %2.").arg(text(me.profession()), text(me.town()));
  const auto seeks = me.seeks_size() == 0
                         ? App::translate("Suggestions", "Say in your profile what you want to learn: it finds better.")
                         : App::translate("Suggestions", "You want to learn: %1.").arg(enumerated(texts(me.seeks())));
  return who.isEmpty() ? seeks : QStringLiteral("%1 %2").arg(who, seeks);
}

Result<Found> read(Session& session, const std::optional<Id>& space) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(suggestions, session.suggestions(space));
  Found found{aboutMe(session.me()), {}};
  for (const auto& suggestion : suggestions) found.rows.push_back(rowOf(suggestion, directory));
  return found;
}

}  // namespace

void SuggestionsModel::setSpace(const QString& space) {
  if (space_ == space) return;
  space_ = space;
  reloadSoon();
  Q_EMIT spaceChanged();
}

void SuggestionsModel::reload() {
  load([space = space_.isEmpty() ? std::nullopt
                                 : std::optional(idOf(space_))](Session& session) { return read(session, space); },
       [this](const Found& found) {
         about_ = found.about;
         suggestions_.set(found.rows);
         Q_EMIT changed();
       });
}

void SuggestionsModel::propose(const QString& person, const QString& goal) {
  ask([id = idOf(person), goal = utf8(goal.trimmed())](Session& session) { return session.propose(id, goal); },
      [this](const Id& pair) { Q_EMIT proposed(shown(pair)); });
}

}  // namespace collega::viewmodels
