// How one page asks for another without knowing it; the shell answers.
pragma Singleton
import QtQuick

QtObject {
    // `page`: one of the shell's routes ("pair", "lesson", …); `id`: the record or space it shows, if any.
    signal opened(string page, string id)
    signal closed()
    signal told(string words, var undo)

    function open(page: string, id: string) { opened(page, id) }
    function close() { closed() }
    // A line that goes by, with a function that undoes what it tells, if that is possible.
    function tell(words: string, undo: var) { told(words, undo) }
}
