# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on 100,000 tracks: start, next track, stalls while files are read, heard, written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Literal

from support import made_library
from support.media import make_audio

from genreorganizer import paths
from genreorganizer.classify.registry import Registry
from genreorganizer.db import options
from genreorganizer.db.engine import open_database
from genreorganizer.library import album_answers

if TYPE_CHECKING:
    from pathlib import Path

    from bench.report import Report

_TRACKS = 100_000
_NEW_FILES = 40
_STARTS = 3
_FIGURES: tuple[tuple[str, str, float, Literal["lower", "higher"], str], ...] = (
    ("first_window_s", "s", 0.5, "lower", "process start to the first paint"),
    ("usable_s", "s", 1.0, "lower", "process start to the first page of tracks"),
    ("settle_stall_ms", "ms", 50, "lower", "worst, from the first page until the window rests"),
    ("next_ms", "ms", 50, "lower", "J to the inspector's answer, second worst of 30"),
    ("browse_ms", "ms", 1000, "lower", "panes opened, to 15 genres, 2,000 artists, 10,000 albums"),
    ("browse_next_ms", "ms", 500, "lower", "a large genre chosen in them, to all lists"),
    ("browse_stall_ms", "ms", 50, "lower", "worst, meanwhile"),
    ("fold_stall_ms", "ms", 50, "lower", "worst, 12,000 folders opened and closed in a pane"),
    ("stall_ms", "ms", 50, "lower", f"worst, while {_NEW_FILES} files are scanned and heard"),
    ("write_stall_ms", "ms", 50, "lower", f"worst, while {_NEW_FILES} files are written, 4 times"),
    ("organize_stall_ms", "ms", 50, "lower", f"worst, while {_NEW_FILES} files are moved"),
    ("albums_stall_ms", "ms", 50, "lower", "worst, albums of the largest genre first opened"),
    ("genres_stall_ms", "ms", 50, "lower", "worst, the genres opened"),
    ("decide_stall_ms", "ms", 50, "lower", "worst, all tracks accepted, and that undone"),
    ("memory_mb", "MB", 250, "lower", "main process, all tracks listed"),
    ("memory_after_mb", "MB", 300, "lower", "main process after an analysis"),
)


_MANY = "worst in panes of 94,000 artists"


def measure(report: Report, folder: Path) -> None:
    """Measure several runs and keep the best of each figure."""
    registry = Registry([paths.models_dir()])
    name = registry.ids()[0]
    model = name, registry.manifest(name).version
    runs = []
    for attempt in range(_STARTS):
        music = folder / f"music-{attempt}"
        music.mkdir()
        for number in range(_NEW_FILES):
            make_audio(music / f"{number}.mp3", seconds=31.0 + number / 10)
        library = folder / f"{music.name}.sqlite"
        _make_library(library, model, grouped=True)
        runs.append(_run(folder, library, music))
        assert runs[-1]["heard"] == _NEW_FILES, runs[-1]
        assert runs[-1]["written"] == 4 * _NEW_FILES, runs[-1]
        assert runs[-1]["moved"] == _NEW_FILES, runs[-1]
    for name, unit, limit, better, told in _FIGURES:
        report.add(
            f"window.{name}",
            min(run[name] for run in runs),
            unit,
            limit=limit,
            better=better,
            sample=f"{_TRACKS:,} tracks; {told}; best of {_STARTS}",
        )
    library = folder / "artists.sqlite"
    _make_library(library, model, grouped=False)
    stalls = [_run(folder, library)["browse_stall_ms"] for _ in range(_STARTS)]
    report.add(
        "window.browse_many_stall_ms",
        min(stalls),
        "ms",
        limit=50,
        better="lower",
        sample=f"{_TRACKS:,} tracks; {_MANY}; best of {_STARTS}",
    )


def _make_library(path: Path, model: tuple[str, str], *, grouped: bool) -> None:
    """Make a library as those of users are, or one in which hardly two tracks share an artist."""
    database = open_database(path)
    made_library.fill(database, _TRACKS, model=model, heard=1.0)
    if grouped:
        made_library.group(database)
    with database.writing() as connection:
        # As the settings say: otherwise the first start would judge every track anew.
        album_answers.want(connection, True)
        options.put(connection, options.ACTIVE_MODELS, model[0])
    database.close()


def _run(folder: Path, library: Path, music: Path | None = None) -> dict[str, float]:
    """Measure in a process of its own; without music only what needs none."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
    }
    command = [sys.executable, "-m", "bench.window_driver"]
    done = subprocess.run(
        [*command, repr(time.monotonic()), str(library), *([str(music)] if music else [])],
        env=environment,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures
