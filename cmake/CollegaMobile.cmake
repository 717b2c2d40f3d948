# The app for Android and iOS: Qt makes a package of it, with what packaging/android or packaging/ios says. Signing is left
# to whoever builds. Not built by us yet: see packaging/README.md.

qt_add_executable(collega main.cpp)
set(_packaging ${PROJECT_SOURCE_DIR}/packaging)

set_target_properties(collega PROPERTIES
  QT_ANDROID_PACKAGE_SOURCE_DIR ${_packaging}/android
  QT_ANDROID_MIN_SDK_VERSION 28
  QT_ANDROID_TARGET_SDK_VERSION 35
  QT_ANDROID_VERSION_NAME ${PROJECT_VERSION}
  QT_ANDROID_VERSION_CODE 1
  MACOSX_BUNDLE TRUE
  MACOSX_BUNDLE_INFO_PLIST ${_packaging}/ios/Info.plist.in
  MACOSX_BUNDLE_GUI_IDENTIFIER org.collega.app
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
  XCODE_ATTRIBUTE_TARGETED_DEVICE_FAMILY "1,2"
  XCODE_ATTRIBUTE_IPHONEOS_DEPLOYMENT_TARGET 16.0)
