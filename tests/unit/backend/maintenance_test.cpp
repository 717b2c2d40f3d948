// What a host does with a store: settings, who may found, backup while it is in use, restore, check, migrate.
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/server_process.h"
#include "tests/support/temporary_postgres.h"
#include "tests/unit/backend/rpc_client.h"

using namespace collega;
using namespace collega::test;

namespace {

struct Ran {
  int exit = -1;
  QByteArray out;
  QByteArray err;
};

Ran runServer(const QStringList& arguments, const QStringList& variables = {}) {
  QProcess process;
  process.setEnvironment(QProcess::systemEnvironment() + variables);
  process.start(QStringLiteral(COLLEGA_SERVER_BINARY), arguments);
  if (!process.waitForFinished(60'000)) process.kill();
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// A space with a founder and some commits, on a server.
struct Written {
  Someone ayla = Someone::random();
  TestSpace space = TestSpace::found(ayla);

  explicit Written(quint16 port, int commits = 5) {
    RpcClient client(port);
    client.open(ayla);
    client.found(space);
    write(client, commits);
  }
  void write(RpcClient& client, int commits) {
    for (int i = 0; i < commits; ++i) {
      const auto entry = space.commit(ayla, "lesson " + std::to_string(i));
      client.append(space.id(), {entry});
      space.append(entry);
    }
  }
  [[nodiscard]] std::size_t readFrom(quint16 port) const {
    RpcClient client(port);
    client.open(ayla);
    FollowStream stream(client, followRequest(false));
    return stream.untilCaughtUp(space.id()).size();
  }
};

}  // namespace

class MaintenanceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { crypto::start(); }
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }

  void settingsComeFromAFileAndTheEnvironment() {
    writeFile("ok.toml", "data = \"" + path("data").toUtf8() + "\"\nopen-founding = false\n");
    const Ran listed = runServer({"--config", path("ok.toml"), "check"});
    QCOMPARE(listed.exit, 3);  // there is no store yet, in the folder that the file names
    QVERIFY(listed.err.contains(path("data").toUtf8()));
    QVERIFY(runServer({"check"}, {"COLLEGA_SERVER_DATA=" + path("elsewhere")}).err.contains("elsewhere"));
    const Ran flag = runServer({"check", "--data", path("flag")}, {"COLLEGA_SERVER_DATA=" + path("elsewhere")});
    QVERIFY(flag.err.contains("/flag"));
  }

  // Every settings file that the guide shows.
  void theGuidesSettingsAreKnown() {
    QFile guide(QStringLiteral(COLLEGA_SOURCE_DIR "/docs/hosting.md"));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QRegularExpression block(QStringLiteral("```toml\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
    auto blocks = block.globalMatch(QString::fromUtf8(guide.readAll()));
    int count = 0;
    for (; blocks.hasNext(); ++count) {
      writeFile("guide.toml", blocks.next().captured(1).toUtf8());
      const Ran ran = runServer({"--config", path("guide.toml"), "check", "--data", path("none")});
      QVERIFY2(ran.exit == 3, ran.err);  // there is no store; that is all that is wrong
    }
    QCOMPARE(count, 2);
  }

  // Also what libraries say, with quotes and over several lines.
  void logsInJson() {
    const Ran ran = runServer({"--log", "json", "--store", "postgresql://nobody@127.0.0.1:1/none"});
    QCOMPARE(ran.exit, 5);
    const auto lines = ran.err.trimmed().split('\n');
    QCOMPARE(lines.size(), 1);
    const auto line = QJsonDocument::fromJson(lines[0]).object();
    QVERIFY2(line["message"].toString().contains("\"127.0.0.1\""), ran.err);
    QCOMPARE(line["level"].toString(), QStringLiteral("error"));
    QVERIFY(QDateTime::fromString(line["time"].toString(), Qt::ISODateWithMs).isValid());
  }

  void unknownSettingsAreErrors() {
    writeFile("typo.toml", "lissten = \"127.0.0.1:0\"\n");
    const Ran typo = runServer({"--data", path("data"), "--config", path("typo.toml")});
    QCOMPARE(typo.exit, 1);
    QVERIFY2(typo.err.contains("lissten"), typo.err);
    writeFile("broken.toml", "data = \n");
    const Ran broken = runServer({"--data", path("data"), "--config", path("broken.toml")});
    QCOMPARE(broken.exit, 1);
    QVERIFY2(broken.err.contains("line"), broken.err);
    const Ran variable = runServer({"--data", path("data")}, {"COLLEGA_SERVER_LISSTEN=127.0.0.1:0"});
    QCOMPARE(variable.exit, 1);
    QVERIFY2(variable.err.contains("COLLEGA_SERVER_LISSTEN"), variable.err);
    QVERIFY(!QFile::exists(path("data")));
  }

  void theHostChoosesWhoFounds() {
    ServerProcess server(path("data"), {"--open-founding", "false"});
    QVERIFY2(server.start(), qPrintable(server.error()));
    const Someone ayla = Someone::random();
    RpcClient client(server.port());
    client.open(ayla);
    v1::CreateSpaceRequest request;
    *request.mutable_entry() = TestSpace::found(ayla).entries().front().entry();
    const auto refused = client.call(ledgerService + "CreateSpace", request);
    const auto* error = std::get_if<connect::RpcError>(&refused);
    QVERIFY(error != nullptr && error->code == connect::Code::PermissionDenied);
    QVERIFY(error->message.find(ayla.id().hex()) != std::string::npos);

    const QString account = QString::fromStdString(ayla.id().hex());
    QCOMPARE(runServer({"invite", account, "--data", path("data")}).exit, 0);
    QVERIFY(runServer({"invite", "--data", path("data")}).out.contains(account.toUtf8()));
    QVERIFY(std::holds_alternative<std::string>(client.call(ledgerService + "CreateSpace", request)));
    QCOMPARE(runServer({"invite", account, "--remove", "--data", path("data")}).exit, 0);
    *request.mutable_entry() = TestSpace::found(ayla).entries().front().entry();
    QVERIFY(std::holds_alternative<connect::RpcError>(client.call(ledgerService + "CreateSpace", request)));
    QCOMPARE(runServer({"invite", "nobody", "--data", path("data")}).exit, 2);
  }

  void backsUpWhileItServesAndRestores() {
    ServerProcess server(path("data"));
    QVERIFY2(server.start(), qPrintable(server.error()));
    Written written(server.port());
    const Ran first = runServer({"backup", path("copy"), "--data", path("data")});
    QVERIFY2(first.exit == 0 && first.out.contains("1 spaces, 6 entries"), first.out + first.err);
    RpcClient client(server.port());
    client.open(written.ayla);
    written.write(client, 2);
    // The second time only what is new.
    QVERIFY(runServer({"backup", path("copy"), "--data", path("data")}).out.contains("1 spaces, 2 entries"));
    QCOMPARE(QFile::permissions(path("copy/key")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    QCOMPARE(runServer({"restore", path("copy"), "--data", path("back")}).exit, 0);
    QCOMPARE(runServer({"restore", path("copy"), "--data", path("back")}).exit, 2);  // not over what is there
    QVERIFY(runServer({"check", "--data", path("back")}).out.contains("1 spaces, 8 entries"));
    QVERIFY(runServer({"spaces", "--data", path("back")}).out.contains(written.space.id().hex().c_str()));
    ServerProcess restored(path("back"));
    QVERIFY2(restored.start(), qPrintable(restored.error()));
    QCOMPARE(written.readFrom(restored.port()), 8U);
  }

  void migratesAndGoesOnWhereItStopped() {
    if (!postgres_.start()) QFAIL(qPrintable(postgres_.error()));
    const QString url = QString::fromStdString(postgres_.newDatabase());
    ServerProcess server(path("data"));
    QVERIFY2(server.start(), qPrintable(server.error()));
    Written written(server.port(), 10);
    const QStringList migrate{"migrate", "--to", url, "--data", path("data")};
    QCOMPARE(runServer(migrate).exit, 2);  // not while it is served
    server.terminate();
    const Ran moved = runServer(migrate);
    QVERIFY2(moved.exit == 0 && moved.out.contains("1 spaces, 11 entries"), moved.out + moved.err);
    QVERIFY(runServer(migrate).out.contains("1 spaces, 0 entries"));
    QVERIFY(runServer({"check", "--store", url}).out.contains("1 spaces, 11 entries"));
    ServerProcess node(path("unused"), {"--store", url});
    QVERIFY2(node.start(), qPrintable(node.error()));
    QCOMPARE(written.readFrom(node.port()), 11U);
  }

 private:
  [[nodiscard]] QString path(const char* name) const { return folder_->filePath(QString::fromUtf8(name)); }
  void writeFile(const char* name, const QByteArray& text) const {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
  }

  std::unique_ptr<QTemporaryDir> folder_;
  TemporaryPostgres postgres_;
};

QTEST_GUILESS_MAIN(MaintenanceTest)
#include "maintenance_test.moc"
