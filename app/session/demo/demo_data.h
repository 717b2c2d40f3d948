// The demo's data: network.json, and what its signs for people, entries and days stand for. See README.md.
#pragma once

#include <google/protobuf/message.h>

#include <QJsonObject>
#include <map>
#include <memory>

#include "ledger/id.h"
#include "ledger/result.h"

namespace collega::session {

QJsonObject demoNetwork();

// What "@emre", "#visit", "today-40" and "now-3" stand for.
struct DemoSigns {
  std::map<QString, Id> people;
  std::map<QString, Id> entries;
  std::int64_t nowMs = 0;
};

// A record of a kind from its JSON, the signs in it replaced. InvalidInput says what is wrong with the data.
Result<std::unique_ptr<google::protobuf::Message>> demoRecord(const QString& kind, const QJsonObject& value,
                                                              const DemoSigns& signs);

template <class M>
Result<M> demoRecord(const QJsonObject& value, const DemoSigns& signs);

}  // namespace collega::session

#include "app/records/kinds.h"

template <class M>
collega::Result<M> collega::session::demoRecord(const QJsonObject& value, const DemoSigns& signs) {
  COLLEGA_ASSIGN(record, demoRecord(QString::fromStdString(records::kindOf<M>().name), value, signs));
  return M(static_cast<const M&>(*record));
}
