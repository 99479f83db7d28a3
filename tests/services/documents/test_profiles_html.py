# SPDX-License-Identifier: MIT
"""The list of the profiles and the handover sheet: what they say, and that nothing gets out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from cmdesk.domain.checklist import HOLIDAY_HOURS
from cmdesk.domain.records import Channel, CheckState, Ownership, ProfileCheck, Record, Standing
from cmdesk.domain.texts import Text
from cmdesk.services.documents.profiles_html import handover_body, list_body, page_of
from cmdesk.services.documents.profiles_paper import handover, profiles_list
from cmdesk.ui.i18n import say
from tests.services.profiling import (
    CHRISTMAS,
    FACEBOOK,
    INSTAGRAM,
    NAME,
    PLATFORMS,
    TODAY,
    all_done,
    check_on,
    presentation,
    profiles_of,
    seen,
)

HELD = Ownership(
    id="d" * 32,
    channel_id=INSTAGRAM.id,
    address="contact@example.com",
    person="Claire <b>",
    second_factor="Claire",
    reviewed=date(2026, 7, 28),
    note="in the safe",
)


def said(text: Text) -> str:
    return say(text)


def listed(folder: Path, *records: Record) -> str:
    folder.mkdir(exist_ok=True)
    profiles = profiles_of(folder, *records)
    return list_body(profiles_list(profiles, PLATFORMS, "en"), said)


def handed(folder: Path, *records: Record) -> str:
    folder.mkdir(exist_ok=True)
    return handover_body(handover(profiles_of(folder, *records)), said)


def test_the_list_tells_what_why_where_and_how_long(tmp_path: Path) -> None:
    body = listed(tmp_path, INSTAGRAM)
    assert "<b>Set the profile picture</b>" in body
    assert "People recognise you by it in a list" in body
    assert "Where: Profile › Edit profile › Edit picture" in body
    assert "5 min" in body
    assert "Done:" not in body


def test_the_list_tells_what_is_done_with_its_day_and_note(tmp_path: Path) -> None:
    noted = check_on(INSTAGRAM, "picture", note="as <on> the door")
    never = check_on(INSTAGRAM, "contact", state=CheckState.NOT_APPLICABLE, day=None)
    rest = (one for one in all_done(INSTAGRAM) if one.id not in {noted.id, never.id})
    body = listed(tmp_path, INSTAGRAM, noted, never, *rest, seen("instagram", Standing.OURS), NAME)
    assert "Nothing to do." in body
    assert "Done:" in body
    assert "as &lt;on&gt; the door" in body
    assert "Does not apply to us: Contact" in body
    assert "Instagram: ours" in body


def test_a_holiday_has_its_day_and_its_hours_once_entered(tmp_path: Path) -> None:
    to_do = listed(tmp_path / "one", FACEBOOK)
    assert "Hours on 25 December (Christmas Day)</b> · by 24 December" in to_do
    entered = ProfileCheck(
        id="e" * 32,
        channel_id=FACEBOOK.id,
        check=HOLIDAY_HOURS,
        occasion=CHRISTMAS,
        state=CheckState.DONE,
        day=TODAY,
    )
    body = listed(tmp_path / "two", FACEBOOK, entered)
    assert "Hours: Christmas Day (" in body
    assert "by 24 December" not in body


def test_a_note_of_a_thing_to_do_and_a_text_that_is_too_long_stand_in_the_list(
    tmp_path: Path,
) -> None:
    noted = check_on(INSTAGRAM, "picture", state=CheckState.TO_DO, day=None, note="ask Zoé")
    body = listed(tmp_path, INSTAGRAM, noted, presentation(INSTAGRAM, 157))
    assert "<i>Note: ask Zoé</i>" in body
    assert "7 characters too many" in body


def test_the_handover_says_who_holds_what_and_holds_no_password(tmp_path: Path) -> None:
    body = handed(tmp_path, INSTAGRAM, FACEBOOK, HELD)
    assert "There is no password on this sheet" in body
    assert "Claire &lt;b&gt;" in body
    assert "contact@example.com" in body
    assert "28 July 2026" in body
    assert "in the safe" in body
    assert "never" in body, "the other one was not reviewed"
    assert body.count("_" * 20) >= 4, "there is room to write and to sign"


def test_the_address_of_a_profile_is_told_where_its_account_is_known(tmp_path: Path) -> None:
    known = replace(INSTAGRAM, handle="@lacroix")
    assert "https://www.instagram.com/lacroix/" in handed(tmp_path / "one", known)
    unknown = replace(INSTAGRAM, handle="")
    assert "https://" not in handed(tmp_path / "two", unknown)


def test_a_client_without_networks_has_empty_papers(tmp_path: Path) -> None:
    resting = Channel(id="f" * 32, platform="x", name="X", active=False)
    assert "<h2>" not in listed(tmp_path / "one", resting)
    assert "Handed over on" in handed(tmp_path / "two", resting)


def test_the_page_can_neither_run_nor_fetch_anything() -> None:
    page = page_of("A & B", "<p>x</p>", "fr_CA")
    assert '<html lang="fr-CA">' in page
    assert "default-src 'none'" in page
    assert "<title>A &amp; B</title>" in page
    assert "<script" not in page
