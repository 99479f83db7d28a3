# SPDX-License-Identifier: MIT
"""Whether a text seems to hold a password or a code, which a document must not keep.

A document is not encrypted and is handed over. Nothing is blocked: whoever writes is told. Names,
e-mail addresses, telephone numbers, dates and “in the safe” are no secrets.

To add a way to tell one: a function of a text in ``_SIGNS``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from cmdesk.domain.folding import folded
from cmdesk.domain.texts import mark

SECRET_HINT: Final = mark(
    "Secrets",
    "This looks like a password or a code. Do not keep it here: this file is not encrypted, and "
    "whoever gets it can read it. Write where it is kept instead, such as “in the safe”.",
)

_LABELLED: Final = re.compile(
    r"\b(?:mots? de passe|mdp|passwords?|passwd|pwd|passphrase|token|jeton|secret"
    r"|cl[ée] (?:api|secr[èe]te)|api[ -]?key|(?:code )?pin"
    r"|codes? de (?:secours|r[ée]cup[ée]ration|v[ée]rification)"
    r"|(?:recovery|backup|security) (?:codes?|keys?))"
    r"\s*(?:[:=]|\b(?:est|is)\b)\s*[«\"“']?\s*"
    r"(?P<value>[^\s,;«»\"“”']{4,})(?=\s*(?:[,;.»\"”')]|$))",
    re.IGNORECASE | re.MULTILINE,
)
# To add where a password is kept, or that there is none, in one word: a word here, without accents.
_PLACES: Final = frozenset(
    {
        *("gestionnaire", "manager", "trousseau", "keychain", "bitwarden", "keepass", "keepassxc"),
        *("1password", "dashlane", "lastpass", "nordpass", "vaultwarden", "icloud", "google"),
        *("carnet", "cahier", "classeur", "coffre", "coffre-fort", "notebook", "safe", "vault"),
        *("aucun", "none", "inconnu", "unknown", "oublie", "forgotten", "perdu", "lost", "change"),
    }
)
_NUMBERED: Final = re.compile(r"\bcode\s*[:=]\s*\d{4,8}\b", re.IGNORECASE)
_KNOWN: Final = re.compile(
    r"otpauth://|-----BEGIN |\b(?:ghp_|xox[bp]-|sk-|AKIA|EAA)[A-Za-z0-9_-]{16,}"
)
_PAIR: Final = re.compile(r"(?<![\w-])([0-9A-Za-z]{4,6})[- ]([0-9A-Za-z]{4,6})(?![\w-])")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_MADE_UP: Final = re.compile(r"(?<![\w-])\w{6}-\w{6}-\w{6}(?![\w-])")  # as telephones propose them
_SEED: Final = re.compile(r"\b[A-Z2-7]{16,}\b|\b(?:[A-Za-z2-7]{4}[ -]){3,}[A-Za-z2-7]{4}\b")
_SHARED: Final = re.compile(r"[@/\\]")  # e-mail addresses, handles, addresses of pages, paths
_PIECE: Final = re.compile(r"[A-ZÀ-Ý]?[a-zà-ÿ]+|[A-ZÀ-Ý]+|\d+|.")
_JOINS: Final = str.maketrans("", "", "-_.,:;!?'’()«»“”\"\u00a0\u202f")
_LEAST: Final = 10  # characters of a token that is judged by its look
_MIXED: Final = 2.5  # characters of a run of one kind: words have more, secrets fewer
_FEW_CODES: Final = 3


def looks_like_a_secret(text: str) -> bool:
    """Whether a text seems to hold a password, recovery codes, or the seed of a second factor."""
    return any(sign(text) for sign in _SIGNS)


def _labelled(text: str) -> bool:
    """“Password: soleil”, but neither “password: in the safe” nor “password: notebook”."""
    values = (match["value"] for match in _LABELLED.finditer(text))
    kept = any(folded(one).rstrip(".!?") not in _PLACES for one in values)
    return kept or _NUMBERED.search(text) is not None


def _known(text: str) -> bool:
    """What begins like the keys of well-known services."""
    return _KNOWN.search(text) is not None


def _codes(text: str) -> bool:
    """Three pairs of short groups with figures, as lists of recovery codes have."""
    pairs = [match.groups() for match in _PAIR.finditer(text)]
    codes = [pair for pair in pairs if _coded(*pair)]
    return len(codes) >= _FEW_CODES


def _coded(first: str, second: str) -> bool:
    years = _YEAR.fullmatch(first) and _YEAR.fullmatch(second)
    return not years and _has_figure(first) and _has_figure(second) and len(first) == len(second)


def _seed(text: str) -> bool:
    """The key that an authenticator application reads, whole or in groups of four."""
    for match in _SEED.finditer(text):
        groups = re.split(r"[ -]", match.group())
        mixed = [one for one in groups if _has_figure(one) and not one.isdigit()]
        if len(mixed) >= min(len(groups), 2):
            return True
    return False


def _made_up(text: str) -> bool:
    """Three groups of six with a figure and a capital, as telephones propose passwords."""
    found = (match.group() for match in _MADE_UP.finditer(text))
    return any(_has_figure(one) and one.lower() != one for one in found)


def _random(text: str) -> bool:
    """A token that changes its kind of characters all the time, as no word does."""
    return any(_looks_random(token) for token in text.split() if not _SHARED.search(token))


def _looks_random(token: str) -> bool:
    bare = token.translate(_JOINS)
    if len(bare) < _LEAST or not _has_figure(bare):
        return False
    kinds = (
        any(one.islower() for one in bare),
        any(one.isupper() for one in bare),
        any(not one.isalnum() for one in bare),
    )
    letters = kinds[0] or kinds[1]
    return letters and sum(kinds) >= 2 and len(bare) / len(_PIECE.findall(bare)) < _MIXED


def _has_figure(words: str) -> bool:
    return any(one.isdigit() for one in words)


_SIGNS: Final[tuple[Callable[[str], bool], ...]] = (
    _labelled,
    _known,
    _codes,
    _seed,
    _made_up,
    _random,
)
