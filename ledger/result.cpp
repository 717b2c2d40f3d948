#include "ledger/result.h"

namespace collega {

int exitCode(Problem problem) {
  switch (problem) {
    case Problem::InvalidInput:
    case Problem::NoSuchDate:
    case Problem::NotUtf8:
    case Problem::TooLarge:
    case Problem::LinkMalformed:
    case Problem::LinkExpired:
    case Problem::LinkUsed:
    case Problem::CodeMalformed:
    case Problem::NotAllowed:
    case Problem::AlreadyExists:
    case Problem::NewerVersion:
    case Problem::Refused:
    case Problem::StorageFull:
    case Problem::NoRoom:
    case Problem::Busy:
      return 2;
    case Problem::NotFound:
    case Problem::NotAProfile:
      return 3;
    case Problem::WrongPassphrase:
    case Problem::Locked:
      return 4;
    case Problem::Unreachable:
    case Problem::BadAnswer:
    case Problem::SessionEnded:
    case Problem::Limited:
      return 5;
    case Problem::Damaged:
    case Problem::Unverified:
      return 6;
  }
  return 6;
}

}  // namespace collega
