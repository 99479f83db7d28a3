# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cmdesk.domain.errors import UserError
from cmdesk.domain.plan import Plan
from cmdesk.domain.records import (
    Client,
    Format,
    Image,
    Pillar,
    Post,
    Record,
    Status,
    Version,
)
from cmdesk.domain.texts import mark
from cmdesk.services.edits import Set, apply
from cmdesk.services.importing import (
    AmbiguousDates,
    Choices,
    DateOrder,
    Preview,
    SkipKind,
    Skipped,
    preview,
    read_source,
    remarks_put_away,
)
from cmdesk.services.importing.csv_source import table_of
from cmdesk.services.platforms import load_platforms
from cmdesk.services.records import all_records
from cmdesk.store.document_file import DocumentFile

Look = Callable[..., Preview]
OURS = Path(__file__).parents[2] / "data" / "import"
LABEL = mark("Test", "test")


def records_of(document_file: DocumentFile) -> tuple[Record, ...]:
    with document_file.reading() as reader:
        return all_records(reader)


def carry_out(document_file: DocumentFile, planned: Preview) -> None:
    edit = planned.edit()
    assert edit is not None
    apply(document_file, edit)


def channels_of(planned: Preview, row: int) -> list[str]:
    names = {channel.id: channel.name for channel in planned.channels}
    return [names[version.channel_id or ""] for version in planned.rows[row].versions]


def test_a_french_calendar_is_read_whole(look: Look) -> None:
    planned = look(read_source(OURS / "calendrier.csv"))
    assert [row.line for row in planned.rows] == [2, 4, 7]
    first, second, third = planned.rows
    assert first.post.title == "Le levain"
    assert first.post.text == "Trois jours de patience,\net un peu de farine.\n\n#pain #levain"
    assert first.post.link == "https://example.com/levain"
    assert first.post.images == (Image(path="photos/levain.jpg"),)
    assert first.post.note == "À relire ensemble\nResponsable: Awa"
    (card,) = first.versions
    assert (card.day, card.minute) == (date(2026, 11, 30), 570)
    assert (card.format, card.status) == (Format.PHOTO, Status.READY)
    assert second.post.note == (
        "Format: Story en 3 vues\nVisuel: une photo du four\nStatut: Idée en l'air"
    )
    assert [card.format for card in second.versions] == [Format.STORY, Format.NEWSLETTER]
    assert {card.status for card in second.versions} == {Status.IDEA}
    assert {card.minute for card in (*second.versions, *third.versions)} == {None}
    assert third.post.note == "Heure: vers midi"
    assert [channel.platform for channel in planned.channels] == [
        "facebook_page",
        "instagram",
        "newsletter",
        "panneau_du_marche",
    ]
    assert [pillar.name for pillar in planned.pillars] == ["Savoir-faire", "Coulisses"]
    assert len({(pillar.colour, pillar.pattern) for pillar in planned.pillars}) == 2


def test_rows_left_out_are_told_with_line_and_reason(look: Look) -> None:
    planned = look(read_source(OURS / "calendrier.csv"))
    assert [(row.line, row.kind) for row in planned.skipped] == [
        (5, SkipKind.EMPTY),
        (6, SkipKind.NOTES),
        (8, SkipKind.NO_TEXT),
        (9, SkipKind.NO_DATE),
        (10, SkipKind.BAD_DATE),
    ]
    assert planned.skipped[1].reason.args["words"] == "Penser aux fêtes"
    assert planned.skipped[4].reason.args["words"] == "32/12/2026"


def test_an_import_is_one_step_and_its_inverse_restores_all(
    document_file: DocumentFile, look: Look
) -> None:
    before = records_of(document_file)
    edit = look(read_source(OURS / "calendrier.csv")).edit()
    assert edit is not None
    assert edit.label == mark("Import", "import %n post(s) from {name}", "", 1).filled(
        n=3, name="calendrier.csv"
    )
    applied = apply(document_file, edit)
    after = records_of(document_file)
    assert len(after) == len(before) + 4 + 2 + 3 + 4
    apply(document_file, applied.inverse)
    assert records_of(document_file) == before
    apply(document_file, edit)
    assert records_of(document_file) == after


def test_the_same_file_again_creates_nothing(document_file: DocumentFile, look: Look) -> None:
    table = read_source(OURS / "calendrier.csv")
    carry_out(document_file, look(table))
    again = look(table)
    assert (again.posts, again.duplicates, again.past) == (0, 3, 0)
    assert (again.channels, again.pillars) == ((), ())
    assert again.edit() is None


def test_a_theme_renamed_since_is_not_made_again(document_file: DocumentFile, look: Look) -> None:
    text = "Date,Theme,Channel,Text\n2026-12-01,Craft,Facebook,Bread\n"
    carry_out(document_file, look(text))
    with document_file.reading() as reader:
        (pillar,) = reader.all(Pillar)
    apply(document_file, Set(Pillar, pillar.id, {"name": "Know-how"}, LABEL))
    assert look(text).pillars == ()


def test_equal_rows_of_a_file_are_as_many_posts(document_file: DocumentFile, look: Look) -> None:
    row = "2026-12-01,Facebook,Bread\n"
    header = "Date,Channel,Text\n"
    carry_out(document_file, look(header + row * 2))
    more = look(header + row * 3)
    assert (more.posts, more.duplicates) == (1, 2)


def test_a_channel_added_to_a_row_joins_the_post_that_is_there(
    document_file: DocumentFile, look: Look
) -> None:
    carry_out(document_file, look("Date,Channel,Text\n2026-12-01,Facebook,Bread\n"))
    more = look("Date,Channel,Text\n2026-12-01,Facebook + Instagram,Bread\n")
    assert (more.posts, more.duplicates) == (1, 0)
    assert more.rows[0].joins
    carry_out(document_file, more)
    with document_file.reading() as reader:
        (post,) = reader.all(Post)
        assert {version.post_id for version in reader.all(Version)} == {post.id}
        assert reader.count(Version) == 2


@pytest.mark.parametrize(
    ("words", "status", "published"),
    [
        ("Publié", Status.PUBLISHED, date(2026, 11, 2)),
        ("Scheduled", Status.SCHEDULED, None),
        ("Draft", Status.TO_WRITE, None),
        ("Planned", Status.TO_WRITE, None),
        ("À valider", Status.WITH_CLIENT, None),
        ("", Status.IDEA, None),
    ],
)
def test_statuses(look: Look, words: str, status: Status, published: date | None) -> None:
    text = f"Date,Time,Status,Text\n2026-11-02,9:30,{words},Bread\n"
    (card,) = look(text).rows[0].versions
    assert (card.status, card.published_day) == (status, published)
    assert card.published_minute == (570 if published else None)


def test_what_is_still_to_come_cannot_be_published(look: Look) -> None:
    (card,) = look("Date,Status,Text\n2026-11-23,Published,Bread\n").rows[0].versions
    assert (card.status, card.published_day) == (Status.SCHEDULED, None)


@pytest.mark.parametrize(
    ("channel", "kind"),
    [
        ("Instagram story", Format.STORY),
        ("Reels", Format.SHORT),
        ("YouTube Shorts", Format.SHORT),
        ("Newsletter", Format.NEWSLETTER),
        ("TikTok", Format.VIDEO),  # a word for short videos, which have no group there
        ("Instagram photo", Format.PHOTO),
        ("Direct sale", Format.TEXT),
        ("Instagram story, Facebook", Format.PHOTO),
    ],
)
def test_a_channel_named_after_a_format_is_counted_with_it(
    look: Look, channel: str, kind: Format
) -> None:
    planned = look(f'Date,Channel,Text\n2026-12-01,"{channel}",Bread\n')
    assert planned.rows[0].versions[0].format is kind
    told = look(f'Date,Channel,Format,Text\n2026-12-01,"{channel}",video,Bread\n')
    assert told.rows[0].versions[0].format is not Format.STORY


@pytest.mark.parametrize(
    ("words", "channel", "kind", "noted"),
    [
        ("Reel", "Instagram", Format.SHORT, False),
        ("Reel 15s", "TikTok", Format.VIDEO, True),
        ("Carrousel", "Instagram", Format.CAROUSEL, False),
        ("Feed carousel", "Instagram", Format.CAROUSEL, True),
        ("Feed post", "Instagram", Format.PHOTO, False),
        ("Story/Réel", "Instagram", Format.STORY, True),
        ("Vidéo", "Facebook", Format.VIDEO, False),
        ("Pillar blog", "Blog", Format.ARTICLE, True),
        ("Danse", "Facebook", Format.PHOTO, True),
        ("Vidéo", "", Format.VIDEO, False),
        ("", "", Format.TEXT, False),
    ],
)
def test_formats(look: Look, words: str, channel: str, kind: Format, noted: bool) -> None:
    planned = look(f"Date,Channel,Format,Text\n2026-12-01,{channel},{words},Bread\n")
    assert planned.rows[0].versions[0].format is kind
    assert planned.rows[0].post.note == (f"Format: {words}" if noted else "")


def test_an_hour_in_the_date_gives_way_to_the_column_of_hours(look: Look) -> None:
    planned = look(
        "Date,Time,Text\n2026-12-01 11:00,9:30,a\n2026-12-02 11:00,,b\n2026-12-03 11:00,noonish,c\n"
    )
    assert [row.versions[0].minute for row in planned.rows] == [570, 660, 660]
    assert planned.rows[2].post.note == "Time: noonish"


def test_hashtags_are_not_said_twice_and_may_stand_alone(look: Look) -> None:
    planned = look(
        "Date,Title,Text,Hashtags\n2026-12-01,A,Bread #bread,#bread\n2026-12-02,B,,#bread\n"
    )
    assert [row.post.text for row in planned.rows] == ["Bread #bread", "#bread"]


def test_links_and_pictures_that_are_none_stay_in_the_note(look: Look) -> None:
    planned = look(
        "Date,Text,Link,Image,\n"
        "2026-12-01,a,link in bio,https://example.com/a.png,beyond,further\n"
        '2026-12-02,b,example.org/shop,"a.png; b.jpg",\n'
    )
    assert planned.rows[0].post.note == (
        "Link: link in bio\nImage: https://example.com/a.png\nbeyond\nfurther"
    )
    assert planned.rows[1].post.link == "example.org/shop"
    assert [image.path for image in planned.rows[1].post.images] == ["a.png", "b.jpg"]


def test_a_doubtful_order_is_asked_once_and_the_answer_obeyed(look: Look) -> None:
    text = "Date,Text\n03/04/2026,a\n04/05/2026,b\n"
    with pytest.raises(AmbiguousDates) as asked:
        look(text)
    assert asked.value.column == "Date"
    planned = look(text, DateOrder.MONTH_FIRST)
    assert [row.versions[0].day for row in planned.rows] == [date(2026, 3, 4), date(2026, 4, 5)]
    assert planned.order is DateOrder.MONTH_FIRST


def test_rows_of_the_past_are_counted_with_the_remarks_they_would_bring(
    document_file: DocumentFile, look: Look
) -> None:
    moment = datetime.combine(date(2026, 11, 22), time(12))
    with document_file.reading() as reader:
        plan = Plan.of(all_records(reader), load_platforms())
    flood = "".join(f"2026-05-05,Facebook,Bread number {number}\n" for number in range(9))
    old = look("Date,Channel,Text\n" + flood + "2026-12-01,Facebook,Salt\n")
    assert (old.posts, old.past) == (10, 9)
    assert remarks_put_away(plan, old, moment) >= 1
    future = look("Date,Channel,Text\n2026-12-01,Facebook,Salt\n")
    assert (future.past, remarks_put_away(plan, future, moment)) == (0, 0)


def test_it_can_be_given_up_while_reading(document_file: DocumentFile) -> None:
    class GivenUp(Exception):
        pass

    heard: list[int] = []

    def heed(number: int) -> None:
        heard.append(number)
        if number == 2000:
            raise GivenUp

    rows = "".join(f"2026-12-01,Bread {number}\n" for number in range(2500))
    table = table_of(("Date,Text\n" + rows).encode(), "posts.csv")
    choices = Choices(date(2026, 11, 22), load_platforms(), heed=heed)
    before = records_of(document_file)
    with document_file.reading() as reader, pytest.raises(GivenUp):
        preview(reader, table, choices)
    assert heard == [0, 1000, 2000]
    assert records_of(document_file) == before


def test_a_time_zone_nobody_knows_is_read_as_utc(document_file: DocumentFile, look: Look) -> None:
    text = "Date,Text\n2026-12-01T10:00Z,Bread\n"
    assert look(text).rows[0].versions[0].minute == 660
    apply(document_file, Set(Client, "client", {"time_zone": "Nowhere/At all"}, LABEL))
    assert look(text).rows[0].versions[0].minute == 600


def test_long_words_are_shortened_in_a_reason(look: Look) -> None:
    (skipped,) = look(f"Date,Text,Notes\n,,{'word ' * 50}\n").skipped
    assert isinstance(skipped, Skipped)
    told = skipped.reason.args["words"]
    assert isinstance(told, str)
    assert len(told) == 60
    assert told.endswith("…")


def test_a_table_without_rows_adds_nothing(look: Look) -> None:
    planned = look("Date,Text\n")
    assert planned.edit() is None
    assert planned.skipped == ()


HEADERS = ["Date", "Heure", "Canal", "Texte", "Titre", "Statut", "Facebook", "Jour", "x", ""]
CELLS = ["31/12/2026", "03/04/2026", "2026-12-31 9:30", "oui", "Facebook/LinkedIn", "Reel", ""]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.binary(max_size=400)
    | st.lists(
        st.lists(st.sampled_from(HEADERS + CELLS) | st.text(max_size=8), max_size=7), max_size=7
    ).map(lambda rows: "\n".join(";".join(row) for row in rows).encode("utf-8", "replace"))
)
def test_any_bytes_give_a_preview_or_a_reason(look: Look, content: bytes) -> None:
    try:
        planned = look(table_of(content, "posts.csv"))
    except UserError:
        return
    lines = [row.line for row in planned.rows] + [row.line for row in planned.skipped]
    assert len(lines) == len(set(lines))
    assert planned.duplicates == 0
