# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers that files carry."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from support.media import make_audio
from support.pictures import png, with_cover

from genreorganizer.tags import pictures

if TYPE_CHECKING:
    from pathlib import Path

_KINDS = ("mp3", "flac", "ogg", "opus", "m4a", "wma", "wv", "wav", "aiff")


@pytest.mark.parametrize("kind", _KINDS)
def test_a_cover_comes_out_as_it_was_put_in(tmp_path: Path, kind: str) -> None:
    picture = png()
    path = with_cover(tmp_path / f"track.{kind}", picture)
    assert pictures.cover(path) == picture


@pytest.mark.parametrize("kind", _KINDS)
def test_a_file_without_a_picture_has_no_cover(tmp_path: Path, kind: str) -> None:
    assert pictures.cover(make_audio(tmp_path / f"track.{kind}")) is None


def test_no_format_is_imported_for_a_cover_once_that_is_prepared(tmp_path: Path) -> None:
    files = [os.fspath(with_cover(tmp_path / f"track.{kind}", png())) for kind in _KINDS]
    code = (
        "import sys; from genreorganizer.tags import pictures; pictures.prepare();"
        "before = set(sys.modules); assert all(map(pictures.cover, sys.argv[1:]));"
        "print(*(name for name in set(sys.modules) - before if name.startswith('mutagen')))"
    )
    command = [sys.executable, "-c", code, *files]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.split() == []


def test_the_front_cover_goes_before_other_pictures(tmp_path: Path) -> None:
    from mutagen.flac import FLAC, Picture

    path = with_cover(tmp_path / "a.flac", png(4, 4), kind=4)
    front = Picture()
    front.type, front.mime, front.data = 3, "image/png", png(5, 5)
    file = FLAC(path)
    file.add_picture(front)
    file.save()
    assert pictures.cover(path) == png(5, 5)


def test_what_is_too_large_is_no_cover(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = with_cover(tmp_path / "a.mp3", png(64, 64))
    monkeypatch.setattr(pictures, "LARGEST_READ", len(png(64, 64)) - 1)
    assert pictures.cover(path) is None


def test_no_more_is_read_than_is_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = with_cover(tmp_path / "a.flac", png(64, 64) + bytes(1 << 20), kind=4)
    assert pictures.cover(path) is not None
    monkeypatch.setattr(pictures, "MOST_READ", 1 << 18)
    assert pictures.cover(path) is None


@pytest.mark.parametrize("kind", _KINDS)
def test_a_damaged_file_has_no_cover_and_raises_nothing(tmp_path: Path, kind: str) -> None:
    path = with_cover(tmp_path / f"track.{kind}", png(32, 32))
    whole = path.read_bytes()
    for cut in range(0, len(whole), max(1, len(whole) // 40)):
        path.write_bytes(whole[:cut])
        pictures.cover(path)
        path.write_bytes(whole[:cut] + b"\xff" * 64 + whole[cut + 64 :])
        pictures.cover(path)


def test_what_is_no_file_has_no_cover(tmp_path: Path) -> None:
    assert pictures.cover(tmp_path) is None
    assert pictures.cover(tmp_path / "gone.mp3") is None
