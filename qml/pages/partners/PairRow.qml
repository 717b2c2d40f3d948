// One's own pair in the list.
import QtQuick
import Collega.Components

ListRow {
    id: root

    required property string recordId
    required property string name
    required property string rhythm
    required property string standing
    required property int tone

    text: name
    note: rhythm
    pointsOn: true
    leading: Avatar { name: root.name; side: Avatar.Partner }
    trailing: Tag { text: root.standing; tone: root.tone }
    onClicked: Navigator.open("pair", recordId)
}
