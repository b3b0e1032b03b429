# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands are run in this process, on a library of made tracks."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from support import made_library

from genreorganizer.cli.main import main
from genreorganizer.db.engine import open_database

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    status: int
    out: str
    err: str
    windows: list[tuple[list[str], Path | None]]

    @property
    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = "Callable[..., Ran]"


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


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library of 60 made tracks."""
    file = tmp_path / "made.sqlite"
    database = open_database(file)
    made_library.fill(database, 60)
    database.close()
    return file


@pytest.fixture
def command(run: Run, library: Path) -> Run:
    """Runs a command on the library of made tracks."""
    return lambda *argv: run(*argv, "--db", str(library))
