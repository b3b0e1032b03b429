# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlist files that were exported are offered anew when their files have moved."""

import os
from pathlib import Path

import pytest

from genreorganizer.db.engine import Database
from genreorganizer.db.folders import insert as insert_folder
from genreorganizer.db.scanned import insert
from genreorganizer.domain.files import ScannedFile
from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.library import playlist_files, playlists
from genreorganizer.library.exported_playlists import export_again, outdated
from genreorganizer.library.jobs import drain
from genreorganizer.library.organize import OrganizeSummary, options_for, organize
from genreorganizer.library.undo import undo


@pytest.fixture
def exported(database: Database, tmp_path: Path) -> Path:
    """A playlist file of one of two tracks."""
    music = tmp_path / "music"
    music.mkdir()
    with database.writing() as connection:
        owner = insert_folder(connection, os.fsencode(music), at=0.0)
        for name in ("a", "b"):
            path = music / f"{name}.mp3"
            path.write_bytes(name.encode())
            status = path.stat()
            file = ScannedFile(
                os.fsencode(path), status.st_size, status.st_mtime_ns, status.st_dev,
                tag=TagFields(artist=f"Artist {name}"),
            )  # fmt: skip
            insert(connection, [(owner, file)], at=1.0)
        playlists.create(connection, "Evening", ids=[1])
    playlist_files.export(database, "Evening", tmp_path / "evening.m3u8")
    return tmp_path / "evening.m3u8"


def listed(file: Path) -> list[str]:
    return [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]


def sorted_into_folders(database: Database, music: Path) -> OrganizeSummary:
    summary: OrganizeSummary = drain(organize(database, options_for(music, "{artist}/{name}")))
    return summary


def test_a_playlist_file_that_names_moved_tracks_is_told_and_written_again(
    database: Database, exported: Path, tmp_path: Path
) -> None:
    assert listed(exported) == ["music/a.mp3"]
    with database.reading() as connection:
        assert outdated(connection) == ()
    summary = sorted_into_folders(database, tmp_path / "music")
    assert [one.file for one in summary.playlists] == [exported]
    assert len(drain(export_again(database)).exported) == 1
    assert listed(exported) == ["music/Artist a/a.mp3"]
    with database.reading() as connection:
        assert outdated(connection) == ()


def test_an_undo_and_a_redo_tell_that_files_are_out_of_date_again(
    database: Database, exported: Path, tmp_path: Path
) -> None:
    sorted_into_folders(database, tmp_path / "music")
    drain(export_again(database))
    undone = drain(undo(database))
    assert [one.file for one in undone.playlists] == [exported]
    with database.reading() as connection:
        assert [one.file for one in outdated(connection)] == [exported]
    drain(export_again(database))
    redone = drain(undo(database, undone.batch))
    assert [one.file for one in redone.playlists] == [exported]


def test_absolute_paths_stay_absolute(database: Database, exported: Path, tmp_path: Path) -> None:
    playlist_files.export(database, "Evening", exported, absolute=True)
    sorted_into_folders(database, tmp_path / "music")
    drain(export_again(database))
    assert listed(exported) == [str(tmp_path / "music" / "Artist a" / "a.mp3")]


@pytest.mark.parametrize("how", ["changed", "gone", "another playlist"])
def test_what_is_not_as_it_was_written_is_not_offered(
    database: Database, exported: Path, tmp_path: Path, how: str
) -> None:
    if how == "changed":
        exported.write_text("somebody else's")
    elif how == "gone":
        exported.unlink()
    else:
        with database.writing() as connection:
            playlists.delete(connection, 1)
    assert sorted_into_folders(database, tmp_path / "music").playlists == ()
    assert drain(export_again(database)).exported == ()
