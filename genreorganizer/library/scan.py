# SPDX-License-Identifier: GPL-3.0-or-later
"""The scan: brings the library in step with the folders on the disk.

First all folders are listed; a file whose size and time are those of the last
scan is not opened. The others are read in worker processes and committed in
batches, so that an interrupted scan has to read only the rest. Files that may
be moved ones wait to the end, when it is known what vanished.

Nothing is marked missing where its volume is not there, where a folder of the library that
held music is empty all at once, or where a folder could not be listed.
"""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING, Final, NamedTuple

from genreorganizer.db.lock import job_lock
from genreorganizer.domain.files import READ_AGAIN, ScannedFile, stored
from genreorganizer.library.filereading import read_files
from genreorganizer.library.jobs import Progress
from genreorganizer.library.ledger import Ledger, ScanSummary
from genreorganizer.library.survey import Survey, scopes_of, take_survey
from genreorganizer.workers.pool import Completed, Each, ProcessPool

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from genreorganizer.db.engine import Database
    from genreorganizer.library.jobs import Job
    from genreorganizer.messages import Message
    from genreorganizer.workers.pool import Pool

_CHUNK: Final = 100
_AHEAD: Final = 4  # chunks of a tenth of a second: enough for the time that a commit takes
_CHUNK_LIMIT_S: Final = 60.0
_FILE_LIMIT_S: Final = 20.0
_WORKER_MEMORY: Final = 1 << 30

_Chunk = tuple[tuple[bytes, int], ...]


class Readers(NamedTuple):
    """Who reads the files.

    Attributes:
        chunks: Reads many files per item.
        singles: Reads those of a chunk that failed, one by one, to find the culprit.
    """

    chunks: Pool
    singles: Pool


def worker_processes(jobs: int) -> Readers:
    """Readers in ``jobs`` processes; a file that crashes or hangs them costs itself only."""
    chunks, singles = (
        ProcessPool(
            jobs=jobs,
            time_limit_s=limit,
            ahead=_AHEAD,
            low_priority=False,
            memory_limit=_WORKER_MEMORY,
        )
        for limit in (_CHUNK_LIMIT_S, _FILE_LIMIT_S)
    )
    return Readers(chunks, singles)


def scan(
    database: Database,
    paths: Iterable[str | bytes | Path] | None = None,
    *,
    again: bool = False,
    jobs: int = 2,
    readers: Readers | None = None,
    lock_wait_s: float = 10.0,
) -> Job[ScanSummary]:
    """Bring the library in step with folders, adding those that are new to it.

    Args:
        database: The library.
        paths: Folders to add or refresh, also parts of library folders; None refreshes all.
        again: Read also the files that seem unchanged: other programs can keep size and time.
        jobs: Worker processes; 0 takes one per processor core.
        readers: Who reads the files, instead of ``jobs`` worker processes.
        lock_wait_s: How long to wait for another job on this library.

    Yields:
        Progress: files read of files to be read; ``total`` is None while listing.

    Returns:
        What was found.

    Raises:
        UsageError: A path is no folder.
        EnvironmentFailure: The library is busy or cannot be written.
    """
    started = time.monotonic()
    with job_lock(database, lock_wait_s):
        scopes, changes = scopes_of(database, paths)
        yield Progress(0, changes=changes)
        survey = yield from take_survey(database, scopes, again=again)
        ledger = Ledger(database, survey)
        yield from ledger.note_known()
        yield from _read(ledger, survey, readers or worker_processes(jobs))
        survey.note_absent()
        yield from ledger.resolve_moves()
        yield from ledger.note_missing()
        return ledger.summary(time.monotonic() - started)


def _read(ledger: Ledger, survey: Survey, readers: Readers) -> Job[None]:
    """Read all files, those of a chunk that failed once more by themselves."""
    if not survey.tasks:
        return
    files = [(task.path, task.device) for task in survey.tasks.values()]
    suspects: list[_Chunk] = []
    for pool, chunks in ((readers.chunks, _chunks(files)), (readers.singles, suspects)):
        with contextlib.closing(pool.run(Each(read_files), chunks)) as results:
            for result in results:
                if isinstance(result, Completed):
                    for (path, _device), file in zip(result.item, result.value, strict=True):
                        ledger.take(survey.tasks[path], file)
                elif result is not None and len(result.item) > 1:
                    suspects.extend((file,) for file in result.item)
                elif result is not None:
                    ((path, device),) = result.item
                    ledger.take(survey.tasks[path], _given_up(path, device, result.error.message))
                yield from ledger.commit_when_due()
    yield from ledger.commit()


def _chunks(files: Sequence[tuple[bytes, int]]) -> Iterator[_Chunk]:
    size = max(1, min(_CHUNK, len(files) // 8))  # a few files keep all workers busy as well
    for start in range(0, len(files), size):
        yield tuple(files[start : start + size])


def _given_up(path: bytes, device: int, reason: Message) -> ScannedFile:
    """A file that a worker died of: it is not tried again until it changes."""
    try:
        status = os.stat(path)
    except OSError:
        return ScannedFile(path, 0, READ_AGAIN, device, unreadable=reason)
    return ScannedFile(path, status.st_size, stored(status.st_mtime_ns), device, unreadable=reason)
