// What is attached to lessons: images and files of 25 MB at most. They are sealed as they are read, kept in the
// profile, sent beside the words, and fetched when somebody looks at them. Nothing of them is on the disk in the clear
// but what somebody saves.
#pragma once

#include <filesystem>
#include <functional>

#include "app/session/session.h"

namespace collega::session {

// Where it is.
enum class Whereabouts {
  OnlyHere,  // nothing of it is at the server
  OnItsWay,  // a part of it is
  InStep,    // here, and at the server
  NotHere,   // at the server: it comes when it is asked for
  Coming,    // it was asked for
  Unsound,   // its record cannot be right: somebody's program wrote it wrongly
};

struct AttachmentItem {
  v1::Attachment attachment;
  store::AttachmentKey key;
  Whereabouts whereabouts = Whereabouts::NotHere;
  store::AttachmentProgress progress;
};

// A file as an attachment of a lesson. Of pictures only what is needed to show them goes along: not where and when they
// were taken. NotFound; TooLarge; InvalidInput for what is empty, no file, a program, or a damaged picture.
Result<Hash> attach(Session& session, const Id& lesson, const std::filesystem::path& file);
// In the order in which they were attached.
Result<std::vector<AttachmentItem>> attachmentsOf(Session& session, const Id& lesson);
Result<AttachmentItem> attachmentOf(Session& session, const Id& lesson, const Hash& hash);
// The lesson no longer has it. What is left of it here goes when room is needed; taken back, it is there again.
Result<void> detach(Session& session, const Id& lesson, const Hash& hash);

// Asks for it; it comes with the next sync, or at once where one is live. Unverified for an unsound one.
Result<void> fetchAttachment(Session& session, const Id& lesson, const Hash& hash);
Result<void> stopFetching(Session& session, const Id& lesson, const Hash& hash);

// Its content in pieces, as it was attached. NotFound while it is not wholly here; Unverified.
using TakePiece = std::function<Result<void>(std::string_view piece)>;
Result<void> readAttachment(Session& session, const AttachmentItem& item, const TakePiece& take);
// Into a file that does not exist yet; whole or not at all.
Result<void> saveAttachment(Session& session, const AttachmentItem& item, const std::filesystem::path& file);

// How much of what was fetched is kept: megabytes; 500 where nothing is set.
inline constexpr const char* attachmentRoomSetting = "attachments.room";
Result<void> makeRoom(Session& session);

}  // namespace collega::session
