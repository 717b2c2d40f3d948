// Attachments: known answers made without libsodium, round trips over all sizes, and every kind of damage.
#include <QTest>

#include "ledger/attachment.h"

using namespace collega;
using ledger::AttachmentOpener;
using ledger::AttachmentSealer;
using ledger::chunkBytes;

namespace {

struct Sealed {
  v1::Attachment attachment;
  std::vector<std::string> chunks;
};

std::string pattern(std::size_t size) {
  std::string bytes(size, '\0');
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 7 + i / 251);
  return bytes;
}

Sealed seal(const std::string& plain) {
  AttachmentSealer sealer;
  Sealed sealed;
  for (std::size_t at = 0; at < plain.size(); at += chunkBytes)
    sealed.chunks.push_back(sealer.seal(plain.substr(at, chunkBytes), at + chunkBytes >= plain.size()));
  sealed.attachment = sealer.attachment();
  return sealed;
}

Result<std::string> openAll(const Sealed& sealed) {
  COLLEGA_TRY(ledger::checkAttachment(sealed.attachment));
  AttachmentOpener opener(sealed.attachment);
  std::string plain;
  for (const auto& chunk : sealed.chunks) {
    COLLEGA_ASSIGN(piece, opener.open(chunk));
    plain += piece;
  }
  if (!opener.complete()) return {Problem::Unverified, "cut off"};
  return plain;
}

// Sealed by an implementation of the stream in Python: key 0, 1, 2…, header 100, 101, 102….
Sealed known() {
  Sealed sealed;
  sealed.chunks.push_back(*fromHex(
      "6465666768696a6b6c6d6e6f707172737475767778797a7b5c197fd866087cc253eebf21ee909c606b3a2dd53ddf499211267ac4e2fce7"
      "55342b413e19748113a2b0fc551a05559bcfe75e1290"));
  std::string key;
  for (char i = 0; i < 32; ++i) key += i;
  sealed.attachment.set_key(key);
  sealed.attachment.set_size(36);
  sealed.attachment.add_chunks(*fromHex("f9e6fabd8370efc5ee08204ce24dcac3e2e1813360357f0b5208884fe21aa6b0"));
  sealed.attachment.set_hash(*fromHex("787d4d9c42407965ac354de14bfc935eb191b0f0bd0999ff13068d9fe8431749"));
  return sealed;
}

}  // namespace

class AttachmentTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { crypto::start(); }

  void opensWhatAnotherImplementationSealed() {
    const auto plain = openAll(known());
    QVERIFY(plain.ok());
    QCOMPARE(*plain, "Een foto van de brandweer in Kocaeli");
  }

  void hashesAreThoseOfAnotherImplementation() {
    const auto sealed = known();
    QCOMPARE(ledger::chunkHash(sealed.chunks[0]).bytes(), sealed.attachment.chunks(0));
  }

  void everySizeComesBack() {
    for (const std::size_t size : {std::size_t{1}, chunkBytes - 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes + 5}) {
      const auto sealed = seal(pattern(size));
      QCOMPARE(sealed.chunks.size(), ledger::chunksFor(static_cast<std::int64_t>(size)));
      for (const auto& chunk : sealed.chunks) QVERIFY(chunk.size() <= ledger::maxSealedChunkBytes);
      const auto plain = openAll(sealed);
      QVERIFY(plain.ok());
      QVERIFY(*plain == pattern(size));
    }
  }

  void theSameFileSealedTwiceIsNotRecognised() {
    const auto one = seal("the same");
    const auto other = seal("the same");
    QVERIFY(one.attachment.hash() != other.attachment.hash());
    QVERIFY(one.attachment.key() != other.attachment.key());
  }

  void everyFlippedByteIsNoticed() {
    const auto sealed = known();
    for (std::size_t at = 0; at < sealed.chunks[0].size(); ++at) {
      auto bent = sealed;
      bent.chunks[0][at] = static_cast<char>(bent.chunks[0][at] ^ 1);
      QVERIFY(!openAll(bent).ok());
      // Nor does it open if whoever bent it made the hashes fit.
      bent.attachment.set_chunks(0, ledger::chunkHash(bent.chunks[0]).bytes());
      bent.attachment.set_hash(crypto::hash("attachment", {bent.attachment.chunks(0)}).bytes());
      QVERIFY(ledger::checkAttachment(bent.attachment).ok());
      QVERIFY(!openAll(bent).ok());
    }
  }

  void swappedRepeatedAndMissingChunksAreNoticed() {
    const auto sealed = seal(pattern(3 * chunkBytes));
    auto swapped = sealed;
    std::swap(swapped.chunks[0], swapped.chunks[1]);
    QVERIFY(!openAll(swapped).ok());
    auto cut = sealed;
    cut.chunks.pop_back();
    QVERIFY(!openAll(cut).ok());
    auto more = sealed;
    more.chunks.push_back(more.chunks.back());
    QVERIFY(!openAll(more).ok());
  }

  // A member of ill will who makes the record fit what is left: the stream itself knows its end and its order.
  void aRecordThatLeavesChunksOutDoesNotOpen() {
    auto sealed = seal(pattern(3 * chunkBytes));
    sealed.chunks.pop_back();
    sealed.attachment.mutable_chunks()->RemoveLast();
    sealed.attachment.set_size(2 * chunkBytes);
    sealed.attachment.set_hash(
        crypto::hash("attachment", {sealed.attachment.chunks(0) + sealed.attachment.chunks(1)}).bytes());
    QVERIFY(ledger::checkAttachment(sealed.attachment).ok());
    QVERIFY(!openAll(sealed).ok());
  }

  void recordsThatCannotBeAreRefused() {
    const auto good = seal(pattern(chunkBytes + 1)).attachment;
    QVERIFY(ledger::checkAttachment(good).ok());
    const auto refused = [&](const std::function<void(v1::Attachment&)>& change) {
      auto bent = good;
      change(bent);
      return !ledger::checkAttachment(bent).ok();
    };
    QVERIFY(refused([](auto& it) { it.set_size(0); }));
    QVERIFY(refused([](auto& it) { it.set_size(-1); }));
    QVERIFY(refused([](auto& it) { it.set_size(ledger::maxAttachmentBytes + 1); }));
    QVERIFY(refused([](auto& it) { it.set_size(chunkBytes); }));
    QVERIFY(refused([](auto& it) { it.mutable_key()->pop_back(); }));
    QVERIFY(refused([](auto& it) { it.mutable_chunks(1)->pop_back(); }));
    QVERIFY(refused([](auto& it) { it.mutable_chunks()->SwapElements(0, 1); }));
    QVERIFY(refused([](auto& it) { it.mutable_hash()->back() ^= 1; }));
  }
};

QTEST_APPLESS_MAIN(AttachmentTest)
#include "attachment_test.moc"
