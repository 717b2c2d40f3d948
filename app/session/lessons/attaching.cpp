// From files to attachments and back, a piece at a time.
#include <filesystem>
#include <fstream>

#include "app/formats/file_kinds.h"
#include "app/formats/picture_privacy.h"
#include "app/session/lessons/attachments.h"
#include "ledger/attachment.h"

namespace collega::session {
namespace {

constexpr int mostAttachments = 40;

Result<std::ifstream> openFile(const std::filesystem::path& file) {
  std::error_code failed;
  const auto status = std::filesystem::status(file, failed);
  if (!std::filesystem::exists(status)) return {Problem::NotFound, file.string()};
  if (!std::filesystem::is_regular_file(status)) return {Problem::InvalidInput, file.string() + ": not a file"};
  const auto size = std::filesystem::file_size(file, failed);
  if (size == 0) return {Problem::InvalidInput, file.string() + ": an empty file"};
  if (size > static_cast<std::uintmax_t>(ledger::maxAttachmentBytes))
    return {Problem::TooLarge,
            file.filename().string() + " has " + std::to_string(size >> 20) + " MB, an attachment 25"};
  std::ifstream in(file, std::ios::binary);
  if (!in) return {Problem::InvalidInput, file.string() + ": it cannot be read"};
  return in;
}

std::string readSome(std::istream& in) {
  std::string bytes(ledger::chunkBytes, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  return bytes;
}

// Reads a file, leaves out of pictures what must not go along, and keeps the rest in sealed chunks.
class Attaching {
 public:
  Attaching(store::Attachments& kept, std::istream& in, std::string name)
      : kept_(kept), in_(in), name_(std::move(name)) {}

  Result<v1::Attachment> run() {
    auto bytes = readSome(in_);
    if (formats::isProgram(bytes, name_)) return {Problem::InvalidInput, name_ + ": a program is not attached"};
    const auto type = formats::mediaTypeOf(bytes, name_);
    const auto filter = formats::pictureFilter(type);
    for (; !bytes.empty(); bytes = readSome(in_)) {
      plain_ += filter ? filter->take(bytes) : bytes;
      COLLEGA_TRY(sealFull());
    }
    if (in_.bad()) return {Problem::InvalidInput, name_ + ": it cannot be read"};
    if (filter) COLLEGA_TRY(filter->end());
    return last(type);
  }

 private:
  // The last one, full or not, is sealed as such.
  Result<void> sealFull() {
    while (plain_.size() > ledger::chunkBytes) {
      COLLEGA_TRY(seal(std::string_view(plain_).substr(0, ledger::chunkBytes), false));
      plain_.erase(0, ledger::chunkBytes);
    }
    return {};
  }

  Result<void> seal(std::string_view piece, bool last) {
    size_ += piece.size();
    // It may have grown while it was read.
    if (size_ > static_cast<std::size_t>(ledger::maxAttachmentBytes)) return {Problem::TooLarge, name_};
    const auto sealed = sealer_.seal(piece, last);
    return kept_.putChunk(ledger::chunkHash(sealed), sealed);
  }

  Result<v1::Attachment> last(const std::string& type) {
    if (plain_.empty()) return {Problem::InvalidInput, name_ + ": nothing is left of it"};
    COLLEGA_TRY(seal(plain_, true));
    auto attachment = sealer_.attachment();
    attachment.set_name(name_);
    attachment.set_media_type(type);
    return attachment;
  }

  store::Attachments& kept_;
  std::istream& in_;
  std::string name_;
  ledger::AttachmentSealer sealer_;
  std::string plain_;
  std::size_t size_ = 0;
};

// A file beside the one that is wanted, which takes its place once it is whole.
class Beside {
 public:
  explicit Beside(const std::filesystem::path& file) : file_(file), beside_(file.string() + ".part") {
    out_.open(beside_, std::ios::binary | std::ios::trunc);
    std::error_code ignored;
    std::filesystem::permissions(beside_, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 ignored);
  }
  ~Beside() {
    out_.close();
    std::error_code gone;
    if (!done_) std::filesystem::remove(beside_, gone);
  }
  Beside(const Beside&) = delete;
  Beside& operator=(const Beside&) = delete;

  Result<void> write(std::string_view piece) {
    if (out_.write(piece.data(), static_cast<std::streamsize>(piece.size()))) return {};
    return cannot();
  }

  Result<void> takePlace() {
    out_.close();
    if (!out_) return cannot();
    std::error_code failed;
    std::filesystem::rename(beside_, file_, failed);
    done_ = !failed;
    return done_ ? Result<void>() : cannot();
  }

 private:
  Error cannot() const {
    std::error_code failed;
    const auto space = std::filesystem::space(file_.parent_path().empty() ? "." : file_.parent_path(), failed);
    if (!failed && space.available < (1 << 20)) return {Problem::StorageFull, file_.string()};
    return {Problem::InvalidInput, file_.string() + ": it cannot be written"};
  }

  std::filesystem::path file_;
  std::filesystem::path beside_;
  std::ofstream out_;
  bool done_ = false;
};

}  // namespace

Result<Hash> attach(Session& session, const Id& lesson, const std::filesystem::path& file) {
  COLLEGA_ASSIGN(found, session.get<v1::Lesson>(lesson));
  if (found.value.attachments_size() >= mostAttachments)
    return {Problem::TooLarge, "a lesson has " + std::to_string(mostAttachments) + " attachments at most"};
  COLLEGA_ASSIGN(in, openFile(file));
  Hash hash;
  const auto act = [&]() -> Result<void> {
    Attaching attaching(session.attachments(), in, formats::fileName(file.filename().string()));
    COLLEGA_ASSIGN(attachment, attaching.run());
    hash = Hash::from(attachment.hash()).value_or(Hash{});
    *found.value.add_attachments() = attachment;
    COLLEGA_TRY(session.update(lesson, found.value));
    return session.attachments().ask({found.space, hash}, ledger::chunkHashes(attachment), store::Errand::Send,
                                     session.nowMs());
  };
  COLLEGA_TRY(session.atomically(act));
  COLLEGA_TRY(makeRoom(session));
  session.wakeSync();
  return hash;
}

Result<void> readAttachment(Session& session, const AttachmentItem& item, const TakePiece& take) {
  COLLEGA_TRY(ledger::checkAttachment(item.attachment));
  ledger::AttachmentOpener opener(item.attachment);
  for (const auto& hash : ledger::chunkHashes(item.attachment)) {
    COLLEGA_ASSIGN(chunk, session.attachments().chunk(hash));
    if (!chunk) return {Problem::NotFound, item.attachment.name() + " is not wholly here yet"};
    COLLEGA_ASSIGN(piece, opener.open(*chunk));
    COLLEGA_TRY(take(piece));
  }
  return session.attachments().touch(item.key, session.nowMs());
}

Result<void> saveAttachment(Session& session, const AttachmentItem& item, const std::filesystem::path& file) {
  std::error_code failed;
  if (std::filesystem::exists(file, failed)) return {Problem::AlreadyExists, file.string()};
  Beside out(file);
  COLLEGA_TRY(readAttachment(session, item, [&](std::string_view piece) { return out.write(piece); }));
  return out.takePlace();
}

}  // namespace collega::session
