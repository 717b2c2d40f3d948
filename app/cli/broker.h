// What the commands of brokers share.
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/session/brokers/brokering.h"

namespace collega::cli {

QJsonObject helpJson(session::Session& session, const session::HelpLine& line);
std::string helpText(session::Session& session, const session::HelpLine& line);

void addBrokersDesk(const Commands& broker);  // broker desk, voice

}  // namespace collega::cli
