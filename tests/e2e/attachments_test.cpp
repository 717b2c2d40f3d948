// Attachments with the real programs: 25 MB up and down while the server is killed, what is not sent twice, what was
// bent on the server's disk, room, strangers, and a full disk.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include "tests/e2e/small_disk.h"
#include "tests/e2e/two_towns.h"

using namespace collega::test;

namespace {

constexpr qint64 limit = 25 << 20;

QByteArray randomBytes(qint64 size, quint32 seed) {
  QRandomGenerator random(seed);
  QByteArray bytes(size, Qt::Uninitialized);
  random.fillRange(reinterpret_cast<quint32*>(bytes.data()), size / 4);
  return bytes;
}

QByteArray read(const QString& path) {
  QFile in(path);
  return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("not there");
}

QJsonObject only(const Cli& who, const QString& lesson) {
  return who.ask({"lesson", "attachments", lesson}).toArray().first().toObject();
}

}  // namespace

class AttachmentsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    towns_ = std::make_unique<TwoTowns>();
    QVERIFY(towns_->meet());
    lesson_ = towns_->sanne.ask("id", {"lesson", "add", "--space", towns_->partnership, "--seen", "a whistle"});
    QVERIFY(!lesson_.isEmpty());
  }

  void aWholeFileGoesThereAndBackThroughKills();
  void whatTheServerHasIsNotSentAgain();
  void whatIsBentOnTheWayIsNoticed();
  void aStrangerGetsNothingAndTooLargeIsRefused();
  void aFullDiskStopsTheFileAndNothingElse();
  void photosLoseTheirPlace();
  void aSpaceWithoutRoomSaysSo();

 private:
  QString file(const QString& name, const QByteArray& content) const {
    QFile out(towns_->path(name));
    if (out.open(QIODevice::WriteOnly)) out.write(content);
    return out.fileName();
  }
  void attach(const QString& name, const QByteArray& content) const {
    towns_->sanne.must({"lesson", "attach", lesson_, file(name, content)});
  }
  // A command that is under way while something happens.
  std::unique_ptr<QProcess> begun(const Cli& who, const QStringList& arguments) const {
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto own = who.environment();
    for (auto it = own.begin(); it != own.end(); ++it) environment.insert(it.key(), it.value());
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(COLLEGA_CLI_BINARY), who.command(arguments));
    return process;
  }

  std::unique_ptr<TwoTowns> towns_;
  QString lesson_;
};

// The server is killed in the middle of the upload and of the download; both go on where they were.
void AttachmentsTest::aWholeFileGoesThereAndBackThroughKills() {
  const auto content = randomBytes(limit, 1);
  attach("film.bin", content);
  QCOMPARE(only(towns_->sanne, lesson_)["standing"].toString(), "only_here");
  int kills = 0;
  for (int tries = 0; tries < 60 && only(towns_->sanne, lesson_)["standing"].toString() != "in_step"; ++tries) {
    const auto syncing = begun(towns_->sanne, {"sync"});
    QTest::qWait(150 + 60 * tries);
    if (syncing->state() == QProcess::Running && kills < 4) {
      towns_->server.kill();
      ++kills;
    }
    syncing->waitForFinished(60'000);
    if (!towns_->server.running()) QVERIFY(towns_->server.start());
  }
  QVERIFY(kills > 0);
  const auto sent = only(towns_->sanne, lesson_);
  QCOMPARE(sent["standing"].toString(), "in_step");
  QCOMPARE(sent["sent"].toInt(), 100);

  towns_->emre.must({"sync"});
  QCOMPARE(only(towns_->emre, lesson_)["standing"].toString(), "not_here");
  const auto out = towns_->path("back.bin");
  for (int tries = 0; tries < 60 && !QFile::exists(out); ++tries) {
    const auto fetching = begun(towns_->emre, {"lesson", "fetch", lesson_, "film.bin", out, "--progress"});
    QTest::qWait(150 + 60 * tries);
    if (fetching->state() == QProcess::Running && tries < 3) towns_->server.kill();
    fetching->waitForFinished(60'000);
    if (!towns_->server.running()) QVERIFY(towns_->server.start());
  }
  QVERIFY(read(out) == content);
  QCOMPARE(only(towns_->emre, lesson_)["standing"].toString(), "in_step");
}

// Counted where they arrive: the store grows by each chunk once.
void AttachmentsTest::whatTheServerHasIsNotSentAgain() {
  attach("film.bin", randomBytes(8 << 20, 2));
  // A device that is killed after it sent and before it knew: its profile as it was, the server as it is now.
  QVERIFY(QProcess::execute("cp", {"-a", towns_->sanne.profile(), towns_->path("before")}) == 0);
  const auto first = towns_->sanne.ask({"sync"}).toObject();
  QCOMPARE(first["carried"].toInt(), 32);
  QVERIFY(QDir(towns_->sanne.profile()).removeRecursively());
  QVERIFY(QDir().rename(towns_->path("before"), towns_->sanne.profile()));
  QCOMPARE(only(towns_->sanne, lesson_)["sent"].toInt(), 0);
  const auto again = towns_->sanne.run({"--json", "sync"}).json().toObject();
  QCOMPARE(again["carried"].toInt(), 0);
  QCOMPARE(only(towns_->sanne, lesson_)["standing"].toString(), "in_step");
}

// A flipped byte anywhere in the server's store: it is never handed on as what it was.
void AttachmentsTest::whatIsBentOnTheWayIsNoticed() {
  const auto content = randomBytes(4 << 20, 3);
  attach("film.bin", content);
  towns_->sanne.must({"sync"});
  towns_->emre.must({"sync"});
  towns_->server.terminate();
  QDir data(towns_->path("server"));
  for (const auto& name : data.entryList({"*.db"}, QDir::Files)) {
    QFile store(data.filePath(name));
    QVERIFY(store.open(QIODevice::ReadWrite));
    QVERIFY(store.size() > content.size());
    const qint64 at = store.size() / 2;
    store.seek(at);
    const char byte = store.read(1)[0];
    store.seek(at);
    store.write(QByteArray(1, static_cast<char>(byte ^ 1)));
  }
  if (!towns_->server.start()) return;  // it refuses to serve a damaged store: noticed
  const auto out = towns_->path("bent.bin");
  const auto fetched = towns_->emre.run({"lesson", "fetch", lesson_, "film.bin", out});
  // Where the byte belonged to another page, it comes as it was; otherwise not at all.
  if (fetched.exit == 0)
    QVERIFY(read(out) == content);
  else
    QVERIFY(!QFile::exists(out));
}

void AttachmentsTest::aStrangerGetsNothingAndTooLargeIsRefused() {
  const auto large = file("large.bin", QByteArray(limit + 1, 'x'));
  const auto refused = towns_->sanne.run({"lesson", "attach", lesson_, large});
  QCOMPARE(refused.exit, 2);
  QVERIFY(refused.err.contains("25"));
  QCOMPARE(towns_->sanne.run({"lesson", "attach", lesson_, towns_->path("nothing")}).exit, 3);
  // One of several that cannot be: none is attached.
  const auto small = file("small.txt", "text");
  QCOMPARE(towns_->sanne.run({"lesson", "attach", lesson_, small, large}).exit, 2);
  QVERIFY(towns_->sanne.ask({"lesson", "attachments", lesson_}).toArray().isEmpty());

  attach("photo.txt", "content");
  towns_->sanne.must({"sync"});
  const auto stranger = towns_->newcomer("Bram", "Zeist");
  QCOMPARE(stranger.run({"lesson", "fetch", lesson_, "photo.txt", towns_->path("x")}).exit, 3);
  // Nothing of it stands on the server, the wire or a disk in the clear.
  QDir data(towns_->path("server"));
  for (const auto& name : data.entryList(QDir::Files)) QVERIFY(!read(data.filePath(name)).contains("photo.txt"));

  towns_->sanne.must({"lesson", "detach", lesson_, "photo.txt"});
  QVERIFY(towns_->sanne.ask({"lesson", "attachments", lesson_}).toArray().isEmpty());
}

void AttachmentsTest::aFullDiskStopsTheFileAndNothingElse() {
  const SmallDisk disk(towns_->path("small"), 6);
  if (!disk.mounted()) QSKIP("no small file system here");
  attach("film.bin", randomBytes(12 << 20, 4));
  towns_->sanne.must({"sync"});
  towns_->emre.must({"sync"});
  QVERIFY(QProcess::execute("cp", {"-a", towns_->emre.profile(), towns_->path("small/emre")}) == 0);
  const Cli emre(towns_->path("small/emre"));
  const auto full = emre.run({"lesson", "fetch", lesson_, "film.bin", towns_->path("out.bin")});
  QCOMPARE(full.exit, 2);
  QVERIFY2(full.err.contains("full"), full.err.constData());
  QVERIFY(!QFile::exists(towns_->path("out.bin")));
  // The profile is as whole as before.
  QCOMPARE(emre.run({"lesson", "show", lesson_}).exit, 0);
}

void AttachmentsTest::photosLoseTheirPlace() {
  const QByteArray photo = QByteArray::fromHex("ffd8ffe10010") + QByteArray("Exif\0\0GPS 52.3", 14) +
                           QByteArray::fromHex("ffda00047373") + "pixels" + QByteArray::fromHex("ffd9");
  attach("photo.jpg", photo);
  towns_->sanne.must({"sync"});
  towns_->emre.must({"sync"});
  const auto out = towns_->path("seen.jpg");
  towns_->emre.must({"lesson", "fetch", lesson_, "photo.jpg", out});
  QVERIFY(!read(out).contains("GPS"));
  QVERIFY(read(out).contains("pixels"));
}

// What does not fit stays here, and the words go all the same.
void AttachmentsTest::aSpaceWithoutRoomSaysSo() {
  ServerProcess server(towns_->path("narrow"), {"--space-attachments", "2"});
  QVERIFY(server.start());
  const Cli ayla(towns_->path("ayla"));
  ayla.must({"profile", "create", "--name", "Ayla", "--town", "Zeist", "--server", server.url()});
  const auto space = ayla.ask("id", {"space", "create", "--kind", "network", "--name", "Waste"});
  const auto lesson = ayla.ask("id", {"lesson", "add", "--space", space, "--seen", "a bin"});
  ayla.must({"lesson", "attach", lesson, file("small.bin", randomBytes(1 << 20, 5))});
  ayla.must({"lesson", "attach", lesson, file("large.bin", randomBytes(4 << 20, 6))});
  const auto synced = ayla.run({"--json", "sync"});
  QCOMPARE(synced.exit, 2);
  QCOMPARE(synced.json()["error"].toString(), "no_room");
  const auto items = ayla.ask({"lesson", "attachments", lesson}).toArray();
  QCOMPARE(items[0]["standing"].toString(), "in_step");
  QCOMPARE(items[1]["standing"].toString(), "only_here");
  QCOMPARE(ayla.ask({"record", "show", lesson})["standing"].toString(), "in_step");
}

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "attachments_test.moc"
