# SPDX-License-Identifier: MIT
"""A document in the window: its name, the row of tabs, the tab shown, and the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cmdesk.config.memory import memory_of, remember
from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.records import Client
from cmdesk.domain.texts import mark
from cmdesk.ui import ask
from cmdesk.ui.i18n import say
from cmdesk.ui.icons import show_sign
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.publication import Publication, SaveState, Saving
from cmdesk.ui.tabs.base import TabBase
from cmdesk.ui.text_place import TextPlace
from cmdesk.ui.theme import Role, muted_label, title_label
from cmdesk.ui.widgets.banner import Banner
from cmdesk.ui.widgets.hint import plain_hint
from cmdesk.ui.widgets.tab_bar import TabBar

_SIGNS = {
    SaveState.SAVED: ("check", Role.GOOD),
    SaveState.PENDING: ("clock", Role.MUTED),
    SaveState.SAVING: ("clock", Role.MUTED),
    SaveState.FAILED: ("warning", Role.ATTENTION),
    SaveState.CONFLICT: ("warning", Role.ATTENTION),
    SaveState.UNNAMED: ("save", Role.MUTED),
    SaveState.READ_ONLY: ("lock", Role.MUTED),
}
_LONGEST_NAME = 260
_CONFLICT, _FAILED = "conflict", "failed"  # subjects of the banner beside those of the news
DECIDE = mark("DocumentPage", "Decide…")
_NOT_OVERWRITTEN = mark(
    "DocumentPage",
    "“{file}” was changed elsewhere, so it was not overwritten. "
    "Your work is safe on this computer.",
)
_VERBS = {
    SaveState.UNNAMED: mark("DocumentPage", "Save in a file…"),
    SaveState.CONFLICT: DECIDE,
}


class DocumentPage(QWidget):
    """Everything below the menu while a document is open."""

    save_copy_asked = Signal()
    save_asked = Signal()
    offers_changed = Signal()
    title_changed = Signal()  # the name, the file, or whether it is up to date

    def __init__(
        self,
        document: OpenDocument,
        publication: Publication,
        tabs: Sequence[type[TabBase]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._publication = publication
        self._name = title_label("", 2)
        self.tab_bar = TabBar()
        self._tabs = QStackedWidget()
        self.banner = Banner()
        self._banner_subject = ""
        self.banner.acted.connect(self._on_banner_acted)
        self.saved_sign = QLabel()
        self.saved_words = muted_label("")
        self.save_button = QPushButton()
        self.save_button.setProperty("look", "link")
        self.save_button.clicked.connect(self.save_asked)
        self.figures = muted_label("")
        self._text = TextPlace(self)
        self._text.changed.connect(self.offers_changed)
        self._lay_out()
        for kind in tabs:
            self._add_tab(kind)
        self._show_last_tab()
        self.tab_bar.currentChanged.connect(self._on_current_changed)
        document.changed.connect(self._on_changed)
        publication.told.connect(self._on_saving_told)
        publication.news.changed.connect(self._show_banner)
        document.undo_stack.indexChanged.connect(self.offers_changed)
        self._show_name()
        self._on_saving_told(publication.saving)
        self._refresh_figures()

    @property
    def tabs(self) -> tuple[TabBase, ...]:
        """The tabs, in order."""
        found = (self._tabs.widget(index) for index in range(self._tabs.count()))
        return tuple(tab for tab in found if isinstance(tab, TabBase))

    @property
    def tab(self) -> TabBase | None:
        """The tab that is shown; None for a document without tabs."""
        shown = self._tabs.currentWidget()
        return shown if isinstance(shown, TabBase) else None

    def show_tab(self, index: int) -> None:
        """Show a tab by its place."""
        self.tab_bar.setCurrentIndex(index)

    def _show_last_tab(self) -> None:
        """Turn to the tab that was left last time; the first one of a document never seen."""
        last = memory_of(self._document.uuid).tab
        for index, tab in enumerate(self.tabs):
            if tab.key == last:
                self.show_tab(index)
                self._tabs.setCurrentIndex(index)

    def offered(self) -> frozenset[str]:
        """The actions some tab can do now; the shown tab's come first when performed."""
        return self._text.offered(frozenset().union(*(tab.offered() for tab in self.tabs)))

    def holding(self) -> frozenset[str]:
        """The actions that hold now in some tab."""
        return frozenset().union(*(tab.holding() for tab in self.tabs))

    def perform(self, action_id: str) -> None:
        """Have an action done by the shown tab, else by the first that offers it."""
        if self._text.perform(action_id):
            return
        candidates = sorted(self.tabs, key=self._is_not_shown)
        for tab in candidates:
            if action_id in tab.offered():
                self.show_tab(self.tabs.index(tab))
                tab.perform(action_id)
                return

    def _is_not_shown(self, tab: TabBase) -> bool:
        return tab is not self.tab

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("look", "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(18)
        row.addWidget(self._name)
        row.addWidget(self.tab_bar, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        foot = QFrame()
        foot.setProperty("look", "foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(14, 4, 14, 4)
        line.setSpacing(6)
        for widget in (self.saved_sign, self.saved_words, self.save_button):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.figures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.banner)
        column.addWidget(self._tabs, 1)
        column.addWidget(foot)

    def _add_tab(self, kind: type[TabBase]) -> None:
        tab = kind(self._document, self._tabs)
        index = self.tab_bar.addTab(say(kind.title))
        if kind.begins_base:
            self.tab_bar.add_gap_before(index)
        self._tabs.addWidget(tab)
        tab.badge_changed.connect(self._refresh_badges)
        tab.figures_changed.connect(self._refresh_figures)
        tab.offers_changed.connect(self.offers_changed)
        tab.go_to.connect(self._on_go_to)
        self._refresh_badges()

    def _show_name(self) -> None:
        name = self._document.client.name
        cut = self._name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _LONGEST_NAME)
        self._name.setText(cut)
        self._name.setToolTip(plain_hint(name if cut != name else ""))

    @Slot()
    def _refresh_badges(self) -> None:
        for index, tab in enumerate(self.tabs):
            count = tab.badge()
            self.tab_bar.set_badge(index, count, say(tab.badge_words()) if count else "")

    @Slot()
    def _refresh_figures(self) -> None:
        self.figures.setText("" if self.tab is None else self.tab.figures())

    @Slot(int)
    def _on_current_changed(self, index: int) -> None:
        left, wanted = self.tab, self._tabs.widget(index)
        # Qt gives the keyboard back where it was in a tab, but begins a new one at its first
        # button, whatever the tab itself is for.
        focus = self.window().focusWidget()
        moves = left is not None and focus is not None and left.isAncestorOf(focus)
        new = wanted if moves and wanted and wanted.focusWidget() is None else None
        self._tabs.setCurrentIndex(index)
        if new is not None:
            new.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.tab is not None:
            uuid = self._document.uuid
            remember(uuid, replace(memory_of(uuid), tab=self.tab.key))
        self._refresh_figures()
        self.offers_changed.emit()

    @Slot(str, str)
    def _on_go_to(self, kind: str, record_id: str) -> None:
        for index, tab in enumerate(self.tabs):
            if tab.show_record(kind, record_id):
                self.show_tab(index)
                return

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, _origin: object) -> None:
        if changes.of(Client):
            self._show_name()
        self.title_changed.emit()

    @Slot(object)
    def _on_saving_told(self, saving: Saving) -> None:
        sign, role = _SIGNS[saving.state]
        show_sign(self.saved_sign, sign, 14, role)
        self.saved_words.setText(say(saving.sentence))
        verb = _VERBS.get(saving.state)
        self.save_button.setVisible(verb is not None)
        if verb is not None:
            self.save_button.setText(say(verb))
        self._show_banner()
        self.title_changed.emit()

    @Slot()
    def _show_banner(self) -> None:
        """Say the most important thing there is to say, and offer what to do."""
        self._banner_subject, words, verb = _banner_of(self._publication)
        if words:
            self.banner.say(words, verb)
        else:
            self.banner.clear()

    @Slot()
    def _on_banner_acted(self) -> None:
        if self._banner_subject == _CONFLICT:
            self.save_asked.emit()
        elif self._banner_subject == _FAILED:
            self.save_copy_asked.emit()
        else:
            self._publication.news.act(self._banner_subject)


def _banner_of(publication: Publication) -> tuple[str, str, str]:
    """The subject to speak of, the sentence, and the verb of its button; empty for nothing."""
    saving, first = publication.saving, publication.news.first
    if saving.state is SaveState.CONFLICT:
        file = "" if publication.safe.target is None else publication.safe.target.name
        return _CONFLICT, say(_NOT_OVERWRITTEN.filled(file=file)), say(DECIDE)
    urgent = first is not None and first[1].urgent
    if saving.state is SaveState.FAILED and saving.problem is not None and not urgent:
        return _FAILED, say(saving.problem.text), say(ask.SAVE_COPY_AS)
    told = [say(text) for text in publication.safe.notices]
    if first is None:
        return "", " ".join(told), ""
    subject, line = first
    words = " ".join([*told, say(line.words)])
    return subject, words, "" if line.verb is None else say(line.verb)
