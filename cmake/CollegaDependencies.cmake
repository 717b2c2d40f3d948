# Everything Collega takes from others. script/bootstrap installs it.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(Protobuf REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(CLI11 REQUIRED)
find_package(spdlog REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(lemon REQUIRED IMPORTED_TARGET lemon)
pkg_check_modules(ical REQUIRED IMPORTED_TARGET libical)
pkg_check_modules(libpq REQUIRED IMPORTED_TARGET libpq)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui Network Qml Quick QuickControls2 Svg Concurrent LinguistTools Test QuickTest)
find_package(Qt6Keychain REQUIRED)
find_package(ZXing REQUIRED)
find_library(ZXCVBN_LIBRARY NAMES zxcvbn REQUIRED)
set(CMAKE_AUTOMOC OFF)

include(CollegaSqlcipher)
