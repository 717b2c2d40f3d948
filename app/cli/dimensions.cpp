// dimensions: how both sides score the six dimensions of mutual learning, where they differ, and their course.
#include "app/cli/groups.h"
#include "app/cli/overview.h"
#include "app/session/words/coordination.h"

namespace collega::cli {
namespace {

namespace words = session::words;

QJsonArray latestJson(const domain::DimensionPicture& picture) {
  QJsonArray array;
  for (const auto& side : picture.latest) {
    array.append(QJsonObject{
        {"town", json(side.town)}, {"value", side.value}, {"note", json(side.note)}, {"on", json(side.on)}});
  }
  return array;
}

QJsonArray courseJson(const domain::DimensionPicture& picture) {
  QJsonArray array;
  for (const auto& each : picture.course) {
    array.append(QJsonObject{{"quarter", json(each.quarter)},
                             {"town", json(each.town)},
                             {"mean", each.hundredths / 100.0},
                             {"count", each.count}});
  }
  return array;
}

QJsonObject pictureJson(const domain::DimensionPicture& picture) {
  return {{"dimension", json(wordOf(picture.dimension))},
          {"sides", latestJson(picture)},
          {"gap", picture.gap ? QJsonValue(*picture.gap) : QJsonValue()},
          {"course", courseJson(picture)},
          {"words", words::difference(picture)}};
}

std::string scoreOf(const domain::DimensionPicture& picture, const std::string& town) {
  const auto found = std::ranges::find(picture.latest, town, &domain::SideScore::town);
  return found == picture.latest.end() ? "-" : std::to_string(found->value);
}

// "2026-Q1 3.33, 2026-Q3 4"
std::string courseOf(const domain::DimensionPicture& picture, const std::string& town) {
  QStringList course;
  for (const auto& each : picture.course)
    if (each.town == town) course << json(each.quarter) + ' ' + QString::number(each.hundredths / 100.0);
  return course.join(QStringLiteral(", ")).toStdString();
}

std::string dimensionTable(const session::Dimensions& dimensions) {
  Rows rows{{""}};
  for (const auto& town : dimensions.towns) {
    rows.front().push_back(town);
    rows.front().emplace_back("");
  }
  for (const auto& picture : dimensions.pictures) {
    auto& row = rows.emplace_back(std::vector{words::label(picture.dimension).toStdString()});
    for (const auto& town : dimensions.towns) {
      row.push_back(scoreOf(picture, town));
      row.push_back(courseOf(picture, town));
    }
  }
  return table(rows);
}

Result<Answer> show(Context& context, const Looking& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceToLookAt(session, given.space));
  COLLEGA_ASSIGN(dimensions, session::dimensionsOf(session, space.id));
  QJsonArray pictures;
  QStringList said;
  for (const auto& picture : dimensions.pictures) {
    pictures.append(pictureJson(picture));
    if (const auto words = words::difference(picture); !words.isEmpty()) said << words;
  }
  auto object = spaceJson(dimensions.space);
  object["towns"] = textsJson(dimensions.towns);
  object["dimensions"] = pictures;
  object["words"] = sentencesJson(said);
  return Answer{.json = object, .text = dimensionTable(dimensions) + lines(said)};
}

}  // namespace

void addDimensions(const Commands& top) {
  top.command<Looking>("dimensions", "How both sides see the six dimensions of mutual learning, over time", show,
                       offerSpace);
}

}  // namespace collega::cli
