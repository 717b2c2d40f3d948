#include "app/viewmodels/attachments_model.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

#include "app/formats/file_kinds.h"
#include "app/session/words/attachments.h"
#include "app/viewmodels/convert.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;
using session::AttachmentItem;
using session::Whereabouts;

// As wide or high as a large screen shows it; more is for whoever saves the file.
constexpr int mostPixels = 1600;
constexpr int mostDecodedMb = 192;

Hash hashOf(const QString& attachment) { return Hash::fromHex(utf8(attachment)).value_or(Hash{}); }

double part(std::size_t done, std::size_t all) {
  return all == 0 ? 0 : static_cast<double>(done) / static_cast<double>(all);
}

AttachmentRow rowOf(const AttachmentItem& item) {
  AttachmentRow row;
  const auto& progress = item.progress;
  row.id = text(item.key.hash.hex());
  row.name = text(formats::fileName(item.attachment.name()));
  row.sound = item.whereabouts != Whereabouts::Unsound;
  row.isPicture = row.sound && formats::isPicture(item.attachment.media_type());
  row.here = row.sound && progress.chunks > 0 && progress.here == progress.chunks;
  row.coming = item.whereabouts == Whereabouts::Coming;
  row.progress = row.coming ? part(progress.here, progress.chunks) : part(progress.sent, progress.chunks);
  const auto size =
      row.sound ? QLocale().formattedDataSize(item.attachment.size(), 1, QLocale::DataSizeSIFormat) : QString();
  row.note = joined({size, words::label(item.whereabouts)});
  return row;
}

Result<std::vector<AttachmentRow>> read(Session& session, const Id& lesson) {
  COLLEGA_ASSIGN(items, attachmentsOf(session, lesson));
  std::vector<AttachmentRow> rows;
  for (const auto& item : items) rows.push_back(rowOf(item));
  return rows;
}

QSize fitting(const QSize& size) {
  return size.width() > mostPixels || size.height() > mostPixels
             ? size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio)
             : size;
}

// What a picture claims to be is not believed: it is read by what it is, and no larger than it is shown.
Result<QImage> pictureOf(Session& session, const Id& lesson, const Hash& hash) {
  COLLEGA_ASSIGN(item, attachmentOf(session, lesson, hash));
  QByteArray bytes;
  COLLEGA_TRY(readAttachment(session, item, [&](std::string_view piece) -> Result<void> {
    bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
    return {};
  }));
  QBuffer buffer(&bytes);
  QImageReader reader(&buffer);
  QImageReader::setAllocationLimit(mostDecodedMb);
  reader.setAutoTransform(true);
  if (const auto size = reader.size(); size.isValid()) reader.setScaledSize(fitting(size));
  return reader.read();
}

// Onto the lesson again, as it was.
Result<void> putBack(Session& session, const Id& lesson, const v1::Attachment& attachment) {
  COLLEGA_ASSIGN(found, session.get<v1::Lesson>(lesson));
  *found.value.add_attachments() = attachment;
  return session.update(lesson, found.value);
}

}  // namespace

void AttachmentsModel::setLesson(const QString& lesson) {
  if (lesson_ == lesson) return;
  lesson_ = lesson;
  reloadSoon();
  Q_EMIT lessonChanged();
}

// Chunks that come and go change no record, but how far they are.
void AttachmentsModel::followSync() {
  if (std::exchange(follows_, true) || !profile()) return;
  connect(&profile()->worker(), &session::Worker::syncStatusChanged, this, [this] {
    if (count() > 0) reloadSoon();
  });
}

void AttachmentsModel::reload() {
  followSync();
  if (lesson_.isEmpty()) return;
  load([id = idOf(lesson_)](Session& session) { return read(session, id); },
       [this](const std::vector<AttachmentRow>& rows) { take(rows); });
}

void AttachmentsModel::take(std::vector<AttachmentRow> rows) {
  QStringList toShow;
  for (auto& row : rows) {
    row.picture = pictures_.value(row.id);
    if (row.here && looked_.contains(row.id) && !looked_[row.id]) toShow << row.id;
  }
  rows_.set(std::move(rows));
  for (const auto& id : toShow) show(id);
  Q_EMIT changed();
}

void AttachmentsModel::show(const QString& attachment) {
  looked_[attachment] = true;
  ask([id = idOf(lesson_), hash = hashOf(attachment)](Session& session) { return pictureOf(session, id, hash); },
      [this, attachment](const QImage& picture) {
        if (picture.isNull()) return;
        pictures_[attachment] = picture;
        reloadSoon();
      });
}

void AttachmentsModel::actOn(const QString& attachment, Act act) {
  ask([id = idOf(lesson_), hash = hashOf(attachment),
       act = std::move(act)](Session& session) { return act(session, id, hash); },
      [this] { reloadSoon(); });
}

void AttachmentsModel::add(const QList<QUrl>& files) {
  std::vector<std::filesystem::path> paths;
  for (const auto& file : files) paths.emplace_back(utf8(file.toLocalFile()));
  ask([id = idOf(lesson_), paths](Session& session) -> Result<void> {
    for (const auto& path : paths)
      if (const auto attached = attach(session, id, path); !attached) return attached.error();
    return {};
  });
}

void AttachmentsModel::look(const QString& attachment) {
  if (looked_.contains(attachment)) return;
  looked_[attachment] = false;
  const auto& rows = rows_.rows();
  const auto row = std::ranges::find(rows, attachment, &AttachmentRow::id);
  if (row == rows.end()) return;
  if (row->here)
    show(attachment);
  else if (row->sound)
    fetch(attachment);
}

void AttachmentsModel::fetch(const QString& attachment) { actOn(attachment, session::fetchAttachment); }
void AttachmentsModel::stop(const QString& attachment) { actOn(attachment, session::stopFetching); }

void AttachmentsModel::save(const QString& attachment, const QUrl& file) {
  const auto path = std::filesystem::path(utf8(file.toLocalFile()));
  ask(
      [id = idOf(lesson_), hash = hashOf(attachment), path](Session& session) -> Result<void> {
        COLLEGA_ASSIGN(item, attachmentOf(session, id, hash));
        return saveAttachment(session, item, path);
      },
      [this, name = QFileInfo(file.toLocalFile()).fileName()] { Q_EMIT saved(name); });
}

void AttachmentsModel::remove(const QString& attachment) {
  const auto id = idOf(lesson_);
  const auto work = [id, hash = hashOf(attachment)](Session& session) -> Result<v1::Attachment> {
    COLLEGA_ASSIGN(item, attachmentOf(session, id, hash));
    COLLEGA_TRY(detach(session, id, hash));
    return item.attachment;
  };
  ask(work, [this, id](const v1::Attachment& off) {
    Q_EMIT removed(WayBack::offered(*profile(), [id, off](Session& session) { return putBack(session, id, off); }));
  });
}

}  // namespace collega::viewmodels
