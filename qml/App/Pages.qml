pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import Sightline.Screens
import Sightline.ViewModels

// The pages that are open, each with the screen of its kind; only the one on top is shown. The others keep what was typed and where
// they were scrolled to.
FocusScope {
    id: pages

    required property ShellViewModel shell

    readonly property Navigator navigator: pages.shell.navigator

    Keys.onEscapePressed: pages.navigator.back()

    Repeater {
        model: pages.navigator

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: PageKind.RecordVisit

                RecordVisitScreen {
                    required property bool onTop
                    required property RecordVisitViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop

                    onBriefWanted: pages.shell.openBriefOfVisit()
                    onHandOverWanted: child => pages.shell.giveTo(child)
                }
            }
            DelegateChoice {
                roleValue: PageKind.Child

                ChildScreen {
                    required property bool onTop
                    required property ChildPageViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop
                }
            }
            DelegateChoice {
                roleValue: PageKind.HandOver

                HandOverScreen {
                    required property bool onTop
                    required property HandOverViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop
                }
            }
            DelegateChoice {
                roleValue: PageKind.HandBack

                HandBackScreen {
                    required property bool onTop
                    required property HandBackViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop
                }
            }
            DelegateChoice {
                roleValue: PageKind.VoiceEntry

                VoiceEntryScreen {
                    required property bool onTop
                    required property VoiceEntryViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop
                }
            }
            DelegateChoice {
                roleValue: PageKind.Observe

                ObserveScreen {
                    required property bool onTop
                    required property ObserveViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop
                }
            }
            DelegateChoice {
                roleValue: PageKind.Brief

                BriefScreen {
                    required property bool onTop
                    required property BriefViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop
                }
            }
            DelegateChoice {
                roleValue: PageKind.Visit

                VisitRecordScreen {
                    required property bool onTop
                    required property VisitPageViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop
                }
            }
            DelegateChoice {
                roleValue: PageKind.AmendVisit

                AmendVisitScreen {
                    required property bool onTop
                    required property AmendVisitViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop
                }
            }
            DelegateChoice {
                roleValue: PageKind.StrikeVisit

                StrikeVisitScreen {
                    required property bool onTop
                    required property StrikeVisitViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop
                }
            }
            DelegateChoice {
                roleValue: PageKind.Conflict

                ConflictScreen {
                    required property bool onTop
                    required property ConflictViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop
                }
            }
            DelegateChoice {
                roleValue: PageKind.Attempt

                AttemptScreen {
                    required property bool onTop
                    required property AttemptViewModel page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: page
                    visible: onTop
                }
            }
            DelegateChoice {
                roleValue: PageKind.Settings

                SettingsScreen {
                    required property bool onTop
                    required property Page page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: pages.shell.settings
                    visible: onTop

                    onCloseRequested: page.back()
                }
            }
            DelegateChoice {
                roleValue: PageKind.Help

                HelpScreen {
                    required property bool onTop
                    required property Page page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: pages.shell.help
                    visible: onTop

                    onCloseRequested: page.back()
                    onAboutWanted: pages.shell.openAbout()
                }
            }
            DelegateChoice {
                roleValue: PageKind.About

                AboutScreen {
                    required property bool onTop
                    required property Page page

                    anchors.fill: pages
                    enabled: onTop
                    focus: onTop
                    viewModel: pages.shell.about
                    visible: onTop

                    onCloseRequested: page.back()
                }
            }
        }
    }
}
