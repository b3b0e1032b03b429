# SPDX-License-Identifier: GPL-3.0-or-later
"""The way in: without a command the window, with one the command line.

The window's modules are imported only when the window is wanted, so that
commands work without Qt and without a display.
"""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def open_window(folders: Sequence[str] = (), database: Path | None = None) -> int:
    """Open the window, adding folders; returns the exit status."""
    from genreorganizer.gui.main import run_gui

    return run_gui(folders=folders, database_path=database)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status."""
    multiprocessing.freeze_support()
    from genreorganizer.cli.main import main as run_command

    return run_command(list(sys.argv[1:] if argv is None else argv), open_window=open_window)


def gui_main() -> int:
    """Entry point of the desktop launcher."""
    return main(["gui", "--", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
