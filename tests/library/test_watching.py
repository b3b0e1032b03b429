# SPDX-License-Identifier: GPL-3.0-or-later
import os
from pathlib import Path

import pytest

from genreorganizer.library import watching
from genreorganizer.library.watching import QUIET_S, look

SCANNED = 1_000.0
LATER = SCANNED + 500
NOW = LATER + 2 * QUIET_S


def put(path: Path, at: float) -> None:
    """Give a file or folder a time."""
    os.utime(path, (at, at))


@pytest.fixture
def music(tmp_path: Path) -> Path:
    root = tmp_path / "music"
    for name in ("a/one", "a/two", "b"):
        (root / name).mkdir(parents=True)
    for folder in (*root.rglob("*"), root):
        put(folder, SCANNED - 100)
    return root


def roots(*paths: Path, at: float | None = SCANNED) -> list[tuple[bytes, float | None]]:
    return [(os.fsencode(path), at) for path in paths]


def add(folder: Path, name: str, *, file_at: float = LATER, at: float = LATER) -> None:
    (folder / name).write_bytes(b"x")
    put(folder / name, file_at)
    put(folder, at)


def test_nothing_changed_since_the_scan(music: Path) -> None:
    found = look(roots(music), now=NOW)
    assert found.changed == ()
    assert len(found.times) == 5
    assert look(roots(music), found.times, now=NOW) == found


def test_what_changed_before_the_program_started_is_found(music: Path) -> None:
    add(music / "b", "new.mp3")
    assert look(roots(music), now=NOW).changed == (os.fsencode(music / "b"),)


def test_a_change_is_told_once(music: Path) -> None:
    first = look(roots(music), now=NOW)
    add(music / "a" / "one", "new.mp3")
    second = look(roots(music), first.times, now=NOW)
    assert second.changed == (os.fsencode(music / "a" / "one"),)
    assert look(roots(music), second.times, now=NOW).changed == ()


def test_of_folders_within_each_other_the_outer_one_is_told(music: Path) -> None:
    first = look(roots(music), now=NOW)
    (music / "a" / "three" / "deep").mkdir(parents=True)
    add(music / "a" / "three" / "deep", "new.mp3")
    put(music / "a" / "three", LATER)
    put(music / "a", LATER)
    add(music / "b", "new.mp3")
    second = look(roots(music), first.times, now=NOW)
    assert second.changed == (os.fsencode(music / "a"), os.fsencode(music / "b"))
    assert os.fsencode(music / "a" / "three" / "deep") in second.times


def test_a_folder_is_left_alone_while_files_are_copied_into_it(music: Path) -> None:
    first = look(roots(music), now=NOW)
    add(music / "b", "growing.mp3", file_at=NOW - 1)
    second = look(roots(music), first.times, now=NOW)
    assert second.changed == ()
    third = look(roots(music), second.times, now=NOW + QUIET_S)
    assert third.changed == (os.fsencode(music / "b"),)


def test_a_removed_folder_shows_in_the_one_above(music: Path) -> None:
    first = look(roots(music), now=NOW)
    (music / "a" / "one").rmdir()
    put(music / "a", LATER)
    second = look(roots(music), first.times, now=NOW)
    assert second.changed == (os.fsencode(music / "a"),)
    assert os.fsencode(music / "a" / "one") not in second.times


def test_a_drive_that_is_away_has_not_changed(music: Path) -> None:
    first = look(roots(music), now=NOW)
    music.rename(music.with_name("away"))
    second = look(roots(music), first.times, now=NOW)
    assert second == watching.Look(first.times, ())
    music.with_name("away").rename(music)
    assert look(roots(music), second.times, now=NOW).changed == ()


def test_a_folder_that_was_never_scanned_is_none_of_its_business(music: Path) -> None:
    assert look(roots(music, at=None), now=NOW).changed == ()


def test_links_do_not_lead_out_or_around(music: Path) -> None:
    (music / "b" / "round").symlink_to(music)
    put(music / "b", SCANNED - 100)
    assert len(look(roots(music), now=NOW).times) == 5
