// The Connect protocol's words: codes, error bodies, envelopes.
#include <QtTest>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include "ledger/connect.h"

using namespace collega;
using namespace collega::connect;

class ConnectTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyCodeHasItsNameAndStatus() {
    for (int i = 0; i <= static_cast<int>(Code::Unauthenticated); ++i) {
      const auto code = static_cast<Code>(i);
      QCOMPARE(codeByName(name(code)).value(), code);
      QVERIFY(httpStatus(code) >= 400 && httpStatus(code) < 600);
    }
    QCOMPARE(httpStatus(Code::Canceled), 499);
    QCOMPARE(httpStatus(Code::ResourceExhausted), 429);
    QCOMPARE(httpStatus(Code::Unauthenticated), 401);
    QVERIFY(!codeByName("Unknown"));
    QVERIFY(!codeByName(""));
  }

  void statusIsInferred() {
    QCOMPARE(inferredFromHttp(400), Code::Internal);
    QCOMPARE(inferredFromHttp(404), Code::Unimplemented);
    for (const int status : {429, 502, 503, 504}) QCOMPARE(inferredFromHttp(status), Code::Unavailable);
    for (const int status : {200, 301, 418, 500}) QCOMPARE(inferredFromHttp(status), Code::Unknown);
  }

  void errorsComeBackWhateverTheySay() {
    std::string all;
    for (int c = 0; c < 128; ++c) all += static_cast<char>(c);
    for (const std::string& message : {std::string(), all, std::string("İstanbul ʿaṣr 🚒 \"quoted\" \\back\\"),
                                       std::string("\xF4\x8F\xBF\xBF\xEF\xBF\xBD")}) {
      const std::string json = errorJson({Code::NotFound, message});
      QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(json)).isObject());
      const auto parsed = parseErrorJson(json);
      QVERIFY(parsed.has_value());
      QCOMPARE(parsed->code, Code::NotFound);
      QCOMPARE(parsed->message, message);
    }
  }

  void whatIsNotUtf8IsReplaced() {
    for (const std::string& bad :
         {std::string("\xFF"), std::string("\xC3"), std::string("\xC0\xAF"), std::string("\xED\xA0\x80"),
          std::string("\xE0\x80\x80"), std::string("\xF4\x90\x80\x80"), std::string("\xF0\x80\x80\x80")}) {
      const auto parsed = parseErrorJson(errorJson({Code::Internal, "a" + bad + "b"}));
      QVERIFY(parsed.has_value());
      std::string expected = "a";
      for (std::size_t i = 0; i < bad.size(); ++i) expected += "\xEF\xBF\xBD";
      QCOMPARE(parsed->message, expected + "b");
    }
  }

  void unknownKeysAreTolerated() {
    const auto parsed =
        parseErrorJson(R"({"code":"aborted","extra":[1,{"x":null}],"details":[{"type":"t","value":"dg"}]})");
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->code, Code::Aborted);
    QCOMPARE(parsed->message, std::string());
  }

  void otherJsonIsNoError_data() {
    QTest::addColumn<QByteArray>("json");
    for (const char* json :
         {"", " ", "null", "[]", "\"code\"", "{}", "{\"code\":5}", "{\"code\":\"nonsense\"}",
          "{\"code\":\"aborted\",\"message\":5}", "{\"code\":[\"aborted\"]}", "{\"message\":\"x\"}",
          "<html>502 Bad Gateway</html>", "{\"code\":\"aborted\"", "{\"code\":\"aborted\"} x", "{\"code\":null}"})
      QTest::newRow(json) << QByteArray(json);
    QTest::newRow("deep") << QByteArray("{\"code\":") + QByteArray(30'000, '[');
    QTest::newRow("deep and closed") << "{\"code\":\"aborted\",\"x\":" + QByteArray(20'000, '[') +
                                            QByteArray(20'000, ']') + "}";
    QTest::newRow("deep objects") << "{\"code\":\"aborted\",\"x\":" + QByteArray("{\"a\":").repeated(5000) + "1" +
                                         QByteArray(5000, '}') + "}";
    QTest::newRow("long") << "{\"code\":\"aborted\",\"message\":\"" + QByteArray(100'000, 'x') + "\"}";
  }
  void otherJsonIsNoError() {
    QFETCH(QByteArray, json);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!parseErrorJson(json.toStdString()));
    QVERIFY2(timer.elapsed() < 3000, "a stranger's JSON must not keep us busy");
  }

  void bracketsInTextAreNoNesting() {
    const std::string message = std::string(100, '[') + "\\\"" + std::string(100, '{');
    QCOMPARE(parseErrorJson(errorJson({Code::Internal, message}))->message, message);
  }

  void endMessages() {
    QVERIFY(parseEnd("{}").ok());
    QVERIFY(!parseEnd("{}")->has_value());
    QVERIFY(!parseEnd(R"({"metadata":{"x":["y"]}})")->has_value());
    const auto failed = parseEnd(R"({"error":{"code":"unavailable","message":"later"},"metadata":{}})");
    QVERIFY(failed.ok() && failed->has_value());
    QCOMPARE((*failed)->code, Code::Unavailable);
    for (const char* bad : {"", "[]", "null", "{", R"({"error":5})", R"({"error":{}})", R"({"error":null})",
                            R"({"metadata":[]})", R"({"error":{"code":"x"}})"})
      QVERIFY2(!parseEnd(bad).ok(), bad);
  }

  void endEnvelopeComesBack() {
    EnvelopeReader reader(1000);
    reader.feed(endEnvelope(RpcError{Code::DataLoss, "gone"}));
    const auto end = reader.next();
    QVERIFY(end.ok() && end->has_value());
    QCOMPARE((*end)->flags, flagEnd);
    QCOMPARE((*parseEnd((*end)->message))->message, std::string("gone"));
    QCOMPARE(endEnvelope(), std::string("\2\0\0\0\2{}", 7));
  }

  void envelopesCutInAnyPieces() {
    std::vector<std::string> messages;
    std::string stream;
    for (const std::size_t size : {0, 1, 5, 255, 256, 70'000}) {
      messages.emplace_back(size, 'm');
      stream += envelope(messages.back(), flagCompressed);
    }
    for (const std::size_t piece : {std::size_t{1}, std::size_t{3}, std::size_t{7}, std::size_t{4096}, stream.size()}) {
      EnvelopeReader reader(70'000);
      std::vector<std::string> got;
      for (std::size_t at = 0; at < stream.size(); at += piece) {
        reader.feed(std::string_view(stream).substr(at, piece));
        for (auto next = reader.next(); next.ok() && next->has_value(); next = reader.next()) {
          QCOMPARE((*next)->flags, flagCompressed);
          got.push_back((*next)->message);
        }
      }
      QCOMPARE(got, messages);
      QVERIFY(!reader.pending());
    }
  }

  void truncatedStreamIsPending() {
    const std::string whole = envelope("hello");
    for (std::size_t size = 0; size < whole.size(); ++size) {
      EnvelopeReader reader(100);
      reader.feed(std::string_view(whole).substr(0, size));
      const auto next = reader.next();
      QVERIFY(next.ok() && !next->has_value());
      QCOMPARE(reader.pending(), size > 0);
    }
  }

  // Refused by what it declares, before its bytes are awaited.
  void tooLongIsRefusedAtOnce() {
    EnvelopeReader reader(100);
    reader.feed(std::string("\0\0\0\0\x65", 5));
    QCOMPARE(reader.next().error().problem, Problem::TooLarge);
    EnvelopeReader huge(100);
    huge.feed(std::string("\0\xFF\xFF\xFF\xFF", 5));
    QCOMPARE(huge.next().error().problem, Problem::TooLarge);
  }

  // A million small messages fed at once take time in proportion to their number.
  void manySmallMessagesAreLinear() {
    constexpr int count = 1'000'000;
    std::string stream;
    for (int i = 0; i < count; ++i) stream += std::string("\0\0\0\0\1x", 6);
    EnvelopeReader reader(10);
    reader.feed(stream);
    QElapsedTimer timer;
    timer.start();
    int got = 0;
    for (auto next = reader.next(); next.ok() && next->has_value(); next = reader.next()) ++got;
    QCOMPARE(got, count);
    QVERIFY2(timer.elapsed() < 20'000, "quadratic work would take minutes");
  }

  void timeouts() {
    QCOMPARE(*parseTimeout("0"), std::uint64_t{0});
    QCOMPARE(*parseTimeout("5000"), std::uint64_t{5000});
    QCOMPARE(*parseTimeout("9999999999"), std::uint64_t{9'999'999'999});
    for (const char* bad : {"", "-1", "+1", " 1", "1 ", "1s", "1.5", "12345678901", "0x10"})
      QVERIFY2(!parseTimeout(bad).ok(), bad);
  }
};

QTEST_APPLESS_MAIN(ConnectTest)
#include "connect_test.moc"
