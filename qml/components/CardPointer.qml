// Opens what a card is about; its arrow ends where the card's words end.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

IconButton {
    Layout.rightMargin: -(width - Theme.icon) / 2
    Layout.alignment: Qt.AlignTop
    iconName: "chevron-right"
    color: Theme.inkSoft
}
