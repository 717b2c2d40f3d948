// The code for a second device: what it says, what it seals, and what does not open.
#include <QtTest>

#include "ledger/device_link.h"
#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::ledger;

class DeviceLinkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aCodeIsReadAsItIsWritten() {
    const auto read = DeviceLink::parse(" " + link_.text() + "\n");
    QVERIFY(read.ok());
    QCOMPARE(read->server, link_.server);
    QVERIFY(read->secret.equals(link_.secret.view()));
    QCOMPARE(read->place(), link_.place());
    QVERIFY(DeviceLink::random(link_.server).place() != link_.place());
  }

  void aCodeThatIsCutOffOrChangedIsNone() {
    const auto text = link_.text();
    for (std::size_t size = 0; size < text.size(); ++size)
      QCOMPARE(DeviceLink::parse(text.substr(0, size)).error().problem, Problem::LinkMalformed);
    QCOMPARE(DeviceLink::parse(text + "A").error().problem, Problem::LinkMalformed);
    QCOMPARE(DeviceLink::parse("ftp" + text.substr(5)).error().problem, Problem::LinkMalformed);
  }

  void whatIsAskedAndAnsweredReachesTheOther() {
    const auto device = DeviceKeys::random();
    const auto ask = openAsk(link_, sealAsk(link_, device, "laptop"));
    QVERIFY(ask.ok());
    QCOMPARE(ask->name(), std::string("laptop"));
    QCOMPARE(ask->device().device_id(), device.id.bytes());

    const auto answer = openAnswer(link_, device, sealAnswer(link_, ask->device(), answerFor(ask->device())));
    QVERIFY2(answer.ok(), answer.ok() ? "" : answer.error().detail.c_str());
    QCOMPARE(answer->account_init(), owner_.account.bytes);
    QCOMPARE(answer->person(), std::string("who"));
  }

  void nobodyElseReadsTheAnswer() {
    const auto device = DeviceKeys::random();
    const auto sealed = sealAnswer(link_, publicSide(device), answerFor(publicSide(device)));
    QCOMPARE(openAnswer(link_, DeviceKeys::random(), sealed).error().problem, Problem::Unverified);
    QCOMPARE(openAnswer(DeviceLink::random(link_.server), device, sealed).error().problem, Problem::Unverified);
    for (std::size_t size = 0; size < sealed.size(); size += 7)
      QCOMPARE(openAnswer(link_, device, sealed.substr(0, size)).error().problem, Problem::Unverified);
  }

  void anAnswerForAnotherDeviceIsNotTaken() {
    const auto device = DeviceKeys::random();
    const auto other = publicSide(DeviceKeys::random());
    const auto sealed = sealAnswer(link_, publicSide(device), answerFor(other));
    QCOMPARE(openAnswer(link_, device, sealed).error().problem, Problem::Unverified);
  }

  void aVoucherThatDoesNotLeadHomeIsNotTaken() {
    const auto device = DeviceKeys::random();
    auto answer = answerFor(publicSide(device));
    answer.mutable_devices()->RemoveLast();
    QCOMPARE(openAnswer(link_, device, sealAnswer(link_, publicSide(device), answer)).error().problem,
             Problem::Unverified);
  }

  void theNumberTellsDevicesApart() {
    const auto one = publicSide(DeviceKeys::random());
    const auto other = publicSide(DeviceKeys::random());
    QCOMPARE(linkNumber(link_, one), linkNumber(link_, one));
    QVERIFY(linkNumber(link_, one) != linkNumber(link_, other));
    QVERIFY(linkNumber(link_, one) != linkNumber(DeviceLink::random(link_.server), one));
  }

 private:
  v1::LinkAnswer answerFor(const v1::Device& asked) const {
    v1::LinkAnswer answer;
    answer.set_account_init(owner_.account.bytes);
    *answer.add_devices() = vouchFor(asked, owner_.account, owner_.device);
    *answer.add_devices() = owner_.vouched;
    answer.set_person("who");
    return answer;
  }

  // Before the members, which take keys.
  struct Started {
    Started() { crypto::start(); }
  } started_;
  DeviceLink link_ = DeviceLink::random("https://collega.example:8460");
  test::Someone owner_ = test::Someone::random();
};

QTEST_APPLESS_MAIN(DeviceLinkTest)
#include "device_link_test.moc"
