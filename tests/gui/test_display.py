# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window can be opened is told in one line."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING

import pytest

from genreorganizer.gui.shell import display

if TYPE_CHECKING:
    from pathlib import Path


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


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are asked for there")
def test_without_a_display_the_command_line_is_named_as_it_can_be_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = tmp_path / "usr" / "bin"
    programs = tmp_path / "my music" / ".venv" / "bin"
    for folder in (installed, programs):
        folder.mkdir(parents=True)
        (folder / "genreorganizer").touch(mode=0o755)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    def named() -> str:
        told = display.problem()
        assert told is not None
        return told.partition("; ")[2].removeprefix("use the command line instead: ")

    monkeypatch.setenv("PATH", str(installed))
    monkeypatch.setattr(sys, "executable", str(programs / "python"))
    assert named() == "genreorganizer --help"
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.chdir(programs.parents[1])
    assert named() == ".venv/bin/genreorganizer --help"
    monkeypatch.chdir(installed)
    assert named() == f"'{programs / 'genreorganizer'}' --help"
    (programs / "genreorganizer").unlink()
    assert named() == f"'{programs / 'python'}' -m genreorganizer --help"
