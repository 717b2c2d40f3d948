// The lines of a conversation, as a card shows them.
#pragma once

#include <QObject>

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

struct MessageRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString words MEMBER words)
  Q_PROPERTY(QString author MEMBER author)
  Q_PROPERTY(QString when MEMBER when)
  Q_PROPERTY(QString standing MEMBER standing)
  Q_PROPERTY(bool mine MEMBER mine)

 public:
  QString id;
  QString words;
  QString author;
  QString when;
  QString standing;  // empty once it is in step
  bool mine = false;
};

struct Messages {
  std::vector<MessageRow> rows;
  bool earlier = false;  // there are more, written before these
};

// The latest first.
Result<Messages> latestMessages(session::Session& session, const Id& space, const Directory& directory,
                                std::size_t limit);
// As many as a card shows, in the order in which they were written.
Result<Messages> messagesOf(session::Session& session, const Id& space, const Directory& directory);
Result<Id> sendMessage(session::Session& session, const Id& space, const std::string& words);

}  // namespace collega::viewmodels
