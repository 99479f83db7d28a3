# SPDX-License-Identifier: MIT
"""The editorial line tab: what we talk about, when, where, and how much is enough."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cmdesk.domain.texts import mark
from cmdesk.ui.calendar.mix import MixPanel
from cmdesk.ui.editorial.channels import ChannelsSection
from cmdesk.ui.editorial.closed_days import ClosedDaysSection
from cmdesk.ui.editorial.line import line_of
from cmdesk.ui.editorial.own_words import OwnWordsSection
from cmdesk.ui.editorial.remarks import RemarksSection
from cmdesk.ui.editorial.rendezvous import RendezvousSection
from cmdesk.ui.editorial.section import Section
from cmdesk.ui.editorial.section_list import SectionList
from cmdesk.ui.editorial.themes import ThemesSection
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.scope import SHOW_EVERYTHING, scope_of
from cmdesk.ui.tabs.base import TabBase
from cmdesk.ui.theme import muted_label, title_label
from cmdesk.ui.widgets.sheet import Sheet, wrapped

# To add a section: 1. its subclass of ``Section`` in ``ui.editorial``; 2. its class here; 3. its
# key in ``ui.scope`` when it belongs to the essentials.
SECTIONS: tuple[type[Section], ...] = (
    ThemesSection,
    RendezvousSection,
    ChannelsSection,
    ClosedDaysSection,
    RemarksSection,
    OwnWordsSection,
)
_NARROW, _LIST, _SIDE, _WIDEST = 1180, 252, 320, 1100
_GAP, _LANE = 12, 10  # pixels between two columns, and those of them that a scroll bar takes
_KINDS = {"pillar": "themes", "opening": "rendezvous", "channel": "channels"}


class EditorialTab(TabBase):
    """Sections in a list, the chosen one's sheets, and beside them the mix of the last weeks."""

    key = "editorial"
    title = mark("Tabs", "Editorial line")
    begins_base = True

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        line = line_of(document)
        self.list = SectionList([(kind.key, say(kind.title)) for kind in SECTIONS], self)
        self._pages: dict[str, QScrollArea] = {}
        self.sections: dict[str, Section] = {}
        self._middle = QVBoxLayout()
        for kind in SECTIONS:
            self._add_section(kind(document, line))
        self.scope = scope_of(document)
        self.everything = QPushButton(say(SHOW_EVERYTHING), self)
        self.everything.setProperty("look", "link")
        self.everything.clicked.connect(self._on_everything)
        self.scope.changed.connect(self._on_scope_changed)
        self.mix = MixPanel()
        self._about = Sheet(say(mark("Editorial", "What this is for")))
        self._about_words = wrapped(muted_label(""))
        self._about.body.addWidget(self._about_words)
        self._aside = QWidget(self)
        self._lay_out()
        self.list.chosen.connect(self._on_chosen)
        self.setFocusProxy(self.list)
        self.show_section(SECTIONS[0].key)

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return self.sections[self.list.key]

    @Slot(str)
    def show_section(self, key: str) -> None:
        """Turn to a section by its key."""
        self.list.set_key(key)
        self._on_chosen(key)

    def refresh(self) -> None:
        """Read the whole line again; fields being written in keep their words."""
        line = line_of(self.document)
        for section in self.sections.values():
            section.show_line(line)
            section.keep_keyboard()
            self.list.set_count(section.key, section.count())
        self._show_scope()
        self.mix.show_mix(line.mix)
        self.figures_changed.emit()

    def show_record(self, kind: str, record_id: str) -> bool:
        """Bring a theme, a rendez-vous or a channel into view."""
        if kind not in _KINDS or not self.sections[_KINDS[kind]].bring(record_id):
            return False
        self.show_section(_KINDS[kind])
        self.section.bring(record_id)
        return True

    def figures(self) -> str:
        """How many posts the mix counts."""
        total = self.section.line.mix.total
        if not total:
            return ""
        return say(mark("Editorial", "%n post(s) in 4 weeks", "", 1).filled(n=total))

    def _show_scope(self) -> None:
        """List the sections that are shown, and offer the others when some are left out."""
        left_out = frozenset(
            key
            for key, section in self.sections.items()
            if not (self.scope.shows_section(key) or section.count() or key == self.list.key)
        )
        self.list.leave_out(left_out)
        self.everything.setVisible(bool(left_out))

    def _add_section(self, section: Section) -> None:
        page = QScrollArea(self)
        page.setWidgetResizable(True)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        section.column.addStretch(1)
        section.setMaximumWidth(_WIDEST)
        page.setWidget(section)
        page.viewport().setAutoFillBackground(False)
        section.setAutoFillBackground(False)
        if section.notice_above:
            self._middle.addWidget(section.notice)
        page.hide()
        self.sections[section.key] = section
        self._pages[section.key] = page
        self._middle.addWidget(page, 1)
        section.section_wanted.connect(self.show_section)

    def _lay_out(self) -> None:
        aside = QVBoxLayout(self._aside)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(12)
        for widget in (self.mix, self._about):
            aside.addWidget(widget)
        aside.addStretch(1)
        left = QWidget(self)
        self._left = QVBoxLayout(left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(12)
        self._left.addWidget(self.list)
        self._left.addWidget(self.everything)
        self._left.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP - _LANE)
        self._row.addWidget(self._left_page(left))
        self._row.addLayout(self._middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(10)
        column.addWidget(title_label(say(self.title), 3))
        column.addLayout(self._row, 1)

    def _left_page(self, left: QWidget) -> QScrollArea:
        """The list and what stands below it, which scroll in a low window."""
        page = QScrollArea(self)
        page.setWidgetResizable(True)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setWidget(left)
        page.viewport().setAutoFillBackground(False)
        left.setAutoFillBackground(False)
        page.setFixedWidth(_LIST + _LANE)
        left.setFixedWidth(_LIST)  # also while the lane is free: lines break in the same places
        return page

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        for name, page in self._pages.items():
            if name != key and self.sections[name].notice_above:
                self.sections[name].notice.clear()
            page.setVisible(name == key)
        self._about_words.setText(say(self.section.about))
        self._show_scope()

    @Slot()
    def _on_everything(self) -> None:
        self.scope.show_everything(everything=True)
        self.list.setFocus()

    @Slot()
    def _on_scope_changed(self) -> None:
        self._show_scope()
        self.offers_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the mix at the right, or under the list where there is little room."""
        self._place_aside(narrow=event.size().width() < _NARROW)
        super().resizeEvent(event)

    def _place_aside(self, *, narrow: bool) -> None:
        self.list.setFixedWidth(_LIST)
        self._aside.setFixedWidth(_LIST if narrow else _SIDE + _LANE)
        self._aside.setContentsMargins(0 if narrow else _LANE, 0, 0, 0)
        home, other = (self._left, self._row) if narrow else (self._row, self._left)
        if home.indexOf(self._aside) >= 0:
            return
        other.removeWidget(self._aside)
        home.insertWidget(2, self._aside)
