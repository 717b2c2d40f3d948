// Every page by its name, each with the view model it shows.
import QtQuick
import Collega.ViewModels
import Collega.Pages.Lessons
import Collega.Pages.Partners
import Collega.Pages.Partnership
import Collega.Pages.Today

QtObject {
    id: routes

    required property Profile profile
    required property Preferences preferences
    readonly property list<string> places: ["today", "partners", "lessons", "people", "more", "visits", "follow-ups", "settings"]
    readonly property var pages: ({
        "today": today,
        "partners": partners,
        "partnership": partnership,
        "lessons": lessons,
        "lesson": lesson,
        "lesson-editor": lessonEditor
    })

    function component(name: string): Component {
        if (pages[name] === undefined) console.warn("There is no page named", name)
        return pages[name] ?? today
    }

    readonly property Component today: Component {
        TodayPage { model: TodayModel { profile: routes.profile } }
    }
    readonly property Component partners: Component {
        PartnersPage { model: PartnersModel { profile: routes.profile } }
    }
    readonly property Component partnership: Component {
        PartnershipPage {
            id: page
            model: PartnershipModel { profile: routes.profile; space: page.subject }
        }
    }
    readonly property Component lessons: Component {
        LessonsPage { model: LessonsModel { profile: routes.profile } }
    }
    readonly property Component lesson: Component {
        LessonPage {
            id: page
            model: LessonModel { profile: routes.profile; lesson: page.subject }
        }
    }
    readonly property Component lessonEditor: Component {
        LessonEditorPage {
            id: page
            model: LessonEditor { profile: routes.profile; origin: page.subject }
        }
    }
}
