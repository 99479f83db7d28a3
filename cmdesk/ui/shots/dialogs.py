# SPDX-License-Identifier: MIT
"""The first page and the dialogs that ask something before or beside the calendar."""

from __future__ import annotations

import tempfile
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from cmdesk.config.paths import data_folder
from cmdesk.config.recents import Glance
from cmdesk.domain.openings import week_of
from cmdesk.domain.records import Channel
from cmdesk.services.confirming import USUAL_TOOLS
from cmdesk.services.idea_box import IdeaBox
from cmdesk.services.ideas import load_trades
from cmdesk.services.phone import phone_text
from cmdesk.services.picture_checking import places_of
from cmdesk.services.planning import cards_between
from cmdesk.ui.calendar.parts.confirming import passed_of
from cmdesk.ui.dialogs.handing_over import HandingOver
from cmdesk.ui.dialogs.ideas import IdeasDialog
from cmdesk.ui.dialogs.import_posts import ImportPostsDialog
from cmdesk.ui.dialogs.new_client import NewClientDialog
from cmdesk.ui.dialogs.one_by_one import OneByOne
from cmdesk.ui.dialogs.phone import PhoneDialog
from cmdesk.ui.dialogs.preferences import PreferencesDialog
from cmdesk.ui.dialogs.trade import TradeDialog
from cmdesk.ui.icons import picture
from cmdesk.ui.images.checker import ImageChecker
from cmdesk.ui.shots.studio import Prepare, Studio
from cmdesk.ui.theme import Role, current

_TABLE = "Date,Time,Channel,Text\n{},9:00,Facebook,Warm at seven.\n{},,Blog,Why rye?\n,,,No day\n"


def start_page(studio: Studio) -> QWidget:
    """The first page, nothing opened yet."""
    studio.window.desk.close()
    return studio.window


def start_page_with_recents(studio: Studio) -> QWidget:
    """The first page of somebody who keeps several clients, one of them on a stick elsewhere."""
    studio.window.desk.close()
    monday = week_of(studio.today).start + timedelta(days=7)
    noon = datetime.combine(studio.today, time(12))
    glances = {
        "Garage du Pont": Glance((), {monday: (0, 3)}),
        "Fleurs de Mai": Glance((), {monday: (3, 3)}),
        "Boulangerie Lacroix": Glance((noon - timedelta(days=1),) * 2, {monday: (1, 3)}),
    }
    folder = Path(tempfile.gettempdir(), "clients")
    studio.window.preferences.add_recent(folder / "Institut Sève.cmdesk")
    for name, glance in glances.items():
        path = data_folder() / f"{name}.cmdesk"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        studio.window.preferences.add_recent(path)
        studio.window.preferences.note_glance(path, glance)
    studio.window.desk.start_example()
    studio.window.desk.close()  # the page reads again what it says of each
    return studio.window


def new_client(studio: Studio) -> QWidget:
    """The questions that begin a client."""
    dialog = NewClientDialog(studio.window.desk.platforms, studio.window)
    dialog.name.setText("Boulangerie Lacroix")
    for key in ("facebook_page", "instagram"):
        dialog.boxes[key].setChecked(True)
    return dialog


def preferences(studio: Studio) -> QWidget:
    """What the user prefers."""
    return PreferencesDialog(studio.window.preferences.settings, studio.window)


def trade(studio: Studio) -> QWidget:
    """The trade, asked of somebody who gave none."""
    return TradeDialog(load_trades(), studio.window)


def ideas(studio: Studio) -> QWidget:
    """Three ideas for the week."""
    plan = studio.opened().cadence.plan
    return IdeasDialog(IdeaBox(plan, week_of(studio.today), load_trades()), studio.window)


def phone(studio: Studio) -> QWidget:
    """A text on its way to the phone."""
    document = studio.opened()
    with document.reading() as reader:
        cards = cards_between(reader, studio.today, studio.today + timedelta(days=6))
    words = max((phone_text(card) for card in cards), key=len, default="Warm at seven.")
    return PhoneDialog(words, "Instagram", studio.window)


def phone_too_long(studio: Studio) -> QWidget:
    """A text that no phone could read from the screen."""
    return PhoneDialog("Il était une fois… " * 90, "Blog", studio.window)


def where_scheduled(studio: Studio) -> QWidget:
    """Where a post was scheduled, with the tool used last."""
    return HandingOver(USUAL_TOOLS, USUAL_TOOLS[1], 1, studio.window)


def one_by_one(studio: Studio) -> QWidget:
    """Scheduled posts whose time has passed, one after the other."""
    document = studio.opened()
    with document.reading() as reader:
        cards = cards_between(reader, studio.today - timedelta(days=7), studio.today)
    posts = tuple(passed_of(card) for card in cards)
    return OneByOne(posts, document.now(), studio.window)


def import_posts(studio: Studio) -> QWidget:
    """A spreadsheet about to come in, with a row that will not."""
    path = data_folder() / "posts.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_TABLE.format(*(studio.today + timedelta(days=n) for n in (3, 4))), "utf-8")
    return ImportPostsDialog(studio.opened(), path, studio.window)


def check_image(studio: Studio) -> QWidget:
    """A photo held against what each channel takes."""
    path = data_folder() / "oven.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    photo = picture("photo", 1200).toImage()
    ground = QImage(photo.size(), QImage.Format.Format_RGB32)
    ground.fill(current().colour(Role.ATTENTION_GROUND))
    painter = QPainter(ground)
    painter.drawImage(0, 0, photo)
    painter.end()
    ground.copy(0, 200, 1200, 800).save(str(path))
    document = studio.opened()
    with document.reading() as reader:
        places = places_of(reader.all(Channel), document.platforms, studio.language)
    checker = ImageChecker(places, studio.window)
    checker.open_file(path)
    checker.reading.finish()
    return checker


SHOTS: tuple[tuple[str, Prepare], ...] = (
    ("start", start_page),
    ("start-recents", start_page_with_recents),
    ("new-client", new_client),
    ("preferences", preferences),
    ("trade", trade),
    ("ideas", ideas),
    ("where-scheduled", where_scheduled),
    ("one-by-one", one_by_one),
    ("phone", phone),
    ("phone-too-long", phone_too_long),
    ("import", import_posts),
    ("check-image", check_image),
)
