# SPDX-License-Identifier: GPL-3.0-or-later
"""Care of the library's database: backup, restore, check, and export of all that is known."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from genreorganizer import atomic
from genreorganizer.db import backups, journal, options, predictions, scanned, tracks
from genreorganizer.db.engine import SCHEMA_REVISION, open_database
from genreorganizer.db.lock import file_lock, job_lock
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.genres import in_one_line
from genreorganizer.domain.tag_fields import USER_FIELDS, AudioProperties
from genreorganizer.errors import EnvironmentFailure, LibraryDamaged, UsageError
from genreorganizer.library.done import Done
from genreorganizer.library.jobs import Progress
from genreorganizer.library.kept_pictures import KeptPictures
from genreorganizer.messages import system_message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import sqlalchemy as sa

    from genreorganizer.db.engine import Database
    from genreorganizer.db.journal import KeptValue
    from genreorganizer.domain.rules import QueryContext, Rule
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.library.jobs import Job
    from genreorganizer.messages import Message

_CARE_INTERVAL_S: Final = 20 * 3600.0
_KEPT: Final = 7
_DAILY: Final = "daily-"
_PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """The state of the database, for a report.

    Attributes:
        path: The file.
        size_bytes: Its size.
        revision: Revision of its tables.
        tracks: Tracks known, those of removed folders included.
        problem: What is wrong with it, in one line; None where it is sound.
        backups: The automatic backups, newest first.
    """

    path: Path
    size_bytes: int
    revision: str
    tracks: int
    problem: Message | None
    backups: tuple[Path, ...]


def backup(database: Database, file: Path) -> int:
    """Copy the database into a file, complete or not at all, and kept pictures beside it.

    Returns:
        How many files' covers cannot be undone, as the old ones are not kept any more, or damaged.

    Raises:
        UsageError: The file is the database itself, or there already and no database.
        EnvironmentFailure: The file cannot be written.
        WriteRefused: A picture cannot.
    """
    _require_other(database.path, file)
    if _holds_something(file) and not backups.is_database(file):
        raise UsageError(
            "{file} already exists and is not a backup; choose another name", file=str(file)
        )
    database.backup(file)
    with database.reading() as connection:
        named = journal.kept_values(connection)
    beside = KeptPictures.beside(file)
    beside.take_over(KeptPictures.beside(database.path), (value.name for value in named))
    beside.remove_cut_off()
    return _without_picture(named, beside)


@dataclass(frozen=True, slots=True)
class RestoreSummary:
    """The result of restoring a backup.

    Attributes:
        kept: Where the replaced database is kept; None where there was none.
        covers: Files whose covers cannot be undone, as the old ones are neither beside the
            library nor beside the backup, or damaged.
    """

    kept: Path | None
    covers: int


def restore(path: Path, file: Path) -> RestoreSummary:
    """Put a backup in the place of a database; a window that has it open sees the change.

    The backup is checked first, and migrated where an older version made it. Where it is of the
    same library, the writes since then stay in the history and can be undone.

    Args:
        path: The database, which may be damaged or absent.
        file: The backup.

    Raises:
        UsageError: The backup is not there, empty, or the database itself.
        EnvironmentFailure: It is not a library, damaged, or from a newer version; or the
            database is busy or cannot be written. The database is as before then.
        WriteRefused: A picture beside the backup cannot be kept. The database is as before, too.
    """
    _require_other(path, file)
    _require_backup(file)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".restore-") as folder:
            checked = _checked(file, Path(folder))
            with file_lock(path):
                if path.exists():
                    backups.keep_history(path, checked)
                lost = _take_pictures(path, checked, file)
                return RestoreSummary(_replace(path, checked), lost)
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot restore {file}: {reason}", file=str(path), reason=system_message(error)
        ) from error


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What restoring a backup would bring, and what came after it.

    Attributes:
        made_at: When it was made, in seconds since the epoch.
        tracks: Tracks it knows.
        writes: Writes of the library since then.
        files: Files that they changed.
    """

    made_at: float
    tracks: int
    writes: int
    files: int


def look_into(database: Database, file: Path) -> BackupFacts:
    """Look at a backup before it is restored.

    Raises:
        UsageError: The backup is not there, or empty.
        EnvironmentFailure: It is no library, damaged, or from a newer version.
    """
    _require_backup(file)
    with tempfile.TemporaryDirectory() as folder:
        copy = _checked(file, Path(folder))
        with contextlib.closing(open_database(copy, create=False)) as opened:
            with opened.reading() as connection:
                known = scanned.count(connection)
                newest = next((batch.id for batch in journal.batches(connection, 1)), 0)
    with database.reading() as connection:
        since = [
            batch
            for batch in journal.batches(connection)
            if batch.id > newest and batch.kind == "write" and batch.written
        ]
    files = sum(batch.written for batch in since)
    return BackupFacts(file.stat().st_mtime, known, len(since), files)


def care(database: Database, *, now: float | None = None) -> Job[bool]:
    """Check the whole database, keep a backup and tidy what is kept beside it, once a day.

    Args:
        database: The library.
        now: Seconds since the epoch; None is the present.

    Yields:
        Progress over the steps.

    Returns:
        Whether it was due.

    Raises:
        EnvironmentFailure: The database is damaged, or the backup cannot be written.
    """
    at = time.time() if now is None else now
    with database.reading() as connection:
        last = float(options.get(connection, options.CHECKED_AT) or 0)
    if 0 <= at - last < _CARE_INTERVAL_S:
        return False
    yield Progress(0, 3)
    database.check()
    yield Progress(1, 3)
    folder = backups.folder(database.path)
    database.backup(folder / f"{_DAILY}{datetime.fromtimestamp(at, UTC):%F}.sqlite")
    for old in _automatic(folder, _DAILY)[_KEPT:]:
        old.unlink(missing_ok=True)
    yield Progress(2, 3)
    _tidy_pictures(database)
    with database.writing() as connection:
        options.put(connection, options.CHECKED_AT, repr(at))
    yield Progress(3, 3)
    return True


def facts(database: Database) -> DatabaseFacts:
    """Look at the database closely; takes seconds on a large library."""
    problem = None
    try:
        database.check()
    except EnvironmentFailure as error:
        problem = error.message
    with database.reading() as connection:
        known = scanned.count(connection)
    return DatabaseFacts(
        path=database.path,
        size_bytes=database.path.stat().st_size,
        revision=SCHEMA_REVISION,
        tracks=known,
        problem=problem,
        backups=tuple(_automatic(backups.folder(database.path))),
    )


def forget_missing(connection: sa.Connection, track_ids: Iterable[int]) -> Done:
    """Remove tracks whose files are gone, with their results; the history is kept.

    Tracks whose files are there are left alone.
    """
    gone = scanned.remove_missing(connection, track_ids)
    return Done(Changes(all_tracks=True, playlists=True), tracks=gone) if gone else Done()


# --- export ------------------------------------------------------------------------------


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


_CELLS: Final[Mapping[str, Callable[[TrackRow], Any]]] = {
    "path": lambda row: row.path_str,
    **{name: attrgetter(f"tag.{name}") for name in USER_FIELDS},
    "genres": lambda row: in_one_line(row.genres),
    "genre_conflict": lambda row: int(row.genre_conflict),
    **{name: attrgetter(f"audio.{name}") for name in AudioProperties._fields},
    "state": lambda row: row.state.value,
    "outcome": lambda row: row.outcome,
    "suggested": lambda row: row.suggested,
    "confidence": lambda row: row.confidence,
    "second": lambda row: row.second,
    "second_confidence": lambda row: row.second_confidence,
    "disagrees": lambda row: int(row.disagrees),
    "decision": lambda row: row.decision,
    "accepted": lambda row: in_one_line(row.accepted),
    "file_state": lambda row: row.file_state,
    "reason": lambda row: None if row.reason is None else str(row.reason),
    "duplicate": lambda row: int(row.duplicate),
    "compilation": lambda row: int(row.compilation),
    "settled": lambda row: int(row.settled),
    "added": lambda row: _moment(row.added_at),
    "tempo_bpm": lambda row: row.tempo_bpm,
    "rating": lambda row: row.rating,
    "plays": lambda row: row.plays,
    "played": lambda row: None if row.played_at is None else _moment(row.played_at),
}
_ORDER: Final = (
    "path title artist album album_artist track_number year genres genre_conflict format "
    "duration_s bitrate_bps sample_rate channels state outcome suggested confidence second "
    "second_confidence disagrees decision accepted file_state reason duplicate settled added "
    "track_total date disc_number disc_total composer grouping comment compilation tempo_bpm "
    "rating plays played"
).split()
"""As versions brought the columns, for programs that count them; a new one comes last."""
_COLUMNS: Final = {name: _CELLS[name] for name in dict.fromkeys((*_ORDER, *_CELLS))}


def export_csv(
    database: Database,
    file: Path,
    *,
    context: QueryContext,
    rule: Rule | None = None,
    plain: bool = False,
) -> Job[int]:
    """Write all that is known of tracks as CSV (UTF-8, RFC 4180), whole or not at all.

    The columns of the track keep their order from version to version. The active model's
    probabilities follow them, one column ``p(label)`` each. Bytes of paths that are no text are
    written as surrogate escapes (a backslash, ``udc`` and two digits).

    Spreadsheets are met half-way: a byte order mark tells them of UTF-8, and a text that
    they would calculate, one that begins with ``=``, ``+``, ``-``, ``@``, a tab or a carriage
    return, gets an apostrophe in front.

    Args:
        database: The library.
        file: Replaced where it is there and named as CSV. `atomic.STDOUT`, pipes and devices
            are written to.
        context: What the rule's words mean; its model's probabilities are written.
        rule: Which tracks; None is all.
        plain: Neither byte order mark nor apostrophes, for programs that read the file.

    Yields:
        Progress over the tracks.

    Returns:
        The number of tracks.

    Raises:
        UsageError: The file is the database itself, or there already and not named as CSV.
        EnvironmentFailure: The file cannot be written.
    """
    _require_other(database.path, file)
    if not atomic.is_stdout(file) and _holds_something(file) and file.suffix.casefold() != ".csv":
        raise UsageError(
            "{file} already exists and is not a CSV file; choose another name", file=str(file)
        )
    with database.reading() as connection:
        ids = tracks.track_ids(connection, context=context, rule=rule, sort="path")
    cell = _as_it_is if plain else _uncalculated
    try:
        with (
            atomic.written(file) as content,
            io.TextIOWrapper(
                content,
                encoding="utf-8" if plain else "utf-8-sig",
                errors="backslashreplace",
                newline="",
            ) as stream,
        ):
            writer = csv.writer(stream)
            writer.writerow([*_COLUMNS, *(f"p({label})" for label in context.labels)])
            for start in range(0, len(ids), _PAGE):
                page = _page(database, ids[start : start + _PAGE], context)
                writer.writerows([cell(value) for value in row] for row in page)
                yield Progress(min(start + _PAGE, len(ids)), len(ids))
    except OSError as error:
        if isinstance(error, BrokenPipeError) and atomic.is_stdout(file):
            raise  # the reader has seen enough
        raise EnvironmentFailure(
            "Cannot write {file}: {reason}", file=str(file), reason=system_message(error)
        ) from error
    return len(ids)


def _as_it_is(value: Any) -> Any:
    return value


def _uncalculated(value: Any) -> Any:
    """A cell that spreadsheets show and do not calculate; numbers stay numbers."""
    calculated = isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r"))
    return f"'{value}" if calculated else value


def _page(database: Database, ids: Iterable[int], context: QueryContext) -> list[list[Any]]:
    numbers = list(ids)
    with database.reading() as connection:
        rows = tracks.rows(connection, numbers)
        predicted = {
            answer.track_id: dict(zip(answer.labels, answer.probabilities, strict=True))
            for answer in predictions.answers(connection, context.model_id, numbers)
        }
    return [
        [
            *(column(row) for column in _COLUMNS.values()),
            *(predicted.get(row.id, {}).get(label) for label in context.labels),
        ]
        for row in rows
    ]


# --- helpers -----------------------------------------------------------------------------


def _require_other(database: Path, file: Path) -> None:
    if os.path.realpath(file) == os.path.realpath(database):
        raise UsageError("{file} is the library itself; choose another file", file=str(file))


def _require_backup(file: Path) -> None:
    if not _holds_something(file):
        raise UsageError(
            "{file} is not a backup; choose a file that a backup has made", file=str(file)
        )


def _holds_something(file: Path) -> bool:
    """Whether a file is there that must not be lost by a mistyped name."""
    return file.is_file() and file.stat().st_size > 0


def _checked(file: Path, folder: Path) -> Path:
    """A copy of a backup that is sound and of this version."""
    copy = folder / file.name
    try:
        backups.backup(file, copy)
        with contextlib.closing(open_database(copy, create=False)) as opened:
            opened.check()
    except LibraryDamaged as error:
        raise EnvironmentFailure(
            "The backup {file} is damaged; choose another one", file=str(file)
        ) from error
    except EnvironmentFailure as error:  # it names the copy
        said = error.message
        values = {**said.values, "file": str(file)} if "file" in said.values else said.values
        raise EnvironmentFailure(said.filled(**values)) from error
    return copy


def _take_pictures(path: Path, checked: Path, file: Path) -> int:
    """Keep the pictures beside a backup; the number of files without theirs."""
    with backups.reading(checked) as connection:
        named = journal.kept_values(connection)
    own = KeptPictures.beside(path)
    own.take_over(KeptPictures.beside(file), (value.name for value in named))
    return _without_picture(named, own)


def _without_picture(named: Iterable[KeptValue], kept: KeptPictures) -> int:
    """How many entries that stand name a picture which is lost or damaged."""
    standing = [value for value in named if value.stands]
    lost = {name for name in {value.name for value in standing} if not kept.has(name)}
    return len({value.entry_id for value in standing if value.name in lost})


def _tidy_pictures(database: Database) -> None:
    """Remove pictures that neither the history nor one in an automatic backup names."""
    own = KeptPictures.beside(database.path)
    with contextlib.suppress(EnvironmentFailure), job_lock(database, wait_s=0.0):
        # A batch keeps a picture before it names it: none runs now.
        with database.reading() as connection:
            spare = own.names() - {value.name for value in journal.kept_values(connection)}
        for older in _automatic(backups.folder(database.path)):
            if spare:
                with backups.reading(older) as connection:
                    spare -= {value.name for value in journal.kept_values(connection)}
        own.remove(spare)


def _replace(path: Path, by: Path) -> Path | None:
    aside = None
    if path.exists():
        aside = backups.folder(path) / f"replaced-{datetime.now(UTC):%Y%m%dT%H%M%S}.sqlite"
        backups.set_aside(path, aside)
    if path.exists():
        backups.copy(by, path)
    else:
        atomic.move(by, path)
    return aside


def _automatic(folder: Path, prefix: str = "") -> list[Path]:
    """Automatic backups, newest first."""
    found = folder.glob(f"{prefix}*.sqlite") if folder.is_dir() else ()
    return sorted(found, key=lambda file: (file.stat().st_mtime, file.name), reverse=True)
