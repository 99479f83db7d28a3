# SPDX-License-Identifier: MIT
"""Names of accounts: read out of what is pasted, and judged as each network does."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from cmdesk.domain.handles import (
    alike,
    full_name,
    name_written,
    page_address,
    problem_of,
    takes,
    wanted_name,
)
from cmdesk.domain.platforms import unknown
from cmdesk.services.platforms import load_platforms

VECTORS = Path(__file__).parents[3] / "shared" / "samples" / "vectors"
PLATFORMS = load_platforms()
needs_vectors = pytest.mark.skipif(not VECTORS.is_dir(), reason="the sample files are not here")

# network, the longest name, a longer one, the shortest, a shorter one
LENGTHS = (
    ("facebook_page", 50, 5),
    ("instagram", 30, 1),
    ("linkedin_page", 100, 1),
    ("linkedin_personal", 100, 3),
    ("mastodon", 30, 1),
    ("pinterest", 30, 3),
    ("snapchat", 15, 3),
    ("telegram_channel", 32, 5),
    ("threads", 30, 1),
    ("tiktok", 24, 2),
    ("x", 15, 4),
    ("youtube", 30, 3),
    ("bluesky", 18, 3),
)


def said(network: str, name: str) -> str:
    """What is wrong with a name, as a reader of English sees it; empty for nothing."""
    problem = problem_of(PLATFORMS[network], name)
    if problem is None:
        return ""
    words = problem.source.replace("%n", str(problem.n))
    for key, value in problem.args.items():
        words = words.replace(f"{{{key}}}", str(getattr(value, "source", value)))
    return words.replace("{network}", "It")


def vectors(name: str) -> list[str]:
    lines = (VECTORS / name).read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line and not line.startswith("#")]


@needs_vectors
def test_every_valid_handle_of_bluesky_is_taken() -> None:
    refused = [one for one in vectors("bsky_handle_valid.txt") if not takes_whole(one)]
    assert refused == []


@needs_vectors
def test_every_invalid_handle_of_bluesky_is_refused() -> None:
    taken = [one for one in vectors("bsky_handle_invalid.txt") if takes_whole(one)]
    assert taken == []


def takes_whole(handle: str) -> bool:
    """Whether a handle stands as it is: what has no point is never sent without an ending."""
    bluesky = PLATFORMS["bluesky"]
    return full_name(bluesky, handle) == handle and takes(bluesky, handle)


@needs_vectors
def test_user_names_of_x_are_told_from_others() -> None:
    content = yaml.safe_load((VECTORS / "twitter_text_validate.yml").read_text(encoding="utf-8"))
    cases = content["tests"]["usernames"]
    assert len(cases) == 4
    for case in cases:
        name = name_written(PLATFORMS["x"], case["text"])
        assert takes(PLATFORMS["x"], name) is case["expected"], case


@pytest.mark.parametrize(("network", "most", "least"), LENGTHS)
def test_a_name_may_be_so_long_and_so_short(network: str, most: int, least: int) -> None:
    platform = PLATFORMS[network]
    assert takes(platform, "a" * most)
    assert not takes(platform, "a" * (most + 1))
    assert takes(platform, "a" * least)
    assert not takes(platform, "a" * (least - 1))
    assert problem_of(platform, "a" * most) is None
    assert said(network, "a" * (most + 1)) != ""
    assert said(network, "a" * (least - 1)) != ""


def test_lengths_are_tried_on_every_network_with_names() -> None:
    assert {key for key, *_ in LENGTHS} == {
        key for key, one in PLATFORMS.items() if one.profile.name is not None
    }


@pytest.mark.parametrize(
    ("network", "name", "reason"),
    [
        ("instagram", "boulangerie.lacroix", ""),
        ("instagram", "", "Write a name, without @."),
        (
            "instagram",
            "ab cd",
            "It takes letters, digits, points and underscores, 30 at most: no space.",
        ),
        (
            "instagram",
            "le-pain",
            "It takes letters, digits, points and underscores, 30 at most: not “-”.",
        ),
        (
            "instagram",
            "léa",
            "It takes letters, digits, points and underscores, 30 at most, and no accent: not “é”.",
        ),
        ("instagram", ".lea", "On It a name begins with a letter or a digit."),
        ("instagram", "lea.", "On It a name ends with a letter or a digit."),
        ("instagram", "le..a", "It takes no two of the same sign one after the other."),
        (
            "x",
            "boulangerielacroix",
            "It takes letters, digits and underscores, 15 at most: 3 too many.",
        ),
        ("x", "abc", "It takes letters, digits and underscores, at least 4: 1 more."),
        ("facebook_page", "12345", "On It a name holds at least one letter."),
        (
            "facebook_page",
            "lacroix.com",
            "It takes no such signs there: leave the points and hyphens out.",
        ),
        ("telegram_channel", "12345", "On It a name begins with a letter."),
        ("snapchat", "a.b.c", "It takes no such signs there: leave the points and hyphens out."),
        ("linkedin_personal", "joinlinkedin", "It keeps its own name for itself."),
        ("pinterest", "a.bc", "It takes letters, digits and underscores, 30 at most: not “.”."),
        ("youtube", "boulangerie.léa", ""),
        ("bluesky", "lacroix", ""),
        ("bluesky", "lacroix.fr", ""),
        ("bluesky", "xn--bcher-kva.com", ""),
        ("bluesky", "lacroix.bsky.social", ""),
        ("google_business", "anything at all", ""),
    ],
)
def test_a_refusal_says_why(network: str, name: str, reason: str) -> None:
    assert said(network, name) == reason


def test_on_bluesky_a_plain_name_and_an_address_are_refused_for_their_own_reasons() -> None:
    assert said("bluesky", "le_pain").startswith("It takes letters, digits and hyphens, from 3")
    assert said("bluesky", "ab.bsky.social").startswith("It takes letters, digits and hyphens")
    assert said("bluesky", "boulangerie.lacroix").startswith("With points in it")


def test_a_name_wrong_in_two_ways_is_still_refused_in_words() -> None:
    assert said("tiktok", "..") != ""
    assert said("snapchat", "9.a.9") == (
        "It takes letters, digits, points, underscores and hyphens, 15 at most, but not in this "
        "order."
    )


@pytest.mark.parametrize(
    ("network", "written", "name"),
    [
        ("instagram", "@boulangerie.lacroix", "boulangerie.lacroix"),
        ("instagram", " boulangerie.lacroix ", "boulangerie.lacroix"),
        (
            "instagram",
            "https://www.instagram.com/boulangerie.lacroix/?igsh=1",
            "boulangerie.lacroix",
        ),
        ("instagram", "instagram.com/lacroix", "lacroix"),
        ("instagram", "https://www.instagram.com/p/Cabc/", ""),
        ("instagram", "https://example.com/lacroix", ""),
        ("facebook_page", "/boulangerielacroix", "boulangerielacroix"),
        ("facebook_page", "https://m.facebook.com/lacroix", "lacroix"),
        ("facebook_page", "fr-fr.facebook.com/lacroix", "lacroix"),
        ("facebook_page", "https://www.facebook.com/profile.php?id=12", ""),
        ("facebook_page", "https://fb.com/lacroix", "lacroix"),
        ("linkedin_page", "company/boulangerie-lacroix", "boulangerie-lacroix"),
        ("linkedin_page", "https://fr.linkedin.com/company/lacroix/about/", "lacroix"),
        ("linkedin_page", "linkedin.com/school/lacroix", "lacroix"),
        ("linkedin_personal", "https://www.linkedin.com/in/marie-lacroix", "marie-lacroix"),
        ("x", "https://twitter.com/lacroix/status/12", "lacroix"),
        ("x", "HTTPS://X.com/Lacroix", "Lacroix"),
        ("bluesky", "https://bsky.app/profile/lacroix.bsky.social", "lacroix.bsky.social"),
        ("mastodon", "@lacroix@example.org", "lacroix"),
        ("mastodon", "https://example.org/@lacroix", "lacroix"),
        ("threads", "https://www.threads.com/@lacroix", "lacroix"),
        ("telegram_channel", "https://t.me/s/lacroix", "lacroix"),
        ("youtube", "https://www.youtube.com/@caf%C3%A9", "café"),
        ("youtube", "https://www.youtube.com/c/lacroix", "lacroix"),
        ("google_business", "https://example.com/lacroix", ""),
        ("google_business", "Lacroix", "Lacroix"),
    ],
)
def test_the_name_is_read_out_of_what_is_written(network: str, written: str, name: str) -> None:
    assert name_written(PLATFORMS[network], written) == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("@lacroix", "lacroix"),
        ("https://www.instagram.com/lacroix/", "lacroix"),
        ("https://www.facebook.com/profile.php?id=12", ""),
        ("@lacroix@example.org", "lacroix"),
        ("contact@example.org", "contact@example.org"),
        ("https://www.example.org/contact", "example.org"),
        ("Boulangerie Lacroix", "Boulangerie Lacroix"),
        ("  ", ""),
    ],
)
def test_a_wish_is_read_whatever_network_it_was_pasted_from(written: str, name: str) -> None:
    assert wanted_name(PLATFORMS, written) == name


def test_pages_are_found_by_their_name_and_only_behind_https() -> None:
    assert page_address(PLATFORMS["instagram"], "lacroix") == "https://www.instagram.com/lacroix/"
    assert page_address(PLATFORMS["bluesky"], "lacroix") == (
        "https://bsky.app/profile/lacroix.bsky.social"
    )
    assert page_address(PLATFORMS["youtube"], "café") == "https://www.youtube.com/@caf%C3%A9"
    assert page_address(PLATFORMS["mastodon"], "lacroix", "@other@Example.org") == (
        "https://example.org/@lacroix"
    )
    assert page_address(PLATFORMS["mastodon"], "lacroix", "@other").startswith("https://")
    assert page_address(PLATFORMS["google_business"], "lacroix") == ""
    assert page_address(unknown("other"), "lacroix") == ""
    every = [page_address(one, "lacroix") for one in PLATFORMS.values() if one.profile.name]
    assert all(address.startswith("https://") for address in every)


def test_names_are_compared_as_people_read_them() -> None:
    assert alike("Boulangerie.Lacroix", "boulangerie-lacroix")
    assert alike("lacroix.bsky.social", "lacroix")
    assert not alike("", "")
    assert not alike("lacroix", "lacroix2")


def test_accounts_without_names_take_none() -> None:
    assert not takes(PLATFORMS["google_business"], "lacroix")
