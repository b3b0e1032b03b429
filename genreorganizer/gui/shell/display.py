# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window can be opened at all; Qt itself would abort without a word we can shape."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path

_WITHOUT_DISPLAY = {"offscreen", "minimal", "vnc", "eglfs", "linuxfb"}
_LIBRARIES = (
    "plugins/platforms/libqxcb.so",
    "lib/libQt6Network.so.6",
    "lib/libQt6Multimedia.so.6",
)
"""Of Qt; each asks for libraries of the system that the others do not."""
_COMMAND = "genreorganizer"
"""The command line; the package has the same name."""


def problem() -> str | None:
    """One line saying what is missing and what to use instead, or None when all is well."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not sys.platform.startswith("linux") or platform in _WITHOUT_DISPLAY:
        return None
    if os.environ.get("WAYLAND_DISPLAY") and platform != "xcb":
        return None
    display = os.environ.get("DISPLAY", "")
    if not display:
        return f"There is no display for the window; {_instead()}"
    if not _answers(display):
        return f"The display {display} does not answer; {_instead()}"
    missing = _missing_library()
    if missing is not None:
        return f"The window needs a system library that is missing ({missing}); {_instead()}"
    return None


def _instead() -> str:
    """What can be typed where no window can be opened."""
    return f"use the command line instead: {_typed()} --help"


def _typed() -> str:
    """How a shell finds the command line: its name, or the path that leads to it from here."""
    if shutil.which(_COMMAND) is not None:
        return _COMMAND
    beside = os.path.join(os.path.dirname(sys.executable), _COMMAND)
    if not os.access(beside, os.X_OK):
        return f"{shlex.quote(sys.executable)} -m {_COMMAND}"
    from_here = os.path.relpath(beside)
    return shlex.quote(beside if from_here.startswith(os.pardir + os.sep) else from_here)


def _answers(display: str) -> bool:
    """Whether an X server listens there."""
    import socket

    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if not number.isdigit():
        return False
    try:
        if host and host != "unix":
            socket.create_connection((host, 6000 + int(number)), timeout=3).close()
            return True
        for address in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):
            with socket.socket(socket.AF_UNIX) as connection:
                connection.settimeout(3)
                if connection.connect_ex(address) == 0:
                    return True
    except OSError:
        return False
    return False


def _missing_library() -> str | None:
    """What a library of Qt that the window needs cannot be loaded without, or None."""
    import ctypes

    import PySide6

    for name in _LIBRARIES:
        library = Path(PySide6.__file__).parent / "Qt" / name
        try:
            if library.exists():
                ctypes.CDLL(str(library))
        except OSError as error:
            return str(error).partition(":")[0]
    return None
