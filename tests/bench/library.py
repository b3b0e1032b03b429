# SPDX-License-Identifier: GPL-3.0-or-later
"""Sorting, searching and listing large libraries."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from support import made_library

from bench.report import Report, best_time
from genreorganizer.db import options, tracks
from genreorganizer.db.engine import open_database
from genreorganizer.db.schema import ORDER_STAMP
from genreorganizer.domain.rules import parse

if TYPE_CHECKING:
    from pathlib import Path

    from genreorganizer.db.engine import Database

_SORTS = ("artist", "-confidence", "title", "album", "suggested", "year", "path", "state")
_SEARCHES = (
    *("ri", "fjord", "midnight blue", "p(jazz)>=0.6 AND NOT p(blues)>=0.3", "disagrees"),
    *("state:unsure year<1990", 'genre:""', "suggested:metal confidence>=0.5"),
)
_GENRES = ('in="Jazz"', 'in="Rock" OR in="Metal" OR in="Punk"')
_SEARCH_LIMIT_MS = {100_000: 100.0, 1_000_000: 500.0}


def measure(report: Report, folder: Path) -> None:
    """Measure 100,000 and 1,000,000 tracks."""
    path = folder / "library.sqlite"
    database = open_database(path)
    made_library.fill(database, 100_000)
    _queries(report, database, 100_000)
    _first_line(report, path)
    made_library.multiply(database, 10)
    _queries(report, database, 1_000_000)
    database.close()


def _queries(report: Report, database: Database, count: int) -> None:
    context = made_library.query_context()
    stamps = itertools.count()

    def slowest(
        requests: dict[str, tuple[str | None, str]], *, anew: bool = False
    ) -> tuple[float, str]:
        times = {}
        for name, (text, sort) in requests.items():
            rule = parse(text) if text else None

            def ask(rule: object = rule, sort: str = sort) -> None:
                with database.writing() if anew else database.reading() as connection:
                    if anew:  # an order that is remembered would not be measured
                        options.put(connection, ORDER_STAMP, str(next(stamps)))
                    tracks.track_ids(connection, rule=rule, sort=sort, context=context)  # type: ignore[arg-type]

            times[name] = 1000 * best_time(ask, repeats=5)
        worst = max(times, key=lambda name: times[name])
        return times[worst], worst

    if count == 100_000:
        value, worst = slowest({sort: (None, sort) for sort in _SORTS}, anew=True)
        report.add(
            "library.sort_ms_100k",
            value,
            "ms",
            limit=150,
            better="lower",
            sample=f"slowest of {len(_SORTS)} sorts, {worst!r}, best of 5",
        )
        value, worst = slowest({text: (text, "-confidence") for text in _GENRES})
        report.add(
            "library.genre_ms_100k",
            value,
            "ms",
            limit=100,
            better="lower",
            sample=f"a genre of the navigation, slowest of {len(_GENRES)}, {worst!r}, best of 5",
        )
    value, worst = slowest({text: (text, "artist") for text in _SEARCHES})
    report.add(
        f"library.search_ms_{'100k' if count == 100_000 else '1m'}",
        value,
        "ms",
        limit=_SEARCH_LIMIT_MS[count],
        better="lower",
        sample=f"slowest of {len(_SEARCHES)} searches of what is listed, {worst!r}, best of 5",
    )


def _first_line(report: Report, path: Path) -> None:
    command = [sys.executable, "-m", "genreorganizer", "--db", os.fspath(path), "list"]
    times = []
    for _ in range(6):
        start = time.perf_counter()
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as run:
            assert run.stdout is not None
            line = run.stdout.readline()
            times.append(time.perf_counter() - start)
            run.kill()
        if not line.strip():
            report.missing("library.list_first_line_s", "the command printed nothing")
            return
    report.add(
        "library.list_first_line_s",
        min(times[1:]),
        "s",
        limit=0.7,
        better="lower",
        sample="100,000 tracks, best of 5 starts",
    )
