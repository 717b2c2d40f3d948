// Through an HTTP proxy, as town halls have them: tinyproxy, which is somebody else's program. Plain requests by the
// command line, tunnels by a session over TLS; a stream stays live through it, and comes back after it was cut.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QNetworkProxy>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "tests/e2e/two_towns.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using namespace collega::test;

namespace {

class Proxy {
 public:
  explicit Proxy(QString folder) : folder_(std::move(folder)) {
    QDir().mkpath(folder_);
    QTcpServer any;
    any.listen(QHostAddress::LocalHost);
    port_ = any.serverPort();
  }
  ~Proxy() { stop(); }

  bool start() {
    QFile settings(folder_ + "/tinyproxy.conf");
    if (!settings.open(QIODevice::WriteOnly)) return false;
    settings.write("Port " + QByteArray::number(port_) + "\nListen 127.0.0.1\nAllow 127.0.0.1\nTimeout 600\n" +
                   "MaxClients 50\nLogLevel Connect\nLogFile \"" + logFile().toUtf8() + "\"\n");
    settings.close();
    process_.start("tinyproxy", {"-d", "-c", settings.fileName()});
    return process_.waitForStarted() && QTest::qWaitFor([this] { return answers(); }, 10'000);
  }
  void stop() {
    process_.kill();
    process_.waitForFinished();
  }

  [[nodiscard]] quint16 port() const { return port_; }
  [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(port_); }
  [[nodiscard]] QByteArray log() const {
    QFile file(logFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

 private:
  [[nodiscard]] QString logFile() const { return folder_ + "/log"; }
  [[nodiscard]] bool answers() const {
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost("127.0.0.1", port_);
    return socket.waitForConnected(100);
  }

  QString folder_;
  quint16 port_ = 0;
  QProcess process_;
};

// sync --follow, with what it says on the way.
class Following {
 public:
  explicit Following(const Cli& who) {
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto own = who.environment();
    for (auto i = own.begin(); i != own.end(); ++i) environment.insert(i.key(), *i);
    process_.setProcessEnvironment(environment);
    process_.start(COLLEGA_CLI_BINARY, who.command({"sync", "--follow", "--progress"}));
  }
  ~Following() {
    process_.terminate();
    if (!process_.waitForFinished(10'000)) process_.kill();
    process_.waitForFinished();
  }

  // Whether more entries come in than before.
  bool receives() {
    const auto before = received_;
    return QTest::qWaitFor(
        [&] {
          take();
          return received_ > before;
        },
        60'000);
  }

  // Whether it says so from now on.
  bool says(const QByteArray& words) {
    return QTest::qWaitFor(
        [&] {
          take();
          const auto at = said_.indexOf(words);
          if (at < 0) return false;
          said_.remove(0, at + words.size());
          return true;
        },
        60'000);
  }

 private:
  void take() {
    const auto said = process_.readAllStandardError();
    said_ += said;
    static const QRegularExpression count("received (\\d+)");
    for (auto i = count.globalMatch(QString::fromUtf8(said)); i.hasNext();)
      received_ = std::max(received_, i.next().captured(1).toInt());
  }

  QProcess process_;
  QByteArray said_;
  int received_ = 0;
};

// Qt goes to 127.0.0.1 without a proxy, whatever is set; this is the same place by another number.
QString notLocal(QString url) { return url.replace("127.0.0.1", "0.0.0.0"); }

bool makeCertificate(const QString& certificate, const QString& key) {
  return QProcess::execute("openssl", {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                                       "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:0.0.0.0",
                                       "-keyout", key, "-out", certificate}) == 0;
}

void roundOf(session::Session& session) {
  QSignalSpy finished(&session, &session::Session::syncFinished);
  session.startSync(false);
  QVERIFY(finished.count() > 0 || finished.wait(30'000));
  const auto error = session.syncStatus().lastError;
  QVERIFY2(!error, error ? error->detail.c_str() : "");
}

}  // namespace

class ProxyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void plainRequestsAndAStream();
  void tunnelsToAServerWithTls();
};

void ProxyTest::plainRequestsAndAStream() {
  const QTemporaryDir folder;
  ServerProcess server(folder.filePath("server"));
  QVERIFY2(server.start(), qPrintable(server.error()));
  Proxy proxy(folder.filePath("proxy"));
  QVERIFY(proxy.start());
  Cli sanne(folder.filePath("sanne"));
  Cli emre(folder.filePath("emre"));
  for (auto* who : {&sanne, &emre}) {
    who->set("http_proxy", proxy.url());
    who->must({"profile", "create", "--name", who->profile().section('/', -1), "--town", "T", "--server",
               notLocal(server.url())});
  }
  const auto space = sanne.ask("id", {"space", "create", "--name", "A - K", "--town", "A", "--town", "K"});
  emre.must({"space", "join", sanne.ask("link", {"space", "invite", space})});
  for (const auto* who : {&sanne, &emre, &sanne}) who->must({"sync"});
  QVERIFY2(proxy.log().contains("/collega.v1.LedgerService/Follow"), proxy.log());

  auto live = std::make_unique<Following>(emre);
  QVERIFY(live->says("in_step"));
  sanne.must({"lesson", "add", "through the proxy"});
  sanne.must({"sync"});
  QVERIFY(live->receives());
  // The proxy is gone for a while: what is written waits, and the stream comes back.
  proxy.stop();
  sanne.must({"lesson", "add", "while it was gone"});
  QCOMPARE(sanne.run({"sync"}).exit, 5);
  QVERIFY(live->says("offline"));
  QVERIFY(proxy.start());
  QVERIFY(live->says("in_step"));
  sanne.must({"sync"});
  QVERIFY(live->receives());
  live.reset();
  QCOMPARE(emre.ask({"lesson", "list"}).toArray().size(), 2);
}

void ProxyTest::tunnelsToAServerWithTls() {
  const QTemporaryDir folder;
  const auto certificate = folder.filePath("cert.pem");
  QVERIFY(makeCertificate(certificate, folder.filePath("key.pem")));
  ServerProcess server(folder.filePath("server"), {"--tls-cert", certificate, "--tls-key", folder.filePath("key.pem")});
  QVERIFY2(server.start(), qPrintable(server.error()));
  QVERIFY(server.url().startsWith("https://"));
  Proxy proxy(folder.filePath("proxy"));
  QVERIFY(proxy.start());

  auto trusting = QSslConfiguration::defaultConfiguration();
  trusting.setCaCertificates(QSslCertificate::fromPath(certificate));
  QSslConfiguration::setDefaultConfiguration(trusting);
  qputenv("https_proxy", proxy.url().toUtf8());
  {
    Alone sanne(personNamed("Sanne", "Amsterdam", "NL"), notLocal(server.url()).toStdString());
    Alone emre(personNamed("Emre", "Kocaeli", "TR"), notLocal(server.url()).toStdString());
    for (auto* one : {&sanne, &emre}) *one->nowMs = QDateTime::currentMSecsSinceEpoch();
    const auto space = newPartnership(*sanne);
    const auto link = sanne->invite(space, v1::ROLE_PROFESSIONAL)->text();
    roundOf(*sanne);
    QVERIFY(emre->join(link).ok());
    for (auto* one : {&emre, &sanne, &emre, &sanne}) roundOf(**one);
    QCOMPARE(*sanne->dump(), *emre->dump());
  }
  qunsetenv("https_proxy");
  QVERIFY2(proxy.log().contains("CONNECT 0.0.0.0"), proxy.log());
  QVERIFY(!proxy.log().contains("LedgerService"));
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxy_test.moc"
