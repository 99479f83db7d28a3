# SPDX-License-Identifier: MIT
"""The catalogue of metrics is whole, and each network's file says where its numbers are found."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from cmdesk.domain.figures import Grade
from cmdesk.domain.metrics import (
    METRICS,
    RATING,
    SHOP_METRIC,
    Metric,
    metric_named,
    metric_of,
    metrics_of_business,
    metrics_of_platform,
    said_change,
    said_value,
)
from cmdesk.domain.numbers_found import parse
from cmdesk.domain.records import FOLLOWERS, Measurement, Nature, OwnMetric, Period, Region, Unit
from cmdesk.domain.texts import Text, plain
from cmdesk.domain.trends import Series, how_months_are_made, period_values, series_of
from cmdesk.ui.i18n import say

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FILES = sorted((RESOURCES / "platforms").glob("*.toml"))
OWN = OwnMetric(id="own", name="Ateliers", unit=Unit.MINUTES, nature=Nature.RATIO, where="the book")
OF_CHANNEL = OwnMetric(id="saved", name="Enregistrements", per_channel=True)
GOOD = """
[numbers.views]
fr = "Ici."
fr_CA = "Icitte."
en = "Here."
source = "ours"
grade = "C"
checked = 2026-11-22
"""


def test_keys_are_unique_and_names_too_where_they_stand_together() -> None:
    keys = [metric.key for metric in METRICS]
    assert len(keys) == len(set(keys))
    assert all(re.fullmatch(r"[a-z_]+", key) for key in keys)
    for path in FILES:
        names = [metric.name.source for metric in metrics_of_platform(path.stem)]
        assert len(names) == len(set(names)), path.stem
    names = [metric.name.source for metric in metrics_of_business()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.key)
def test_a_metric_is_whole(metric: Metric) -> None:
    assert metric.name.context == "Metrics"
    assert metric.known
    assert not metric.own
    assert metric.per_channel is bool(metric.platforms)
    assert metric.per_channel is (metric.where is None)
    assert metric.platforms <= {path.stem for path in FILES}
    assert (metric.unit is Unit.COUNT and metric.nature is not Nature.RATIO) is metric.whole or (
        metric.unit is Unit.MONEY
    )
    assert period_values(Series(metric), Period.MONTH) == ()
    one = Measurement(id="m", metric=metric.key, value=4, day=date(2026, 11, 30))
    (month,) = period_values(series_of(metric, None, (one,)), Period.MONTH)
    assert (month.value, month.whole) == (4, True)
    assert say(how_months_are_made(metric))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_number_of_a_network_is_found_somewhere(path: Path) -> None:
    found = parse(path.read_text(encoding="utf-8"), path.stem)
    assert found.keys() == {metric.key for metric in metrics_of_platform(path.stem)}
    for one in found.values():
        assert set(one.words) <= {"fr", "en", "fr_CA"}
        assert all(
            words.endswith((".", ")")) and words[0].isupper() for words in one.words.values()
        )
        assert one.said_in("fr_CA") == one.words.get("fr_CA", one.words["fr"])
        assert one.said_in("de") == one.words["en"]
        assert one.indicative is (one.grade is Grade.C)
        assert not one.source.startswith("ours") or one.indicative
        assert one.checked.year == 2026


def test_a_place_of_a_number_is_read() -> None:
    (one,) = parse(GOOD, "holo").values()
    assert (one.said_in("fr"), one.said_in("fr_CA"), one.said_in("en")) == (
        *("Ici.", "Icitte.", "Here."),
    )
    assert parse("order = 1", "holo") == {}


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        GOOD.replace('en = "Here."', ""),
        GOOD.replace('"C"', '"D"'),
        GOOD.replace("2026-11-22", '"soon"'),
        GOOD.replace('source = "ours"', ""),
        "[numbers]\nviews = 3",
        "numbers = [",
    ][1:],
)
def test_a_wrong_place_names_its_file(wrong: str) -> None:
    with pytest.raises(ValueError, match="numbers of holo"):
        parse(wrong, "holo")


def test_every_trade_has_a_number_of_the_shop() -> None:
    trades = {path.stem for path in (RESOURCES / "ideas").glob("*.toml")}
    assert SHOP_METRIC.keys() == trades
    assert all(metric_of(key) in metrics_of_business() for key in SHOP_METRIC.values())


def test_a_metric_of_the_clients_own_is_like_any_other() -> None:
    own = metric_of("own", (OF_CHANNEL, OWN))
    assert (own.name, own.unit, own.nature, own.own) == (
        *(plain("Ateliers"), Unit.MINUTES, Nature.RATIO, True),
    )
    assert own.where == plain("the book")
    assert metric_of("saved", (OF_CHANNEL,)).where is None
    assert own in metrics_of_business((OWN, OF_CHANNEL))
    assert metrics_of_business((OWN, OF_CHANNEL))[-1] == own
    assert metrics_of_platform("facebook_page", (OWN, OF_CHANNEL))[-1].key == "saved"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("followers", FOLLOWERS),
        (" Visits of the SITE ", "site_visits"),
        ("site_visits", "site_visits"),
        ("ABONNÉS DU PROFIL", FOLLOWERS),
        ("ateliers", "own"),
        ("{words}", None),
        ("of tomorrow", None),
        ("", None),
    ],
)
def test_a_metric_is_found_by_its_name(words: str, key: str | None) -> None:
    def said(text: Text) -> str:
        return "Abonnés du profil" if text.source == "followers" else say(text)

    found = metric_named(words, (OWN,), said)
    assert (None if found is None else found.key) == key


def test_a_metric_is_found_without_a_language() -> None:
    found = metric_named("bookings")
    assert found == metric_of("bookings")


def test_an_unknown_key_shows_itself() -> None:
    metric = metric_of("of tomorrow", (OWN,))
    assert say(metric.name) == "of tomorrow"
    assert not metric.known


def test_nobody_follows_a_blog() -> None:
    followers = metric_of(FOLLOWERS)
    assert followers.given_by("instagram")
    assert not followers.given_by("blog")
    assert not metric_of("sales").given_by("instagram")


@pytest.mark.parametrize(
    ("key", "value", "region", "said"),
    [
        (FOLLOWERS, 1204.0, Region.FRANCE, "1,204"),
        ("sales", 640.0, Region.FRANCE, "€640"),
        ("sales", 640.5, Region.QUEBEC, "$640.50"),
        ("sales", 640.0, Region.SWITZERLAND, "CHF 640"),
        ("sales", 640.0, Region.UNITED_KINGDOM, "£640"),
        ("open_rate", 21.5, Region.FRANCE, "21.5%"),
        (RATING, 4.5, Region.FRANCE, "4.5"),
        ("own", 12.0, Region.FRANCE, "12 min"),
    ],
)
def test_a_value_is_said_with_its_unit(key: str, value: float, region: Region, said: str) -> None:
    assert say(said_value(metric_of(key, (OWN,)), value, region)) == said


@pytest.mark.parametrize(("change", "said"), [(38, "+€38"), (-21, "−€21"), (0, "€0")])
def test_a_change_has_its_sign(change: float, said: str) -> None:
    assert say(said_change(metric_of("sales"), change)) == said
