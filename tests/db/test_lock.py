# SPDX-License-Identifier: GPL-3.0-or-later
import errno
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from genreorganizer.db.engine import Database
from genreorganizer.db.lock import job_lock
from genreorganizer.errors import EnvironmentFailure

HOLD = (
    "import sys, pathlib\n"
    "from genreorganizer.db.lock import file_lock\n"
    "with file_lock(pathlib.Path(sys.argv[1])):\n"
    "    print('held', flush=True)\n"
    "    sys.stdin.read()\n"
)


def hold(database: Database) -> subprocess.Popen[str]:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(database.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def test_another_process_holds_the_lock_until_it_is_killed(database: Database) -> None:
    with hold(database) as holder:
        with pytest.raises(EnvironmentFailure, match="busy"), job_lock(database, wait_s=0.0):
            pass
        holder.kill()
        holder.wait()
        with job_lock(database, wait_s=5.0):
            pass


def test_a_wait_ends_when_the_other_one_finishes(database: Database) -> None:
    with hold(database) as holder:
        assert holder.stdin is not None
        holder.stdin.close()
        with job_lock(database, wait_s=20.0):
            pass


def test_one_job_at_a_time_within_a_process_too(database: Database) -> None:
    with job_lock(database):
        with pytest.raises(EnvironmentFailure), job_lock(database, wait_s=0.0):
            pass
    with job_lock(database, wait_s=0.0):
        pass


def test_a_job_that_fails_lets_go(database: Database) -> None:
    with pytest.raises(ValueError, match="broken"), job_lock(database):
        raise ValueError("broken")
    with job_lock(database, wait_s=0.0):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks otherwise")
def test_a_drive_without_locks_is_locked_on_this_computer(
    database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import fcntl

    real = fcntl.flock

    def refuse(descriptor: int, operation: int) -> None:
        if os.fstat(descriptor).st_ino == os.stat(f"{database.path}.lock").st_ino:
            raise OSError(errno.ENOLCK, "No locks available")
        real(descriptor, operation)

    monkeypatch.setattr(fcntl, "flock", refuse)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with job_lock(database):
        with pytest.raises(EnvironmentFailure, match="busy"), job_lock(database, wait_s=0.0):
            pass
    with job_lock(database, wait_s=0.0):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks otherwise")
def test_other_troubles_with_locks_are_told(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def fail(_descriptor: int, _operation: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(fcntl, "flock", fail)
    with pytest.raises(
        EnvironmentFailure, match=r"\.lock: cannot be locked \(Input/output error\)"
    ):
        with job_lock(database):
            pass
