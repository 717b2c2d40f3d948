// The window: unlocking, beginning, or the app itself.
import QtQuick
import Collega.Theme
import Collega.Components
import Collega.ViewModels
import Collega.Pages.Begin
import Collega.Pages.Unlock

Window {
    id: root

    required property Profile profile
    required property Preferences preferences

    title: "Collega"
    width: 412
    height: 892
    minimumWidth: 320
    minimumHeight: 480
    color: Theme.background

    Loader {
        id: content
        objectName: "content"
        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        sourceComponent: root.profile.standing === Profile.Open ? shell
            : root.profile.standing === Profile.Missing ? onboarding : unlock
    }
    Component {
        id: unlock
        UnlockPage { profile: root.profile }
    }
    Component {
        id: onboarding
        OnboardingPage {
            preferences: root.preferences
            model: OnboardingModel { profile: root.profile }
            guest: LinkGuestModel { profile: root.profile }
            recovery: RecoveryModel { profile: root.profile }
        }
    }
    Component {
        id: shell
        Shell { profile: root.profile; preferences: root.preferences }
    }
    Binding { target: Appearance; property: "textScale"; value: root.preferences.textScale }
    Binding { target: Appearance; property: "reducedMotion"; value: root.preferences.reducedMotion }
    Binding {
        target: Appearance
        property: "scheme"
        value: root.preferences.scheme === "dark" ? Appearance.Dark : root.preferences.scheme === "light" ? Appearance.Light : Appearance.System
    }
}
