# SPDX-License-Identifier: MIT
"""What we talk about: the themes, each with its look, its shares and what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cmdesk.domain.folding import folded
from cmdesk.domain.records import Pillar, Post
from cmdesk.domain.texts import Text, mark
from cmdesk.services.editorial import change, delete_pillar, new_pillar
from cmdesk.ui.editorial.fields import LineField
from cmdesk.ui.editorial.line import Line
from cmdesk.ui.editorial.rows import Rows
from cmdesk.ui.editorial.section import Section
from cmdesk.ui.editorial.theme_row import ThemeRow, theme_head
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.theme import muted_label
from cmdesk.ui.widgets.sheet import Sheet, wrapped

EMPTY = mark(
    "Themes",
    "No theme yet. Three to five are enough: your craft, life behind the counter, the "
    "neighbourhood, offers… Name the first one below.",
)


class ThemesSection(Section):
    """A table of themes that saves itself, and a line to add one."""

    key = "themes"
    title = mark("Editorial", "Themes")
    about = mark(
        "Themes",
        "Each post may carry a theme: its colour and its pattern show on the card and on paper. "
        "When the mix drifts far from what you wish, the calendar says so. Nothing is blocked.",
    )

    def __init__(self, document: OpenDocument, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(document, line, parent)
        self.sheet = Sheet(say(self.title), parent=self)
        self._empty = wrapped(muted_label(say(EMPTY)))
        self._head = theme_head(self)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.rows: Rows[ThemeRow, Pillar] = Rows(rows, self._made, ThemeRow.show_record)
        self._total = wrapped(muted_label(""))
        self.new_name = LineField(say(mark("Themes", "Name of a new theme")), self)
        self.new_name.setPlaceholderText(say(mark("Themes", "Name of a new theme")))
        self.new_name.setMaximumWidth(320)
        self.new_name.returnPressed.connect(self._on_add)
        self.add = QPushButton(say(mark("Themes", "Add the theme")), self)
        self.add.clicked.connect(self._on_add)
        adding = QHBoxLayout()
        adding.addWidget(self.new_name, 1)
        adding.addWidget(self.add)
        adding.addStretch(1)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(self._head)
        table.addLayout(rows)
        self.sheet.body.addWidget(self._empty)
        self.sheet.body.addLayout(table)
        self.sheet.body.addWidget(self._total)
        self.sheet.body.addWidget(self.notice)
        self.sheet.body.addLayout(adding)
        self.column.addWidget(self.sheet)
        self.show_line(line)

    def count(self) -> int:
        """How many themes there are."""
        return len(self.line.pillars)

    def show_line(self, line: Line) -> None:
        """Show the themes as they are now."""
        super().show_line(line)
        self.rows.keep(line.pillars, self.new_name)
        self._empty.setVisible(not line.pillars)
        self._head.setVisible(bool(line.pillars))
        note = shares_note(line.pillars)
        self._total.setVisible(note is not None)
        self._total.setText("" if note is None else say(note))

    def bring(self, record_id: str) -> bool:
        """Put the keyboard on a theme's name."""
        row = self.rows.by_id.get(record_id)
        if row is not None:
            row.name.setFocus()
        return row is not None

    def _made(self, pillar_id: str) -> ThemeRow:
        row = ThemeRow(pillar_id)
        row.values_wanted.connect(self._on_values)
        row.delete_wanted.connect(self._on_delete)
        row.refused.connect(self.refuse)
        return row

    def _name_problem(self, name: str, but: str = "") -> Text | None:
        """Why a theme cannot have this name."""
        if not name:
            return mark("Themes", "A theme needs a name. Nothing was changed.")
        taken = {folded(one.name): one.name for one in self.line.pillars if one.id != but}
        if folded(name) in taken:
            return mark(
                "Themes", "There is a theme named “{name}” already: choose another name."
            ).filled(name=taken[folded(name)])
        return None

    @Slot(str, object)
    def _on_values(self, pillar_id: str, values: Mapping[str, Any]) -> None:
        pillar = self.line.pillar(pillar_id)
        if pillar is None:
            return
        if "name" in values:
            problem = self._name_problem(values["name"], but=pillar_id)
            if problem is not None:
                self.refuse(problem)
                self._keep_name(self.rows.by_id[pillar_id].name, values["name"], problem)
                return
        if any(getattr(pillar, name) != value for name, value in values.items()):
            self.run(change(pillar, pillar.name, values))

    @staticmethod
    def _keep_name(field: LineField, name: str, problem: Text) -> None:
        """Leave a refused name to be mended; an empty one gives the old one back."""
        if name:
            field.warn(say(problem))
        else:
            field.calm()

    @Slot(str)
    def _on_delete(self, pillar_id: str) -> None:
        pillar = self.line.pillar(pillar_id)
        if pillar is None:
            return
        with self.document.reading() as reader:
            edit = delete_pillar(reader, pillar_id)
            posts = len(reader.find(Post, pillar_id=pillar_id))
        done = mark("Themes", "“{name}” was deleted.").filled(name=pillar.name)
        if posts:
            done = mark(
                "Themes", "“{name}” was deleted; its %n post(s) stay, without a theme.", "", 1
            ).filled(n=posts, name=pillar.name)
        self.delete(pillar_id, edit, done)

    @Slot()
    def _on_add(self) -> None:
        name = self.new_name.text().strip()
        problem = self._name_problem(name)
        if problem is not None:
            self.refuse(problem)
            self.new_name.setFocus()
            return
        with self.document.reading() as reader:
            _, edit = new_pillar(reader, name)
        if self.run(edit):
            self.new_name.calm()
            self.new_name.setFocus()


def shares_note(pillars: tuple[Pillar, ...]) -> Text | None:
    """What is worth a word about the shares: a total that is not 100, a wish above its limit."""
    for one in pillars:
        wanted, most = one.wanted_share, one.maximum_share
        if wanted is not None and most is not None and wanted > most:
            return mark(
                "Themes",
                "“{name}”: you wish for {wanted} %, and for {most} % at most. "
                "One of the two is worth another look.",
            ).filled(name=one.name, wanted=wanted, most=most)
    shares = [one.wanted_share for one in pillars if one.wanted_share is not None]
    if not shares or sum(shares) == 100:
        return None
    if sum(shares) > 100:
        return mark(
            "Themes", "Together you wish for {total} %: a little more than there is room for."
        ).filled(total=sum(shares))
    return mark(
        "Themes", "Together you wish for {total} %; the rest stays free for what comes up."
    ).filled(total=sum(shares))
