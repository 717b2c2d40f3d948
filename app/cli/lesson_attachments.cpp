// lesson attach, attachments, fetch, detach: images and files of a lesson.
#include "app/cli/find.h"
#include "app/cli/lesson.h"
#include "app/cli/reach.h"
#include "app/formats/file_kinds.h"
#include "app/session/lessons/attachments.h"

namespace collega::cli {
namespace {

using session::AttachmentItem;
using session::Whereabouts;

std::string wordOf(Whereabouts whereabouts) {
  switch (whereabouts) {
    case Whereabouts::OnlyHere:
      return "only_here";
    case Whereabouts::OnItsWay:
      return "on_its_way";
    case Whereabouts::InStep:
      return "in_step";
    case Whereabouts::NotHere:
      return "not_here";
    case Whereabouts::Coming:
      return "coming";
    case Whereabouts::Unsound:
      break;
  }
  return "unsound";
}

QJsonObject attachmentJson(const AttachmentItem& item) {
  return {{"id", json(item.key.hash.hex())},
          {"name", json(formats::fileName(item.attachment.name()))},
          {"media_type", json(item.attachment.media_type())},
          {"size", qint64(item.attachment.size())},
          {"standing", json(wordOf(item.whereabouts))},
          {"chunks", qint64(item.progress.chunks)},
          {"here", qint64(item.progress.here)},
          {"sent", qint64(item.progress.sent)}};
}

std::string sizeOf(std::int64_t bytes) {
  if (bytes < 1'000'000) return std::to_string((bytes + 999) / 1'000) + " kB";
  return std::to_string((bytes + 500'000) / 1'000'000) + " MB";
}

Answer listed(const std::vector<AttachmentItem>& items) {
  QJsonArray array;
  Rows rows;
  for (const auto& item : items) {
    array.append(attachmentJson(item));
    rows.push_back({item.key.hash.hex().substr(0, 8), formats::fileName(item.attachment.name()),
                    sizeOf(item.attachment.size()), wordOf(item.whereabouts)});
  }
  return {.json = array, .text = table(rows)};
}

Result<Answer> list(session::Session& session, const Id& lesson) {
  COLLEGA_ASSIGN(items, attachmentsOf(session, lesson));
  return listed(items);
}

// By its name, or the beginning of its id.
Result<AttachmentItem> findAttachment(session::Session& session, const Id& lesson, std::string_view text) {
  COLLEGA_ASSIGN(items, attachmentsOf(session, lesson));
  std::vector<AttachmentItem> found;
  for (auto& item : items) {
    const bool named = formats::fileName(item.attachment.name()) == text;
    if (named || (text.size() >= 4 && item.key.hash.hex().starts_with(text))) found.push_back(std::move(item));
  }
  if (found.empty()) return {Problem::NotFound, "an attachment '" + std::string(text) + "' of this lesson"};
  if (found.size() > 1) return {Problem::InvalidInput, "'" + std::string(text) + "' stands for several attachments"};
  return std::move(found.front());
}

struct Attached {
  std::string lesson;
  std::vector<std::string> files;
};

Result<Answer> attachFiles(Context& context, const Attached& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(id, findLesson(session, given.lesson));
  const auto all = [&]() -> Result<void> {
    for (const auto& file : given.files) COLLEGA_TRY(attach(session, id, file));
    return {};
  };
  COLLEGA_TRY(session.atomically(all));
  return list(session, id);
}

struct Chosen {
  std::string lesson;
  std::string attachment;
  std::string file;
  bool progress = false;
};

Result<Answer> show(Context& context, const Chosen& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(id, findLesson(session, given.lesson));
  return list(session, id);
}

Result<Answer> takeOff(Context& context, const Chosen& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(id, findLesson(session, given.lesson));
  COLLEGA_ASSIGN(item, findAttachment(session, id, given.attachment));
  COLLEGA_TRY(detach(session, id, item.key.hash));
  return list(session, id);
}

bool isWhole(const AttachmentItem& item) {
  return item.progress.chunks > 0 && item.progress.here == item.progress.chunks;
}

void showProgress(const Context& context, session::Session& session, const Id& lesson, const Hash& hash) {
  QObject::connect(&session, &session::Session::syncStatusChanged, &session, [&context, &session, lesson, hash] {
    if (const auto item = attachmentOf(session, lesson, hash))
      context.say(std::to_string(item->progress.here) + " of " + std::to_string(item->progress.chunks));
  });
}

// Asks for it and goes to the server for it.
Result<AttachmentItem> fetched(Context& context, session::Session& session, const Id& lesson, AttachmentItem item,
                               bool progress) {
  if (isWhole(item)) return item;
  COLLEGA_TRY(fetchAttachment(session, lesson, item.key.hash));
  if (progress) showProgress(context, session, lesson, item.key.hash);
  const auto synced = syncOnce(session);
  COLLEGA_ASSIGN(now, attachmentOf(session, lesson, item.key.hash));
  if (isWhole(now)) return now;
  // Nobody waits for it any more once this command has ended.
  COLLEGA_TRY(stopFetching(session, lesson, item.key.hash));
  if (!synced) return synced.error();
  return {Problem::NotFound, "the server does not have all of it yet: whoever attached it has to sync"};
}

Result<Answer> fetch(Context& context, const Chosen& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(id, findLesson(session, given.lesson));
  COLLEGA_ASSIGN(item, findAttachment(session, id, given.attachment));
  COLLEGA_ASSIGN(whole, fetched(context, session, id, item, given.progress));
  COLLEGA_TRY(saveAttachment(session, whole, given.file));
  auto object = attachmentJson(whole);
  object["file"] = json(given.file);
  return Answer{.json = object, .text = given.file};
}

void chooseAttachment(CLI::App& app, Chosen& given) {
  chooseLesson(app, given.lesson);
  app.add_option("ATTACHMENT", given.attachment, "Its name, or the beginning of its id")->required();
}

}  // namespace

void addLessonAttachments(const Commands& lesson) {
  lesson.command<Attached>(
      "attach", "Add images or files, of 25 MB at most; they go out with the next sync", attachFiles,
      [](CLI::App& app, Attached& given) {
        chooseLesson(app, given.lesson);
        app.add_option("FILE", given.files, "Of pictures, where and when they were taken stays here")->required();
      });
  lesson.command<Chosen>("attachments", "What is attached, and where it is", show,
                         [](CLI::App& app, Chosen& given) { chooseLesson(app, given.lesson); });
  lesson.command<Chosen>("fetch", "Save an attachment; it is fetched if it is not here", fetch,
                         [](CLI::App& app, Chosen& given) {
                           chooseAttachment(app, given);
                           app.add_option("FILE", given.file, "Where to; must not exist yet")->required();
                           app.add_flag("--progress", given.progress, "Say on stderr how far it is");
                         });
  lesson.command<Chosen>("detach", "Take an attachment off the lesson", takeOff, chooseAttachment);
}

}  // namespace collega::cli
