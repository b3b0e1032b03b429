# SPDX-License-Identifier: GPL-3.0-or-later
import os
from pathlib import Path

import pytest
import sqlalchemy as sa
from support.caseless import fold_names
from support.stored import scanned_file, store

from genreorganizer.db import folders as folder_table
from genreorganizer.db import journal, playlists, reviews, tracks
from genreorganizer.db.engine import Database
from genreorganizer.domain.files import is_below
from genreorganizer.domain.review import Decision
from genreorganizer.domain.rules import QueryContext
from genreorganizer.errors import UsageError
from genreorganizer.library.folders import (
    Places,
    add_folder,
    list_folders,
    relocate,
    remove_folder,
)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    (tmp_path / "music" / "rock").mkdir(parents=True)
    return tmp_path / "music"


def paths(database: Database) -> list[str]:
    with database.reading() as connection:
        return [folder.path_str for folder in list_folders(connection)]


def listed_paths(connection: sa.Connection) -> list[str]:
    return [
        row.path_str
        for row in tracks.rows(connection, tracks.track_ids(connection, context=QueryContext()))
    ]


def put(database: Database, root: Path, *names: str) -> list[int]:
    with database.writing() as connection:
        files = [scanned_file(os.fsencode(root / name), title=name) for name in names]
        return store(connection, *files, folder=os.fsencode(root))


def test_a_folder_is_added_once(database: Database, music: Path) -> None:
    with database.writing() as connection:
        assert add_folder(connection, music).changes.folders
        assert not add_folder(connection, str(music) + "/")
        assert not add_folder(connection, music / "rock" / "..")
        assert not add_folder(connection, music / "rock")
    assert paths(database) == [str(music)]


def test_an_outer_folder_takes_in_the_inner_one(database: Database, music: Path) -> None:
    put(database, music / "rock", "a.mp3")
    with database.writing() as connection:
        assert add_folder(connection, music).changes.folders
        (folder,) = list_folders(connection)
    assert (folder.path_str, folder.tracks, folder.available) == (str(music), 1, True)


def test_a_removed_folder_comes_back_with_its_tracks(database: Database, music: Path) -> None:
    ids = put(database, music, "a.mp3", "b.mp3")
    with database.writing() as connection:
        (before,) = list_folders(connection)
        removed = remove_folder(connection, music)
    assert paths(database) == []
    assert removed.undo is not None
    with database.writing() as connection:
        back = removed.undo(connection)
        (after,) = list_folders(connection)
        assert [row.id for row in tracks.rows(connection, ids)] == ids
    assert (after.path, after.scanned_at, after.tracks) == (before.path, before.scanned_at, 2)
    assert back.undo is not None
    with database.writing() as connection:
        back.undo(connection)
    assert paths(database) == []


def test_a_removed_folder_that_is_there_again_is_not_brought_back_twice(
    database: Database, music: Path
) -> None:
    put(database, music / "rock", "a.mp3")
    with database.writing() as connection:
        removed = remove_folder(connection, music / "rock")
        add_folder(connection, music)
    assert removed.undo is not None
    with database.writing() as connection:
        assert not removed.undo(connection)
    assert paths(database) == [str(music)]


def test_names_that_only_begin_alike_are_different_folders(database: Database, music: Path) -> None:
    twin = music.with_name("music 2")
    twin.mkdir()
    with database.writing() as connection:
        add_folder(connection, music)
        add_folder(connection, twin)
    assert paths(database) == [str(music), str(twin)]
    assert not is_below(os.fsencode(twin), os.fsencode(music))
    assert is_below(b"/music", b"/")


@pytest.mark.parametrize("name", ["nothing", "file.mp3"])
def test_what_is_no_folder_is_refused(database: Database, tmp_path: Path, name: str) -> None:
    (tmp_path / "file.mp3").write_bytes(b"")
    with (
        pytest.raises(UsageError, match=f"{name} is not a folder"),
        database.writing() as connection,
    ):
        add_folder(connection, tmp_path / name)


def test_names_need_not_be_text(database: Database, tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/\xff\n\xf0\x9f\x8e\xb5"
    os.mkdir(odd)
    with database.writing() as connection:
        add_folder(connection, odd)
        (folder,) = list_folders(connection)
        assert folder.path == odd
        remove_folder(connection, folder.path_str)
        assert list_folders(connection) == []


def test_removing_a_folder_keeps_decisions_and_history(database: Database, music: Path) -> None:
    (number,) = put(database, music, "a.mp3")
    with database.writing() as connection:
        reviews.put(connection, [reviews.DecisionRecord(number, Decision.REJECTED)])
        remove_folder(connection, music)
        assert reviews.load(connection, [number])
        assert list_folders(connection) == []
        with pytest.raises(UsageError, match="not a folder of the library"):
            remove_folder(connection, music)


def test_a_folder_that_is_not_there_is_told(database: Database, music: Path) -> None:
    put(database, music, "a.mp3")
    music.rename(music.with_name("away"))
    with database.reading() as connection:
        (folder,) = list_folders(connection)
    assert (folder.available, folder.tracks) == (False, 1)


def test_a_relocated_folder_keeps_its_tracks(database: Database, music: Path) -> None:
    numbers = put(database, music, "a.mp3", "rock/b.mp3")
    target = music.rename(music.with_name("elsewhere"))
    with database.writing() as connection:
        changes = relocate(connection, music, target).changes
    assert changes.folders
    assert changes.all_tracks
    assert paths(database) == [str(target)]
    with database.reading() as connection:
        rows = tracks.rows(connection, numbers)
        assert [row.path_str for row in rows] == [str(target / "a.mp3"), str(target / "rock/b.mp3")]
        text = connection.exec_driver_sql("SELECT search_text FROM track").scalars().first()
    assert "elsewhere" in str(text)


def test_a_relocation_is_taken_back_and_done_again_while_both_places_are_there(
    database: Database, music: Path
) -> None:
    put(database, music, "rock/a.mp3")
    target = music.with_name("elsewhere")
    target.mkdir()
    with database.writing() as connection:
        done = relocate(connection, music, target)
    assert done.undo is not None
    put(database, target, "found.mp3")
    with database.writing() as connection:
        back = done.undo(connection)
        (folder,) = folder_table.all_folders(connection)
        assert (os.fsdecode(folder.path), folder.tracks) == (str(music), 1)
        assert listed_paths(connection) == [str(music / "rock/a.mp3")]
    assert back.changes == done.changes
    assert back.undo is not None
    with database.writing() as connection:
        again = back.undo(connection)
        assert listed_paths(connection) == [str(target / "rock/a.mp3")]
        assert again.undo is not None
        relocate(connection, target, music)
        assert not again.undo(connection), "it lies elsewhere by now"


def test_a_relocation_from_a_place_that_is_gone_is_not_taken_back(
    database: Database, music: Path
) -> None:
    put(database, music, "a.mp3")
    target = music.rename(music.with_name("elsewhere"))
    with database.writing() as connection:
        assert relocate(connection, music, target).undo is None


def test_a_relocation_that_made_one_of_two_is_not_taken_back(
    database: Database, music: Path
) -> None:
    (known, inner) = (music.with_name("known"), music.with_name("outer") / "inner")
    for folder in (known, inner):
        folder.mkdir(parents=True)
    put(database, music, "a.mp3")
    put(database, known, "a.mp3")
    put(database, inner, "b.mp3")
    with database.writing() as connection:
        done = relocate(connection, music, known)
        assert done
        assert done.undo is None, "two tracks are one"
        done = relocate(connection, known, inner.parent)
        assert done
        assert done.undo is None, "two folders are one"


def test_relocating_to_a_scanned_place_makes_one_track_of_two(
    database: Database, music: Path
) -> None:
    target = music.with_name("elsewhere")
    target.mkdir()
    old, alone = put(database, music, "a.mp3", "b.mp3")
    new, undecided = put(database, target, "a.mp3", "c.mp3")
    with database.writing() as connection:
        reviews.put(
            connection,
            [reviews.DecisionRecord(n, Decision.ACCEPTED, (str(n),)) for n in (old, new)],
        )
        playlist = playlists.create(connection, "P", at=1.0)
        playlists.append(connection, playlist, [new, old])
        batch = journal.start(connection, "write", at=1.0)
        journal.plan(connection, batch, journal.Plan(b"/x", new, (), ()))
        relocate(connection, music, target)
    with database.reading() as connection:
        rows = {row.path_str: row for row in tracks.rows(connection, [old, alone, new, undecided])}
        assert set(rows) == {str(target / name) for name in ("a.mp3", "b.mp3", "c.mp3")}
        assert rows[str(target / "a.mp3")].id == old
        assert rows[str(target / "a.mp3")].accepted == (str(old),)
        assert list(playlists.items(connection, playlist)) == [old, old]
        assert [entry.plan.track_id for entry in journal.of_track(connection, old)] == [old]
        (folder,) = folder_table.all_folders(connection)
    assert folder.tracks == 3


def test_the_new_tracks_decision_is_kept_where_the_old_one_has_none(
    database: Database, music: Path
) -> None:
    target = music.with_name("elsewhere")
    target.mkdir()
    (old,) = put(database, music, "a.mp3")
    (new,) = put(database, target, "a.mp3")
    with database.writing() as connection:
        reviews.put(connection, [reviews.DecisionRecord(new, Decision.REJECTED)])
        relocate(connection, music, target)
        assert reviews.load(connection, [old])[old].decision is Decision.REJECTED


def test_a_folder_may_be_relocated_to_its_parent_or_into_itself(
    database: Database, music: Path
) -> None:
    (number,) = put(database, music, "rock/a.mp3")
    with database.writing() as connection:
        relocate(connection, music, music / "rock")
        row = tracks.row(connection, number)
        assert row is not None
        assert row.path_str == str(music / "rock" / "rock" / "a.mp3")
        relocate(connection, music / "rock", music)
        row = tracks.row(connection, number)
        assert row is not None
        assert row.path_str == str(music / "rock" / "a.mp3")


def test_what_cannot_be_relocated(database: Database, music: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "inner").mkdir(parents=True)
    with database.writing() as connection:
        add_folder(connection, music)
        add_folder(connection, other)
        with pytest.raises(UsageError, match="not a folder of the library"):
            relocate(connection, tmp_path / "unknown", other)
        with pytest.raises(UsageError, match="is not a folder"):
            relocate(connection, music, tmp_path / "nothing")
        with pytest.raises(UsageError, match="lies within"):
            relocate(connection, music, other / "inner")
        assert not relocate(connection, music, music)


# --- links and spellings --------------------------------------------------------------------


def find(database: Database, path: Path | str) -> str | None:
    with database.reading() as connection:
        place = Places(folder_table.all_folders(connection)).find(os.fsencode(path))
    return None if place is None else os.fsdecode(place[1])


def test_a_folder_that_is_a_link_is_found_by_either_name(database: Database, music: Path) -> None:
    link = music.with_name("link")
    link.symlink_to(music)
    with database.writing() as connection:
        add_folder(connection, link)
    assert find(database, music / "rock" / "a.mp3") == str(link / "rock" / "a.mp3")
    assert find(database, link / "rock" / "a.mp3") == str(link / "rock" / "a.mp3")
    assert find(database, music.parent / "elsewhere") is None


def test_links_within_the_library_are_called_as_a_scan_calls_them(
    database: Database, music: Path
) -> None:
    (music / "again").symlink_to("rock")
    outside = music.parent / "outside"
    outside.mkdir()
    (music / "more").symlink_to(outside)
    with database.writing() as connection:
        add_folder(connection, music)
    assert find(database, music / "again" / "a.mp3") == str(music / "rock" / "a.mp3")
    assert find(database, music / "more" / "a.mp3") == str(music / "more" / "a.mp3")


@pytest.fixture
def caseless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that takes names for the same whatever their case and form, as exFAT does."""
    fold_names(monkeypatch)


@pytest.mark.usefixtures("caseless")
def test_another_spelling_is_the_same_folder(database: Database, music: Path) -> None:
    (music / "Été").mkdir()
    with database.writing() as connection:
        assert add_folder(connection, music).changes.folders
        assert not add_folder(connection, music.with_name("Music"))
        assert not add_folder(connection, music.with_name("MUSIC") / "ROCK")
    assert find(database, music.with_name("MUSIC") / "E\u0301te\u0301") == str(music / "Été")
    with database.writing() as connection:
        remove_folder(connection, music.with_name("Music"))
    assert paths(database) == []


def test_names_that_differ_in_case_are_two_folders_where_the_system_says_so(
    database: Database, music: Path
) -> None:
    other = music.with_name("Music")
    try:
        other.mkdir()
    except FileExistsError:
        pytest.skip("this system knows no case")
    with database.writing() as connection:
        assert add_folder(connection, music).changes.folders
        assert add_folder(connection, other).changes.folders
