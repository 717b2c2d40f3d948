// The heading of a part of a page.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

AppText {
    Layout.fillWidth: true
    kind: AppText.Heading
    topPadding: Theme.spaceM
    Accessible.role: Accessible.Heading
}
