# SPDX-License-Identifier: GPL-3.0-or-later
"""Libraries and backups on drives that cannot all that SQLite asks of them."""

import errno
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from support import refusals

from genreorganizer.db import options
from genreorganizer.db.drives import locks_files, shares_memory
from genreorganizer.db.engine import open_database

USE = """
import pathlib, sys
from genreorganizer.db import options
from genreorganizer.db.engine import open_database
from genreorganizer.db.lock import job_lock
from genreorganizer.errors import EnvironmentFailure
try:
    database = open_database(pathlib.Path(sys.argv[1]), busy_timeout_s=0.1)
    with job_lock(database), database.writing(durable=True) as connection:
        options.put(connection, "key", "kept")
    with database.reading() as connection:
        assert options.get(connection, "key") == "kept"
    database.backup(pathlib.Path(sys.argv[2]))
    database.close()
except EnvironmentFailure as error:
    print(error)
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return refusals.library(tmp_path_factory.mktemp("refusals"))


def use(made: Path, call: str, error: int, folder: Path, library: Path, backup: Path) -> str:
    """What opening, writing and copying a library tells where a call is refused in a folder."""
    done = subprocess.run(
        [sys.executable, "-c", USE, str(library), str(backup)],
        env=refusals.surroundings(made, call, error, folder),
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def kept(path: Path) -> str | None:
    with closing(open_database(path, create=False)) as database:
        with database.reading() as connection:
            return options.get(connection, "key")


@pytest.mark.parametrize("call", ["flock", "mmap"])
@pytest.mark.parametrize(
    "error", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.ENODEV], ids=errno.errorcode.get
)
def test_a_library_works_on_drives_without(
    tmp_path: Path, made: Path, call: str, error: int
) -> None:
    if (call, error) == ("flock", errno.ENODEV):
        error = errno.EINVAL
    for _ in range(2):
        told = use(made, call, error, tmp_path, tmp_path / "l.sqlite", tmp_path / "b.sqlite")
        assert told == ""
    assert kept(tmp_path / "l.sqlite") == kept(tmp_path / "b.sqlite") == "kept"


def test_a_library_of_another_drive_works_where_memory_cannot_be_shared(
    tmp_path: Path, made: Path
) -> None:
    library = tmp_path / "l.sqlite"
    open_database(library).close()
    assert use(made, "mmap", errno.ENODEV, tmp_path, library, tmp_path / "b.sqlite") == ""
    assert kept(library) == "kept"


@pytest.mark.parametrize(
    ("call", "error", "told"),
    [
        ("lock", errno.ENOLCK, "does not support file locks"),
        ("lock", errno.EOPNOTSUPP, "does not support file locks"),
        ("fsync", errno.EINVAL, "cannot make sure that what is written is kept"),
    ],
)
def test_one_line_tells_what_a_drive_cannot(
    tmp_path: Path, made: Path, call: str, error: int, told: str
) -> None:
    library = tmp_path / "l.sqlite"
    line = use(made, call, error, tmp_path, library, tmp_path / "b.sqlite")
    assert told in line
    assert str(library) in line
    assert line.count("\n") == 1


@pytest.mark.parametrize(
    ("call", "error"),
    [
        ("mmap", errno.ENODEV), ("lock", errno.ENOLCK), ("fsync", errno.EINVAL),
        ("flock", errno.ENOLCK),
    ],
)  # fmt: skip
def test_backups_lie_on_any_drive(tmp_path: Path, made: Path, call: str, error: int) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    backup = drive / "b.sqlite"
    assert use(made, call, error, drive, tmp_path / "l.sqlite", backup) == ""
    assert kept(backup) == "kept"
    assert [file.name for file in drive.iterdir() if "part" in file.name] == []


def test_this_drive_can_all(tmp_path: Path) -> None:
    assert shares_memory(tmp_path)
    assert locks_files(tmp_path)
    assert shares_memory(tmp_path / "nothing")  # SQLite tells better what is wrong there
    assert list(tmp_path.iterdir()) == []
