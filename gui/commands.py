"""Every command once, as data: menus, toolbar, shortcuts and palette read it.

Adding a command only adds a line here and a method of that name in the window.
Titles are source strings; gui.actions translates them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from gui.qt import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """The menus, in their order; the value is the source string of the title."""

    ARCHIVE = "Archive"
    EDIT = "Edit"
    GO = "Go"
    VIEW = "View"


MENU_TITLES = {
    Menu.ARCHIVE: QT_TRANSLATE_NOOP("Commands", "&Archive"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Commands", "&Edit"),
    Menu.GO: QT_TRANSLATE_NOOP("Commands", "&Go"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Commands", "&View"),
}


class Command(NamedTuple):
    """A command; `id` names the window's method, `object_name` its action.

    `shortcut` may name several with " | " between, the first is shown;
    `menu` None keeps it out of the menus, `apart` puts a line above it there, and
    `choices` names the group of which only one can hold.
    """

    id: str
    title: str
    shortcut: str = ""
    icon: str = ""
    menu: Menu | None = None
    object_name: str = ""
    apart: bool = False
    checkable: bool = False
    choices: str = ""
    why_not: str = ""


COMMANDS = (
    Command(
        "open_archive",
        QT_TRANSLATE_NOOP("Commands", "Open archive…"),
        "Ctrl+O",
        "folder-open",
        Menu.ARCHIVE,
        "openAction",
    ),
    Command(
        "open_shipped",
        QT_TRANSLATE_NOOP("Commands", "Open the shipped archive"),
        "Ctrl+Shift+O",
        "",
        Menu.ARCHIVE,
    ),
    Command(
        "import_files",
        QT_TRANSLATE_NOOP("Commands", "Import documents…"),
        "Ctrl+I",
        "file-input",
        None,
        "importAction",
        why_not=QT_TRANSLATE_NOOP(
            "Commands", "This archive is read only: documents cannot be added to it yet"
        ),
    ),
    Command(
        "export",
        QT_TRANSLATE_NOOP("Commands", "Export…"),
        "Ctrl+E",
        "download",
        Menu.ARCHIVE,
        "exportAction",
        apart=True,
    ),
    Command(
        "print_view",
        QT_TRANSLATE_NOOP("Commands", "Print…"),
        "Ctrl+P",
        "printer",
        Menu.ARCHIVE,
        apart=True,
    ),
    Command(
        "preview",
        QT_TRANSLATE_NOOP("Commands", "Print preview…"),
        "Ctrl+Shift+P",
        "",
        Menu.ARCHIVE,
    ),
    Command(
        "print_text",
        QT_TRANSLATE_NOOP("Commands", "Print the text…"),
        "Ctrl+Alt+P",
        "",
        Menu.ARCHIVE,
    ),
    Command(
        "quit",
        QT_TRANSLATE_NOOP("Commands", "Quit"),
        "Ctrl+Q",
        "",
        Menu.ARCHIVE,
        apart=True,
    ),
    Command(
        "undo",
        QT_TRANSLATE_NOOP("Commands", "Undo"),
        "Ctrl+Z",
        "undo-2",
        Menu.EDIT,
        "undoAction",
        why_not=QT_TRANSLATE_NOOP("Commands", "There is nothing to undo"),
    ),
    Command(
        "redo",
        QT_TRANSLATE_NOOP("Commands", "Redo"),
        "Ctrl+Shift+Z",
        "redo-2",
        Menu.EDIT,
        "redoAction",
        why_not=QT_TRANSLATE_NOOP("Commands", "There is nothing to redo"),
    ),
    Command(
        "copy",
        QT_TRANSLATE_NOOP("Commands", "Copy"),
        "Ctrl+C",
        "copy",
        Menu.EDIT,
        apart=True,
    ),
    Command(
        "copy_citation",
        QT_TRANSLATE_NOOP("Commands", "Copy as citation"),
        "Ctrl+Shift+C",
        "superscript",
        Menu.EDIT,
    ),
    Command(
        "copy_quotation",
        QT_TRANSLATE_NOOP("Commands", "Copy as quotation with footnote"),
        "Ctrl+Shift+D",
        "quote",
        Menu.EDIT,
    ),
    Command(
        "style_isnad",
        QT_TRANSLATE_NOOP("Commands", "Cite in İSNAD style"),
        menu=Menu.EDIT,
        apart=True,
        choices="style",
    ),
    Command(
        "style_chicago",
        QT_TRANSLATE_NOOP("Commands", "Cite in Chicago style"),
        menu=Menu.EDIT,
        choices="style",
    ),
    Command(
        "style_turkish",
        QT_TRANSLATE_NOOP("Commands", "Cite in Turkish style (a.g.e., a.g.m.)"),
        menu=Menu.EDIT,
        choices="style",
    ),
    Command(
        "back", QT_TRANSLATE_NOOP("Commands", "Back"), "Alt+Left", "arrow-left", Menu.GO
    ),
    Command(
        "forward",
        QT_TRANSLATE_NOOP("Commands", "Forward"),
        "Alt+Right",
        "arrow-right",
        Menu.GO,
    ),
    Command(
        "find",
        QT_TRANSLATE_NOOP("Commands", "Search"),
        "Ctrl+F | /",
        "search",
        Menu.GO,
        apart=True,
    ),
    Command(
        "clear_query",
        QT_TRANSLATE_NOOP("Commands", "Clear the search"),
        "Ctrl+Backspace",
        "x",
        Menu.GO,
    ),
    Command(
        "collect", QT_TRANSLATE_NOOP("Commands", "Collection…"), "Ctrl+D", "", Menu.EDIT
    ),
    Command(
        "save_search",
        QT_TRANSLATE_NOOP("Commands", "Save this search"),
        "Ctrl+S",
        "bookmark",
        Menu.GO,
    ),
    Command(
        "go_saved",
        QT_TRANSLATE_NOOP("Commands", "Saved searches"),
        "Ctrl+7",
        "",
        Menu.GO,
    ),
    Command(
        "go_documents",
        QT_TRANSLATE_NOOP("Commands", "Documents"),
        "Ctrl+1",
        "",
        Menu.GO,
        apart=True,
    ),
    Command(
        "go_events", QT_TRANSLATE_NOOP("Commands", "Events"), "Ctrl+2", "", Menu.GO
    ),
    Command(
        "go_articles", QT_TRANSLATE_NOOP("Commands", "Articles"), "Ctrl+3", "", Menu.GO
    ),
    Command(
        "go_places",
        QT_TRANSLATE_NOOP("Commands", "Where it stands"),
        "Ctrl+6",
        "",
        Menu.GO,
    ),
    Command("go_reader", QT_TRANSLATE_NOOP("Commands", "Text"), "Ctrl+4", "", Menu.GO),
    Command(
        "go_facets", QT_TRANSLATE_NOOP("Commands", "Filters"), "Ctrl+5", "", Menu.GO
    ),
    Command(
        "previous_excerpt",
        QT_TRANSLATE_NOOP("Commands", "Previous excerpt"),
        "Ctrl+Up",
        "chevron-up",
        Menu.GO,
        apart=True,
    ),
    Command(
        "next_excerpt",
        QT_TRANSLATE_NOOP("Commands", "Next excerpt"),
        "Ctrl+Down",
        "chevron-down",
        Menu.GO,
    ),
    Command(
        "previous_hit",
        QT_TRANSLATE_NOOP("Commands", "Previous hit in the text"),
        "Shift+F3",
        "",
        Menu.GO,
    ),
    Command(
        "next_hit",
        QT_TRANSLATE_NOOP("Commands", "Next hit in the text"),
        "F3",
        "search",
        Menu.GO,
    ),
    Command(
        "page_lists",
        QT_TRANSLATE_NOOP("Commands", "Lists"),
        "Alt+1",
        "",
        Menu.VIEW,
        choices="page",
    ),
    Command(
        "page_comparison",
        QT_TRANSLATE_NOOP("Commands", "Compare"),
        "Alt+2",
        "",
        Menu.VIEW,
        choices="page",
    ),
    Command(
        "page_disagreements",
        QT_TRANSLATE_NOOP("Commands", "Disagreements"),
        "Alt+3",
        "",
        Menu.VIEW,
        choices="page",
    ),
    Command(
        "page_evidence",
        QT_TRANSLATE_NOOP("Commands", "Evidence"),
        "Alt+4",
        "",
        Menu.VIEW,
        choices="page",
    ),
    Command(
        "page_timeline",
        QT_TRANSLATE_NOOP("Commands", "Timeline"),
        "Alt+5",
        "",
        Menu.VIEW,
        choices="page",
    ),
    Command(
        "open_disagreements",
        QT_TRANSLATE_NOOP("Commands", "Show all open disagreements"),
        "Alt+Shift+3",
        "",
        Menu.VIEW,
    ),
    Command(
        "cited_works",
        QT_TRANSLATE_NOOP("Commands", "Show all cited works"),
        "Alt+Shift+4",
        "",
        Menu.VIEW,
    ),
    Command(
        "toggle_facets",
        QT_TRANSLATE_NOOP("Commands", "Show filters"),
        "F9",
        "panel-left",
        Menu.VIEW,
        apart=True,
        checkable=True,
    ),
    Command(
        "toggle_reader",
        QT_TRANSLATE_NOOP("Commands", "Show the text"),
        "F8",
        "",
        Menu.VIEW,
        checkable=True,
    ),
    Command(
        "larger_text",
        QT_TRANSLATE_NOOP("Commands", "Larger text"),
        "Ctrl++",
        "",
        Menu.VIEW,
        apart=True,
    ),
    Command(
        "smaller_text",
        QT_TRANSLATE_NOOP("Commands", "Smaller text"),
        "Ctrl+-",
        "",
        Menu.VIEW,
    ),
    Command(
        "scheme_system",
        QT_TRANSLATE_NOOP("Commands", "Colours of the desktop"),
        menu=Menu.VIEW,
        apart=True,
        choices="scheme",
    ),
    Command(
        "scheme_light",
        QT_TRANSLATE_NOOP("Commands", "Light colours"),
        menu=Menu.VIEW,
        choices="scheme",
    ),
    Command(
        "scheme_dark",
        QT_TRANSLATE_NOOP("Commands", "Dark colours"),
        menu=Menu.VIEW,
        choices="scheme",
    ),
    Command(
        "language_system",
        QT_TRANSLATE_NOOP("Commands", "Language of the system"),
        menu=Menu.VIEW,
        apart=True,
        choices="language",
    ),
    Command("language_tr", "Türkçe", menu=Menu.VIEW, choices="language"),
    Command("language_en", "English", menu=Menu.VIEW, choices="language"),
    Command("language_ru", "Русский", menu=Menu.VIEW, choices="language"),
    Command(
        "palette",
        QT_TRANSLATE_NOOP("Commands", "All commands…"),
        "Ctrl+K",
        "menu",
        Menu.VIEW,
        apart=True,
    ),
)
