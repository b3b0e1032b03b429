# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting the window: it is shown first, then the library is opened behind it."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from genreorganizer import paths
from genreorganizer.gui.shell import display

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from genreorganizer.gui.program import Program

_EXIT_ENVIRONMENT = 3


def run_gui(folders: Sequence[str] = (), database_path: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        folders: Folders to add to the library.
        database_path: The library; None takes the one in the user's data folder.

    Returns:
        The exit status: 0, or 3 where there is no display.
    """
    started = time.perf_counter()
    problem = display.problem()
    if problem is not None:
        print(problem, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return _EXIT_ENVIRONMENT
    from PySide6.QtWidgets import QApplication

    from genreorganizer.gui.shell import instance

    application = QApplication.instance() or QApplication(["genreorganizer"])
    assert isinstance(application, QApplication)
    database = (database_path or paths.default_database()).absolute()
    absolute = [os.path.abspath(folder) for folder in folders]
    if instance.hand_over(database, absolute):
        print("Genre Organizer is already open; its window was raised.")  # noqa: T201
        return 0
    server = instance.InstanceServer(database)  # a second click may come before the window
    program = make_program(application, database, absolute, started)
    server.called.connect(program.call)
    program.window.closed.connect(server.close)
    return program.run()


def make_program(
    application: QApplication, database: Path, folders: Sequence[str], started: float
) -> Program:
    """Import the window and put it together; the arguments are those of `Program`."""
    from genreorganizer.gui.shell import imports

    imports.use_pythons_own()
    with imports.many():
        from genreorganizer.gui.program import Program

    return Program(application, database, folders, started)
