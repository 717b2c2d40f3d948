#include <QCoreApplication>
#include <QStringList>

#include "app/session/words/words.h"

namespace collega::session::words {

namespace {

using App = QCoreApplication;

QString what(Problem problem) {
  switch (problem) {
    case Problem::InvalidInput:
      return App::translate("Words", "That cannot be right.");
    case Problem::NoSuchDate:
      return App::translate("Words", "The calendar has no such day or time.");
    case Problem::NotUtf8:
      return App::translate("Words", "The text is not written in UTF-8.");
    case Problem::TooLarge:
      return App::translate("Words", "This is too large.");
    case Problem::LinkMalformed:
      return App::translate("Words", "This is not a whole invitation link.");
    case Problem::LinkExpired:
      return App::translate("Words", "This invitation has expired.");
    case Problem::LinkUsed:
      return App::translate("Words", "This invitation has been used already.");
    case Problem::CodeMalformed:
      return App::translate("Words", "There is a typing error in the recovery code.");
    case Problem::NotAllowed:
      return App::translate("Words", "Your role here does not allow this.");
    case Problem::AlreadyExists:
      return App::translate("Words", "It is there already.");
    case Problem::NewerVersion:
      return App::translate("Words", "This was written by a newer version of Collega.");
    case Problem::Refused:
      return App::translate("Words", "The server refused this.");
    case Problem::StorageFull:
      return App::translate("Words", "The disk is full.");
    case Problem::NoRoom:
      return App::translate("Words", "The server has no more room for this space.");
    case Problem::Busy:
      return App::translate("Words", "Another program has this profile open.");
    case Problem::NotFound:
      return App::translate("Words", "There is nothing by that name here.");
    case Problem::NotAProfile:
      return App::translate("Words", "There is no profile in this folder.");
    case Problem::WrongPassphrase:
      return App::translate("Words", "This passphrase does not open the profile.");
    case Problem::Locked:
      return App::translate("Words", "The profile is locked.");
    case Problem::Unreachable:
      return App::translate("Words", "The server cannot be reached.");
    case Problem::BadAnswer:
      return App::translate("Words", "What answered is not a Collega server, or it is in trouble.");
    case Problem::SessionEnded:
      return App::translate("Words", "The server has ended the session.");
    case Problem::Limited:
      return App::translate("Words", "The server asks to go slower.");
    case Problem::Damaged:
      return App::translate("Words", "A file of this profile is damaged.");
    case Problem::Unverified:
      return App::translate("Words", "Something the server sent does not bear a valid signature.");
  }
  return {};
}

QString nothingChanged() { return App::translate("Words", "Nothing was changed."); }
QString keptAndSent() { return App::translate("Words", "What you wrote is kept on this device and will be sent."); }

QString safe(Problem problem) {
  switch (problem) {
    case Problem::Unreachable:
    case Problem::BadAnswer:
    case Problem::SessionEnded:
    case Problem::Limited:
      return keptAndSent();
    case Problem::Refused:
    case Problem::NoRoom:
      return App::translate("Words", "What you wrote is kept on this device.");
    case Problem::Damaged:
      return App::translate("Words", "What was synchronised is safe with your colleagues.");
    case Problem::Unverified:
      return App::translate("Words", "It was not let in; the rest goes on.");
    case Problem::NewerVersion:
      return App::translate("Words", "It is kept as it is.");
    case Problem::WrongPassphrase:
    case Problem::Locked:
    case Problem::NotAProfile:
    case Problem::NotFound:
      return {};
    default:
      return nothingChanged();
  }
}

QString todo(Problem problem) {
  switch (problem) {
    case Problem::InvalidInput:
      return App::translate("Words", "Please correct it and try again.");
    case Problem::NoSuchDate:
      return App::translate("Words", "Write the day as 2026-12-09, with a time as 2026-12-09T09:00.");
    case Problem::NotUtf8:
      return App::translate("Words", "Save the text as UTF-8 and try again.");
    case Problem::TooLarge:
      return App::translate("Words", "A lesson fits on a page and a half, an attachment in 25 MB.");
    case Problem::LinkMalformed:
      return App::translate("Words", "Copy the link again, from beginning to end.");
    case Problem::LinkExpired:
    case Problem::LinkUsed:
      return App::translate("Words", "Ask the person who invited you for a new one.");
    case Problem::CodeMalformed:
      return App::translate("Words", "Compare that group with what you kept.");
    case Problem::NotAllowed:
      return App::translate("Words", "Ask a coordinator.");
    case Problem::AlreadyExists:
      return {};
    case Problem::NewerVersion:
      return App::translate("Words", "Update Collega on this device.");
    case Problem::Refused:
      return App::translate("Words", "Ask a coordinator, or whoever runs the server.");
    case Problem::StorageFull:
      return App::translate("Words", "Make room on the disk and try again.");
    case Problem::NoRoom:
      return App::translate("Words", "Ask whoever runs the server for more room.");
    case Problem::Busy:
      return App::translate("Words", "Close the other program first.");
    case Problem::NotFound:
      return App::translate("Words", "Look at the list and choose again.");
    case Problem::NotAProfile:
      return App::translate("Words", "Choose another folder, or make a new profile.");
    case Problem::WrongPassphrase:
      return App::translate("Words", "Try again; capitals and accents count.");
    case Problem::Locked:
      return App::translate("Words", "Unlock it with your passphrase.");
    case Problem::Unreachable:
      return App::translate("Words",
                            "Go on working; Collega tries again by itself. If it lasts, check your connection.");
    case Problem::BadAnswer:
      return App::translate("Words", "Check the server's address, or ask whoever runs it.");
    case Problem::SessionEnded:
    case Problem::Limited:
      return App::translate("Words", "You need do nothing; Collega tries again by itself.");
    case Problem::Damaged:
      return App::translate("Words", "Make a copy of the folder, then join again or restore a backup.");
    case Problem::Unverified:
      return App::translate("Words", "Tell a coordinator, and compare the head code with a colleague.");
  }
  return {};
}

}  // namespace

ProblemWords problem(const Error& error) { return {what(error.problem), safe(error.problem), todo(error.problem)}; }

QString paragraph(const Error& error) {
  const auto said = problem(error);
  QStringList parts{said.what};
  if (!error.detail.empty()) parts << QStringLiteral("(%1)").arg(text(error.detail));
  for (const auto& part : {said.safe, said.todo})
    if (!part.isEmpty()) parts << part;
  return parts.join(QChar::Space);
}

}  // namespace collega::session::words
