#include "app/session/demo/demo_data.h"

#include <google/protobuf/util/json_util.h>

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace collega::session {

namespace {

QString idText(const std::map<QString, Id>& known, const QString& name) {
  const auto found = known.find(name);
  // What is unknown stays as it is, and is refused as an id.
  if (found == known.end()) return name;
  return QString::fromLatin1(QByteArray::fromStdString(found->second.bytes()).toBase64());
}

// "today+12T09:00", "now-3".
QString timeText(const QString& text, std::int64_t nowMs) {
  static const QRegularExpression form(QStringLiteral("^(today|now)([+-]\\d+)(T\\d\\d:\\d\\d)?$"));
  const auto match = form.match(text);
  if (!match.hasMatch()) return text;
  const auto moment = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).addDays(match.captured(2).toInt());
  if (match.captured(1) == QLatin1String("now")) return QString::number(moment.toMSecsSinceEpoch());
  return moment.date().toString(Qt::ISODate) + match.captured(3);
}

QString filled(const QString& text, const DemoSigns& signs) {
  if (text.startsWith(QLatin1Char('@'))) return idText(signs.people, text.mid(1));
  if (text.startsWith(QLatin1Char('#'))) return idText(signs.entries, text.mid(1));
  return timeText(text, signs.nowMs);
}

QJsonValue filled(const QJsonValue& value, const DemoSigns& signs) {
  if (value.isString()) return filled(value.toString(), signs);
  if (value.isArray()) {
    QJsonArray array;
    for (const auto& each : value.toArray()) array.append(filled(each, signs));
    return array;
  }
  if (!value.isObject()) return value;
  QJsonObject object = value.toObject();
  for (auto each = object.begin(); each != object.end(); ++each) each.value() = filled(QJsonValue(each.value()), signs);
  return object;
}

}  // namespace

QJsonObject demoNetwork() {
  QFile file(QStringLiteral(":/demo/network.json"));
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Result<std::unique_ptr<google::protobuf::Message>> demoRecord(const QString& kind, const QJsonObject& value,
                                                              const DemoSigns& signs) {
  const auto* known = records::kindOf(std::string_view(kind.toStdString()));
  if (!known) return {Problem::InvalidInput, "the demo has no kind " + kind.toStdString()};
  auto record = known->make();
  const auto json = QJsonDocument(filled(QJsonValue(value), signs).toObject()).toJson(QJsonDocument::Compact);
  const auto parsed = google::protobuf::util::JsonStringToMessage(json.toStdString(), record.get());
  if (!parsed.ok()) return {Problem::InvalidInput, "demo: " + parsed.ToString()};
  return record;
}

}  // namespace collega::session
