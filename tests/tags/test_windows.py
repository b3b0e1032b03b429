# SPDX-License-Identifier: GPL-3.0-or-later
"""Genres are written where nothing of POSIX is there and no open file can be moved."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from support import windows
from support.tagfiles import SAMPLES

from genreorganizer import atomic, tags
from genreorganizer.errors import WriteRefused

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    not os.path.isdir("/proc/self/fd"), reason="the simulation asks Linux which files are open"
)


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_format_is_written_and_restored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample: str
) -> None:
    path = SAMPLES[sample](tmp_path)
    before = path.read_bytes()
    windows.simulate(monkeypatch)
    done = tags.write_genres(path, ["Jazz"])
    assert done.status == "written"
    assert tags.read(path).genres == ("Jazz",)
    tags.restore(path, done.raw_before, expected=done.raw_after)
    assert tags.read(path).genres == done.before
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
    monkeypatch.undo()
    assert len(path.read_bytes()) > len(before) // 2


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    delays: list[float] = []
    monkeypatch.setattr("genreorganizer.atomic.time.sleep", delays.append)
    return delays


def holder(monkeypatch: pytest.MonkeyPatch, times: int, code: int) -> None:
    """Another program has the file for so many tries."""
    replace, left = os.replace, [times]

    def held(file: str, target: str) -> None:
        if left[0]:
            left[0] -= 1
            error = windows.SharingViolation(13, "held", file)
            error.winerror = code
            raise error
        replace(file, target)

    monkeypatch.setattr(os, "replace", held)


@pytest.mark.parametrize("code", [5, 32, 33])
def test_a_file_that_a_scanner_holds_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waited: list[float], code: int
) -> None:
    path = next(iter(SAMPLES.values()))(tmp_path)
    windows.simulate(monkeypatch)
    holder(monkeypatch, 3, code)
    assert tags.write_genres(path, ["Jazz"]).status == "written"
    assert waited == sorted(waited)
    assert len(waited) == 3


def test_a_file_that_stays_open_elsewhere_is_refused_and_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waited: list[float]
) -> None:
    path = next(iter(SAMPLES.values()))(tmp_path)
    before = path.read_bytes()
    windows.simulate(monkeypatch)
    holder(monkeypatch, 1000, windows.SHARING_VIOLATION)
    with pytest.raises(WriteRefused, match="another program has it open") as refusal:
        tags.write_genres(path, ["Jazz"])
    assert refusal.value.code == "busy"
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
    assert sum(waited) < 5


def test_other_files_are_waited_for_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waited: list[float]
) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"old")
    holder(monkeypatch, 2, 5)
    with atomic.written(file) as stream:
        stream.write(b"new")
    assert (file.read_bytes(), len(waited)) == (b"new", 2)


def test_what_is_really_not_allowed_is_told_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waited: list[float]
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(PermissionError):
        atomic.move(tmp_path / "a", tmp_path / "b")
    assert waited == []
