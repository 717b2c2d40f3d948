#include "app/session/demo/demo_data.h"

#include <google/protobuf/util/json_util.h>

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "app/records/reading.h"

namespace collega::session {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using ChangeText = std::function<QJsonValue(const QString&)>;

// The same value with all its texts changed.
QJsonValue withTexts(const QJsonValue& value, const ChangeText& change) {
  if (value.isString()) return change(value.toString());
  if (value.isArray()) {
    QJsonArray array;
    for (const QJsonValue each : value.toArray()) array.append(withTexts(each, change));
    return array;
  }
  if (!value.isObject()) return value;
  auto object = value.toObject();
  for (auto each = object.begin(); each != object.end(); ++each)
    each.value() = withTexts(QJsonValue(each.value()), change);
  return object;
}

// What is unknown stays as it is, and is refused as an id.
QString idText(const std::map<QString, Id>& known, const QString& sign) {
  const auto found = known.find(sign.mid(1));
  if (found == known.end()) return sign;
  return QString::fromLatin1(QByteArray::fromStdString(found->second.bytes()).toBase64());
}

// "today+12T09:00", "day", "day-3".
QString dayText(const QString& text, std::int64_t nowMs, int daysAgo) {
  static const QRegularExpression form(QStringLiteral("^(today|day)([+-]\\d+)?(T\\d\\d:\\d\\d)?$"));
  const auto match = form.match(text);
  if (!match.hasMatch()) return text;
  const int back = match.captured(1) == QLatin1String("day") ? daysAgo : 0;
  const auto moment = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).addDays(match.captured(2).toInt() - back);
  return moment.date().toString(Qt::ISODate) + match.captured(3);
}

QString enumName(const FieldDescriptor& field, const QString& word) {
  const auto& type = *field.enum_type();
  for (int i = 0; i < type.value_count(); ++i)
    if (records::enumWord(type, type.value(i)->number()) == word.toStdString())
      return QString::fromStdString(type.value(i)->name());
  return word;  // and is refused
}

// The words of enums as Protobuf's JSON has them.
QJsonObject spelledOut(QJsonObject value, const Descriptor& type) {
  for (auto each = value.begin(); each != value.end(); ++each) {
    const auto* field = type.FindFieldByName(each.key().toStdString());
    if (!field) continue;
    const auto spell = [&](const QJsonValue& one) -> QJsonValue {
      if (field->enum_type() && one.isString()) return enumName(*field, one.toString());
      return field->message_type() ? spelledOut(one.toObject(), *field->message_type()) : one;
    };
    if (!each.value().isArray()) {
      each.value() = spell(QJsonValue(each.value()));
      continue;
    }
    QJsonArray array;
    for (const QJsonValue one : each.value().toArray()) array.append(spell(one));
    each.value() = array;
  }
  return value;
}

}  // namespace

QJsonObject demoFile(const QString& name) {
  QFile file(QStringLiteral(":/demo/") + name + QStringLiteral(".json"));
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList entriesIn(const QJsonValue& value) {
  static const QRegularExpression form(QStringLiteral("^#[\\w-]+$"));
  QStringList names;
  withTexts(value, [&](const QString& text) {
    if (form.match(text).hasMatch()) names << text.mid(1);
    return QJsonValue(text);
  });
  return names;
}

QJsonValue filledIn(const QJsonValue& value, const DemoSigns& signs, int daysAgo) {
  return withTexts(value, [&](const QString& text) -> QJsonValue {
    if (text.startsWith(u'@')) return idText(signs.people, text);
    if (text.startsWith(u'#')) return idText(signs.entries, text);
    return dayText(text, signs.nowMs, daysAgo);
  });
}

Result<Id> demoId(const QJsonValue& value) {
  const auto id = Id::from(QByteArray::fromBase64(value.toString().toLatin1()).toStdString());
  if (!id) return {Problem::InvalidInput, "the demo has no " + value.toString().toStdString()};
  return *id;
}

Result<void> readDemo(const QJsonObject& value, google::protobuf::Message& into) {
  const auto json = QJsonDocument(spelledOut(value, *into.GetDescriptor())).toJson(QJsonDocument::Compact);
  const auto parsed = google::protobuf::util::JsonStringToMessage(json.toStdString(), &into);
  if (!parsed.ok()) return {Problem::InvalidInput, "demo: " + parsed.ToString() + " in " + json.toStdString()};
  return {};
}

}  // namespace collega::session
