# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose an album is where its tags name no album artist; which albums are compilations.

An album is a compilation where the flag of a track says so, where its album artist is a word for
many, and where its tags name none and nobody has more than half of it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from genreorganizer.domain.text import search_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

VARIOUS: Final = "Various Artists"
"""Album artist of a compilation, as other programs write it."""

WORDS_FOR_MANY: Final = (
    "various artists", "various", "va", "v.a.", "verschiedene interpreten", "artistes divers",
)  # fmt: skip
"""What programs write for `VARIOUS`, as search keys."""


class Credit(NamedTuple):
    """To whom the tags of a track credit it.

    Attributes:
        album_artist: Whose the album is; empty where the tags name nobody.
        artist: Whose the track is.
        flag: Its tags say that the album is a compilation.
    """

    album_artist: str
    artist: str
    flag: bool


def names_various(album_artist: str) -> bool:
    """Whether an album artist is the word for many."""
    return search_key(album_artist).strip() in WORDS_FOR_MANY


def of_compilations(tracks: Sequence[Credit]) -> list[bool]:
    """Which tracks of a folder whose albums have one title are of a compilation."""
    flagged = {search_key(track.album_artist) for track in tracks if track.flag}
    mixed = main_artist(track.artist for track in tracks if not track.album_artist) == VARIOUS
    return [
        (bool(flagged) and search_key(track.album_artist) in flagged)
        or (names_various(track.album_artist) if track.album_artist else mixed)
        for track in tracks
    ]


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
