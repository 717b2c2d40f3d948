#include "app/records/kinds.h"

#include <QtTest>
#include <algorithm>
#include <set>

#include "app/records/reading.h"
#include "tests/support/random_record.h"

using namespace collega;
using namespace collega::records;

class KindsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyMemberOfRecordIsAKind() {
    QCOMPARE(allKinds().size(), static_cast<std::size_t>(v1::Record::descriptor()->field_count()));
    std::set<std::uint32_t> numbers;
    for (const auto& kind : allKinds()) {
      QVERIFY(numbers.insert(kind.number).second);
      QCOMPARE(kindOf(kind.number), &kind);
      QCOMPARE(kindOf(kind.name), &kind);
      QCOMPARE(&kindOf(*kind.make()), &kind);
      QVERIFY(std::ranges::is_sorted(kind.fields, {}, &Field::number));
    }
    QCOMPARE(kindOf("nothing"), nullptr);
    QCOMPARE(kindOf(999U), nullptr);
  }

  void readsTheOptionsOfFields() {
    const auto& person = kindOf<v1::Person>();
    QCOMPARE(person.name, std::string("person"));
    QVERIFY(person.field("name")->required && person.field("name")->personal && person.field("name")->searchable);
    QVERIFY(person.field("themes")->set && !person.field("name")->set);
    QCOMPARE(person.field("country")->format, v1::FORMAT_COUNTRY);
    QCOMPARE(person.field(2U)->name, std::string("town"));
    QVERIFY(!person.field("nothing"));
    QVERIFY(!kindOf<v1::Partnership>().field("towns")->set);
    QCOMPARE(kindOf<v1::FollowUp>().name, std::string("follow_up"));
  }

  void gathersSearchableTextOfNestedMessagesToo() {
    v1::Lesson lesson;
    lesson.set_seen("bins");
    lesson.set_rung_evidence("not searched");
    auto& translation = *lesson.add_translations();
    translation.set_language("tr");
    translation.set_seen("konteyner");
    QCOMPARE(searchableText(lesson), std::string("bins konteyner"));

    v1::Briefing briefing;
    briefing.set_town("Meppel");
    briefing.add_crosswalk()->set_task("permits");
    QCOMPARE(searchableText(briefing), std::string("Meppel permits"));

    v1::FollowUp followUp;
    followUp.set_question("What became of it?");
    followUp.add_answers()->set_text("tried");
    QCOMPARE(searchableText(followUp), std::string("What became of it? tried"));
  }

  // Of every kind, whatever it holds: what the schema calls searchable is found.
  void everySearchableTextIsGathered() {
    test::Random random(3);
    std::size_t gathered = 0;
    for (const auto& kind : allKinds()) {
      for (int round = 0; round < 40; ++round) {
        const auto value = kind.make();
        test::fillRandomly(*value, random);
        const auto text = searchableText(*value);
        for (const auto& marked : markedTexts(*value)) {
          QVERIFY2(text.find(marked) != std::string::npos, kind.name.c_str());
          ++gathered;
        }
      }
    }
    QVERIFY(gathered > 1000);
  }

 private:
  // Straight from the options, at any depth.
  static std::vector<std::string> markedTexts(const google::protobuf::Message& value) {
    std::vector<std::string> texts;
    std::vector<const google::protobuf::FieldDescriptor*> fields;
    value.GetReflection()->ListFields(value, &fields);
    for (const auto* field : fields) {
      for (int i = 0; i < countOf(value, *field); ++i) {
        if (field->type() == google::protobuf::FieldDescriptor::TYPE_MESSAGE)
          std::ranges::move(markedTexts(messageOf(value, *field, i)), std::back_inserter(texts));
        else if (field->options().GetExtension(v1::searchable) &&
                 field->type() == google::protobuf::FieldDescriptor::TYPE_STRING)
          texts.push_back(textOf(value, *field, i));
      }
    }
    return texts;
  }
};

QTEST_APPLESS_MAIN(KindsTest)
#include "kinds_test.moc"
