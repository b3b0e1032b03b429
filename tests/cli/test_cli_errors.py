# SPDX-License-Identifier: GPL-3.0-or-later
"""Every trouble is one line on stderr, with the promised exit status."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from genreorganizer.cli import tracks
from genreorganizer.cli.output import Output, progress_line
from genreorganizer.library.jobs import Progress, RateMeter

if TYPE_CHECKING:
    from pathlib import Path

    from support.commands import Run


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (("lis",), "invalid choice"),
        (("list", "--limit", "0"), "whole number"),
        (("list", "--colour"), "--colour"),
        (("list", "--sort", "colour"), 'Cannot sort by "colour"'),
        (("list", "--sort"), "expected one argument"),
        (("accept", "--min-confidence", "2"), "60%"),
        (("write", "--policy", "wipe"), "invalid choice"),
        (("playlist",), "COMMAND"),
        (("playlist", "show", "none"), 'no playlist "none"'),
        (("playlist", "create", "", "id:1"), "needs a name"),
        (("playlist", "create", "x", "year:"), "Add a number"),
        (("list", "year:"), "Add a number"),
        (("list", "mood:calm"), 'no field "mood"'),
        (("folders", "remove", "/nowhere"), "/nowhere"),
        (("restore", "/nowhere"), "/nowhere"),
        (("accept", "id:1", "--as", " "), "genre"),
        (("accept", "--broader", "--as", "Jazz"), "not allowed"),
        (("accept", "--broader", "--unsure"), "leave out --unsure"),
        (("playlist", "import", "list.txt"), ".m3u8"),
        (("scan", "/nowhere"), "/nowhere is not a folder"),
        (("undo", "one"), "whole number"),
    ],
)
def test_wrong_usage(command: Run, argv: tuple[str, ...], told: str) -> None:
    ran = command(*argv)
    assert ran.status == 2
    assert ran.out == ""
    assert told in ran.err
    assert ran.err.startswith("genreorganizer: ")
    assert ran.err.count("\n") == 1


def test_no_library_and_no_database(run: Run, tmp_path: Path) -> None:
    absent = run("list", "--db", str(tmp_path / "none.sqlite"))
    assert (absent.status, absent.err.count("\n")) == (3, 1)
    assert "scan" in absent.err
    assert not (tmp_path / "none.sqlite").exists()
    other = tmp_path / "photo.jpg"
    other.write_bytes(b"\xff\xd8\xff\xe0 not a database" * 100)
    for argv in (("list",), ("scan", str(tmp_path)), ("history",)):
        ran = run(*argv, "--db", str(other))
        assert (ran.status, ran.err.count("\n")) == (3, 1)
        assert "photo.jpg" in ran.err
    assert other.read_bytes().startswith(b"\xff\xd8\xff\xe0 not a database")


def test_an_interrupted_change_of_files_is_told(
    command: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert command("list", "id:1").err == ""
    monkeypatch.setattr("genreorganizer.app._recover", lambda _database: True)
    ran = command("list", "id:1", "--json")
    assert (ran.status, len(ran.records)) == (0, 1)
    assert ran.err == (
        "genreorganizer: changing files was interrupted earlier; genreorganizer history says "
        "which were changed\n"
    )


def test_a_missing_display_is_told_by_the_window(capsys: pytest.CaptureFixture[str]) -> None:
    from genreorganizer.cli.main import main

    assert main(["gui"], open_window=lambda _folders, _database: 3) == 3
    assert capsys.readouterr().out == ""


def test_our_own_mistake_is_one_line_and_logged(
    command: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from genreorganizer import paths

    def broken(_row: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(tracks, "track_line", broken)
    ran = command("list")
    assert (ran.status, ran.err.count("\n")) == (3, 1)
    assert str(paths.log_file()) in ran.err
    assert "ZeroDivisionError: a bug" in paths.log_file().read_text()


def test_interruption_is_one_line(command: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_row: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(tracks, "track_line", interrupted)
    ran = command("list")
    assert ran.status == 130
    assert ran.err == "genreorganizer: interrupted; what was done is kept\n"


def test_a_reader_that_leaves_is_no_error(library: Path) -> None:
    program = [sys.executable, "-m", "genreorganizer", "list", "--db", str(library)]
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(program, stdout=writing, stderr=subprocess.PIPE, text=True)
    os.close(writing)
    assert ran.stderr == ""
    assert ran.returncode == 141


@pytest.mark.skipif(os.name != "posix", reason="a shell closes the stream")
def test_a_closed_output_is_no_error(library: Path) -> None:
    program = f'"{sys.executable}" -m genreorganizer list --db "{library}" >&-'
    ran = subprocess.run(program, shell=True, stderr=subprocess.PIPE, text=True)
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_disk_is_told(library: Path) -> None:
    program = [sys.executable, "-m", "genreorganizer", "list", "--db", str(library)]
    with open("/dev/full", "w") as full:
        ran = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, text=True)
    assert (ran.returncode, ran.stderr) == (
        3,
        "genreorganizer: Cannot print: No space left on device\n",
    )


def test_the_program_speaks_on_both_streams(library: Path) -> None:
    program = [sys.executable, "-m", "genreorganizer", "--db", str(library), "list"]
    ran = subprocess.run([*program, "id<=2", "--json"], capture_output=True, text=True)
    assert (ran.returncode, len(ran.stdout.splitlines()), ran.stderr) == (0, 2, "")
    ran = subprocess.run([*program, "(id:1"], capture_output=True, text=True)
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (2, "", 1)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_a_caret_shows_the_place(
    run: Run, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert run("list", "jazz year:x", "--db", str(library)).status == 2
    assert terminal.getvalue().splitlines()[1:] == ["  jazz year:x", "            ^"]


def test_progress_is_drawn_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def job():
        yield Progress(1, 2, "/music/a\x1b.mp3", item="a")
        return "done"

    seen: list[object] = []
    assert Output(json_lines=False, quiet=False).follow(job(), "Working", seen.append) == "done"
    assert (seen, capsys.readouterr().err) == (["a"], "")
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    Output(json_lines=False, quiet=True).follow(job(), "Working")
    assert terminal.getvalue() == ""
    Output(json_lines=False, quiet=False).follow(job(), "Working")
    drawn = terminal.getvalue()
    assert "Working 1 of 2 (50%)" in drawn
    assert "a\ufffd.mp3" in drawn
    assert drawn.endswith("\r\x1b[K")


def test_a_job_left_early_is_cancelled() -> None:
    closed: list[bool] = []

    def job():
        try:
            yield Progress(0, item="a")
        finally:
            closed.append(True)

    def fail(_item: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Output(json_lines=False, quiet=False).follow(job(), "Working", fail)
    assert closed == [True]


def test_progress_tells_rate_and_time_left() -> None:
    meter = RateMeter()
    assert progress_line("Scanning", Progress(0), meter) == "Scanning 0"
    meter.add(0.0, 0)
    meter.add(10.0, 50)
    line = progress_line("Listening", Progress(50, 200, "/music/x.mp3"), meter)
    assert line == "Listening 50 of 200 (25%)  5.0/s  0:30 left  x.mp3"
    assert "(>99%)" in progress_line("Listening", Progress(1999, 2000), meter)


def test_control_c_ends_a_job_cleanly() -> None:
    code = (
        "import signal, sys\n"
        "from genreorganizer.cli import main as cli, tracks\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "tracks._list = lambda *given: signal.raise_signal(signal.SIGINT)\n"
        "sys.exit(cli.main(['list'], open_window=None))\n"
    )
    process = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert (process.returncode, process.stderr) == (
        130,
        "genreorganizer: interrupted; what was done is kept\n",
    )
