# SPDX-License-Identifier: GPL-3.0-or-later
import csv
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from support.stored import scanned_file, store

from genreorganizer.db import (
    backups,
    journal,
    options,
    outcome_rows,
    predictions,
    reviews,
    scanned,
    tracks,
)
from genreorganizer.db.engine import Database, open_database
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.prediction import Outcome, TrackPrediction
from genreorganizer.domain.review import Decision, FileState
from genreorganizer.domain.rules import QueryContext, parse
from genreorganizer.errors import EnvironmentFailure, UsageError
from genreorganizer.library import maintenance
from genreorganizer.library.jobs import drain

DAY = 24 * 3600.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


def put(database: Database, value: str) -> None:
    with database.writing() as connection:
        options.put(connection, "key", value)


def got(database: Database) -> str | None:
    with database.reading() as connection:
        return options.get(connection, "key")


def reopened(path: Path) -> str | None:
    with closing(open_database(path, create=False)) as database:
        return got(database)


# --- backup and restore ----------------------------------------------------------------------


def test_a_backup_brings_back_what_was(database: Database, path: Path, tmp_path: Path) -> None:
    put(database, "before")
    maintenance.backup(database, tmp_path / "b.sqlite")
    put(database, "after")
    aside = maintenance.restore(path, tmp_path / "b.sqlite").kept
    assert got(database) == "before"  # who has it open sees it
    assert aside is not None
    assert reopened(aside) == "after"
    assert reopened(tmp_path / "b.sqlite") == "before"


def test_a_backup_is_one_file_that_replaces_an_older_one(
    database: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "kept"
    for value in ("one", "two"):
        put(database, value)
        maintenance.backup(database, folder / "b.sqlite")
    assert [file.name for file in folder.iterdir()] == ["b.sqlite"]
    assert reopened(folder / "b.sqlite") == "two"


def test_the_library_is_not_its_own_backup(database: Database, path: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(path)
    for file in (path, tmp_path / "link"):
        with pytest.raises(UsageError, match="library itself"):
            maintenance.backup(database, file)
        with pytest.raises(UsageError, match="library itself"):
            maintenance.restore(path, file)


def test_a_file_of_another_kind_is_never_replaced(database: Database, tmp_path: Path) -> None:
    song = tmp_path / "song.mp3"
    song.write_bytes(b"music")
    with pytest.raises(UsageError, match="not a backup; choose another name"):
        maintenance.backup(database, song)
    with pytest.raises(UsageError, match="not a CSV file; choose another name"):
        exported(database, song)
    assert song.read_bytes() == b"music"
    with pytest.raises(UsageError, match="is the library itself"):
        exported(database, database.path)
    (tmp_path / "made.tmp").touch()
    maintenance.backup(database, tmp_path / "made.tmp")  # nothing is lost
    assert backups.is_database(tmp_path / "made.tmp")


def test_a_backup_that_cannot_be_written(database: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFailure, match="Cannot write the backup"):
        maintenance.backup(database, tmp_path / "file" / "b.sqlite")


def other_database(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE photo (id)")


def newer_library(file: Path) -> None:
    open_database(file).close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'future'")


def damaged_library(file: Path) -> None:
    with closing(open_database(file)) as database, database.writing() as connection:
        for number in range(300):
            options.put(connection, str(number), "value" * 100)
    with file.open("rb+") as stream:
        stream.seek(-3 * 4096, os.SEEK_END)
        stream.write(b"\xa5" * 4096)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda file: None, "not a backup"),
        (lambda file: file.write_bytes(b""), "not a backup"),
        (lambda file: file.mkdir(), "not a backup"),
        (lambda file: file.write_bytes(b"ID3 music" * 100), "not a Genre Organizer library"),
        (other_database, "not a Genre Organizer library"),
        (newer_library, "newer version"),
        (damaged_library, "The backup .* is damaged; choose another one"),
    ],
)
def test_what_is_no_sound_backup_is_refused(
    database: Database, path: Path, tmp_path: Path, make, message: str
) -> None:
    put(database, "kept")
    make(tmp_path / "b.sqlite")
    with pytest.raises((UsageError, EnvironmentFailure), match=message) as caught:
        maintenance.restore(path, tmp_path / "b.sqlite")
    assert str(tmp_path / "b.sqlite") in str(caught.value)
    assert got(database) == "kept"
    left = {file.name for file in tmp_path.iterdir()} - {"b.sqlite"}
    assert all(name.startswith("library.sqlite") for name in left)
    assert not backups.folder(path).exists()


def test_a_damaged_library_is_restored(path: Path, tmp_path: Path) -> None:
    with closing(open_database(path)) as database:
        put(database, "good")
        maintenance.backup(database, tmp_path / "b.sqlite")
    path.write_bytes(b"SQLite format 3\0" + b"\xa5" * 5000)
    with pytest.raises(EnvironmentFailure):
        open_database(path)
    ruins = path.read_bytes()
    aside = maintenance.restore(path, tmp_path / "b.sqlite").kept
    assert reopened(path) == "good"
    assert aside is not None
    assert aside.read_bytes() == ruins


def test_a_library_is_restored_where_there_is_none(path: Path, tmp_path: Path) -> None:
    with closing(open_database(path)) as database:
        put(database, "good")
        maintenance.backup(database, tmp_path / "b.sqlite")
    target = tmp_path / "new" / "library.sqlite"
    assert maintenance.restore(target, tmp_path / "b.sqlite").kept is None
    assert reopened(target) == "good"


def test_a_running_job_is_not_disturbed(
    database: Database, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maintenance.backup(database, tmp_path / "b.sqlite")
    monkeypatch.setattr(
        maintenance, "file_lock", lambda database_path: job_lock(database, wait_s=0.0)
    )
    with job_lock(database), pytest.raises(EnvironmentFailure, match="busy"):
        maintenance.restore(path, tmp_path / "b.sqlite")


# --- care -------------------------------------------------------------------------------------


def test_care_is_taken_once_a_day_and_a_week_of_backups_kept(
    database: Database, path: Path
) -> None:
    for day in range(10):
        put(database, f"day {day}")
        assert drain(maintenance.care(database, now=1e9 + day * DAY)) is True
        assert drain(maintenance.care(database, now=1e9 + day * DAY + 60)) is False
    kept = sorted(backups.folder(path).iterdir())
    assert len(kept) == 7
    assert reopened(kept[-1]) == "day 9"


def test_care_tells_of_damage_and_does_not_back_it_up(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genreorganizer.db.engine._SMALL_BYTES", 0)
    damaged_library(path)
    with closing(open_database(path)) as database:
        with pytest.raises(EnvironmentFailure, match="damaged"):
            drain(maintenance.care(database))
        facts = maintenance.facts(database)
    assert "damaged" in str(facts.problem)
    assert facts.backups == ()


def test_facts_of_a_sound_library(database: Database, path: Path) -> None:
    with database.writing() as connection:
        store(connection, scanned_file("/m/a"), scanned_file("/m/b"))
    drain(maintenance.care(database))
    facts = maintenance.facts(database)
    assert (facts.path, facts.problem, facts.tracks) == (path, None, 2)
    assert facts.size_bytes > 0
    assert len(facts.backups) == 1


def test_only_missing_tracks_are_forgotten(database: Database) -> None:
    with database.writing() as connection:
        here, gone = store(connection, scanned_file("/m/a"), scanned_file("/m/b"))
        scanned.mark_missing(connection, [gone], at=1.0)
        assert maintenance.forget_missing(connection, [here, gone]).changes.all_tracks
        assert [row.id for row in tracks.rows(connection, [here, gone])] == [here]


# --- export -------------------------------------------------------------------------------------


def exported(database: Database, file: Path, rule: str = "") -> list[dict[str, str]]:
    context = QueryContext(model_id="m", labels=("rock", "jazz"))
    count = drain(maintenance.export_csv(database, file, context=context, rule=parse(rule)))
    with file.open(encoding="utf-8-sig", newline="") as stream:
        lines = list(csv.DictReader(stream))
    assert len(lines) == count
    return lines


def test_everything_known_is_exported(database: Database, tmp_path: Path) -> None:
    prediction = TrackPrediction(
        "m", "1", ("rock", "jazz"), (0.25, 0.75), (), (), Outcome.SUGGESTED
    )
    with database.writing() as connection:
        full, bare = store(
            connection,
            scanned_file(
                "/m/\N{GUITAR}, \"a\".mp3", title="Two\nlines", artist="Björk", year=1999,
                genres=("Jazz", "R&B/Soul"), duration_s=61.5,
            ),
            scanned_file(b"/m/\xff.mp3"),
        )  # fmt: skip
        predictions.store(connection, [(full, prediction)], at=1.0)
        outcome_rows.put(
            connection,
            [outcome_rows.OutcomeRecord(full, "m", Outcome.SUGGESTED, "Jazz", 0.75)],
        )
        reviews.put(
            connection,
            [reviews.DecisionRecord(full, Decision.ACCEPTED, ("Jazz", "Soul"), FileState.TO_WRITE)],
        )
    first, second = exported(database, tmp_path / "all.csv")
    assert first["path"] == '/m/\N{GUITAR}, "a".mp3'
    assert (first["title"], first["artist"], first["year"]) == ("Two\nlines", "Björk", "1999")
    assert (first["genres"], first["accepted"]) == ("Jazz; R&B/Soul", "Jazz; Soul")
    assert (first["suggested"], first["confidence"]) == ("Jazz", "0.75")
    assert (first["p(rock)"], first["p(jazz)"], first["state"]) == ("0.25", "0.75", "accepted")
    assert first["added"] == "1970-01-01T00:00:02+00:00"
    assert second["path"] == "/m/\\udcff.mp3"
    assert (second["year"], second["p(rock)"], second["state"]) == ("", "", "new")
    assert bare != full


def test_a_rule_chooses_and_pages_are_joined(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance, "_PAGE", 3)
    with database.writing() as connection:
        store(connection, *(scanned_file(f"/m/{n}", year=1990 + n) for n in range(8)))
    years = [line["year"] for line in exported(database, tmp_path / "e.csv", "year>=1991")]
    assert years == [str(1991 + n) for n in range(7)]


def test_a_cancelled_export_leaves_the_old_file(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance, "_PAGE", 1)
    with database.writing() as connection:
        store(connection, *(scanned_file(f"/m/{n}") for n in range(3)))
    file = tmp_path / "out" / "e.csv"
    file.parent.mkdir()
    file.write_text("old")
    job = maintenance.export_csv(database, file, context=QueryContext())
    next(job)
    job.close()
    assert file.read_text() == "old"
    assert list(file.parent.iterdir()) == [file]


def test_an_export_that_cannot_be_written(database: Database, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match="Cannot write"):
        exported(database, tmp_path / "nothing" / "e.csv")


def test_spreadsheets_read_a_table_and_calculate_nothing(
    database: Database, tmp_path: Path
) -> None:
    titles = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'quoted", "Été"]
    with database.writing() as connection:
        store(
            connection,
            *(scanned_file(f"/m/{number}.mp3", title=t) for number, t in enumerate(titles)),
        )
    lines = exported(database, tmp_path / "e.csv")
    assert (tmp_path / "e.csv").read_bytes().startswith(b"\xef\xbb\xbfpath,")
    assert [line["title"] for line in lines] == [
        "'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tx", "'\rx", "'quoted", "Été",
    ]  # fmt: skip
    file = tmp_path / "plain.csv"
    drain(maintenance.export_csv(database, file, context=QueryContext(), plain=True))
    assert file.read_bytes().startswith(b"path,")
    with file.open(encoding="utf-8", newline="") as stream:
        assert [line["title"] for line in csv.DictReader(stream)] == titles


def _write(database: Database, track_id: int) -> int:
    """Note a write as it is after the file was changed."""
    with database.writing() as connection:
        batch = journal.start(connection, "write", at=5.0)
        plan = journal.Plan(b"/m/a.mp3", track_id, (), ("Jazz",), raw_before="[]")
        entry = journal.plan(connection, batch, plan)
        journal.resolve(connection, entry, "done", raw_after='["Jazz"]')
        journal.finish(connection, batch, at=6.0)
    return batch


def test_writes_since_a_backup_can_be_undone_after_it_is_restored(tmp_path: Path) -> None:
    path, file = tmp_path / "library.sqlite", tmp_path / "backup.sqlite"
    with closing(open_database(path)) as database:
        with database.writing() as connection:
            (known,) = store(connection, scanned_file("/m/a.mp3"))
        first = _write(database, known)
        maintenance.backup(database, file)
        with database.writing() as connection:
            store(connection, scanned_file("/m/b.mp3"))
        second = _write(database, known)
        facts = maintenance.look_into(database, file)
        assert (facts.tracks, facts.writes, facts.files) == (1, 1, 1)
    maintenance.restore(path, file)
    with closing(open_database(path)) as database, database.reading() as connection:
        assert scanned.count(connection) == 1, "the backup's tracks"
        assert [batch.id for batch in journal.batches(connection)] == [second, first]
        assert journal.last_undoable(connection) == second
        (entry,) = journal.entries(connection, batch_id=second)
        assert (entry.plan.track_id, entry.raw_after) == (known, '["Jazz"]')


def test_the_history_of_another_library_is_not_mixed_in(tmp_path: Path) -> None:
    path, file = tmp_path / "library.sqlite", tmp_path / "other.sqlite"
    for place, files in ((path, ("/m/a.mp3", "/m/b.mp3")), (file, ("/n/c.mp3",))):
        with closing(open_database(place)) as database:
            with database.writing() as connection:
                ids = store(connection, *map(scanned_file, files))
            if place == file:
                with database.writing() as connection:
                    journal.enter(
                        connection,
                        journal.start(connection, "write", at=1.0),
                        [journal.Entered(journal.Plan(b"/n/c.mp3", ids[0], (), ("Pop",)))],
                    )
            else:
                _write(database, ids[0])
    maintenance.restore(path, file)
    with closing(open_database(path)) as database, database.reading() as connection:
        (batch,) = journal.batches(connection)
        assert batch.started_at == 1.0


def test_columns_of_earlier_versions_keep_their_places(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "all.csv"
    drain(maintenance.export_csv(database, file, context=QueryContext(), plain=True))
    first = (
        "path,title,artist,album,album_artist,track_number,year,genres,genre_conflict,format,"
        "duration_s,bitrate_bps,sample_rate,channels,state,outcome,suggested,confidence,second,"
        "second_confidence,disagrees,decision,accepted,file_state,reason,duplicate,settled,added"
    )  # of 0.1.0
    later = (
        "track_total,date,disc_number,disc_total,composer,grouping,comment,compilation,"
        "tempo_bpm,rating,plays,played"
    )
    assert file.read_text("utf-8").splitlines() == [f"{first},{later}"]
