# SPDX-License-Identifier: GPL-3.0-or-later
"""Scanning with worker processes, and what a kill leaves behind."""

import os
import random
import subprocess
import sys
import time
import wave
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from genreorganizer.db import tracks
from genreorganizer.db.engine import open_database
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.rules import QueryContext
from genreorganizer.library.jobs import drain
from genreorganizer.library.scan import scan

FILES = 160

SCAN_HALF = """
import pathlib, sys
from genreorganizer.db.engine import open_database
from genreorganizer.library import jobs, scan

if __name__ == "__main__":
    jobs.Throttle.is_due = lambda self: True  # report every file
    for report in scan.scan(open_database(pathlib.Path(sys.argv[1])), [sys.argv[2]]):
        if report.total and report.done >= 60:  # those that are only listed have no total
            print("half", flush=True)
            sys.stdin.read()
"""


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    noise = random.Random(1)
    for number in range(FILES):
        with wave.open(os.fspath(folder / f"{number}.wav"), "wb") as stream:
            stream.setparams((1, 2, 8000, 0, "NONE", ""))
            stream.writeframes(noise.randbytes(800))
    return folder


def workers_of(number: int) -> list[psutil.Process]:
    """The worker processes, without the helper that Python keeps for all of them."""
    children = psutil.Process(number).children(recursive=True)
    return [child for child in children if "spawn_main" in " ".join(child.cmdline())]


def listed(path: Path) -> list[str]:
    with closing(open_database(path)) as database, database.reading() as connection:
        ids = tracks.track_ids(connection, context=QueryContext())
        return [row.path_str for row in tracks.rows(connection, ids)]


def test_two_processes_read_everything(tmp_path: Path, music: Path) -> None:
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        summary = drain(scan(database, [music], jobs=2))
    assert (summary.added, summary.unreadable) == (FILES, 0)
    assert len(listed(tmp_path / "l.sqlite")) == FILES


def test_a_cancelled_scan_ends_its_workers_in_time(tmp_path: Path, music: Path) -> None:
    with closing(open_database(tmp_path / "l.sqlite")) as database:
        job = scan(database, [music], jobs=2)
        for _report in job:
            workers = workers_of(os.getpid())
            if workers:
                break
        start = time.monotonic()
        job.close()
        assert time.monotonic() - start < 30.0
        assert not any(worker.is_running() for worker in workers)
        with job_lock(database, wait_s=0.0):
            pass


def test_a_killed_scan_is_continued(tmp_path: Path, music: Path) -> None:
    script, path = tmp_path / "half.py", tmp_path / "l.sqlite"
    script.write_text(SCAN_HALF)
    with subprocess.Popen(
        [sys.executable, os.fspath(script), os.fspath(path), os.fspath(music)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.fspath(Path(__file__).parents[2])},
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "half\n"
        workers = workers_of(running.pid)
        assert workers
        running.kill()
        running.wait()
    _gone, alive = psutil.wait_procs(workers, timeout=60)
    assert alive == []
    kept = len(listed(path))
    assert 0 < kept < FILES
    with closing(open_database(path)) as database:
        database.check()
        summary = drain(scan(database, jobs=1, lock_wait_s=0.0))
    assert (summary.unchanged, summary.added) == (kept, FILES - kept)
    assert len(set(listed(path))) == FILES
