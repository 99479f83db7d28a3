# SPDX-License-Identifier: MIT
"""Clients and pictures that only the screens' pictures need."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from cmdesk.config.paths import data_folder
from cmdesk.domain.metrics import METRICS
from cmdesk.domain.openings import week_to_prepare
from cmdesk.domain.records import (
    Channel,
    Image,
    Indicator,
    Measurement,
    Nature,
    Period,
    Post,
    Record,
    Status,
    Version,
    new_id,
)
from cmdesk.services.editorial import PILLAR_LOOKS
from cmdesk.services.sample import sample_client, sample_records
from cmdesk.ui.forms.thumbnails import small_preview

DAYS = 730
POSTS = 3_000
FULL_DAY = 45
UNDATED = 30
_PER_DAY = 7
NUMBERS, WEEKS = 12, 156


def crowded_records(language: str, today: date) -> tuple[Record, ...]:
    """The sample with 3,000 posts more over two years, 45 of them on one day, 30 without any."""
    records = sample_records(sample_client(language), today)
    channels = [one for one in records if isinstance(one, Channel)]
    posts = {one.id: one for one in records if isinstance(one, Post)}
    start = week_to_prepare(today).start
    more: list[Record] = []
    for n, post in zip(range(POSTS), _again(tuple(posts.values())), strict=False):
        day: date | None = start + timedelta(days=n % DAYS - DAYS // 2)
        if n < FULL_DAY:
            day = start + timedelta(days=3)
        elif n < FULL_DAY + UNDATED:
            day = None
        version = Version(
            id=new_id(),
            post_id=post.id,
            channel_id=channels[0 if n < FULL_DAY else n % len(channels)].id,
            day=day,
            minute=None if day is None else 450 + n * _PER_DAY % 640,
            status=Status.READY if n % 3 else Status.TO_WRITE,
        )
        more += [post, version]
    return (*records, *more)


def crowded_results(language: str, today: date) -> tuple[Record, ...]:
    """The crowded sample, its past posts published, with twelve numbers of every week for years."""
    records = [_over(one, today) for one in crowded_records(language, today)]
    channels = [one for one in records if isinstance(one, Channel)]
    more: list[Record] = []
    for number in range(NUMBERS):
        metric = METRICS[number]
        channel_id = channels[number % len(channels)].id if metric.per_channel else None
        flow = metric.nature is Nature.FLOW
        period = Period.WEEK if flow else None
        place: dict[str, Any] = {"metric": metric.key, "channel_id": channel_id}
        more.append(Indicator(id=new_id(), period=Period.WEEK, order=10 + number, **place))
        for week in range(WEEKS):
            day = today - timedelta(days=today.isoweekday() + 7 * week)
            value = float(900 * (number + 1) - week * (number % 5) + week * 37 % 53)
            more.append(Measurement(id=new_id(), value=value, day=day, period=period, **place))
    return (*records, *more)


def _over(record: Record, today: date) -> Record:
    """A post whose day has passed, published, most with some reactions."""
    if not isinstance(record, Version) or record.day is None or record.day >= today:
        return record
    number = record.day.toordinal()
    reactions = None if number % 6 == 0 else 20 + number % 60
    return replace(record, status=Status.PUBLISHED, published_day=record.day, reactions=reactions)


def _again(posts: tuple[Post, ...]) -> list[Post]:
    """The words of these posts, again and again, each a post of its own."""
    made = []
    for n in range(POSTS):
        one = posts[n % len(posts)]
        made.append(Post(id=new_id(), title=one.title, text=one.text, pillar_id=one.pillar_id))
    return made


def small_pictures(count: int = 4) -> tuple[Image, ...]:
    """Pictures in the program's own folder, which is a temporary one here."""
    found = []
    for number in range(count):
        path = data_folder() / f"photo-{number + 1}.png"
        _paint(path, QColor(PILLAR_LOOKS[number % len(PILLAR_LOOKS)][0]), wide=number % 2 == 0)
        small = small_preview(path.read_bytes()) or b""
        found.append(Image(path=str(path), preview=b64encode(small).decode("ascii")))
    return tuple(found)


def _paint(path: Path, ground: QColor, *, wide: bool) -> None:
    width, height = (480, 320) if wide else (320, 400)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    light = QLinearGradient(QPointF(0, 0), QPointF(width, height))
    light.setColorAt(0, ground.lighter(150))
    light.setColorAt(1, ground.darker(140))
    painter.fillRect(image.rect(), light)
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path))
