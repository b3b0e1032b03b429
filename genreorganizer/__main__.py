# SPDX-License-Identifier: GPL-3.0-or-later
"""The way in: without a command the window, with one the command line.

The window's modules are imported only when the window is wanted, so that
commands work without Qt and without a display.
"""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

from genreorganizer import utf8

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def open_window(folders: Sequence[str] = (), database: Path | None = None) -> int:
    """Open the window, adding folders; returns the exit status."""
    from genreorganizer.gui.main import run_gui

    return run_gui(folders=folders, database_path=database)


def main() -> int:
    """Run the program; returns the exit status."""
    return _run(sys.argv[1:])


def gui_main() -> int:
    """Entry point of the desktop launcher."""
    return _run(["gui", "--", *sys.argv[1:]])


def _run(argv: Sequence[str]) -> int:
    multiprocessing.freeze_support()
    utf8.ensure()
    from genreorganizer.cli.main import main as run_command

    return run_command(argv, open_window=open_window)


if __name__ == "__main__":
    sys.exit(main())
