# SPDX-License-Identifier: MIT
"""Names of accounts: read out of what people write or paste, and judged as each network does.

Why a name is refused is worked out from the network's own pattern: which signs it takes, and
which small repair would have made it pass.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import quote, unquote

from cmdesk.domain.cleaning import clean
from cmdesk.domain.platforms import Platform
from cmdesk.domain.profile_facts import NameRule
from cmdesk.domain.texts import Text, mark
from cmdesk.domain.web_names import COUNTRIES, OTHERS

BLUESKY: Final = "bluesky"
BLUESKY_ENDING: Final = ".bsky.social"
_MASTODON: Final = "mastodon"
_SIGNS: Final = "._-"
# What stands before the ending is 3 to 18 long: the network’s own source code, 2026.
_ON_BLUESKY: Final = re.compile(r"[a-z0-9][a-z0-9-]{1,16}[a-z0-9]", re.IGNORECASE)
# To add another address under which pages of a network are found: a line here.
_OTHER_ADDRESSES: Final[Mapping[str, tuple[str, ...]]] = {
    "facebook_page": ("fb.com/{name}",),
    "linkedin_page": ("linkedin.com/school/{name}", "linkedin.com/showcase/{name}"),
    "pinterest": ("pinterest.fr/{name}", "pinterest.ca/{name}", "pinterest.co.uk/{name}"),
    "snapchat": ("snapchat.com/@{name}",),
    "telegram_channel": ("t.me/s/{name}", "telegram.me/{name}"),
    "threads": ("threads.com/@{name}",),
    "x": ("twitter.com/{name}",),
    "youtube": ("youtube.com/c/{name}", "youtube.com/user/{name}"),
}
# Parts of addresses that are no names: pages of the network itself.
_NO_NAMES: Final = frozenset(
    {
        *("channel", "company", "events", "explore", "groups", "hashtag", "home", "i", "in"),
        *("intent", "p", "pages", "profile", "profile.php", "reel", "reels", "s", "search"),
        *("share", "stories", "tag", "tags", "watch"),
    }
)
_SECURE: Final = "https://"
_SCHEME: Final = re.compile(r"https?://", re.IGNORECASE)
_HOST: Final = re.compile(r"(?:https?://)?(?:[a-z-]{1,6}\.)?", re.IGNORECASE)
_ON_SERVER: Final = re.compile(
    r"@?(?P<name>[^@\s/]+)@(?P<server>[a-z0-9.-]+\.[a-z]{2,})", re.IGNORECASE
)
_SERVER_PAGE: Final = re.compile(r"https?://[^/\s]+/@(?P<name>[^/?#@\s]+)", re.IGNORECASE)

_ALPHABETS: Final[Mapping[str, Text]] = {
    "": mark("Handles", "letters and digits"),
    ".": mark("Handles", "letters, digits and points"),
    "_": mark("Handles", "letters, digits and underscores"),
    "-": mark("Handles", "letters, digits and hyphens"),
    "._": mark("Handles", "letters, digits, points and underscores"),
    ".-": mark("Handles", "letters, digits, points and hyphens"),
    "_-": mark("Handles", "letters, digits, underscores and hyphens"),
    "._-": mark("Handles", "letters, digits, points, underscores and hyphens"),
}
_NONE = mark("Handles", "Write a name, without @.")
_SPACE = mark("Handles", "{network} takes {signs}, {most} at most: no space.")
_SIGN = mark("Handles", "{network} takes {signs}, {most} at most: not “{sign}”.")
_ACCENT = mark("Handles", "{network} takes {signs}, {most} at most, and no accent: not “{sign}”.")
_TOO_LONG = mark("Handles", "{network} takes {signs}, {most} at most: %n too many.", "", 1)
_TOO_SHORT = mark("Handles", "{network} takes {signs}, at least {least}: %n more.", "", 1)
_OTHERWISE = mark("Handles", "{network} takes {signs}, {most} at most, but not in this order.")
_BLUESKY_NAME = mark(
    "Handles",
    "{network} takes letters, digits and hyphens, from 3 to 18, none of the hyphens first or last. "
    "A web address of your own is a name there too.",
)
_BLUESKY_ADDRESS = mark(
    "Handles",
    "With points in it, a name on {network} is a web address of your own: this is none.",
)
_ENDINGS: Final = frozenset((*COUNTRIES.split(), *OTHERS.split()))

# What a repair would do, and what is said when it is enough; in this order.
_REPAIRS: Final[tuple[tuple[Callable[[str], str], Text], ...]] = (
    (
        lambda name: name.lstrip(_SIGNS),
        mark("Handles", "On {network} a name begins with a letter or a digit."),
    ),
    (
        lambda name: name.rstrip(_SIGNS),
        mark("Handles", "On {network} a name ends with a letter or a digit."),
    ),
    (
        lambda name: re.sub(r"([._-])\1+", r"\1", name),
        mark("Handles", "{network} takes no two of the same sign one after the other."),
    ),
    (
        lambda name: re.sub(r"(?<=.)[._-]", "", name),
        mark("Handles", "{network} takes no such signs there: leave the points and hyphens out."),
    ),
    (
        lambda name: name.lower().replace("linkedin", "a" * len("linkedin")),
        mark("Handles", "{network} keeps its own name for itself."),
    ),
    (
        lambda name: name[:-1] + "a",
        mark("Handles", "On {network} a name holds at least one letter."),
    ),
    (
        lambda name: "a" + name[1:],
        mark("Handles", "On {network} a name begins with a letter."),
    ),
)


def name_written(platform: Platform, written: str) -> str:
    """The name alone, out of “@name”, “/name” or the address of a page; empty when there is none.

    An address of another place holds no name on this network.
    """
    words = clean(written).strip()
    name = _name_in_address(platform, words)
    if name is not None:
        return name
    if _SCHEME.match(words):
        return ""
    on_server = _ON_SERVER.fullmatch(words) if platform.key == _MASTODON else None
    return on_server["name"] if on_server else _bare(platform, words)


def wanted_name(platforms: Mapping[str, Platform], written: str) -> str:
    """The name somebody wishes for, written as a name or pasted as an address of any network."""
    words = clean(written).strip()
    for platform in platforms.values():
        found = _name_in_address(platform, words)
        if found is not None:
            return found
    server = _ON_SERVER.fullmatch(words)
    if server and words.startswith("@"):
        return server["name"]
    bare = _SCHEME.sub("", words)
    if bare != words:  # an address of one’s own is a name on Bluesky
        bare = re.split(r"[/?#]", bare)[0].removeprefix("www.")
    return bare.lstrip("@/").rstrip("/")


def full_name(platform: Platform, name: str) -> str:
    """The whole name on a network: on Bluesky a plain one gets the network’s own ending."""
    if platform.key == BLUESKY and "." not in name:
        return name + BLUESKY_ENDING
    return name


def takes(platform: Platform, name: str) -> bool:
    """Whether a network would take a name, were it free; False where accounts have no names."""
    rule = platform.profile.name
    if rule is None:
        return False
    whole = full_name(platform, name)
    if platform.key == BLUESKY and whole.lower().endswith(BLUESKY_ENDING):
        return _ON_BLUESKY.fullmatch(whole[: -len(BLUESKY_ENDING)]) is not None
    return len(whole) <= rule.most and rule.allows(whole)


def problem_of(platform: Platform, name: str) -> Text | None:
    """Why a network does not take a name; None when it does, or where accounts have no names.

    The caller fills ``{network}`` with the network's name in the user's language.
    """
    rule = platform.profile.name
    if rule is None:
        return None
    if not name:
        return _NONE
    if platform.key == BLUESKY:
        return _problem_on_bluesky(platform, name)
    return None if takes(platform, name) else _reason(rule, name)


def page_address(platform: Platform, name: str, handle: str = "") -> str:
    """Where the page of a name is (https); empty where that cannot be known.

    ``handle`` is the account the business has there: on Mastodon it says on which server to look.
    """
    rule = platform.profile.name
    if rule is None or not rule.address.startswith(_SECURE):
        return ""
    whole = quote(full_name(platform, name), safe="._-")
    on_server = _ON_SERVER.fullmatch(handle.strip()) if platform.key == _MASTODON else None
    if on_server:
        return f"{_SECURE}{on_server['server'].lower()}/@{whole}"
    return rule.address.replace("{name}", whole)


def alike(one: str, other: str) -> bool:
    """Whether two names differ by nothing but case, points, underscores and hyphens."""
    return bool(one) and _letters(one) == _letters(other)


def _letters(name: str) -> str:
    name = name.casefold().removesuffix(BLUESKY_ENDING)
    return name.translate({ord(sign): None for sign in _SIGNS})


def _bare(platform: Platform, words: str) -> str:
    """A name with what people write before it: @, a slash, the folder of its page."""
    rule = platform.profile.name
    name = words.lstrip("@/").rstrip("/")
    addresses = (rule.address if rule else "", *_OTHER_ADDRESSES.get(platform.key, ()))
    for address in addresses:
        folder = address.partition("{name}")[0].rstrip("@").rstrip("/").rpartition("/")[2]
        if folder and "." not in folder and name.lower().startswith(f"{folder}/"):
            return name[len(folder) + 1 :].lstrip("@")
    return name


def _name_in_address(platform: Platform, words: str) -> str | None:
    """The name in an address of this network; None when it is no such address."""
    if platform.profile.name is None:
        return None
    host = _HOST.match(words)
    starts = {0, _after_scheme(words), host.end() if host else 0}
    for before in _before_names(platform.key, platform.profile.name.address):
        for start in starts:
            if words[start:].lower().startswith(before):
                name = unquote(re.split(r"[/?#\s]", words[start + len(before) :])[0])
                return "" if name.lower() in _NO_NAMES else name.lstrip("@")
    page = _SERVER_PAGE.match(words) if platform.key == _MASTODON else None
    return page["name"] if page else None


def _before_names(key: str, address: str) -> list[str]:
    """What stands before a name in the addresses of a network, the longest first."""
    addresses = (*_OTHER_ADDRESSES.get(key, ()), address)
    befores = (
        _SCHEME.sub("", one).removeprefix("www.").partition("{name}")[0] for one in addresses
    )
    return sorted(filter(None, befores), key=len, reverse=True)


def _after_scheme(words: str) -> int:
    scheme = _SCHEME.match(words)
    return scheme.end() if scheme else 0


def _problem_on_bluesky(platform: Platform, name: str) -> Text | None:
    whole = full_name(platform, name)
    if whole.lower().endswith(BLUESKY_ENDING):
        return None if takes(platform, name) else _BLUESKY_NAME
    ending = whole.lower().rpartition(".")[2]
    known = ending in _ENDINGS or ending.startswith("xn--")
    return None if known and takes(platform, name) else _BLUESKY_ADDRESS


def _reason(rule: NameRule, name: str) -> Text:
    """What is wrong with a refused name: a sign, its length, or where its signs stand."""
    signs = _ALPHABETS["".join(sign for sign in _SIGNS if _has(rule, sign))]
    stranger = next((sign for sign in name if not _has(rule, sign)), "")
    if stranger:
        said = _SPACE if stranger.isspace() else _ACCENT if stranger.isalpha() else _SIGN
        return said.filled(signs=signs, most=rule.most, sign=stranger)
    if len(name) > rule.most:
        return _TOO_LONG.filled(n=len(name) - rule.most, signs=signs, most=rule.most)
    if len(name) < rule.least:
        return _TOO_SHORT.filled(n=rule.least - len(name), signs=signs, least=rule.least)
    for repair, said in _REPAIRS:
        repaired = repair(name)
        if repaired != name and rule.allows(repaired.ljust(rule.least, "a")):
            return said
    return _OTHERWISE.filled(signs=signs, most=rule.most)


def _has(rule: NameRule, sign: str) -> bool:
    """Whether a name may hold a sign, somewhere inside."""
    around = "a" * max(2, rule.least // 2 + 1)
    return rule.allows(around + sign + around)
