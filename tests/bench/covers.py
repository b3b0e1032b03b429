# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers in the grid of albums: the first screen, and what they take of memory."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import mutagen
import numpy as np
from mutagen.id3 import APIC, TALB, TPE2
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter
from support import made_library
from support.media import make_audio

from genreorganizer import paths
from genreorganizer.classify.registry import Registry
from genreorganizer.db import options
from genreorganizer.db.engine import open_database
from genreorganizer.library.jobs import drain
from genreorganizer.library.scan import scan

if TYPE_CHECKING:
    from pathlib import Path

    from bench.report import Report

_TRACKS = 100_000
_ALBUMS = 60
_SIDE = 800
_SCREEN = {"width": 1400, "height": 900}
_STARTS = 3
_FIGURES: tuple[tuple[str, str, float, str], ...] = (
    ("covers_ms", "ms", 300, f"first covers after the start, {_SIDE} × {_SIDE} in the files"),
    ("stall_ms", "ms", 50, "worst, scrolling through the albums"),
    ("memory_mb", "MB", 300, "main process, afterwards"),
)


def measure(report: Report, folder: Path) -> None:
    """Measure without and with the small copies on the disk, several starts of each.

    The first start compiles what was never run before, as no installed program does.
    """
    music = folder / "music"
    _make_albums(music)
    registry = Registry([paths.models_dir()])
    model = registry.ids()[0]
    path = folder / "library.sqlite"
    database = open_database(path)
    made_library.fill(database, _TRACKS, model=(model, registry.manifest(model).version), heard=1.0)
    with database.writing() as connection:
        options.put(connection, options.ACTIVE_MODELS, model)
    drain(scan(database, [music]))
    database.close()
    caches = [folder / f"cache-{start}" for start in range(_STARTS)]
    for ending, told in (("", "first time"), ("_again", "again")):
        runs = [_run(folder, path, cache) for cache in caches]
        for name, unit, limit, what in _FIGURES:
            report.add(
                f"covers.{name}{ending}",
                statistics.median(run[name] for run in runs),
                unit,
                limit=limit,
                better="lower",
                sample=f"{_TRACKS:,} tracks; {what}; {told}; median of {_STARTS} starts",
            )


def _make_albums(music: Path) -> None:
    chance = np.random.default_rng(3)
    coarse = chance.integers(0, 255, (40, 40, 3), np.uint8)
    for number in range(_ALBUMS):
        pixels = np.roll(coarse, number, axis=0).repeat(_SIDE // 40, 0).repeat(_SIDE // 40, 1)
        image = QImage(pixels.tobytes(), _SIDE, _SIDE, 3 * _SIDE, QImage.Format.Format_RGB888)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"jpg"))
        writer.setQuality(90)
        assert writer.write(image)
        picture = bytes(QByteArray(buffer.data()).data())
        album = music / f"album {number:02}"
        album.mkdir(parents=True)
        file = mutagen.File(make_audio(album / "1.mp3", seconds=2.0))
        file.add_tags()
        file.tags.add(APIC(encoding=0, mime="image/jpeg", type=3, desc="", data=picture))
        file.tags.add(TALB(encoding=3, text=f"Album {number:02}"))
        file.tags.add(TPE2(encoding=3, text="Somebody"))
        file.save()


def _run(folder: Path, database: Path, cache: Path) -> dict[str, float]:
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [{"name": "", "x": 0, "y": 0, **_SCREEN}]}))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_CACHE_HOME": str(cache),
    }
    command = [sys.executable, "-m", "bench.covers_driver"]
    done = subprocess.run(
        [*command, repr(time.monotonic()), str(database)],
        env=environment,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    assert figures["covers"] > 8, figures
    return figures
