// Every page by its name, each with the view model it shows.
import QtQuick
import Collega.ViewModels
import Collega.Pages.Begin
import Collega.Pages.Board
import Collega.Pages.Calendar
import Collega.Pages.Conversation
import Collega.Pages.Desk
import Collega.Pages.Devices
import Collega.Pages.FollowUps
import Collega.Pages.Lessons
import Collega.Pages.Map
import Collega.Pages.Pair
import Collega.Pages.Partners
import Collega.Pages.Partnership
import Collega.Pages.People
import Collega.Pages.Report
import Collega.Pages.Search
import Collega.Pages.Settings
import Collega.Pages.Today
import Collega.Pages.Visits

QtObject {
    id: routes

    required property Profile profile
    required property Preferences preferences
    readonly property list<string> places: ["today", "partners", "lessons", "people", "more", "visits", "follow-ups", "calendar", "map", "board", "desk", "settings"]
    readonly property var pages: ({
        "today": today,
        "partners": partners,
        "partnership": partnership,
        "pair": pair,
        "people": people,
        "person": person,
        "erase": erase,
        "suggestions": suggestions,
        "conversation": conversation,
        "lessons": lessons,
        "lessons-of": lessonsOf,
        "lesson": lesson,
        "lesson-versions": lessonVersions,
        "lesson-translations": lessonTranslations,
        "lesson-editor": lessonEditor,
        "visits": visits,
        "visits-of": visitsOf,
        "visit": visit,
        "visit-editor": visitEditor,
        "follow-ups": followUps,
        "calendar": calendar,
        "map": map,
        "board": board,
        "round": round,
        "desk": desk,
        "report": report,
        "search": search,
        "join": join,
        "me": me,
        "devices": devices,
        "link-device": linkDevice,
        "more": more,
        "sync": sync,
        "settings": settings
    })

    // The places whose list stays beside what is opened from it, with the page that shows one of the list.
    readonly property var details: ({ "lessons": "lesson", "people": "person", "visits": "visit" })

    function component(name: string): Component {
        if (pages[name] === undefined) console.warn("There is no page named", name)
        return pages[name] ?? today
    }

    readonly property Component choose: Component {
        ChoosePage {}
    }
    readonly property Component today: Component {
        TodayPage { model: TodayModel { profile: routes.profile } }
    }
    readonly property Component partners: Component {
        PartnersPage { model: PartnersModel { profile: routes.profile } }
    }
    readonly property Component partnership: Component {
        PartnershipPage {
            id: partnershipPage
            model: PartnershipModel { profile: routes.profile; space: partnershipPage.subject }
            picture: PictureModel { profile: routes.profile; space: partnershipPage.subject }
        }
    }
    readonly property Component pair: Component {
        PairPage {
            id: pairPage
            model: PairModel { profile: routes.profile; space: pairPage.subject }
        }
    }
    readonly property Component people: Component {
        PeoplePage { model: PeopleModel { profile: routes.profile } }
    }
    readonly property Component person: Component {
        PersonPage {
            id: personPage
            model: PersonModel { profile: routes.profile; person: personPage.subject }
            membership: MembershipModel { profile: routes.profile; person: personPage.subject }
        }
    }
    // Of oneself where nobody is named.
    readonly property Component erase: Component {
        ErasePage {
            id: erasePage
            model: ErasureModel { profile: routes.profile; person: erasePage.subject === "" ? routes.profile.account : erasePage.subject }
        }
    }
    readonly property Component suggestions: Component {
        SuggestionsPage {
            id: suggestionsPage
            model: SuggestionsModel { profile: routes.profile; space: suggestionsPage.subject }
        }
    }
    readonly property Component lessons: Component {
        LessonsPage { model: LessonsModel { profile: routes.profile } }
    }
    // Of one space.
    readonly property Component lessonsOf: Component {
        LessonsPage {
            id: lessonsOfPage
            model: LessonsModel { profile: routes.profile; space: lessonsOfPage.subject }
        }
    }
    readonly property Component conversation: Component {
        ConversationPage {
            id: conversationPage
            model: ConversationModel { profile: routes.profile; space: conversationPage.subject }
        }
    }
    readonly property Component lesson: Component {
        LessonPage {
            id: lessonPage
            model: LessonModel { profile: routes.profile; lesson: lessonPage.subject }
        }
    }
    readonly property Component lessonVersions: Component {
        LessonVersionsPage {
            id: lessonVersionsPage
            model: LessonVersionsModel { profile: routes.profile; lesson: lessonVersionsPage.subject }
        }
    }
    readonly property Component lessonTranslations: Component {
        TranslationsPage {
            id: translationsPage
            model: TranslationsModel { profile: routes.profile; lesson: translationsPage.subject }
        }
    }
    readonly property Component lessonEditor: Component {
        LessonEditorPage {
            id: lessonEditorPage
            model: LessonEditor { profile: routes.profile; origin: lessonEditorPage.subject }
        }
    }
    readonly property Component visits: Component {
        VisitsPage { model: VisitsModel { profile: routes.profile } }
    }
    readonly property Component visitsOf: Component {
        VisitsPage {
            id: visitsOfPage
            model: VisitsModel { profile: routes.profile; space: visitsOfPage.subject }
        }
    }
    readonly property Component visit: Component {
        VisitPage {
            id: visitPage
            model: VisitModel { profile: routes.profile; visit: visitPage.subject }
        }
    }
    readonly property Component visitEditor: Component {
        VisitEditorPage {
            id: visitEditorPage
            model: VisitEditor { profile: routes.profile; space: visitEditorPage.subject }
        }
    }
    readonly property Component followUps: Component {
        FollowUpsPage { model: FollowUpsModel { profile: routes.profile } }
    }
    readonly property Component calendar: Component {
        CalendarPage { model: CalendarModel { profile: routes.profile } }
    }
    readonly property Component map: Component {
        MapPage { model: MapModel { profile: routes.profile } }
    }
    readonly property Component board: Component {
        BoardPage { model: BoardModel { profile: routes.profile } }
    }
    readonly property Component round: Component {
        RoundPage {
            id: roundPage
            model: RoundModel { profile: routes.profile; space: roundPage.subject }
        }
    }
    readonly property Component desk: Component {
        DeskPage { model: DeskModel { profile: routes.profile } }
    }
    readonly property Component report: Component {
        ReportPage {
            id: reportPage
            model: ReportModel { profile: routes.profile; space: reportPage.subject }
        }
    }
    readonly property Component search: Component {
        SearchPage { model: SearchModel { profile: routes.profile } }
    }
    readonly property Component join: Component {
        JoinPage { model: JoinModel { profile: routes.profile } }
    }
    readonly property Component me: Component {
        MePage { model: MeModel { profile: routes.profile } }
    }
    readonly property Component devices: Component {
        DevicesPage { model: DevicesModel { profile: routes.profile } }
    }
    readonly property Component linkDevice: Component {
        LinkDevicePage { model: LinkHostModel { profile: routes.profile } }
    }
    readonly property Component more: Component {
        MorePage { profile: routes.profile }
    }
    readonly property Component sync: Component {
        SyncPage { profile: routes.profile; model: SyncModel { profile: routes.profile } }
    }
    readonly property Component settings: Component {
        SettingsPage {
            profile: routes.profile
            preferences: routes.preferences
            model: MeModel { profile: routes.profile }
        }
    }
}
