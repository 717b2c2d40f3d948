// The heading of a part of a page.
import QtQuick
import Collega.Theme

AppText {
    kind: AppText.Heading
    topPadding: Theme.spaceM
    Accessible.role: Accessible.Heading
}
