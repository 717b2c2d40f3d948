#include "app/session/lessons/attachments.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "app/session/lessons/publishing.h"
#include "ledger/attachment.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using namespace std::string_literals;
using session::Whereabouts;

class AttachmentsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    alone_ = std::make_unique<test::Alone>();
    folder_ = std::make_unique<QTemporaryDir>();
    const auto space = test::newPartnership(**alone_);
    v1::Lesson value;
    value.set_seen("a whistle");
    lesson_ = *session().addLesson(space, value);
  }

  void aFileIsSealedAndComesBack() {
    const auto content = bytes(3 * ledger::chunkBytes + 17);
    const auto hash = attach(session(), lesson_, file("report.pdf", content));
    QVERIFY(hash.ok());
    const auto items = *attachmentsOf(session(), lesson_);
    QCOMPARE(items.size(), 1U);
    QCOMPARE(items[0].attachment.name(), std::string("report.pdf"));
    QCOMPARE(items[0].attachment.size(), static_cast<std::int64_t>(content.size()));
    QVERIFY(items[0].whereabouts == Whereabouts::OnlyHere);
    QVERIFY(saved(items[0], "out.pdf") == content);
  }

  void everySizeAtTheEdgesOfAChunk() {
    for (const std::size_t size :
         {std::size_t{1}, ledger::chunkBytes, ledger::chunkBytes + 1, 2 * ledger::chunkBytes}) {
      const auto content = bytes(size);
      const auto hash = attach(session(), lesson_, file("a" + std::to_string(size) + ".txt", content));
      QVERIFY(hash.ok());
      QVERIFY(saved(*attachmentOf(session(), lesson_, *hash), "out" + std::to_string(size)) == content);
    }
  }

  void whatCannotBeAttachedChangesNothing() {
    const auto refused = [&](const std::filesystem::path& path) {
      return attach(session(), lesson_, path).error().problem;
    };
    QCOMPARE(refused(folder_->filePath("nothing").toStdString()), Problem::NotFound);
    QCOMPARE(refused(folder_->path().toStdString()), Problem::InvalidInput);
    QCOMPARE(refused("/dev/zero"), Problem::InvalidInput);
    QCOMPARE(refused(file("empty.txt", "")), Problem::InvalidInput);
    QCOMPARE(refused(file("tool.exe", "x")), Problem::InvalidInput);
    QCOMPARE(refused(file("photo.jpg", "MZ\x90 a program")), Problem::InvalidInput);
    QCOMPARE(refused(file("broken.jpg", "\xFF\xD8\xFF garbage")), Problem::InvalidInput);
    QCOMPARE(refused(file("large.bin", std::string(ledger::maxAttachmentBytes + 1, 'x'))), Problem::TooLarge);
    QVERIFY(attachmentsOf(session(), lesson_)->empty());
    QCOMPARE(*session().attachments().bytes(), 0);
    QCOMPARE(session().history(lesson_)->size(), 1U);
  }

  void exactlyTheLimitIsTaken() {
    QVERIFY(attach(session(), lesson_, file("limit.bin", std::string(ledger::maxAttachmentBytes, 'x'))).ok());
    QCOMPARE(attachmentsOf(session(), lesson_)->front().progress.chunks, 100U);
  }

  void whereAPhotoWasTakenStaysHere() {
    const std::string photo =
        "\xFF\xD8\xFF\xE1\x00\x11"s + "Exif\0\0GPS 52.37"s + "\xFF\xDA\x00\x04ss"s + "pixels\xFF\xD9"s;
    const auto hash = attach(session(), lesson_, file("photo.jpg", photo));
    QVERIFY(hash.ok());
    const auto item = *attachmentOf(session(), lesson_, *hash);
    QCOMPARE(item.attachment.media_type(), std::string("image/jpeg"));
    QVERIFY(saved(item, "out.jpg") == "\xFF\xD8\xFF\xDA\x00\x04sspixels\xFF\xD9"s);
  }

  void whatIsTakenOffIsNotSentAndComesBackWithItsRecord() {
    const auto hash = *attach(session(), lesson_, file("a.txt", "content"));
    const auto before = session().get<v1::Lesson>(lesson_)->value;
    QVERIFY(detach(session(), lesson_, hash).ok());
    QVERIFY(attachmentsOf(session(), lesson_)->empty());
    QVERIFY(session().attachments().errands(store::Errand::Send)->empty());
    QCOMPARE(detach(session(), lesson_, hash).error().problem, Problem::NotFound);
    // Taken back: it goes out after all.
    QVERIFY(session().update(lesson_, before).ok());
    QVERIFY(attachmentsOf(session(), lesson_)->front().whereabouts == Whereabouts::OnlyHere);
    QCOMPARE(session().attachments().errands(store::Errand::Send)->size(), 1U);
  }

  void whatOthersWroteWronglyIsShownAsThat() {
    auto value = session().get<v1::Lesson>(lesson_)->value;
    auto& attachment = *value.add_attachments();
    attachment.set_hash(std::string(32, 'h'));
    attachment.set_name("../../evil\nname.txt");
    attachment.set_size(1LL << 60);
    value.add_attachments()->set_hash("short");
    // A line has no second one; other programs may not know.
    attachment.set_name("evil.txt");
    QVERIFY(session().update(lesson_, value).ok());
    const auto items = *attachmentsOf(session(), lesson_);
    QCOMPARE(items.size(), 2U);
    for (const auto& item : items) {
      QVERIFY(item.whereabouts == Whereabouts::Unsound);
      QVERIFY(!readAttachment(session(), item, [](auto) { return Result<void>(); }).ok());
    }
    QCOMPARE(fetchAttachment(session(), lesson_, *Hash::from(std::string(32, 'h'))).error().problem,
             Problem::Unverified);
  }

  void whatWasNotFetchedIsNotThere() {
    auto value = session().get<v1::Lesson>(lesson_)->value;
    ledger::AttachmentSealer sealer;
    (void)sealer.seal("from elsewhere", true);
    *value.add_attachments() = sealer.attachment();
    QVERIFY(session().update(lesson_, value).ok());
    const auto item = attachmentsOf(session(), lesson_)->front();
    QVERIFY(item.whereabouts == Whereabouts::NotHere);
    QCOMPARE(saveAttachment(session(), item, folder_->filePath("x").toStdString()).error().problem, Problem::NotFound);
    QVERIFY(!QFile::exists(folder_->filePath("x")));
    QVERIFY(!QFile::exists(folder_->filePath("x.part")));
    QVERIFY(fetchAttachment(session(), lesson_, item.key.hash).ok());
    QVERIFY(attachmentsOf(session(), lesson_)->front().whereabouts == Whereabouts::Coming);
    QVERIFY(stopFetching(session(), lesson_, item.key.hash).ok());
    QVERIFY(attachmentsOf(session(), lesson_)->front().whereabouts == Whereabouts::NotHere);
  }

  void nothingIsWrittenOverAFile() {
    const auto hash = *attach(session(), lesson_, file("a.txt", "content"));
    const auto there = file("there.txt", "mine");
    QCOMPARE(saveAttachment(session(), *attachmentOf(session(), lesson_, hash), there).error().problem,
             Problem::AlreadyExists);
  }

  void roomIsKeptByWhatIsSetButNeverAtTheCostOfWhatIsNotSent() {
    QVERIFY(session().setSetting(session::attachmentRoomSetting, "1").ok());
    const auto hash = *attach(session(), lesson_, file("a.bin", bytes(1'500'000)));
    QVERIFY(makeRoom(session()).ok());
    QVERIFY(attachmentOf(session(), lesson_, hash)->whereabouts == Whereabouts::OnlyHere);
    const auto item = *attachmentOf(session(), lesson_, hash);
    QVERIFY(session().attachments().markSent(item.key, ledger::chunkHashes(item.attachment)).ok());
    QVERIFY(makeRoom(session()).ok());
    QVERIFY(attachmentOf(session(), lesson_, hash)->whereabouts == Whereabouts::NotHere);
  }

 private:
  session::Session& session() const { return **alone_; }

  std::filesystem::path file(const std::string& name, const std::string& content) const {
    const std::filesystem::path path = folder_->filePath(QString::fromStdString(name)).toStdString();
    std::ofstream(path, std::ios::binary) << content;
    return path;
  }

  static std::string bytes(std::size_t size) {
    std::string content(size, '\0');
    for (std::size_t i = 0; i < size; ++i) content[i] = static_cast<char>('a' + (i * 31 + i / 977) % 26);
    return content;
  }

  std::string saved(const session::AttachmentItem& item, const std::string& name) const {
    const std::filesystem::path path = folder_->filePath(QString::fromStdString(name)).toStdString();
    if (const auto done = saveAttachment(session(), item, path); !done) return "not saved: " + done.error().detail;
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  std::unique_ptr<test::Alone> alone_;
  std::unique_ptr<QTemporaryDir> folder_;
  Id lesson_;
};

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "attachments_test.moc"
