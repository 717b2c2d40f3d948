// What brokers and those who ask for them read, in the reader's language.
#pragma once

#include "app/session/brokers/brokers_desk.h"

namespace collega::session::words {

QString label(v1::HelpState state);

// Why a request goes to this broker: "Hasan speaks Dutch and Turkish, and knows the subject (fire safety)."
QString routed(const domain::Routed& routed, const QString& broker);
// Where nobody fits.
QString nobodyFits();

// The broker's share of the words. Gently, once it is more than a third; `own` where the reader is the broker.
QString voice(const domain::VoiceShare& share, bool own);

}  // namespace collega::session::words
