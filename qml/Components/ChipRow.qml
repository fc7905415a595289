import QtQuick
import Sightline.Theme

// Filters that stand side by side, and below each other where there is no room. Holds FilterChips.
Flow {
    id: row

    required property string label

    Accessible.name: row.label
    Accessible.role: Accessible.Grouping
    spacing: Theme.space
}
