#include "app/cli/overview.h"

#include <algorithm>

#include "app/cli/find.h"

namespace collega::cli {

Result<session::SpaceInfo> spaceToLookAt(session::Session& session, std::string_view words) {
  if (!words.empty()) return findSpace(session, words);
  COLLEGA_ASSIGN(spaces, session.spaces());
  for (const auto kind : {v1::SPACE_KIND_NETWORK, v1::SPACE_KIND_PARTNERSHIP, v1::SPACE_KIND_PAIR}) {
    const auto count = std::ranges::count(spaces, kind, &session::SpaceInfo::kind);
    if (count > 1) return Error{Problem::InvalidInput, "there are several: say which SPACE"};
    if (count == 1) return *std::ranges::find(spaces, kind, &session::SpaceInfo::kind);
  }
  return Error{Problem::NotFound, "no space yet: create one or join one"};
}

QJsonObject spaceJson(const session::SpaceInfo& space) {
  return {{"space", json(space.id)}, {"kind", json(wordOf(space.kind))}, {"name", json(space.name)}};
}

QJsonArray textsJson(const std::vector<std::string>& texts) {
  QJsonArray array;
  for (const auto& text : texts) array.append(json(text));
  return array;
}

QJsonArray sentencesJson(const QStringList& sentences) { return QJsonArray::fromStringList(sentences); }

std::string lines(const QStringList& sentences) {
  std::string all;
  for (const auto& sentence : sentences) all += sentence.toStdString() + '\n';
  return all;
}

void offerSpace(CLI::App& app, Looking& given) {
  app.add_option("SPACE", given.space, "The beginning of an id, or a name; otherwise the only one there is");
}

}  // namespace collega::cli
