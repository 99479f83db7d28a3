# SPDX-License-Identifier: MIT
"""*Numbers we follow*: which ones, how often, in which order, and numbers of our own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cmdesk.domain.changes import ChangeSet
from cmdesk.domain.records import Indicator, OwnMetric, Period, new_id
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Batch, Edit
from cmdesk.services.following import (
    add_own_metric,
    change_indicator,
    change_own_metric,
    delete_own_metric,
    follow,
    new_indicator,
    reorder,
    suggested_indicators,
    unfollow,
)
from cmdesk.services.ideas import load_trades
from cmdesk.services.noting import ordered_indicators
from cmdesk.services.series import Log, log_of
from cmdesk.ui import ask
from cmdesk.ui.editorial.notice import Notice
from cmdesk.ui.editorial.rows import Rows
from cmdesk.ui.i18n import say
from cmdesk.ui.open_document import OpenDocument
from cmdesk.ui.results.follow_row import FollowRow
from cmdesk.ui.results.metric_choice import MetricChoice, Place
from cmdesk.ui.results.own_metric_form import OwnMetricForm
from cmdesk.ui.theme import Role, muted_label, title_label
from cmdesk.ui.widgets.sheet import wrapped

TITLE = mark("FollowNumbers", "Numbers we follow")
_ABOUT = mark(
    "FollowNumbers",
    "Two or three that you really look at are worth more than ten. What was noted of a number "
    "stays when it is no longer followed.",
)
_NONE = mark("FollowNumbers", "Nothing is followed yet.")
_CHOOSE = mark("FollowNumbers", "choose a number…")
_SUGGEST = mark("FollowNumbers", "Follow the %n suggested", "", 1)
_STOPPED = mark("FollowNumbers", "No longer followed; what was noted stays.")
_DELETED = mark("FollowNumbers", "“{name}” is deleted, with all that was noted of it.")
NEW_OWN = mark("FollowNumbers", "A number of our own")
_CHANGE_OWN = mark("FollowNumbers", "Change a number of our own")


class FollowNumbers(QDialog):
    """Everything is kept at once, and can be undone."""

    def __init__(self, document: OpenDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.setWindowTitle(say(TITLE))
        self.resize(720, 560)
        self.notice = Notice(self)
        self.notice.undo_wanted.connect(document.undo_stack.undo)
        self.add = QPushButton(say(mark("FollowNumbers", "Follow it")), self)
        self.own = QPushButton(say(mark("FollowNumbers", "A number of our own…")), self)
        self.suggest = QPushButton(self)
        self.close_button = QPushButton(say(mark("FollowNumbers", "Close")), self)
        self.none = wrapped(muted_label(say(_NONE), self))
        page = QWidget(self)
        self._page = QVBoxLayout(page)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.rows: Rows[FollowRow, Indicator] = Rows(rows, self._made, self._show_row)
        self._ids: tuple[str, ...] = ()
        self._followed: dict[Place, str] = {}
        self._adding = QHBoxLayout()
        self._lay_out(page, rows)
        for button, slot in (
            (self.add, self._on_add),
            (self.own, self._on_own),
            (self.suggest, self._on_suggest),
            (self.close_button, self.accept),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        document.changed.connect(self._on_changed)
        self._show()

    def _lay_out(self, page: QWidget, rows: QVBoxLayout) -> None:
        self._page.setContentsMargins(0, 0, 8, 0)
        self._page.addWidget(self.none)
        self._page.addLayout(rows)
        self._page.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        with self._document.reading() as reader:
            self.choice = MetricChoice(reader, _CHOOSE, self)
        self.choice.setAccessibleName(say(mark("FollowNumbers", "Number to follow")))
        self._adding.setSpacing(8)
        self._adding.addWidget(self.choice, 1)
        self._adding.addWidget(self.add)
        self._adding.addWidget(self.own)
        foot = QHBoxLayout()
        foot.addWidget(self.suggest)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(title_label(say(TITLE), 2, self))
        column.addWidget(wrapped(muted_label(say(_ABOUT), self)))
        column.addWidget(area, 1)
        column.addLayout(self._adding)
        column.addWidget(self.notice)
        column.addLayout(foot)

    def _show(self) -> None:
        """Show what is followed, and offer what is suggested and is not."""
        with self._document.reading() as reader:
            self._log: Log = log_of(reader)
            followed = ordered_indicators(reader)
            self._suggested = suggested_indicators(reader, load_trades())
            self.choice.fill(reader)
        self._ids = tuple(one.id for one in followed)
        self._followed = {(one.metric, one.channel_id): one.id for one in followed}
        self.rows.keep(followed, self.choice)
        self.none.setVisible(not followed)
        self.suggest.setVisible(bool(self._suggested) and not followed)
        self.suggest.setText(say(_SUGGEST.filled(n=len(self._suggested))))

    def _made(self, indicator_id: str) -> FollowRow:
        row = FollowRow(indicator_id)
        row.period_wanted.connect(self._on_period)
        row.moved.connect(self._on_moved)
        row.stop_wanted.connect(self._on_stop)
        row.change_wanted.connect(self._on_change_own)
        return row

    def _show_row(self, row: FollowRow, indicator: Indicator) -> None:
        ends = (indicator.id == self._ids[0], indicator.id == self._ids[-1])
        row.show_indicator(indicator, self._log, ends)

    def _run(self, edit: Edit | None) -> bool:
        self.notice.clear()
        return edit is not None and self._document.run(edit, self)

    def _follow(self, indicators: tuple[Indicator, ...], first: Edit | None = None) -> None:
        """Follow numbers, in one step with what must be there first; the keyboard goes there."""
        with self._document.reading() as reader:
            edit = follow(reader, indicators)
        if first is not None and edit is not None:
            edit = Batch((first, edit), first.label)
        if self._run(edit):
            self.rows.by_id[indicators[-1].id].often.setFocus()

    def _answer(self, form: OwnMetricForm) -> OwnMetric | None:
        wanted = form.own_metric() if ask.run_dialog(form) else None
        form.deleteLater()
        return wanted

    def _delete_own(self, own: OwnMetric) -> None:
        with self._document.reading() as reader:
            edit = delete_own_metric(reader, own.id)
        if self._run(edit):
            self.notice.say(_DELETED.filled(name=own.name), Role.NOTE, undo=True)
            self.notice.undo.setFocus()

    @Slot(object, object)
    def _on_changed(self, _changes: ChangeSet, origin: object) -> None:
        if origin is not self:
            self.notice.clear()
        self._show()

    @Slot()
    def _on_add(self) -> None:
        metric, channel_id = self.choice.place
        there = self._followed.get((metric, channel_id))
        if there is not None:  # it needs no second line: the keyboard shows the one it has
            self.rows.by_id[there].often.setFocus()
        elif metric:
            self._follow((new_indicator(metric, channel_id),))
        else:
            self.choice.setFocus()
            self.choice.showPopup()

    @Slot()
    def _on_suggest(self) -> None:
        self._follow(self._suggested)

    @Slot()
    def _on_own(self) -> None:
        wanted = self._answer(OwnMetricForm(NEW_OWN, OwnMetric(id=new_id(), name=""), self))
        if wanted is None:
            return
        places: list[str | None] = [None]
        if wanted.per_channel:
            places = [one.id for one in self._log.channels.values() if one.active]
        self._follow(
            tuple(new_indicator(wanted.id, place) for place in places), add_own_metric(wanted)
        )

    @Slot(str)
    def _on_change_own(self, indicator_id: str) -> None:
        with self._document.reading() as reader:
            own = reader.get(OwnMetric, reader.get(Indicator, indicator_id).metric)
        form = OwnMetricForm(_CHANGE_OWN, own, self)
        form.offer_deleting()
        wanted = self._answer(form)
        if form.deleted:
            self._delete_own(own)
        if wanted is None or wanted == own:
            return
        names = ("name", "unit", "nature", "where")
        with self._document.reading() as reader:
            edit = change_own_metric(reader, own.id, {one: getattr(wanted, one) for one in names})
        self._run(edit)

    @Slot(str, str)
    def _on_period(self, indicator_id: str, period: str) -> None:
        with self._document.reading() as reader:
            if reader.get(Indicator, indicator_id).period is Period(period):
                return
            edit = change_indicator(reader, indicator_id, Period(period))
        self._run(edit)

    @Slot(str, object)
    def _on_moved(self, indicator_id: str, step: int) -> None:
        ids = list(self._ids)
        place = ids.index(indicator_id)
        ids.insert(min(max(place + step, 0), len(ids) - 1), ids.pop(place))
        with self._document.reading() as reader:
            edit = reorder(reader, ids)
        self._run(edit)

    @Slot(str)
    def _on_stop(self, indicator_id: str) -> None:
        with self._document.reading() as reader:
            edit = unfollow(reader, indicator_id)
        if self._run(edit):
            self.notice.say(_STOPPED, Role.NOTE, undo=True)
            self.notice.undo.setFocus()
