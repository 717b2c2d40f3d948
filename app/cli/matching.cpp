#include "app/cli/matching.h"

#include "app/cli/find.h"
#include "app/cli/output.h"

namespace collega::cli {

namespace {

namespace words = session::words;

QString kindWord(domain::ReasonKind kind) {
  switch (kind) {
    case domain::ReasonKind::SameProfession:
      return "same_profession";
    case domain::ReasonKind::SameTheme:
      return "same_theme";
    case domain::ReasonKind::SharedLanguage:
      return "shared_language";
    case domain::ReasonKind::OffersWhatYouSeek:
      return "offers_what_you_seek";
    case domain::ReasonKind::SeeksWhatYouOffer:
      return "seeks_what_you_offer";
    case domain::ReasonKind::Different:
      return "different";
    case domain::ReasonKind::NoSharedLanguage:
      return "no_shared_language";
    case domain::ReasonKind::CarriesMuch:
      return "carries_much";
  }
  return {};
}

}  // namespace

QJsonArray reasonsJson(const std::vector<domain::Reason>& reasons, const words::Matched& who) {
  QJsonArray array;
  for (const auto& reason : reasons) {
    array.append(QJsonObject{
        {"kind", kindWord(reason.kind)}, {"what", json(reason.what)}, {"words", words::reason(reason, who)}});
  }
  return array;
}

QJsonValue bridgeJson(session::Session& session, const std::optional<domain::Bridge>& bridge) {
  if (!bridge) return {};
  QJsonArray languages;
  for (const auto& language : bridge->languages) languages.append(json(language));
  const auto name = json(nameOf(session, bridge->broker));
  return QJsonObject{{"broker", json(bridge->broker)},
                     {"name", name},
                     {"languages", languages},
                     {"subject", json(bridge->subject)},
                     {"knows_subject", !bridge->subject.empty()},
                     {"words", words::bridge(*bridge, name)}};
}

std::string wordsLine(const QJsonValue& object) {
  const auto said = object.toObject()["words"].toString();
  return said.isEmpty() ? std::string() : "    " + said.toStdString() + '\n';
}

std::string wordsLines(const QJsonArray& objects) {
  std::string text;
  for (const QJsonValue object : objects) text += wordsLine(object);
  return text;
}

}  // namespace collega::cli
