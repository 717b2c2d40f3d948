# Compiler settings shared by all targets, and the helpers that declare them.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

# A phone has no use for the server, nor a machine that only serves for Qt. The tests drive both.
option(COLLEGA_SERVER "Build collega-server" ON)
option(COLLEGA_CLIENTS "Build the app and collega-cli" ON)
include(CMakeDependentOption)
cmake_dependent_option(COLLEGA_TESTS "Build the tests" ON "BUILD_TESTING;COLLEGA_SERVER;COLLEGA_CLIENTS" OFF)

option(COLLEGA_WERROR "Warnings are errors" OFF)
set(COLLEGA_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them")
set(COLLEGA_LINKER "" CACHE STRING "Linker, as -fuse-ld takes it")

if(COLLEGA_LINKER)
  add_link_options(-fuse-ld=${COLLEGA_LINKER})
endif()
if(COLLEGA_SANITIZE)
  add_compile_options(-fsanitize=${COLLEGA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${COLLEGA_SANITIZE})
endif()

# Our own code is held to this; generated code and other people's is not.
add_library(collega_warnings INTERFACE)
target_compile_options(collega_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
  $<$<BOOL:${COLLEGA_WERROR}>:-Werror>)

# collega_library(NAME SOURCES… LINKS…): a static library of one folder.
# Its headers are included by their path from the top of the tree.
function(collega_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE collega_warnings ${ARG_PRIVATE_LINKS})
endfunction()
