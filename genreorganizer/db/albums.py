# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks by album."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from genreorganizer.db.columns import AFTER, FROM_TRACKS, IN_LIBRARY, among
from genreorganizer.db.schema import LAST, decision, outcome, track
from genreorganizer.domain.compilations import main_artist, names_various
from genreorganizer.domain.discs import album_folder
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Agreement
from genreorganizer.domain.text import natural_key, search_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


_SUGGESTED = Outcome.SUGGESTED.value
_AGREES = Agreement.AGREES.value
_NAMES_KEPT = 4096


@dataclass(frozen=True, slots=True)
class Album:
    """An album and how far its tracks agree.

    Attributes:
        title: As its first track spells it; empty for tracks of a folder that name no album.
        artist: The album artist, or who has most of it; empty for a compilation.
        year: Its first year.
        track_ids: Its tracks, in the order of the album.
        open_ids: Those without a decision that ask for one: their file is there, and its tag does
            not agree yet.
        genre: What most of its tracks are suggested as; None where none has a suggestion.
        votes: How many of its tracks are suggested as that.
        confidence: Mean confidence of these, in [0, 1].
        sure: How many of its tracks have a suggestion.
        analyzed: How many were analyzed.
        sure_ids: Those of the open ones that have a suggestion.
        genres: What the files of all its tracks will hold (`TrackRow.after`); None where they
            differ.
        duration_s: Their length together, in seconds.
        title_key: Sorts it by title (`domain.text.natural_key`).
        artist_key: Sorts it by artist, those of several artists last.
        path: The file of its first track.
        missing: How many of its tracks have no file any more.
    """

    title: str
    artist: str
    year: int | None
    track_ids: tuple[int, ...]
    open_ids: tuple[int, ...]
    genre: str | None
    votes: int
    confidence: float
    sure: int = 0
    analyzed: int = 0
    sure_ids: tuple[int, ...] = ()
    genres: tuple[str, ...] | None = ()
    duration_s: float = 0.0
    title_key: str = ""
    artist_key: str = ""
    path: bytes = b""
    missing: int = 0

    @property
    def loose(self) -> bool:
        """Its tracks name no album; all that they have in common is their folder."""
        return not self.title

    @property
    def unsure_ids(self) -> tuple[int, ...]:
        """Those of the open ones that have no suggestion."""
        sure = frozenset(self.sure_ids)
        return tuple(number for number in self.open_ids if number not in sure)

    @property
    def agreed(self) -> bool:
        """More than half of its suggestions are the genre, which so is the album's."""
        return self.genre is not None and 2 * self.votes > self.sure

    @property
    def agreement(self) -> float:
        """The share of its tracks that are suggested as the genre."""
        return self.votes / len(self.track_ids)


def albums(connection: sa.Connection, listed: Sequence[int] | None = None) -> list[Album]:
    """The albums that hold some of these tracks, with all their tracks; by artist and title.

    An album is told by its title and its album artist; where the tags name none, by its
    title and folder, so that a compilation is one and not many. Folders for single discs count as
    the one around them. A track whose tag lacks the album artist stays with the others of its
    album in its folder. Tracks that name no album are put together by folder; nothing is suggested
    for them as a whole.

    Args:
        connection: A transaction.
        listed: Ids of tracks; None for all of the library.
    """
    query = (
        sa.select(
            track.c.id,
            track.c.album_key,
            track.c.album,
            track.c.album_artist,
            track.c.artist,
            track.c.path,
            track.c.year,
            track.c.duration_s,
            track.c.compilation,
            AFTER,
            outcome.c.suggested,
            outcome.c.confidence,
            outcome.c.outcome,
            outcome.c.agreement,
            decision.c.decision,
            track.c.missing_since,
        )
        .select_from(FROM_TRACKS)
        .where(IN_LIBRARY)
        .order_by(
            track.c.album_key,
            track.c.disc_number,
            track.c.track_number,
            track.c.title_key,
            track.c.id,
        )
    )
    if listed is not None:
        other = track.alias("listed")
        named = sa.select(other.c.album_key).where(among(other.c.id, listed))
        query = query.where(track.c.album_key.in_(named))
    # An artist's tracks bring the same name again and again; the whole library's would be many.
    key_of = lru_cache(_NAMES_KEPT)(search_key)
    wanted = None if listed is None else frozenset(listed)
    found: list[Album] = []
    with connection.execute(query) as result:
        cursor: Any = result.cursor  # SQLAlchemy's row objects would double the time
        for _key, rows in groupby(
            cursor, itemgetter(1)
        ):  # of one name at a time: of all it is much
            found += (
                _album(group, key_of)
                for group in _by_owner(tuple(rows), key_of).values()
                if wanted is None or any(row[0] in wanted for row in group)
            )
    found.sort(key=attrgetter("title_key"))  # twice, and not by pairs, which take memory
    found.sort(key=attrgetter("artist_key"))
    return found


def _by_owner(rows: Sequence[Any], key_of: Callable[[str], str]) -> dict[str | bytes, list[Any]]:
    """Tracks with an album of one name by album artist, those without one by folder.

    Those without one whose folder holds such an album belong to it (`_owners`).
    """
    groups: dict[str | bytes, list[Any]] = {}
    titled = bool(rows[0][2])
    owners = _owners(rows, key_of) if titled else {}
    for row in rows:
        _, _, _, album_artist, _, path, *_ = row
        owner: str | bytes
        if titled and album_artist:
            owner = key_of(album_artist)
        else:
            folder = album_folder(path) if titled else os.path.dirname(path)
            owner = owners.get(folder, folder)
        groups.setdefault(owner, []).append(row)
    return groups


def _owners(rows: Sequence[Any], key_of: Callable[[str], str]) -> dict[bytes, str]:
    """By folder the album artist of those tracks with an album of one name that tell none.

    That is the only one that the folder's other tracks tell, unless there are as many by somebody
    else that tell none: these may be another album.
    """
    untold: dict[bytes, list[str]] = {}
    for _, _, _, album_artist, artist, path, *_ in rows:
        if not album_artist:
            untold.setdefault(album_folder(path), []).append(key_of(artist))
    if not untold:
        return {}
    told: dict[bytes, Counter[str]] = {}
    for _, _, _, album_artist, _, path, *_ in rows:
        folder = album_folder(path)
        if album_artist and folder in untold:
            told.setdefault(folder, Counter())[key_of(album_artist)] += 1
    owners = {}
    for folder, counts in told.items():
        (owner, number), *others = counts.items()
        strangers = sum(bool(artist) and owner not in artist for artist in untold[folder])
        if not others and (strangers < number or names_various(owner)):
            owners[folder] = owner
    return owners


def _album(rows: list[Any], key_of: Callable[[str], str]) -> Album:
    (
        ids, keys, titles, album_artists, artists, paths, years, lengths, mixed, tags, guesses,
        shares, outcomes, agreements, decisions, gone,
    ) = zip(*rows, strict=True)  # fmt: skip
    sure = [
        (guess, share)
        for guess, share, kind in zip(guesses, shares, outcomes, strict=True)
        if kind == _SUGGESTED and guess is not None
    ]
    genre, votes, confidence = _winner(sure) if titles[0] else (None, 0, 0.0)
    asking = [
        (number, kind)
        for number, kind, agrees, decided, since in zip(
            ids, outcomes, agreements, decisions, gone, strict=True
        )
        if decided is None and agrees != _AGREES and since is None
    ]
    told = next(filter(None, album_artists), "") if titles[0] else album_artists[0]
    artist = told or ("" if mixed[0] else _common(artists, named=bool(titles[0])))
    if names_various(artist):
        artist = ""
    open_ids = tuple(number for number, _ in asking)
    sure_ids = tuple(number for number, kind in asking if kind == _SUGGESTED)
    return Album(
        title=titles[0],
        artist=sys.intern(artist),
        year=min((year for year in years if year is not None), default=None),
        track_ids=ids,
        open_ids=ids if open_ids == ids else open_ids,
        sure=len(sure),
        analyzed=sum(kind is not None for kind in outcomes),
        sure_ids=ids if sure_ids == ids else sure_ids,
        genre=None if genre is None else sys.intern(genre),
        votes=votes,
        confidence=confidence,
        genres=_genres(tags[0]) if len(set(tags)) == 1 else None,
        duration_s=sum(length or 0.0 for length in lengths),
        title_key=natural_key(keys[0]) or LAST,
        artist_key=natural_key(key_of(artist) if titles[0] else "") or LAST,
        path=paths[0],
        missing=sum(since is not None for since in gone),
    )


def _common(artists: Sequence[str], *, named: bool) -> str:
    """Whose tracks without an album artist are: of an album most are enough, in a folder all."""
    if len(set(artists)) == 1:
        return artists[0]
    return main_artist(artists) if named else ""


@lru_cache(_NAMES_KEPT)
def _genres(stored: str) -> tuple[str, ...]:
    """Genres as they are stored; albums share them."""
    return tuple(json.loads(stored))


def _winner(suggestions: Iterable[tuple[str, float | None]]) -> tuple[str | None, int, float]:
    """The most frequent guess, its votes and mean confidence; the surer one of equals."""
    votes: Counter[str] = Counter()
    sums: dict[str, float] = {}
    for genre, share in suggestions:
        votes[genre] += 1
        sums[genre] = sums.get(genre, 0.0) + (share or 0.0)
    if not votes:
        return None, 0, 0.0
    best = max(votes, key=lambda genre: (votes[genre], sums[genre], genre))
    return best, votes[best], sums[best] / votes[best]
