// Something that was found.
import QtQuick
import Collega.Components

ListRow {
    id: root

    required property string recordId
    required property string section
    required property string title
    required property string opens
    required property string subject
    required property int side
    required property string picture

    text: title
    boldTitle: picture === ""
    pointsOn: true
    leading: Avatar { name: root.title; side: root.side; iconName: root.picture; size: 36 }
}
