// The recovery code: whatever a person mistypes is found before it is believed.
#include <QtTest>

#include <array>
#include <utility>

#include "ledger/identity.h"

using namespace collega;
using ledger::RecoveryCode;

namespace {

std::string textOf(const RecoveryCode& code) { return std::string(code.text().view()); }

bool same(const RecoveryCode& one, const RecoveryCode& other) { return one.text().equals(other.text().view()); }

bool accepted(const std::string& text) { return RecoveryCode::parse(text).ok(); }

// Replaces each ASCII digit by the one of the script whose zero is given in UTF-8.
std::string inScript(const std::string& text, char lead, unsigned char zero) {
  std::string result;
  for (const char c : text) {
    if (c < '0' || c > '9') {
      result += c;
      continue;
    }
    result += lead;
    result += static_cast<char>(zero + (c - '0'));
  }
  return result;
}

// All ways to mistype one digit, or swap two neighbours, inside the group that begins at `begin`.
template <class Visit>
void forEachTypo(const std::string& text, std::size_t begin, Visit visit) {
  for (std::size_t i = begin; i < begin + 5; ++i) {
    for (char digit = '0'; digit <= '9'; ++digit) {
      std::string wrong = text;
      wrong[i] = digit;
      if (wrong != text) visit(wrong);
    }
    std::string swapped = text;
    if (i + 1 < begin + 5) std::swap(swapped[i], swapped[i + 1]);
    if (swapped != text) visit(swapped);
  }
}

}  // namespace

class RecoveryCodeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { crypto::start(); }

  void hasNineGroupsOfFiveDigits() {
    const QRegularExpression form("^[0-9]{5}( [0-9]{5}){8}$");
    for (int i = 0; i < 200; ++i)
      QVERIFY(form.match(QString::fromStdString(textOf(RecoveryCode::random()))).hasMatch());
  }

  void comesBackFromItsText() {
    for (int i = 0; i < 500; ++i) {
      const RecoveryCode code = RecoveryCode::random();
      const auto parsed = RecoveryCode::parse(textOf(code));
      QVERIFY(parsed.ok());
      QVERIFY(same(*parsed, code));
      QCOMPARE(parsed->signKeys().publicKey, code.signKeys().publicKey);
      QCOMPARE(parsed->boxKeys().publicKey, code.boxKeys().publicKey);
    }
  }

  void isReadAsPeopleWriteIt() {
    const RecoveryCode code = RecoveryCode::random();
    const std::string text = textOf(code);
    std::string joined = text;
    std::erase(joined, ' ');
    std::string dashed = text;
    std::replace(dashed.begin(), dashed.end(), ' ', '-');
    for (const auto& written :
         {joined, dashed, "  " + text + "\n", inScript(text, '\xD9', 0xA0), inScript(text, '\xDB', 0xB0)}) {
      const auto parsed = RecoveryCode::parse(written);
      QVERIFY2(parsed.ok(), written.c_str());
      QVERIFY(same(*parsed, code));
    }
  }

  // Every wrong digit and every swap in a group is found, and the group is named most times.
  void findsEveryTypo() {
    int typos = 0;
    int named = 0;
    for (int i = 0; i < 300; ++i) {
      const std::string text = textOf(RecoveryCode::random());
      for (std::size_t group = 0; group < 9; ++group) {
        forEachTypo(text, group * 6, [&](const std::string& wrong) {
          const auto parsed = RecoveryCode::parse(wrong);
          QVERIFY2(!parsed.ok(), (text + " / " + wrong).c_str());
          QCOMPARE(parsed.error().problem, Problem::CodeMalformed);
          ++typos;
          named += parsed.error().detail.starts_with("group " + std::to_string(group + 1) + " ") ? 1 : 0;
        });
      }
    }
    QVERIFY2(named > typos * 3 / 4, std::to_string(100.0 * named / typos).c_str());
  }

  // The reason why it is found, for all groups there are and not only for those met above: a typo that leaves the
  // check bits right changes the group's value by something that eleven does not divide.
  void noGroupHidesATypo() {
    const auto data = [](const std::string& group) { return std::stoul(group) / 4; };
    const auto checkFits = [&](const std::string& group) { return std::stoul(group) % 4 == data(group) % 11 % 4; };
    for (unsigned value = 0; value < 25000; ++value) {
      const std::string group = QString("%1").arg(value * 4 + value % 11 % 4, 5, 10, QChar('0')).toStdString();
      forEachTypo(group, 0, [&](const std::string& wrong) {
        if (checkFits(wrong)) QVERIFY2((data(wrong) + 11 * 25000 - value) % 11 != 0, (group + " " + wrong).c_str());
      });
    }
  }

  void namesTheGroupThatIsNoGroup() {
    const std::string text = textOf(RecoveryCode::random());
    std::string letter = text;
    letter[13] = 'x';
    QVERIFY(RecoveryCode::parse(letter).error().detail.starts_with("group 3 "));
    std::string shorter = text;
    shorter.erase(20, 1);
    QVERIFY(RecoveryCode::parse(shorter).error().detail.starts_with("group 4 "));
  }

  void refusesWhatIsNoCode() {
    const std::string text = textOf(RecoveryCode::random());
    for (const auto& other : {std::string(), std::string(" "), std::string("12345"), text + " 12345", text + "1",
                              std::string(45, '9'), std::string(10'000, '1'), std::string(10'000, ' '),
                              text.substr(0, text.size() - 1), std::string("\xD9"), text + "\xDB"})
      QVERIFY2(!accepted(other), other.substr(0, 80).c_str());
  }

  void eachCodeIsAnotherPerson() {
    const auto one = ledger::Account::of(RecoveryCode::random());
    const auto other = ledger::Account::of(RecoveryCode::random());
    QVERIFY(one.id != other.id);
    QVERIFY(one.init.recovery_sign_pk() != one.init.recovery_box_pk());
  }
};

QTEST_APPLESS_MAIN(RecoveryCodeTest)
#include "recovery_code_test.moc"
