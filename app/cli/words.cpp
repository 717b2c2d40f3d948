// The words of states and problems in JSON: snake case, fixed, in no human language.
#include "app/cli/output.h"

namespace collega::cli {

std::string wordOf(session::Standing standing) {
  switch (standing) {
    case session::Standing::OnlyHere:
      return "only_here";
    case session::Standing::OnItsWay:
      return "on_its_way";
    case session::Standing::InStep:
      return "in_step";
  }
  return {};
}

std::string wordOf(sync::Phase phase) {
  switch (phase) {
    case sync::Phase::Idle:
      return "idle";
    case sync::Phase::Connecting:
      return "connecting";
    case sync::Phase::CatchingUp:
      return "catching_up";
    case sync::Phase::Sending:
      return "sending";
    case sync::Phase::InStep:
      return "in_step";
    case sync::Phase::Offline:
      return "offline";
    case sync::Phase::Stopped:
      return "stopped";
  }
  return {};
}

std::string wordOf(Problem problem) {
  switch (problem) {
    case Problem::InvalidInput:
      return "invalid_input";
    case Problem::NoSuchDate:
      return "no_such_date";
    case Problem::NotUtf8:
      return "not_utf8";
    case Problem::TooLarge:
      return "too_large";
    case Problem::LinkMalformed:
      return "link_malformed";
    case Problem::LinkExpired:
      return "link_expired";
    case Problem::LinkUsed:
      return "link_used";
    case Problem::CodeMalformed:
      return "code_malformed";
    case Problem::NotAllowed:
      return "not_allowed";
    case Problem::AlreadyExists:
      return "already_exists";
    case Problem::NewerVersion:
      return "newer_version";
    case Problem::Refused:
      return "refused";
    case Problem::StorageFull:
      return "storage_full";
    case Problem::NoRoom:
      return "no_room";
    case Problem::Busy:
      return "busy";
    case Problem::NotFound:
      return "not_found";
    case Problem::NotAProfile:
      return "not_a_profile";
    case Problem::WrongPassphrase:
      return "wrong_passphrase";
    case Problem::Locked:
      return "locked";
    case Problem::Unreachable:
      return "unreachable";
    case Problem::BadAnswer:
      return "bad_answer";
    case Problem::SessionEnded:
      return "session_ended";
    case Problem::Limited:
      return "limited";
    case Problem::Damaged:
      return "damaged";
    case Problem::Unverified:
      return "unverified";
  }
  return {};
}

}  // namespace collega::cli
