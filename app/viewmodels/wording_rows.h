// Two wordings side by side as a screen shows them, word by word, and the versions of a lesson.
#pragma once

#include <QObject>
#include <QVariantList>

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

// {words, mark} each, mark 0: in both; 1: only in the first; 2: only in the second.
QVariantList comparedWords(const std::string& first, const std::string& second);

// What two wrote at the same time.
struct DisagreementRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString question MEMBER question)
  Q_PROPERTY(QString kept MEMBER kept)
  Q_PROPERTY(QString other MEMBER other)
  Q_PROPERTY(QString combined MEMBER combined)
  Q_PROPERTY(QString keptName MEMBER keptName)
  Q_PROPERTY(QString otherName MEMBER otherName)
  Q_PROPERTY(QString keptBy MEMBER keptBy)
  Q_PROPERTY(QString otherBy MEMBER otherBy)
  Q_PROPERTY(int field MEMBER field)
  Q_PROPERTY(int keptSide MEMBER keptSide)
  Q_PROPERTY(int otherSide MEMBER otherSide)
  Q_PROPERTY(QVariantList pieces MEMBER pieces)

 public:
  QString id;
  QString question;
  QString kept;
  QString other;
  QString combined;
  QString keptName;
  QString otherName;
  QString keptBy;   // name and moment
  QString otherBy;  // name and moment
  int field = 0;
  int keptSide = Neutral;
  int otherSide = Neutral;
  QVariantList pieces;
};

// One text in one version.
struct VersionRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString section MEMBER section)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString question MEMBER question)
  Q_PROPERTY(QString before MEMBER before)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(int field MEMBER field)
  Q_PROPERTY(int side MEMBER side)
  Q_PROPERTY(bool revertible MEMBER revertible)
  Q_PROPERTY(QVariantList pieces MEMBER pieces)

 public:
  QString id;
  QString section;  // who and when
  QString name;
  QString question;
  QString before;  // what can be brought back
  QString note;    // where no text changed: what did
  int field = 0;
  int side = Neutral;
  bool revertible = false;
  QVariantList pieces;
};

Result<std::vector<DisagreementRow>> disagreementRows(session::Session& session, const Id& lesson);
// The newest first.
Result<std::vector<VersionRow>> versionRows(session::Session& session, const Id& lesson);

}  // namespace collega::viewmodels
