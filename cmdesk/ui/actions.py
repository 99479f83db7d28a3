# SPDX-License-Identifier: MIT
"""Every action of the menus, as a table.

To add an action: 1. its line in ``ACTIONS``; 2. its id in ``MENUS``; 3. who does it:
``Commands.doers`` (``Need.NOTHING`` and ``Need.DOCUMENT``) or the tabs that
return the id from ``offered`` (``Need.TAB``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from cmdesk.domain.texts import Text, mark
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import dress
from cmdesk.ui.scope import SHOW_EVERYTHING
from cmdesk.ui.theme import Role

_Std = QKeySequence.StandardKey


class Need(Enum):
    """What must be there for an action to be possible."""

    NOTHING = auto()
    DOCUMENT = auto()
    TAB = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One action: its id, words, need, keys and icon."""

    id: str
    words: Text
    need: Need = Need.NOTHING
    keys: tuple[_Std | str, ...] = ()
    icon: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    checkable: bool = False
    group: str = ""  # of the actions of a group one holds


ACTIONS: tuple[Action, ...] = (
    Action("new", mark("Actions", "New calendar…"), keys=(_Std.New,), icon="plus"),
    Action("open", mark("Actions", "Open…"), keys=(_Std.Open,), icon="folder"),
    Action("example", mark("Actions", "See an example"), icon="eye"),
    Action("save", mark("Actions", "Save"), Need.DOCUMENT, (_Std.Save,), "save"),
    Action("save_as", mark("Actions", "Save as…"), Need.DOCUMENT, ("Ctrl+Shift+S",)),
    Action("save_copy", mark("Actions", "Save a copy as…"), Need.DOCUMENT),
    Action("go_back", mark("Actions", "Go back to a version…"), Need.DOCUMENT),
    Action("import_posts", mark("Actions", "Import posts…"), Need.DOCUMENT, icon="import"),
    Action("print_week", mark("Actions", "Print the week…"), Need.TAB, (_Std.Print,), "print"),
    Action("week_pdf", mark("Actions", "PDF of the week…"), Need.TAB, icon="file"),
    Action("week_pocket", mark("Actions", "The week in my pocket…"), Need.TAB),
    Action("month_report", mark("Actions", "Report of the month…"), Need.DOCUMENT),
    Action("import_numbers", mark("Actions", "Import numbers…"), Need.DOCUMENT),
    Action("export_numbers", mark("Actions", "Export numbers…"), Need.DOCUMENT),
    Action("close", mark("Actions", "Close"), Need.DOCUMENT, ("Ctrl+W",)),
    Action(
        "delete_traces",
        mark("Actions", "Delete all traces of this client on this computer…"),
        Need.DOCUMENT,
    ),
    Action("quit", mark("Actions", "Quit"), keys=("Ctrl+Q",), role=QAction.MenuRole.QuitRole),
    Action("undo", mark("Actions", "Undo"), Need.DOCUMENT, (_Std.Undo,), "undo"),
    Action("redo", mark("Actions", "Redo"), Need.DOCUMENT, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Action("cut", mark("Actions", "Cut"), Need.TAB, (_Std.Cut,)),
    Action("copy", mark("Actions", "Copy"), Need.TAB, (_Std.Copy,), "copy"),
    Action("paste", mark("Actions", "Paste"), Need.TAB, (_Std.Paste,)),
    Action("select_all", mark("Actions", "Select all"), Need.TAB, (_Std.SelectAll,)),
    Action(
        "preferences",
        mark("Actions", "Preferences…"),
        keys=("Ctrl+,",),
        icon="settings",
        role=QAction.MenuRole.PreferencesRole,
    ),
    Action(
        "previous",
        mark("Actions", "Previous week or month"),
        Need.TAB,
        ("Alt+Left",),
        "chevron_left",
    ),
    Action(
        "next", mark("Actions", "Next week or month"), Need.TAB, ("Alt+Right",), "chevron_right"
    ),
    Action("find", mark("Actions", "Find…"), Need.TAB, (_Std.Find,), "search"),
    Action("find_next", mark("Actions", "Find the next one"), Need.TAB, ("F3",)),
    Action("find_previous", mark("Actions", "Find the previous one"), Need.TAB, ("Shift+F3",)),
    Action("filter", mark("Actions", "Filter…"), Need.TAB, ("Ctrl+Shift+L",), "filter"),
    Action("show_all", mark("Actions", "Show all posts"), Need.TAB),
    Action("today", mark("Actions", "Today"), Need.TAB, ("Ctrl+T",), "calendar"),
    Action("week", mark("Actions", "Week"), Need.TAB, ("Ctrl+Shift+E",), group="form"),
    Action("month", mark("Actions", "Month"), Need.TAB, ("Ctrl+Shift+M",), group="form"),
    Action("everything", SHOW_EVERYTHING, Need.DOCUMENT, checkable=True),
    Action("new_post", mark("Actions", "New post…"), Need.TAB, ("Ins", "Ctrl+Shift+N"), "plus"),
    Action(
        "ideas",
        mark("Actions", "I don’t know what to say…"),
        Need.TAB,
        ("Ctrl+I",),
        "question",
    ),
    Action("fill_week", mark("Actions", "Fill my week"), Need.TAB, ("Ctrl+Shift+I",)),
    Action("already_posted", mark("Actions", "I already posted…"), Need.TAB, icon="check"),
    Action("tick_week", mark("Actions", "Tick what was published…"), Need.TAB, ("Ctrl+Shift+B",)),
    Action("copy_week", mark("Actions", "Copy last week…"), Need.TAB),
    Action("confirm_all", mark("Actions", "All went as planned"), Need.TAB),
    Action("confirm_each", mark("Actions", "Confirm scheduled posts one by one…"), Need.TAB),
    Action("edit_post", mark("Actions", "Edit…"), Need.TAB, ("F2",), "pencil"),
    Action("duplicate_post", mark("Actions", "Duplicate"), Need.TAB, ("Ctrl+D",), "copy"),
    Action("move_to", mark("Actions", "Move to…"), Need.TAB, ("Ctrl+M",)),
    Action("place_next", mark("Actions", "Put on the next free publishing time"), Need.TAB),
    Action("to_phone", mark("Actions", "Send to my phone…"), Need.TAB, ("Ctrl+Shift+P",)),
    Action("note_reactions", mark("Actions", "Note the reactions…"), Need.TAB),
    Action("delete_post", mark("Actions", "Delete"), Need.TAB, icon="trash"),
    Action("check_image", mark("Actions", "Check an image…"), Need.DOCUMENT, icon="photo"),
    Action("note_numbers", mark("Actions", "Note the numbers…"), Need.TAB, ("Ctrl+Shift+C",)),
    Action("follow_numbers", mark("Actions", "Numbers we follow…"), Need.TAB),
    Action("new_aim", mark("Actions", "New aim…"), Need.TAB),
    Action("note_decision", mark("Actions", "Note a decision…"), Need.TAB),
    Action("shortcuts", mark("Actions", "Keyboard shortcuts"), keys=("F1",)),
    Action("open_reports", mark("Actions", "Folder of reports and log"), icon="folder"),
    Action("copy_support", mark("Actions", "Copy information for support")),
    Action("about", mark("Actions", "About cmdesk"), role=QAction.MenuRole.AboutRole),
)

# Keys that only the week, or a text, hears; what they do stands in its context menu too.
_KEYS_OF_WEEK: tuple[tuple[Text, str], ...] = (
    (mark("CardMenu", "Move to the day before"), "Ctrl+Shift+Left"),
    (mark("CardMenu", "Move to the day after"), "Ctrl+Shift+Right"),
    (mark("Actions", "Tick as published"), "Space"),
    (mark("GhostMenu", "Keep the proposal"), "Space"),
    (mark("Actions", "Choose the status"), "S"),
    (mark("Actions", "Choose several posts"), "Shift+Down"),
    (mark("Actions", "Forget what was cut"), "Esc"),
    (mark("CardMenu", "Delete"), "Del"),
    (mark("Actions", "In the month: go through a day’s posts"), "Ctrl+Down"),
    (mark("Actions", "In a text: the next unknown word"), "F7"),
)

RECENTS, TABS_HERE, THEMES_HERE, LANGUAGES_HERE = "+recents", "+tabs", "+themes", "+languages"

MENUS: tuple[tuple[Text, tuple[str, ...]], ...] = (
    # "-" is a line; a word with "+" is a part that the window fills in
    (
        mark("Menus", "&File"),
        ("new", "open", RECENTS, "example", "-", "save", "save_as", "save_copy", "go_back",
         "-", "import_posts", "import_numbers", "export_numbers", "-",
         "print_week", "week_pdf", "week_pocket", "month_report", "-",
         "delete_traces", "-", "close", "quit"),
    ),
    (
        mark("Menus", "&Edit"),
        ("undo", "redo", "-", "cut", "copy", "paste", "select_all", "-",
         "find", "find_next", "find_previous", "-", "preferences"),
    ),
    (
        mark("Menus", "&View"),
        (TABS_HERE, "-", "week", "month", "-", "previous", "today", "next", "-", "filter",
         "show_all", "-", "everything", "-", THEMES_HERE, LANGUAGES_HERE),
    ),
    (
        mark("Menus", "&Post"),
        ("new_post", "ideas", "fill_week", "already_posted", "tick_week", "copy_week", "-",
         "edit_post", "duplicate_post", "move_to", "place_next", "-", "confirm_all",
         "confirm_each", "-", "to_phone", "note_reactions", "-", "delete_post"),
    ),
    (
        mark("Menus", "&Tools"),
        ("note_numbers", "follow_numbers", "new_aim", "note_decision", "-", "check_image"),
    ),
    (mark("Menus", "&Help"), ("shortcuts", "-", "open_reports", "copy_support", "-", "about")),
)  # fmt: skip


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """The actions of the table as Qt's, by id, belonging to ``parent``."""
    made: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for action in ACTIONS:
        qt_action = QAction(say(action.words), parent)
        qt_action.setObjectName(action.id)
        qt_action.setShortcuts([QKeySequence(keys) for keys in action.keys])
        qt_action.setMenuRole(action.role)
        qt_action.setCheckable(action.checkable or bool(action.group))
        if action.group:
            groups.setdefault(action.group, QActionGroup(parent)).addAction(qt_action)
        if action.icon:
            dress(qt_action, action.icon, Role.MUTED)
        made[action.id] = qt_action
    return made


def shortcut_lines() -> tuple[tuple[str, str], ...]:
    """What has keys, the keys of the week last, and those keys in the words of the system."""
    native = QKeySequence.SequenceFormat.NativeText
    lines = [(action.words, action.keys) for action in ACTIONS if action.keys]
    lines += [(words, (keys,)) for words, keys in _KEYS_OF_WEEK]
    return tuple(
        (
            say(words).rstrip("…"),
            ", ".join(QKeySequence(each).toString(native) for each in keys),
        )
        for words, keys in lines
    )
