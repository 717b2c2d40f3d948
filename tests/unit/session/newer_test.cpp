// What a newer version writes: kinds and fields that this one does not know are kept and passed on byte for byte, also
// through edits by this one, over a real server.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/session/newer.h"
#include "tests/support/server_process.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using collega::test::Alone;

namespace {

constexpr std::uint32_t newKind = 4'000;
constexpr std::uint32_t newField = 900;

// Field `number` with these bytes, as it stands on the wire.
std::string onTheWire(std::uint32_t number, const std::string& bytes) {
  std::string wire;
  for (std::uint32_t tag = number << 3 | 2; tag != 0; tag >>= 7)
    wire += static_cast<char>((tag & 0x7F) | (tag > 0x7F ? 0x80 : 0));
  return wire + static_cast<char>(bytes.size()) + bytes;
}

v1::Change changeOf(const Id& record, std::uint32_t kind, std::uint32_t field, const std::string& bytes) {
  v1::Change change;
  change.set_record_id(record.bytes());
  change.set_kind(kind);
  change.set_base_seq(1);
  change.set_made_at_ms(QDateTime::currentMSecsSinceEpoch());
  change.add_fields(field);
  change.set_values(onTheWire(field, bytes));
  return change;
}

}  // namespace

class NewerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    crypto::start();
    QVERIFY2(server_.start(), qPrintable(server_.error()));
    const auto url = server_.url().toStdString();
    newer_ = std::make_unique<Alone>(test::personNamed("Sanne", "Amsterdam", "NL"), url);
    older_ = std::make_unique<Alone>(test::personNamed("Emre", "Kocaeli", "TR"), url);
    for (auto* each : {newer_.get(), older_.get()}) *each->nowMs = QDateTime::currentMSecsSinceEpoch();
    space_ = test::newPartnership(**newer_);
    const auto link = (*newer_)->invite(space_, v1::ROLE_PROFESSIONAL)->text();
    round({newer_.get()});
    QVERIFY((*older_)->join(link).ok());
    round({older_.get(), newer_.get(), older_.get(), newer_.get()});
  }
  void cleanupTestCase() {
    newer_.reset();
    older_.reset();
  }

  void aKindNobodyKnowsIsPassedOn() {
    const Id id = *Id::from(std::string(Id::size, 'k'));
    const auto change = changeOf(id, newKind, 7, "what a newer version says");
    QVERIFY(newer_->store->change(space_, {&change, 1}).ok());
    round({newer_.get(), older_.get()});
    const auto row = *(*older_)->row(id);
    QCOMPARE(row.kind, newKind);
    QCOMPARE(row.bytes, change.values());
    QCOMPARE(*session::newerRecords(**older_), 1U);
    // Taken away and brought back by one that does not know what it is.
    QVERIFY((*older_)->remove(id).ok());
    QVERIFY((*older_)->restore(id).ok());
    round({older_.get(), newer_.get()});
    QCOMPARE((*newer_)->row(id)->bytes, change.values());
    QCOMPARE(*(*newer_)->dump(), *(*older_)->dump());
  }

  void aFieldNobodyKnowsSurvivesEdits() {
    v1::Lesson lesson;
    lesson.set_seen("as it was");
    const Id id = *(*newer_)->addLesson(space_, lesson);
    const auto change = changeOf(id, v1::Record::kLesson, newField, "a field of tomorrow");
    QVERIFY(newer_->store->change(space_, {&change, 1}).ok());
    round({newer_.get(), older_.get()});

    auto value = (*older_)->get<v1::Lesson>(id)->value;
    QVERIFY(session::hasNewerParts(value));
    QVERIFY(!session::hasNewerParts(lesson));
    value.set_seen("as the older one wrote it");
    QVERIFY((*older_)->update(id, value).ok());
    round({older_.get(), newer_.get()});
    const auto row = *(*newer_)->row(id);
    QVERIFY(row.bytes.find(change.values()) != std::string::npos);
    v1::Lesson merged;
    QVERIFY(merged.ParseFromString(row.bytes));
    QCOMPARE(merged.seen(), std::string("as the older one wrote it"));
    QCOMPARE(*(*newer_)->dump(), *(*older_)->dump());

    // Both at the same time: the older one's words, the newer one's field.
    const auto again = changeOf(id, v1::Record::kLesson, newField, "another field");
    QVERIFY(newer_->store->change(space_, {&again, 1}).ok());
    value.set_seen("once more");
    QVERIFY((*older_)->update(id, value).ok());
    round({newer_.get(), older_.get(), newer_.get()});
    QVERIFY((*older_)->row(id)->bytes.find(again.values()) != std::string::npos);
    QCOMPARE((*newer_)->get<v1::Lesson>(id)->value.seen(), std::string("once more"));
    QCOMPARE((*newer_)->row(id)->bytes, (*older_)->row(id)->bytes);
  }

 private:
  static void round(std::initializer_list<Alone*> sessions) {
    for (auto* each : sessions) {
      QSignalSpy finished(each->session.get(), &session::Session::syncFinished);
      each->session->startSync(false);
      QVERIFY(finished.count() > 0 || finished.wait(20'000));
      const auto error = each->session->syncStatus().lastError;
      QVERIFY2(!error, error ? error->detail.c_str() : "");
    }
  }

  QTemporaryDir folder_;
  test::ServerProcess server_{folder_.filePath("server")};
  std::unique_ptr<Alone> newer_;
  std::unique_ptr<Alone> older_;
  Id space_;
};

QTEST_GUILESS_MAIN(NewerTest)
#include "newer_test.moc"
