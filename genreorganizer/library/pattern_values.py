# SPDX-License-Identifier: GPL-3.0-or-later
"""What path patterns know of tracks, column by column (`domain.path_patterns.FIELDS`)."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from genreorganizer.domain.compilations import VARIOUS, main_artist

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from genreorganizer.db.organizing import Movable
    from genreorganizer.domain.genres import Vocabulary

_SEPARATOR: Final = os.fsencode(os.sep)


class PatternValues:
    """The fields of tracks as patterns name them: a list of texts for each that is asked for.

    Attributes:
        endings: The endings of the files' names.

    Args:
        library: All tracks that are planned.
        tracks: Those of them whose values are asked for.
        genres: Makes `genre_fields` of standing genres.
        no_genre: Stands for the genre of tracks that have none.
    """

    def __init__(
        self,
        library: Sequence[Movable],
        tracks: Sequence[Movable],
        genres: Callable[[str], tuple[str, str, str]],
        no_genre: str,
    ) -> None:
        self._library = library
        self._tracks = tracks
        self._no_genre = no_genre
        self._genres = genres
        self._known: dict[str, Sequence[str]] = {}
        self._folders: list[bytes] = []
        names = []
        for track in tracks:
            above, _, name = track.path.rpartition(_SEPARATOR)
            self._folders.append(above)
            names.append(name)
        split = [os.path.splitext(name) for name in _decoded(names)]
        self._known["name"] = [stem for stem, _ending in split]
        self.endings = [ending for _stem, ending in split]

    def __getitem__(self, field: str) -> Sequence[str]:
        if field not in self._known:
            self._known[field] = list(_VALUES[field](self))
        return self._known[field]

    def of_fields(self, fields: Iterable[str]) -> dict[str, Sequence[str]]:
        """Some columns."""
        return {field: self[field] for field in fields}

    def of(self, attribute: str) -> Iterable[Any]:
        """What the tracks' tags say as it is."""
        return map(attrgetter(attribute), self._tracks)

    def genre(self, place: int) -> Iterable[str]:
        """A column of the first genre, its top parent, or itself below another one."""
        return (self._genres(track.standing)[place] for track in self._tracks)

    def genre_or_none(self, place: int) -> Iterable[str]:
        """The same, with the word for tracks without any genre."""
        return (genre or self._no_genre for genre in self.genre(place))

    def titles(self) -> Iterable[str]:
        """Titles, or the names of files that have none."""
        return (track.title or name for track, name in zip(self._tracks, self["name"], strict=True))

    def album_artists(self) -> Iterable[str]:
        """Album artists, where tags name none those that the album's artists tell."""
        artists = _album_artists(self._library)
        return (
            track.album_artist
            or (VARIOUS if track.compilation else artists.get((folder, track.album), ""))
            for track, folder in zip(self._tracks, self._folders, strict=True)
        )

    def discs(self) -> Iterable[str]:
        """Discs, of albums that have several."""
        several = _albums_of_several_discs(self._library)
        return (
            str(track.disc_number) if track.disc_number is not None and _album(track) in several
            else ""
            for track in self._tracks
        )  # fmt: skip

    def folders(self) -> Iterable[str]:
        """Names of the folders in which the files are."""
        return (os.fsdecode(folder[folder.rfind(_SEPARATOR) + 1 :]) for folder in self._folders)


def _decoded(names: Sequence[bytes]) -> Sequence[str]:
    """Names as text; all at once, as none holds a zero byte."""
    return os.fsdecode(b"\0".join(names)).split("\0") if names else ()


def _number(number: int | None) -> str:
    return "" if number is None else str(number)


_VALUES: Final[Mapping[str, Callable[[PatternValues], Iterable[str]]]] = {
    "genre": lambda columns: columns.genre_or_none(0),
    "parent": lambda columns: columns.genre_or_none(1),
    "subgenre": lambda columns: columns.genre(2),
    "albumartist": PatternValues.album_artists,
    "title": PatternValues.titles,
    "disc": PatternValues.discs,
    "folder": PatternValues.folders,
    "track": lambda columns: map(_number, columns.of("track_number")),
    "tracktotal": lambda columns: map(_number, columns.of("track_total")),
    "disctotal": lambda columns: map(_number, columns.of("disc_total")),
    "year": lambda columns: ("" if year is None else f"{year:04}" for year in columns.of("year")),
    "date": lambda columns: (
        date or year for date, year in zip(columns.of("date"), columns["year"], strict=True)
    ),
    "decade": lambda columns: (
        "" if year is None else f"{year // 10 * 10:04}s" for year in columns.of("year")
    ),
    "bitrate": lambda columns: (
        str(round(rate / 1000)) if rate else "" for rate in columns.of("bitrate_bps")
    ),
    "samplerate": lambda columns: (str(rate) if rate else "" for rate in columns.of("sample_rate")),
    **{
        field: partial(PatternValues.of, attribute=field)
        for field in ("artist", "album", "composer", "grouping", "format")
    },
}
"""How the fields of `path_patterns.FIELDS` are made, but for the file's own ``name``."""


def genre_fields(vocabulary: Vocabulary, standing: str) -> tuple[str, str, str]:
    """The first genre, its top parent, and the genre itself where that is another one."""
    meant = vocabulary.meant(json.loads(standing))
    if not meant:
        return "", "", ""
    top = vocabulary.lineage(meant[0])[-1]
    return meant[0], top, meant[0] if top != meant[0] else ""


def _album_artists(tracks: Iterable[Movable]) -> dict[tuple[bytes, str], str]:
    """Album artists of albums in a folder whose tags name none (`compilations.main_artist`)."""
    artists: dict[tuple[bytes, str], list[str]] = defaultdict(list)
    for track in tracks:
        if track.album and track.artist and not track.album_artist:
            folder = track.path[: track.path.rfind(_SEPARATOR)]
            artists[folder, track.album].append(track.artist)
    return {key: main_artist(names) for key, names in artists.items()}


def _album(track: Movable) -> tuple[str, str] | None:
    """What the discs of an album have in common; None where no disc is numbered."""
    if not track.album or track.disc_number is None:
        return None
    return track.album_artist or track.artist, track.album


def _albums_of_several_discs(tracks: Iterable[Movable]) -> set[tuple[str, str] | None]:
    discs: dict[tuple[str, str], set[int | None]] = defaultdict(set)
    for track in tracks:
        if (album := _album(track)) is not None:
            discs[album].add(track.disc_number)
    return {album for album, numbers in discs.items() if len(numbers) > 1}
