// The mark: an arch of two colours, and plum where they meet.
import Collega.Theme

ArchItem {
    property int size: 30

    implicitWidth: size
    implicitHeight: Math.round(size * 0.66)
    leftColor: Theme.ours
    rightColor: Theme.partner
    dotColor: Theme.mutual
    thickness: size * 0.13
}
