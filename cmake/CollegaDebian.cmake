# The Debian packages: cpack --config build/PRESET/CPackConfig.cmake, or script/package.

set(COLLEGA_PACKAGER "The Collega maintainers <collega@localhost>" CACHE STRING "Who makes the packages: Name <mail>")
set(_debian ${PROJECT_SOURCE_DIR}/packaging/debian)

set(_changelog ${PROJECT_BINARY_DIR}/packaging/changelog)
configure_file(${_debian}/changelog.in ${_changelog} @ONLY)
file(ARCHIVE_CREATE OUTPUT ${_changelog}.gz PATHS ${_changelog} FORMAT raw COMPRESSION GZip COMPRESSION_LEVEL 9)

install(FILES ${_debian}/server.toml COMPONENT server DESTINATION /etc/collega EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/systemd/collega-server.service COMPONENT server
  DESTINATION /usr/lib/systemd/system EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME collega)
set(CPACK_PACKAGE_CONTACT ${COLLEGA_PACKAGER})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL)
if(COLLEGA_CLIENTS)
  list(APPEND CPACK_COMPONENTS_ALL app cli)
endif()
if(COLLEGA_SERVER)
  list(APPEND CPACK_COMPONENTS_ALL server)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# Each package has a summary of its own, below; this one would stand before it.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")

# collega_debian_package(COMPONENT NAME SECTION SUMMARY TEXT LINES… DEPENDS… RECOMMENDS…): what a component's package
# says. The libraries it needs are found in its program.
macro(collega_debian_package component)
  cmake_parse_arguments(ARG "" "NAME;SECTION;SUMMARY" "TEXT;DEPENDS;RECOMMENDS" ${ARGN})
  string(TOUPPER ${component} _key)
  list(JOIN ARG_DEPENDS ", " CPACK_DEBIAN_${_key}_PACKAGE_DEPENDS)
  list(JOIN ARG_RECOMMENDS ", " CPACK_DEBIAN_${_key}_PACKAGE_RECOMMENDS)
  list(JOIN ARG_TEXT "\n" CPACK_DEBIAN_${_key}_DESCRIPTION)
  string(PREPEND CPACK_DEBIAN_${_key}_DESCRIPTION "${ARG_SUMMARY}\n")
  set(CPACK_DEBIAN_${_key}_PACKAGE_NAME ${ARG_NAME})
  set(CPACK_DEBIAN_${_key}_PACKAGE_SECTION ${ARG_SECTION})
  install(FILES ${_debian}/copyright ${_changelog}.gz COMPONENT ${component} DESTINATION /usr/share/doc/${ARG_NAME}
    EXCLUDE_FROM_ALL)
endmacro()

collega_debian_package(app NAME collega SECTION misc
  SUMMARY "learning between professionals in partner towns"
  TEXT
    "Collega pairs professionals in partner towns, asks both what they want to"
    "learn, and keeps the lessons of a visit and what came of them. It works"
    "without a connection, and what colleagues write is sealed on their devices."
    "The screens speak Dutch, English, French, Turkish and Arabic."
  DEPENDS fonts-noto-core fonts-noto-ui-core qml6-module-qt-labs-folderlistmodel qml6-module-qtcore qml6-module-qtqml
    qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qtquick qml6-module-qtquick-controls
    qml6-module-qtquick-dialogs qml6-module-qtquick-layouts qml6-module-qtquick-shapes qml6-module-qtquick-templates
    qml6-module-qtquick-window tzdata
  RECOMMENDS ca-certificates qt6-wayland)
collega_debian_package(cli NAME collega-cli SECTION utils
  SUMMARY "learning between professionals in partner towns, on the command line"
  TEXT
    "The core of Collega without a screen: for scripts, imports from registers"
    "and address books, reports, calendars and backups. Every command answers in"
    "JSON where asked."
  DEPENDS tzdata
  RECOMMENDS ca-certificates fonts-noto-core)
collega_debian_package(server NAME collega-server SECTION net
  SUMMARY "keeper of the sealed ledgers of Collega"
  TEXT
    "What colleagues in partner towns write with Collega is sealed on their own"
    "devices. The server gives each entry its place and brings it to the others,"
    "can read none of it, and needs no other service beside it."
    "It answers on 127.0.0.1 alone until /etc/collega/server.toml says otherwise."
  DEPENDS "init-system-helpers (>= 1.54)" procps
  RECOMMENDS systemd)
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
  ${_debian}/conffiles ${_debian}/postinst ${_debian}/prerm ${_debian}/postrm)

include(CPack)
