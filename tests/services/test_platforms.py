# SPDX-License-Identifier: MIT
"""The networks are read once, in the order lists show them."""

from __future__ import annotations

from cmdesk.services.platforms import load_platforms, platform_of


def test_all_networks_are_read_in_order_and_once() -> None:
    platforms = load_platforms()
    assert list(platforms)[:3] == ["facebook_page", "instagram", "linkedin_page"]
    assert list(platforms)[-1] == "newsletter"
    assert len(platforms) == 17
    assert all(key == platform.key for key, platform in platforms.items())
    assert load_platforms() is platforms


def test_a_key_of_a_newer_version_gives_an_unknown_platform() -> None:
    platforms = load_platforms()
    assert platform_of(platforms, "x") is platforms["x"]
    assert not platform_of(platforms, "holo").known
