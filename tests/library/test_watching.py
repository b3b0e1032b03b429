# SPDX-License-Identifier: GPL-3.0-or-later
import os
import time
from pathlib import Path

import pytest

from genreorganizer.db.engine import Database
from genreorganizer.library import folders
from genreorganizer.library.jobs import drain
from genreorganizer.library.scan import Readers, scan
from genreorganizer.library.watching import QUIET_S, Look, look
from genreorganizer.workers.pool import InlinePool

SCANNED = 1_000.0
LATER = SCANNED + 500
NOW = LATER + 2 * QUIET_S


def put(path: Path, at: float) -> None:
    """Give a file or folder a time."""
    os.utime(path, (at, at))


@pytest.fixture
def music(tmp_path: Path) -> Path:
    root = tmp_path / "drive" / "music"
    for name in ("a/one", "a/two", "b"):
        (root / name).mkdir(parents=True)
    for folder in (*root.rglob("*"), root):
        put(folder, SCANNED - 100)
    return root


def roots(*paths: Path, at: float | None = SCANNED) -> list[tuple[bytes, float | None]]:
    return [(os.fsencode(path), at) for path in paths]


def first_look(music: Path, *, at: float | None = SCANNED) -> Look:
    return look(roots(music, at=at), Look({}), now=NOW)


def add(folder: Path, name: str, *, file_at: float = LATER, at: float = LATER) -> None:
    (folder / name).write_bytes(b"x")
    put(folder / name, file_at)
    put(folder, at)


def test_nothing_changed_since_the_scan(music: Path) -> None:
    found = first_look(music)
    assert found.changed == ()
    assert len(found.times) == 5
    assert look(roots(music), found, now=NOW) == found


def test_what_changed_before_the_program_started_is_found(music: Path) -> None:
    add(music / "b", "new.mp3")
    assert first_look(music).changed == (os.fsencode(music / "b"),)


def test_a_change_is_told_once(music: Path) -> None:
    first = first_look(music)
    add(music / "a" / "one", "new.mp3")
    second = look(roots(music), first, now=NOW)
    assert second.changed == (os.fsencode(music / "a" / "one"),)
    assert look(roots(music), second, now=NOW).changed == ()


def test_of_folders_within_each_other_the_outer_one_is_told(music: Path) -> None:
    first = first_look(music)
    (music / "a" / "three" / "deep").mkdir(parents=True)
    add(music / "a" / "three" / "deep", "new.mp3")
    put(music / "a" / "three", LATER)
    put(music / "a", LATER)
    add(music / "b", "new.mp3")
    second = look(roots(music), first, now=NOW)
    assert second.changed == (os.fsencode(music / "a"), os.fsencode(music / "b"))
    assert os.fsencode(music / "a" / "three" / "deep") in second.times


def test_a_folder_is_left_alone_while_files_are_copied_into_it(music: Path) -> None:
    first = first_look(music)
    add(music / "b", "growing.mp3", file_at=NOW - 1)
    second = look(roots(music), first, now=NOW)
    assert second.changed == ()
    third = look(roots(music), second, now=NOW + QUIET_S)
    assert third.changed == (os.fsencode(music / "b"),)


def test_a_removed_folder_shows_in_the_one_above(music: Path) -> None:
    first = first_look(music)
    (music / "a" / "one").rmdir()
    put(music / "a", LATER)
    second = look(roots(music), first, now=NOW)
    assert second.changed == (os.fsencode(music / "a"),)
    assert os.fsencode(music / "a" / "one") not in second.times


def test_a_drive_that_is_away_has_not_changed(music: Path) -> None:
    first = first_look(music)
    music.parent.rename(music.parent.with_name("away"))
    second = look(roots(music), first, now=NOW)
    assert second == Look(first.times)
    music.parent.with_name("away").rename(music.parent)
    assert look(roots(music), second, now=NOW).changed == ()


def test_a_folder_that_was_never_scanned_is_none_of_its_business(music: Path) -> None:
    assert first_look(music, at=None).changed == ()


def test_links_do_not_lead_out_or_around(music: Path) -> None:
    (music / "b" / "round").symlink_to(music)
    put(music / "b", SCANNED - 100)
    assert len(first_look(music).times) == 5


# --- times that are set ------------------------------------------------------------------------


def test_files_that_came_with_an_older_time_are_found(music: Path) -> None:
    """As rsync -a leaves it: the folder has the source's time, before or after its own."""
    first = first_look(music)
    add(music / "b", "new.mp3", file_at=SCANNED - 500, at=SCANNED - 400)
    (music / "c").mkdir()
    add(music / "c", "other.mp3", file_at=SCANNED - 500, at=SCANNED - 400)
    put(music, SCANNED - 300)
    second = look(roots(music), first, now=NOW)
    assert second.changed == (os.fsencode(music),)
    assert look(roots(music), second, now=NOW).changed == ()


@pytest.mark.skipif(os.name != "posix", reason="only there is a time that nobody can set")
def test_files_that_came_with_the_very_time_of_the_folder_are_found(music: Path) -> None:
    first = first_look(music)
    before = os.stat(music / "b")
    (music / "b" / "new.mp3").write_bytes(b"x")
    put(music / "b" / "new.mp3", SCANNED - 500)
    os.utime(music / "b", ns=(before.st_atime_ns, before.st_mtime_ns))
    if os.stat(music / "b").st_ctime_ns == before.st_ctime_ns:
        pytest.skip("the clock of this file system is too coarse")
    assert look(roots(music), first, now=NOW).changed == (os.fsencode(music / "b"),)


@pytest.mark.parametrize("ahead", [300.0, 40 * 31_556_952.0])
def test_a_clock_that_is_ahead_delays_by_one_look(music: Path, ahead: float) -> None:
    first = first_look(music)
    add(music / "b", "new.mp3", file_at=NOW + ahead, at=NOW + ahead)
    second = look(roots(music), first, now=NOW)
    assert second.changed == ()
    with (music / "b" / "new.mp3").open("ab") as growing:
        growing.write(b"more")
    put(music / "b" / "new.mp3", NOW + ahead)
    third = look(roots(music), second, now=NOW + 60)
    assert third.changed == ()
    fourth = look(roots(music), third, now=NOW + 120)
    assert fourth.changed == (os.fsencode(music / "b"),)
    assert look(roots(music), fourth, now=NOW + 180).changed == ()


def test_a_file_of_the_future_does_not_hold_its_folder_back(music: Path) -> None:
    put_in = music / "b" / "late.mp3"
    put_in.write_bytes(b"x")
    put(put_in, NOW + 1e9)
    put(music / "b", SCANNED - 100)
    first = first_look(music)
    add(music / "b", "new.mp3")
    second = look(roots(music), first, now=NOW)
    third = look(roots(music), second, now=NOW + 60)
    assert (second.changed, third.changed) == ((), (os.fsencode(music / "b"),))


def test_what_no_scan_lists_is_not_looked_at(music: Path) -> None:
    first = first_look(music)
    for name in ("@eaDir", "#recycle", "sounds"):
        add_to = music / "b" / name
        add_to.mkdir()
        (add_to / ".nomedia").touch()
        add(add_to, "new.mp3")
    second = look(roots(music), first, now=NOW + 1e6)
    put(music / "b", SCANNED - 100)
    third = look(roots(music), second, now=NOW + 2e6)
    known = {os.path.basename(path) for path in third.times}
    assert known == {b"music", b"a", b"one", b"two", b"b"}


# --- the times that scans keep -----------------------------------------------------------------


def scanned(database: Database, *paths: Path) -> None:
    pool = InlinePool()
    drain(scan(database, paths or None, readers=Readers(pool, pool)))


def after_start(database: Database, *, now: float) -> Look:
    with database.reading() as connection:
        known = folders.known_times(connection)
        listed = [(item.path, item.scanned_at) for item in folders.list_folders(connection)]
    return look(listed, Look(known), now=now)


def test_a_folder_that_was_scanned_while_files_came_is_looked_at_again(
    database: Database, music: Path
) -> None:
    (music / "b" / "growing.mp3").write_bytes(b"x")
    scanned(database, music)
    assert after_start(database, now=time.time() + 1e6).changed == (os.fsencode(music / "b"),)
    put(music / "b" / "growing.mp3", SCANNED)
    scanned(database)
    assert after_start(database, now=time.time() + 1e6).changed == ()


def test_what_came_with_old_times_while_the_program_did_not_run_is_found(
    database: Database, music: Path
) -> None:
    scanned(database, music)
    later = time.time() + 1e6
    assert after_start(database, now=later).changed == ()
    (music / "b" / "new.mp3").write_bytes(b"x")
    put(music / "b" / "new.mp3", SCANNED)
    put(music / "b", SCANNED - 200)
    assert after_start(database, now=later).changed == (os.fsencode(music / "b"),)
    scanned(database, music / "b")
    assert after_start(database, now=later).changed == ()
    (music / "a" / "two").rmdir()
    put(music / "a", SCANNED - 300)
    assert after_start(database, now=later).changed == (os.fsencode(music / "a"),)
    scanned(database)
    assert after_start(database, now=later).changed == ()
    with database.reading() as connection:
        assert os.fsencode(music / "a" / "two") not in folders.known_times(connection)
