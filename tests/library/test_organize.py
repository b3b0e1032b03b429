# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks go where a pattern says, and come back."""

import contextlib
import errno
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from support.caseless import fold_names
from support.media import make_audio

from genreorganizer import atomic, tags
from genreorganizer.db import journal, playlists, reviews, tracks, vocabulary
from genreorganizer.db.engine import Database
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.field_edits import Assign
from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.domain.rules import parse
from genreorganizer.errors import EnvironmentFailure, UsageError
from genreorganizer.library import editing, maintenance, review
from genreorganizer.library import organize as organizing_job
from genreorganizer.library import organizing as planning
from genreorganizer.library.batches import FileResult
from genreorganizer.library.folders import list_folders, relocate
from genreorganizer.library.jobs import Progress, drain
from genreorganizer.library.organize import OrganizeSummary, options_for, organize, plan
from genreorganizer.library.recovery import recover
from genreorganizer.library.scan import Readers, scan
from genreorganizer.library.undo import undo
from genreorganizer.library.works import move_work, moving
from genreorganizer.library.works.attributes import xattrs_of
from genreorganizer.library.works.move_work import How
from genreorganizer.library.works.work import AppliedChange, Edited
from genreorganizer.library.write import write
from genreorganizer.workers.pool import InlinePool

INLINE = InlinePool()
READERS = Readers(INLINE, INLINE)
PATTERN = "{genre}/{albumartist|artist}/[{track:02} ]{title}"


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three tracks of one album, one without any tag."""
    folder = tmp_path_factory.mktemp("samples")
    for number, title in enumerate(("Oh", "Ah", "Eh"), 1):
        make_audio(
            folder / f"{number}.flac",
            seconds=0.3 + number / 10,
            metadata={
                "title": title, "artist": "AC/DC", "album": "Loud", "genre": "Rock",
                "track": str(number), "date": "1980",
            },
        )  # fmt: skip
    make_audio(folder / "plain.flac", seconds=0.8)
    return folder


@pytest.fixture
def music(tmp_path: Path, samples: Path, database: Database) -> Path:
    """A scanned folder with the album in a folder of its own."""
    music = tmp_path / "music"
    shutil.copytree(samples, music / "old" / "album")
    drain(scan(database, [music], readers=READERS))
    with database.writing() as connection:  # numbered by name, not as the disk lists them
        connection.exec_driver_sql("UPDATE track SET id = -id")
        for number, name in enumerate(sorted(os.listdir(music / "old" / "album")), 1):
            connection.exec_driver_sql(
                f"UPDATE track SET id = {number} WHERE path_text LIKE '%/{name}'"
            )
    return music


def run(job: Any) -> tuple[Any, list[FileResult]]:
    results: list[Any] = []
    summary = drain(job, lambda report: results.append(report.item))
    return summary, [result for result in results if result is not None]


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def paths(database: Database) -> dict[int, bytes]:
    with database.reading() as connection:
        rows = tracks.rows(connection, list(range(1, 10)))
    return {row.id: row.path for row in rows}


def unchanged(database: Database, number: int) -> None:
    """The next scan finds everything as it is."""
    found = drain(scan(database, readers=READERS))
    assert (found.added, found.changed, found.moved, found.missing) == (0, 0, 0, 0)
    assert found.unchanged == number


def test_tracks_go_where_the_pattern_says_and_the_library_goes_along(
    database: Database, music: Path
) -> None:
    before = files(music)
    with database.writing() as connection:
        number = playlists.create(connection, "Mine", at=1.0)
        playlists.append(connection, number, [2, 1])
    summary, results = run(organize(database, options_for(music, PATTERN)))
    assert summary == OrganizeSummary(1, 3, 1, 0)
    assert files(music) == {
        "Rock/AC-DC/01 Oh.flac": before["old/album/1.flac"],
        "Rock/AC-DC/02 Ah.flac": before["old/album/2.flac"],
        "Rock/AC-DC/03 Eh.flac": before["old/album/3.flac"],
        "old/album/plain.flac": before["old/album/plain.flac"],
    }
    assert [result.code for result in results if result.status == "unchanged"] == ["no_genre"]
    unchanged(database, 4)
    assert run(organize(database, options_for(music, PATTERN)))[0] == OrganizeSummary(None, 0, 4, 0)
    with database.reading() as connection:
        assert list(playlists.items(connection, number)) == [2, 1]
        found = tracks.row(connection, 1)
    assert found is not None
    assert found.path == os.fsencode(music / "Rock/AC-DC/01 Oh.flac")


def test_the_first_report_of_files_committed_together_tells_the_changes_of_all(
    database: Database, music: Path
) -> None:
    reports: list[Progress] = []
    drain(organize(database, options_for(music, PATTERN)), reports.append)
    written = [report for report in reports if getattr(report.item, "status", "") == "written"]
    assert [report.done for report in written] == [1, 2, 3]
    assert written[0].changes == Changes(tracks=frozenset({1, 2, 3}), history=True)
    assert not any(report.changes for report in written[1:])


def test_undo_takes_files_back_to_the_folders_that_they_came_from(
    database: Database, music: Path
) -> None:
    before = files(music)
    options = options_for(music, PATTERN, no_genre="No genre")
    assert run(organize(database, options))[0].moved == 4
    assert not (music / "old").exists()
    taken_back, _ = run(undo(database))
    assert taken_back.written == 4
    assert files(music) == before
    assert not (music / "Rock").exists()
    unchanged(database, 4)
    again, _ = run(undo(database, taken_back.batch))
    assert again.written == 4
    assert (music / "No genre/Unknown artist/plain.flac").exists()
    unchanged(database, 4)
    run(undo(database))
    assert files(music) == before


def test_what_goes_along_is_not_undone_below_a_later_batch_either(
    database: Database, music: Path
) -> None:
    (music / "old/album/cover.jpg").write_bytes(b"a cover")
    home = files(music)
    first, _ = run(organize(database, options_for(music, "one/{name}")))
    second, _ = run(organize(database, options_for(music, "two/{name}")))
    (music / "one").mkdir()
    (music / "one/cover.jpg").write_bytes(b"of another album")
    _, results = run(undo(database, first.batch))
    reason = f"batch {second.batch} has moved it since; undo that batch first"
    assert {(result.code, str(result.reason)) for result in results} == {("moved_since", reason)}
    assert (music / "one/cover.jpg").read_bytes() == b"of another album"
    shutil.rmtree(music / "one")
    _, results = run(undo(database, first.batch))
    assert {result.code for result in results} == {"moved_since"}
    run(undo(database, second.batch))
    run(undo(database, first.batch))
    assert files(music) == home


def test_nothing_goes_where_a_folder_of_the_library_is_gone(
    database: Database, music: Path, tmp_path: Path
) -> None:
    """Its drive may be unplugged, and would hide what were put in the place of it."""
    here = tmp_path / "here"
    moved, _ = run(organize(database, options_for(here, "{name}"), [1, 2]))
    away = music.rename(tmp_path / "unplugged")
    with pytest.raises(EnvironmentFailure, match="connect its drive"):
        run(organize(database, options_for(music, "{title}"), [1]))
    _, results = run(undo(database))
    assert {result.code for result in results} == {"folder_missing"}
    assert not music.exists()
    assert sorted(os.listdir(here)) == ["1.flac", "2.flac"]
    away.rename(music)
    assert run(undo(database, moved.batch))[0].written == 2


def test_nothing_goes_into_the_empty_place_of_a_drive_that_is_away(
    database: Database, music: Path, tmp_path: Path
) -> None:
    """Where a drive is mounted an empty folder stays when it is unplugged."""
    here = tmp_path / "here"
    moved, _ = run(organize(database, options_for(here, "{name}"), [1, 2]))
    away = music.rename(tmp_path / "unplugged")
    music.mkdir()
    with database.writing() as connection:  # it was another drive
        connection.exec_driver_sql("UPDATE track SET device = device + 1 WHERE id > 2")
        connection.exec_driver_sql("UPDATE journal SET device = device + 1")
    with pytest.raises(EnvironmentFailure, match="connect its drive"):
        run(organize(database, options_for(music, "{title}"), [1]))
    _, results = run(undo(database))
    assert {result.code for result in results} == {"folder_missing"}
    assert os.listdir(music) == []
    music.rmdir()
    away.rename(music)
    assert run(undo(database, moved.batch))[0].written == 2


def test_other_jobs_may_begin_while_old_playlist_files_are_looked_for(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def outdated(_connection: Any) -> tuple[()]:
        with job_lock(database, wait_s=0):
            return ()

    monkeypatch.setattr(organizing_job, "outdated", outdated)
    assert run(organize(database, options_for(music, PATTERN), [1]))[0].moved == 1


def test_a_batch_is_not_undone_below_a_later_one_that_moved_its_files(
    database: Database, music: Path
) -> None:
    home = files(music)
    first, _ = run(organize(database, options_for(music, "{genre}/{title}"), [1, 2]))
    between = files(music)
    second, _ = run(organize(database, options_for(music, "{artist}/{title}"), [1]))
    after = files(music)

    part, results = run(undo(database, first.batch))
    assert (part.written, part.refused) == (1, 1)
    told = [(result.code, str(result.reason)) for result in results if result.code]
    reason = f"batch {second.batch} has moved it since; undo that batch first"
    assert told == [("moved_since", reason)]
    run(undo(database, part.batch))
    assert files(music) == after

    newer, _ = run(undo(database, second.batch))
    assert files(music) == between
    older, _ = run(undo(database, first.batch))
    assert files(music) == home

    refused, _ = run(undo(database, newer.batch))  # moved again, too, in the order of the moves
    assert (refused.written, refused.refused) == (0, 1)
    run(undo(database, older.batch))
    assert files(music) == between
    run(undo(database, newer.batch))
    assert files(music) == after


def test_a_batch_is_not_undone_below_a_later_one_whose_files_were_moved_by_hand(
    database: Database, music: Path
) -> None:
    first, _ = run(organize(database, options_for(music, "{genre}/{title}"), [1]))
    second, _ = run(organize(database, options_for(music, "{artist}/{title}"), [1]))
    shutil.move(music / "AC-DC/Oh.flac", music / "mine.flac")
    drain(scan(database, readers=READERS))
    assert run(undo(database, first.batch))[0].refused == 1
    run(undo(database, second.batch))
    assert (music / "Rock/Oh.flac").exists()
    run(undo(database, first.batch))
    assert (music / "old/album/1.flac").exists()


@pytest.mark.parametrize("folders_too", [False, True])
def test_what_was_removed_since_stops_no_undo(
    database: Database, music: Path, folders_too: bool
) -> None:
    scans = music / "old/album/Scans"
    scans.mkdir()
    for number in range(8):
        (scans / f"{number}.jpg").write_bytes(b"%d" % number)
    run(organize(database, options_for(music, "x/{name}")))
    moved = music / "x/Scans"
    assert len(os.listdir(moved)) == 8
    for path in moved.iterdir():
        path.unlink()
    if folders_too:
        moved.rmdir()
    summary, _ = run(undo(database))
    assert (summary.written, summary.refused) == (4, 8)
    assert len(os.listdir(music / "old/album")) == 4


@pytest.mark.parametrize("moved", ["music", "into"])
def test_an_undo_follows_folders_that_were_relocated(
    database: Database, music: Path, tmp_path: Path, moved: str
) -> None:
    """What goes along with tracks is found in the new place, and nothing goes to the old one."""
    (music / "old/album/cover.jpg").write_bytes(b"a cover")
    (music / "stays.txt").write_bytes(b"")
    before, old = files(music), {"music": music, "into": tmp_path / "into"}[moved]
    run(organize(database, options_for(tmp_path / "into", "{name}")))
    new = old.rename(tmp_path / "elsewhere")
    with database.writing() as connection:
        relocate(connection, old, new)
    summary, _ = run(undo(database))
    assert (summary.written, summary.refused) == (5, 0)
    assert files(new if moved == "music" else music) == before
    assert not old.exists()
    unchanged(database, 4)


def test_what_was_done_since_a_backup_is_undone_after_it_was_restored(
    database: Database, music: Path, tmp_path: Path
) -> None:
    """The backup knows the files where they were, and the history what came of them."""
    before, backup = files(music), tmp_path / "backup.sqlite"
    maintenance.backup(database, backup)
    run(organize(database, options_for(music, "x/{title|name}")))
    drain(editing.edit(database, [Assign("title", "New")], [1], pool=INLINE))
    run(organize(database, options_for(music, "y/{genre}/{title|name}", no_genre="None")))
    maintenance.restore(database.path, backup)
    for count in (4, 1, 4):
        assert run(undo(database, pool=INLINE))[0].written == count
    assert files(music) == before
    found = drain(scan(database, readers=READERS))
    assert (found.added, found.moved, found.missing) == (0, 0, 0)


def test_tags_that_were_written_before_a_move_are_taken_back_after_it(
    database: Database, music: Path
) -> None:
    before = files(music)
    with database.writing() as connection:
        review.accept(connection, [1], ["Metal"])
    first, _ = run(write(database, pool=INLINE))
    moved, _ = run(organize(database, options_for(music, PATTERN)))
    target = music / "Metal/AC-DC/01 Oh.flac"
    assert tags.read(target).genres == ("Metal",)
    run(undo(database, first.batch, pool=INLINE))
    assert tags.read(target).genres == ("Rock",)
    run(undo(database, moved.batch))
    assert tags.read(music / "old/album/1.flac").raw == tags.read(target_copy(before, music)).raw
    with database.reading() as connection:
        assert reviews.load(connection, [1])[1].genres == ("Metal",)


def target_copy(before: dict[str, bytes], music: Path) -> Path:
    copy = music.parent / "copy.flac"
    copy.write_bytes(before["old/album/1.flac"])
    return copy


def test_the_preview_touches_nothing(database: Database, music: Path) -> None:
    before = files(music)
    summary, results = run(organize(database, options_for(music / "new", PATTERN), dry_run=True))
    assert summary == OrganizeSummary(None, 3, 1, 0)
    assert results[-1].target == os.fsencode(music / "new/Rock/AC-DC/03 Eh.flac")
    assert files(music) == before
    with database.reading() as connection:
        assert journal.batches(connection) == []


def test_a_folder_outside_becomes_one_of_the_library(
    database: Database, music: Path, tmp_path: Path
) -> None:
    run(organize(database, options_for(tmp_path / "sorted", PATTERN)))
    with database.reading() as connection:
        assert [folder.tracks for folder in list_folders(connection)] == [1, 3]
    unchanged(database, 4)
    run(undo(database))
    unchanged(database, 4)


def test_a_target_in_another_folder_of_the_library_belongs_to_that(
    database: Database, music: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    drain(scan(database, [other], readers=READERS))
    run(organize(database, options_for(other / "deep", PATTERN)))
    with database.reading() as connection:
        assert {os.path.basename(f.path): f.tracks for f in list_folders(connection)} == {
            b"music": 1,
            b"other": 3,
        }
    unchanged(database, 4)


def test_copies_and_links_leave_the_library_as_it_is(
    database: Database, music: Path, tmp_path: Path
) -> None:
    before = files(music)
    for how, same in (("copy", False), ("link", True)):
        into = tmp_path / how
        summary, _ = run(organize(database, options_for(into, PATTERN, how=how)))
        assert summary.moved == 3
        assert files(music) == before
        made, original = into / "Rock/AC-DC/01 Oh.flac", music / "old/album/1.flac"
        assert made.read_bytes() == before["old/album/1.flac"]
        assert made.stat().st_mtime_ns == original.stat().st_mtime_ns
        assert os.path.samefile(made, original) is same
        unchanged(database, 4)
        taken_back, _ = run(undo(database))
        assert taken_back.written == 3
        assert list(into.iterdir()) == []
        again, _ = run(undo(database, taken_back.batch))
        assert again.written == 3
        assert os.path.samefile(made, original) is same
        assert files(music) == before


def test_a_copy_that_was_changed_or_is_the_only_one_stays(
    database: Database, music: Path, tmp_path: Path
) -> None:
    run(organize(database, options_for(tmp_path / "copy", PATTERN, how="copy")))
    (tmp_path / "copy/Rock/AC-DC/01 Oh.flac").write_bytes(b"edited")
    (music / "old/album/2.flac").unlink()
    summary, results = run(undo(database))
    assert (summary.written, summary.refused) == (1, 2)
    assert {result.code for result in results} == {"changed", "only_copy", None}


@pytest.fixture(params=["linked", "mounted twice"])
def two_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two paths lead to a folder, by a link, or by nothing that could be told from the paths."""
    if request.param == "mounted twice":
        monkeypatch.setattr(os.path, "realpath", lambda path: path)


def test_an_original_to_which_a_link_leads_now_is_not_removed_as_its_copy(
    database: Database, music: Path, tmp_path: Path, two_ways: None
) -> None:
    run(organize(database, options_for(tmp_path / "copy", "{name}", how="copy")))
    before = files(music)
    shutil.rmtree(tmp_path / "copy")
    (tmp_path / "copy").symlink_to(music / "old" / "album")
    summary, results = run(undo(database))
    assert files(music) == before
    assert (summary.written, {result.code for result in results}) == (0, {"changed"})


def test_copies_do_not_go_into_the_library(database: Database, music: Path) -> None:
    with pytest.raises(UsageError, match="twice"):
        plan(database, options_for(music / "copies", PATTERN, how="copy"))


def test_a_folder_that_scans_pass_over_is_refused(database: Database, music: Path) -> None:
    with pytest.raises(UsageError, match="Scans pass over"):
        plan(database, options_for(music / "lost+found", PATTERN))
    with pytest.raises(UsageError, match="not a folder"):
        plan(database, options_for(music / "old/album/1.flac", PATTERN))


def test_nothing_is_overwritten(database: Database, music: Path) -> None:
    there = music / "Rock/AC-DC"
    there.mkdir(parents=True)
    (there / "01 Oh.flac").write_bytes(b"another")
    shutil.copy(music / "old/album/2.flac", there / "02 ah.flac")  # the same on other drives
    summary, results = run(organize(database, options_for(music, PATTERN)))
    assert summary == OrganizeSummary(1, 1, 1, 2)
    codes = {os.path.basename(result.path): result.code for result in results}
    assert codes[b"1.flac"] == "exists"
    assert (there / "01 Oh.flac").read_bytes() == b"another"
    assert (music / "old/album/1.flac").exists()


def test_the_same_file_that_is_there_already_is_told(database: Database, music: Path) -> None:
    there = music / "Rock/AC-DC"
    there.mkdir(parents=True)
    shutil.copy(music / "old/album/1.flac", there / "01 Oh.flac")
    _, results = run(organize(database, options_for(music, PATTERN)))
    (refused,) = [result for result in results if result.status == "refused"]
    assert (refused.code, str(refused.reason)) == ("same", "the same file is already there")


def test_files_that_would_share_a_name_are_numbered_where_that_is_wanted(
    database: Database, music: Path
) -> None:
    options = options_for(music, "{genre}/{artist}")
    summary, results = run(organize(database, options, dry_run=True))
    assert (summary.moved, summary.refused) == (1, 2)
    assert {result.code for result in results} == {None, "two_for_one", "no_genre"}
    options = options_for(music, "{genre}/{artist}", existing="number")
    assert run(organize(database, options))[0].moved == 3
    assert sorted(os.listdir(music / "Rock")) == ["AC-DC (2).flac", "AC-DC (3).flac", "AC-DC.flac"]
    assert run(organize(database, options))[0] == OrganizeSummary(None, 0, 4, 0)


def test_a_name_that_stands_for_a_title_does_not_grow(database: Database, music: Path) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET title = ''")
    options = options_for(music, "{genre}/[{artist} - ][{track:02} ]{title}", no_genre="None")
    run(organize(database, options))
    assert sorted(os.listdir(music / "Rock"))[0] == "AC-DC - 01 1.flac"
    summary, _ = run(organize(database, options))
    assert (summary.moved, summary.in_place) == (0, 4)


def test_numbers_that_files_got_stay_theirs(database: Database, music: Path) -> None:
    options = options_for(music, "{genre}/{artist}", existing="number")
    for number in (3, 2, 1):
        run(organize(database, options, [number]))
    summary, _ = run(organize(database, options, [1, 2, 3]))
    assert (summary.moved, summary.in_place, summary.refused) == (0, 3, 0)


def test_files_make_room_for_one_another(database: Database, music: Path) -> None:
    run(organize(database, options_for(music, "x/{track}")))
    with database.writing() as connection:  # 1 goes to 2, 2 to 3, 3 to 4
        for number in (1, 2, 3):
            connection.exec_driver_sql(
                f"UPDATE track SET track_number = track_number + 1 WHERE id = {number}"
            )
    before = files(music)
    summary, _ = run(organize(database, options_for(music, "x/{track}"), [1, 2, 3]))
    assert summary.moved == 3
    assert files(music)["x/4.flac"] == before["x/3.flac"]
    assert files(music)["x/2.flac"] == before["x/1.flac"]
    unchanged(database, 4)
    run(undo(database))
    assert files(music) == before
    unchanged(database, 4)


@pytest.mark.parametrize("dry_run", [True, False])
def test_files_change_places(database: Database, music: Path, dry_run: bool) -> None:
    run(organize(database, options_for(music, "x/{track}")))
    with database.writing() as connection:  # 1 and 2 swap; 3 and 4 follow one another
        connection.exec_driver_sql("UPDATE track SET track_number = 3 - track_number WHERE id < 3")
        connection.exec_driver_sql("UPDATE track SET track_number = 4 WHERE id = 3")
    before = files(music)
    summary, results = run(
        organize(database, options_for(music, "x/{track}"), [1, 2, 3], dry_run=dry_run)
    )
    assert (summary.moved, summary.refused) == (3, 0)
    assert sorted((os.path.basename(result.path), result.target) for result in results) == [
        (b"1.flac", os.fsencode(music / "x/2.flac")),
        (b"2.flac", os.fsencode(music / "x/1.flac")),
        (b"3.flac", os.fsencode(music / "x/4.flac")),
    ]
    if dry_run:
        assert files(music) == before
        return
    after = files(music)
    assert (after["x/1.flac"], after["x/2.flac"]) == (before["x/2.flac"], before["x/1.flac"])
    assert len(after) == len(before)
    unchanged(database, 4)
    run(undo(database))
    assert files(music) == before
    unchanged(database, 4)


def test_a_name_is_spelled_anew(database: Database, music: Path) -> None:
    run(organize(database, options_for(music, "x/{title}")))
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET title = upper(title)")
    assert run(organize(database, options_for(music, "x/{title}"), [1, 2, 3]))[0].moved == 3
    assert sorted(os.listdir(music / "x"))[:3] == ["AH.flac", "EH.flac", "OH.flac"]


def test_folders_that_differ_in_case_only_are_one(database: Database, music: Path) -> None:
    (music / "rock").mkdir()
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET artist = 'ac/dc' WHERE id = 2")
    run(organize(database, options_for(music, "{genre}/{artist}/{title}")))
    assert sorted(os.listdir(music)) == ["old", "rock"]
    assert os.listdir(music / "rock") == ["AC-DC"]


def test_a_compilation_stays_together(database: Database, music: Path) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET artist = 'Nr ' || id")
    run(organize(database, options_for(music, "{albumartist|artist}/{album}/{title}"), [1, 2, 3]))
    assert len(os.listdir(music / "Various Artists/Loud")) == 3


def test_a_flagged_compilation_is_filed_under_various_artists(
    database: Database, music: Path
) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET compilation_flag = id = 1 WHERE id < 4")
    run(organize(database, options_for(music, "{albumartist|artist}/{album}/{title}"), [1, 2, 3]))
    assert len(os.listdir(music / "Various Artists/Loud")) == 3


def test_discs_are_told_apart_where_an_album_has_several(database: Database, music: Path) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET disc_number = 1")
    pattern = "{album}/[{disc}-]{track}"
    run(organize(database, options_for(music, pattern), [1, 2]))
    assert sorted(os.listdir(music / "Loud")) == ["1.flac", "2.flac"]
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET disc_number = 2, track_number = 1 WHERE id=3")
    run(organize(database, options_for(music, pattern), [1, 2, 3]))
    assert sorted(os.listdir(music / "Loud")) == ["1-1.flac", "1-2.flac", "2-1.flac"]


def test_of_files_that_want_one_name_the_first_path_gets_it(
    database: Database, music: Path
) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET title = 'Same', id = 100 - id")
    planned = plan(database, options_for(music, "{artist}/{title}"))
    paths = [file.path for file in planned.files if file.track_id]
    assert paths == sorted(paths)
    fates = [file.status for file in planned.files if file.target.endswith(b"AC-DC/Same.flac")]
    assert fates == ["move", *["refused"] * (len(fates) - 1)]
    assert len(fates) > 1


def test_totals_can_be_part_of_names(database: Database, music: Path) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET track_total = 12, disc_total = 2 WHERE id < 3")
    pattern = "{album}/[disc of {disctotal}, ]{track:02}[ of {tracktotal}]"
    run(organize(database, options_for(music, pattern), [1, 2, 3]))
    assert sorted(os.listdir(music / "Loud")) == [
        "03.flac", "disc of 2, 01 of 12.flac", "disc of 2, 02 of 12.flac",
    ]  # fmt: skip


def test_the_parent_of_a_genre_is_its_top_one(database: Database, music: Path) -> None:
    with database.writing() as connection:
        vocabulary.save(
            connection,
            Vocabulary((Genre("Music"), Genre("Loud", "Music"), Genre("Rock", "Loud"))),
        )
    run(organize(database, options_for(music, "{parent}/[{subgenre}/]{decade}/{title}")))
    assert sorted(os.listdir(music / "Music/Rock/1980s")) == ["Ah.flac", "Eh.flac", "Oh.flac"]


def test_what_belongs_to_an_album_goes_along(database: Database, music: Path) -> None:
    album = music / "old/album"
    (album / "plain.flac").unlink()
    drain(scan(database, readers=READERS))
    for name in ("cover.jpg", "1.lrc", "album.cue", "notes.doc", "Booklet.PDF"):
        (album / name).write_text(name)
    summary, _ = run(organize(database, options_for(music, PATTERN)))
    assert summary.moved == 7
    assert sorted(os.listdir(music / "Rock/AC-DC")) == [
        "01 Oh.flac", "01 Oh.lrc", "02 Ah.flac", "03 Eh.flac", "Booklet.PDF", "album.cue",
        "cover.jpg",
    ]  # fmt: skip
    assert os.listdir(album) == ["notes.doc"]
    run(undo(database))
    assert len(os.listdir(album)) == 8
    assert not (music / "Rock").exists()


def test_folders_of_scans_and_discs_go_along(database: Database, music: Path) -> None:
    album = music / "old/album"
    for number in (1, 2, 3):
        (album / f"CD{number}").mkdir()
        (album / f"{number}.flac").rename(album / f"CD{number}/{number}.flac")
    (album / "plain.flac").unlink()
    drain(scan(database, readers=READERS))
    for name in ("cover.jpg", "Scans/back.png", "Scans/inner/1.png", "CD1/Art/1.jpg"):
        (album / name).parent.mkdir(parents=True, exist_ok=True)
        (album / name).write_text(name)
    before = files(music)
    run(organize(database, options_for(music, PATTERN)))
    assert set(files(music / "Rock/AC-DC")) == {
        "01 Oh.flac", "02 Ah.flac", "03 Eh.flac", "cover.jpg", "Scans/back.png",
        "Scans/inner/1.png", "Art/1.jpg",
    }  # fmt: skip
    assert not (music / "old").exists()
    run(undo(database))
    assert files(music) == before
    (album / "Scans/notes.doc").write_text("no file of an album")
    run(organize(database, options_for(music, PATTERN)))
    assert set(files(music / "old")) == {
        "album/cover.jpg", "album/Scans/back.png", "album/Scans/inner/1.png",
        "album/Scans/notes.doc",
    }  # fmt: skip


def test_what_lies_in_the_library_s_own_folder_stays(database: Database, music: Path) -> None:
    for name in ("1", "2", "3"):
        (music / f"old/album/{name}.flac").rename(music / f"{name}.flac")
    (music / "old/album/plain.flac").unlink()
    (music / "Pictures").mkdir()
    (music / "Pictures/me.jpg").write_text("me")
    drain(scan(database, readers=READERS))
    run(organize(database, options_for(music, PATTERN)))
    assert (music / "Pictures/me.jpg").exists()


def test_covers_stay_where_tracks_stay_or_where_that_is_wanted(
    database: Database, music: Path
) -> None:
    album = music / "old/album"
    (album / "cover.jpg").write_text("cover")
    (album / "1.lrc").write_text("words")
    run(organize(database, options_for(music, PATTERN)))  # the plain track stays
    assert sorted(os.listdir(album)) == ["cover.jpg", "plain.flac"]
    run(undo(database))
    run(organize(database, options_for(music, PATTERN, no_genre="x", companions=False)))
    assert sorted(os.listdir(album)) == ["1.lrc", "cover.jpg"]


def test_a_file_that_was_changed_since_the_scan_is_left_alone(
    database: Database, music: Path
) -> None:
    path = music / "old/album/1.flac"
    os.utime(path, ns=(1, 1))
    summary, results = run(organize(database, options_for(music, PATTERN), [1]))
    assert summary.refused == 1
    assert results[0].code == "changed"
    assert path.exists()


def test_what_is_missing_unreadable_or_a_link_is_told(
    database: Database, music: Path, tmp_path: Path
) -> None:
    album = music / "old/album"
    shutil.move(album / "1.flac", tmp_path / "elsewhere.flac")
    (album / "1.flac").symlink_to(tmp_path / "elsewhere.flac")
    (album / "2.flac").unlink()
    with database.writing() as connection:
        connection.exec_driver_sql("""UPDATE track SET unreadable = '["odd"]' WHERE id = 3""")
    _, results = run(organize(database, options_for(music, PATTERN), [1, 2, 3]))
    codes = {os.path.basename(result.path): result.code for result in results}
    assert codes == {b"1.flac": "symbolic_link", b"2.flac": "missing", b"3.flac": "unreadable"}
    assert (album / "1.flac").is_symlink()


def test_another_scan_is_advised_only_where_the_last_one_still_found_the_file(
    database: Database, music: Path
) -> None:
    for name in ("1.flac", "2.flac"):
        (music / "old/album" / name).unlink()
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET missing_since = 1 WHERE id = 1")
    _, results = run(organize(database, options_for(music, PATTERN), [1, 2]))
    told = {os.path.basename(result.path): str(result.reason) for result in results}
    assert told == {
        b"1.flac": "the file is not there",
        b"2.flac": "the file is not there; scan again",
    }


def test_a_file_that_a_link_beside_it_leads_to_is_told_and_stays(
    database: Database, music: Path
) -> None:
    album = music / "old/album"
    (album / "first.flac").symlink_to("1.flac")
    (album / "cover.jpg").write_bytes(b"cover")
    _, results = run(organize(database, options_for(music, "{genre}/{title}"), [1, 2, 3]))
    told = {os.path.basename(file.path): str(file.reason) for file in results if file.reason}
    assert told == {
        b"1.flac": "the link first.flac in its folder points to it; remove the link first"
    }
    assert (album / "first.flac").exists()
    assert (music / "Rock/Ah.flac").exists()

    (music / "Rock/second.flac").symlink_to(music / "Rock/Ah.flac")
    _, results = run(undo(database))
    assert {file.code for file in results if file.target == os.fsencode(album / "2.flac")} == {
        "linked"
    }
    assert (music / "Rock/second.flac").exists()
    assert (album / "3.flac").exists()


def test_a_cover_that_a_link_beside_it_leads_to_stays(database: Database, music: Path) -> None:
    album = music / "old/album"
    (album / "front.jpg").write_bytes(b"cover")
    (album / "folder.jpg").symlink_to("front.jpg")
    run(organize(database, options_for(music, "new/{name}")))
    assert (music / "new/1.flac").exists()
    assert (album / "folder.jpg").read_bytes() == b"cover"


def test_a_link_beside_a_track_that_is_copied_is_no_audio_of_its_own(
    database: Database, music: Path, tmp_path: Path
) -> None:
    album = music / "old/album"
    (album / "first.flac").symlink_to("1.flac")
    (album / "one.flac").symlink_to("first.flac")
    (album / "cover.jpg").write_bytes(b"cover")
    out = tmp_path / "out"
    summary, _ = run(organize(database, options_for(out, "album/{name}", how="copy")))
    assert (summary.moved, summary.refused) == (5, 0)
    assert (out / "album/cover.jpg").exists()


def test_hard_links_move_on_one_drive_and_stay_between_drives(
    database: Database, music: Path, tmp_path: Path, other_drive: None
) -> None:
    os.link(music / "old/album/1.flac", tmp_path / "second name")
    summary, results = run(organize(database, options_for(music / "far", PATTERN), [1, 2]))
    assert (summary.moved, summary.refused) == (1, 1)
    assert results[0].code == "hard_links"
    assert (tmp_path / "second name").exists()


@pytest.fixture
def other_drive(monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders named far are on another drive."""
    real = moving.rename_new

    def rename(source: bytes, target: bytes, *observe: Any) -> None:
        if (b"/far" in source) != (b"/far" in target):
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        real(source, target, *observe)

    monkeypatch.setattr(moving, "rename_new", rename)


def test_files_go_to_another_drive_with_all_that_is_theirs(
    database: Database, music: Path, other_drive: None
) -> None:
    before, path = files(music), music / "old/album/1.flac"
    path.chmod(0o640)
    status = path.stat()
    try:
        os.setxattr(path, "user.note", b"kept")
        noted = True
    except OSError:
        noted = False
    run(organize(database, options_for(music / "far", PATTERN), [1, 2, 3]))
    there = music / "far/Rock/AC-DC/01 Oh.flac"
    assert there.read_bytes() == before["old/album/1.flac"]
    assert (there.stat().st_mtime_ns, there.stat().st_mode) == (status.st_mtime_ns, status.st_mode)
    if noted:
        assert os.getxattr(there, "user.note") == b"kept"
    assert not path.exists()
    unchanged(database, 4)
    run(undo(database))
    assert files(music) == before


def test_new_folders_are_synced_on_another_drive_before_originals_go(
    database: Database, music: Path, other_drive: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    real, sync = moving._remove_original, atomic.sync_folder

    def sync_folder(folder: str | bytes) -> None:
        steps.append(os.path.relpath(os.fsdecode(folder), music))
        sync(folder)

    def remove_original(source: bytes, target: bytes) -> None:
        steps.append("original goes")
        real(source, target)

    monkeypatch.setattr(atomic, "sync_folder", sync_folder)
    monkeypatch.setattr(moving, "_remove_original", remove_original)
    run(organize(database, options_for(music / "far", PATTERN), [1, 2]))
    first = steps.index("original goes")
    assert {".", "far", "far/Rock", "far/Rock/AC-DC"} <= set(steps[:first])
    assert steps[first + 1 :] == ["far/Rock/AC-DC", "original goes"]  # none is new any more


def test_moves_on_another_drive_than_the_librarys_are_durable_before_it_tells_of_them(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []

    def sync_folder(folder: str | bytes) -> None:
        with database.reading() as connection:
            assert len(journal.unfinished(connection)) == 3
        synced.append(os.path.relpath(os.fsdecode(folder), music))

    monkeypatch.setattr(move_work, "_device", lambda folder, _default: b"/music" in folder)
    monkeypatch.setattr(atomic, "sync_folder", sync_folder)
    assert run(organize(database, options_for(music, PATTERN), [1, 2, 3]))[0].moved == 3
    assert synced[0] == "Rock/AC-DC"
    assert sorted(synced[1:-1]) == [".", "Rock"]
    assert synced[-1] == "old/album"


def test_a_library_is_on_the_drive_that_its_link_leads_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "library.sqlite"
    library.symlink_to(tmp_path / "far" / "library.sqlite")
    one, other = bytes(tmp_path / "old" / "a.mp3"), bytes(tmp_path / "new" / "a.mp3")
    moved = AppliedChange(1, journal.Plan(one, 1, (), (), target=other), Edited("written"))
    synced: list[str | bytes] = []
    monkeypatch.setattr(
        move_work, "_device", lambda path, _default: b"/far" in os.path.realpath(path)
    )
    monkeypatch.setattr(atomic, "sync_folder", synced.append)
    move_work.MoveWork().secure([moved], bytes(library))
    assert (synced[0], synced[-1]) == (os.path.dirname(other), os.path.dirname(one))


def test_moves_on_the_librarys_drive_are_durable_too_where_that_keeps_no_order(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    before = sorted(database.path.parent.iterdir())

    def link(*_paths: bytes, **_options: bool) -> None:
        raise OSError(errno.EPERM, "as FAT says")

    def sync_folder(folder: str | bytes) -> None:
        with database.reading() as connection:
            assert len(journal.unfinished(connection)) == 3
        synced.append(os.path.relpath(os.fsdecode(folder), music))

    monkeypatch.setattr(os, "link", link)
    monkeypatch.setattr(atomic, "sync_folder", sync_folder)
    assert run(organize(database, options_for(music, PATTERN), [1, 2, 3]))[0].moved == 3
    assert {".", "Rock", "Rock/AC-DC"} <= {*synced[:-1]}
    assert synced[-1] == "old/album"
    assert sorted(database.path.parent.iterdir()) == before


def test_moves_on_one_drive_wait_for_no_sync(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str | bytes] = []
    monkeypatch.setattr(atomic, "sync_folder", synced.append)
    assert run(organize(database, options_for(music, PATTERN), [1, 2, 3]))[0].moved == 3
    assert synced == []


def test_copies_on_another_drive_take_no_extended_attributes_to_the_history(
    database: Database, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(move_work, "xattrs_of", lambda _path: {"user.note": "a2VwdA=="})
    monkeypatch.setattr(move_work, "_device", lambda folder, _default: b"/far" in folder)
    run(organize(database, options_for(tmp_path / "far", PATTERN, how="copy"), [1]))
    with database.reading() as connection:
        (entry,) = journal.entries(connection)
    assert "xattrs" not in (entry.plan.raw_before or "")


@pytest.mark.parametrize("touched", [False, True])
@pytest.mark.parametrize("rounds", [True, False], ids=["rounds times", "sets times itself"])
def test_what_a_drive_cannot_keep_of_a_file_comes_back_with_it(
    database: Database,
    music: Path,
    other_drive: None,
    monkeypatch: pytest.MonkeyPatch,
    rounds: bool,
    touched: bool,
) -> None:
    path = music / "old/album/1.flac"
    with contextlib.suppress(AttributeError, OSError):  # where the system has them
        os.setxattr(path, "user.note", b"kept")
    xattrs = xattrs_of(os.fsencode(path))
    path.chmod(0o440)
    status = path.stat()
    real = moving._copy_attributes

    def copy_attributes(source: bytes, target: bytes) -> None:
        real(source, target)
        if b"/far" in target:  # as on FAT
            for name in (name for name in xattrs if name.startswith("user.")):
                os.removexattr(target, name)
            os.chmod(target, 0o777)
            os.utime(target, (1, status.st_mtime_ns // 2_000_000_000 * 2 if rounds else 1e9))

    monkeypatch.setattr(moving, "_copy_attributes", copy_attributes)
    monkeypatch.setattr(move_work, "_device", lambda folder, _default: b"/far" in folder)
    run(organize(database, options_for(music / "far", PATTERN), [1, 2, 3]))
    there = music / "far/Rock/AC-DC/01 Oh.flac"
    assert there.stat().st_mode & 0o777 == 0o777
    unchanged(database, 4)
    if touched:
        os.utime(there, (1, 5e8))
    run(undo(database))
    mtime_ns = 500_000_000_000_000_000 if touched else status.st_mtime_ns
    assert (path.stat().st_mode, path.stat().st_mtime_ns) == (status.st_mode, mtime_ns)
    assert xattrs_of(os.fsencode(path)) == xattrs
    if not touched:
        unchanged(database, 4)


@pytest.mark.parametrize("by_links", [False, True], ids=["copied", "linked"])
def test_a_file_whose_original_cannot_be_removed_stays_and_is_there_once(
    database: Database,
    music: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    by_links: bool,
) -> None:
    before, real = files(music), os.unlink

    def unlink(path: bytes) -> None:
        if b"/old/" in path:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        real(path)

    if by_links:
        monkeypatch.setattr(moving, "_exclusive_rename", lambda: None)
    else:
        request.getfixturevalue("other_drive")
    with monkeypatch.context() as patched:
        patched.setattr(os, "unlink", unlink)
        summary, results = run(organize(database, options_for(music / "far", PATTERN), [1, 2]))
    assert (summary.moved, summary.refused) == (0, 2)
    assert {result.code for result in results} == {"read_only"}
    assert files(music) == before
    assert os.listdir(music / "far") == []


@pytest.mark.parametrize(
    ("how", "shut", "refused"),
    [("move", "old", True), ("move", "far", True), ("copy", "old", False), ("copy", "far", True)],
)
def test_a_read_only_drive_is_told_before_anything_happens(
    database: Database, music: Path, how: Any, shut: str, refused: bool,
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    into = tmp_path / "far"
    into.mkdir()
    monkeypatch.setattr(
        atomic, "on_read_only_drive", lambda path: f"/{shut}" in os.fsdecode(path) + "/"
    )
    planned = plan(database, options_for(into, PATTERN, how=how), [1])
    folder = into if shut == "far" else music / "old/album"
    told = f"the drive of {folder} is read-only; make it writable, then try again"
    assert [str(file.reason) for file in planned.files] == [told if refused else "None"]


@pytest.mark.parametrize("shut", ["old", "Rock"])
def test_the_drive_that_stops_an_undo_is_named(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch, shut: str
) -> None:
    run(organize(database, options_for(music, PATTERN), [1]))

    def rename(*_arguments: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(moving, "rename_new", rename)
    monkeypatch.setattr(
        atomic, "on_read_only_drive", lambda path: f"/{shut}" in os.fsdecode(path) + "/"
    )
    _, (told,) = run(undo(database))
    place = music / ("old/album" if shut == "old" else "Rock/AC-DC")
    assert (told.status, told.code) == ("refused", "read_only")
    assert f"the drive of {place} is read-only; make it writable" in str(told.reason)


def test_nothing_is_copied_to_another_drive_from_a_folder_that_may_not_be_changed(
    database: Database, music: Path, other_drive: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(music)
    with monkeypatch.context() as patched:
        patched.setattr(os, "access", lambda path, _mode: b"/old" not in path)
        patched.setattr(shutil, "copyfileobj", None)
        _, results = run(organize(database, options_for(music / "far", PATTERN), [1]))
    assert [result.code for result in results] == ["read_only"]
    assert files(music) == before


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.EPERM])
def test_drives_that_know_no_permissions_hold_copies(
    database: Database,
    music: Path,
    other_drive: None,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
) -> None:
    def chmod(*_args: Any, **_options: Any) -> None:
        raise OSError(number, os.strerror(number))

    mtime_ns = (music / "old/album/1.flac").stat().st_mtime_ns
    with monkeypatch.context() as patched:
        patched.setattr(os, "chmod", chmod)
        summary, _ = run(organize(database, options_for(music / "far", PATTERN), [1]))
    assert summary.moved == 1
    assert (music / "far/Rock/AC-DC/01 Oh.flac").stat().st_mtime_ns == mtime_ns


@pytest.mark.parametrize("how", ["move", "copy", "link"])
def test_no_folders_are_made_where_the_drive_of_the_new_ones_has_gone(
    database: Database, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: How
) -> None:
    before, out = files(music), tmp_path / "stick"
    monkeypatch.setattr(moving.DriveFolder, "is_there", lambda _root: False)
    options = options_for(out, "{title}/{name}", how=how)
    _, results = run(organize(database, options, [1, 2]))
    assert {result.code for result in results} == {"io_error"}
    assert files(music) == before
    assert list(out.iterdir()) == []


def test_a_drive_is_known_by_its_number(tmp_path: Path) -> None:
    root = moving.DriveFolder.of(os.fsencode(tmp_path))
    assert root.is_there()
    assert not root._replace(device=root.device + 1).is_there()
    assert not root._replace(path=os.fsencode(tmp_path / "gone")).is_there()


def test_no_folders_stay_where_nothing_could_be_linked(
    database: Database, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "links" / "Loud").mkdir(parents=True)

    def link(*_args: Any, **_options: Any) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", link)
    pattern = "{album}/{artist}/{title}"
    _, results = run(organize(database, options_for(tmp_path / "links", pattern, how="link"), [1]))
    assert {result.code for result in results} == {"no_links"}
    assert [path.name for path in (tmp_path / "links").rglob("*")] == ["Loud"]


def test_a_full_drive_costs_nothing(
    database: Database, music: Path, other_drive: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(music)

    def full(*_args: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "copyfileobj", full)
        _, results = run(organize(database, options_for(music / "far", PATTERN), [1, 2]))
    assert {result.code for result in results} == {"no_space"}
    assert files(music) == before
    assert os.listdir(music / "far") == []
    with monkeypatch.context() as patched:
        patched.setattr(planning, "free_space", lambda _into: 10)
        patched.setattr(planning, "stored", lambda number: number + 1)
        with pytest.raises(EnvironmentFailure, match="no room"):
            run(organize(database, options_for(music / "far", PATTERN)))


def test_a_copy_that_is_not_like_its_original_is_thrown_away(
    database: Database, music: Path, other_drive: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(music)
    monkeypatch.setattr(
        shutil, "copyfileobj", lambda source, made, _size: made.write(source.read()[:-1] + b"?")
    )
    summary, _ = run(organize(database, options_for(music / "far", PATTERN), [1]))
    assert summary.refused == 1
    assert files(music) == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_folder_that_may_not_be_changed_is_told(database: Database, music: Path) -> None:
    album = music / "old/album"
    album.chmod(0o500)
    try:
        _, results = run(organize(database, options_for(music, PATTERN), [1]))
    finally:
        album.chmod(0o700)
    assert [result.code for result in results] == ["read_only"]


@pytest.mark.parametrize("way", ["link", "reserve"])
def test_a_drive_without_exclusive_renames_is_served_otherwise(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    def no_links(*_args: Any, **_options: Any) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(moving, "_exclusive_rename", lambda: None)
    if way == "reserve":
        monkeypatch.setattr(os, "link", no_links)
    there = music / "Rock/AC-DC/02 Ah.flac"
    there.parent.mkdir(parents=True)
    there.write_bytes(b"another")
    summary, _ = run(organize(database, options_for(music, PATTERN)))
    assert (summary.moved, summary.refused) == (2, 1)
    assert there.read_bytes() == b"another"
    assert not (music / "old/album/1.flac").exists()
    unchanged_but = drain(scan(database, readers=READERS))
    assert (unchanged_but.missing, unchanged_but.unchanged) == (0, 4)


def test_the_query_chooses(database: Database, music: Path) -> None:
    options = options_for(music, PATTERN)
    assert run(organize(database, options, rule=parse("title:oh")))[0].moved == 1


def test_names_that_scans_pass_over_are_avoided(database: Database, music: Path) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET artist = 'lost+found', title = '.x'")
    run(organize(database, options_for(music, "{artist}/{title} {track}"), [1, 2, 3]))
    assert sorted(os.listdir(music / "_lost+found"))[0] == "_x 1.flac"
    unchanged(database, 4)


def test_cancelled_in_the_middle_the_library_knows_each_file(
    database: Database, music: Path
) -> None:
    job = organize(database, options_for(music, PATTERN))
    for progress in job:
        if isinstance(progress.item, FileResult) and progress.item.status == "written":
            break
    job.close()
    unchanged(database, 4)
    run(undo(database))
    unchanged(database, 4)
    assert len(os.listdir(music / "old/album")) == 4


def test_a_name_is_spelled_anew_where_the_drive_knows_no_case(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(organize(database, options_for(music, "x/{title}")))
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET title = upper(title)")
    fold_names(monkeypatch)
    summary, _ = run(organize(database, options_for(music, "x/{title}"), [1, 2, 3]))
    assert (summary.moved, summary.refused) == (3, 0)
    monkeypatch.undo()
    assert sorted(os.listdir(music / "x"))[:3] == ["AH.flac", "EH.flac", "OH.flac"]


def test_a_name_that_the_drive_does_not_spell_anew_stays_as_it_was(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, rename_new = files(music), moving.rename_new

    def refusing(source: bytes, target: bytes) -> None:
        if target.endswith(b"Oh.flac"):
            raise OSError(errno.EIO, "broken")
        rename_new(source, target)

    monkeypatch.setattr(moving, "is_respelled", lambda one, other: one != other)
    monkeypatch.setattr(moving, "rename_new", refusing)
    summary, _ = run(organize(database, options_for(music / "old/album", "{title}"), [1]))
    assert summary.refused == 1
    assert files(music) == before
    unchanged(database, 4)


def test_one_file_that_two_paths_lead_to_is_not_removed_for_its_copy(
    database: Database, music: Path, tmp_path: Path, two_ways: None
) -> None:
    os.link(music / "old/album/1.flac", tmp_path / "a second name")
    (music / "link").symlink_to(music / "old" / "album")
    one, other = (os.fsencode(music / way / "1.flac") for way in ("old/album", "link"))
    plan_of_it = journal.Plan(one, 1, (), (), raw_before='{"act": "move"}', target=other)
    with database.writing() as connection:
        batch = journal.start(connection, "write", at=1.0, work="files")
        journal.plan(connection, batch, plan_of_it)
    assert recover(database).untouched == 1
    assert (music / "old/album/1.flac").exists()
