// What goes out as a spreadsheet comes in again equal: every kind, every field, whatever is written in it.
#include "app/formats/cells.h"

#include <google/protobuf/util/message_differencer.h>

#include <QTest>
#include <random>

#include "app/formats/csv.h"
#include "app/formats/json_fields.h"

using namespace collega;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

namespace {

const std::vector<std::string> texts{"plain",
                                     "with, comma; semicolon\tand tab",
                                     "\"quoted\"",
                                     "two\nlines\r\nand three",
                                     "=1+1",
                                     "+31 6 12345678",
                                     "-",
                                     "-5",
                                     "@name",
                                     "\ttabbed",
                                     "'apostrophe",
                                     "'=guarded already",
                                     "''=twice",
                                     "[\"like\",\"json\"]",
                                     "[",
                                     "{\"a\":1}",
                                     "İstanbul’da öğrendik",
                                     "تعلمنا في الدار البيضاء",
                                     " spaces around ",
                                     "true",
                                     "\\",
                                     "\xEF\xBB\xBFmark"};

class Writer {
 public:
  explicit Writer(unsigned seed) : random_(seed) {}

  void fill(Message& value, int depth = 0) {
    for (int i = 0; i < value.GetDescriptor()->field_count(); ++i) {
      const auto& field = *value.GetDescriptor()->field(i);
      const int count = field.is_repeated() ? pick(4) : pick(3) > 0;
      for (int j = 0; j < count; ++j) put(value, field, depth);
    }
  }
  int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random_); }

 private:
  void put(Message& value, const FieldDescriptor& field, int depth) {
    const auto& reflection = *value.GetReflection();
    const bool many = field.is_repeated();
    switch (field.cpp_type()) {
      case FieldDescriptor::CPPTYPE_MESSAGE:
        fill(many ? *reflection.AddMessage(&value, &field) : *reflection.MutableMessage(&value, &field), depth + 1);
        break;
      case FieldDescriptor::CPPTYPE_ENUM: {
        const int number = field.enum_type()->value(1 + pick(field.enum_type()->value_count() - 1))->number();
        many ? reflection.AddEnumValue(&value, &field, number) : reflection.SetEnumValue(&value, &field, number);
        break;
      }
      case FieldDescriptor::CPPTYPE_STRING:
        many ? reflection.AddString(&value, &field, text(field)) : reflection.SetString(&value, &field, text(field));
        break;
      case FieldDescriptor::CPPTYPE_BOOL:
        reflection.SetBool(&value, &field, true);
        break;
      case FieldDescriptor::CPPTYPE_UINT32:
        reflection.SetUInt32(&value, &field, 1U + static_cast<unsigned>(pick(1000)));
        break;
      case FieldDescriptor::CPPTYPE_INT64:
        reflection.SetInt64(&value, &field, pick(2) ? -9'007'199'254'740'993 : 1'790'000'000'123);
        break;
      default:
        break;
    }
  }

  // As its format wants it.
  std::string text(const FieldDescriptor& field) {
    if (field.type() == FieldDescriptor::TYPE_BYTES) return randomId().bytes();
    switch (field.options().GetExtension(v1::format)) {
      case v1::FORMAT_DATE:
        return "2026-12-09";
      case v1::FORMAT_LOCAL_TIME:
        return "2026-12-09T09:00";
      case v1::FORMAT_ZONE:
        return "Africa/Casablanca";
      case v1::FORMAT_LANGUAGE:
        return pick(2) ? "ar" : "nl";
      case v1::FORMAT_COUNTRY:
        return "MA";
      case v1::FORMAT_CURRENCY:
        return "EUR";
      case v1::FORMAT_LINE:
        return "Al Hoceïma, =1";
      default:
        return texts[static_cast<std::size_t>(pick(static_cast<int>(texts.size())))];
    }
  }

  std::mt19937 random_;
};

Result<void> set(Message& value, const records::Field& field, const std::string& cell) {
  const auto text = formats::textOfCell(field, cell);
  return formats::isJsonFor(field, text) ? formats::setFromJsonCell(value, field, text)
                                         : records::setFromText(value, field.name, text);
}

}  // namespace

class CellsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyKindComesBackEqual_data();
  void everyKindComesBackEqual();
  void formulasAreGuarded_data();
  void formulasAreGuarded();
  void listsAreReadable();
  void jsonThatDoesNotFitIsRefused_data();
  void jsonThatDoesNotFitIsRefused();
};

void CellsTest::everyKindComesBackEqual_data() {
  QTest::addColumn<QString>("kind");
  for (const auto& kind : records::allKinds()) QTest::newRow(kind.name.c_str()) << QString::fromStdString(kind.name);
}

void CellsTest::everyKindComesBackEqual() {
  QFETCH(QString, kind);
  const auto& of = *records::kindOf(kind.toStdString());
  for (unsigned seed = 0; seed < 60; ++seed) {
    const auto value = of.make();
    Writer(seed).fill(*value);
    formats::Cells cells;
    for (const auto& field : of.fields) cells.push_back(formats::cellOf(*value, field));
    const std::vector rows{formats::Cells(cells.size(), "h"), cells};
    const auto text = formats::writeCsv(rows, {.separator = ",;\t"[seed % 3], .byteOrderMark = seed % 2 == 0});
    const auto read = formats::parseCsv(text);
    QVERIFY(read.ok());
    const auto again = of.make();
    // A row of nothing but empty cells is an empty line.
    for (std::size_t i = 0; read->size() > 1 && i < cells.size(); ++i) {
      if ((*read)[1].cells[i].empty()) continue;
      const auto done = set(*again, of.fields[i], (*read)[1].cells[i]);
      QVERIFY2(done.ok(), (of.fields[i].name + ": " + (done ? "" : done.error().detail)).c_str());
    }
    google::protobuf::util::MessageDifferencer differences;
    std::string report;
    differences.ReportDifferencesToString(&report);
    QVERIFY2(differences.Compare(*value, *again), report.c_str());
  }
}

void CellsTest::formulasAreGuarded_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("cell");
  for (const auto* const text : {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    QTest::newRow(text) << QByteArray(text) << "'" + QByteArray(text);
  for (const auto* const text : {"", "plain", "1-2", "a=b", "'quoted'", "'"})
    QTest::newRow(text) << QByteArray(text) << QByteArray(text);
  QTest::newRow("guarded before") << QByteArray("'=1") << QByteArray("''=1");
}

void CellsTest::formulasAreGuarded() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, cell);
  QCOMPARE(QByteArray::fromStdString(formats::guarded(text.toStdString())), cell);
  QCOMPARE(QByteArray::fromStdString(formats::unguarded(cell.toStdString())), text);
}

void CellsTest::listsAreReadable() {
  v1::Person person;
  person.add_offers("inspections");
  person.add_offers("foam");
  person.add_broker_roles(v1::BROKER_ROLE_INTERPRETER);
  const auto& kind = records::kindOf(person);
  QCOMPARE(formats::cellOf(person, *kind.field("offers")), std::string("inspections, foam"));
  QCOMPARE(formats::cellOf(person, *kind.field("broker_roles")), std::string("interpreter"));
  QCOMPARE(formats::cellOf(person, *kind.field("paused")), std::string());
}

void CellsTest::jsonThatDoesNotFitIsRefused_data() {
  QTest::addColumn<QByteArray>("json");
  for (const auto* const json :
       {"[1]", "[{\"kind\":\"no such obstacle\"}]", "[{\"no such field\":1}]", "[{\"note\":5}]", "[[]]", "[null]",
        "[{\"lifted_on\":\"2026-02-30\"}]", "[{\"kind\":7}]"})
    QTest::newRow(json) << QByteArray(json);
  QTest::newRow("deep") << QByteArray(900, '[') + QByteArray(900, ']');
}

void CellsTest::jsonThatDoesNotFitIsRefused() {
  QFETCH(QByteArray, json);
  v1::Lesson lesson;
  lesson.add_obstacles()->set_note("as it was");
  const auto before = lesson.SerializeAsString();
  const auto& field = *records::kindOf(lesson).field("obstacles");
  const auto done = formats::setFromJsonCell(lesson, field, json.toStdString());
  QVERIFY(!done.ok());
  QCOMPARE(lesson.SerializeAsString(), before);
}

QTEST_APPLESS_MAIN(CellsTest)
#include "cells_test.moc"
