// network-model: who takes part, what kind of network that makes, and what it lacks to be a hybrid.
#include "app/cli/groups.h"
#include "app/cli/overview.h"
#include "app/session/words/coordination.h"
#include "app/session/words/words.h"

namespace collega::cli {
namespace {

namespace words = session::words;

QString wordOf(domain::NetworkModel model) {
  switch (model) {
    case domain::NetworkModel::Classic:
      return "classic";
    case domain::NetworkModel::MultiActor:
      return "multi-actor";
    case domain::NetworkModel::MultiLevel:
      return "multi-level";
    case domain::NetworkModel::Hybrid:
      return "hybrid";
  }
  return {};
}

QString wordOf(domain::Missing missing) {
  switch (missing) {
    case domain::Missing::Society:
      return "society";
    case domain::Missing::SocietyOfWeight:
      return "society_of_weight";
    case domain::Missing::HigherGovernment:
      return "higher_government";
  }
  return {};
}

using Participants = std::vector<domain::Participant>;

QJsonArray participantsJson(const Participants& participants) {
  QJsonArray array;
  for (const auto& each : participants) {
    array.append(QJsonObject{{"name", json(each.name)},
                             {"town", json(each.town)},
                             {"sector", json(cli::wordOf(each.sector))},
                             {"people", each.people}});
  }
  return array;
}

QJsonObject modelJson(const session::NetworkModelOf& found) {
  const auto& finding = found.finding;
  QJsonArray missing;
  for (const auto each : finding.missing) missing.append(wordOf(each));
  auto object = spaceJson(found.space);
  object["model"] = wordOf(finding.model);
  object["reason"] = words::reason(finding);
  object["missing"] = missing;
  object["missing_words"] = sentencesJson(words::missing(finding));
  object["local"] = participantsJson(finding.local);
  object["society"] = participantsJson(finding.society);
  object["higher"] = participantsJson(finding.higher);
  object["unknown"] = participantsJson(finding.unknown);
  return object;
}

std::string participantTable(const domain::ModelFinding& finding) {
  Rows rows;
  for (const auto* group : {&finding.local, &finding.society, &finding.higher, &finding.unknown})
    for (const auto& each : *group)
      rows.push_back({each.name, each.town, words::label(each.sector).toStdString(), std::to_string(each.people)});
  return table(rows);
}

Result<Answer> show(Context& context, const Looking& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceToLookAt(session, given.space));
  COLLEGA_ASSIGN(found, session::networkModelOf(session, space.id));
  QStringList said{words::label(found.finding.model), words::reason(found.finding)};
  said << words::missing(found.finding);
  return Answer{.json = modelJson(found), .text = lines(said) + participantTable(found.finding)};
}

}  // namespace

void addNetworkModel(const Commands& top) {
  top.command<Looking>("network-model", "What kind of network takes part, and what it lacks to be a hybrid", show,
                       offerSpace);
}

}  // namespace collega::cli
