#include "app/session/words/attachments.h"

#include <QCoreApplication>

namespace collega::session::words {

using App = QCoreApplication;

QString label(Whereabouts whereabouts) {
  switch (whereabouts) {
    case Whereabouts::OnlyHere:
      return App::translate("Words", "Only on this device");
    case Whereabouts::OnItsWay:
      return App::translate("Words", "On its way");
    case Whereabouts::InStep:
      return {};
    case Whereabouts::NotHere:
      return App::translate("Words", "Not fetched yet");
    case Whereabouts::Coming:
      return App::translate("Words", "Coming");
    case Whereabouts::Unsound:
      break;
  }
  return App::translate("Words", "Damaged: it cannot be opened");
}

}  // namespace collega::session::words
