// The demo's data: its files, and what their signs for people, entries and days stand for. See README.md.
#pragma once

#include <google/protobuf/message.h>

#include <QJsonObject>
#include <QStringList>
#include <map>

#include "ledger/id.h"
#include "ledger/result.h"

namespace collega::session {

// "people", "network", "amsterdam-kocaeli". Empty where there is none.
QJsonObject demoFile(const QString& name);

struct DemoSigns {
  std::map<QString, Id> people;
  std::map<QString, Id> entries;
  std::map<QString, Id> spaces;  // of pairs, by the name of their proposal
  std::int64_t nowMs = 0;
};

// The names of the entries that are spoken of: "#visit" anywhere in the value.
QStringList entriesIn(const QJsonValue& value);
// What "@emre", "#visit", "today-40" and "day+3" stand for on a day so many days ago.
QJsonValue filledIn(const QJsonValue& value, const DemoSigns& signs, int daysAgo);
// As `filledIn` writes ids.
Result<Id> demoId(const QJsonValue& value);

// Fields by their names, values of enums in the words of the command line. InvalidInput says what is wrong.
Result<void> readDemo(const QJsonObject& value, google::protobuf::Message& into);

template <class M>
Result<M> demoValue(const QJsonObject& value) {
  M message;
  COLLEGA_TRY(readDemo(value, message));
  return message;
}

}  // namespace collega::session
