# Everything Collega takes from others. script/bootstrap installs it.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(Protobuf REQUIRED)
find_package(CLI11 REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)

if(COLLEGA_SERVER)
  find_package(Boost 1.74 REQUIRED)
  find_package(spdlog REQUIRED)
  pkg_check_modules(libpq REQUIRED IMPORTED_TARGET libpq)
endif()

if(COLLEGA_CLIENTS)
  find_package(ICU REQUIRED COMPONENTS uc i18n)
  pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
  pkg_check_modules(lemon REQUIRED IMPORTED_TARGET lemon)
  pkg_check_modules(ical REQUIRED IMPORTED_TARGET libical)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Qml Quick QuickControls2 Svg Concurrent LinguistTools)
endif()
if(COLLEGA_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test QuickTest)
endif()
set(CMAKE_AUTOMOC OFF)

include(CollegaSqlcipher)
