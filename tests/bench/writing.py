# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing genres: against copying alone, verifying alone, and batches that change nothing."""

from __future__ import annotations

import os
import shutil
import statistics
import time
from functools import partial
from typing import TYPE_CHECKING

from support.media import make_audio, payload

from bench.report import best_time
from genreorganizer.db.engine import open_database
from genreorganizer.library.jobs import drain
from genreorganizer.library.review import accept
from genreorganizer.library.scan import scan
from genreorganizer.library.write import write
from genreorganizer.settings import WriteSettings
from genreorganizer.tags import read, verify, write_genres

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.report import Report

_FILES = 16
_MEGABYTES = 8
_SAME = 2_000


def measure(report: Report, folder: Path) -> None:
    """Measure single writes and a batch."""
    files = _large_files(folder / "large")
    sample = f"{_FILES} MP3s of {_MEGABYTES} MB with ID3v2.3"
    ratios = [_round(files, folder / f"round-{number}") for number in range(4)]
    report.add(
        "write.rate_over_copy_and_sync",
        statistics.median(ratios[1:]),
        "x",
        limit=0.5,
        better="higher",
        sample=f"{sample}, each copied and synced into a fresh file and then written, median of 3",
    )
    _verifying(report, files[0], sample)
    _nothing_to_do(report, folder)


def _large_files(folder: Path) -> list[Path]:
    folder.mkdir()
    seconds = _MEGABYTES * 1_000_000 * 8 / 128_000
    first = make_audio(
        folder / "0.mp3",
        seconds=seconds,
        sample_rate=44_100,
        metadata={"title": "A title", "artist": "An artist", "genre": "Rock"},
        options={"id3v2_version": "3"},
    )
    with first.open("ab") as stream:  # silence compresses; the size must not depend on it
        stream.write(payload(max(0, _MEGABYTES * 1_000_000 - first.stat().st_size)))
    files = [first, *(folder / f"{number}.mp3" for number in range(1, _FILES))]
    for file in files[1:]:
        shutil.copyfile(first, file)
    return files


def _round(files: list[Path], folder: Path) -> float:
    """How fast writing is against copying; taking turns, so that both meet the same disk."""
    folder.mkdir()
    fresh = [folder / file.name for file in files]
    for file, mine in zip(files, fresh, strict=True):
        shutil.copyfile(file, mine)
    os.sync()
    copying = writing = 0.0
    for file, mine in zip(files, fresh, strict=True):
        copying += _timed(partial(_copy_and_sync, file, mine.with_suffix(".copy")))
        writing += _timed(partial(write_genres, mine, ["Jazz"]))
        assert read(mine).genres == ("Jazz",)
    shutil.rmtree(folder)
    return copying / writing


def _timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def _copy_and_sync(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("rb") as stream:
        os.fsync(stream.fileno())


def _verifying(report: Report, file: Path, sample: str) -> None:
    other = file.with_suffix(".other.mp3")
    shutil.copyfile(file, other)
    write_genres(other, ["Another"])
    with file.open("rb") as one, other.open("rb") as two:

        def check() -> None:
            assert verify.compare(one.fileno(), two.fileno(), "MP3").difference is None

        verifying = best_time(check)
    copying = best_time(lambda: _copy_and_sync(file, file.with_suffix(".copy")))
    report.add(
        "write.verify_over_copy",
        verifying / copying,
        "x",
        limit=1,
        better="lower",
        sample=sample,
    )


def _nothing_to_do(report: Report, folder: Path) -> None:
    """Accepted genres that another program wrote meanwhile: every file is read, none written."""
    home = folder / "same"
    home.mkdir()
    before, after = (
        make_audio(folder / f"{genre}.mp3", seconds=1.0, metadata={"genre": genre}).read_bytes()
        for genre in ("Rock", "Jazz")
    )
    rates = []
    for attempt in range(3):
        for number in range(_SAME):
            (home / f"{number}.mp3").write_bytes(before)
        database = open_database(folder / f"same-{attempt}.sqlite")
        drain(scan(database, [home]))
        ids = range(1, _SAME + 1)
        with database.writing() as connection:
            accept(connection, ids, genres=["Jazz"])
        for number in range(_SAME):
            (home / f"{number}.mp3").write_bytes(after)
        start = time.perf_counter()
        summary = drain(write(database, track_ids=ids, settings=WriteSettings()))
        rates.append(_SAME / (time.perf_counter() - start))
        assert summary.unchanged == _SAME, summary
        database.close()
    report.add(
        "write.unchanged_files_per_s",
        statistics.median(rates),
        "files/s",
        limit=1_000,
        better="higher",
        sample=f"a batch of {_SAME:,} MP3s that already say so, median of 3",
    )
