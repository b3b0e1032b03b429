# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks are examples of which genres, and which genres have enough of them.

A recording counts once, however many files hold it. A genre takes part from a number of
tracks, of at least three artists or albums: of fewer, an artist would be learned and not the
genre. Tracks of a narrower genre that has too few count as its parent.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from genreorganizer.db import example_rows
from genreorganizer.domain.genres import Placeholders, fold
from genreorganizer.domain.rules import parse
from genreorganizer.domain.text import well_formed
from genreorganizer.library.learning.recipe import Origin

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from sqlalchemy import Connection

    from genreorganizer.db.example_rows import ExampleRow
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.domain.rules import QueryContext
    from genreorganizer.library.learning.recipe import Recipe

MIN_GROUPS = 3
"""Artists, or albums, that a genre's tracks are of at least."""
MOST_GENRES = 100
"""Genres that are learned at most, those with the most tracks."""
MOST_TRACKS = 20_000
"""Tracks that are learned from at most; of a genre a share of them, from as many artists as
there are."""
MOST_OF_GENRE = 1_000
_NAMELESS = Placeholders()
"""Texts that name no artist or album either."""
_PAGE = 500
_MOST_LEVELS = 16
_GUEST = re.compile(r"\s+[(\[]?(?:feat|ft|featuring)\b.*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Example:
    """A recording with its genres.

    Attributes:
        track_id: One of the tracks that hold it.
        genres: As the vocabulary spells them; others as most tags do.
        artist: Key of its artist, or of what stands for one.
        album: Key of its album together with the artist.
        decided: Its genres were accepted by the user.
    """

    track_id: int
    genres: tuple[str, ...]
    artist: str
    album: str
    decided: bool = False


@dataclass(frozen=True, slots=True)
class ExampleCounts:
    """How many examples a genre has.

    Attributes:
        genre: Its name.
        tracks: Recordings.
        artists: Artists that they are of.
        albums: Albums that they are of.
        missing_tracks: How many tracks more it takes.
        missing_groups: How many other artists or albums it takes.
        decided: Tracks whose genre was accepted, not only read from the tag.
    """

    genre: str
    tracks: int
    artists: int
    albums: int
    missing_tracks: int
    missing_groups: int
    decided: int = 0

    @property
    def enough(self) -> bool:
        """Whether it can be learned."""
        return not (self.missing_tracks or self.missing_groups)


@dataclass(frozen=True, slots=True)
class Collected:
    """The examples of a library.

    Attributes:
        examples: Recordings with genres, by track.
        per_genre: How many examples each genre has, those with most tracks first.
        groups: Per example, what is not parted between learning and judging: its artist, or
            its album where its genre has too few artists.
        labels: The genres that are learned.
        unanalyzed: Tracks with genres that no embedding is known of; they are no examples yet.
    """

    examples: tuple[Example, ...]
    per_genre: tuple[ExampleCounts, ...]
    groups: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    unanalyzed: int = 0

    @property
    def crowded_out(self) -> int:
        """Genres that have enough tracks, and are not learned because others have more."""
        return sum(counts.enough for counts in self.per_genre) - len(self.labels)


@dataclass(slots=True)
class _Found:
    """A recording while its files are gone through."""

    row: ExampleRow
    genres: dict[str, None] = field(default_factory=dict)
    decided: bool = False


def collect(
    connection: Connection, recipe: Recipe, analyzed: Collection[int], context: QueryContext
) -> Collected:
    """Go through the library for examples.

    Args:
        connection: A transaction.
        recipe: What to learn from.
        analyzed: Tracks of which an embedding is known.
        context: What the recipe's words mean in this library.

    Raises:
        QueryError: The recipe's query does not parse.
    """
    found, unanalyzed = _recordings(connection, recipe, analyzed, context)
    spelled = _spellings(one.genres for one in found)
    left_out = {fold(context.vocabulary.canonical(name)) for name in recipe.left_out}
    examples = [_example(one, tuple(spelled[fold(name)] for name in one.genres)) for one in found]
    examples = [
        example
        for example in examples
        if not all(fold(genre) in left_out for genre in example.genres)
    ]
    return _counted(examples, recipe.min_tracks, context.vocabulary, left_out, unanalyzed)


def _recordings(
    connection: Connection,
    recipe: Recipe,
    analyzed: Collection[int],
    context: QueryContext,
) -> tuple[list[_Found], int]:
    """Each recording once, with all genres that its files name, and how many were not analyzed."""
    reader = _Reader(recipe, context.vocabulary)
    rule = parse(recipe.query) if recipe.query else None
    found: dict[str, _Found] = {}
    unanalyzed = 0
    for page in example_rows.pages(connection, rule, context, _PAGE):
        for row in page:
            genres, decided = reader.genres(row)
            if not genres:
                continue
            if row.id not in analyzed:
                unanalyzed += 1
                continue
            one = found.setdefault(row.fingerprint or f"#{row.id}", _Found(row))
            if decided and not one.decided:
                one.genres.clear()
                one.decided = True
            if decided or not one.decided:
                one.genres.update(dict.fromkeys(genres))
    return list(found.values()), unanalyzed


class _Reader:
    """Reads the genres of rows; a list of genres is made sense of once."""

    def __init__(self, recipe: Recipe, vocabulary: Vocabulary) -> None:
        self._origin = recipe.origin
        self._level = recipe.folder_level
        self._vocabulary = vocabulary
        self._known: dict[str, tuple[str, ...]] = {}

    def genres(self, row: ExampleRow) -> tuple[tuple[str, ...], bool]:
        """Its genres, and whether they were decided on."""
        if row.accepted is not None and (accepted := self._stored(row.accepted)):
            return accepted, True
        match self._origin:
            case Origin.TAGS | Origin.BOTH:
                return self._stored(row.tag), False
            case Origin.FOLDERS:
                return self._vocabulary.meant((self._folder(row),)), False
        return (), False

    def _stored(self, text: str) -> tuple[str, ...]:
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._vocabulary.meant(json.loads(text))
        return known

    def _folder(self, row: ExampleRow) -> str:
        root = row.folder.rstrip(os.sep)
        if self._level == 0:
            return well_formed(os.path.basename(root))
        parts = os.path.dirname(row.path).removeprefix(root).strip(os.sep).split(os.sep)
        return well_formed(parts[self._level - 1]) if len(parts) >= self._level else ""


def _spellings(lists: Iterable[Iterable[str]]) -> dict[str, str]:
    """Per key (`fold`), the commonest spelling."""
    counts: Counter[str] = Counter(name for names in lists for name in names)
    spelled: dict[str, str] = {}
    for name, _ in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        spelled.setdefault(fold(name), name)
    return spelled


def _example(found: _Found, genres: tuple[str, ...]) -> Example:
    row = found.row
    names = (row.artist, row.album_artist)
    known = (fold(_GUEST.sub("", name)) for name in names if name and not _NAMELESS.include(name))
    album = fold(row.album) if row.album and not _NAMELESS.include(row.album) else ""
    home = os.path.dirname(row.path)
    artist = next((key for key in known if key and key != "variousartists"), "")
    return Example(
        row.id,
        tuple(dict.fromkeys(genres)),
        artist or album or home,
        f"{artist}\n{album or home}",
        found.decided,
    )


def _counted(
    examples: list[Example],
    min_tracks: int,
    vocabulary: Vocabulary,
    left_out: Collection[str],
    unanalyzed: int,
) -> Collected:
    examples = _lifted(examples, min_tracks, vocabulary)
    by_genre = _by_genre(examples)
    per_genre = sorted(
        (
            _counts(genre, mine, min_tracks)
            for genre, mine in by_genre.items()
            if fold(genre) not in left_out
        ),
        key=lambda counts: (-counts.tracks, counts.genre),
    )
    labels = [counts.genre for counts in per_genre if counts.enough][:MOST_GENRES]
    few_artists = {counts.genre for counts in per_genre if counts.artists < MIN_GROUPS}
    by_album = {
        example.artist for genre in few_artists & set(labels) for example in by_genre[genre]
    }
    groups = (
        example.album if example.artist in by_album else example.artist for example in examples
    )
    return Collected(tuple(examples), tuple(per_genre), tuple(groups), tuple(labels), unanalyzed)


def _counts(genre: str, mine: list[Example], min_tracks: int) -> ExampleCounts:
    artists = len({example.artist for example in mine})
    albums = len({example.album for example in mine})
    return ExampleCounts(
        genre=genre,
        tracks=len(mine),
        artists=artists,
        albums=albums,
        missing_tracks=max(0, min_tracks - len(mine)),
        missing_groups=max(0, MIN_GROUPS - max(artists, albums)),
        decided=sum(example.decided for example in mine),
    )


def _by_genre(examples: Iterable[Example]) -> dict[str, list[Example]]:
    found: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        for genre in example.genres:
            found[genre].append(example)
    return found


def _lifted(examples: list[Example], min_tracks: int, vocabulary: Vocabulary) -> list[Example]:
    """The examples, those of narrower genres with too few counted as their parents'."""
    for _ in range(_MOST_LEVELS):
        by_genre = _by_genre(examples)
        raised: Mapping[str, str] = {
            genre: line[1]
            for genre, mine in by_genre.items()
            if not _counts(genre, mine, min_tracks).enough
            and len(line := vocabulary.lineage(genre)) > 1
        }
        deepest = max((len(vocabulary.lineage(genre)) for genre in raised), default=0)
        raised = {
            genre: parent
            for genre, parent in raised.items()
            if len(vocabulary.lineage(genre)) == deepest
        }
        if not raised:
            return examples
        examples = [_raised(example, raised) for example in examples]
    return examples


def _raised(example: Example, raised: Mapping[str, str]) -> Example:
    if not any(genre in raised for genre in example.genres):
        return example
    genres = dict.fromkeys(raised.get(genre, genre) for genre in example.genres)
    return Example(example.track_id, tuple(genres), example.artist, example.album, example.decided)


def chosen(collected: Collected) -> Iterator[int]:
    """Places of the examples that are learned from: of large genres only some.

    They are taken from one artist after the other, so that many take part. Examples of genres
    that cannot be learned take part, too: as what the others are not.
    """
    labels = set(collected.labels)
    share = min(MOST_OF_GENRE, max(MOST_TRACKS // (len(labels) + 1), 100))
    turns: Counter[tuple[str, str]] = Counter()
    ranked: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, (example, group) in enumerate(
        zip(collected.examples, collected.groups, strict=True)
    ):
        for genre in [genre for genre in example.genres if genre in labels] or [""]:
            ranked[genre].append((turns[genre, group], place))
            turns[genre, group] += 1
    taken: set[int] = set()
    for places in ranked.values():
        taken.update(place for _, place in sorted(places)[:share])
    return iter(sorted(taken))
