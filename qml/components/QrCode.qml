// A QR code to hold before a camera; `label` says what it leads to.
import QtQuick
import Collega.Components

QrItem {
    required property string label
    property int size: 208

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Graphic
    Accessible.name: label
}
