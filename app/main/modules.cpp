// The QML modules that are built into the app.
#include <QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Collega_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Collega_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Collega_ViewModelsPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_BeginPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_CalendarPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_DeskPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_FollowUpsPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_LessonsPlugin)
Q_IMPORT_QML_PLUGIN(Collega_MapPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_MapPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_PairPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_PartnersPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_PartnershipPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_PeoplePlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_SearchPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_SettingsPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_TodayPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_UnlockPlugin)
Q_IMPORT_QML_PLUGIN(Collega_Pages_VisitsPlugin)
Q_IMPORT_QML_PLUGIN(Collega_ShellPlugin)

namespace collega::app {
// Called once, so that the linker keeps this file.
void takeModules() {}
}  // namespace collega::app
