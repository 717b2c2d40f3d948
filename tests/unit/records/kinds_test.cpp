#include "app/records/kinds.h"

#include <QtTest>
#include <set>

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
};

QTEST_APPLESS_MAIN(KindsTest)
#include "kinds_test.moc"
