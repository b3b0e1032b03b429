# SPDX-License-Identifier: GPL-3.0-or-later
"""Organizing files: the plan of a large library, and moves against a bare loop of renames."""

from __future__ import annotations

import os
import statistics
import time
from typing import TYPE_CHECKING

from support import made_library

from bench.report import best_time
from genreorganizer.db import folders, options, scanned
from genreorganizer.db.engine import open_database
from genreorganizer.domain.field_edits import FromPath
from genreorganizer.domain.files import ScannedFile
from genreorganizer.domain.path_patterns import PRESETS
from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.library.editing import plan as plan_edits
from genreorganizer.library.jobs import drain
from genreorganizer.library.organize import options_for, organize, plan

if TYPE_CHECKING:
    from pathlib import Path

    from bench.report import Report

_TRACKS = 100_000
_FILES = 4_000
_ARTISTS = 40
_PORTION = 200


def measure(report: Report, folder: Path) -> None:
    """Measure the plan and the moves."""
    _planning(report, folder)
    ratios = [_moving(folder / f"round-{number}") for number in range(4)]
    report.add(
        "organize.moves_over_bare_renames",
        statistics.median(ratios[1:]),
        "x",
        limit=0.3,
        better="higher",
        sample=f"{_FILES:,} planned files into {_ARTISTS} folders that are there, of one file "
        f"system, against os.rename of pairs of paths with a durable commit for each {_PORTION}, "
        "median of 3",
    )


def _planning(report: Report, folder: Path) -> None:
    database = open_database(folder / "large.sqlite")
    (folder / "music").mkdir()
    (folder / "music" / "album").mkdir()  # an empty folder is one whose drive is away
    made_library.fill(database, _TRACKS, root=os.fsencode(folder / "music"))
    made_library.group(database)
    chosen = options_for(folder / "music", PRESETS[0], no_genre="None")
    report.add(
        "organize.plan_s",
        best_time(lambda: plan(database, chosen), 3),
        "s",
        limit=3,
        better="lower",
        sample=f"{_TRACKS:,} tracks of {_TRACKS // 10:,} albums",
    )
    edits = [FromPath("{artist}/{album}/{track} {title}")]
    report.add(
        "fields.plan_s",
        best_time(lambda: plan_edits(database, edits), 1),
        "s",
        limit=8,
        better="lower",
        sample=f"four fields of {_TRACKS:,} tracks from their paths",
    )
    database.close()


def _moving(home: Path) -> float:
    """How fast the program moves against renaming alone, on the same disk."""
    music, bare = home / "music", home / "bare"
    for root in (music, bare):
        (root / "old" / "stays").mkdir(parents=True)  # so that neither removes the old folder
        for number in range(_FILES):
            (root / "old" / f"{number}.mp3").write_bytes(b"x")
        for number in range(_ARTISTS):  # nor makes the new ones
            (root / "Rock" / f"Artist {number}").mkdir(parents=True)
    database = open_database(home / "library.sqlite")
    with database.writing() as connection:
        owner = folders.insert(connection, os.fsencode(music), at=1.0)
        scanned.insert(
            connection,
            [(owner, _file(music / "old" / f"{number}.mp3", number)) for number in range(_FILES)],
            at=1.0,
        )
    job = organize(database, options_for(music, "{genre}/{artist}/{name}"))
    next(job)  # it is planned now, which is measured by itself
    start = time.perf_counter()
    summary = drain(job)
    moving = time.perf_counter() - start
    assert summary.moved == _FILES, summary
    pairs = [
        (
            bytes(bare / "old" / f"{number}.mp3"),
            bytes(bare / "Rock" / f"Artist {number % _ARTISTS}" / f"{number}.mp3"),
        )
        for number in range(_FILES)
    ]
    start = time.perf_counter()
    for first in range(0, _FILES, _PORTION):
        with database.writing(durable=True) as connection:
            options.put(connection, "bench", str(first))
        for old, new in pairs[first : first + _PORTION]:
            os.rename(old, new)
    renaming = time.perf_counter() - start
    database.close()
    return renaming / moving


def _file(path: Path, number: int) -> ScannedFile:
    status = path.stat()
    return ScannedFile(
        os.fsencode(path),
        status.st_size,
        status.st_mtime_ns,
        status.st_dev,
        tag=TagFields(title=f"Title {number}", artist=f"Artist {number % _ARTISTS}"),
        genres=("Rock",),
    )
