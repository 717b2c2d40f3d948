// What coordinators read, in the reader's language: one-sidedness, differences, the network model, who put in what,
// what stands in the way. Whole sentences, for the command line and the screens.
#pragma once

#include <QStringList>

#include "app/session/coordinators/backings.h"
#include "app/session/coordinators/balances.h"
#include "app/session/coordinators/coordination.h"

namespace collega::session::words {

// -- labels
QString label(v1::Dimension dimension);
QString label(v1::BackingState state);
QString label(domain::NetworkModel model);
QString label(domain::Measure measure);

// -- balance: what is one-sided, nothing where nothing is. "2 of 9 pairs have a learning goal for Amsterdam."
QStringList balance(const Balance& balance);
QString goalCover(const domain::GoalCover& cover, v1::SpaceKind whole);
QString leaning(const domain::Leaning& leaning);

// -- dimensions: where the sides differ by two or more; empty where they do not
QString difference(const domain::DimensionPicture& picture);

// -- network model
QString reason(const domain::ModelFinding& finding);
// What would make it a hybrid, and what is not known.
QStringList missing(const domain::ModelFinding& finding);

// -- contributions
QString means(const domain::Means& means);  // "Money in EUR"
QString amount(const domain::Means& means, std::int64_t amount);
QString split(const domain::Split& split);

// -- backing: how long it has been waiting, or what was answered
QString backing(const BackingLine& line);

// -- lessons
QStringList obstacle(const domain::ObstacleCount& count);
QString blockedByNothing(int lessons);
QString climbed(int lessons, const domain::Period& period);

QString percent(int percent);

}  // namespace collega::session::words
