#include "app/store/errors.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <filesystem>
#include <new>

namespace collega::store {
namespace {

// Reading failed: the file is not what was written. Writing failed: there is no room, or the disk takes no more.
Problem ofInputOutput(int extendedCode) {
  switch (extendedCode) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMOPEN:
      return Problem::StorageFull;
    default:
      return Problem::Damaged;
  }
}

Problem problemOf(int code, int extendedCode) {
  switch (code & 0xff) {
    case SQLITE_FULL:
      return Problem::StorageFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Problem::Busy;
    case SQLITE_TOOBIG:
      return Problem::TooLarge;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
      return Problem::NotAllowed;
    case SQLITE_IOERR:
      return ofInputOutput(extendedCode);
    default:
      return Problem::Damaged;
  }
}

Problem problemOf(const std::error_code& code) {
  if (code == std::errc::no_space_on_device || code == std::errc::file_too_large) return Problem::StorageFull;
  if (code == std::errc::no_such_file_or_directory) return Problem::NotFound;
  return Problem::NotAllowed;
}

}  // namespace

Error caughtError() {
  try {
    throw;
  } catch (const Failure& failure) {
    return failure.error();
  } catch (const SQLite::Exception& failure) {
    return {problemOf(failure.getErrorCode(), failure.getExtendedErrorCode()), failure.what()};
  } catch (const std::system_error& failure) {
    return {problemOf(failure.code()), failure.what()};
  } catch (const std::bad_alloc&) {
    return {Problem::TooLarge, "not enough memory"};
  } catch (const std::exception& failure) {
    return {Problem::Damaged, failure.what()};
  }
}

}  // namespace collega::store
