// What is said of ties and of a day: why one is silent, what became of a bell, what the digest lists.
#pragma once

#include "app/domain/follow_ups/digest.h"
#include "app/session/words/words.h"

namespace collega::session::words {

QString label(v1::SilenceReason reason);
QString label(v1::BellState state);
QString label(v1::Outcome outcome);

// The heading of what it lists.
QString heading(domain::DigestKind kind);
// How long it waits: "due 3 days ago", "silent for 4 months".
QString wait(const domain::DigestLine& line);

}  // namespace collega::session::words
