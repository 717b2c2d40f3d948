# Compiles for arm64 Linux against Debian's own packages, unpacked in a folder by script/cross-arm64. The tools that run
# while compiling (moc, rcc, qmltyperegistrar, lrelease, protoc) are this machine's, which must be of the same release.

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_LIBRARY_ARCHITECTURE aarch64-linux-gnu)

set(COLLEGA_SYSROOT "$ENV{COLLEGA_SYSROOT}" CACHE PATH "The unpacked arm64 packages")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES COLLEGA_SYSROOT)
set(CMAKE_SYSROOT ${COLLEGA_SYSROOT})
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
# What is compiled here and runs while compiling: the outlines of the map.
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-aarch64-static;-L;${COLLEGA_SYSROOT})

set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

set(ENV{PKG_CONFIG_SYSROOT_DIR} ${COLLEGA_SYSROOT})
set(ENV{PKG_CONFIG_LIBDIR}
  ${COLLEGA_SYSROOT}/usr/lib/aarch64-linux-gnu/pkgconfig:${COLLEGA_SYSROOT}/usr/share/pkgconfig)

# Qt's packages name their tools in packages of their own: those of this machine.
file(GLOB _tools /usr/lib/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu/cmake/Qt6*Tools)
foreach(_folder ${_tools})
  get_filename_component(_package ${_folder} NAME)
  set(${_package}_DIR ${_folder} CACHE PATH "")
endforeach()
