# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose an album is where its tags name no album artist; which albums are compilations."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from genreorganizer.domain.text import search_key

if TYPE_CHECKING:
    from collections.abc import Iterable

VARIOUS: Final = "Various Artists"
"""Album artist of a compilation, as other programs write it."""

_NAMES: Final = frozenset(
    {"various artists", "various", "va", "v.a.", "verschiedene interpreten", "artistes divers"}
)


def names_various(album_artist: str) -> bool:
    """Whether an album artist is the word for many."""
    return search_key(album_artist).strip() in _NAMES


def main_artist(artists: Iterable[str]) -> str:
    """Who has more than half of an album, one name per track; `VARIOUS` where nobody has.

    Tracks without an artist do not count; empty where none has one.
    """
    named = [artist for artist in artists if artist]
    if not named:
        return ""
    counts = Counter(map(search_key, named))
    key, number = counts.most_common(1)[0]
    if 2 * number <= counts.total():
        return VARIOUS
    return next(artist for artist in named if search_key(artist) == key)
