# SPDX-License-Identifier: GPL-3.0-or-later
"""Odd numbers of file systems and headers, and single items that cannot be stored."""

import os
from pathlib import Path
from typing import Any

import pytest
from support.media import make_audio
from support.oddsystem import renumber_files
from support.stored import scanned_file, store
from support.tiny_model import make_model

from genreorganizer import tags
from genreorganizer.classify.registry import Registry
from genreorganizer.db import journal, predictions, scanned, tracks
from genreorganizer.db.engine import Database
from genreorganizer.domain.files import stored
from genreorganizer.domain.review import TrackState
from genreorganizer.domain.rules import QueryContext
from genreorganizer.domain.tag_fields import AudioProperties
from genreorganizer.domain.track import TrackRow
from genreorganizer.library import portions, recovery, review
from genreorganizer.library.analyze import analyze
from genreorganizer.library.jobs import drain
from genreorganizer.library.portions import store_all
from genreorganizer.library.scan import Readers, scan
from genreorganizer.library.undo import undo
from genreorganizer.library.write import write
from genreorganizer.settings import AnalysisSettings
from genreorganizer.workers.pool import InlinePool

INLINE = InlinePool()
READERS = Readers(INLINE, INLINE)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    for number in range(4):
        make_audio(folder / f"{number}.flac", seconds=0.2, metadata={"genre": "Old"})
    return folder


def rows(database: Database) -> list[TrackRow]:
    with database.reading() as connection:
        ids = tracks.track_ids(connection, context=QueryContext(), sort="path")
        return tracks.rows(connection, ids)


def accept_all(database: Database) -> list[int]:
    ids = [row.id for row in rows(database)]
    with database.writing() as connection:
        review.accept(connection, ids, ["Jazz"])
    return ids


@pytest.mark.parametrize(
    "number", [0, 1, -1, 2**63 - 1, 2**63, 2**64 - 1, 1_800_000_000_000_000_000_000, -(2**70) + 3]
)
def test_every_number_of_a_system_fits(number: int) -> None:
    assert -(2**63) <= stored(number) < 2**63
    assert (stored(number) - number) % 2**64 == 0
    assert stored(stored(number)) == stored(number)


def test_files_with_large_inode_and_device_numbers_are_written_and_taken_back(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    renumber_files(
        monkeypatch,
        lambda status: {"st_ino": status.st_ino + 2**63, "st_dev": status.st_dev + 2**63},
    )
    assert drain(scan(database, [music], readers=READERS)).added == 4
    assert drain(scan(database, readers=READERS)).unchanged == 4
    accept_all(database)
    assert drain(write(database, pool=INLINE)).written == 4
    assert drain(scan(database, readers=READERS)).unchanged == 4
    assert drain(undo(database, pool=INLINE)).written == 4
    assert tags.read(music / "0.flac").genres == ("Old",)


@pytest.mark.parametrize("year", [1930, 2300, 30828])
def test_dates_beyond_64_bits_are_dates(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch, year: int
) -> None:
    nanoseconds = (year - 1970) * 31_556_952 * 10**9 + 1
    odd = os.stat(music / "1.flac").st_ino
    late = {"st_mtime_ns": nanoseconds, "st_mtime": nanoseconds // 10**9}
    with monkeypatch.context() as patched:
        renumber_files(patched, lambda status: late if status.st_ino == odd else {})
        assert drain(scan(database, [music], readers=READERS)).added == 4
    # The listing itself asks the system without `os.stat`.
    assert drain(scan(database, readers=READERS)).unreadable == 0


def test_a_file_of_a_late_date_is_written(database: Database, music: Path) -> None:
    late = 330 * 31_556_952
    try:
        os.utime(music / "1.flac", (late, late))
    except OSError:
        pytest.skip("this file system knows no such date")
    if os.stat(music / "1.flac").st_mtime != late:
        pytest.skip("this file system knows no such date")
    assert drain(scan(database, [music], readers=READERS)).added == 4
    assert drain(scan(database, readers=READERS)).unchanged == 4
    accept_all(database)
    assert drain(write(database, pool=INLINE)).written == 4


def test_what_damaged_headers_say_is_not_believed(database: Database) -> None:
    odd: dict[str, Any] = {
        "sample_rate": 2**70,
        "channels": -1,
        "bitrate_bps": 10**30,
        "duration_s": 1e300,
    }
    with database.writing() as connection:
        store(connection, scanned_file(**odd, track_number=10**20, year=2**80))
    (row,) = rows(database)
    assert row.audio == AudioProperties(format="MP3")
    assert (row.tag.track_number, row.tag.year) == (None, None)


# --- one item costs itself only ---------------------------------------------------------------


def test_what_cannot_be_stored_is_found_by_halves() -> None:
    kept: list[int] = []
    lost: list[int] = []

    def put(numbers) -> int:
        if any(number in (3, 7) for number in numbers):
            raise OverflowError("too large")
        kept.extend(numbers)
        return len(numbers)

    counts = store_all(range(10), put, lost.append)
    assert (kept, lost) == ([0, 1, 2, 4, 5, 6, 8, 9], [3, 7])
    assert sum(counts) == 8


def refusing(monkeypatch: pytest.MonkeyPatch, module, name: str, path_of) -> None:
    """Let the database refuse what concerns the file 1.flac."""
    real = getattr(module, name)

    def call(connection, *args, **options):
        if any(path.endswith(b"1.flac") for path in path_of(*args)):
            raise OverflowError("Python int too large to convert to SQLite INTEGER")
        return real(connection, *args, **options)

    monkeypatch.setattr(module, name, call)


def test_a_file_that_cannot_be_stored_does_not_end_the_scan(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        refusing(patched, scanned, "insert", lambda files: [file.path for _, file in files])
        summary = drain(scan(database, [music], readers=READERS))
    assert (summary.added, summary.unreadable) == (3, 1)
    (problem,) = summary.problems
    assert (problem.path, problem.reason) == (os.fsencode(music / "1.flac"), portions.REASON)
    assert drain(scan(database, readers=READERS)).added == 1


def test_a_file_that_cannot_be_entered_does_not_end_the_write(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drain(scan(database, [music], readers=READERS))
    accept_all(database)
    results: list[Any] = []
    with monkeypatch.context() as patched:
        refusing(
            patched, journal, "enter", lambda _batch, entered: [item.plan.path for item in entered]
        )
        summary = drain(write(database, pool=INLINE), lambda report: results.append(report.item))
    assert (summary.written, summary.refused) == (3, 1)
    (refused,) = [item for item in results if item and item.status == "refused"]
    assert refused.path == os.fsencode(music / "1.flac")
    assert refused.reason == portions.REASON
    assert tags.read(music / "1.flac").genres == ("Old",)
    assert [row.state for row in rows(database)].count(TrackState.WRITTEN) == 3
    assert drain(write(database, pool=INLINE)).written == 1


def test_a_change_that_cannot_be_noted_is_found_by_the_next_start(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drain(scan(database, [music], readers=READERS))
    ids = accept_all(database)
    with monkeypatch.context() as patched:
        real = recovery.commit_done

        def refuse(connection, kept, changes):
            if any(change.plan.track_id == ids[1] for change in changes):
                raise OverflowError("too large")
            real(connection, kept, changes)

        patched.setattr(recovery, "commit_done", refuse)
        summary = drain(write(database, pool=INLINE))
    assert (summary.written, summary.refused) == (3, 1)
    assert recovery.recover(database, pool=INLINE).done == 1
    assert {row.state for row in rows(database)} == {TrackState.WRITTEN}


def test_an_answer_that_cannot_be_stored_does_not_end_the_analysis(
    database: Database, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drain(scan(database, [music], readers=READERS))
    odd = rows(database)[1].id
    real = predictions.store

    def refuse(connection, answers, *, at):
        for number, answer in answers:
            if number == odd and not isinstance(answer, predictions.AnalysisFailure):
                raise OverflowError("too large")
        real(connection, answers, at=at)

    monkeypatch.setattr(predictions, "store", refuse)
    settings = AnalysisSettings(jobs=1, excerpts=1, excerpt_seconds=1.0, low_priority=False)
    registry = Registry([make_model(tmp_path / "models")])
    summary = drain(analyze(database, registry, settings=settings, pool=INLINE))
    assert (summary.done, summary.failed) == (3, 1)
    states = {row.id: row.state for row in rows(database)}
    assert [number for number, state in states.items() if state is TrackState.FAILED] == [odd]
