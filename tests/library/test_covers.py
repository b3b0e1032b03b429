# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the cover of a track is found."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from support.media import make_audio
from support.pictures import png, with_cover

from genreorganizer.library import covers
from genreorganizer.tags import pictures

if TYPE_CHECKING:
    from pathlib import Path


def test_a_cover_in_the_file_goes_before_one_beside_it(tmp_path: Path) -> None:
    path = with_cover(tmp_path / "a.mp3", png(4, 4))
    (tmp_path / "cover.png").write_bytes(png(5, 5))
    assert covers.find(os.fsencode(path)) == png(4, 4)


@pytest.mark.parametrize("name", ["cover.jpg", "Folder.JPEG", "FRONT.png", "folder.webp"])
def test_a_cover_beside_the_file_is_found_in_any_case(tmp_path: Path, name: str) -> None:
    path = make_audio(tmp_path / "a.mp3")
    (tmp_path / name).write_bytes(b"picture")
    (tmp_path / "back.jpg").write_bytes(b"another")
    assert covers.find(os.fsencode(path)) == b"picture"


def test_cover_goes_before_folder_and_an_empty_one_is_passed_over(tmp_path: Path) -> None:
    path = make_audio(tmp_path / "a.mp3")
    (tmp_path / "folder.jpg").write_bytes(b"folder")
    (tmp_path / "cover.png").write_bytes(b"cover")
    assert covers.find(os.fsencode(path)) == b"cover"
    (tmp_path / "cover.png").write_bytes(b"")
    assert covers.find(os.fsencode(path)) == b"folder"


def test_what_is_beside_the_file_is_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_audio(tmp_path / "a.mp3")
    (tmp_path / "cover.jpg").write_bytes(bytes(100))
    monkeypatch.setattr(pictures, "LARGEST_READ", 99)
    assert covers.find(os.fsencode(path)) is None


def test_the_mark_changes_with_the_file_and_with_its_folder(tmp_path: Path) -> None:
    path = os.fsencode(make_audio(tmp_path / "a.mp3"))
    before = covers.mark(path)
    assert covers.mark(path) == before
    (tmp_path / "cover.jpg").write_bytes(b"new")
    os.utime(tmp_path, ns=(1, 1))
    between = covers.mark(path)
    assert between != before
    os.utime(path, ns=(2, 2))
    assert covers.mark(path) != between
    os.remove(path)
    assert covers.mark(path) is not None, "its folder is there, and may hold a cover"
    assert covers.mark(b"/not/there/a.mp3") is None
