// digest: what waits for one and what is new, once a day.
#include <QJsonArray>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/follow_ups/digests.h"
#include "app/session/words/ties.h"

namespace collega::cli {
namespace {

namespace words = session::words;
using domain::DigestKind;

QString kindWord(DigestKind kind) {
  switch (kind) {
    case DigestKind::FollowUp:
      return "followup";
    case DigestKind::Bell:
      return "bell";
    case DigestKind::Quiet:
      return "quiet";
    case DigestKind::Proposal:
      return "proposal";
    case DigestKind::Visit:
      return "visit";
    case DigestKind::Lesson:
      return "lesson";
  }
  return {};
}

QJsonObject lineJson(session::Session& session, const domain::DigestLine& line) {
  return {{"kind", kindWord(line.kind)},
          {"id", json(line.id)},
          {"space", json(line.space)},
          {"text", json(line.text)},
          {"from", line.from.isNull() ? QJsonValue() : QJsonValue(json(line.from))},
          {"from_name", line.from.isNull() ? QString() : json(nameOf(session, line.from))},
          {"days", line.days},
          {"words", words::wait(line)}};
}

std::string lineText(session::Session& session, const domain::DigestLine& line) {
  const auto from = line.from.isNull() ? std::string() : nameOf(session, line.from) + ": ";
  return "  " + brief(line.id) + "  " + clip(from + line.text) + "  (" + words::wait(line).toStdString() + ")\n";
}

Answer answerOf(session::Session& session, const domain::Digest& digest) {
  QJsonArray lines;
  Answer answer;
  const domain::DigestLine* before = nullptr;
  for (const auto& line : digest.lines) {
    if (!before || before->kind != line.kind) answer.text += words::heading(line.kind).toStdString() + '\n';
    answer.text += lineText(session, line);
    lines.append(lineJson(session, line));
    before = &line;
  }
  answer.json = QJsonObject{
      {"day", json(domain::text(digest.day))}, {"since", json(domain::text(digest.since))}, {"lines", lines}};
  if (lines.isEmpty()) answer.note = "Nothing waits for you, and nothing is new.";
  return answer;
}

struct Given {
  std::string since;
};

Result<Answer> digest(Context& context, const Given& given) {
  COLLEGA_SESSION(session, context);
  if (!given.since.empty()) {
    COLLEGA_ASSIGN(since, domain::parseDay(given.since));
    COLLEGA_ASSIGN(found, session::digestOf(session, since));
    return answerOf(session, found);
  }
  COLLEGA_ASSIGN(found, session::takeDigest(session));
  if (found) return answerOf(session, *found);
  return Answer{.json = QJsonObject{{"day", json(session.today())}, {"since", QJsonValue()}, {"lines", QJsonArray()}},
                .note = "Nothing more today; --since DAY tells all of it again."};
}

}  // namespace

void addDigest(const Commands& top) {
  top.command<Given>("digest", "What waits for you and what is new, once a day", digest,
                     [](CLI::App& app, Given& given) {
                       app.add_option("--since", given.since, "A day: 2026-11-16; told however often you ask");
                     });
}

}  // namespace collega::cli
