# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning a library's own genres, and judging the library by them."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import psutil
from support import made_library
from support.tiny_model import make_model

from genreorganizer.classify.registry import Registry
from genreorganizer.db import options
from genreorganizer.db.engine import open_database
from genreorganizer.library.learning.judge import keep
from genreorganizer.library.learning.learn import learn
from genreorganizer.library.learning.recipe import Recipe

if TYPE_CHECKING:
    from pathlib import Path

    from bench.report import Report
    from genreorganizer.db.engine import Database
    from genreorganizer.library.jobs import Job

_TRACKS, _GENRES, _LENGTH = 100_000, 20, 128
_PAGE = 10_000

T = TypeVar("T")


def measure(report: Report, folder: Path) -> None:
    """Measure 20 genres and 100,000 tracks."""
    registry = _registry(folder)
    database = open_database(folder / "library.sqlite")
    made_library.fill(database, _TRACKS, heard=1.0)
    _give_genres(database)
    with database.writing() as connection:
        options.put(connection, options.ACTIVE_MODELS, made_library.MODEL_ID)
    sample = f"{_GENRES} genres, {_TRACKS:,} tracks of 1,000 artists"

    learned, seconds, megabytes = _followed(learn(database, registry, Recipe()))
    report.add("learning.fit_s_100k", seconds, "s", limit=60, better="lower", sample=sample)
    report.add(
        "learning.fit_mb_100k", megabytes, "MB", limit=1000, better="lower",
        sample=f"{sample}; all processes",
    )  # fmt: skip

    _, judging, _ = _followed(keep(database, registry, learned.bundle, use=True))
    report.add(
        "learning.judge_s_100k", judging, "s", limit=30, better="lower",
        sample=f"{sample}; all judged, stored and shown, no file read",
    )  # fmt: skip
    database.close()


def _followed(job: Job[T]) -> tuple[T, float, float]:
    """A job's summary, its wall time in seconds, and the most memory seen, in MB."""
    process, most = psutil.Process(), 0.0
    start = time.perf_counter()
    while True:
        try:
            next(job)
        except StopIteration as stop:
            return stop.value, time.perf_counter() - start, most
        family = [process, *process.children(recursive=True)]
        most = max(most, sum(one.memory_info().rss for one in family if one.is_running()) / 1e6)


def _registry(folder: Path) -> Registry:
    """The model that seems to have analyzed the library, and a folder for what is learned."""
    make_model(folder / "models", made_library.MODEL_ID)
    file = folder / "models" / made_library.MODEL_ID / "manifest.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "labels": made_library.LABELS}))
    return Registry([folder / "models", folder / "own"])


def _give_genres(database: Database) -> None:
    """Tags of genres that can be told apart, more or less, by the embeddings."""
    chance = np.random.default_rng(0)
    centres = chance.normal(0, 0.4, (_GENRES, _LENGTH))
    for first in range(0, _TRACKS, _PAGE):
        numbers = np.arange(first + 1, first + _PAGE + 1)
        genres = numbers % _GENRES
        vectors = (centres[genres] + chance.normal(0, 1, (_PAGE, _LENGTH))).astype(np.float32)
        with database.writing() as connection:
            connection.exec_driver_sql(
                "UPDATE track SET genres = ? WHERE id = ?",
                [
                    (json.dumps([f"Genre {genre}"]), number)
                    for genre, number in zip(genres.tolist(), numbers.tolist(), strict=True)
                ],
            )
            connection.exec_driver_sql(
                "UPDATE prediction SET embedding = ? WHERE track_id = ?",
                [
                    (vector.tobytes(), number)
                    for vector, number in zip(vectors, numbers.tolist(), strict=True)
                ],
            )
