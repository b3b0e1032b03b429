# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scan learns of files, and how the library keeps it."""

from __future__ import annotations

import marshal
import os
from collections.abc import MutableMapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import sqlalchemy as sa

from genreorganizer.db import packed, predictions
from genreorganizer.db.columns import among
from genreorganizer.db.schema import (
    LAST,
    decision,
    genres_json,
    journal,
    outcome,
    playlist_item,
    prediction,
    probability,
    settled,
    track,
)
from genreorganizer.domain.files import rebased
from genreorganizer.domain.tag_fields import AudioProperties, TagFields
from genreorganizer.domain.text import path_text, search_key, track_search_text, well_formed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from genreorganizer.domain.files import ScannedFile

_IMPOSSIBLE = 1 << 40
"""No length, rate or year is that large."""
_VARIABLES = 500
_PAGE = 500


class KnownFile(NamedTuple):
    """What the library knows of a file, for a scan to compare with the disk.

    Attributes:
        id: The track.
        size: In bytes.
        mtime_ns: Modification time in nanoseconds since the epoch (`domain.files.stored`).
        device: ``st_dev`` (`stored`).
        folder_id: The library folder in which it lies; None where that was removed.
        missing: It was not there at the last scan.
        unreadable: Why it could not be read then, as `Message.to_json` gives it.
    """

    id: int
    size: int
    mtime_ns: int
    device: int
    folder_id: int | None
    missing: bool
    unreadable: str | None


class KnownFiles(MutableMapping[bytes, KnownFile]):
    """Known files by path.

    They are kept packed: a hundred thousand tuples would slow down garbage collection,
    which does not look into bytes.
    """

    def __init__(self) -> None:
        self._packed: dict[bytes, bytes] = {}

    def __getitem__(self, path: bytes) -> KnownFile:
        return KnownFile(*marshal.loads(self._packed[path]))

    def __setitem__(self, path: bytes, file: Iterable[Any]) -> None:
        self._packed[path] = marshal.dumps(tuple(file))

    def __delitem__(self, path: bytes) -> None:
        del self._packed[path]

    def __contains__(self, path: object) -> bool:
        return path in self._packed

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)

    def below(self, folders: Iterable[bytes]) -> Iterator[tuple[bytes, KnownFile]]:
        """Those in some folders (`domain.files.is_below`); the others stay packed."""
        separator = os.fsencode(os.sep)
        stems = {folder.rstrip(separator) for folder in folders}
        starts = tuple(stem + separator for stem in stems)
        for path in self._packed:
            if path.startswith(starts) or path in stems:
                yield path, self[path]


def known_files(connection: sa.Connection) -> KnownFiles:
    """Every file the library knows, removed folders included, by path."""
    query = sa.select(
        track.c.id,
        packed.as_text(track.c.path),
        track.c.size,
        track.c.mtime_ns,
        track.c.device,
        track.c.folder_id,
        track.c.missing_since.is_not(None),
        track.c.unreadable,
    )
    known = KnownFiles()
    for page in packed.pages(connection, query, _PAGE):
        for number, path, *values in page:
            known[bytes.fromhex(path)] = (number, *values)
    return known


def fingerprints(connection: sa.Connection, ids: Iterable[int]) -> dict[int, bytes]:
    """The audio identities of tracks; those without one are left out."""
    query = sa.select(track.c.id, track.c.fingerprint).where(
        among(track.c.id, ids), track.c.fingerprint.is_not(None)
    )
    return dict(connection.execute(query).all())


def insert(
    connection: sa.Connection, files: Sequence[tuple[int, ScannedFile]], *, at: float
) -> None:
    """Add new tracks.

    Args:
        connection: A write transaction.
        files: Folder id and file; no path is known yet.
        at: Now, in seconds since the epoch.
    """
    rows = [{"folder_id": owner, "added_at": at, **_values(file, at)} for owner, file in files]
    if rows:
        # SQLAlchemy would take as long for the parameters of a row as SQLite for storing it.
        names = ", ".join(rows[0])
        places = ", ".join("?" * len(rows[0]))
        connection.exec_driver_sql(
            f"INSERT INTO track ({names}) VALUES ({places})",
            [tuple(row.values()) for row in rows],
        )


def update(
    connection: sa.Connection, files: Sequence[tuple[int, int, ScannedFile]], *, at: float
) -> None:
    """Store what is new of known tracks; a new path moves the track (`free_paths`).

    A file that cannot be read keeps what was known of its audio and tags.

    Args:
        connection: A write transaction.
        files: Track id, folder id and file.
        at: Now, in seconds since the epoch.
    """
    query = sa.update(track).where(track.c.id == sa.bindparam("track_id"))
    read = [entry for entry in files if entry[2].unreadable is None]
    unread = [entry for entry in files if entry[2].unreadable is not None]
    for entries, values in ((read, _values), (unread, _file_values)):
        if entries:
            connection.execute(
                query,
                [
                    {"track_id": number, "folder_id": owner, **values(file, at)}
                    for number, owner, file in entries
                ],
            )
    predictions.correct_lengths(connection, [number for number, _, _ in read])


def unchanged(
    connection: sa.Connection, files: Sequence[tuple[int, ScannedFile]]
) -> frozenset[int]:
    """The tracks of which nothing new was read.

    Args:
        connection: A transaction.
        files: Track id and file.
    """
    query = sa.select(track).where(among(track.c.id, [number for number, _ in files]))
    stored = {row["id"]: row for row in connection.execute(query).mappings()}
    return frozenset(
        number
        for number, file in files
        if all(
            stored[number][name] == value
            for name, value in _values(file, 0.0).items()
            if name != "scanned_at"
        )
    )


def free_paths(connection: sa.Connection, ids: Iterable[int]) -> None:
    """Give tracks names that are no absolute paths, so that others may take theirs."""
    connection.execute(
        sa.update(track)
        .where(among(track.c.id, ids))
        .values(path=sa.cast(sa.func.printf(":%d", track.c.id), sa.LargeBinary))
    )


def remove(connection: sa.Connection, ids: Iterable[int]) -> None:
    """Forget tracks with all that is known of them; the history keeps its entries."""
    connection.execute(sa.delete(track).where(among(track.c.id, ids)))


def remove_missing(connection: sa.Connection, ids: Iterable[int]) -> tuple[int, ...]:
    """`remove`, of those of the tracks whose files are gone; which these were."""
    query = sa.delete(track).where(among(track.c.id, ids), track.c.missing_since.is_not(None))
    return tuple(connection.execute(query.returning(track.c.id)).scalars())


def count(connection: sa.Connection) -> int:
    """Number of known tracks, those of removed folders included."""
    return connection.execute(sa.select(sa.func.count()).select_from(track)).scalar_one()


def forget_results(connection: sa.Connection, ids: Iterable[int]) -> None:
    """Drop predictions and decisions of tracks whose file now holds other audio."""
    numbers = list(ids)
    for table in (outcome, probability, prediction, decision, settled):
        connection.execute(sa.delete(table).where(among(table.c.track_id, numbers)))
    connection.execute(sa.update(track).where(among(track.c.id, numbers)).values(tempo_bpm=None))


def mark_missing(connection: sa.Connection, ids: Iterable[int], *, at: float) -> None:
    """Note that files are gone; those noted before keep their date."""
    connection.execute(
        sa.update(track)
        .where(among(track.c.id, ids), track.c.missing_since.is_(None))
        .values(missing_since=at)
    )


def mark_present(connection: sa.Connection, ids: Iterable[int]) -> None:
    """Note that files are there again."""
    connection.execute(sa.update(track).where(among(track.c.id, ids)).values(missing_since=None))


def set_home(connection: sa.Connection, ids: Iterable[int], *, folder_id: int) -> None:
    """Note to which library folder tracks belong."""
    connection.execute(sa.update(track).where(among(track.c.id, ids)).values(folder_id=folder_id))


def set_device(connection: sa.Connection, ids: Iterable[int], *, device: int) -> None:
    """Note that the volume of the files has another device number now."""
    connection.execute(sa.update(track).where(among(track.c.id, ids)).values(device=device))


def relocate(
    connection: sa.Connection, folder_id: int, old: bytes, new: bytes, *, device: int
) -> bool:
    """Let the tracks of a folder lie in another place.

    A track known at such a place already is merged into the relocated one.

    Args:
        connection: A write transaction.
        folder_id: The folder.
        old: Its path.
        new: Its new path.
        device: ``st_dev`` of the new place.

    Returns:
        Whether tracks were merged.
    """
    merged = False
    found = connection.execute(
        sa.select(track.c.id, track.c.path, track.c.title, track.c.artist, track.c.album).where(
            track.c.folder_id == folder_id
        )
    ).all()
    moved = {row.id: rebased(row.path, old, new) for row in found}
    known = known_files(connection)
    for number, path in moved.items():
        other = known.get(path)
        if other is not None and other.id not in moved:
            merge(connection, other.id, into=number)
            merged = True
    free_paths(connection, moved)
    if found:
        connection.execute(
            sa.update(track).where(track.c.id == sa.bindparam("track_id")),
            [
                {
                    "track_id": row.id,
                    "path": moved[row.id],
                    "path_text": path_text(moved[row.id]),
                    "search_text": track_search_text(
                        row.title, row.artist, row.album, moved[row.id]
                    ),
                    "device": device,
                    "missing_since": None,
                }
                for row in found
            ],
        )
    return merged


def merge(connection: sa.Connection, track_id: int, *, into: int) -> None:
    """Make one track of two: the first one gives what the other one does not have, and goes."""
    for table in (outcome, probability, prediction, decision, settled):
        connection.execute(
            sa.update(table)
            .prefix_with("OR IGNORE")
            .where(table.c.track_id == track_id)
            .values(track_id=into)
        )
    for table in (journal, playlist_item):
        connection.execute(
            sa.update(table).where(table.c.track_id == track_id).values(track_id=into)
        )
    remove(connection, [track_id])


class WrittenFile(NamedTuple):
    """What a write of the program itself changed.

    Attributes:
        track_id: The track.
        genres: The tag's genres now, for display.
        size: The file's size now, in bytes.
        mtime_ns: Its modification time now.
        was_size: Its size just before; None where that is unknown.
        was_mtime_ns: Its modification time just before.
    """

    track_id: int
    genres: tuple[str, ...]
    size: int
    mtime_ns: int
    was_size: int | None
    was_mtime_ns: int | None


_TAG_COLUMNS: Final = (*TagFields._fields, "search_text", "title_key", "artist_key", "album_key")
_AS_KNOWN: Final = sa.and_(
    track.c.size == sa.bindparam("was_size"), track.c.mtime_ns == sa.bindparam("was_mtime_ns")
)
_FILE_NOW: Final = {
    name: sa.case((_AS_KNOWN, sa.bindparam(f"{name}_now")), else_=track.c[name])
    for name in ("size", "mtime_ns")
}
_OF_TRACK: Final = sa.update(track).where(track.c.id == sa.bindparam("track_id"))
_SET_WRITTEN: Final = _OF_TRACK.values(
    {"genres": sa.bindparam("genres_now"), "genre_conflict": False, **_FILE_NOW}
)
_SET_WRITTEN_FIELDS: Final = _OF_TRACK.values(
    {name: sa.bindparam(f"{name}_now") for name in _TAG_COLUMNS} | _FILE_NOW
)


def _file_now(file: WrittenFile | WrittenFields) -> dict[str, Any]:
    """What both statements need to know of a file."""
    return {
        "track_id": file.track_id,
        "size_now": file.size,
        "mtime_ns_now": file.mtime_ns,
        "was_size": file.was_size,
        "was_mtime_ns": file.was_mtime_ns,
    }


def set_written(connection: sa.Connection, files: Iterable[WrittenFile]) -> None:
    """Store what the program wrote, so that the next scan need not read it.

    Where another program had changed a file since the last scan, the next scan still reads it.

    Args:
        connection: A write transaction.
        files: The files.
    """
    values = [
        {**_file_now(file), "genres_now": genres_json(map(well_formed, file.genres))}
        for file in files
    ]
    if values:
        connection.execute(_SET_WRITTEN, values)


class WrittenFields(NamedTuple):
    """Fields of a tag that the program itself wrote, or found to be others than it knew.

    Attributes:
        track_id: The track.
        path: Its file (bytes).
        tag: All its fields besides the genre, as they are now.
        size: The file's size now, in bytes.
        mtime_ns: Its modification time now.
        was_size: Its size just before; None where that is unknown.
        was_mtime_ns: Its modification time just before.
    """

    track_id: int
    path: bytes
    tag: TagFields
    size: int
    mtime_ns: int
    was_size: int | None
    was_mtime_ns: int | None


def set_written_fields(connection: sa.Connection, files: Iterable[WrittenFields]) -> None:
    """As `set_written`, of the fields besides the genre."""
    values = [
        {
            **_file_now(file),
            **{f"{name}_now": value for name, value in _tag_values(file.tag, file.path).items()},
        }
        for file in files
    ]
    if values:
        connection.execute(_SET_WRITTEN_FIELDS, values)


class Twin(NamedTuple):
    """A known track with the audio that is looked for."""

    id: int
    path: bytes
    device: int
    fingerprint: bytes


def with_audio(connection: sa.Connection, wanted: Iterable[bytes]) -> list[Twin]:
    """The known tracks with these audio identities."""
    query = (
        sa.select(track.c.id, track.c.path, track.c.device, track.c.fingerprint)
        .where(track.c.fingerprint.in_(sa.bindparam("wanted", expanding=True)))
        .order_by(track.c.path)
    )
    values = list(set(wanted))
    return [
        Twin(*found)
        for start in range(0, len(values), _VARIABLES)
        for found in connection.execute(query, {"wanted": values[start : start + _VARIABLES]})
    ]


def _file_values(file: ScannedFile, at: float) -> dict[str, Any]:
    return {
        "path": file.path,
        "path_text": path_text(file.path),
        "size": file.size,
        "mtime_ns": file.mtime_ns,
        "device": file.device,
        "scanned_at": at,
        "missing_since": None,
        "unreadable": None if file.unreadable is None else file.unreadable.to_json(),
    }


def _values(file: ScannedFile, at: float) -> dict[str, Any]:
    return {
        **_file_values(file, at),
        "fingerprint": file.fingerprint,
        **_storable(file.audio),
        "genres": _stored_genres(file.genres),
        "genre_conflict": file.genre_conflict,
        **_tag_values(file.tag, file.path),
    }


def _tag_values(fields: TagFields, path: bytes) -> dict[str, Any]:
    """The columns of `_TAG_COLUMNS`."""
    tag = _storable(fields)
    title, artist, album = tag["title"], tag["artist"], tag["album"]
    return {
        **tag,
        "search_text": track_search_text(title, artist, album, path),
        "title_key": _sort_key(title),
        "artist_key": _sort_key(artist),
        "album_key": _sort_key(album),
    }


def _storable(values: AudioProperties | TagFields) -> dict[str, Any]:
    """By column."""
    return {name: _stored(value) for name, value in zip(values._fields, values, strict=True)}


def _stored(value: str | float | None) -> str | float | None:
    """A text that SQLite takes; a number unless it is that of a damaged header."""
    if not value:
        return value
    if isinstance(value, str):
        return well_formed(value).replace("\0", " ")
    return value if 0 <= value < _IMPOSSIBLE else None


# Neighbours in a folder mostly share artist, album and genres.
@lru_cache(maxsize=1024)
def _sort_key(text: str) -> str:
    return search_key(text) or LAST


@lru_cache(maxsize=1024)
def _stored_genres(genres: tuple[str, ...]) -> str:
    return genres_json(map(well_formed, genres))
