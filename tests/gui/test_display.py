# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window can be opened is told in one line."""

from __future__ import annotations

import ctypes
import os
import sys

import pytest

from genreorganizer.gui.shell import display


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt's libraries for X11")
@pytest.mark.parametrize("library", ["libqxcb.so", "libQt6Network.so.6", "libQt6Multimedia.so.6"])
def test_a_library_of_the_system_that_qt_lacks_is_named(
    library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(file: str) -> None:
        if file.endswith(library):
            raise OSError("libodd.so.2: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(os, "environ", {"DISPLAY": ":99"})
    monkeypatch.setattr(display, "_answers", lambda _display: True)
    monkeypatch.setattr(ctypes, "CDLL", load)
    told = display.problem()
    assert told is not None
    assert told.startswith("The window needs a system library that is missing (libodd.so.2);")
