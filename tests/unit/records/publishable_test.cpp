#include "app/records/publishable.h"

#include <QtTest>

#include "app/records/reading.h"
#include "tests/support/random_record.h"

using namespace collega;
using namespace collega::records;

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

bool nobody(std::string_view /*person*/) { return false; }

// Whether the elements of the set are each of a person, also where it is not said of whom.
bool isOfPeople(const FieldDescriptor& field) {
  const auto* key = field.message_type()->FindFieldByNumber(1);
  return field.options().GetExtension(v1::merge) == v1::MERGE_SET && key != nullptr &&
         key->type() == FieldDescriptor::TYPE_BYTES && key->options().GetExtension(v1::personal);
}

// Whether any field that is personal, or stays, is left; straight from the options, without the code under test.
bool hasLeft(const Message& value) {
  std::vector<const FieldDescriptor*> fields;
  value.GetReflection()->ListFields(value, &fields);
  return std::ranges::any_of(fields, [&](const FieldDescriptor* field) {
    const auto& options = field->options();
    const auto& consent = options.GetExtension(v1::named_if);
    const bool agreed =
        !consent.empty() && value.GetReflection()->GetBool(value, value.GetDescriptor()->FindFieldByName(consent));
    if (options.GetExtension(v1::stays) || (options.GetExtension(v1::personal) && !agreed)) return true;
    if (field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) return false;
    if (isOfPeople(*field)) return true;
    for (int i = 0; i < countOf(value, *field); ++i)
      if (hasLeft(messageOf(value, *field, i))) return true;
    return false;
  });
}

}  // namespace

class PublishableTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Of every kind, whatever it holds.
  void nothingPersonalIsLeft() {
    test::Random random(5);
    bool anyHadSome = false;
    for (const auto& kind : allKinds()) {
      for (int round = 0; round < 60; ++round) {
        const auto value = kind.make();
        test::fillRandomly(*value, random);
        const bool had = hasLeft(*value);
        anyHadSome |= had;
        const auto withheld = withhold(*value, nobody);
        QVERIFY2(!hasLeft(*value), kind.name.c_str());
        QCOMPARE(withheld.empty(), !had);
        QVERIFY(value->GetReflection()->GetUnknownFields(*value).empty());
        QVERIFY(withhold(*value, nobody).empty());
      }
    }
    QVERIFY(anyHadSome);
  }

  // What is neither personal nor stays is not touched.
  void theRestIsLeft() {
    v1::Lesson lesson;
    lesson.set_seen("a");
    lesson.set_rung(v1::RUNG_TOWN);
    lesson.add_themes("waste");
    lesson.add_obstacles()->set_lifted_by("the mayor");
    const auto before = lesson.SerializeAsString();
    QVERIFY(withhold(lesson, nobody).empty());
    QCOMPARE(lesson.SerializeAsString(), before);
  }

  void ofPeopleThoseWhoAgreedAreKept() {
    const std::string one(16, 'a');
    const std::string other(16, 'b');
    v1::Visit visit;
    visit.add_participants(one);
    visit.add_participants(other);
    visit.set_agreed_by("the commander");
    const auto withheld = withhold(visit, [&](std::string_view person) { return person == other; });
    QCOMPARE(visit.participants_size(), 1);
    QCOMPARE(visit.participants(0), other);
    QVERIFY(visit.agreed_by().empty());
    QCOMPARE(withheld, (std::vector<std::string>{"participants", "agreed_by"}));
  }

  void anElementGoesWithThePersonItIsOf() {
    const std::string one(16, 'a');
    const std::string other(16, 'b');
    v1::Lesson lesson;
    for (const auto& person : {one, other, std::string()}) {
      auto& check = *lesson.add_checks();
      check.set_person(person);
      check.set_note("so it was");
    }
    const auto withheld = withhold(lesson, [&](std::string_view person) { return person == other; });
    QCOMPARE(lesson.checks_size(), 1);
    QCOMPARE(lesson.checks(0).person(), other);
    QCOMPARE(lesson.checks(0).note(), std::string("so it was"));
    QCOMPARE(withheld, std::vector<std::string>{"checks"});
  }

  void consentStandsBesideTheField() {
    v1::Lesson lesson;
    for (const bool agreed : {true, false}) {
      auto& translation = *lesson.add_translations();
      translation.set_interpreter(std::string(16, 'a'));
      translation.set_name_interpreter(agreed);
    }
    QCOMPARE(withhold(lesson, nobody), std::vector<std::string>{"translations.interpreter"});
    QCOMPARE(lesson.translations(0).interpreter(), std::string(16, 'a'));
    QVERIFY(lesson.translations(1).interpreter().empty());
  }
};

QTEST_APPLESS_MAIN(PublishableTest)
#include "publishable_test.moc"
