# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a person starts it, in a real window of a display server."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.media import make_audio

from genreorganizer.db.engine import open_database

if TYPE_CHECKING:
    from collections.abc import Iterator

_SERVER = shutil.which("Xvfb")
_SUPPORT = Path(__file__).parents[1] / "support"

pytestmark = pytest.mark.skipif(_SERVER is None or sys.platform != "linux", reason="needs Xvfb")


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
    server.wait()


@pytest.fixture
def environment(display: str, tmp_path: Path) -> dict[str, str]:
    """The environment of a program that shows its window there and knows no other home."""
    homes = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
    own = dict.fromkeys(homes, str(tmp_path))
    return {**os.environ, **own, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


def test_a_folder_is_scanned_and_heard_in_a_real_window(
    environment: dict[str, str], tmp_path: Path
) -> None:
    music = tmp_path / "Music"
    music.mkdir()
    for number in range(2):
        make_audio(music / f"{number}.mp3", seconds=12.0)
    before = {file.name: file.read_bytes() for file in music.iterdir()}
    library = tmp_path / "library.sqlite"
    program = subprocess.Popen(
        [sys.executable, _SUPPORT / "telling_window.py", "--db", library, "gui", music],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert program.stdout is not None
    told = []
    try:
        for line in program.stdout:  # ends when the program does
            told.append(line)
            if line == "finished analyze\n":
                break
        picture = _picture(environment, tmp_path / "window.xwd")
        assert picture is None or len(set(picture)) > 16, "the window is empty"
    finally:
        program.send_signal(signal.SIGTERM)
        rest, _nothing = program.communicate()
    assert _heard(library) == 2, "".join(told)
    assert "Traceback" not in "".join(told) + rest
    assert {file.name: file.read_bytes() for file in music.iterdir()} == before


@pytest.mark.slow
@pytest.mark.parametrize(
    "tests",
    [
        "test_journey.py",
        # Which keys a text field keeps depends on the display server.
        "test_window.py::test_every_text_field_of_the_window_keeps_the_keys_of_undo_and_redo",
        "test_window.py::test_undo_and_redo_in_the_search_are_of_its_text",
    ],
)
def test_they_pass_in_a_real_window_too(environment: dict[str, str], tests: str) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            Path(__file__).with_name(tests),
        ],
        cwd=_SUPPORT.parents[1],
        env={**environment, "TESTED_PLATFORM": "xcb"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def _heard(library: Path) -> int:
    database = open_database(library, create=False)
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
