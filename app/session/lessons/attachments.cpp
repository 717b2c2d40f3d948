#include "app/session/lessons/attachments.h"

#include <algorithm>
#include <charconv>

#include "app/formats/file_kinds.h"
#include "ledger/attachment.h"

namespace collega::session {
namespace {

constexpr std::int64_t defaultRoom = 500;
constexpr std::int64_t megabyte = 1'000'000;

Whereabouts whereaboutsOf(const v1::Attachment& attachment, const store::AttachmentProgress& progress) {
  if (!ledger::checkAttachment(attachment)) return Whereabouts::Unsound;
  if (progress.errand == store::Errand::Fetch) return Whereabouts::Coming;
  const bool whole = progress.chunks > 0 && progress.here == progress.chunks;
  if (!whole) return Whereabouts::NotHere;
  if (progress.sent == progress.chunks) return Whereabouts::InStep;
  return progress.sent == 0 ? Whereabouts::OnlyHere : Whereabouts::OnItsWay;
}

// One that was taken off before it was sent, and is there again, is to be sent after all.
Result<void> sendAfterAll(Session& session, AttachmentItem& item) {
  auto& progress = item.progress;
  const bool unsent = item.whereabouts == Whereabouts::OnlyHere || item.whereabouts == Whereabouts::OnItsWay;
  if (!unsent || progress.errand != store::Errand::None) return {};
  progress.errand = store::Errand::Send;
  return session.attachments().ask(item.key, ledger::chunkHashes(item.attachment), progress.errand, session.nowMs());
}

Result<AttachmentItem> itemFor(Session& session, const Id& space, const v1::Attachment& attachment) {
  AttachmentItem item{attachment, {space, Hash::from(attachment.hash()).value_or(Hash{})}, Whereabouts::Unsound, {}};
  COLLEGA_ASSIGN(progress, session.attachments().progress(item.key));
  item.progress = progress;
  if (progress.chunks == 0) item.progress.chunks = static_cast<std::size_t>(attachment.chunks_size());
  item.whereabouts = whereaboutsOf(attachment, progress);
  COLLEGA_TRY(sendAfterAll(session, item));
  return item;
}

}  // namespace

Result<std::vector<AttachmentItem>> attachmentsOf(Session& session, const Id& lesson) {
  COLLEGA_ASSIGN(found, session.get<v1::Lesson>(lesson));
  std::vector<AttachmentItem> items;
  for (const auto& attachment : found.value.attachments()) {
    COLLEGA_ASSIGN(item, itemFor(session, found.space, attachment));
    items.push_back(std::move(item));
  }
  return items;
}

Result<AttachmentItem> attachmentOf(Session& session, const Id& lesson, const Hash& hash) {
  COLLEGA_ASSIGN(items, attachmentsOf(session, lesson));
  const auto found = std::ranges::find(items, hash, [](const auto& item) { return item.key.hash; });
  if (found == items.end()) return {Problem::NotFound, "an attachment " + hash.hex().substr(0, 8)};
  return std::move(*found);
}

Result<void> detach(Session& session, const Id& lesson, const Hash& hash) {
  COLLEGA_ASSIGN(found, session.get<v1::Lesson>(lesson));
  auto& attachments = *found.value.mutable_attachments();
  const auto one =
      std::ranges::find(attachments, hash.view(), [](const auto& each) { return std::string_view(each.hash()); });
  if (one == attachments.end()) return {Problem::NotFound, "an attachment " + hash.hex().substr(0, 8)};
  attachments.erase(one);
  return session.atomically([&]() -> Result<void> {
    COLLEGA_TRY(session.update(lesson, found.value));
    return session.attachments().stop({found.space, hash});
  });
}

Result<void> fetchAttachment(Session& session, const Id& lesson, const Hash& hash) {
  COLLEGA_ASSIGN(item, attachmentOf(session, lesson, hash));
  if (item.whereabouts == Whereabouts::Unsound) return {Problem::Unverified, "the attachment's record cannot be right"};
  COLLEGA_TRY(makeRoom(session));
  COLLEGA_TRY(
      session.attachments().ask(item.key, ledger::chunkHashes(item.attachment), store::Errand::Fetch, session.nowMs()));
  session.wakeSync();
  return {};
}

Result<void> stopFetching(Session& session, const Id& lesson, const Hash& hash) {
  COLLEGA_ASSIGN(item, attachmentOf(session, lesson, hash));
  if (item.whereabouts != Whereabouts::Coming) return {};
  COLLEGA_TRY(session.attachments().stop(item.key));
  session.wakeSync();
  return {};
}

Result<void> makeRoom(Session& session) {
  COLLEGA_ASSIGN(set, session.setting(attachmentRoomSetting));
  std::int64_t room = defaultRoom;
  if (set) std::from_chars(set->data(), set->data() + set->size(), room);
  return session.attachments().trim(std::max<std::int64_t>(room, 0) * megabyte);
}

}  // namespace collega::session
