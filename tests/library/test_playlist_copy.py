# SPDX-License-Identifier: GPL-3.0-or-later
"""A playlist's files on a stick: legal names, a playlist beside them, undone as one."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Any

import pytest

from genreorganizer.db.folders import insert as insert_folder
from genreorganizer.db.scanned import insert
from genreorganizer.domain.files import ScannedFile, stored
from genreorganizer.domain.tag_fields import AudioProperties, TagFields
from genreorganizer.errors import EnvironmentFailure, UsageError
from genreorganizer.library import playlist_copy, playlists, recovery
from genreorganizer.library.jobs import drain
from genreorganizer.library.undo import undo
from genreorganizer.library.works.moving import DriveFolder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from genreorganizer.db.engine import Database

TRACKS = {"a": ("AC/DC", "Who? Me"), "b": ("", ""), "c": ("AC/DC", "Who? Me")}


@pytest.fixture
def evening(database: Database, tmp_path: Path) -> int:
    """A playlist of three tracks, two with one name, one of them twice."""
    music = tmp_path / "music"
    music.mkdir()
    found = []
    for name, (artist, title) in TRACKS.items():
        file = music / f"{name}.mp3"
        file.write_bytes(name.encode() * (1000 + ord(name)))
        status = file.stat()
        found.append(
            ScannedFile(
                os.fsencode(file), status.st_size, status.st_mtime_ns, stored(status.st_dev),
                tag=TagFields(title=title, artist=artist),
                audio=AudioProperties(duration_s=60.0),
            )
        )  # fmt: skip
    with database.writing() as connection:
        owner = insert_folder(connection, os.fsencode(music), at=0.0)
        insert(connection, [(owner, file) for file in found], at=1.0)
        playlists.create(connection, "Evening: all?", ids=[3, 1, 2, 3])
        return playlists.find(connection, "Evening: all?").id


def copied(database: Database, number: int, into: Path, *, numbered: bool = False) -> Any:
    job = playlist_copy.copy_files(database, number, os.fsencode(into), numbered=numbered)
    return drain(job)


def test_files_get_names_that_any_stick_holds_and_a_playlist_lists_them(
    database: Database, evening: int, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    summary = copied(database, evening, stick)
    assert (summary.written, summary.there, summary.refused) == (3, 0, 0)
    folder = stick / "Evening- all"
    first, second = "AC-DC - Who Me.mp3", "AC-DC - Who Me (2).mp3"
    assert sorted(os.listdir(folder)) == sorted([first, second, "b.mp3", "Evening- all.m3u8"])
    assert (folder / first).read_bytes() == (tmp_path / "music" / "c.mp3").read_bytes()
    lines = (folder / "Evening- all.m3u8").read_text("utf-8").splitlines()
    listed = [line for line in lines if line and not line.startswith("#")]
    assert listed == [first, second, "b.mp3", first]


def test_a_stick_that_goes_while_its_folder_is_made_gets_one_line(
    database: Database, evening: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_path: bytes) -> DriveFolder:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))

    monkeypatch.setattr(DriveFolder, "of", gone)
    with pytest.raises(EnvironmentFailure, match="Cannot make the folder"):
        copied(database, evening, tmp_path / "stick")


def test_what_is_there_is_not_copied_again_and_numbers_keep_the_order(
    database: Database, evening: int, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    copied(database, evening, stick)
    again = copied(database, evening, stick)
    assert (again.written, again.there) == (0, 3)
    numbered = copied(database, evening, stick, numbered=True)
    assert numbered.written == 3
    names = sorted(name for name in os.listdir(stick / "Evening- all") if name[0].isdigit())
    assert names == ["1 AC-DC - Who Me.mp3", "2 AC-DC - Who Me.mp3", "3 b.mp3"]


def test_an_undo_takes_the_copies_away_and_no_original(
    database: Database, evening: int, tmp_path: Path
) -> None:
    summary = copied(database, evening, tmp_path / "stick")
    assert summary.batch is not None
    drain(undo(database, summary.batch))
    assert os.listdir(tmp_path / "stick") == []
    assert len(os.listdir(tmp_path / "music")) == 3


def test_an_undo_leaves_a_playlist_file_that_was_changed_or_lists_what_stays(
    database: Database, evening: int, tmp_path: Path
) -> None:
    summary = copied(database, evening, tmp_path / "changed")
    file = tmp_path / "changed" / "Evening- all" / "Evening- all.m3u8"
    file.write_text("mine")
    drain(undo(database, summary.batch))
    assert file.read_text() == "mine"
    summary = copied(database, evening, tmp_path / "stays")
    folder = tmp_path / "stays" / "Evening- all"
    (folder / "b.mp3").write_bytes(b"edited on the stick")
    drain(undo(database, summary.batch))
    assert sorted(os.listdir(folder)) == ["Evening- all.m3u8", "b.mp3"]


def test_a_playlist_file_that_was_changed_stays_and_the_next_one_gets_a_number(
    database: Database, evening: int, tmp_path: Path
) -> None:
    first = copied(database, evening, tmp_path / "stick").playlist
    first.write_text("mine")
    second = copied(database, evening, tmp_path / "stick", numbered=True).playlist
    assert (first.read_text(), second.name) == ("mine", "Evening- all (2).m3u8")
    assert "1 AC-DC - Who Me.mp3" in second.read_text("utf-8")
    again = copied(database, evening, tmp_path / "stick")
    assert again.playlist == second
    assert "1 AC-DC - Who Me.mp3" not in second.read_text("utf-8")


def test_a_playlist_file_is_written_again_where_nothing_is_to_be_copied(
    database: Database, evening: int, tmp_path: Path
) -> None:
    first = copied(database, evening, tmp_path / "stick")
    before = first.playlist.read_bytes()
    with database.writing() as connection:
        playlists.add_tracks(connection, evening, [2])
    again = copied(database, evening, tmp_path / "stick")
    assert (again.batch, again.playlist) == (None, first.playlist)
    assert first.playlist.read_bytes() != before
    assert copied(database, evening, tmp_path / "stick").playlist == first.playlist
    drain(undo(database, first.batch))
    assert os.listdir(tmp_path / "stick") == []


def test_a_slow_stick_is_asked_once_for_each_file(
    database: Database, evening: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []
    real = playlist_copy._is_there

    def is_there(track: Any, target: bytes) -> bool:
        asked.append(target)
        return real(track, target)

    monkeypatch.setattr(playlist_copy, "_is_there", is_there)
    first = copied(database, evening, tmp_path / "stick")
    assert first.written == 3
    assert len(asked) == len(set(asked)) == 3
    listed = looked_for(monkeypatch, asked)
    first.playlist.write_text("mine")
    second = copied(database, evening, tmp_path / "stick")  # the next name is tried, too
    assert (second.written, second.playlist) == (0, first.playlist.with_stem("Evening- all (2)"))
    assert sorted(listed) == sorted(set(asked))


def test_a_slow_stick_is_asked_once_for_each_file_that_comes_back(
    database: Database, evening: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    playlist = copied(database, evening, tmp_path / "stick").playlist
    targets = [os.fsencode(path) for path in playlist.parent.iterdir() if path != playlist]
    gone = drain(undo(database))
    listed = looked_for(monkeypatch, targets)
    drain(undo(database, gone.batch))
    assert playlist.exists()
    assert sorted(listed) == sorted(targets)


def looked_for(monkeypatch: pytest.MonkeyPatch, paths: Sequence[bytes]) -> list[bytes]:
    """Each time that it is asked whether one of these files is there."""
    asked, wanted, real = [], frozenset(paths), os.path.exists

    def exists(path: Any) -> bool:
        if path in wanted:
            asked.append(path)
        return real(path)

    monkeypatch.setattr(os.path, "exists", exists)
    return asked


def test_copies_that_come_back_are_listed_again(
    database: Database, evening: int, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    playlist = copied(database, evening, stick).playlist
    before = playlist.read_bytes()
    gone = drain(undo(database))
    assert not playlist.exists()
    again = drain(undo(database, gone.batch))
    assert playlist.read_bytes() == before
    drain(undo(database, again.batch))
    assert not playlist.parent.exists()


def entries(playlist: Path) -> list[str]:
    lines = playlist.read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_the_playlist_file_lists_what_the_undo_of_a_later_copy_leaves(
    database: Database, evening: int, tmp_path: Path
) -> None:
    with database.writing() as connection:
        playlists.remove_tracks(connection, evening, [2])
    first = copied(database, evening, tmp_path / "stick")
    before = entries(first.playlist)
    with database.writing() as connection:
        playlists.add_tracks(connection, evening, [2])
    second = copied(database, evening, tmp_path / "stick")
    assert (second.written, second.playlist) == (1, first.playlist)
    assert "b.mp3" in entries(first.playlist)
    gone = drain(undo(database, second.batch))
    assert entries(first.playlist) == before
    drain(undo(database, gone.batch))
    assert sorted(entries(first.playlist)) == sorted([*before, "b.mp3"])
    drain(undo(database, first.batch))
    assert entries(first.playlist) == ["b.mp3"]
    drain(undo(database, second.batch))
    assert os.listdir(tmp_path / "stick") == []


def test_the_playlist_file_lists_what_the_undo_of_single_copies_leaves(
    database: Database, evening: int, tmp_path: Path
) -> None:
    summary = copied(database, evening, tmp_path / "stick")
    drain(undo(database, summary.batch, paths=[os.fsencode(summary.playlist.parent / "b.mp3")]))
    assert "b.mp3" not in entries(summary.playlist)
    assert len(entries(summary.playlist)) == 3


def test_an_undo_drops_no_entry_of_a_copy_that_the_history_does_not_know(
    database: Database, evening: int, tmp_path: Path
) -> None:
    folder = tmp_path / "stick" / "Evening- all"
    folder.mkdir(parents=True)
    (folder / "b.mp3").write_bytes((tmp_path / "music" / "b.mp3").read_bytes())
    summary = copied(database, evening, tmp_path / "stick")
    assert summary.there == 1
    drain(undo(database, summary.batch))
    assert "b.mp3" in entries(summary.playlist)


def test_copies_do_not_come_back_in_the_place_of_a_stick_that_is_away(
    database: Database, evening: int, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    gone = drain(undo(database, copied(database, evening, stick).batch))
    away = stick.rename(tmp_path / "unplugged")
    again = drain(undo(database, gone.batch))
    assert (again.written, again.refused) == (0, 3)
    assert not stick.exists()
    away.rename(stick)
    assert drain(undo(database, gone.batch)).written == 3


def test_the_playlist_file_goes_with_copies_whose_undo_was_interrupted(
    database: Database, evening: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    playlist = copied(database, evening, tmp_path / "stick").playlist

    def not_noted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(recovery, "commit_done", not_noted)
        with pytest.raises(KeyboardInterrupt):
            drain(undo(database))
    assert playlist.exists()
    assert recovery.recover(database).done == 3
    assert not playlist.parent.exists()


def test_another_file_of_the_name_stays(database: Database, evening: int, tmp_path: Path) -> None:
    folder = tmp_path / "stick" / "Evening- all"
    folder.mkdir(parents=True)
    (folder / "b.mp3").write_bytes(b"mine")
    copied(database, evening, tmp_path / "stick")
    assert (folder / "b.mp3").read_bytes() == b"mine"
    assert (folder / "b (2).mp3").exists()


def test_copies_do_not_go_into_the_library_or_where_no_room_is(
    database: Database, evening: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UsageError, match="listed twice"):
        copied(database, evening, tmp_path / "music")
    monkeypatch.setattr(playlist_copy, "free_space", lambda _into: 10)
    with pytest.raises(EnvironmentFailure, match="no room"):
        copied(database, evening, tmp_path / "stick")


def test_a_playlist_file_goes_with_the_last_copy_whatever_else_lies_there(
    database: Database, evening: int, tmp_path: Path
) -> None:
    summary = copied(database, evening, tmp_path / "stick")
    (summary.playlist.parent / "of somebody else.mp3").write_bytes(b"x")
    gone = drain(undo(database, summary.batch))
    assert os.listdir(summary.playlist.parent) == ["of somebody else.mp3"]
    drain(undo(database, gone.batch))
    assert len(entries(summary.playlist)) == 4
