// What a search finds, as one list: what it is, where it stands, and the page that shows it.
#pragma once

#include <QObject>

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

struct FoundRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString section MEMBER section)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString picture MEMBER picture)
  Q_PROPERTY(QString opens MEMBER opens)
  Q_PROPERTY(QString subject MEMBER subject)
  Q_PROPERTY(int side MEMBER side)

 public:
  QString id;
  QString section;  // which kind of thing, in words
  QString title;
  QString note;
  QString picture;  // an icon; empty: a person, shown by initials
  QString opens;    // a page
  QString subject;
  int side = Neutral;
};

// At most `ofEach` of every kind.
Result<std::vector<FoundRow>> foundRows(session::Session& session, const std::string& words, std::size_t ofEach);

}  // namespace collega::viewmodels
