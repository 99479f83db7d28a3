# SPDX-License-Identifier: MIT
"""Where the figures of the platforms come from, in words that can be translated.

The files of ``resources/platforms`` name a source in English; what is listed here is said in the
user's language, and what is not (a figure of the user's own) as it is written.

To add a source: its words here, as the platform files write them.
"""

from __future__ import annotations

from cmdesk.domain.texts import Text, mark, plain

_KNOWN: tuple[Text, ...] = (
    mark("Sources", "Campaign Monitor and MarketingSherpa, 2022–2025"),
    mark(
        "Sources",
        "Hootsuite 2023; SumAll and Buffer 2015; synthesis of five published studies, 2026",
    ),
    mark("Sources", "Hootsuite 2023; guides 2014–2015; synthesis of five published studies, 2026"),
    mark("Sources", "Hootsuite 2023; synthesis of five published studies, 2026"),
    mark("Sources", "SumAll and Buffer 2015"),
    mark("Sources", "SumAll and Buffer 2015; synthesis of five published studies, 2026"),
    mark("Sources", "synthesis of five published studies, 2026"),
    mark("Sources", "guides 2014–2015"),
    mark("Sources", "by analogy with Instagram; no study found"),
    mark("Sources", "by analogy with X; no study found"),
    mark("Sources", "general knowledge, not verified"),
    mark("Sources", "guide quoting the network’s help, 2025–2026"),
    mark("Sources", "headers of the networks’ own exports, 2026"),
    mark("Sources", "published character tables and tools’ documentation, 2026"),
    mark("Sources", "published character tables, 2025–2026"),
    mark("Sources", "published character tables, 2026"),
    mark("Sources", "published size tables, 2025–2026"),
    mark("Sources", "the network’s announcement quoted by guides, 2022–2024"),
    mark("Sources", "the network’s help, and user name checkers, 2026"),
    mark("Sources", "user name checkers, 2026"),
    mark("Sources", "scheduling tools’ code and documentation, 2025–2026"),
    mark("Sources", "scheduling tools’ code and documentation; guides 2025"),
    mark("Sources", "scheduling tools’ code and the advertising documentation, 2025–2026"),
    mark("Sources", "scheduling tools’ documentation, 2025–2026"),
    mark("Sources", "the network’s own counting rules, 2021, and documentation, 2026"),
    mark("Sources", "the network’s own documentation, 2026"),
    mark("Sources", "the network’s own interface description, 2025"),
    mark("Sources", "the network’s own source code, 2026"),
    mark("Sources", "the programming interface’s documentation, as known in 2026"),
    mark("Sources", "AT Protocol lexicons and handle syntax, 2026"),
    mark("Sources", "Facebook help, and user name checkers 2026"),
    mark("Sources", "LinkedIn help, and user name checkers 2026"),
    mark("Sources", "Mastodon documentation, 2026"),
    mark("Sources", "Mastodon’s own rules"),
    mark("Sources", "TikTok help"),
    mark("Sources", "YouTube’s announcement as quoted by tutorials, 2022–2024"),
    mark("Sources", "agencies quoting Google’s help, 2025"),
    mark("Sources", "general knowledge, not checked again"),
    mark("Sources", "published character tables, 2025"),
    mark("Sources", "published size tables, 2025–2026"),
    mark("Sources", "published size tables, 2026"),
    mark("Sources", "scheduling tools’ documentation and published size tables, 2025–2026"),
    mark("Sources", "user name checkers, 2026"),
    mark("Sources", "general knowledge; menus move, not verified"),
    mark("Sources", "published guides, 2025"),
    mark("Sources", "Google’s help pages, read 2026"),
)
_BY_WORDS = {text.source: text for text in _KNOWN}


def source_named(words: str) -> Text:
    """The source a file names, ready to be said; its own words where it is not listed."""
    return _BY_WORDS.get(words, plain(words))
