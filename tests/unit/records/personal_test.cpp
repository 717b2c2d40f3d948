#include "app/records/personal.h"

#include <QtTest>

#include "collega/v1/records.pb.h"

using namespace collega;

class PersonalTest : public QObject {
  Q_OBJECT

 private:
  const Id sanne_ = randomId();
  const Id emre_ = randomId();
  const records::Someone someone_{sanne_, {"Sanne de Vries", "sanne@amsterdam.example"}};

 private Q_SLOTS:
  void oneOfSeveralParticipantsIsErased() {
    v1::Visit visit;
    visit.set_title("Sanne de Vries visits the brigade");
    for (const auto& id : {emre_, sanne_, emre_}) visit.add_participants(id.bytes());
    visit.set_agreed_by("commander SANNE DE VRIES");
    QVERIFY(records::isAbout(visit, someone_));
    records::removeAbout(visit, someone_);
    QCOMPARE(visit.participants_size(), 2);
    QCOMPARE(visit.participants(0), emre_.bytes());
    QCOMPARE(visit.agreed_by(), std::string());
    // What is not personal by the schema stays as it was written.
    QCOMPARE(visit.title(), std::string("Sanne de Vries visits the brigade"));
    QVERIFY(!records::isAbout(visit, someone_));
  }

  void anAnswerGoesAsAWhole() {
    v1::FollowUp followUp;
    auto* const hers = followUp.add_answers();
    hers->set_person(sanne_.bytes());
    hers->set_text("tried it in Osdorp");
    auto* const his = followUp.add_answers();
    his->set_person(emre_.bytes());
    his->set_text("not yet");
    records::removeAbout(followUp, someone_);
    QCOMPARE(followUp.answers_size(), 1);
    QCOMPARE(followUp.answers(0).text(), std::string("not yet"));
  }

  void aTranslationStaysWithoutItsInterpreter() {
    v1::Lesson lesson;
    auto* const translation = lesson.add_translations();
    translation->set_language("tr");
    translation->set_seen("kapı");
    translation->set_interpreter(sanne_.bytes());
    lesson.set_author(emre_.bytes());
    records::removeAbout(lesson, someone_);
    QCOMPARE(lesson.translations_size(), 1);
    QCOMPARE(lesson.translations(0).seen(), std::string("kapı"));
    QCOMPARE(lesson.translations(0).interpreter(), std::string());
    QCOMPARE(lesson.author(), emre_.bytes());
  }

  void whatIsAboutOthersIsLeftOut() {
    v1::Contact contact;
    contact.set_on("2026-11-02");
    contact.add_people(emre_.bytes());
    contact.add_people(sanne_.bytes());
    records::removeAboutOthers(contact, someone_);
    QCOMPARE(contact.people_size(), 1);
    QCOMPARE(contact.people(0), sanne_.bytes());
    QCOMPARE(contact.on(), std::string("2026-11-02"));
  }

  void aNameWithinAnotherWordIsNobody() {
    v1::Visit visit;
    visit.set_agreed_by("Sannette de Vriesema");
    QVERIFY(!records::isAbout(visit, someone_));
  }
};

QTEST_APPLESS_MAIN(PersonalTest)
#include "personal_test.moc"
