# SPDX-License-Identifier: MIT
"""Records and documents for the tests of store, services and faults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from cmdesk.domain import records as r
from cmdesk.domain.texts import Text, plain
from cmdesk.store.document_file import DocumentFile
from cmdesk.store.safe_document import SafeDocument
from cmdesk.store.viewing import view

LABEL: Text = plain("a change")
CLIENT = r.Client(
    id="c" * 32,
    name="Café Müller & Fils",
    marks={"day": 3},
    closed_weekdays=(1, 7),
    words=("pain d’épices", "Müller"),
)
CHANNEL = r.Channel(id="d" * 32, platform="facebook", name="Facebook", rhythm=r.Rhythm.CALM)
PILLAR = r.Pillar(id="e" * 32, name="Coulisses ☕", wanted_share=40, usual_degree=r.Degree.KNOWN)
POST = r.Post(
    id="f" * 32,
    title="L’été",
    text="Bonjour 👋🏽\n« à bientôt »",
    images=(r.Image(path="photos/été.jpg", alt="a counter", permission=r.Permission.RECEIVED),),
    pillar_id=PILLAR.id,
    degree=r.Degree.USEFUL,
    about=r.About.CUSTOMERS,
    asks=True,
)
VERSION = r.Version(
    id="a" * 32,
    post_id=POST.id,
    channel_id=CHANNEL.id,
    format=r.Format.PHOTO,
    day=date(2026, 11, 26),
    minute=570,
    status=r.Status.READY,
    images=(
        r.Image(
            path="photos/the oven.jpg",
            permission=r.Permission.RECEIVED,
            permission_day=date(2026, 11, 20),
        ),
    ),
    handed_over="a fingerprint",
    reactions=57,
)
NAME = r.WantedName(id="b4" * 16, name="cafe.muller")
EVERY_KIND: tuple[r.Record, ...] = (
    CLIENT,
    r.Closure(id="1" * 32, start=date(2026, 12, 24), end=date(2027, 1, 2), reason="holidays"),
    r.SpecialDay(id="2" * 32, day=date(2026, 12, 5), reason="market"),
    CHANNEL,
    r.Channel(id="3" * 32, platform="newsletter", name="Letter", active=False),
    PILLAR,
    r.Opening(
        id="4" * 32, channel_id=CHANNEL.id, weekdays=(2, 4), minute=540, name="Tuesday recipe"
    ),
    POST,
    r.Post(id="5" * 32),
    VERSION,
    r.Version(id="6" * 32, post_id="5" * 32, text="", images=()),
    r.Acceptance(
        id="7" * 32,
        rule="flood",
        scope_kind="channel",
        scope_id=CHANNEL.id,
        start=date(2026, 11, 26),
        end=date(2026, 11, 26),
        value=4,
    ),
    r.Mute(id="8" * 32, rule="mix", scope_kind="", scope_id=""),
    r.Measurement(
        id="b1" * 16,
        metric=r.FOLLOWERS,
        value=1204,
        day=date(2026, 11, 22),
        channel_id=CHANNEL.id,
    ),
    r.Measurement(id="b2" * 16, metric="visits", value=12.5, day=date(2026, 11, 22), note="café"),
    r.Measurement(
        id="b3" * 16,
        metric="b5" * 16,
        value=43,
        day=date(2026, 11, 30),
        period=r.Period.MONTH,
        former=(r.Former(value=34, until=date(2026, 12, 2)),),
    ),
    r.OwnMetric(id="b5" * 16, name="Réservations", nature=r.Nature.FLOW, where="the shop’s book"),
    r.Indicator(id="b6" * 16, metric=r.FOLLOWERS, channel_id=CHANNEL.id, order=1),
    r.Aim(
        id="b7" * 16,
        words="60 réservations par mois",
        metric="b5" * 16,
        baseline=24.0,
        target=60.0,
        start=date(2026, 9, 1),
        due=date(2027, 3, 31),
    ),
    r.Adjustment(id="b8" * 16, day=date(2026, 10, 6), words="Deux offres par semaine, pas plus."),
    r.ReportWords(
        id="b9" * 16, month=date(2026, 11, 1), sentences=("Un bon mois.", "", "À suivre")
    ),
    r.ProfileCheck(
        id="ba" * 16,
        channel_id=CHANNEL.id,
        check="holiday_hours",
        occasion=date(2026, 12, 25),
        state=r.CheckState.DONE,
        day=date(2026, 11, 20),
        note="fermé",
        proof="preuves/noël.png",
    ),
    r.Presentation(id="bb" * 16, channel_id=CHANNEL.id, text="Pains au levain 🥖", language="nl"),
    NAME,
    r.NameSeen(
        id="bc" * 16,
        name_id=NAME.id,
        platform="tiktok",
        standing=r.Standing.TAKEN,
        day=date(2026, 11, 3),
    ),
    r.Ownership(
        id="bd" * 16,
        channel_id=CHANNEL.id,
        address="contact@example.com",
        person="Marie",
        second_factor="Marie",
        reviewed=date(2026, 11, 20),
    ),
)
VERSION_2 = replace(VERSION, reactions=None)
OF_FORMAT_2 = (*(VERSION_2 if record == VERSION else record for record in EVERY_KIND[:-11]),)
OF_FORMAT: Mapping[int, tuple[r.Record, ...]] = {
    1: (
        replace(CLIENT, words=()),
        *(record for record in OF_FORMAT_2[1:] if record not in (VERSION_2, *OF_FORMAT_2[-2:])),
        replace(VERSION_2, images=None, handed_over=""),
    ),
    2: OF_FORMAT_2,
    3: EVERY_KIND,
}


def everything(document_file: DocumentFile) -> dict[str, r.Record]:
    """All records of a document by id."""
    with document_file.reading() as reader:
        return {record.id: record for kind in r.RECORDS for record in reader.all(kind)}


def published(path: Path) -> dict[str, r.Record]:
    """All records of a document file as a stranger finds it."""
    with view(path) as document_file:
        return everything(document_file)


def saved_document(path: Path, records: tuple[r.Record, ...] = EVERY_KIND) -> Path:
    """A published document at ``path``."""
    document = SafeDocument.new(records, path, author="Marie")
    document.publish()
    document.close()
    return path


def retitle(document: SafeDocument, title: str) -> None:
    """One committed edit: another title for the first post."""
    with document.document_file.writing() as writer:
        writer.update(r.Post, POST.id, {"title": title})


def title_in(path: Path) -> str:
    """The first post's title in a document file."""
    post = published(path)[POST.id]
    assert isinstance(post, r.Post)
    return post.title
