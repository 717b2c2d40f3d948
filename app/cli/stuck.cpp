// obstacles, funnel: what stands in the way of lessons, and how they climb.
#include "app/cli/groups.h"
#include "app/cli/overview.h"
#include "app/session/words/coordination.h"
#include "app/session/words/words.h"

namespace collega::cli {
namespace {

namespace words = session::words;

std::string wordsOfLesson(session::Session& session, const Id& lesson) {
  const auto row = session.row(lesson);
  return row ? summary(*row) : std::string();
}

QJsonObject obstacleJson(session::Session& session, const domain::ObstacleCount& count) {
  QJsonArray held;
  for (const auto& each : count.held) {
    held.append(QJsonObject{{"lesson", json(each.lesson)},
                            {"words", json(wordsOfLesson(session, each.lesson))},
                            {"lifted_by", json(each.liftedBy)},
                            {"note", json(each.note)},
                            {"blocked", each.blocked}});
  }
  QJsonArray lifters;
  for (const auto& each : count.lifters) {
    lifters.append(QJsonObject{{"who", json(each.who)}, {"lessons", each.lessons}});
  }
  return {{"kind", json(wordOf(count.kind))},
          {"lessons", count.lessons()},
          {"overcome", count.overcome},
          {"held", held},
          {"lifters", lifters},
          {"words", sentencesJson(words::obstacle(count))}};
}

std::string obstacleText(session::Session& session, const domain::ObstacleCount& count) {
  const auto kind = words::label(count.kind);
  auto text = (kind.isEmpty() ? QStringLiteral("-") : kind).toStdString() + '\n';
  for (const auto& sentence : words::obstacle(count)) text += "    " + sentence.toStdString() + '\n';
  Rows rows;
  for (const auto& each : count.held) {
    rows.push_back({"    " + brief(each.lesson), each.blocked ? "blocked" : "",
                    clip(wordsOfLesson(session, each.lesson)), clip(each.note)});
  }
  return text + table(rows);
}

Result<Answer> showObstacles(Context& context, const Looking& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceToLookAt(session, given.space));
  COLLEGA_ASSIGN(found, session::obstaclesOf(session, space.id));
  const auto& picture = found.picture;
  Answer answer;
  QJsonArray kinds;
  for (const auto& count : picture.kinds) {
    kinds.append(obstacleJson(session, count));
    answer.text += obstacleText(session, count);
  }
  QJsonArray blocked;
  for (const auto& lesson : picture.blockedByNothing) blocked.append(json(lesson));
  if (!blocked.isEmpty()) answer.text += lines({words::blockedByNothing(static_cast<int>(blocked.size()))});
  auto object = spaceJson(found.space);
  object["lessons"] = picture.lessons;
  object["blocked"] = picture.blocked;
  object["obstacles"] = kinds;
  object["blocked_by_nothing"] = blocked;
  answer.json = object;
  return answer;
}

struct Climbing {
  Looking looking;
  std::string from;
  std::string to;
};

Result<domain::Period> periodOf(session::Session& session, const Climbing& given) {
  COLLEGA_ASSIGN(period, session::lastYear(session));
  if (!given.from.empty()) {
    COLLEGA_ASSIGN(day, domain::parseDay(given.from));
    period.from = day;
  }
  if (!given.to.empty()) {
    COLLEGA_ASSIGN(day, domain::parseDay(given.to));
    period.to = day;
  }
  return period;
}

QJsonObject rungJson(const domain::RungCount& count) {
  QJsonObject applied;
  for (std::size_t i = 0; i < domain::allApplications.size(); ++i) {
    const auto word = json(wordOf(domain::allApplications[i]));
    applied[word] = count.applied[i];
  }
  return {{"rung", json(wordOf(count.rung))},
          {"lessons", count.lessons},
          {"reached", count.reached},
          {"arrived", count.arrived},
          {"application", applied}};
}

std::string funnelTable(const domain::Funnel& funnel) {
  Rows rows{{"", "here", "or higher", "went up to it"}};
  for (const auto application : domain::allApplications) {
    const auto label = words::label(application).toStdString();
    rows.front().push_back(label.empty() ? "-" : label);
  }
  for (const auto& count : funnel.rungs) {
    auto& row = rows.emplace_back(std::vector{words::label(count.rung).toStdString(), std::to_string(count.lessons),
                                              std::to_string(count.reached), std::to_string(count.arrived)});
    for (const auto applied : count.applied) row.push_back(std::to_string(applied));
  }
  return table(rows);
}

Result<Answer> showFunnel(Context& context, const Climbing& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceToLookAt(session, given.looking.space));
  COLLEGA_ASSIGN(period, periodOf(session, given));
  COLLEGA_ASSIGN(found, session::funnelOf(session, space.id, period));
  QJsonArray rungs;
  for (const auto& count : found.funnel.rungs) rungs.append(rungJson(count));
  const auto said = words::climbed(found.funnel.climbed, period);
  auto object = spaceJson(found.space);
  object["from"] = json(domain::text(period.from));
  object["to"] = json(domain::text(period.to));
  object["lessons"] = found.funnel.lessons;
  object["climbed"] = found.funnel.climbed;
  object["rungs"] = rungs;
  object["words"] = said;
  return Answer{.json = object, .text = funnelTable(found.funnel) + lines({said})};
}

}  // namespace

void addStuck(const Commands& top) {
  top.command<Looking>("obstacles", "What stands in the way of lessons, and who can lift it", showObstacles,
                       offerSpace);
  top.command<Climbing>("funnel", "Lessons on each rung of the ladder, and how many went up", showFunnel,
                        [](CLI::App& app, Climbing& given) {
                          offerSpace(app, given.looking);
                          app.add_option("--from", given.from, "First day of the period; otherwise a year ago");
                          app.add_option("--to", given.to, "Last day of it; otherwise today");
                        });
}

}  // namespace collega::cli
