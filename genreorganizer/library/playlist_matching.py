# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks of the library the entries of a playlist file are.

An entry is tried in this order, and each step has to give one track only, or copies of one,
of which the first is taken:

1. its path, in each of its readings, as the library calls it;
2. the file at that path, by links and other names of folders;
3. its path without regard to case and composition of accents;
4. the longest tail of its path, of two names at least, that the library has too: playlists
   come from other computers, drives and mount points;
5. its file name and length, and last what players show of it and its length.

A file that is there, but not in the library, is never taken for another one.
"""

from __future__ import annotations

import os
from collections import defaultdict
from functools import cached_property, partial
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from genreorganizer.db import duplicates, folders, tracks
from genreorganizer.domain.files import spelling
from genreorganizer.domain.text import search_key
from genreorganizer.library.folders import Places
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.tracks import Named
    from genreorganizer.playlists import Listed

OUTSIDE: Final = Message("outside the library's folders")
UNSCANNED: Final = Message("not in the library; scan its folder first")
UNKNOWN: Final = Message("not in the library")
SEVERAL: Final = Message("several tracks of the library could be meant")

_TOLERANCE_S: Final = 2
"""Players round lengths, and count the encoder's silence or not."""
_OTHER_S: Final = 10
"""So far apart are no two reports of one recording's length."""


class Matcher:
    """Finds entries of playlist files among the library's tracks.

    What it reads of the library and the disk is remembered: for one job, not for longer.

    Args:
        connection: A transaction that stays open while it is asked.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def match(self, entries: Sequence[Listed], folder: bytes) -> list[int | Message]:
        """The track that each entry is, or why it is none.

        Args:
            entries: Of one playlist file.
            folder: The file's, from which relative paths start.
        """
        meant = [_absolute(entry, folder) for entry in entries]
        known = tracks.with_paths(self._connection, {path for paths in meant for path in paths})
        found: list[int | Message] = []
        for entry, paths in zip(entries, meant, strict=True):
            exact = next((known[path] for path in paths if path in known), None)
            found.append(self._otherwise(entry, paths) if exact is None else exact)
        return found

    def _otherwise(self, entry: Listed, paths: Sequence[bytes]) -> int | Message:
        here = next((path for path in paths if _is_file(path)), None)
        if here is not None:
            place = self._places.find(here)
            if place is None:
                return OUTSIDE
            return tracks.with_paths(self._connection, [place[1]]).get(place[1], UNSCANNED)
        return self._index.find(entry, paths)

    @cached_property
    def _places(self) -> Places:
        return Places(folders.all_folders(self._connection))

    @cached_property
    def _index(self) -> _Index:
        are_same = partial(duplicates.are_same, self._connection)
        return _Index(tracks.named(self._connection), are_same)


class _Index:
    """The library's tracks by what another computer's playlist may say of them.

    Args:
        library: All of its tracks.
        are_same: Whether tracks are copies of one another.
    """

    def __init__(self, library: Iterable[Named], are_same: Callable[[set[int]], bool]) -> None:
        self._are_same = are_same
        self._lengths: dict[int, float] = {}
        self._paths: dict[str, list[int]] = defaultdict(list)
        self._tails: dict[tuple[str, ...], list[tuple[int, list[str]]]] = defaultdict(list)
        self._names: dict[tuple[str, int], list[int]] = defaultdict(list)
        self._labels: dict[tuple[str, int], list[int]] = defaultdict(list)
        for track in library:
            path = spelling(track.path)
            parts = _parts(path)
            self._paths[path].append(track.id)
            self._tails[tuple(parts[:2])].append((track.id, parts))
            if track.duration_s is not None:
                seconds = round(track.duration_s)
                self._lengths[track.id] = track.duration_s
                self._names[parts[0], seconds].append(track.id)
                if track.title:
                    for label in _labels(track):
                        self._labels[label, seconds].append(track.id)

    def find(self, entry: Listed, paths: Sequence[bytes]) -> int | Message:
        spelled = [spelling(path) for path in paths]
        several = False
        for found in self._candidates(entry, spelled):
            if len(found) == 1 or (found and self._are_same(found)):
                return min(found)
            several = several or bool(found)
        return SEVERAL if several else UNKNOWN

    def _candidates(self, entry: Listed, spelled: Sequence[str]) -> Iterator[set[int]]:
        for path in spelled:
            yield set(self._paths.get(path, ()))
        for path in spelled:
            yield self._by_tail(_parts(path), entry.duration_s)
        if entry.duration_s is not None:
            for path in spelled:
                yield _near(self._names, _parts(path)[0], entry.duration_s)
            if entry.label:
                yield _near(self._labels, search_key(entry.label), entry.duration_s)

    def _by_tail(self, parts: Sequence[str], duration_s: float | None) -> set[int]:
        """The tracks with the longest common tail; two names are not enough for another length."""
        longest, best = 0, set[int]()
        for number, others in self._tails.get(tuple(parts[:2]), ()):
            common = _common(parts, others)
            if common > longest:
                longest, best = common, set()
            if common == longest:
                best.add(number)
        if len(best) == 1 and longest == 2 and duration_s is not None:
            (number,) = best
            if abs(self._lengths.get(number, duration_s) - duration_s) > _OTHER_S:
                return set()
        return best if longest > 1 else set()


def _common(parts: Sequence[str], others: Sequence[str]) -> int:
    """How many names two reversed paths share from their ends on."""
    pairs = zip(parts, others, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _near(lengths: dict[tuple[str, int], list[int]], key: str, duration_s: float) -> set[int]:
    middle = round(duration_s)
    seconds = range(middle - _TOLERANCE_S, middle + _TOLERANCE_S + 1)
    return {number for second in seconds for number in lengths.get((key, second), ())}


def _labels(track: Named) -> set[str]:
    """What players show of a track: most put the artist first, iTunes the title."""
    if not track.artist:
        return {search_key(track.title)}
    pair = (track.artist, track.title)
    return {search_key(" - ".join(pair)), search_key(" - ".join(reversed(pair)))}


def _parts(path: str) -> list[str]:
    """The names of a path, the last one first."""
    return path.replace(os.sep, "/").strip("/").split("/")[::-1]


def _absolute(entry: Listed, folder: bytes) -> list[bytes]:
    return list(dict.fromkeys(os.path.normpath(os.path.join(folder, path)) for path in entry.paths))


def _is_file(path: bytes) -> bool:
    """Whether a file is there. No playlist makes Windows ask another computer for it."""
    return not (os.name == "nt" and path.startswith((b"\\\\", b"//"))) and os.path.isfile(path)
