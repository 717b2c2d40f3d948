# SQLCipher 4 and the SQLiteCpp wrapper over it, as collega::sqlite.
#
# Debian 12's own package is 3.4.1, whose file format is obsolete, so the amalgamation that script/bootstrap
# takes from npm is built once, with hidden symbols: a second SQLite in the process (Qt's plugin) cannot mix with it.

set(SQLCIPHER_PROVIDER bundled CACHE STRING "bundled (the amalgamation from npm) or system (an installed SQLCipher >= 4)")

add_library(collega_sqlite INTERFACE)
add_library(collega::sqlite ALIAS collega_sqlite)
target_compile_definitions(collega_sqlite INTERFACE SQLITE_HAS_CODEC)

if(SQLCIPHER_PROVIDER STREQUAL "system")
  pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET sqlcipher>=4)
  target_link_libraries(collega_sqlite INTERFACE PkgConfig::sqlcipher)
else()
  set(_amalgamation ${PROJECT_SOURCE_DIR}/script/npm/node_modules/@journeyapps/sqlcipher/deps/sqlcipher-amalgamation)
  if(NOT EXISTS ${_amalgamation}/sqlite3.c)
    message(FATAL_ERROR "SQLCipher is missing: run script/bootstrap first")
  endif()
  add_library(sqlcipher STATIC ${_amalgamation}/sqlite3.c)
  target_include_directories(sqlcipher SYSTEM PUBLIC ${_amalgamation})
  # Each connection is one thread's at a time (THREADSAFE=2); nobody asks how much memory it has; a statement that is
  # kept is planned once, whatever is bound to its LIMIT (QPSG).
  target_compile_definitions(sqlcipher PRIVATE _GNU_SOURCE HAVE_STDINT_H=1 SQLITE_HAS_CODEC SQLCIPHER_CRYPTO_OPENSSL
    SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=2 SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_ENABLE_QPSG SQLITE_ENABLE_FTS5
    SQLITE_ENABLE_COLUMN_METADATA SQLITE_DQS=0
    SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown NDEBUG)
  target_compile_options(sqlcipher PRIVATE -O2 -g0 -w -fvisibility=hidden -fno-sanitize=all)
  target_link_libraries(sqlcipher PUBLIC OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
  target_link_libraries(collega_sqlite INTERFACE sqlcipher)
endif()

find_path(SQLITECPP_INCLUDE SQLiteCpp/SQLiteCpp.h REQUIRED)
find_library(SQLITECPP_LIBRARY NAMES libSQLiteCpp.a REQUIRED)
add_library(sqlitecpp STATIC IMPORTED)
set_target_properties(sqlitecpp PROPERTIES IMPORTED_LOCATION ${SQLITECPP_LIBRARY}
  INTERFACE_INCLUDE_DIRECTORIES ${SQLITECPP_INCLUDE})
if(TARGET sqlcipher)
  # Order matters to static linking: the wrapper first, then what it calls.
  set_property(TARGET sqlitecpp APPEND PROPERTY INTERFACE_LINK_LIBRARIES sqlcipher)
endif()
target_link_libraries(collega_sqlite INTERFACE sqlitecpp)
