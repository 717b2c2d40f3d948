// Over TLS, with a certificate made here; and what sessions are bound to.
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include "tests/unit/backend/rpc_client.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;

namespace {

struct CertificateFiles {
  std::string certificate;
  std::string key;
};

// Signed by itself, for an hour.
CertificateFiles makeCertificate(const QTemporaryDir& folder) {
  CertificateFiles files{folder.filePath(QStringLiteral("c.pem")).toStdString(),
                         folder.filePath(QStringLiteral("k.pem")).toStdString()};
  EVP_PKEY* key = EVP_EC_gen("P-256");
  X509* certificate = X509_new();
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
  X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
  X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
  X509_set_pubkey(certificate, key);
  X509_NAME* name = X509_get_subject_name(certificate);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("test"), -1, -1, 0);
  X509_set_issuer_name(certificate, name);
  X509_sign(certificate, key, EVP_sha256());
  FILE* file = std::fopen(files.certificate.c_str(), "w");
  PEM_write_X509(file, certificate);
  std::fclose(file);
  file = std::fopen(files.key.c_str(), "w");
  PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
  std::fclose(file);
  X509_free(certificate);
  EVP_PKEY_free(key);
  return files;
}

const std::string challenge = authService + "Challenge";

}  // namespace

class TlsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void servesOverTls() {
    const QTemporaryDir folder;
    RunningServer server(withTls(makeCertificate(folder)));
    QVERIFY(server.url().starts_with("https://"));
    RawConnection connection(server.port(), 10'000, RawConnection::Security::Tls);
    for (int i = 0; i < 2; ++i) {
      connection.send(post(challenge, protoType, ""));
      QCOMPARE(connection.read().status, 200);
    }
    auto& socket = dynamic_cast<QSslSocket&>(connection.socket());
    QVERIFY(socket.sessionProtocol() == QSsl::TlsV1_2 || socket.sessionProtocol() == QSsl::TlsV1_3);
    QVERIFY(server.stop());
  }

  void streamsOverTls() {
    const QTemporaryDir folder;
    const RunningServer server(withTls(makeCertificate(folder)));
    RawConnection connection(server.port(), 10'000, RawConnection::Security::Tls);
    connection.send(post(ledgerService + "Follow", streamingType, connect::envelope("")));
    const auto reply = connection.read();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.find("unauthenticated") != std::string::npos);
  }

  void plainHttpIsNotAnswered() {
    const QTemporaryDir folder;
    const RunningServer server(withTls(makeCertificate(folder)));
    RawConnection plain(server.port());
    plain.send(post(challenge, protoType, ""));
    QCOMPARE(plain.read().status, 0);
    QVERIFY(plain.closed(3000));
  }

  void filesThatAreNoCertificateAreRefused() {
    const QTemporaryDir folder;
    auto files = makeCertificate(folder);
    std::swap(files.certificate, files.key);
    server::ServerSettings settings;
    settings.data = folder.filePath(QStringLiteral("data")).toStdString();
    withTls(files)(settings);
    const auto created = server::Server::create(settings);
    QVERIFY(!created.ok());
    QCOMPARE(created.error().problem, Problem::InvalidInput);
    QVERIFY(created.error().detail.starts_with("--tls-cert"));
  }

  // As a renewal writes them: one file, then the other; who is connected stays so.
  void aRenewedCertificateIsTakenUp() {
    const QTemporaryDir folder;
    const auto files = makeCertificate(folder);
    const RunningServer server([&](server::ServerSettings& settings) {
      withTls(files)(settings);
      settings.http.look = std::chrono::milliseconds(20);
    });
    RawConnection before(server.port(), 10'000, RawConnection::Security::Tls);
    const auto first = shownBy(before);
    const QTemporaryDir other;
    const auto renewed = makeCertificate(other);
    // A chain without its key is not taken up.
    QVERIFY(std::rename(renewed.certificate.c_str(), files.certificate.c_str()) == 0);
    QTest::qWait(200);
    RawConnection meanwhile(server.port(), 10'000, RawConnection::Security::Tls);
    QCOMPARE(shownBy(meanwhile), first);
    QVERIFY(std::rename(renewed.key.c_str(), files.key.c_str()) == 0);
    const auto shown = [&] {
      RawConnection connection(server.port(), 10'000, RawConnection::Security::Tls);
      return shownBy(connection);
    };
    QTRY_VERIFY(shown() != first && !shown().isEmpty());
    before.send(post(challenge, protoType, ""));
    QCOMPARE(before.read().status, 200);
  }

  void sessionsAreBoundToTheConfiguredOrigin() {
    const auto withOrigin = [](const std::string& origin) {
      return [origin](server::ServerSettings& settings) { settings.origin = origin; };
    };
    const Someone ayla = Someone::random();
    // The client signs http://test, the name it reaches the server by.
    const RunningServer same(withOrigin("http://test"));
    RpcClient(same.port()).open(ayla);
    const RunningServer other(withOrigin("https://collega.example"));
    RpcClient client(other.port());
    const auto answered = client.call(authService + "OpenSession", client.sessionRequest(ayla));
    const auto* error = std::get_if<connect::RpcError>(&answered);
    QVERIFY(error != nullptr);
    QCOMPARE(error->code, connect::Code::Unauthenticated);
  }

 private:
  static QByteArray shownBy(RawConnection& connection) {
    return dynamic_cast<QSslSocket&>(connection.socket()).peerCertificate().toDer();
  }
  static RunningServer::Change withTls(const CertificateFiles& files) {
    return [files](server::ServerSettings& settings) {
      settings.tlsCertificate = files.certificate;
      settings.tlsKey = files.key;
    };
  }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
