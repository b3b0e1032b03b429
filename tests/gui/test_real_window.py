# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a person starts it, in a real window of a display server."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from support.media import make_audio

from genreorganizer.db.engine import open_database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_SERVER = shutil.which("Xvfb")
_TIMEOUT_S = 120.0

pytestmark = pytest.mark.skipif(_SERVER is None, reason="needs Xvfb")


@pytest.fixture
def display() -> Iterator[str]:
    """A display of its own, as large as the smallest screen that is supported."""
    assert _SERVER is not None
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [_SERVER, "-displayfd", str(writing), "-screen", "0", "1024x700x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(_TIMEOUT_S)


@pytest.mark.skipif(sys.platform != "linux", reason="needs an X server")
def test_a_folder_is_scanned_and_heard_in_a_real_window(display: str, tmp_path: Path) -> None:
    music = tmp_path / "Music"
    music.mkdir()
    for number in range(2):
        make_audio(music / f"{number}.mp3", seconds=12.0)
    before = {file.name: file.read_bytes() for file in music.iterdir()}
    home = {
        name: str(tmp_path)
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
    }
    environment = {**os.environ, **home, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    library = tmp_path / "library.sqlite"
    program = subprocess.Popen(
        [sys.executable, "-m", "genreorganizer", "--db", str(library), "gui", str(music)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        _until(lambda: program.poll() is not None or _heard(library) == 2)
        picture = _picture(environment, tmp_path / "window.xwd")
        assert picture is None or len(set(picture)) > 16, "the window is empty"
    finally:
        program.send_signal(signal.SIGTERM)
        told, _nothing = program.communicate(timeout=_TIMEOUT_S)
    assert _heard(library) == 2, told
    assert "Traceback" not in told
    assert {file.name: file.read_bytes() for file in music.iterdir()} == before


def _heard(library: Path) -> int:
    if not library.exists():
        return 0
    from genreorganizer.errors import GenreOrganizerError

    try:
        database = open_database(library, create=False)
    except GenreOrganizerError:
        return 0  # it is being made
    try:
        with database.reading() as connection:
            return int(connection.exec_driver_sql("SELECT count(*) FROM prediction").scalar_one())
    finally:
        database.close()


def _picture(environment: dict[str, str], file: Path) -> bytes | None:
    """What the screen shows, where there is a tool that takes it."""
    tool = shutil.which("xwd")
    if tool is None:
        return None
    subprocess.run([tool, "-root", "-silent", "-out", str(file)], env=environment, check=True)
    return file.read_bytes()


def _until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + _TIMEOUT_S
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.2)  # another process cannot tell us
