# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands are run in this process, on a library of made tracks."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from support import made_library
from support.commands import Ran, Run

from genreorganizer.cli.main import main
from genreorganizer.db.engine import open_database

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on the person's own (here: empty) library."""

    def command(*argv: str) -> Ran:
        windows: list[tuple[list[str], Path | None]] = []

        def open_window(folders: Sequence[str], database: Path | None) -> int:
            windows.append((list(folders), database))
            return 0

        capsys.readouterr()
        status = main(argv, open_window=open_window)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err, windows)

    return command


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("made") / "made.sqlite"
    with closing(open_database(file)) as database:
        made_library.fill(database, 60)
    return file


@pytest.fixture
def library(tmp_path: Path, _made: Path) -> Path:
    """A library of 60 made tracks."""
    file = tmp_path / "made.sqlite"
    shutil.copy(_made, file)
    return file


@pytest.fixture
def command(run: Run, library: Path) -> Run:
    """Runs a command on the library of made tracks."""
    return lambda *argv: run(*argv, "--db", str(library))
