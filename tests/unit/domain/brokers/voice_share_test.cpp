#include "app/domain/brokers/voice_share.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

constexpr std::uint8_t bram = 1;
constexpr std::uint8_t kemal = 2;
constexpr std::uint8_t yasemin = 3;
const std::vector<Id> brokers{id(yasemin)};

v1::Message says(std::uint8_t who, const std::string& text, std::uint8_t about = 0) {
  v1::Message message;
  message.set_author(id(who).bytes());
  message.set_text(text);
  if (about != 0) message.set_about(id(about).bytes());
  return message;
}

std::string words(int count) { return QString("word ").repeated(count).toStdString(); }

}  // namespace

class VoiceShareTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wordsAndMessagesAreCounted() {
    const auto share =
        voiceShareOf(std::vector{says(bram, "Goed, tot morgen!"), says(yasemin, "Peki, yarın görüşürüz."),
                                 says(bram, "Ja"), says(kemal, "حسنا إلى الغد")},
                     brokers);
    const std::vector<Voice> expected{{id(bram), false, 2, 4}, {id(kemal), false, 1, 3}, {id(yasemin), true, 1, 3}};
    QCOMPARE(share.voices, expected);
    QCOMPARE(share.messages, 4);
    QCOMPARE(share.words, 10);
    QCOMPARE(share.brokerMessages, 1);
    QCOMPARE(share.brokerWords, 3);
    QCOMPARE(brokerPercent(share), 30);
    QVERIFY(!isLoud(share));
  }

  void aboveAThirdIsLoud_data() {
    QTest::addColumn<int>("ofBroker");
    QTest::addColumn<int>("ofOthers");
    QTest::addColumn<bool>("loud");
    QTest::newRow("silent") << 0 << 30 << false;
    QTest::newRow("a third") << 10 << 20 << false;
    QTest::newRow("more") << 11 << 20 << true;
    QTest::newRow("alone") << 30 << 0 << true;
  }
  void aboveAThirdIsLoud() {
    QFETCH(int, ofBroker);
    QFETCH(int, ofOthers);
    const auto share = voiceShareOf(
        std::vector{says(yasemin, words(ofBroker)), says(bram, words(ofOthers)), says(kemal, "")}, brokers);
    QTEST(isLoud(share), "loud");
  }

  void aFewLinesSayNothing() {
    QVERIFY(!isLoud(voiceShareOf(std::vector{says(yasemin, words(5)), says(bram, words(5))}, brokers)));
    QCOMPARE(brokerPercent(voiceShareOf({}, brokers)), 0);
  }

  void conversationsStandApart() {
    const auto all = conversationsOf(
        std::vector{says(bram, "one two"), says(yasemin, "three", 9), says(kemal, "four"), says(bram, "five", 9)},
        brokers);
    QCOMPARE(all.size(), 2U);
    QVERIFY(all[0].about.isNull());
    QCOMPARE(all[0].share.brokerWords, 0);
    QCOMPARE(all[1].about, id(9));
    QCOMPARE(brokerPercent(all[1].share), 50);
  }
};

QTEST_APPLESS_MAIN(VoiceShareTest)
#include "voice_share_test.moc"
