#include "app/session/words/pairs.h"

#include <QCoreApplication>

#include "app/session/words/words.h"

namespace collega::session::words {

namespace {

using App = QCoreApplication;

}  // namespace

QString label(domain::LeftOut why) {
  switch (why) {
    case domain::LeftOut::Excluded:
      return App::translate("Words", "Excluded");
    case domain::LeftOut::Paused:
      return App::translate("Words", "Asked not to be matched");
    case domain::LeftOut::HasPair:
      return App::translate("Words", "Has a pair or proposal already");
    case domain::LeftOut::NobodyFits:
      return App::translate("Words", "Nobody fits at present");
    case domain::LeftOut::NoneLeft:
      return App::translate("Words", "Those who fit are paired better");
  }
  return {};
}

QString lacksGoal(std::string_view town) {
  return App::translate("Words", "%1 has not said yet what it wants to learn.").arg(text(town));
}

QString permission(std::string_view town, const std::optional<v1::Permission>& permission) {
  if (!permission) return App::translate("Words", "Nobody in %1 has agreed to it yet.").arg(text(town));
  const auto agreed = App::translate("Words", "%1 agreed for %2 on %3.")
                          .arg(text(permission->agreed_by()), text(town), day(permission->agreed_on()));
  const auto heard =
      permission->reported_on().empty()
          ? App::translate("Words", "They have not heard yet what came of it.")
          : App::translate("Words", "They heard on %1 what came of it.").arg(day(permission->reported_on()));
  return agreed + ' ' + heard;
}

QString handover(const v1::Handover& handover, const QString& from, const QString& to) {
  switch (handover.state()) {
    case v1::HANDOVER_STATE_AGREED:
      return App::translate("Words", "%1 handed over to %2 on %3.").arg(from, to, day(handover.answered_on()));
    case v1::HANDOVER_STATE_REFUSED:
      return App::translate("Words", "%1 did not hand over to %2.").arg(from, to);
    default:
      return App::translate("Words", "%1 asks to hand over to %2.").arg(from, to);
  }
}

QString hasToAccept(const QString& name) { return App::translate("Words", "%1 has not accepted yet.").arg(name); }

QString hasLapsed() { return App::translate("Words", "The proposal has lapsed: 21 days without an answer."); }

QString availability(const v1::Person& person) {
  if (person.availability().empty()) return {};
  return App::translate("Words", "Available: %1").arg(text(person.availability()));
}

QString paused(const v1::Person& person, const QString& name) {
  if (person.paused_until().empty()) return App::translate("Words", "%1 asked not to be matched for now.").arg(name);
  return App::translate("Words", "%1 asked not to be matched until %2.").arg(name, day(person.paused_until()));
}

}  // namespace collega::session::words
