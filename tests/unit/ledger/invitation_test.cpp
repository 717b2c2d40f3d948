// Links and requests to join: whole and unchanged, or refused.
#include <QtTest>

#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::ledger;
using collega::test::Someone;

namespace {

InviteLink someLink(const std::string& server = "https://collega.example:8443") {
  return {server, crypto::randomSecret(16), randomId(), randomId(), randomId()};
}

bool same(const InviteLink& one, const InviteLink& other) {
  return one.server == other.server && one.secret.equals(other.secret.view()) && one.space == other.space &&
         one.inviter == other.inviter && one.head == other.head;
}

}  // namespace

class InvitationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { crypto::start(); }

  void linkComesBack() {
    for (const char* server : {"https://collega.example", "http://127.0.0.1:8460", "https://[2001:db8::1]:8443",
                               "http://[::1]", "https://a-b.c.example:1"}) {
      const InviteLink link = someLink(server);
      const auto parsed = InviteLink::parse(link.text());
      QVERIFY2(parsed.ok(), server);
      QVERIFY(same(*parsed, link));
      QVERIFY(same(*InviteLink::parse("\n " + link.text() + " \r\n"), link));
      QVERIFY(same(link.clone(), link));
    }
  }

  void linkHasItsForm() {
    const QRegularExpression form("^https://collega\\.example:8443/j#1\\.[A-Za-z0-9_-]{86}$");
    QVERIFY(form.match(QString::fromStdString(someLink().text())).hasMatch());
  }

  void cutOffLinkIsRefused() {
    const std::string text = someLink().text();
    for (std::size_t size = 0; size < text.size(); ++size) {
      const auto parsed = InviteLink::parse(text.substr(0, size));
      QVERIFY2(!parsed.ok(), text.substr(0, size).c_str());
      QCOMPARE(parsed.error().problem, Problem::LinkMalformed);
      if (size > 0) QVERIFY(!InviteLink::parse(text.substr(size)).ok());
    }
  }

  // A changed character may make another whole link, never the same one.
  void changedLinkIsAnother() {
    const InviteLink link = someLink();
    const std::string text = link.text();
    for (std::size_t i = text.find('#'); i < text.size(); ++i) {
      for (int c = 0; c < 256; ++c) {
        std::string changed = text;
        changed[i] = static_cast<char>(c);
        if (changed == text) continue;
        const auto parsed = InviteLink::parse(changed);
        if (parsed.ok()) QVERIFY2(!same(*parsed, link), changed.c_str());
      }
    }
  }

  void otherTextIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    const std::string fragment = someLink().text().substr(std::string("https://collega.example:8443").size());
    const auto row = [](const std::string& text) {
      QTest::newRow(text.substr(0, 60).c_str()) << QByteArray::fromStdString(text);
    };
    row("");
    row("hello");
    row("/j#1.");
    for (const char* server : {"",
                               "ftp://h",
                               "https://",
                               "https:///",
                               "https://h/",
                               "https://h/x",
                               "https://h:0",
                               "https://h:65536",
                               "https://h:",
                               "https://h:80:80",
                               "https://user@h",
                               "https://h?x",
                               "https://h h",
                               "https://[::1",
                               "https://::1]",
                               "https://[]",
                               "HTTPS://h",
                               "https://https://h",
                               "javascript://h",
                               "https://\xC3\xA9",
                               "https://[::1]x:80"})
      row(server + fragment);
    row("https://h" + fragment + "=");
    row("https://h" + fragment + "A");
    row("https://h" + fragment + "AAAA");
    row("https://h" + fragment + "/j#1.");
    row("https://h/j#2." + fragment.substr(5));
    row("https://h/J#1." + fragment.substr(5));
    row("https://" + std::string(100'000, 'h') + fragment);
    row(std::string("https://h\0", 10) + fragment);
  }
  void otherTextIsRefused() {
    QFETCH(QByteArray, text);
    const auto parsed = InviteLink::parse(text.toStdString());
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().problem, Problem::LinkMalformed);
  }

  void requestIsChecked() {
    const Someone joiner = Someone::random();
    const InviteLink link = someLink();
    const auto request = test::joinRequest(link, joiner);
    const auto checked = checkJoinRequest(request, link.space);
    QVERIFY(checked.ok());
    QCOMPARE(checked->account.id, joiner.id());
    QCOMPARE(checked->petition.invite_pk(), inviteKeys(link.secret).publicKey);
    QVERIFY(!checkJoinRequest(request, randomId()).ok());
  }

  void changedRequestIsRefused() {
    const InviteLink link = someLink();
    const auto request = test::joinRequest(link, Someone::random());
    for (std::size_t i = 0; i < request.petition().size(); ++i) {
      auto changed = request;
      changed.mutable_petition()->at(i) ^= 1;
      QVERIFY(!checkJoinRequest(changed, link.space).ok());
    }
    auto swapped = request;
    swapped.set_invite_signature(request.device_signature());
    QVERIFY(!checkJoinRequest(swapped, link.space).ok());
    swapped = request;
    swapped.set_device_signature(request.invite_signature());
    QVERIFY(!checkJoinRequest(swapped, link.space).ok());
    swapped = request;
    swapped.set_petition(std::string(100'000, 'x'));
    QCOMPARE(checkJoinRequest(swapped, link.space).error().problem, Problem::TooLarge);
  }

  // Somebody asks in another's name: the account is right, the device is theirs.
  void nobodyAsksForAnother() {
    const Someone victim = Someone::random();
    const Someone thief = Someone::random();
    const InviteLink link = someLink();
    const auto request =
        makeJoinRequest(link, victim.account, {&thief.vouched, 1}, thief.device, {"", ""}, test::testNowMs);
    QVERIFY(!checkJoinRequest(request, link.space).ok());
    const auto withTheirDevice =
        makeJoinRequest(link, victim.account, {&victim.vouched, 1}, thief.device, {"", ""}, test::testNowMs);
    QVERIFY(!checkJoinRequest(withTheirDevice, link.space).ok());
  }

  void introductionIsForTheInvited() {
    const InviteLink link = someLink();
    const Someone joiner = Someone::random();
    const auto petition = checkJoinRequest(test::joinRequest(link, joiner), link.space)->petition;
    const auto introduction = openIntroduction(petition, link.secret);
    QVERIFY(introduction.ok());
    QCOMPARE(introduction->name, std::string("Somebody"));
    QCOMPARE(introduction->town, std::string("Kocaeli"));
    QVERIFY(!openIntroduction(petition, crypto::randomSecret(16)).ok());
    // It cannot be taken over into another's request.
    auto stolen = petition;
    stolen.set_account_init(Someone::random().account.bytes);
    QVERIFY(!openIntroduction(stolen, link.secret).ok());
    stolen = petition;
    stolen.clear_sealed_introduction();
    QVERIFY(!openIntroduction(stolen, link.secret).ok());
  }
};

QTEST_APPLESS_MAIN(InvitationTest)
#include "invitation_test.moc"
