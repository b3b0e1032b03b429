# SPDX-License-Identifier: GPL-3.0-or-later
"""Scanning, with the files read in this process."""

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import mutagen
import numpy as np
import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st
from support.caseless import fold_names
from support.media import make_audio

from genreorganizer import tags
from genreorganizer.db import counts, outcome_rows, predictions, reviews, scanned, stale, tracks
from genreorganizer.db import folders as folder_table
from genreorganizer.db.engine import Database, open_database
from genreorganizer.db.lock import job_lock
from genreorganizer.db.migrations.reading_again import read_again
from genreorganizer.db.schema import track
from genreorganizer.domain.prediction import Outcome, TrackPrediction
from genreorganizer.domain.review import Decision, FileState, TrackState
from genreorganizer.domain.rules import QueryContext
from genreorganizer.domain.track import TrackRow
from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError, UsageError
from genreorganizer.library import album_answers, ledger, review, walking, watching
from genreorganizer.library.folders import remove_folder
from genreorganizer.library.jobs import Progress, drain
from genreorganizer.library.ledger import ScanSummary
from genreorganizer.library.scan import Readers, scan
from genreorganizer.library.write import write as write_job
from genreorganizer.settings import WriteSettings
from genreorganizer.workers.pool import Completed, Failed, FailureKind, InlinePool

INLINE = Readers(InlinePool(), InlinePool())
PREDICTION = TrackPrediction("m", "1", ("rock", "metal"), (0.9, 0.1), (), (1.0,), Outcome.SUGGESTED)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    (tmp_path / "music").mkdir()
    return tmp_path / "music"


def sound(path: Path, seed: int, genre: str | None = None) -> Path:
    """A recording of its own for every seed; all of the same length and size."""
    path.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(seed).uniform(-0.5, 0.5, 4410)
    metadata = {"genre": genre, "title": path.stem} if genre else None
    kept = path.with_name("being-made.wav")  # the extension chooses the encoder
    make_audio(kept, signal=noise, sample_rate=22050, metadata=metadata)
    os.replace(kept, path)
    return path


def run(database: Database, *paths: Path, **options) -> ScanSummary:
    return drain(scan(database, paths or None, readers=INLINE, **options))


def numbers(summary: ScanSummary) -> dict[str, int]:
    """The counts that are not zero."""
    names = ("added", "changed", "moved", "unchanged", "missing", "unreadable")
    return {name: value for name in names if (value := getattr(summary, name))}


def rows(database: Database) -> dict[str, TrackRow]:
    with database.reading() as connection:
        ids = tracks.track_ids(connection, context=QueryContext())
        return {os.path.basename(row.path_str): row for row in tracks.rows(connection, ids)}


def ids(database: Database) -> dict[str, int]:
    return {name: row.id for name, row in rows(database).items()}


def accept(database: Database, number: int) -> None:
    with database.writing() as connection:
        reviews.put(
            connection,
            [reviews.DecisionRecord(number, Decision.ACCEPTED, ("Jazz",), FileState.TO_WRITE)],
        )
        predictions.store(connection, [(number, PREDICTION)], at=1.0)
        outcome_rows.put(
            connection, [outcome_rows.OutcomeRecord(number, "m", Outcome.SUGGESTED, "Rock", 0.9)]
        )


def unread(database: Database) -> InlinePool:
    """A pool that may not be used."""

    class Unused(InlinePool):
        def run(self, prepare, items):
            raise AssertionError(f"read again: {list(items)}")
            yield

    return Unused()


# --- the plain cases -----------------------------------------------------------------------


def test_a_first_scan_stores_what_files_say(database: Database, music: Path) -> None:
    make_audio(music / "a.mp3", metadata={"title": "T", "artist": "A", "genre": "Jazz"})
    make_audio(music / "sub.flac", seconds=2.0)
    summary = run(database, music)
    assert numbers(summary) == {"added": 2}
    found = rows(database)
    assert (found["a.mp3"].tag.title, found["a.mp3"].tag.artist) == ("T", "A")
    assert found["a.mp3"].genres == ("Jazz",)
    assert (found["a.mp3"].audio.format, found["sub.flac"].audio.format) == ("MP3", "FLAC")
    assert found["sub.flac"].audio.duration_s == pytest.approx(2.0, abs=0.01)


def test_unchanged_files_are_not_opened_again(database: Database, music: Path) -> None:
    for number in range(3):
        sound(music / f"{number}.wav", number)
    run(database, music)
    never = unread(database)
    summary = drain(scan(database, readers=Readers(never, never)))
    assert numbers(summary) == {"unchanged": 3}


def test_a_retagged_file_is_read_again_and_keeps_its_results(
    database: Database, music: Path
) -> None:
    sound(music / "a.wav", 1)
    run(database, music)
    (number,) = ids(database).values()
    accept(database, number)
    sound(music / "a.wav", 1, genre="Metal")
    assert numbers(run(database)) == {"changed": 1}
    row = rows(database)["a.wav"]
    assert (row.id, row.genres, row.decision) == (number, ("Metal",), Decision.ACCEPTED)
    assert row.suggested == "Rock"
    assert row.disagrees  # the tag says Metal now


def test_a_file_that_goes_to_another_album_makes_both_albums_stale(
    database: Database, music: Path
) -> None:
    for number, album in enumerate(("One", "One", "Two")):
        metadata = {"artist": "Them", "album": album}
        make_audio(music / f"{number}.flac", seconds=1 + number / 10, metadata=metadata)
    with database.writing() as connection:
        album_answers.want(connection, True)
    run(database, music)
    first, second, third = (ids(database)[f"{number}.flac"] for number in range(3))
    with database.reading() as connection:
        assert not stale.any_left(connection)
    file = mutagen.File(music / "0.flac")
    file["album"] = ["Two"]
    file.save()
    assert run(database).changed == 1
    with database.reading() as connection:
        assert stale.marked(connection, [first, second, third]) == {first, second, third}


def test_a_file_with_new_audio_loses_the_results_of_the_old_one(
    database: Database, music: Path
) -> None:
    sound(music / "a.wav", 1)
    run(database, music)
    (number,) = ids(database).values()
    accept(database, number)
    sound(music / "a.wav", 2)
    os.utime(music / "a.wav", (5, 5))
    assert numbers(run(database)) == {"changed": 1}
    row = rows(database)["a.wav"]
    assert (row.id, row.outcome, row.decision) == (number, None, None)
    with database.reading() as connection:
        assert predictions.models_of(connection, number) == []


def test_a_deleted_file_is_missing_until_it_comes_back(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1)
    sound(music / "b.wav", 2)
    run(database, music)
    kept = ids(database)
    os.rename(music / "a.wav", music.with_name("kept.wav"))
    for _ in range(2):
        assert numbers(run(database)) == {"unchanged": 1, "missing": 1}
        assert rows(database)["a.wav"].missing
    os.rename(music.with_name("kept.wav"), music / "a.wav")
    assert numbers(run(database)) == {"unchanged": 2}
    assert not rows(database)["a.wav"].missing
    assert ids(database) == kept


def test_unreadable_files_are_listed_with_the_reason(database: Database, music: Path) -> None:
    sound(music / "good.wav", 1)
    (music / "page.mp3").write_bytes(b"<html>not music</html>" * 50)
    (music / "empty.flac").write_bytes(b"")
    for expected in ({"added": 1, "unreadable": 2}, {"unchanged": 1, "unreadable": 2}):
        summary = run(database, music)
        assert numbers(summary) == expected
        names = [os.path.basename(problem.path) for problem in summary.problems]
        assert names == [b"empty.flac", b"page.mp3"]
        assert all(
            str(problem.reason) and "\n" not in str(problem.reason) for problem in summary.problems
        )
        assert not any(str(music) in str(problem.reason) for problem in summary.problems)
    assert rows(database)["page.mp3"].unreadable
    assert rows(database)["page.mp3"].reason == summary.problems[1].reason
    sound(music / "empty.flac".replace("flac", "wav"), 2)
    os.replace(music / "empty.wav", music / "page.mp3")
    (music / "empty.flac").unlink()
    summary = run(database)
    assert numbers(summary) == {"unchanged": 1, "changed": 1, "missing": 1}
    assert not rows(database)["page.mp3"].unreadable


def test_a_file_that_breaks_keeps_what_was_known(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1, genre="Jazz")
    run(database, music)
    (number,) = ids(database).values()
    accept(database, number)
    (music / "a.wav").write_bytes(b"garbage")
    assert numbers(run(database)) == {"unreadable": 1}
    row = rows(database)["a.wav"]
    assert (row.id, row.genres, row.decision) == (number, ("Jazz",), Decision.ACCEPTED)
    assert row.unreadable


def test_a_file_without_permission_is_tried_again(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound(music / "a.wav", 1)
    real = os.open

    def closed(path, *options, **more):
        if os.fsencode(path).endswith(b"a.wav"):
            raise PermissionError(13, "Permission denied")
        return real(path, *options, **more)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", closed)
        assert numbers(run(database, music)) == {"unreadable": 1}
    assert numbers(run(database)) == {"changed": 1}  # though neither size nor time changed


def test_case_twins_and_odd_names_are_files_of_their_own(database: Database, music: Path) -> None:
    names = [b"a.wav", b"A.wav", b"\xff.wav", b"new\nline.wav", "\N{GUITAR}.wav".encode()]
    for seed, name in enumerate(names):
        sound(music / os.fsdecode(name), seed)
    assert numbers(run(database, music)) == {"added": 5}
    assert numbers(run(database)) == {"unchanged": 5}
    assert {os.fsencode(name) for name in rows(database)} == set(names)


# --- moves -----------------------------------------------------------------------------------


def test_a_renamed_and_retagged_file_keeps_its_results(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1)
    run(database, music)
    (number,) = ids(database).values()
    accept(database, number)
    (music / "a.wav").unlink()
    sound(music / "sub" / "b.wav", 1, genre="Jazz")
    assert numbers(run(database)) == {"moved": 1}
    (row,) = rows(database).values()
    assert row.path_str == str(music / "sub" / "b.wav")
    assert (row.id, row.genres, row.decision) == (number, ("Jazz",), Decision.ACCEPTED)


def test_a_copy_is_a_duplicate(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1)
    run(database, music)
    before = ids(database)
    shutil.copy(music / "a.wav", music / "b.wav")
    assert numbers(run(database)) == {"added": 1, "unchanged": 1}
    assert ids(database)["a.wav"] == before["a.wav"]
    with database.reading() as connection:
        assert counts.load(connection).duplicates == 2


def test_a_copy_of_a_file_that_is_retagged_is_a_duplicate(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1)
    run(database, music)
    before = ids(database)
    sound(music / "a.wav", 1, genre="Jazz")
    sound(music / "0.wav", 1)
    assert numbers(run(database)) == {"added": 1, "changed": 1}
    assert ids(database)["a.wav"] == before["a.wav"]


def test_a_decoy_of_equal_size_and_length_is_another_track(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1)
    size = (music / "a.wav").stat().st_size
    run(database, music)
    before = ids(database)
    (music / "a.wav").unlink()
    decoy = sound(music / "b.wav", 2)
    assert decoy.stat().st_size == size
    assert numbers(run(database)) == {"added": 1, "missing": 1}
    assert ids(database)["b.wav"] != before["a.wav"]


def test_files_that_change_places_keep_their_results(database: Database, music: Path) -> None:
    for seed, name in enumerate("abc"):
        os.utime(sound(music / f"{name}.wav", seed), (seed, seed))
    run(database, music)
    before = ids(database)
    os.rename(music / "a.wav", music / "x")
    os.rename(music / "b.wav", music / "a.wav")
    os.rename(music / "c.wav", music / "b.wav")
    os.rename(music / "x", music / "c.wav")
    assert numbers(run(database)) == {"moved": 3}
    assert ids(database) == {
        "a.wav": before["b.wav"], "b.wav": before["c.wav"], "c.wav": before["a.wav"]
    }  # fmt: skip


def test_a_file_moved_over_another_one_keeps_its_results(database: Database, music: Path) -> None:
    for seed, name in enumerate("ab"):
        os.utime(sound(music / f"{name}.wav", seed), (seed, seed))
    run(database, music)
    before = ids(database)
    os.replace(music / "a.wav", music / "b.wav")
    assert numbers(run(database)) == {"moved": 1}
    assert ids(database) == {"b.wav": before["a.wav"]}


def test_a_file_moved_away_and_replaced_by_a_new_one(database: Database, music: Path) -> None:
    os.utime(sound(music / "a.wav", 1), (1, 1))
    run(database, music)
    before = ids(database)
    os.rename(music / "a.wav", music / "b.wav")
    sound(music / "a.wav", 2)
    assert numbers(run(database)) == {"added": 1, "moved": 1}
    after = ids(database)
    assert after["b.wav"] == before["a.wav"]
    assert after["a.wav"] != before["a.wav"]


def test_a_missing_file_that_turns_up_elsewhere_is_the_same_track(
    database: Database, music: Path
) -> None:
    sound(music / "a.wav", 1)
    sound(music / "other.wav", 2)
    run(database, music)
    before = ids(database)
    os.rename(music / "a.wav", music.with_name("kept.wav"))
    run(database)
    os.rename(music.with_name("kept.wav"), music / "b.wav")
    assert numbers(run(database)) == {"moved": 1, "unchanged": 1}
    assert ids(database)["b.wav"] == before["a.wav"]


def test_a_file_moved_between_library_folders(database: Database, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    sound(one / "a.wav", 1)
    sound(one / "stays.wav", 2)
    sound(two / "b.wav", 3)
    run(database, one, two)
    before = ids(database)
    os.rename(one / "a.wav", two / "a.wav")
    assert numbers(run(database, two)) == {"moved": 1, "unchanged": 1}
    assert ids(database) == before
    assert numbers(run(database)) == {"unchanged": 3}


def test_a_renamed_library_folder_keeps_its_results(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1)
    sound(music / "b.wav", 2)
    run(database, music)
    before = ids(database)
    renamed = music.rename(music.with_name("renamed"))
    assert numbers(run(database, renamed)) == {"moved": 2}
    assert ids(database) == before


def test_a_removed_folder_comes_back_with_its_results(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1)
    run(database, music)
    before = ids(database)
    with database.writing() as connection:
        remove_folder(connection, music)
    assert rows(database) == {}
    assert numbers(run(database, music)) == {"unchanged": 1}
    assert ids(database) == before


_places = st.sampled_from([f"{folder}/{name}.wav" for folder in "xy" for name in "abc"])
_trees = st.dictionaries(_places, st.integers(1, 3), min_size=1)


@given(first=_trees, second=_trees)
@settings(max_examples=25)
def test_any_rearrangement_keeps_as_many_results_as_it_can(
    tmp_path_factory: pytest.TempPathFactory, first: dict[str, int], second: dict[str, int]
) -> None:
    """After any change the library equals the disk, and no recording lost its track."""
    root = tmp_path_factory.mktemp("any")
    recordings = {seed: sound(root / f"{seed}.wav", seed).read_bytes() for seed in (1, 2, 3)}
    music = root / "music"

    def arrange(tree: dict[str, int], time: int) -> None:
        for old in music.rglob("*.wav"):
            old.unlink()
        for name, seed in tree.items():
            (music / name).parent.mkdir(parents=True, exist_ok=True)
            (music / name).write_bytes(recordings[seed])
            os.utime(music / name, (time, time))

    with closing(open_database(root / "library.sqlite")) as database:
        arrange(first, 1)
        run(database, music)
        known = {row.id: first[os.path.relpath(row.path_str, music)] for row in _all(database)}
        arrange(second, 2)
        summary = run(database)
        present = [row for row in _all(database) if not row.missing]
        assert {os.path.relpath(row.path_str, music) for row in present} == set(second)
        assert summary.added + summary.changed + summary.moved + summary.unchanged == len(second)
        found = {row.id: second[os.path.relpath(row.path_str, music)] for row in present}
        for seed in recordings:
            before = {number for number, audio in known.items() if audio == seed}
            after = {number for number, audio in found.items() if audio == seed}
            assert len(before & after) == min(len(before), len(after))
        assert numbers(run(database)).keys() <= {"unchanged", "missing"}


def _all(database: Database) -> list[TrackRow]:
    with database.reading() as connection:
        return tracks.rows(connection, tracks.track_ids(connection, context=QueryContext()))


# --- what is not there ---------------------------------------------------------------------------


def test_a_folder_that_is_not_there_loses_nothing(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1)
    run(database, music)
    away = music.rename(music.with_name("away"))
    for summary in (run(database), run(database, music)):
        assert numbers(summary) == {}
        (problem,) = summary.unavailable
        assert problem.path == os.fsencode(music)
        assert "not there" in str(problem.reason)
    assert not rows(database)["a.wav"].missing
    away.rename(music)
    assert numbers(run(database)) == {"unchanged": 1}


def test_a_mount_point_that_is_empty_loses_nothing(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1)
    run(database, music)
    (music / "a.wav").unlink()
    summary = run(database)
    assert numbers(summary) == {}
    assert "empty" in str(summary.unavailable[0].reason)
    assert not rows(database)["a.wav"].missing


def test_another_volume_in_a_folders_place_loses_nothing(database: Database, music: Path) -> None:
    sound(music / "nas" / "a.wav", 1)
    sound(music / "b.wav", 2)
    run(database, music)
    with database.writing() as connection:  # as if another volume had been mounted there
        scanned.set_device(connection, [ids(database)["a.wav"]], device=987654)
    shutil.rmtree(music / "nas")
    assert numbers(run(database)) == {"unchanged": 1}
    assert not rows(database)["a.wav"].missing


def test_a_volume_with_a_new_number_is_still_the_same(database: Database, music: Path) -> None:
    for seed, name in enumerate("abc"):
        sound(music / f"{name}.wav", seed)
    run(database, music)
    with database.writing() as connection:
        scanned.set_device(connection, ids(database).values(), device=987654)
    (music / "a.wav").unlink()
    assert numbers(run(database)) == {"unchanged": 2, "missing": 1}


def test_a_copy_of_a_volume_that_is_away_is_a_duplicate(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1)
    run(database, music)
    before = ids(database)
    with database.writing() as connection:
        scanned.set_device(connection, before.values(), device=987654)
    backup = music.rename(music.with_name("backup"))
    assert numbers(run(database, backup)) == {"added": 1}
    assert len(_all(database)) == 2


def test_what_cannot_be_listed_is_not_missing(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound(music / "a.wav", 1)
    sound(music / "closed" / "b.wav", 2)
    run(database, music)
    real = os.scandir

    def scandir(path: bytes):
        if path.endswith(b"closed"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    summary = run(database)
    assert numbers(summary) == {"unchanged": 1}
    assert [str(problem.reason) for problem in summary.unavailable] == ["Permission denied"]


def test_a_file_that_vanishes_between_listing_and_reading(database: Database, music: Path) -> None:
    for seed, name in enumerate("abc"):
        sound(music / f"{name}.wav", seed)
    run(database, music)
    sound(music / "b.wav", 9, genre="Jazz")
    sound(music / "new.wav", 10)

    class Deleting(InlinePool):
        def run(self, prepare, items):
            (music / "b.wav").unlink()
            (music / "new.wav").unlink()
            yield from InlinePool().run(prepare, items)

    summary = drain(scan(database, readers=Readers(Deleting(), InlinePool())))
    assert numbers(summary) == {"unchanged": 2, "missing": 1}
    assert set(rows(database)) == {"a.wav", "b.wav", "c.wav"}


def test_a_folder_that_goes_away_while_it_is_read_is_told_and_loses_nothing(
    database: Database, music: Path
) -> None:
    sound(music / "a.wav", 1)
    run(database, music)
    sound(music / "b.wav", 2)

    class Leaving(InlinePool):
        def run(self, prepare, items):
            music.rename(music.with_name("away"))
            yield from InlinePool().run(prepare, items)

    summary = drain(scan(database, [music], readers=Readers(Leaving(), InlinePool())))
    (problem,) = summary.unavailable
    assert "not there" in str(problem.reason)
    assert summary.missing == summary.added == 0
    assert not rows(database)["a.wav"].missing
    music.with_name("away").rename(music)
    assert numbers(run(database)) == {"added": 1, "unchanged": 1}


@pytest.mark.parametrize("how", ["replaced", "grown"])
def test_a_file_that_changes_between_listing_and_reading_is_read_again(
    database: Database, music: Path, how: str
) -> None:
    file = sound(music / "a.wav", 1, genre="Rock")
    other = sound(music.parent / "b.wav", 2, genre="Jazz").read_bytes()

    class Changing(InlinePool):
        def run(self, prepare, items):
            if how == "replaced":
                file.write_bytes(other)
            else:
                file.write_bytes(file.read_bytes() + bytes(500))
            yield from InlinePool().run(prepare, items)

    drain(scan(database, [music], readers=Readers(Changing(), InlinePool())))
    run(database)  # reads it again where it was read too early
    (row,) = rows(database).values()
    assert row.genres == (("Jazz",) if how == "replaced" else ("Rock",))
    assert run(database).unchanged == 1


# --- folders to scan ----------------------------------------------------------------------------


def test_a_part_of_a_library_folder_can_be_scanned(database: Database, music: Path) -> None:
    sound(music / "in" / "a.wav", 1)
    sound(music / "in" / "gone.wav", 3)
    sound(music / "out" / "b.wav", 2)
    run(database, music)
    sound(music / "in" / "new.wav", 4)
    sound(music / "out" / "new.wav", 5)
    (music / "in" / "gone.wav").unlink()
    (music / "out" / "b.wav").unlink()
    summary = run(database, music / "in")
    assert numbers(summary) == {"added": 1, "unchanged": 1, "missing": 1}
    assert not rows(database)["b.wav"].missing
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM folder").scalar() == 1


def test_the_last_files_of_a_folder_within_the_library_are_missing(
    database: Database, music: Path
) -> None:
    sound(music / "in" / "a.wav", 1)
    sound(music / "out" / "b.wav", 2)
    run(database, music)
    (music / "in" / "a.wav").unlink()
    assert numbers(run(database, music / "in")) == {"missing": 1}
    assert rows(database)["a.wav"].missing


def test_a_part_whose_volume_is_away_is_told_and_loses_nothing(
    database: Database, music: Path
) -> None:
    sound(music / "nas" / "a.wav", 1)
    run(database, music)
    with database.writing() as connection:  # as if what is mounted there were another one
        scanned.set_device(connection, [ids(database)["a.wav"]], device=987654)
    (music / "nas" / "a.wav").unlink()
    summary = run(database, music / "nas")
    assert numbers(summary) == {}
    assert "empty" in str(summary.unavailable[0].reason)
    assert not rows(database)["a.wav"].missing


def test_overlapping_folders_count_each_file_once(database: Database, music: Path) -> None:
    sound(music / "sub" / "a.wav", 1)
    (music.parent / "link").symlink_to(music)
    assert numbers(run(database, music / "sub", music, music)) == {"added": 1}
    assert numbers(run(database)) == {"unchanged": 1}


def test_a_folder_under_another_name_is_the_same_folder(database: Database, music: Path) -> None:
    sound(music / "sub" / "a.wav", 1)
    link = music.with_name("a-link")
    link.symlink_to(music)
    run(database, music)
    before = ids(database)
    for path in (link, link / "sub", music.parent / "a-link" / ".." / "a-link"):
        assert numbers(run(database, path)) == {"unchanged": 1}
    assert ids(database) == before
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM folder").scalar() == 1


def test_two_library_folders_that_become_one_place_move_nothing(
    database: Database, music: Path
) -> None:
    other = music.with_name("another")
    sound(music / "a.wav", 1)
    sound(other / "a.wav", 1)
    run(database, music, other)
    before = {row.path: row.id for row in _all(database)}
    shutil.rmtree(other)
    other.symlink_to(music)
    for _ in range(2):
        assert numbers(run(database)) == {"unchanged": 1}
    assert {row.path: row.id for row in _all(database)} == before


def test_what_is_no_folder_is_refused_before_anything_is_added(
    database: Database, music: Path
) -> None:
    file = sound(music / "a.wav", 1)
    for bad in (music / "nothing", file):
        with pytest.raises(UsageError, match="is not a folder"):
            run(database, music, bad)
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM folder").scalar() == 0


def test_an_empty_library_is_scanned_at_once(database: Database) -> None:
    assert numbers(run(database)) == {}


# --- the job -----------------------------------------------------------------------------------


def test_progress_counts_to_the_total_and_tells_what_changed(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "_BATCH", 2)
    for number in range(9):
        sound(music / f"{number}.wav", number)
    reports: list[Progress] = []
    drain(scan(database, [music], readers=INLINE), reports.append)
    counted = [report.done for report in reports if report.total is not None]
    assert counted == sorted(counted)
    assert counted[-1] == 9
    assert {report.total for report in reports} == {None, 9}
    assert any(report.changes.all_tracks for report in reports)
    assert reports[0].changes.folders
    sound(music / "0.wav", 0, genre="Jazz")
    changed = set()
    drain(scan(database, readers=INLINE), lambda report: changed.update(report.changes.tracks))
    assert changed == {ids(database)["0.wav"]}


def test_a_cancelled_scan_keeps_what_it_has_and_the_next_one_reads_the_rest(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "_BATCH", 2)
    for number in range(20):
        sound(music / f"{number:02}.wav", number)
    job = scan(database, [music], readers=INLINE)
    for report in job:
        if report.done >= 10:
            break
    job.close()
    kept = len(rows(database))
    assert 0 < kept < 20
    with job_lock(database, wait_s=0.0):
        pass
    assert numbers(run(database)) == {"added": 20 - kept, "unchanged": kept}


def test_a_cancelled_scan_forgets_no_move(database: Database, music: Path) -> None:
    sound(music / "a.wav", 1)
    sound(music / "b.wav", 2)
    run(database, music)
    before = ids(database)
    os.rename(music / "a.wav", music / "c.wav")
    job = scan(database, readers=INLINE)
    for report in job:
        if report.done == 1:
            break
    job.close()
    assert ids(database) == before
    assert numbers(run(database)) == {"moved": 1, "unchanged": 1}


def test_another_job_is_waited_for_and_then_told(database: Database, music: Path) -> None:
    with job_lock(database), pytest.raises(EnvironmentFailure, match="busy"):
        run(database, music, lock_wait_s=0.0)


@dataclass(frozen=True)
class Fragile(InlinePool):
    """A pool whose worker dies of one file, as of a crashing codec."""

    victim: bytes

    def run(self, prepare, items):
        function = prepare()
        for item in items:
            if any(path.endswith(self.victim) for path, _ in item):
                yield Failed(
                    item,
                    FailureKind.CRASHED,
                    GenreOrganizerError("The process ended unexpectedly."),
                )
            else:
                yield Completed(item, function(item))
            yield None


def test_a_file_that_kills_its_reader_costs_itself_only(database: Database, music: Path) -> None:
    for number in range(30):
        sound(music / f"{number:02}.wav", number)
    fragile = Fragile(b"17.wav")
    summary = drain(scan(database, [music], readers=Readers(fragile, fragile)))
    assert numbers(summary) == {"added": 29, "unreadable": 1}
    (problem,) = summary.problems
    assert os.path.basename(problem.path) == b"17.wav"
    assert str(problem.reason) == "The process ended unexpectedly."
    never = unread(database)  # it is not tried again until it changes
    again = drain(scan(database, readers=Readers(never, never)))
    assert numbers(again) == {"unchanged": 29, "unreadable": 1}
    assert problem in again.problems


# --- one file, several names ---------------------------------------------------------------------


@pytest.mark.parametrize("renamed", ["ALBUM", "E\u0301te\u0301"])
def test_a_folder_whose_spelling_changes_keeps_its_results(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch, renamed: str
) -> None:
    folder = music / ("Été" if "t" in renamed else "Album")
    for seed in range(3):
        sound(folder / f"{seed}.wav", seed)
    shutil.copy(folder / "1.wav", folder / "copy.wav")
    run(database, music)
    before = ids(database)
    folder.rename(music / "x").rename(music / renamed)
    fold_names(monkeypatch)
    assert numbers(run(database)) == {"moved": 4}
    assert ids(database) == before
    assert {os.path.dirname(row.path_str) for row in rows(database).values()} == {
        str(music / renamed)
    }
    assert numbers(run(database)) == {"unchanged": 4}


def test_a_folder_is_scanned_in_any_spelling(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound(music / "Album" / "a.wav", 1)
    run(database, music)
    fold_names(monkeypatch)
    for path in (music.with_name("Music"), music.with_name("MUSIC") / "album", music / "ALBUM"):
        assert numbers(run(database, path)) == {"unchanged": 1}
    assert len(rows(database)) == 1


def test_a_file_beside_one_of_its_spelling_is_not_gone(database: Database, music: Path) -> None:
    """Where the system tells them apart, equal files in other case are copies."""
    sound(music / "one" / "a.wav", 1)
    run(database, music)
    (music / "ONE").mkdir()
    os.link(music / "one" / "a.wav", music / "ONE" / "a.wav")
    assert numbers(run(database, music / "ONE")) == {"added": 1}
    assert numbers(run(database)) == {"unchanged": 2}


@contextlib.contextmanager
def volume_of(kind: str, folder: Path) -> Iterator[Path]:
    """A volume of a file system of its own; skips where that is not to be had."""
    image, volume = folder / "volume.img", folder / "volume"
    with image.open("wb") as stream:
        stream.truncate(16 << 20)
    volume.mkdir()

    def call(*command: str | Path) -> str:
        try:
            done = subprocess.run(command, check=True, capture_output=True, text=True)
        except (OSError, subprocess.CalledProcessError) as error:
            pytest.skip(f"no {kind} volume can be mounted here: {error}")
        return done.stdout.strip()

    call(f"mkfs.{kind}", image)
    device = call("losetup", "--show", "-f", image)
    try:
        if subprocess.run(["mount", "-t", kind, device, volume], check=False).returncode:
            call(f"mount.{kind}-fuse", device, volume)
        yield volume
        call("umount", volume)
    finally:
        call("losetup", "-d", device)


@pytest.mark.parametrize("kind", ["vfat", "exfat"])
def test_a_volume_without_case(database: Database, tmp_path: Path, kind: str) -> None:
    """Needs root, loop devices and the system's support of the file system."""
    with volume_of(kind, tmp_path) as volume:
        for seed in range(2):
            sound(volume / "Music" / "Alb" / f"{seed}.wav", seed)
        run(database, volume / "Music")
        before = ids(database)
        (volume / "Music" / "Alb").rename(volume / "x").rename(volume / "Music" / "ALB")
        assert numbers(run(database)) == {"moved": 2}
        assert numbers(run(database, volume / "music" / "alb")) == {"unchanged": 2}
        assert ids(database) == before


# --- deleted files -------------------------------------------------------------------------------


def test_a_deleted_file_is_missing_and_not_moved_into_the_bin(
    database: Database, music: Path
) -> None:
    sound(music / "album" / "a.wav", 1)
    sound(music / "album" / "b.wav", 2)
    run(database, music)
    before = ids(database)
    (music / "#recycle" / "album").mkdir(parents=True)
    os.rename(music / "album" / "a.wav", music / "#recycle" / "album" / "a.wav")
    assert numbers(run(database)) == {"unchanged": 1, "missing": 1}
    assert rows(database)["a.wav"].path_str == str(music / "album" / "a.wav")
    with pytest.raises(UsageError, match="are not scanned"):
        run(database, music / "#recycle" / "album")
    os.rename(music / "#recycle" / "album" / "a.wav", music / "album" / "a.wav")
    assert numbers(run(database)) == {"unchanged": 2}
    assert ids(database) == before


def test_what_an_earlier_version_took_from_the_bin_is_missing(
    database: Database, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound(music / "#recycle" / "a.wav", 1)
    sound(music / "b.wav", 2)
    with monkeypatch.context() as patched:
        patched.setattr(walking, "is_service_folder", lambda _path: False)
        assert numbers(run(database, music)) == {"added": 2}
    assert numbers(run(database)) == {"unchanged": 1, "missing": 1}
    assert rows(database)["a.wav"].missing


# --- tags that others change ---------------------------------------------------------------------


def retag(path: Path, *genres: str, title: str = "T") -> None:
    """Another program stores genres."""
    file = mutagen.File(path)
    file["genre"], file["title"] = list(genres), title
    file.save()
    now = os.stat(path).st_mtime_ns + 10**9
    os.utime(path, ns=(now, now))


def written(database: Database) -> int:
    """A track whose genres the program wrote."""
    drain(write_job(database, pool=InlinePool()))
    (number,) = ids(database).values()
    with database.reading() as connection:
        assert reviews.load(connection, [number])[number].file_state is FileState.WRITTEN
    return number


def file_state(database: Database, number: int) -> FileState | None:
    with database.reading() as connection:
        return reviews.load(connection, [number])[number].file_state


def decide(database: Database, *genres: str) -> None:
    with database.writing() as connection:
        review.accept(connection, ids(database).values(), genres)


def test_what_another_program_put_back_waits_to_be_written_again(
    database: Database, music: Path
) -> None:
    make_audio(music / "a.flac", metadata={"genre": "Old"})
    run(database, music)
    decide(database, "Jazz")
    number = written(database)
    retag(music / "a.flac", "Old")
    assert numbers(run(database)) == {"changed": 1}
    row = rows(database)["a.flac"]
    assert (row.state, row.genres, row.accepted) == (TrackState.ACCEPTED, ("Old",), ("Jazz",))
    drain(write_job(database, pool=InlinePool()))
    assert tags.read(music / "a.flac").genres == ("Jazz",)
    assert file_state(database, number) is FileState.WRITTEN
    assert numbers(run(database)) == {"unchanged": 1}


def test_other_tags_and_the_accepted_genre_leave_a_written_track_written(
    database: Database, music: Path
) -> None:
    make_audio(music / "a.flac", metadata={"genre": "Old"})
    run(database, music)
    decide(database, "Jazz")
    number = written(database)
    retag(music / "a.flac", "Jazz", title="Another title")
    assert numbers(run(database)) == {"changed": 1}
    assert file_state(database, number) is FileState.WRITTEN
    retag(music / "a.flac", "Old")
    run(database)
    retag(music / "a.flac", "Jazz", title="By hand")
    run(database)
    assert file_state(database, number) is FileState.WRITTEN


def test_genres_that_another_program_joined_are_still_written(
    database: Database, music: Path
) -> None:
    make_audio(music / "a.flac", metadata={"genre": "Old"})
    run(database, music)
    decide(database, "Jazz", "Delta Blues")
    number = written(database)
    retag(music / "a.flac", "Jazz; Delta Blues")
    assert numbers(run(database)) == {"changed": 1}
    assert file_state(database, number) is FileState.WRITTEN
    retag(music / "a.flac", "Jazz; Blues")
    run(database)
    assert file_state(database, number) is FileState.TO_WRITE


def test_genres_that_were_added_to_others_are_written(database: Database, music: Path) -> None:
    make_audio(music / "a.flac", metadata={"genre": "Old"})
    run(database, music)
    decide(database, "Jazz")
    drain(write_job(database, settings=WriteSettings(policy="add"), pool=InlinePool()))
    (number,) = ids(database).values()
    assert file_state(database, number) is FileState.WRITTEN
    retag(music / "a.flac", "Old", "Jazz", title="Another title")
    run(database)
    assert file_state(database, number) is FileState.WRITTEN


def test_a_genre_that_was_left_waits_again_once_another_program_changes_it(
    database: Database, music: Path
) -> None:
    make_audio(music / "a.flac", metadata={"genre": "Old"})
    run(database, music)
    decide(database, "Jazz")
    drain(write_job(database, settings=WriteSettings(policy="fill"), pool=InlinePool()))
    (number,) = ids(database).values()
    retag(music / "a.flac", "Old", title="Another title")
    run(database)
    assert file_state(database, number) is FileState.KEPT
    retag(music / "a.flac", "Other")
    run(database)
    assert file_state(database, number) is FileState.TO_WRITE
    drain(write_job(database, settings=WriteSettings(policy="fill"), pool=InlinePool()))
    retag(music / "a.flac", "Jazz")
    run(database)
    assert file_state(database, number) is FileState.WRITTEN


def test_accepting_again_counts_where_the_file_says_something_else(
    database: Database, music: Path
) -> None:
    make_audio(music / "a.flac", metadata={"genre": "Old"})
    run(database, music)
    decide(database, "Jazz")
    number = written(database)
    decide(database, "Jazz")
    assert file_state(database, number) is FileState.WRITTEN
    with database.writing() as connection:  # as an earlier version left it
        connection.execute(sa.update(track).values(genres='["Old"]'))
    decide(database, "Jazz")
    assert file_state(database, number) is FileState.TO_WRITE


def test_all_files_are_read_again_where_that_is_asked(database: Database, music: Path) -> None:
    """Some programs keep the time and the size of what they change."""
    for name in "ab":
        make_audio(music / f"{name}.flac", metadata={"genre": "Rock"})
    run(database, music)
    status = os.stat(music / "a.flac")
    content = (music / "a.flac").read_bytes()
    (music / "a.flac").write_bytes(content.replace(b"Rock", b"Jazz"))
    os.utime(music / "a.flac", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert numbers(run(database)) == {"unchanged": 2}
    assert numbers(run(database, again=True)) == {"changed": 1, "unchanged": 1}
    assert rows(database)["a.flac"].genres == ("Jazz",)
    assert numbers(run(database, again=True)) == {"unchanged": 2}


def test_fields_that_earlier_versions_did_not_read_are_read_once(
    database: Database, music: Path
) -> None:
    make_audio(music / "a.flac", metadata={"title": "A", "composer": "Bach", "disc": "2"})
    (music / "b.mp3").write_bytes(b"no music")
    run(database, music)
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE track SET composer = '', disc_number = NULL")
        read_again(connection)
    assert numbers(run(database)) == {"unchanged": 1, "unreadable": 1}
    tag = rows(database)["a.flac"].tag
    assert (tag.composer, tag.disc_number) == ("Bach", 2)
    nobody = Readers(unread(database), unread(database))
    assert numbers(drain(scan(database, readers=nobody))) == {"unchanged": 1, "unreadable": 1}


def test_the_folders_of_a_library_of_an_earlier_version_count_as_changed(
    database: Database, music: Path
) -> None:
    make_audio(music / "a.flac")
    for path in (music / "a.flac", music):
        os.utime(path, (1e9, 1e9))
    run(database, music)

    def changed() -> tuple[bytes, ...]:
        with database.reading() as connection:
            before = watching.Look(folder_table.times(connection))
            known = folder_table.all_folders(connection)
        roots = [(record.path, record.scanned_at) for record in known]
        return watching.look(roots, before, now=time.time() + 3600).changed

    assert changed() == ()
    with database.writing() as connection:
        read_again(connection)
    assert changed() == (os.fsencode(music),)
