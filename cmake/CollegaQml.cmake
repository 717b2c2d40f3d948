# collega_qml_module(NAME URI FILES… SOURCES… SINGLETONS… LINKS…): a static library with one QML module.
# QML files are found as qrc:/<URI>/<file>, so the engine needs the import path "qrc:/".

# One tree of modules, where qmllint and qmlls find every module by its URI.
set(QT_QML_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/qml-modules)

function(collega_qml_module name)
  cmake_parse_arguments(ARG "" "URI" "FILES;SOURCES;SINGLETONS;LINKS" ${ARGN})
  set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  # Compiling QML to C++ makes starting faster and building slower: releases want the first, development the second.
  if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    set(_cachegen NO_CACHEGEN)
  endif()
  qt_add_library(${name} STATIC)
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  qt_add_qml_module(${name} URI ${ARG_URI} VERSION 1.0 RESOURCE_PREFIX / ${_cachegen}
    DEPENDENCIES QtQuick
    QML_FILES ${ARG_FILES} ${ARG_SINGLETONS} SOURCES ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC Qt6::Quick ${ARG_LINKS})
  if(ARG_SOURCES)
    target_link_libraries(${name} PRIVATE collega_warnings)
  endif()
endfunction()
