// What is said of pairs: who is left of a round and why, what a side lacks, permission at home, hand-over.
#pragma once

#include <QString>
#include <optional>

#include "app/domain/pairing/exchange_round.h"

namespace collega::session::words {

QString label(domain::LeftOut why);
// "Zeist has not said yet what it wants to learn."
QString lacksGoal(std::string_view town);
// Who agreed and when, and whether they have heard; that nobody has yet.
QString permission(std::string_view town, const std::optional<v1::Permission>& permission);
// One that waits, was agreed to, or was refused.
QString handover(const v1::Handover& handover, const QString& from, const QString& to);
QString hasToAccept(const QString& name);
QString hasLapsed();
// When somebody is available, in their own words; empty where they did not say.
QString availability(const v1::Person& person);
// "Emre asked not to be matched until 1 March 2027."
QString paused(const v1::Person& person, const QString& name);

}  // namespace collega::session::words
