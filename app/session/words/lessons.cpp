#include "app/session/words/lessons.h"

#include <QCoreApplication>

namespace collega::session::words {

using App = QCoreApplication;

QString prompt(domain::LessonPart part) {
  switch (part) {
    case domain::LessonPart::Seen:
      return App::translate("Words", "What did you see?");
    case domain::LessonPart::Meaning:
      return App::translate("Words", "What does it tell you?");
    case domain::LessonPart::Plan:
      return App::translate("Words", "What will you do with it?");
  }
  return {};
}

QString hint(domain::LessonHint hint) {
  switch (hint) {
    case domain::LessonHint::BlockedByNothing:
      return App::translate("Words", "It is blocked: what stands in the way, and who can lift it?");
    case domain::LessonHint::NothingInTheWay:
      return App::translate("Words", "Nothing stands in its way any more: what comes next?");
    case domain::LessonHint::AdoptedByOnePerson:
      return App::translate("Words", "One person adopted it: could the department use it too?");
    case domain::LessonHint::NobodyToLift:
      return App::translate("Words", "Who can lift what stands in the way?");
    case domain::LessonHint::Long:
      return App::translate("Words", "Short lessons are read: a page and a half at most.");
  }
  return {};
}

QString news(const domain::LessonNews& news) {
  if (news.isNew) return App::translate("Words", "New", "lesson");
  return App::translate("Words", "Climbed from %1 to %2", "lesson; rungs").arg(label(news.from), label(news.to));
}

QString fit(const LessonForVisit& fitting) {
  const auto town = text(fitting.town);
  const auto theme = text(fitting.theme);
  if (theme.isEmpty()) return App::translate("Words", "Learned in %1", "lesson; town").arg(town);
  if (town.isEmpty()) return App::translate("Words", "About %1", "lesson; theme").arg(theme);
  return App::translate("Words", "Learned in %1, about %2", "lesson; town, theme").arg(town, theme);
}

QString check(const v1::BackCheck& check, const QString& who) {
  return check.as_meant() ? App::translate("Words", "%1 confirms that this is what was meant.").arg(who)
                          : App::translate("Words", "%1 says that this is not what was meant.").arg(who);
}

QString label(domain::Reach reach) {
  switch (reach) {
    case domain::Reach::Partnership:
      return App::translate("Words", "The partnership");
    case domain::Reach::Network:
      return App::translate("Words", "The network");
    case domain::Reach::Public:
      return App::translate("Words", "The public");
  }
  return {};
}

QString audience(const Publication& publication) {
  if (publication.reach == domain::Reach::Public) return App::translate("Words", "Anybody can read this.");
  const int readers = static_cast<int>(publication.readers.size());
  return App::translate("Words", "%n member(s) of %1 can read this, and whoever joins later.", nullptr, readers)
      .arg(text(publication.space.name));
}

QString nameLeft(const domain::NameInText& name) {
  return App::translate("Words", "%1 is mentioned, and has not agreed to be named: “%2”")
      .arg(text(name.name), text(name.excerpt));
}

}  // namespace collega::session::words
