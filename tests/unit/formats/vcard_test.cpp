// People as vCards: out as RFC 6350 has it, in as other programs write them, and nothing falls over what is hostile.
#include "app/formats/vcard.h"

#include <google/protobuf/util/message_differencer.h>

#include <QTest>
#include <random>

#include "app/records/kinds.h"

using namespace collega;

namespace {

v1::Person emre() {
  v1::Person person;
  person.set_name("Emre Yıldız; „the, chief”");
  person.set_town("Kocaeli");
  person.set_country("TR");
  person.set_organisation("Büyükşehir Belediyesi, İtfaiye; 2");
  person.set_profession("fire officer");
  person.set_part(v1::PART_BROKER);
  for (const auto* const theme : {"fire safety", "hazardous, very", "back\\slash"}) person.add_themes(theme);
  for (const auto* const tag : {"tr", "en", "ar"}) person.add_languages(tag);
  person.add_offers(
      "drills with the factories next door, every month, with everybody who works there and the neighbours");
  person.add_seeks("tunnels\nand bridges");
  person.add_broker_roles(v1::BROKER_ROLE_INTERPRETER);
  person.add_broker_roles(v1::BROKER_ROLE_MEDIATOR);
  person.add_networks("Emirdağlılar; Haarlem, 1");
  person.set_paused(true);
  person.set_paused_until("2026-12-24");
  person.set_mail("emre@example.org");
  person.set_phone("+90 262 555 01 01");
  person.set_availability("salı günleri");
  person.set_may_be_named(true);
  return person;
}

std::vector<formats::Card> cardsOf(const std::string& text) {
  auto cards = formats::parseCards(text);
  return cards ? *std::move(cards) : std::vector<formats::Card>();
}

QByteArray wrongIn(const std::string& text) {
  const auto cards = cardsOf(text);
  if (cards.empty()) return "no card";
  const auto person = formats::personOf(cards.front());
  return person ? QByteArray() : QByteArray::fromStdString(person.error().detail);
}

std::string card(const std::string& lines) { return "BEGIN:VCARD\r\nVERSION:4.0\r\n" + lines + "END:VCARD\r\n"; }

}  // namespace

class VcardTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aProfileComesBackEqual();
  void whatIsWrittenIsACard();
  void readsVersion3();
  void theBestOfSeveral();
  void countriesByCodeOrName_data();
  void countriesByCodeOrName();
  void whatIsWrongIsSaidByCard();
  void organisationsAreNoPeople();
  void nothingFallsOverRandomBytes();
};

void VcardTest::aProfileComesBackEqual() {
  const auto person = emre();
  const auto cards = cardsOf(formats::vcardOf(person, randomId(), 1'790'000'000'000));
  QCOMPARE(cards.size(), std::size_t(1));
  const auto read = formats::personOf(cards.front());
  QVERIFY(read.ok());
  QVERIFY2(google::protobuf::util::MessageDifferencer::Equals(person, *read), read->DebugString().c_str());
}

void VcardTest::whatIsWrittenIsACard() {
  const auto id = *Id::fromHex("00112233445566778899aabbccddeeff");
  const auto text = QByteArray::fromStdString(formats::vcardOf(emre(), id, 1'790'000'000'000));
  QVERIFY(text.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));  // the version comes first (RFC 6350, 6.7.9)
  QVERIFY(text.endsWith("END:VCARD\r\n"));
  QVERIFY(text.contains("\r\nUID:urn:uuid:00112233-4455-6677-8899-aabbccddeeff\r\n"));
  QVERIFY(text.contains("\r\nREV:20260921T141320Z\r\n"));
  QVERIFY(text.contains("\r\nADR;TYPE=work;CC=TR:;;;Kocaeli;;;Turkey\r\n"));
  QVERIFY(text.contains("\r\nLANG:tr\r\n"));
  QVERIFY(text.contains("CATEGORIES:hazardous\\, very\r\n"));
  auto lines = text.split('\n');
  lines.removeLast();
  for (const auto& line : lines) {
    QVERIFY2(line.endsWith('\r') && line.size() <= 76, line);
    QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line);  // no character is torn apart
  }
}

void VcardTest::readsVersion3() {
  const auto cards = cardsOf(
      "\xEF\xBB\xBF"
      "begin:vcard\nversion:3.0\nN:Kaya;Fatma;;Dr.;\nitem1.ORG:Belediye;Temizlik\nTITLE:waste \n manager\n"
      "EMAIL;TYPE=INTERNET,HOME:home@example.org\nEMAIL;type=WORK;type=pref:fatma@example.org\n"
      "TEL;WORK:tel:+90 262\nADR;TYPE=WORK:;;Sokak 1;Kocaeli;;41000;Türkiye\n"
      "PHOTO;ENCODING=b:AAAA\nNOTE:so\\nwhat\nend:vcard\n");
  QCOMPARE(cards.size(), std::size_t(1));
  QCOMPARE(cards.front().line, std::size_t(1));
  const auto person = formats::personOf(cards.front());
  QVERIFY(person.ok());
  QCOMPARE(person->name(), std::string("Fatma Kaya"));
  QCOMPARE(person->organisation(), std::string("Belediye"));
  QCOMPARE(person->profession(), std::string("waste manager"));
  QCOMPARE(person->mail(), std::string("fatma@example.org"));
  QCOMPARE(person->phone(), std::string("+90 262"));
  QCOMPARE(person->town(), std::string("Kocaeli"));
  QCOMPARE(person->country(), std::string("TR"));
}

void VcardTest::theBestOfSeveral() {
  const auto cards =
      cardsOf(card("FN:\r\nFN:A\r\nEMAIL;PREF=2:b@example.org\r\nEMAIL;PREF=1:mailto:a@example.org\r\n"
                   "LANG;PREF=1:nl-NL\r\nLANG:nl\r\nROLE:teacher\r\nCATEGORIES:one,two\\, three\r\n"));
  const auto person = formats::personOf(cards.front());
  QVERIFY(person.ok());
  QCOMPARE(person->name(), std::string("A"));
  QCOMPARE(person->mail(), std::string("a@example.org"));
  QCOMPARE(person->languages_size(), 1);
  QCOMPARE(person->profession(), std::string("teacher"));
  QCOMPARE(person->themes(1), std::string("two, three"));
}

void VcardTest::countriesByCodeOrName_data() {
  QTest::addColumn<QByteArray>("address");
  QTest::addColumn<QByteArray>("country");
  QTest::newRow("code") << QByteArray("ADR;CC=ma:;;;Berkane;;;") << QByteArray("MA");
  QTest::newRow("a code for a name") << QByteArray("ADR:;;;Zeist;;;nl") << QByteArray("NL");
  QTest::newRow("English") << QByteArray("ADR:;;;Zeist;;;Netherlands") << QByteArray("NL");
  QTest::newRow("its own language") << QByteArray("ADR:;;;Zeist;;;nederland") << QByteArray("NL");
  QTest::newRow("Arabic") << QByteArray("ADR:;;;Berkane;;;المغرب") << QByteArray("MA");
  QTest::newRow("none") << QByteArray("ADR:;;;Oz;;;Emerald") << QByteArray();
}

void VcardTest::countriesByCodeOrName() {
  QFETCH(QByteArray, address);
  QFETCH(QByteArray, country);
  const auto cards = cardsOf(card("FN:A\r\n" + address.toStdString() + "\r\n"));
  const auto person = formats::personOf(cards.front());
  QVERIFY(person.ok());
  QCOMPARE(QByteArray::fromStdString(person->country()), country);
}

void VcardTest::whatIsWrongIsSaidByCard() {
  QVERIFY(wrongIn("BEGIN:VCARD\nFN:A\n").contains("not closed"));
  QVERIFY(wrongIn("BEGIN:VCARD\nVERSION:2.1\nFN:A\nEND:VCARD\n").contains("2.1"));
  QVERIFY(wrongIn(card("FN:A\r\nnot a property\r\n")).contains("line 4"));
  QVERIFY(wrongIn("name,town\nA,B\n").contains("not part of a vCard"));
  QVERIFY(wrongIn(card("FN:\xff\r\n")).contains("FN"));
  QVERIFY(wrongIn(card("FN:A\r\nX-COLLEGA-PART:wizard\r\n")).contains("part"));
  QVERIFY(wrongIn(card("FN:A\r\nX-COLLEGA-NEW-FIELD:from a newer version\r\n")).isEmpty());
  // One that is not closed does not swallow the next.
  const auto cards = cardsOf("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n");
  QCOMPARE(cards.size(), std::size_t(2));
  QVERIFY(cards[0].wrong && !cards[1].wrong);
  QCOMPARE(cards[1].line, std::size_t(3));
}

void VcardTest::organisationsAreNoPeople() {
  QVERIFY(!formats::isPerson(cardsOf(card("KIND:org\r\nFN:Brigade\r\n")).front()));
  QVERIFY(formats::isPerson(cardsOf(card("KIND:Individual\r\nFN:A\r\n")).front()));
}

void VcardTest::nothingFallsOverRandomBytes() {
  std::mt19937 random(7);
  const auto whole = formats::vcardOf(emre(), randomId(), 0);
  const std::string pieces = ":;,\\\"\r\n \tVN=^\x80\xff";
  for (int i = 0; i < 3000; ++i) {
    auto bent = whole;
    for (int j = 0; j < 1 + i % 8; ++j) bent[random() % bent.size()] = pieces[random() % pieces.size()];
    for (const auto& each : cardsOf(bent.substr(0, random() % (bent.size() + 1)))) {
      if (auto person = formats::personOf(each)) (void)records::validate(*person);
    }
  }
  QCOMPARE(formats::parseCards("A:" + std::string(9 << 20, 'x')).error().problem, Problem::TooLarge);
  QVERIFY(wrongIn(card(std::string())).isEmpty());  // a card that says nothing; the profile's rules refuse it
}

QTEST_APPLESS_MAIN(VcardTest)
#include "vcard_test.moc"
