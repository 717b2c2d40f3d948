// What every page is: where it stands, how much room it has, and what it shows (`subject`, the id of a record or space).
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

FocusScope {
    property string subject
    property string title
    // Opened from another page, so that there is a way back.
    property bool canGoBack: false
    // Of a list: the one that stands open beside it.
    property string opened
    // The floating action stands over the page, which leaves room for it at its foot.
    property bool floats: false
    // The page has come to the front.
    signal shown()
    // The page is about to go: what is written on it is to be kept.
    signal leaving()
    readonly property bool narrow: width < Theme.narrowBelow
    readonly property bool wide: width >= 860
    readonly property int footRoom: floats ? 96 : Theme.spaceXl

    T.StackView.onDeactivating: leaving()
    // Once there is nothing else to do.
    T.StackView.onRemoved: { leaving(); destroy(300) }
    Accessible.role: Accessible.Pane
    Accessible.name: title
}
