# SPDX-License-Identifier: GPL-3.0-or-later
"""Scanning: new files against plain mutagen, and a rescan where nothing changed."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import shutil
import statistics
import time
from typing import TYPE_CHECKING

import mutagen
from support.media import make_audio

from genreorganizer.db import scanned
from genreorganizer.db.engine import open_database
from genreorganizer.domain.files import ScannedFile
from genreorganizer.domain.tag_fields import AudioProperties
from genreorganizer.library import folders
from genreorganizer.library.jobs import drain
from genreorganizer.library.scan import scan

if TYPE_CHECKING:
    from pathlib import Path

    from bench.report import Report

_NEW = 16_000
_UNCHANGED = 100_000
_PER_FOLDER = 200
_KINDS = (".mp3", ".flac", ".ogg", ".m4a")
_ALBUMS = 40
_METADATA = {"title": "A title", "artist": "An artist", "genre": "Rock"}


def measure(report: Report, folder: Path) -> None:
    """Measure a first scan and a rescan."""
    _first_scan(report, folder)
    _rescan(report, folder)


def _first_scan(report: Report, folder: Path) -> None:
    files = _distinct_files(folder / "new")
    ratios, rates = [], []
    _read_plainly(files)
    for attempt in range(3):
        start = time.perf_counter()
        _read_plainly(files)
        plain = time.perf_counter() - start
        database = open_database(folder / f"new-{attempt}.sqlite")
        start = time.perf_counter()
        summary = drain(scan(database, [folder / "new"], jobs=2))
        ours = time.perf_counter() - start
        database.close()
        assert summary.added == len(files), summary
        ratios.append(plain / ours)
        rates.append(len(files) / ours)
    report.add(
        "scan.rate_over_plain_mutagen",
        statistics.median(ratios),
        "x",
        limit=0.5,
        better="higher",
        sample=f"{_NEW:,} warm files of {len(_KINDS)} formats, two processes each, with starts; "
        f"{statistics.median(rates):,.0f} files/s",
    )


def _distinct_files(folder: Path) -> list[Path]:
    """Albums in folders; of different audio: one byte in the middle of the payload differs."""
    files = []
    for album, kind in itertools.product(range(_ALBUMS), _KINDS):
        home = folder / str(album)
        home.mkdir(parents=True, exist_ok=True)
        metadata = {**_METADATA, "album": f"Album {album}"}
        first = make_audio(home / f"first{kind}", seconds=1.0, metadata=metadata)
        content = bytearray(first.read_bytes())
        first.unlink()
        for number in range(album, _NEW // len(_KINDS), _ALBUMS):
            at = len(content) // 2 + number // 255
            kept = content[at]
            content[at] = (kept + 1 + number % 255) % 256
            file = home / f"{number}{kind}"
            file.write_bytes(content)
            content[at] = kept
            files.append(file)
    return files


def _read_plainly(files: list[Path]) -> None:
    # Forked: the least that two reading processes can cost.
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert all(pool.map(_read, files, chunksize=100))


def _read(file: Path) -> bool:
    return mutagen.File(file) is not None


def _rescan(report: Report, folder: Path) -> None:
    root = folder / "unchanged"
    first = make_audio(folder / "one.mp3", seconds=0.3)
    entries = []
    for number in range(_UNCHANGED):
        home = root / str(number // _PER_FOLDER)
        if number % _PER_FOLDER == 0:
            home.mkdir(parents=True)
            template = home / "template.mp3"
            shutil.copyfile(first, template)
        file = home / f"{number}.mp3"
        os.link(template, file)
        if number % _PER_FOLDER == _PER_FOLDER - 1:
            template.unlink()
        stat = file.stat()
        entries.append(
            ScannedFile(
                os.fsencode(file),
                stat.st_size,
                stat.st_mtime_ns,
                stat.st_dev,
                fingerprint=number.to_bytes(16, "big"),
                audio=AudioProperties(format="MP3"),
            )
        )
    database = open_database(folder / "unchanged.sqlite")
    with database.writing() as connection:
        folders.add_folder(connection, os.fspath(root))
        (home_folder,) = folders.list_folders(connection)
        scanned.insert(connection, [(home_folder.id, entry) for entry in entries], at=1.0)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        summary = drain(scan(database))
        times.append(time.perf_counter() - start)
        assert summary.unchanged == _UNCHANGED, summary
    database.close()
    report.add(
        "scan.rescan_unchanged_s",
        statistics.median(times),
        "s",
        limit=5,
        better="lower",
        sample=f"{_UNCHANGED:,} files, {_PER_FOLDER} to a folder, median of 3",
    )
