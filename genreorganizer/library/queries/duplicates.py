# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of recordings, side by side, with the one that is worth most."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import duplicates as table
from genreorganizer.db import tracks
from genreorganizer.domain.files import stored
from genreorganizer.domain.review import Decision
from genreorganizer.library.context import query_context
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from genreorganizer.domain.track import TrackRow

_LOSSLESS = frozenset({"FLAC", "ALAC", "WAV", "AIFF", "WavPack", "Monkey's Audio", "TrueAudio"})
_COPY_WORDS = "copy|copies|copie|copia|cópia|kopie|kopia|kopya|копия|コピー|副本|نسخة"
_COPIES = re.compile(
    rf"^(old|dup(licate|e)s?)$|\b(back-?ups?|sicherung(en)?|sauvegardes?|{_COPY_WORDS})\b", re.I
)
"""Folders of copies."""
_COPY = re.compile(
    rf"\(\d{{1,2}}\)$|^({_COPY_WORDS})\b|[ _-]({_COPY_WORDS})( ?\(?\d+\)?)?$"
    rf"|\([^()]*\b({_COPY_WORDS})( \d+)?\)$",
    re.I,
)
"""Names of copies: ``Song (1)``, ``Copy of Song``, ``Song - Kopie (2)``, ``Song (copy)``."""


@dataclass(frozen=True, slots=True)
class DuplicateCopy:
    """One file of a recording.

    Attributes:
        row: Its track.
        size: In bytes; None where it cannot be told.
        genres: What the track counts as.
    """

    row: TrackRow
    size: int | None
    genres: tuple[str, ...] = ()

    def objection(self, known: Mapping[int, tuple[int, int]]) -> Message | None:
        """Why the file is not the one that the library knows; None where it is.

        Args:
            known: By track, what `file_stamps` tells.
        """
        try:
            status = os.stat(self.row.path)
        except (OSError, ValueError):
            return Message("the file is not there; scan again")
        if (status.st_size, stored(status.st_mtime_ns)) != known.get(self.row.id):
            return Message("the file was changed since it was read; scan again")
        return None


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Files of one recording.

    Attributes:
        copies: The files, the best one first.
        certain: They hold the same audio; otherwise they only last as long and sound alike.
    """

    copies: tuple[DuplicateCopy, ...]
    certain: bool


def duplicates(connection: Connection) -> list[DuplicateGroup]:
    """Files that hold the same audio, then those that sound the same; compares all embeddings."""
    context = query_context(connection)
    certain = table.same(connection)
    known = {number: group[0] for group in certain for number in group}
    alike = [
        group
        for group in table.alike(connection, context.model_id)
        if len({known.get(number, number) for number in group}) > 1
    ]
    wanted = [number for group in (*certain, *alike) for number in group]
    rows = {row.id: row for row in tracks.rows(connection, list(dict.fromkeys(wanted)))}
    words = context.vocabulary
    found = []
    for groups, sure in ((certain, True), (alike, False)):
        for group in groups:
            there = [rows[number] for number in group if number in rows]
            copies = [DuplicateCopy(row, _size(row.path), row.standing(words)) for row in there]
            if len(copies) > 1:
                copies.sort(key=_worth, reverse=True)
                found.append(DuplicateGroup(tuple(copies), sure))
    return found


def file_stamps(connection: Connection, track_ids: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Size and modification time (`domain.files.stored`) of files, as the library knows them."""
    return table.stamps(connection, track_ids)


def _size(path: bytes) -> int | None:
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return None


def _worth(copy: DuplicateCopy) -> tuple[bool, int, bool, int, int, int, bool, int]:
    """What speaks for a file, the most important first.

    No loss, bit rate; that the user dealt with it: a decision, stars, plays; tags; a path that does
    not look like a copy's; at last who was first.
    """
    row = copy.row
    tag = row.tag
    said = sum(map(bool, (tag.title, tag.artist, tag.album, tag.year, row.genres)))
    return (
        row.audio.format in _LOSSLESS,
        row.audio.bitrate_bps or 0,
        row.decision is Decision.ACCEPTED,
        row.rating,
        row.plays,
        said,
        not _looks_copied(row.path_str),
        -row.id,
    )


def _looks_copied(path: str) -> bool:
    """Whether a folder or the file is named as people and file managers name copies."""
    *folders, name = path.split(os.sep)
    stem, _ending = os.path.splitext(name)
    return any(map(_COPIES.search, folders)) or _COPY.search(stem) is not None
