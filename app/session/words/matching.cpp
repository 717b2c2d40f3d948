#include <QCoreApplication>

#include "app/session/words/words.h"

namespace collega::session::words {

namespace {

using App = QCoreApplication;
using domain::ReasonKind;

// Said to the one who is matched.
QString toReader(const domain::Reason& reason, const QString& other, const QString& what) {
  switch (reason.kind) {
    case ReasonKind::OffersWhatYouSeek:
      return App::translate("Words", "%1 offers what you seek: %2.").arg(other, what);
    case ReasonKind::SeeksWhatYouOffer:
      return App::translate("Words", "%1 seeks what you offer: %2.").arg(other, what);
    case ReasonKind::Different:
      return App::translate("Words", "%1 knows something that is new to you: %2.").arg(other, what);
    default:
      return {};
  }
}

QString toOnlooker(const domain::Reason& reason, const Matched& who, const QString& what) {
  switch (reason.kind) {
    case ReasonKind::OffersWhatYouSeek:
      return App::translate("Words", "%1 offers what %2 seeks: %3.").arg(who.other, who.one, what);
    case ReasonKind::SeeksWhatYouOffer:
      return App::translate("Words", "%1 seeks what %2 offers: %3.").arg(who.other, who.one, what);
    case ReasonKind::Different:
      return App::translate("Words", "%1 knows something that is new to %2: %3.").arg(who.other, who.one, what);
    default:
      return {};
  }
}

QString directed(const domain::Reason& reason, const Matched& who) {
  const auto what = text(reason.what);
  return who.one.isEmpty() ? toReader(reason, who.other, what) : toOnlooker(reason, who, what);
}

}  // namespace

QString reason(const domain::Reason& reason, const Matched& who) {
  switch (reason.kind) {
    case ReasonKind::SameProfession:
      return App::translate("Words", "The same profession: %1.").arg(text(reason.what));
    case ReasonKind::SameTheme:
      return App::translate("Words", "A theme in common: %1.").arg(text(reason.what));
    case ReasonKind::SharedLanguage:
      return App::translate("Words", "A language in common: %1.").arg(language(reason.what));
    case ReasonKind::NoSharedLanguage:
      return App::translate("Words", "There is no language in common.");
    case ReasonKind::CarriesMuch:
      return App::translate("Words", "%1 has %n pair(s) or proposal(s) already.", nullptr, text(reason.what).toInt())
          .arg(who.other);
    default:
      return directed(reason, who);
  }
}

QString shortly(const domain::Reason& reason) {
  const auto what = text(reason.what);
  switch (reason.kind) {
    case ReasonKind::SameProfession:
      return App::translate("Words", "Same profession: %1").arg(what);
    case ReasonKind::SameTheme:
      return App::translate("Words", "Same theme: %1").arg(what);
    case ReasonKind::SharedLanguage:
      return App::translate("Words", "Speaks %1 too").arg(language(reason.what));
    case ReasonKind::NoSharedLanguage:
      return App::translate("Words", "No language in common");
    case ReasonKind::OffersWhatYouSeek:
      return App::translate("Words", "Offers what you seek: %1").arg(what);
    case ReasonKind::SeeksWhatYouOffer:
      return App::translate("Words", "Seeks what you offer: %1").arg(what);
    case ReasonKind::Different:
      return App::translate("Words", "New to you: %1").arg(what);
    case ReasonKind::CarriesMuch:
      return App::translate("Words", "Has %n pair(s) or proposal(s) already", nullptr, what.toInt());
  }
  return {};
}

QString bridge(const domain::Bridge& bridge, const QString& broker) {
  const auto spoken = languages(bridge.languages);
  if (bridge.subject.empty()) return App::translate("Words", "%1 can bridge that: speaks %2.").arg(broker, spoken);
  return App::translate("Words", "%1 can bridge that: speaks %2, and knows the subject (%3).")
      .arg(broker, spoken, text(bridge.subject));
}

}  // namespace collega::session::words
