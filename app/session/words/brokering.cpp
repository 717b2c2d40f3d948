#include "app/session/words/brokering.h"

#include <QCoreApplication>

#include "app/session/words/coordination.h"
#include "app/session/words/words.h"

namespace collega::session::words {

using App = QCoreApplication;

QString label(v1::HelpState state) {
  switch (state) {
    case v1::HELP_STATE_ASKED:
      return App::translate("Words", "Asked");
    case v1::HELP_STATE_TAKEN:
      return App::translate("Words", "Taken up");
    case v1::HELP_STATE_DONE:
      return App::translate("Words", "Done");
    default:
      return {};
  }
}

QString routed(const domain::Routed& routed, const QString& broker) {
  const auto spoken = languages(routed.languages);
  const auto subject = text(routed.subject);
  if (spoken.isEmpty() && subject.isEmpty()) return App::translate("Words", "%1 is a broker here.").arg(broker);
  if (subject.isEmpty()) return App::translate("Words", "%1 speaks %2.").arg(broker, spoken);
  if (spoken.isEmpty()) return App::translate("Words", "%1 knows the subject (%2).").arg(broker, subject);
  return App::translate("Words", "%1 speaks %2, and knows the subject (%3).").arg(broker, spoken, subject);
}

QString nobodyFits() { return App::translate("Words", "No broker here fits it; all of them see the request."); }

QString voice(const domain::VoiceShare& share, bool own) {
  if (share.words == 0) return App::translate("Words", "Nothing has been said yet.");
  const auto part = percent(domain::brokerPercent(share));
  if (!domain::isLoud(share)) return App::translate("Words", "The broker's share of the words is %1.").arg(part);
  if (own)
    return App::translate("Words", "You said %1 of the words. A silence now and then leaves the others more room.")
        .arg(part);
  return App::translate("Words", "The broker said %1 of the words. It is the conversation of you both: do speak.")
      .arg(part);
}

}  // namespace collega::session::words
